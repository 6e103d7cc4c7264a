//! Files fetched on demand: each is on its way, failed, or there.

use crate::chunks::{self, Draw, LateFile, Piece};
use crate::load::{self, LoadError};
use crate::session::{Screen, Session};
use guidance::catalog::{Catalog, ProfessionId};
use guidance::detail::{Detail, Publications};
use guidance::guide::Guide;
use guidance::lang::Lang;
use guidance::lesson::Lessons;
use guidance::measures::Measures;
use guidance::places::Places;
use guidance::plan::PlanRules;
use guidance::questionnaire::Questionnaire;
use guidance::study::Study;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::sync::Arc;

mod asked;
mod awaited;
mod fetched;
mod kit;
mod lacking;

pub(crate) use crate::chunks::Late;
use awaited::{Awaited, Coming, coming};
pub(crate) use fetched::Fetched;
use kit::Beside;

/// What one widget has fetched since it opened.
#[derive(Clone, Copy)]
pub(crate) struct Library {
    base: StoredValue<Arc<str>>,
    session: Session,
    explore: RwSignal<Fetched<Draw>>,
    interests: RwSignal<Fetched<Draw>>,
    studies: RwSignal<Fetched<Draw>>,
    detail: Awaited<Detail>,
    search: RwSignal<Fetched<()>>,
    questionnaire: Awaited<Questionnaire>,
    study: Awaited<Study>,
    guides: RwSignal<Fetched<Draw>>,
    guide: RwSignal<Fetched<LateFile>>,
    places: RwSignal<Fetched<LateFile>>,
    next: RwSignal<Fetched<Draw>>,
    lessons: Awaited<Lessons>,
    measures: Awaited<Measures>,
    kit: RwSignal<Fetched<Draw>>,
    plan: Awaited<PlanRules>,
    beside: RwSignal<Vec<Beside>>,
    sources: Awaited<Publications>,
    refused: RwSignal<Option<(LoadError, Lang)>>,
}

impl Library {
    pub(crate) fn new(base: &str, session: Session) -> Self {
        Self {
            base: StoredValue::new(base.into()),
            session,
            explore: RwSignal::new(Fetched::Idle),
            interests: RwSignal::new(Fetched::Idle),
            studies: RwSignal::new(Fetched::Idle),
            detail: Awaited::new(),
            search: RwSignal::new(Fetched::Idle),
            questionnaire: Awaited::new(),
            study: Awaited::new(),
            guides: RwSignal::new(Fetched::Idle),
            guide: RwSignal::new(Fetched::Idle),
            places: RwSignal::new(Fetched::Idle),
            next: RwSignal::new(Fetched::Idle),
            lessons: Awaited::new(),
            measures: Awaited::new(),
            kit: RwSignal::new(Fetched::Idle),
            plan: Awaited::new(),
            beside: RwSignal::new(Vec::new()),
            sources: Awaited::new(),
            refused: RwSignal::new(None),
        }
    }

    fn piece(&self, piece: Piece) -> RwSignal<Fetched<Draw>> {
        match piece {
            Piece::Explore => self.explore,
            Piece::Interests => self.interests,
            Piece::Study => self.studies,
            Piece::Guide => self.guides,
            Piece::Next => self.next,
            Piece::Kit => self.kit,
        }
    }

    /// What draws a screen; `None` for the first one, which is there from the start.
    pub(crate) fn drawing(&self, screen: Screen) -> Option<Fetched<Draw>> {
        Piece::of(screen).map(|piece| self.piece(piece).get())
    }

    /// The page of a profession, last asked for with [`Library::want_detail`].
    pub(crate) fn detail(&self) -> Fetched<Arc<Detail>> {
        self.detail.get()
    }

    /// The words that make search understand more than this language's names.
    pub(crate) fn search(&self) -> Fetched<()> {
        self.search.get()
    }

    /// The statements in the language of the moment.
    pub(crate) fn questionnaire(&self) -> Fetched<Arc<Questionnaire>> {
        self.questionnaire.get()
    }

    /// What can be studied, in the language of the moment.
    pub(crate) fn study(&self) -> Fetched<Arc<Study>> {
        self.study.get()
    }

    /// What the state offers, in the language of the moment.
    pub(crate) fn measures(&self) -> Fetched<Arc<Measures>> {
        self.measures.get()
    }

    /// First job lessons, in the language of the moment.
    pub(crate) fn lessons(&self) -> Fetched<Arc<Lessons>> {
        self.lessons.get()
    }

    /// The exam, money for study and the glossary, in the language of the moment.
    pub(crate) fn guide(&self) -> Fetched<Arc<Guide>> {
        self.guide.get().of()
    }

    /// Where to study, in the language of the moment.
    pub(crate) fn places(&self) -> Fetched<Arc<Places>> {
        self.places.get().of()
    }

    /// All publications.
    pub(crate) fn sources(&self) -> Fetched<Arc<Publications>> {
        self.sources.get()
    }

    /// The language that was asked for last and did not come.
    pub(crate) fn refused_language(&self) -> Option<(LoadError, Lang)> {
        self.refused.get()
    }

    /// Asks for the code of a screen, once.
    pub(crate) fn want_drawing(&self, screen: Screen) {
        let Some(piece) = Piece::of(screen) else {
            return;
        };
        let screens = self.piece(piece);
        if screens.with_untracked(Fetched::is_asked) {
            return;
        }
        screens.set(Fetched::Loading);
        spawn_local(async move {
            screens.try_set(piece.draw().await.into());
        });
    }

