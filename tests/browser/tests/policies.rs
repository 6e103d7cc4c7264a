//! Doors of a page: what its policy forbids, and what a server does not share. Where inline is shut out a frame may be let in.

use crate::zoo::{BROKE, guide, works};
use devserver::Fault;
use journeys::{HostPage, Stage, holds, on_every_engine};

/// The policy of a careful page: nothing but its own and this.
fn policy(stage: &Stage, more: &str) -> String {
    let origin = stage.address("");
    let policy = more.replace("BAGDAR", origin.trim_end_matches('/'));
    format!(
        r#"<meta http-equiv="Content-Security-Policy" content="default-src 'none'; base-uri 'none'; {policy}">"#
    )
}

/// In what the widget runs once it is ready.
async fn body(stage: &Stage) -> String {
    let script = "const root = document.querySelector('#guide').shadowRoot; \
        return root && root.querySelector('.bagdar') ? 'inline' : root && root.querySelector('iframe') ? 'frame' : '';";
    stage.ask_text(script).await
}

/// Faults: 10
#[tokio::test]
async fn on_a_page_with_a_strict_policy() {
    on_every_engine(async |stage: &Stage| {
        let frames = policy(stage, "script-src BAGDAR; frame-src BAGDAR");
        stage
            .visit_school(&HostPage::with(guide("")).head(frames))
            .await;
        works(&stage.framed("#guide")).await;

        let all = policy(
            stage,
            "script-src BAGDAR 'wasm-unsafe-eval'; connect-src BAGDAR; style-src BAGDAR",
        );
        let page = HostPage::with(guide(r#"mode="inline""#)).head(all);
        stage.visit_school(&page).await;
        works(&stage.inline("#guide")).await;
        assert_eq!(body(stage).await, "inline");
    })
    .await;
}

/// Faults: 7
#[tokio::test]
async fn where_a_policy_forbids_the_program_a_frame_takes_its_place() {
    on_every_engine(async |stage: &Stage| {
        let no_wasm = policy(
            stage,
            "script-src BAGDAR; connect-src BAGDAR; style-src BAGDAR; frame-src BAGDAR",
        );
        let page = HostPage::with(guide(r#"mode="inline""#)).head(no_wasm);
        stage.visit_school(&page).await;
        works(&stage.framed("#guide")).await;
        assert_eq!(body(stage).await, "frame");
        stage.told("csp-wasm", true).await;
        stage.is_quiet().await;
    })
    .await;
}

/// Faults: 8
#[tokio::test]
async fn where_a_policy_forbids_the_frame_it_is_said_with_the_line_that_is_wanted() {
    on_every_engine(async |stage: &Stage| {
        let scripts = policy(stage, "script-src BAGDAR");
        let page = HostPage::with(guide("")).head(scripts);
        stage.visit_school(&page).await;
        stage.alerts(BROKE).await;
        stage.told("csp-frame", true).await;
        assert_eq!(stage.codes().await, ["csp-frame"]);
        let said = stage.seen("warnings").await;
        let wanted = format!("frame-src {}", stage.address(""));
        assert!(
            said[0]
                .as_str()
                .unwrap()
                .contains(wanted.trim_end_matches('/')),
            "{said:?}"
        );
        stage.is_quiet().await;
    })
    .await;
}

/// Files on a plain server of another site: a script may be named from there, a module may not.
/// Faults: 41
#[tokio::test]
async fn where_a_server_shares_nothing_a_frame_takes_the_place_of_inline() {
    on_every_engine(async |stage: &Stage| {
        stage.server.fail("/", Fault::Unshared);
        stage
            .visit_school(&HostPage::with(guide(r#"mode="inline""#)))
            .await;
        works(&stage.framed("#guide")).await;
        assert_eq!(body(stage).await, "frame");
        stage.told("asset-blocked", true).await;
        assert_eq!(stage.codes().await, ["asset-blocked"]);
    })
    .await;
}

/// Faults: 9
#[tokio::test]
async fn on_a_page_with_trusted_types() {
    on_every_engine(async |stage: &Stage| {
        let types = r#"<meta http-equiv="Content-Security-Policy" content="require-trusted-types-for 'script'; trusted-types 'none'">"#;
        let page = HostPage::with(guide(r#"mode="inline""#)).head(types);
        stage.visit_school(&page).await;
        holds("a body", async || !body(stage).await.is_empty()).await;
        let widget = stage.framed("#guide");
        match body(stage).await.as_str() {
            "inline" => works(&stage.inline("#guide")).await,
            _ => {
                works(&widget).await;
                stage.told("csp-tt", true).await;
            }
        }
        stage.is_quiet().await;
    })
    .await;
}
