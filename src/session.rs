//! Everything one widget on one page knows about one learner, and the complete list of what can happen.

use crate::voice::Voice;
use guidance::catalog::{Catalog, Profession, ProfessionId};
use guidance::day::Day;
use guidance::filters::{Facet, Filters};
use guidance::lang::Lang;
use guidance::map::Window;
use guidance::narrowing::Narrowing;
use guidance::order::Order;
use guidance::region::RegionKey;
use guidance::search::{Find, lower};
use leptos::prelude::*;
use std::sync::Arc;

mod host;
mod interests;
mod keeping;
mod kit;
mod lessons;
mod map;
mod narrowing;
mod places;
mod printing;
mod routes;
mod screen;
mod theme;
mod year;

pub use interests::Interests;
pub use keeping::Keeping;
pub use kit::{Compared, Kit, Side};
pub use lessons::{LONGEST_NOTE, Leaf, Notebook, Stage};
pub use places::{Layer, Sought};
pub use routes::{Grade, Routes};
pub use screen::Screen;
pub use theme::Theme;
pub use year::Year;

/// Rows of a list that are drawn at once: paging keeps the page light and findable.
pub const PAGE: usize = 20;

/// State of one widget. Two widgets on a page share none of it.
#[derive(Clone, Copy)]
pub struct Session {
    catalog: RwSignal<Arc<Catalog>>,
    index: RwSignal<Option<Arc<dyn Find>>>,
    screen: RwSignal<Screen>,
    query: RwSignal<String>,
    filters: RwSignal<Filters>,
    order: RwSignal<Order>,
    shown: RwSignal<usize>,
    theme: RwSignal<Theme>,
    interests: RwSignal<Interests>,
    asked: RwSignal<Vec<Narrowing>>,
    routes: RwSignal<Routes>,
    keeping: RwSignal<Keeping>,
    year: RwSignal<Year>,
    notebook: RwSignal<Notebook>,
    prints: RwSignal<Option<u32>>,
    kit: RwSignal<Kit>,
    today: StoredValue<Option<Day>>,
    window: RwSignal<Window>,
    pointed: RwSignal<Option<ProfessionId>>,
    home: StoredValue<Arc<str>>,
    loader: StoredValue<Arc<str>>,
    region: RwSignal<Arc<str>>,
    sought: RwSignal<Sought>,
    hits: Memo<Arc<Vec<ProfessionId>>>,
    found: Memo<Arc<Vec<ProfessionId>>>,
}

/// What a query finds, best first; without a query, everything. Until there is an index, names that contain it.
fn hits(catalog: &Catalog, index: Option<&dyn Find>, query: &str) -> Vec<ProfessionId> {
    let query = query.trim();
    let Some(index) = index.filter(|_| !query.is_empty()) else {
        let query = lower(query);
        let named = |(_, it): &(ProfessionId, &Profession)| lower(&it.name).contains(&query);
        let found = catalog.professions().filter(named);
        return found.map(|(id, _)| id).collect();
    };
    let hits = index.find(query, catalog.lang, catalog.len());
    hits.into_iter()
        .filter_map(|hit| catalog.found(hit))
        .collect()
}

impl Session {
    /// Begins with a parsed catalogue; a search index is learnt later.
    ///
    /// `home` is the folder of the stand-alone pages, which addresses of screens point to; `region` is the code of the
    /// school's own region, or empty.
    pub fn new(catalog: Catalog, screen: Screen, theme: Theme, home: &str, region: &str) -> Self {
        let catalog = RwSignal::new(Arc::new(catalog));
        let index = RwSignal::new(None);
        let query = RwSignal::new(String::new());
        let filters = RwSignal::new(Filters::default());
        let order = RwSignal::new(Order::default());
        let hits = Memo::new(move |_| {
            let index: Option<Arc<dyn Find>> = index.get();
            Arc::new(hits(&catalog.read(), index.as_deref(), &query.read()))
        });
        let found = Memo::new(move |_| {
            let (catalog, filters) = (catalog.read(), filters.read());
            let mut list = hits.get().to_vec();
            list.retain(|id| catalog.get(*id).is_some_and(|it| filters.accept(it)));
            let searched = !query.read().trim().is_empty();
            Arc::new(order.get().apply(&catalog, list, searched))
        });
        Self {
            catalog,
            index,
            screen: RwSignal::new(screen),
            query,
            filters,
            order,
            shown: RwSignal::new(PAGE),
            theme: RwSignal::new(theme),
            interests: RwSignal::new(Interests::default()),
            asked: RwSignal::new(Vec::new()),
            routes: RwSignal::new(Routes::default()),
            keeping: RwSignal::new(Keeping::default()),
            year: RwSignal::new(Year {
                region: region.to_owned(),
                ..Year::default()
            }),
            notebook: RwSignal::new(Notebook::default()),
            prints: RwSignal::new(None),
            kit: RwSignal::new(Kit::default()),
            today: StoredValue::new(None),
            window: RwSignal::new(Window::default()),
            pointed: RwSignal::new(None),
            home: StoredValue::new(home.into()),
            loader: StoredValue::new(format!("{home}embed.js").into()),
            region: RwSignal::new(region.into()),
            sought: RwSignal::new(Sought {
                region: RegionKey::from_key(region),
                ..Sought::default()
            }),
            hits,
            found,
        }
    }

    // Facts.

