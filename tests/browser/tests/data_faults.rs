//! A file of data that does not come: said, with a way on, and nothing is lost.

use journeys::{HostPage, Stage, Widget, count_of_all, dist, holds, on_every_engine, word};

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

/// Faults: 19
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
        stage.told("data-unavailable", true).await;
        stage.is_quiet().await;
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.opens(&slug).await;
        assert_eq!(widget.count("[data-retry]").await, 0);
        widget.go(3).await;
        kept(&widget, "инженер", found).await;
    })
    .await;
}

/// Faults: 19
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

/// Faults: 20, 22
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
        stage.told("i18n-missing", true).await;
        stage.is_quiet().await;
        stage.server.heal();
        widget.tap("[data-retry]").await;
        widget.says("h1", &word("en", "nav_catalogue")).await;
        assert_eq!(widget.count("[data-retry]").await, 0);
        assert_eq!(widget.text("select.language").await, "en");
        kept(&widget, "инженер", found).await;
    })
    .await;
}

/// Faults: 19
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

/// Of a later form, endless, cut in the middle, and none at all.
fn unusable() -> [(&'static [u8], &'static str); 4] {
    let core = std::fs::read_to_string(dist().join("data/ru/core.json")).unwrap();
    let endless = format!("[{}0]", "0,".repeat(2_200_000));
    let half = core[..core.floor_char_boundary(core.len() / 2)].to_owned();
    [
        (of_a_later_form(&core), "data-version"),
        (bytes(endless), "data-invalid"),
        (bytes(half), "data-invalid"),
        (bytes("null".to_owned()), "data-invalid"),
    ]
}

fn of_a_later_form(file: &str) -> &'static [u8] {
    assert!(file.starts_with("{\"schema\":1,"), "a file names its form");
    bytes(file.replacen("\"schema\":1,", "\"schema\":999,", 1))
}

fn bytes(text: String) -> &'static [u8] {
    Box::leak(text.into_bytes().into_boxed_slice())
}

/// Faults: 20, 21
#[tokio::test]
async fn a_first_file_that_cannot_be_used_is_said_and_nothing_of_it_is_shown() {
    let unusable = unusable();
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            for (bytes, code) in unusable {
                let instead = Fault::Instead("application/json", bytes);
                stage.server.fail("/data/ru/core.json", instead);
                let guide =
                    format!(r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"></bagdar-guide>"#);
                stage.visit_school(&HostPage::with(guide)).await;
                stage.alerts("Бағдар не открылся.").await;
                stage.told(code, true).await;
                assert_eq!(stage.codes().await, [code], "{mode}");
                stage.is_quiet().await;
                stage.server.heal();
                stage.retry().await;
                let widget = match mode {
                    "inline" => stage.inline("#guide"),
                    _ => stage.framed("#guide"),
                };
                widget.ready().await;
            }
        }
    })
    .await;
}

/// Faults: 19, 20, 21
#[tokio::test]
async fn a_later_file_that_cannot_be_used_leaves_the_rest_and_the_answers() {
    let nurse = dist().join("data/ru/professions/nurse.json");
    let later = of_a_later_form(&std::fs::read_to_string(nurse).unwrap());
    on_every_engine(async |stage: &Stage| {
        for (fault, code) in [
            (Fault::Truncate, "data-unavailable"),
            (Fault::Status(404), "data-unavailable"),
            (Fault::Garbage, "data-invalid"),
            (Fault::Instead("application/json", later), "data-version"),
        ] {
            let guide =
                r#"<bagdar-guide id="guide" lang="ru" start="quiz" storage="none"></bagdar-guide>"#;
            stage.visit_school(&HostPage::with(guide)).await;
            let widget = stage.framed("#guide");
            widget.tap("[data-form=\"30\"]").await;
            widget.shows("[data-statement=\"1\"]").await;
            widget.tap("[data-answer=\"3\"]").await;
            widget.shows("[data-statement=\"2\"]").await;
            stage.server.fail("/data/ru/professions/", fault);
            let open = "document.querySelector('#guide').api(1).open('profession:nurse');";
            stage.act(open).await;
            widget.shows("[role=alert] [data-retry]").await;
            let code = stage.code_of_half_a_file(fault).unwrap_or(code);
            stage.told(code, true).await;
            assert_eq!(stage.codes().await, [code]);
            assert_eq!(
                widget.count("[data-detail]").await,
                0,
                "nothing of it is shown"
            );
            stage.is_quiet().await;
            stage.server.heal();
            widget.tap("[data-retry]").await;
            widget.opens("nurse").await;
            widget.go(2).await;
            widget.shows("[data-statement=\"2\"]").await;
        }
    })
    .await;
}

/// Faults: 21
#[tokio::test]
async fn fields_it_does_not_know_are_passed_over() {
    let core = std::fs::read_to_string(dist().join("data/ru/core.json")).unwrap();
    let more = bytes(core.replacen('{', r#"{"later":{"deep":[1,{"x":null}]},"#, 1));
    on_every_engine(async |stage: &Stage| {
        let instead = Fault::Instead("application/json", more);
        stage.server.fail("/data/ru/core.json", instead);
        let widget = school(stage, "ru").await;
        widget.ready().await.go(3).await;
        assert_eq!(widget.found().await, count_of_all());
        assert_eq!(stage.codes().await, [""; 0]);
    })
    .await;
}
