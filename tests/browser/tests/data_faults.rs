//! A file of data that does not come: said, with a way on, and nothing is lost.

use journeys::{HostPage, Stage, Widget, count_of_all, holds, on_every_engine, word};

use devserver::Fault;

const SEARCH: &str = "form.search input";

async fn school<'a>(stage: &'a Stage, lang: &str) -> Widget<'a> {
    let guide = format!(r#"<bagdar-guide id="guide" lang="{lang}"></bagdar-guide>"#);
    stage.visit_school(&HostPage::with(guide)).await;
    stage.framed("#guide")
}

/// Goes to the catalogue, types and chooses a filter; says how many professions that leaves.
async fn narrow(widget: &Widget<'_>, typed: &str) -> usize {
    widget.ready().await.go(3).await;
    widget.type_into(SEARCH, typed).await;
    widget
        .tap_saying("#filters label span", &word("kk", "level_university"))
        .await;
    widget.shows(".pick").await;
    let all = count_of_all();
    holds("a shorter list", async || {
        (1..all).contains(&widget.found().await)
    })
    .await;
    widget.found().await
}

async fn kept(widget: &Widget<'_>, typed: &str, found: usize) {
    assert_eq!(widget.text(SEARCH).await, typed);
    assert_eq!(widget.count(".pick").await, 1);
    assert_eq!(widget.found().await, found);
}

#[tokio::test]
async fn a_profession_that_does_not_load_can_be_asked_for_again() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "kk").await;
        let found = narrow(&widget, "инженер").await;
        stage
            .server
            .fail("/data/kk/professions/", Fault::Status(500));
        let name = widget.text("[data-profession]").await;
        let slug = widget
            .attribute("[data-profession]", "data-profession")
            .await;
        widget.tap("[data-profession]").await;
        widget
            .on("profession")
            .await
            .shows("[role=alert] [data-retry]")
            .await;
        assert_eq!(widget.text("h1").await, name, "what is known is shown");
        let said = widget.text("[role=alert]").await;
        assert!(said.contains(&word("kk", "failed_title")), "{said}");
        assert!(said.contains(&word("kk", "failed_server")), "{said}");
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.opens(&slug).await;
        assert_eq!(widget.count("[data-retry]").await, 0);
        widget.go(3).await;
        kept(&widget, "инженер", found).await;
    })
    .await;
}

#[tokio::test]
async fn search_words_that_do_not_load_can_be_asked_for_again() {
    on_every_engine(async |stage: &Stage| {
        stage.server.fail("/data/search.json", Fault::Status(404));
        let widget = school(stage, "kk").await;
        let found = narrow(&widget, "инженер").await;
        widget.shows("[data-retry]").await;
        let said = widget.text(".notice").await;
        assert!(said.contains(&word("kk", "search_partly")), "{said}");
        assert!(found > 0, "names of this language are found all the same");
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.hides("[data-retry]").await;
        assert_eq!(widget.text(SEARCH).await, "инженер");
        assert_eq!(widget.count(".pick").await, 1);
        widget.tap(".pick").await;
        widget.type_into(SEARCH, "nurse").await;
        let nurse = "[data-profession=nurse]";
        holds("an English word", async || widget.count(nurse).await == 1).await;
    })
    .await;
}

#[tokio::test]
async fn a_language_that_arrives_damaged_leaves_the_old_one() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "kk").await;
        let found = narrow(&widget, "инженер").await;
        stage.server.fail("/data/en/core.json", Fault::Garbage);
        widget.choose("select.language", "en").await;
        widget.shows("[role=alert] [data-retry]").await;
        let said = widget.text("[role=alert]").await;
        assert!(said.contains(&word("kk", "language_failed")), "{said}");
        assert!(said.contains(&word("kk", "failed_data")), "{said}");
        assert_eq!(widget.attribute(".bagdar", "lang").await, "kk");
        assert_eq!(
            widget.text("select.language").await,
            "kk",
            "the picker names the language in view"
        );
        kept(&widget, "инженер", found).await;
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.says("h1", &word("en", "nav_catalogue")).await;
        assert_eq!(widget.count("[data-retry]").await, 0);
        assert_eq!(widget.text("select.language").await, "en");
        kept(&widget, "инженер", found).await;
    })
    .await;
}

#[tokio::test]
async fn a_list_of_sources_that_does_not_load_can_be_asked_for_again() {
    on_every_engine(async |stage: &Stage| {
        stage.server.fail("/data/sources.json", Fault::Close);
        let widget = school(stage, "ru").await;
        widget.ready().await.go(5).await;
        widget.shows("[role=alert] [data-retry]").await;
        let said = widget.text("[role=alert]").await;
        assert!(said.contains(&word("ru", "failed_offline")), "{said}");
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.shows("[data-credits]").await;
    })
    .await;
}
