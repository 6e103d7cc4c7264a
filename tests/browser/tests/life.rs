//! Taken out, put back, moved about.

use journeys::{HostPage, Stage, Widget, holds, on_every_engine};

const MOVE: &str = "const guide = document.querySelector('#guide'); \
    const places = ['#other', '#box'].map((it) => document.querySelector(it)); \
    for (let step = 0; step < 20; step += 1) places[step % 2].appendChild(guide);";
const LEFT: &str = "const root = window.kept.shadowRoot; \
    return root.querySelectorAll('iframe, .bagdar').length + root.children.length;";

async fn school<'a>(stage: &'a Stage, mode: &str) -> Widget<'a> {
    let guide = format!(r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"></bagdar-guide>"#);
    stage.visit_school(&HostPage::with(guide)).await;
    match mode {
        "inline" => stage.inline("#guide"),
        _ => stage.framed("#guide"),
    }
}

/// How often the school was told of a screen; the word that the widget is ready may still be on its way.
async fn screens(stage: &Stage) -> usize {
    let events = stage.seen("events").await;
    events.iter().filter(|it| it["name"] == "screen").count()
}

/// One widget or frame in the element, which works, and tells the school once what happens in it.
async fn works(stage: &Stage, widget: &Widget<'_>, why: &str) {
    widget.ready().await.on("home").await;
    let bodies = "return document.querySelector('#guide').shadowRoot.querySelectorAll('iframe, .bagdar').length;";
    holds(&format!("one widget {why}"), async || {
        stage.ask(bodies).await == 1
    })
    .await;
    stage.act("window.__seen.events.length = 0;").await;
    widget.go(3).await;
    widget.shows("[data-profession]").await;
    holds("a word to the school", async || screens(stage).await > 0).await;
    widget.go(1).await;
    holds("both screens told", async || screens(stage).await >= 2).await;
    assert_eq!(screens(stage).await, 2, "each screen is told once {why}");
    assert!(
        stage.seen("errors").await.is_empty(),
        "{:?}",
        stage.seen("errors").await
    );
}

async fn survives(stage: &Stage, mode: &str) {
    let widget = school(stage, mode).await;
    works(stage, &widget, "at first").await;
    stage
        .act("window.kept = document.querySelector('#guide'); window.kept.remove();")
        .await;
    holds("an empty element", async || stage.ask(LEFT).await == 0).await;
    stage
        .act("document.querySelector('#other').appendChild(window.kept);")
        .await;
    works(stage, &widget, "after it was put back").await;
    stage.act(MOVE).await;
    works(stage, &widget, "after twenty moves").await;
    for _ in 0..5 {
        stage
            .act("window.kept.remove(); document.querySelector('#box').appendChild(window.kept);")
            .await;
        stage
            .act("document.querySelector('#other').appendChild(window.kept);")
            .await;
    }
    works(stage, &widget, "after moves with pauses").await;
}

/// Faults: 30
#[tokio::test]
async fn a_frame_survives_moving_and_leaves_nothing_behind() {
    on_every_engine(async |stage: &Stage| survives(stage, "frame").await).await;
}

/// Faults: 30
#[tokio::test]
async fn an_inline_widget_survives_moving_and_leaves_nothing_behind() {
    on_every_engine(async |stage: &Stage| survives(stage, "inline").await).await;
}

/// Faults: 30
#[tokio::test]
async fn a_widget_removed_while_it_loads_leaves_nothing_behind() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            stage.server.fail(
                "/data/",
                devserver::Fault::Slow(std::time::Duration::from_millis(400)),
            );
            let widget = school(stage, mode).await;
            let begun = "return !!document.querySelector('#guide').shadowRoot;";
            holds("a beginning", async || stage.ask(begun).await == true).await;
            stage
                .act("window.kept = document.querySelector('#guide'); window.kept.remove();")
                .await;
            holds("an empty element", async || stage.ask(LEFT).await == 0).await;
            stage
                .act("document.querySelector('#box').appendChild(window.kept);")
                .await;
            works(stage, &widget, "after it was put back").await;
            stage.server.heal();
        }
    })
    .await;
}
