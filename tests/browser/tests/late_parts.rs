//! Parts of the program and of the data that come with a later screen: late, or not at all.

use devserver::Fault;
use journeys::{HostPage, Stage, Widget, dist, holds, on_every_engine, word};
use std::fs;
use std::time::Duration;

const SEARCH: &str = "form.search input";

async fn school<'a>(stage: &'a Stage, attributes: &str) -> Widget<'a> {
    let guide = format!(r#"<bagdar-guide id="guide" lang="ru" {attributes}></bagdar-guide>"#);
    stage.visit_school(&HostPage::with(guide)).await;
    stage.framed("#guide")
}

/// The parts of the program that the first screen does without.
fn late_parts() -> Vec<String> {
    let files = fs::read_dir(dist()).unwrap();
    files
        .map(|file| file.unwrap().file_name().into_string().unwrap())
        .filter(|name| name.ends_with(".wasm") && name != "bagdar_bg.wasm")
        .map(|name| format!("/{name}"))
        .collect()
}

#[tokio::test]
async fn a_screen_whose_program_does_not_come_can_be_asked_for_again() {
    on_every_engine(async |stage: &Stage| {
        for fault in [Fault::Status(404), Fault::Close, Fault::Garbage] {
            for part in late_parts() {
                stage.server.fail(&part, fault);
            }
            let widget = school(stage, "").await;
            widget.ready().await.type_into(SEARCH, "инженер").await;
            widget.tap("form.search button").await;
            widget
                .on("catalog")
                .await
                .shows("[role=alert] [data-retry]")
                .await;
            let said = widget.text("[role=alert]").await;
            assert!(
                said.contains(&word("ru", "failed_title")),
                "{fault:?}: {said}"
            );
            stage.server.heal();
            widget.tap("[data-retry]").await;
            widget.shows("[data-profession]").await;
            widget.says("h1", &word("ru", "nav_catalogue")).await;
            assert_eq!(widget.text(SEARCH).await, "инженер", "{fault:?}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_widget_that_starts_on_a_later_screen_can_ask_for_it_again() {
    on_every_engine(async |stage: &Stage| {
        for part in late_parts() {
            stage.server.fail(&part, Fault::Close);
        }
        let widget = school(stage, r#"start="profession:nurse""#).await;
        widget.shows("[role=alert] [data-retry]").await;
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.opens("nurse").await;
    })
    .await;
}

#[tokio::test]
async fn focus_reaches_the_heading_of_a_screen_that_comes_late() {
    on_every_engine(async |stage: &Stage| {
        for part in late_parts() {
            stage
                .server
                .fail(&part, Fault::Slow(Duration::from_millis(900)));
        }
        let widget = school(stage, "").await;
        widget.ready().await.tap(".nav a:nth-child(3)").await;
        widget.on("catalog").await;
        widget.says("h1", &word("ru", "nav_catalogue")).await;
        holds("focus on the heading that came late", async || {
            widget.focus_is_on("h1").await
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn typing_before_the_search_is_there_finds_all_the_same() {
    on_every_engine(async |stage: &Stage| {
        for part in late_parts() {
            stage
                .server
                .fail(&part, Fault::Slow(Duration::from_millis(900)));
        }
        stage
            .server
            .fail("/data/search.json", Fault::Slow(Duration::from_millis(900)));
        let widget = school(stage, "").await;
        widget.ready().await.type_into(SEARCH, "мейіргер").await;
        widget.tap("form.search button").await;
        widget.on("catalog").await;
        holds("a nurse", async || {
            widget
                .attribute("[data-profession]", "data-profession")
                .await
                == "nurse"
        })
        .await;
        assert_eq!(widget.text(SEARCH).await, "мейіргер");
    })
    .await;
}

#[tokio::test]
async fn a_search_that_does_not_come_can_be_asked_for_again() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "").await;
        widget.ready().await.go(3).await;
        widget.shows("[data-profession]").await;
        stage.server.fail("/data/search.json", Fault::Close);
        for part in late_parts() {
            stage.server.fail(&part, Fault::Close);
        }
        widget.type_into(SEARCH, "мейіргер").await;
        widget.shows("[data-retry]").await;
        stage.server.heal();
        widget.tap("[data-retry]").await;
        holds("a nurse", async || {
            widget
                .attribute("[data-profession]", "data-profession")
                .await
                == "nurse"
        })
        .await;
        assert_eq!(widget.text(SEARCH).await, "мейіргер");
    })
    .await;
}