    /// The catalogue in the language of the moment.
    pub fn catalog(&self) -> Arc<Catalog> {
        self.catalog.get()
    }

    /// The language of the moment.
    pub fn lang(&self) -> Lang {
        self.catalog.with(|catalog| catalog.lang)
    }

    /// The same, for what happens outside of views.
    pub fn catalog_untracked(&self) -> Arc<Catalog> {
        self.catalog.get_untracked()
    }

    /// The language of the moment, or `None` after the widget is gone.
    pub fn try_lang(&self) -> Option<Lang> {
        self.catalog.try_with_untracked(|catalog| catalog.lang)
    }

    /// The profession in view.
    pub fn open_profession(&self) -> Option<ProfessionId> {
        match self.screen.try_get_untracked() {
            Some(Screen::Profession(id)) => Some(id),
            _ => None,
        }
    }

    /// Whether the list in view, or a filter that is chosen, asks for facts of the work.
    pub fn needs_facts(&self) -> bool {
        let by_fact = |filters: &Filters| {
            let mut chosen = filters.chosen();
            chosen.any(|it| matches!(it, Facet::Fact(_) | Facet::Trait(_)))
        };
        self.filters.try_with_untracked(by_fact) == Some(true)
            || self.screen.try_get_untracked() == Some(Screen::Catalogue)
    }

    /// The words of the moment.
    pub(crate) fn voice(&self) -> Voice {
        Voice::new(self.catalog.into())
    }

    /// The address of a screen on the stand-alone page: what a link copies and a new tab opens.
    pub fn address(&self, screen: Screen) -> String {
        let home = self.home.get_value();
        self.catalog
            .with(|catalog| format!("{home}{}/#{}", catalog.lang.tag(), screen.to_text(catalog)))
    }

    /// The folder of the stand-alone pages.
    pub fn home(&self) -> Arc<str> {
        self.home.get_value()
    }

    /// A value read off one profession; `None` only for an id of another catalogue.
    pub fn profession<T>(
        &self,
        id: ProfessionId,
        read: impl FnOnce(&Profession) -> T,
    ) -> Option<T> {
        self.catalog.with(|catalog| catalog.get(id).map(read))
    }

    /// The screen in view.
    pub fn screen(&self) -> Screen {
        self.screen.get()
    }

    /// What is typed in the search box.
    pub fn query(&self) -> String {
        self.query.get()
    }

    /// The chosen filters.
    pub fn filters(&self) -> Filters {
        self.filters.get()
    }

    /// The chosen order.
    pub fn order(&self) -> Order {
        self.order.get()
    }

    /// The chosen theme.
    pub fn theme(&self) -> Theme {
        self.theme.get()
    }

    /// All professions that query and filters leave, in order.
    pub fn found(&self) -> Arc<Vec<ProfessionId>> {
        self.found.get()
    }

    /// The part of [`Session::found`] that is drawn.
    pub fn listed(&self) -> Vec<ProfessionId> {
        let shown = self.shown.get();
        self.found
            .with(|found| found.iter().take(shown).copied().collect())
    }

    /// How many professions a filter would leave, other filters of its kind set aside.
    pub fn count_behind(&self, facet: Facet) -> usize {
        let catalog = self.catalog.read();
        let filters = self.filters.read();
        self.hits
            .get()
            .iter()
            .filter_map(|id| catalog.get(*id))
            .filter(|profession| filters.would_accept(facet, profession))
            .count()
    }

    // Verbs: the complete list of what can happen.

    /// Opens a screen.
    pub fn open(&self, screen: Screen) {
        if self.screen.get_untracked() != screen {
            self.screen.set(screen);
        }
    }

    /// Types into the search box.
    pub fn search(&self, text: String) {
        self.shown.set(PAGE);
        self.query.set(text);
    }

    /// Chooses a filter or takes it back.
    pub fn narrow(&self, facet: Facet) {
        self.shown.set(PAGE);
        self.filters.update(|filters| filters.toggle(facet));
    }

    /// Takes all filters back.
    pub fn widen(&self) {
        self.shown.set(PAGE);
        self.asked.set(Vec::new());
        self.filters.update(Filters::clear);
    }

    /// Opens the catalogue with one filter only.
    pub fn browse(&self, facet: Facet) {
        self.search(String::new());
        self.widen();
        self.narrow(facet);
        self.open(Screen::Catalogue);
    }

    /// Orders the list.
    pub fn arrange(&self, order: Order) {
        self.shown.set(PAGE);
        self.order.set(order);
    }

    /// Draws one more page of the list.
    pub fn show_more(&self) {
        self.shown.update(|shown| *shown += PAGE);
    }

    /// Goes on in the language of this catalogue. Ids and the search index stay what they are: places are the same in
    /// every language. A profession whose row is broken in this one is missing.
    pub fn speak(&self, catalog: Catalog) {
        let open = self.open_profession();
        if open.is_some_and(|id| catalog.get(id).is_none()) {
            self.screen.set(Screen::Missing);
        }
        self.catalog.set(Arc::new(catalog));
    }

    /// Knows the facts of the work from now on.
    pub fn describe(&self, catalog: Catalog) {
        self.catalog.set(Arc::new(catalog));
    }

    /// Searches with this index from now on.
    pub fn learn(&self, index: Arc<dyn Find>) {
        self.index.set(Some(index));
    }

    /// Turns the lights on or off.
    pub fn light(&self, theme: Theme) {
        self.theme.set(theme);
    }
}
