//! The program breaks: said in the learner's language, with a way on; nothing lost, and nobody else is touched.
//!
//! Nothing in the program is there to break it. A page that gives a wrong answer once does (the drawing code takes it
//! for granted that an element can be made), and so does one that takes all memory.

use crate::private::WATCH;
use journeys::{HostPage, LANGS, Stage, Widget, holds, json, on_every_engine};

/// The next element that is made is none.
const POISON: &str = "const real = Document.prototype.createElement; \
    Document.prototype.createElement = function () { Document.prototype.createElement = real; throw new Error('poisoned'); };";
/// All the memory a program may have.
const FILL: &str = "for (const memory of window.__memory) \
    for (let step = 65536; step >= 1;) { try { memory.grow(step); } catch (error) { step = Math.floor(step / 2); } }";
const BROKE: [&str; 3] = [
    "Бағдарда қате шықты.",
    "В Бағдаре ошибка.",
    "Something broke in Bagdar.",
];
const ALERT: &str = "const box = guide.shadowRoot.querySelector('[role=alert]');";

async fn school<'a>(stage: &'a Stage, mode: &str, lang: &str, storage: &str) -> Widget<'a> {
    let guides = format!(
        r#"<bagdar-guide id="guide" lang="{lang}" mode="{mode}" storage="{storage}" start="quiz"></bagdar-guide>"#
    );
    stage.visit_school(&HostPage::with(guides)).await;
    match mode {
        "inline" => stage.inline("#guide"),
        _ => stage.framed("#guide"),
    }
}

/// Three statements answered.
async fn begin(widget: &Widget<'_>) {
    widget.ready().await;
    widget.tap("[data-form=\"30\"]").await;
    for place in 1..4 {
        widget.shows(&format!("[data-statement=\"{place}\"]")).await;
        widget.tap("[data-answer=\"3\"]").await;
    }
    widget.shows("[data-statement=\"4\"]").await;
}

async fn dead_view(widget: &Widget<'_>, says: &str) {
    let script = format!("{ALERT} return box && box.checkVisibility() ? box.innerText : '';");
    holds(&format!("the view that says {says}"), async || {
        let said = widget.ask(&script, Vec::new()).await;
        said.as_str().is_some_and(|it| it.contains(says))
    })
    .await;
    let link = format!("{ALERT} return box.querySelector('a').href;");
    let link = widget.ask(&link, Vec::new()).await;
    assert!(
        link.as_str().unwrap().ends_with("/professions/index.html"),
        "{link}"
    );
}

async fn restart(widget: &Widget<'_>) {
    widget
        .ask(
            &format!("{ALERT} box.querySelector('button').click(); return 1;"),
            Vec::new(),
        )
        .await;
}

async fn told(stage: &Stage, code: &str) {
    let error =
        json!({"name": "error", "detail": {"code": code, "recoverable": true}, "from": "guide"});
    holds(&format!("{code} told"), async || {
        stage.seen("events").await.contains(&error)
    })
    .await;
}

/// Faults: 27
#[tokio::test]
async fn a_panic_is_said_in_three_languages_told_and_over_with_a_restart() {
    on_every_engine(async |stage: &Stage| {
        for (lang, says) in LANGS.into_iter().zip(BROKE) {
            for mode in ["frame", "inline"] {
                let widget = school(stage, mode, lang, "none").await;
                begin(&widget).await;
                widget.ask(&format!("{POISON} return 1;"), Vec::new()).await;
                widget.tap(".nav a:nth-child(3)").await;
                dead_view(&widget, says).await;
                told(stage, "panic").await;
                let state = "return document.querySelector('#guide').api(1).state();";
                assert_eq!(stage.ask(state).await, "dead", "{mode}");
                restart(&widget).await;
                widget.ready().await.go(3).await;
                widget.shows("[data-profession]").await;
                holds("a widget that is open", async || {
                    stage.ask(state).await == "ready"
                })
                .await;
                // The answers are there, and nothing but the element has kept them.
                widget.go(2).await;
                widget.shows("[data-statement=\"4\"]").await;
                assert!(
                    stage.seen("errors").await.is_empty(),
                    "{:?}",
                    stage.seen("errors").await
                );
            }
        }
    })
    .await;
}

/// Faults: 28
#[tokio::test]
async fn memory_that_runs_out_is_survived_like_a_panic() {
    on_every_engine(async |stage: &Stage| {
        let guide = r#"<bagdar-guide id="guide" lang="ru" mode="inline" start="quiz"></bagdar-guide>"#;
        stage
            .visit_school(&HostPage::with(guide).head(WATCH))
            .await;
        let widget = stage.inline("#guide");
        begin(&widget).await;
        stage.act(FILL).await;
        // What is free within the program is soon used up by the files of other screens.
        let wander = "const guide = document.querySelector('#guide'), all = ['routes', 'exam', 'places', 'year', 'lessons', 'catalog']; \
            window.turn = (window.turn ?? 0) + 1; guide.api(1).open(all[window.turn % all.length]); \
            return guide.api(1).state();";
        holds("the end of memory", async || {
            stage.ask(wander).await == "dead"
        })
        .await;
        told(stage, "oom").await;
        dead_view(&widget, BROKE[1]).await;
        restart(&widget).await;
        widget.ready().await.go(2).await;
        widget.shows("[data-statement=\"4\"]").await;
    })
    .await;
}

/// Frames are programs of their own. Widgets inline share one: they end together, and each can be started again.
/// Faults: 27, 31
#[tokio::test]
async fn other_widgets_of_the_page_go_on_or_are_started_again() {
    on_every_engine(async |stage: &Stage| {
        let two = |mode: &str| {
            format!(
                r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"></bagdar-guide>
                <bagdar-guide id="second" lang="en" mode="{mode}"></bagdar-guide>
                <bagdar-guide id="framed" lang="kk" mode="frame"></bagdar-guide>"#
            )
        };
        for mode in ["frame", "inline"] {
            stage
                .visit_school(&HostPage::with(two(mode)).wide(600))
                .await;
            let at = |id: &'static str| match mode {
                "inline" => stage.inline(id),
                _ => stage.framed(id),
            };
            let (guide, second, framed) = (at("#guide"), at("#second"), stage.framed("#framed"));
            for widget in [&guide, &second, &framed] {
                stage
                    .act("window.scrollTo(0, document.documentElement.scrollHeight);")
                    .await;
                widget.ready().await;
            }
            guide.ask(&format!("{POISON} return 1;"), Vec::new()).await;
            guide.tap(".nav a:nth-child(3)").await;
            told(stage, "panic").await;
            dead_view(&guide, BROKE[1]).await;
            if mode == "inline" {
                dead_view(&second, BROKE[2]).await;
                restart(&second).await;
            }
            for widget in [&second, &framed] {
                widget.ready().await.go(3).await;
                widget.shows("[data-profession]").await;
            }
            restart(&guide).await;
            guide.ready().await.go(5).await;
        }
    })
    .await;
}
