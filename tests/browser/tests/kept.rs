//! What is kept of a learner, where keeping fails or what was kept is damaged.

use journeys::{HostPage, Stage, Widget, on_every_engine};

const FULL: &str = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }; return 1;";
const DENIED: &str = "for (const name of ['sessionStorage', 'localStorage']) Object.defineProperty(window, name, \
    { configurable: true, get() { throw new DOMException('denied', 'SecurityError'); } }); return 1;";
/// The drawing code takes it for granted that an element can be made.
const POISON: &str = "const real = Document.prototype.createElement; \
    Document.prototype.createElement = function () { Document.prototype.createElement = real; throw new Error('poisoned'); }; return 1;";

async fn quiz<'a>(stage: &'a Stage) -> Widget<'a> {
    let guide =
        r#"<bagdar-guide id="guide" lang="ru" start="quiz" storage="local"></bagdar-guide>"#;
    stage.visit_school(&HostPage::with(guide)).await;
    let widget = stage.framed("#guide");
    widget
        .ready()
        .await
        .shows("[data-form], [data-statement]")
        .await;
    widget
}

/// The same in a tab that remembers nothing: what an open widget writes down a moment later is cleared too.
async fn new_quiz<'a>(stage: &'a Stage) -> Widget<'a> {
    for _ in 0..9 {
        let before = quiz(stage).await;
        if before.count("[data-form]").await > 0 {
            return before;
        }
        before
            .ask("sessionStorage.clear(); return 1;", Vec::new())
            .await;
    }
    panic!("the tab remembers a questionnaire whatever is cleared");
}

async fn answer(widget: &Widget<'_>, first: usize) {
    for place in first..first + 3 {
        widget.shows(&format!("[data-statement=\"{place}\"]")).await;
        widget.tap("[data-answer=\"3\"]").await;
    }
    widget
        .shows(&format!("[data-statement=\"{}\"]", first + 3))
        .await;
}

/// Faults: 25
#[tokio::test]
async fn storage_that_is_full_or_denied_loses_no_answer() {
    on_every_engine(async |stage: &Stage| {
        for refuse in [FULL, DENIED] {
            let widget = new_quiz(stage).await;
            widget.tap("[data-form=\"30\"]").await;
            widget.shows("[data-statement=\"1\"]").await;
            widget.ask(refuse, Vec::new()).await;
            answer(&widget, 1).await;
            // A restart needs what was kept: it is in the element.
            widget.ask(POISON, Vec::new()).await;
            widget.tap(".nav a:nth-child(3)").await;
            stage.told("panic", true).await;
            let restart =
                "guide.shadowRoot.querySelector('[role=alert] button').click(); return 1;";
            widget.ask(restart, Vec::new()).await;
            widget.ready().await.tap(".nav a:nth-child(2)").await;
            widget.shows("[data-statement=\"4\"]").await;
            answer(&widget, 4).await;
            assert_eq!(stage.codes().await, ["panic"]);
            stage.is_quiet().await;
        }
    })
    .await;
}

/// Faults: 26
#[tokio::test]
async fn what_was_kept_and_is_damaged_is_told_and_begun_without() {
    on_every_engine(async |stage: &Stage| {
        for damage in ["'{'", "'9 9 9 9 9'", "'\\u0000\\uffff'", "'x'.repeat(100000)", "it.slice(0, 3)", "'1' + it"] {
            let widget = new_quiz(stage).await;
            widget.tap("[data-form=\"30\"]").await;
            answer(&widget, 1).await;
            let harm = format!(
                "const keys = Object.keys(sessionStorage).concat('bagdar lessons', 'bagdar kit'); \
                 for (const key of keys) {{ const it = sessionStorage.getItem(key) || ''; sessionStorage.setItem(key, {damage}); }} return 1;"
            );
            widget.ask(&harm, Vec::new()).await;
            let widget = quiz(stage).await;
            widget.shows("[data-form]").await;
            stage.told("state-reset", true).await;
            widget.tap("[data-form=\"30\"]").await;
            answer(&widget, 1).await;
            stage
                .act("document.querySelector('#guide').api(1).open('plan');")
                .await;
            widget.on("plan").await;
            assert_eq!(stage.codes().await, ["state-reset"], "{damage}");
            stage.is_quiet().await;
        }
    })
    .await;
}
