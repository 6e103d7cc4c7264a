//! Everything that can be in view, for checks that look at all of it.

use crate::page::Widget;
use crate::patience::holds;

/// A screen in a certain state.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Scene {
    /// The doors.
    Home,
    /// The catalogue as it opens.
    Catalogue,
    /// All filters open, one chosen, and something typed.
    Filtered,
    /// Nothing found.
    Empty,
    /// A profession.
    Profession,
    /// A profession that does not exist.
    Missing,
    /// The choice of forms of the questionnaire.
    Forms,
    /// A statement of it.
    Statement,
    /// A result.
    Result,
    /// The career map, and a learner on it.
    Map,
    /// A pair, an expected score and another pair.
    Routes,
    /// A programme group.
    Group,
    /// The exam, all of it open, with a word explained.
    Exam,
    /// A region on the map, with its universities.
    Places,
    /// This year, with the cards of a pupil of 14.
    Year,
    /// A lesson with a sum worked out, a wrong answer and a right one.
    Lesson,
    /// The lessons, and a sheet with something on it.
    Lessons,
    /// A plan with something kept, a stage and a code.
    Plan,
    /// Two professions side by side.
    Compare,
    /// Two programme groups side by side, with a score.
    CompareGroups,
    /// A CV just begun.
    Cv,
    /// A share code that is damaged.
    Shared,
    /// About.
    About,
}

/// The search box, on whatever screen.
const SEARCH: &str = "form.search input";

impl Scene {
    /// All of them.
    pub const ALL: [Self; 23] = [
        Self::Home,
        Self::Catalogue,
        Self::Filtered,
        Self::Empty,
        Self::Profession,
        Self::Missing,
        Self::Forms,
        Self::Statement,
        Self::Result,
        Self::Map,
        Self::Routes,
        Self::Group,
        Self::Exam,
        Self::Places,
        Self::Year,
        Self::Lesson,
        Self::Lessons,
        Self::Plan,
        Self::Compare,
        Self::CompareGroups,
        Self::Cv,
        Self::Shared,
        Self::About,
    ];

    /// The value of the attribute `start` that leads there.
    pub fn start(self) -> &'static str {
        match self {
            Self::Home => "home",
            Self::Catalogue | Self::Filtered | Self::Empty => "catalog",
            Self::Profession => "profession:nurse",
            Self::Missing => "profession:no-such-profession",
            Self::Forms | Self::Statement | Self::Result | Self::Map => "quiz",
            Self::Routes | Self::CompareGroups => "routes",
            Self::Group => "group:B062",
            Self::Exam => "exam",
            Self::Places => "places",
            Self::Year => "year",
            Self::Lesson => "lesson:money",
            Self::Lessons => "lessons",
            Self::Plan | Self::Compare => "catalog",
            Self::Cv => "cv",
            Self::Shared => "code:ABCD",
            Self::About => "about",
        }
    }

    /// Waits for the screen and does what the scene needs.
    pub async fn set(self, widget: &Widget<'_>) {
        widget.ready().await;
        match self {
            Self::Home | Self::Missing => {}
            Self::Catalogue => widget.shows("[data-profession]").await,
            Self::Filtered => filter(widget).await,
            Self::Empty => {
                widget.type_into(SEARCH, "qwxzqwxz").await;
                widget.shows("[data-empty]").await;
            }
            Self::Profession => widget.opens("nurse").await,
            Self::Forms => forget(widget).await,
            Self::Statement => {
                forget(widget).await;
                widget.tap("[data-form]").await;
                widget.shows("[data-statement]").await;
            }
            Self::Result => {
                forget(widget).await;
                answer_all(widget).await;
            }
            Self::Map => {
                forget(widget).await;
                answer_all(widget).await;
                widget.tap("[data-to-map]").await;
                widget.shows(".me-ring").await;
            }
            Self::Routes => routes(widget).await,
            Self::Group => widget.shows("[data-open-group]").await,
            Self::Exam => exam(widget).await,
            Self::Places => places(widget).await,
            Self::Year => {
                widget.shows("[data-open]").await;
                widget.type_into("[data-age]", "14").await;
                widget.choose("[data-status]", "grade_8").await;
                widget.shows("[data-measure=\"summer_work\"]").await;
            }
            Self::Lesson => lesson(widget).await,
            Self::Lessons => lessons(widget).await,
            Self::Plan => plan(widget).await,
            Self::Compare => {
                keep_two(widget).await;
                widget.shows("[data-kept]").await;
                widget.tap("[data-way=\"compare\"]").await;
                widget.shows("[data-differs]").await;
            }
            Self::CompareGroups => compare_groups(widget).await,
            Self::Cv => {
                widget.type_into("[data-cv=\"name\"]", "Айгерім").await;
                widget.shows("[data-gaps]").await;
            }
            Self::Shared => widget.shows("[data-bad]").await,
            Self::About => widget.shows("[data-credits]").await,
        }
    }
}

