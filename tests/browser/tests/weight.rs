//! What a cold first screen fetches.

use journeys::{Stage, on_every_engine};

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

#[tokio::test]
async fn a_cold_first_screen_fetches_what_is_weighed_and_no_more() {
    on_every_engine(async |stage: &Stage| {
        let mut wanted = weighed();
        assert_eq!(wanted.len(), 6, "{wanted:?}");
        stage.visit("hosts/school.html").await;
        let widget = stage.framed("bagdar-guide");
        widget.ready().await.on("home").await;
        widget.ask(IDLE, Vec::new()).await;
        let first = stage.server.requests();
        let mut fetched: Vec<String> = first
            .into_iter()
            .filter(|it| it != "/hosts/school.html")
            .collect();
        assert!(
            fetched.len() <= 7,
            "{} requests: {fetched:?}",
            fetched.len()
        );
        fetched.sort();
        fetched.dedup();
        wanted.sort();
        assert_eq!(fetched, wanted);
    })
    .await;
}
