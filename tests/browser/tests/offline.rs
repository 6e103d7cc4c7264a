//! No connection: said at the start, and in the middle of things nothing is lost.

use devserver::Fault;
use journeys::{HostPage, Stage, Widget, holds, on_every_engine, word};

const OFFLINE: &str = "Нет интернета. Бағдар откроется сам, когда он будет.";
/// What a browser says of the connection is a switch here: no driver but one can turn it off.
const SWITCH: &str = "window.connected = false; \
    Object.defineProperty(navigator, 'onLine', { configurable: true, get: () => window.connected });";

async fn school<'a>(stage: &'a Stage, attributes: &str, head: &str) -> Widget<'a> {
    let guide = format!(
        r#"<bagdar-guide id="guide" lang="ru" {attributes}><a id="way" href="http://school.test/">Профессии</a></bagdar-guide>"#
    );
    stage.visit_school(&HostPage::with(guide).head(head)).await;
    match attributes.contains("inline") {
        true => stage.inline("#guide"),
        false => stage.framed("#guide"),
    }
}

/// Faults: 23
#[tokio::test]
async fn without_a_connection_it_says_so_and_begins_by_itself() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            for file in ["/ru/", "/bagdar", "/data/"] {
                stage.server.fail(file, Fault::Close);
            }
            let head = format!("<script>{SWITCH}</script>");
            let widget = school(stage, &format!(r#"mode="{mode}""#), &head).await;
            stage.alerts(OFFLINE).await;
            stage.told("offline", true).await;
            assert_eq!(stage.codes().await, ["offline"], "{mode}");
            assert!(stage.way_in_view().await, "{mode}");
            stage.is_quiet().await;
            stage.server.heal();
            stage
                .act("window.connected = true; window.dispatchEvent(new Event('online'));")
                .await;
            widget.ready().await.on("home").await;
            holds("no box", async || stage.alert().await.is_empty()).await;
        }
    })
    .await;
}

/// Faults: 24
#[tokio::test]
async fn a_connection_that_breaks_off_loses_no_answer() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let widget = school(stage, &format!(r#"mode="{mode}" start="quiz""#), "").await;
            widget.tap("[data-form=\"30\"]").await;
            widget.shows("[data-statement=\"1\"]").await;
            stage.server.fail("/", Fault::Close);
            widget.ask(&format!("{SWITCH} return 1;"), Vec::new()).await;
            for place in 1..=30 {
                widget.shows(&format!("[data-statement=\"{place}\"]")).await;
                let answer = [4, 3, 1, 0, 2, 3][place % 6];
                widget.tap(&format!("[data-answer=\"{answer}\"]")).await;
            }
            widget.on("results").await;
            // What is not here yet says so, and comes when it can.
            widget.tap(".nav a:nth-child(5)").await;
            widget.shows("[role=alert] [data-retry]").await;
            let said = widget.text("[role=alert]").await;
            assert!(said.contains(&word("ru", "failed_offline")), "{said}");
            stage.server.heal();
            widget
                .ask("window.connected = true; return 1;", Vec::new())
                .await;
            widget.tap("[data-retry]").await;
            widget.shows("[data-credits]").await;
            stage
                .act("document.querySelector('#guide').api(1).open('results');")
                .await;
            widget.shows("[data-state]").await;
            assert_eq!(stage.alert().await, "", "{mode}");
            stage.is_quiet().await;
        }
    })
    .await;
}