/// The tab may remember a questionnaire that another scene began: back to the choice of forms.
async fn forget(widget: &Widget<'_>) {
    widget
        .shows("[data-form], [data-statement], [data-state]")
        .await;
    widget
        .ask(
            "const back = () => { const back = one('.actions button'); if (!one('[data-form]') && back) { back.click(); } }; \
             for (let i = 0; i < 62 && !one('[data-form]'); i++) { back(); }",
            Vec::new(),
        )
        .await;
    widget.shows("[data-form]").await;
}

/// Thirty answers that lead to a clear result.
async fn answer_all(widget: &Widget<'_>) {
    widget.tap("[data-form]").await;
    widget.shows("[data-statement]").await;
    for place in 0..30 {
        let answer = [4, 3, 1, 0, 2, 3][place % 6];
        let shown = format!("[data-statement=\"{}\"]", place + 1);
        widget.shows(&shown).await;
        widget.tap(&format!("[data-answer=\"{answer}\"]")).await;
    }
    widget.shows("[data-state]").await;
}

async fn lesson(widget: &Widget<'_>) {
    widget.type_into("[data-gross]", "150 000").await;
    widget.shows("[data-net=\"131775\"]").await;
    widget.tap("[data-check=\"0\"] input[value=\"0\"]").await;
    widget.tap("[data-check=\"1\"] input[value=\"0\"]").await;
    widget.shows("[data-right=\"true\"]").await;
    widget.tap("details.more summary").await;
}

async fn lessons(widget: &Widget<'_>) {
    widget.tap("[data-lesson=\"cv\"] a").await;
    widget.type_into("[data-note=\"0\"]", "10").await;
    widget.tap(".section.head a").await;
    widget.shows(".written").await;
    widget.tap(".sheet summary").await;
}

/// Two professions on the shortlist, which the tab may remember already, and the plan in view.
async fn keep_two(widget: &Widget<'_>) {
    widget.shows("[data-heart]").await;
    for place in 0..2 {
        keep(widget, &format!("[...all('[data-heart]')][{place}]")).await;
    }
    widget.tap("[data-plan]").await;
    widget.shows("[data-kept]").await;
}

/// Presses a heart that is not pressed yet.
async fn keep(widget: &Widget<'_>, heart: &str) {
    let press = format!(
        "const it = {heart}; if (it.getAttribute('aria-pressed') === 'false') {{ it.click(); }}"
    );
    widget.ask(&press, Vec::new()).await;
}

async fn compare_groups(widget: &Widget<'_>) {
    widget.choose("[data-pick=\"pair\"]", "UNT-04").await;
    widget.type_into("[data-score]", "92").await;
    for code in ["B062", "B059"] {
        keep(widget, &format!("one('[data-heart=\"{code}\"]')")).await;
    }
    widget.tap("[data-plan]").await;
    widget.shows("[data-kept]").await;
    widget.tap("[data-way=\"compare\"]").await;
    widget.shows("[data-column]").await;
    let turn = "const it = one('[data-side=\"groups\"]'); if (it) { it.click(); }";
    widget.ask(turn, Vec::new()).await;
    widget.shows("[data-column^=\"B\"]").await;
    widget.shows("[data-differs]").await;
}

async fn plan(widget: &Widget<'_>) {
    keep_two(widget).await;
    widget.choose("[data-stage]", "grade_11").await;
    widget.tap("[data-share]").await;
    widget.shows(".qr").await;
    let open = "all('main details').forEach((it) => { it.open = true; });";
    widget.ask(open, Vec::new()).await;
}

/// Everything the screen can show at once, with a score that is none.
async fn routes(widget: &Widget<'_>) {
    widget.choose("[data-pick=\"pair\"]", "UNT-04").await;
    widget.choose("[data-pick=\"other\"]", "UNT-06").await;
    widget.tap("[data-grade=\"9\"]").await;
    widget.type_into("[data-score]", "150").await;
    widget.shows("[data-bad-score]").await;
    widget.shows("[data-lost]").await;
    let open = "all('main details').forEach((it) => { it.open = true; });";
    widget.ask(open, Vec::new()).await;
}

/// Every section and card, and a word explained in its sentence.
async fn exam(widget: &Widget<'_>) {
    widget.shows("[data-guide]").await;
    widget.tap("[data-kind=\"all\"]").await;
    widget.tap("[data-term=\"unt\"]").await;
    widget.shows("[data-explained=\"unt\"]").await;
    let open = "all('main details').forEach((it) => { it.open = true; });";
    widget.ask(open, Vec::new()).await;
}

/// A region that is chosen, with its list.
async fn places(widget: &Widget<'_>) {
    widget.tap("[data-region=\"abai\"]").await;
    widget.shows("[data-listed=\"abai\"]").await;
}

async fn filter(widget: &Widget<'_>) {
    let narrow = "return one('.narrow-only').checkVisibility();";
    if widget.ask(narrow, Vec::new()).await.as_bool() == Some(true) {
        widget.tap(".narrow-only").await;
    }
    widget
        .ask(
            "all('#filters details').forEach((it) => { it.open = true; });",
            Vec::new(),
        )
        .await;
    widget.tap("#filters input").await;
    widget.shows(".pick").await;
    widget.type_into(SEARCH, "инженер").await;
    holds("a filtered list", async || {
        widget.found().await > 0 && widget.found().await < 100
    })
    .await;
}
