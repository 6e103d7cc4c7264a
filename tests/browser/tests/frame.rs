//! The frame: as high as what is in it, and silent about the learner.

use journeys::{HostPage, Stage, Value, Widget, holds, json, on_every_engine};

/// No frame is higher, whatever is in it.
const HIGHEST: i64 = 6000;
const FRAME: &str = "document.querySelector('#guide').shadowRoot.querySelector('iframe')";

async fn school<'a>(stage: &'a Stage, attributes: &str, width: u32) -> Widget<'a> {
    let guide = format!(r#"<bagdar-guide id="guide" lang="ru" {attributes}></bagdar-guide>"#);
    stage.visit_school(&HostPage::with(guide).wide(width)).await;
    let widget = stage.framed("#guide");
    widget.ready().await;
    widget
}

async fn frame_height(stage: &Stage) -> i64 {
    let height = stage
        .ask(&format!(
            "return Math.round({FRAME}.getBoundingClientRect().height);"
        ))
        .await;
    height.as_i64().unwrap()
}

async fn content_height(widget: &Widget<'_>) -> i64 {
    let script = "return Math.ceil(root.getBoundingClientRect().height);";
    widget.ask(script, Vec::new()).await.as_i64().unwrap()
}

/// The frame is as high as the widget in it, which has no scroll bar of its own.
async fn fits(stage: &Stage, widget: &Widget<'_>, what: &str) {
    holds(&format!("a fitting frame for {what}"), async || {
        (frame_height(stage).await - content_height(widget).await).abs() <= 1
    })
    .await;
    let bar =
        "const page = document.scrollingElement; return page.scrollHeight - page.clientHeight;";
    let over = widget.ask(bar, Vec::new()).await.as_i64().unwrap();
    assert!(over <= 1, "{what}: {over} px do not fit");
}

#[tokio::test]
async fn the_frame_is_as_high_as_what_is_in_it() {
    on_every_engine(async |stage: &Stage| {
        for width in [360, 1200] {
            let widget = school(stage, "", width).await;
            fits(stage, &widget, "home").await;
            let home = frame_height(stage).await;
            widget.go(3).await;
            widget.shows("[data-profession]").await;
            fits(stage, &widget, "catalogue").await;
            let list = frame_height(stage).await;
            widget.tap("[data-more]").await;
            holds("a longer list", async || {
                content_height(&widget).await > list
            })
            .await;
            // Beyond that a frame is not made higher: see the lists that are longer.
            if content_height(&widget).await <= HIGHEST {
                fits(stage, &widget, "a longer list").await;
            }
            widget.type_into("form.search input", "qwxzqwxz").await;
            widget.shows("[data-empty]").await;
            fits(stage, &widget, "nothing found").await;
            widget.go(1).await;
            fits(stage, &widget, "home again").await;
            assert_eq!(frame_height(stage).await, home, "the frame shrinks again");
        }
    })
    .await;
}

/// Where the frame is lower than its content, a learner has to be able to scroll in it.
async fn can_be_scrolled(widget: &Widget<'_>) -> bool {
    let script = "const page = document.scrollingElement; \
        const cut = [document.documentElement, document.body].some((it) => ['hidden', 'clip'].includes(getComputedStyle(it).overflowY)); \
        return page.scrollHeight <= page.clientHeight + 1 || !cut;";
    widget.ask(script, Vec::new()).await.as_bool().unwrap()
}

#[tokio::test]
async fn a_frame_of_fixed_height_can_be_scrolled() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, r#"height="600" start="catalog""#, 360).await;
        widget.shows("[data-profession]").await;
        holds("the height asked for", async || {
            frame_height(stage).await == 600
        })
        .await;
        assert!(content_height(&widget).await > 600);
        assert!(
            can_be_scrolled(&widget).await,
            "what is below 600 px is out of reach"
        );
    })
    .await;
}

#[tokio::test]
async fn a_list_longer_than_the_highest_frame_can_be_scrolled() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, r#"start="catalog""#, 280).await;
        while content_height(&widget).await <= HIGHEST {
            let before = widget.count("[data-profession]").await;
            widget.tap("[data-more]").await;
            holds("more rows", async || {
                widget.count("[data-profession]").await > before
            })
            .await;
        }
        assert!(
            can_be_scrolled(&widget).await,
            "what is below the frame is out of reach"
        );
    })
    .await;
}

#[tokio::test]
async fn the_school_hears_of_screens_and_nothing_of_the_learner() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "", 1200).await;
        let ready =
            json!([{"name": "ready", "detail": {"version": env!("CARGO_PKG_VERSION"), "mode": "frame", "lang": "ru"}, "from": "guide"}]);
        holds("bagdar-ready", async || {
            Value::from(stage.seen("events").await) == ready
        })
        .await;
        widget.type_into("form.search input", "медсестра").await;
        widget.tap("form.search button").await;
        widget.on("catalog").await;
        widget.tap("#filters input").await;
        widget.shows(".pick").await;
        widget.tap(".pick").await;
        holds("a nurse", async || {
            widget.count("[data-profession=nurse]").await == 1
        })
        .await;
        widget.tap("[data-profession=nurse]").await;
        widget.opens("nurse").await;
        widget.go(5).await;
        widget.go(1).await;
        let told = ["catalog", "profession", "about", "home"];
        holds("all screens told", async || {
            stage.seen("events").await.len() > told.len()
        })
        .await;
        let events = stage.seen("events").await;
        let screens: Vec<Value> = told
            .iter()
            .map(|name| json!({"name": "screen", "detail": {"name": name, "index": 0, "total": 0}, "from": "guide"}))
            .collect();
        assert_eq!(events[1..], screens[..]);
        let messages = stage.seen("messages").await;
        assert!(!messages.is_empty());
        for message in &messages {
            for secret in ["nurse", "медсестра", "Медицинская"] {
                assert!(!message.as_str().unwrap().contains(secret), "{message}");
            }
        }
    })
    .await;
}
