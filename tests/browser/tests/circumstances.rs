//! What a device does that nobody thought of: paper, the way back, a wrong clock, a page made larger.

use journeys::{
    Engine, HostPage, Scene, Stage, Value, Widget, holds, json, on_engines_but, on_every_engine,
};

fn guide(attributes: &str) -> HostPage {
    HostPage::with(format!(
        r#"<bagdar-guide id="guide" lang="ru" {attributes}></bagdar-guide>"#
    ))
}

fn widget<'a>(stage: &'a Stage, mode: &str) -> Widget<'a> {
    match mode {
        "inline" => stage.inline("#guide"),
        _ => stage.framed("#guide"),
    }
}

const LARGE: &str = "<style>html { direction: rtl; font-size: 60px; } body { zoom: 1.5; }</style>";
const WIDER: &str = "WebKitGTK 2.50 lays an inline widget out for a wider column than there is when the page has `zoom`; a frame is right";

/// Faults: 36
#[tokio::test]
async fn a_frame_on_a_page_made_larger_in_every_way_cuts_nothing_off() {
    let over = "const it = document.scrollingElement; \
        return [it.scrollWidth - it.clientWidth, it.scrollHeight - it.clientHeight];";
    on_every_engine(async |stage: &Stage| made_larger(stage, "frame", over).await).await;
}

/// Faults: 36
#[tokio::test]
async fn an_inline_widget_on_a_page_made_larger_in_every_way_cuts_nothing_off() {
    let over = "const it = root; return [it.scrollWidth - it.clientWidth];";
    let but = [(Engine::WebKit, WIDER)];
    on_engines_but(&but, async |stage: &Stage| {
        made_larger(stage, "inline", over).await;
    })
    .await;
}

async fn made_larger(stage: &Stage, mode: &str, over: &str) {
    let page = guide(&format!(r#"mode="{mode}" start="catalog""#));
    stage.visit_school(&page.head(LARGE).wide(280)).await;
    let widget = widget(stage, mode);
    widget.shows("[data-profession]").await;
    let look = "const it = getComputedStyle(root); return [it.direction, it.fontSize];";
    assert_eq!(widget.ask(look, Vec::new()).await, json!(["ltr", "16px"]));
    holds("nothing cut off", async || {
        let over = widget.ask(over, Vec::new()).await;
        let fits = |it: &Value| it.as_i64().is_some_and(|it| it <= 1);
        over.as_array().is_some_and(|it| it.iter().all(fits))
    })
    .await;
    // Drivers miss what a page has made larger.
    let open = "one('[data-profession]').click(); return 1;";
    widget.ask(open, Vec::new()).await;
    widget.on("profession").await.shows("[data-detail]").await;
}

/// No driver prints in every engine: the rules for paper are put in force on the screen.
const ON_PAPER: &str = "for (const sheet of guide.shadowRoot.adoptedStyleSheets) for (const rule of sheet.cssRules) \
    if (rule.media && rule.media.mediaText === 'print') rule.media.mediaText = 'all'; return 1;";
/// Buttons to see, and texts that are not black; what a picture says is the picture's.
const NOT_FOR_PAPER: &str = "const seen = all('*').filter((it) => it.checkVisibility() && it.getBoundingClientRect().height > 1); \
    const text = (it) => [...it.childNodes].some((node) => node.nodeType === 3 && node.data.trim()) && !it.closest('svg'); \
    const wrong = (it) => it.matches('.actions *, .nav *, .foot *') || (text(it) && it.matches('p, li, h1, h2, h3, a, b, span, dd, dt') && getComputedStyle(it).color !== 'rgb(0, 0, 0)'); \
    return seen.filter(wrong).slice(0, 5).map((it) => it.outerHTML.slice(0, 90) + getComputedStyle(it).color);";

/// Faults: 37
#[tokio::test]
async fn a_result_stands_on_paper_in_black_without_buttons() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#quiz").await;
        stage
            .act("document.querySelector('bagdar-guide').setAttribute('theme', 'dark');")
            .await;
        let widget = stage.inline("bagdar-guide");
        Scene::Result.set(&widget).await;
        widget.ask(ON_PAPER, Vec::new()).await;
        assert_eq!(widget.ask(NOT_FOR_PAPER, Vec::new()).await, json!([]));
        let title = "return one('h1').checkVisibility() && all('main *').length > 20;";
        assert_eq!(widget.ask(title, Vec::new()).await, true);
    })
    .await;
}

/// Faults: 38
#[tokio::test]
async fn back_from_another_page_finds_one_widget_with_its_answers() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            stage
                .visit_school(&guide(&format!(r#"mode="{mode}" start="quiz""#)))
                .await;
            let widget = widget(stage, mode);
            widget.tap("[data-form=\"30\"]").await;
            for place in 1..4 {
                widget.shows(&format!("[data-statement=\"{place}\"]")).await;
                widget.tap("[data-answer=\"3\"]").await;
            }
            widget.shows("[data-statement=\"4\"]").await;
            // Whether the page was kept or begins anew is the browser's choice.
            stage.act("window.addEventListener('pageshow', (event) => { window.kept = event.persisted; });").await;
            stage.visit("index.html").await;
            stage.browser.back().await.unwrap();
            widget.ready().await;
            let kept = stage.ask("return window.kept === true;").await == true;
            if kept || mode == "frame" {
                widget.tap(".nav a:nth-child(2)").await;
                widget.shows("[data-statement=\"4\"]").await;
            }
            widget.go(3).await;
            widget.shows("[data-profession]").await;
            let bodies = "return document.querySelector('#guide').shadowRoot.querySelectorAll('iframe, .bagdar').length;";
            assert_eq!(stage.ask(bodies).await, 1, "{mode}");
            assert_eq!(stage.seen("errors").await.len(), 0, "{mode}");
        }
    })
    .await;
}

/// A page whose clock says another time than the world's.
fn clock(now: &str) -> String {
    format!(
        "<script>window.Date = class extends Date {{ constructor(...of) {{ of.length ? super(...of) : super({now}); }} \
         static now() {{ return {now}; }} getTimezoneOffset() {{ return -840; }} }};</script>"
    )
}

/// Faults: 39
#[tokio::test]
async fn a_wrong_clock_stops_nothing() {
    on_every_engine(async |stage: &Stage| {
        for now in ["0", "-1e12", "NaN", "8.64e15"] {
            for start in ["year", "exam", "profession:nurse", "plan"] {
                let page = guide(&format!(r#"mode="inline" start="{start}""#));
                stage.visit_school(&page.head(clock(now))).await;
                let widget = widget(stage, "inline");
                let name = start.split(':').next().unwrap();
                widget.on(name).await.shows("h1").await;
                widget.hides("[aria-busy]").await;
                assert_eq!(stage.codes().await, [""; 0], "{now}, {start}");
                assert_eq!(stage.seen("errors").await.len(), 0, "{now}, {start}");
            }
            let widget = widget(stage, "inline");
            widget.go(1).await;
        }
    })
    .await;
}
