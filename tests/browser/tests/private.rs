//! What stays behind and who is asked: nothing, and one origin.

use journeys::{Stage, Widget, holds, json, on_every_engine};

/// Screens that need no answers first, by their part of the address.
const SCREENS: [&str; 12] = [
    "quiz",
    "map",
    "catalog",
    "routes",
    "year",
    "lessons",
    "lesson:cv",
    "plan",
    "compare",
    "cv",
    "about",
    "profession:cook",
];

async fn open(stage: &Stage, widget: &Widget<'_>, screen: &str) {
    stage.act(&format!("location.hash = '{screen}';")).await;
    let name = screen.split(':').next().unwrap_or(screen);
    widget.on(name).await.hides("[aria-busy]").await;
}

/// Asynchronous stores answer with a promise; what a browser does not have holds nothing.
const ASK_STORES: &str = "window.__stores = null; Promise.all([ \
    window.caches ? caches.keys() : [], \
    window.indexedDB && indexedDB.databases ? indexedDB.databases() : [], \
    navigator.serviceWorker ? navigator.serviceWorker.getRegistrations() : [], \
    ]).then((all) => { window.__stores = all.map((it) => it.length); });";
const KEPT: &str = "return { cookie: document.cookie, device: Object.keys(localStorage), stores: window.__stores };";
const ORIGINS: &str = "return [...new Set(performance.getEntriesByType('resource') \
    .map((it) => new URL(it.name).origin))].filter((it) => it !== location.origin);";

#[tokio::test]
async fn nothing_is_kept_beyond_the_tab_and_one_origin_is_asked() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/").await;
        stage
            .act("performance.setResourceTimingBufferSize(2000);")
            .await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await;
        for screen in SCREENS {
            open(stage, &widget, screen).await;
        }
        stage.act(ASK_STORES).await;
        holds("an answer of the stores", async || {
            !stage.ask("return window.__stores;").await.is_null()
        })
        .await;
        let kept = json!({ "cookie": "", "device": [], "stores": [0, 0, 0] });
        assert_eq!(stage.ask(KEPT).await, kept);
        assert_eq!(stage.ask(ORIGINS).await, json!([]), "other origins");
        let asked = stage
            .ask("return performance.getEntriesByType('resource').length;")
            .await;
        assert!(
            asked.as_u64() > Some(10),
            "the page tells what it fetched: {asked}"
        );
        assert_eq!(stage.complaints().await, Vec::<String>::new());
    })
    .await;
}
