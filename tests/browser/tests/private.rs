//! What stays behind, who is asked, and whether the widget grows: nothing, one origin, no.

use journeys::{HostPage, Stage, Widget, holds, json, on_every_engine};

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

/// The program's memory is kept in sight as it starts: it grows by whole pages and never shrinks.
pub(crate) const WATCH: &str = "<script> window.__memory = []; \
    for (const name of ['instantiate', 'instantiateStreaming']) { \
      const plain = WebAssembly[name]; \
      WebAssembly[name] = (...all) => plain.apply(WebAssembly, all).then((made) => { \
        for (const it of Object.values((made.instance || made).exports)) \
          if (it instanceof WebAssembly.Memory && !window.__memory.includes(it)) window.__memory.push(it); \
        return made; }); } </script>";
/// What WebAssembly adds memory by.
const PAGE: u64 = 65_536;
const BYTES: &str = "return window.__memory.reduce((sum, it) => sum + it.buffer.byteLength, 0);";

/// A hundred changes of screen, and home again: the elements of the widget, and the bytes of the program's memory.
async fn hundred(stage: &Stage, widget: &Widget<'_>) -> (usize, u64) {
    for _ in 0..20 {
        for entry in [2, 3, 4, 5, 1] {
            widget.go(entry).await;
            widget.hides("[aria-busy]").await;
        }
    }
    let bytes = stage.ask(BYTES).await.as_u64();
    (widget.count("*").await, bytes.unwrap_or_default())
}

#[tokio::test]
async fn two_hundred_changes_of_screen_leave_the_heap_flat() {
    on_every_engine(async |stage: &Stage| {
        let guide = r#"<bagdar-guide id="guide" lang="kk" mode="inline"></bagdar-guide>"#;
        let page = HostPage::with(guide).head(WATCH);
        stage.visit_school(&page).await;
        let widget = stage.inline("#guide");
        widget.ready().await;
        let first = hundred(stage, &widget).await;
        let second = hundred(stage, &widget).await;
        assert!(first.1 > 0, "the memory is not in sight");
        assert_eq!(second.0, first.0, "elements");
        // Memory grows by pages: one may come late. What ended followers left was eight pages in a hundred changes.
        assert!(
            second.1 - first.1 <= PAGE,
            "{} bytes more",
            second.1 - first.1
        );
    })
    .await;
}
