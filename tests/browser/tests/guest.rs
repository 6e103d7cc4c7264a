//! The widget is a guest: the school's page stays as it was.

use journeys::{HostPage, Stage, Value, Widget, holds, json, on_every_engine, until};

const STATE: &str = "return { \
    address: location.href, length: history.length, title: document.title, cookies: document.cookie, \
    html: [...document.documentElement.attributes].map((it) => it.name + '=' + it.value), \
    body: [...document.body.attributes].map((it) => it.name + '=' + it.value), \
    head: document.head.innerHTML, children: document.body.children.length, \
    kept: Object.keys(localStorage).concat(Object.keys(sessionStorage)) };";
/// Globals that were not there before anything ran; the driver has some of its own.
const GLOBALS: &str = "return Object.keys(window) \
    .filter((it) => !window.__seen.globals.includes(it) && !/^(cdc_|ret_|se_)/.test(it));";

/// Everything a learner does, from the first screen to all others.
async fn use_everything(widget: &Widget<'_>) {
    widget.ready().await;
    widget.go(1).await;
    widget.type_into("form.search input", "инженер").await;
    widget.tap("form.search button").await;
    widget.on("catalog").await;
    widget.tap("#filters input").await;
    widget.shows(".pick").await;
    widget.tap("[data-theme-switch]").await;
    widget.speak("en").await;
    widget.tap("[data-profession]").await;
    widget.on("profession").await.shows("[data-detail]").await;
    widget.tap(".tabs.sub a:last-child").await;
    widget.go(5).await;
    widget.shows("[data-credits]").await;
    widget.go(3).await;
    assert_eq!(widget.count(".pick").await, 1);
}

async fn leaves_no_trace(stage: &Stage, widget: &Widget<'_>) {
    // An async script of the page itself may still be running at first.
    let before = until("the page", async || {
        let state = stage.ask(STATE).await;
        (stage.ask("return document.readyState;").await == "complete").then_some(state)
    })
    .await;
    use_everything(widget).await;
    let after = stage.ask(STATE).await;
    assert_eq!(stage.ask(GLOBALS).await, json!([]), "globals of the widget");
    for (what, was) in before.as_object().unwrap() {
        assert_eq!(&after[what], was, "{what} of the page changed");
    }
    assert_eq!(stage.seen("mutations").await, Vec::<Value>::new());
    assert_eq!(stage.seen("errors").await, Vec::<Value>::new());
    assert_eq!(stage.complaints().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_framed_widget_leaves_the_page_as_it_was() {
    on_every_engine(async |stage: &Stage| {
        stage.visit_watched("school.html").await;
        leaves_no_trace(stage, &stage.framed("bagdar-guide")).await;
    })
    .await;
}

#[tokio::test]
async fn an_inline_widget_leaves_the_page_as_it_was() {
    on_every_engine(async |stage: &Stage| {
        stage.visit_watched("inline.html").await;
        stage.inline("#second").ready().await;
        leaves_no_trace(stage, &stage.inline("#first")).await;
    })
    .await;
}

#[tokio::test]
async fn the_links_of_the_school_still_work() {
    on_every_engine(async |stage: &Stage| {
        for (page, framed) in [("hosts/school.html", true), ("hosts/inline.html", false)] {
            stage.visit(page).await;
            let widget = match framed {
                true => stage.framed("bagdar-guide"),
                false => stage.inline("#first"),
            };
            use_everything(&widget).await;
            let link = stage
                .ask("return document.querySelector('#host-link').href;")
                .await;
            stage
                .act("document.querySelector('#host-link').scrollIntoView();")
                .await;
            let found = stage.browser.find(journeys::By::Id("host-link")).await;
            found.unwrap().click().await.unwrap();
            holds("the other page of the school", async || {
                stage.ask("return location.href;").await == link
            })
            .await;
        }
    })
    .await;
}

/// Faults: 25
#[tokio::test]
async fn blocked_storage_changes_nothing() {
    const BLOCKED: &str = r#"<script>
        for (const name of ["localStorage", "sessionStorage", "indexedDB", "caches", "cookieStore"]) {
          Object.defineProperty(window, name, { get() {
            window.__seen.touched.push(name);
            throw new DOMException("blocked", "SecurityError");
          } });
        }
        const refuse = () => { window.__seen.touched.push("cookie"); throw new DOMException("blocked", "SecurityError"); };
        Object.defineProperty(document, "cookie", { get: refuse, set: refuse });
        </script>"#;
    on_every_engine(async |stage: &Stage| {
        let guide = r#"<bagdar-guide id="guide" lang="ru" mode="inline"></bagdar-guide>"#;
        stage
            .visit_school(&HostPage::with(guide).head(BLOCKED))
            .await;
        let blocked = "try { return localStorage.length; } catch (error) { return error.name; }";
        assert_eq!(
            stage.ask(blocked).await,
            "SecurityError",
            "storage is not blocked"
        );
        stage.act("window.__seen.touched.length = 0;").await;
        use_everything(&stage.inline("#guide")).await;
        assert_eq!(stage.seen("touched").await, Vec::<Value>::new());
        assert_eq!(stage.seen("errors").await, Vec::<Value>::new());
        assert_eq!(stage.complaints().await, Vec::<String>::new());
    })
    .await;
}

const LOOKS: &str = "const parts = { '.bagdar': root, h1: one('h1'), p: one('p'), row: one('[data-profession]'), \
    list: one('ol'), item: one('li'), button: one('.btn'), search: one('form.search input'), icon: one('.tile-i svg') }; \
    const what = ['letterSpacing', 'wordSpacing', 'textTransform', 'textIndent', 'textAlign', 'fontFamily', 'fontSize', \
      'fontStyle', 'lineHeight', 'color', 'backgroundColor', 'borderRadius', 'borderLeftWidth', 'listStyleType', \
      'marginLeft', 'float', 'width', 'whiteSpace', 'visibility', 'cursor', 'direction']; \
    return Object.entries(parts).flatMap(([name, it]) => what.map((key) => name + ' ' + key + ' ' + getComputedStyle(it)[key]));";

#[tokio::test]
async fn the_styles_of_the_school_do_not_reach_the_widget() {
    on_every_engine(async |stage: &Stage| {
        stage.visit_watched("inline.html").await;
        let second = stage.inline("#second");
        second.shows("[data-profession]").await;
        let opinionated = second.ask(LOOKS, Vec::new()).await;
        let wide = "return document.querySelector('#second').getBoundingClientRect().width;";
        let width = stage.ask(wide).await.as_f64().unwrap();
        let guide =
            r#"<bagdar-guide id="guide" lang="kk" mode="inline" start="catalog"></bagdar-guide>"#;
        let plain = HostPage::with(guide);
        stage.visit_school(&plain).await;
        stage
            .act(&format!(
                "document.querySelector('#box').style.width = '{width}px';"
            ))
            .await;
        let guide = stage.inline("#guide");
        guide.shows("[data-profession]").await;
        let plain = guide.ask(LOOKS, Vec::new()).await;
        let changed: Vec<_> = plain
            .as_array()
            .unwrap()
            .iter()
            .zip(opinionated.as_array().unwrap())
            .filter(|(plain, opinionated)| plain != opinionated)
            .collect();
        assert!(changed.is_empty(), "the school changes: {changed:?}");
    })
    .await;
}
