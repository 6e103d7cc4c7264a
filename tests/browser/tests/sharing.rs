//! Two widgets on a page share the page and nothing else.

use journeys::{Stage, Widget, count_of_all, holds, on_every_engine};

const SEARCH: &str = "form.search input";

/// Search, filter, lights, language, screen.
async fn state(widget: &Widget<'_>) -> [String; 6] {
    [
        widget.text(SEARCH).await,
        widget.count(".pick").await.to_string(),
        widget.attribute("[data-count]", "data-count").await,
        widget.theme().await,
        widget.attribute(".bagdar", "lang").await,
        widget.screen().await,
    ]
}

async fn open_filters(widget: &Widget<'_>) {
    let folded = "return one('.narrow-only').checkVisibility();";
    if widget.ask(folded, Vec::new()).await.as_bool() == Some(true) {
        widget.tap(".narrow-only").await;
    }
}

/// Changes everything that can be changed in one and sees that the other stays as it was.
async fn change(one: &Widget<'_>, other: &Widget<'_>, lang: &str) {
    let (was, theirs) = (state(one).await, state(other).await);
    one.type_into(SEARCH, "инженер").await;
    let all = count_of_all();
    holds("a shorter list", async || one.found().await < all).await;
    open_filters(one).await;
    one.tap("#filters input").await;
    one.shows(".pick").await;
    one.tap("[data-theme-switch]").await;
    one.speak(lang).await;
    let now = state(one).await;
    for (before, after) in was.iter().zip(&now).take(5) {
        assert_ne!(before, after, "{was:?} was to change into {now:?}");
    }
    assert_eq!(state(other).await, theirs, "the other widget changed");
    one.go(5).await;
    assert_eq!(
        state(other).await,
        theirs,
        "the other widget left its screen"
    );
    one.go(3).await;
}

/// Faults: 31
#[tokio::test]
async fn two_frames_share_nothing() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("hosts/two.html").await;
        let (first, second) = (stage.framed("#first"), stage.framed("#second"));
        first.ready().await.on("catalog").await;
        second.ready().await.on("catalog").await;
        let langs = [&first, &second].map(|it| it.attribute(".bagdar", "lang"));
        let [one, other] = langs;
        assert_eq!((one.await, other.await), ("kk".to_owned(), "ru".to_owned()));
        assert_eq!(first.theme().await, "light");
        assert_eq!(second.theme().await, "dark");
        change(&first, &second, "en").await;
        change(&second, &first, "kk").await;
    })
    .await;
}

/// Faults: 31
#[tokio::test]
async fn two_inline_widgets_share_nothing() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("hosts/inline.html").await;
        let (first, second) = (stage.inline("#first"), stage.inline("#second"));
        first.ready().await.on("home").await;
        second.ready().await.on("catalog").await;
        first.go(3).await;
        change(&first, &second, "ru").await;
        change(&second, &first, "en").await;
        let asked = stage.server.requests();
        let programs = asked.iter().filter(|it| *it == "/bagdar_bg.wasm");
        assert_eq!(programs.count(), 1, "one download for both");
    })
    .await;
}
