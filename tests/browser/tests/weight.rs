//! What a cold first screen fetches.

use journeys::{Engine, Stage, on_engines_but, on_every_engine};

/// The files that `cargo xtask size` weighs, read from its source: two lists would drift apart.
fn weighed() -> Vec<String> {
    let source = include_str!("../../../xtask/src/size.rs");
    let list = |begin: &str, end: &str| {
        let from = source.find(begin).map(|at| at + begin.len()).unwrap();
        source[from..].split(end).next().unwrap().to_owned()
    };
    let wasm = list("const WASM: &str = \"", "\"");
    let loader = list("const LOADER: &str = \"", "\"");
    let names = list("const FIRST_SCREEN: [&str; 6] = [", "];")
        .replace("WASM", &format!("\"{wasm}\""))
        .replace("LOADER", &format!("\"{loader}\""));
    names
        .split('"')
        .skip(1)
        .step_by(2)
        .map(|name| format!("/{name}"))
        .collect()
}

/// Waits until the page has had nothing to do three times: what a first screen fetches late has been asked for.
const IDLE: &str = "const idle = () => new Promise((done) => \
    (window.requestIdleCallback || window.requestAnimationFrame)(() => done(true))); \
    return idle().then(idle).then(idle);";

/// What was asked for until the first screen is open and the page has nothing more to do.
async fn first_screen(stage: &Stage) -> Vec<String> {
    stage.visit("hosts/school.html").await;
    let widget = stage.framed("bagdar-guide");
    widget.ready().await.on("home").await;
    widget.ask(IDLE, Vec::new()).await;
    let asked = stage.server.requests().into_iter();
    asked.filter(|it| it != "/hosts/school.html").collect()
}

#[tokio::test]
async fn a_cold_first_screen_fetches_what_is_weighed_and_no_more() {
    on_every_engine(async |stage: &Stage| {
        let mut wanted = weighed();
        assert_eq!(wanted.len(), 6, "{wanted:?}");
        let mut fetched = first_screen(stage).await;
        fetched.sort();
        fetched.dedup();
        wanted.sort();
        assert_eq!(fetched, wanted);
    })
    .await;
}

const ASKS_TWICE: &str =
    "WebKitGTK does not hand preloaded files to fetch: it asks for some of them twice";

#[tokio::test]
async fn a_cold_first_screen_takes_seven_requests_at_most() {
    on_engines_but(&[(Engine::WebKit, ASKS_TWICE)], async |stage: &Stage| {
        let fetched = first_screen(stage).await;
        assert!(
            fetched.len() <= 7,
            "{} requests: {fetched:?}",
            fetched.len()
        );
    })
    .await;
}