    /// Asks for a profession's page. The page in view stays until the new one is there, if it is the same profession's.
    pub(crate) fn want_detail(&self, id: ProfessionId) {
        let catalog = self.session.catalog_untracked();
        let Some(slug) = catalog.get(id).map(|profession| profession.slug.clone()) else {
            return;
        };
        let (library, lang, base) = (*self, catalog.lang, self.base());
        let place = self.detail.place();
        if !matches!(self.detail.get_untracked(), Fetched::Ready(it) if it.slug == slug) {
            place.set(Fetched::Loading);
        }
        let file = coming(async move { load::detail(&base, lang, &slug).await });
        spawn_local(async move {
            let fetched = file.await.into();
            let session = library.session;
            let still_wanted =
                session.open_profession() == Some(id) && session.try_lang() == Some(lang);
            if still_wanted {
                place.try_set(fetched);
            }
        });
    }

    /// Asks for the search words, once.
    pub(crate) fn want_search(&self) {
        if self.search.with_untracked(Fetched::is_asked) {
            return;
        }
        self.search.set(Fetched::Loading);
        let (library, base) = (*self, self.base());
        let catalog = self.session.catalog_untracked();
        self.learn_names();
        spawn_local(async move {
            let index = load::search_index(&base, &catalog).await;
            if library.session.try_lang().is_some() {
                let fetched = index.map(|index| library.session.learn(index)).into();
                library.search.set(fetched);
            }
        });
    }

    /// Names can be searched before the words are there, and without them.
    fn learn_names(&self) {
        let (library, catalog) = (*self, self.session.catalog_untracked());
        spawn_local(async move {
            let index = chunks::name_index(&catalog).await;
            let search = library.search.try_get_untracked();
            if let (Ok(index), Some(Fetched::Loading | Fetched::Failed(_))) = (index, search) {
                library.session.learn(index);
            }
        });
    }

    /// Asks for the facts that filters need, once a language. Without them those filters are not there; nothing else
    /// is missing, so nothing is said.
    pub(crate) fn want_facts(&self) {
        let (library, base) = (*self, self.base());
        let catalog = self.session.catalog_untracked();
        if !catalog.fact_words.is_empty() {
            return;
        }
        spawn_local(async move {
            let described = load::facts(&base, &catalog).await;
            let still_spoken = library.session.try_lang() == Some(catalog.lang);
            if let (Ok(described), true) = (described, still_spoken) {
                library.session.describe(described);
            }
        });
    }

    /// Fetches a file of the language of the moment. What is in view stays until the new one is there.
    fn renew(&self, place: RwSignal<Fetched<LateFile>>, file: Coming) {
        let (session, lang) = (self.session, self.session.try_lang());
        let ready = |fetched: &Fetched<_>| matches!(fetched, Fetched::Ready(_));
        if !place.with_untracked(ready) {
            place.set(Fetched::Loading);
        }
        spawn_local(async move {
            let fetched = file.await.into();
            if session.try_lang() == lang {
                place.try_set(fetched);
            }
        });
    }

    /// Asks for the list of publications.
    pub(crate) fn want_sources(&self) {
        if matches!(self.sources.get_untracked(), Fetched::Ready(_)) {
            return;
        }
        let (place, base) = (self.sources.place(), self.base());
        place.set(Fetched::Loading);
        let file = coming(async move { load::publications(&base).await });
        spawn_local(async move {
            place.try_set(file.await.into());
        });
    }

    /// Changes the language: screen, search, filters and answers stay.
    pub(crate) fn speak(&self, lang: Lang) {
        self.refused.set(None);
        let (library, base) = (*self, self.base());
        spawn_local(async move {
            match load::catalog(&base, lang).await {
                Ok(catalog) => {
                    let catalog = library.described(&base, catalog).await;
                    // Taken off the page meanwhile: its signals are gone.
                    if library.session.try_lang().is_some() {
                        library.session.speak(catalog);
                        library.refresh();
                    }
                }
                Err(error) => {
                    library.refused.try_set(Some((error, lang)));
                }
            }
        });
    }

    /// With the facts that a chosen filter needs: without them it would leave nothing for a moment.
    async fn described(&self, base: &str, catalog: Catalog) -> Catalog {
        match self.session.needs_facts() {
            true => load::facts(base, &catalog).await.unwrap_or(catalog),
            false => catalog,
        }
    }

    /// What is in view is fetched again in the new language.
    fn refresh(&self) {
        if let Some(id) = self.session.open_profession() {
            self.want_detail(id);
        }
        if !matches!(self.questionnaire.get_untracked(), Fetched::Idle) {
            self.want_questionnaire();
        }
        if !matches!(self.study.get_untracked(), Fetched::Idle) {
            self.want_study();
        }
        if !matches!(self.guide.get_untracked(), Fetched::Idle) {
            self.want_late(Late::Guide);
        }
        if !matches!(self.places.get_untracked(), Fetched::Idle) {
            self.want_late(Late::Places);
        }
        if !matches!(self.measures.get_untracked(), Fetched::Idle) {
            self.want_measures();
        }
        if !matches!(self.lessons.get_untracked(), Fetched::Idle) {
            self.want_lessons();
        }
        if matches!(self.kit.get_untracked(), Fetched::Ready(_)) {
            let library = *self;
            // The piece is there: nothing can fail.
            spawn_local(async move {
                let _ = chunks::refresh_kit(library).await;
            });
        }
        if matches!(self.search.get_untracked(), Fetched::Failed(_)) {
            self.learn_names();
        }
    }

    fn base(&self) -> Arc<str> {
        self.base.get_value()
    }
}
