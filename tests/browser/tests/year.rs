//! This year: what a village pupil and a grandfather are told, in Kazakh, on a phone.

use journeys::{HostPage, Stage, Widget, data, holds, on_every_engine};

const GUIDE: &str =
    r#"<bagdar-guide id="guide" lang="kk" start="year" mode="frame"></bagdar-guide>"#;

/// A phone, and the form open.
async fn open(stage: &Stage) -> Widget<'_> {
    stage.visit_school(&HostPage::with(GUIDE).wide(360)).await;
    let widget = stage.framed("#guide");
    widget.shows("[data-open]").await;
    widget
}

/// The cards of one standing, by key.
async fn told(widget: &Widget<'_>, standing: &str) -> Vec<String> {
    let script =
        "return all('[data-standing=\"' + args[0] + '\"]').map((it) => it.dataset.measure);";
    let keys = widget.ask(script, vec![standing.into()]).await;
    let keys = keys.as_array().unwrap().iter();
    keys.map(|it| it.as_str().unwrap().to_owned()).collect()
}

async fn tells(widget: &Widget<'_>, standing: &str, key: &str) {
    holds(&format!("{key} as {standing}"), async || {
        told(widget, standing).await.iter().any(|it| it == key)
    })
    .await;
}

#[tokio::test]
async fn a_village_pupil_sees_summer_work_with_the_parents_step_and_what_comes_after_grade_nine() {
    on_every_engine(async |stage: &Stage| {
        let widget = open(stage).await;
        widget.type_into("[data-age]", "14").await;
        widget.choose("[data-status]", "grade_8").await;
        widget.tap("[data-situation=\"rural\"]").await;
        tells(&widget, "yours", "summer_work").await;
        tells(&widget, "near", "college_quota").await;
        assert!(!told(&widget, "yours").await.contains(&"grant".to_owned()));
        let said = widget.text("[data-measure=\"summer_work\"]").await;
        let words = data("kk/measures.json");
        for part in [&words["needs"]["parent_consent"], &words["says"]["unknown"]] {
            assert!(said.contains(part.as_str().unwrap()), "{said}");
        }
        let link = widget
            .attribute("[data-measure=\"summer_work\"] a.way", "href")
            .await;
        assert_eq!(link, "https://www.enbek.kz/kk");
        // Growing up changes the cards at once.
        widget.type_into("[data-age]", "15").await;
        widget.choose("[data-status]", "grade_9").await;
        tells(&widget, "yours", "college_quota").await;
    })
    .await;
}

#[tokio::test]
async fn a_grandfather_is_told_where_golden_age_is_and_that_silver_age_is_for_those_without_work() {
    on_every_engine(async |stage: &Stage| {
        let widget = open(stage).await;
        widget.type_into("[data-age]", "62").await;
        widget.choose("[data-status]", "retired").await;
        widget.choose("[data-region]", "turkistan").await;
        tells(&widget, "near", "altyn_zhas").await;
        widget.choose("[data-region]", "almaty").await;
        tells(&widget, "yours", "altyn_zhas").await;
        assert!(
            !told(&widget, "yours")
                .await
                .contains(&"silver_age".to_owned())
        );
        widget.choose("[data-status]", "unemployed").await;
        tells(&widget, "yours", "silver_age").await;
        let said = widget.text("[data-measure=\"silver_age\"] .sums").await;
        assert!(said.contains("30 АЕК") && said.contains("2025"), "{said}");
    })
    .await;
}

#[tokio::test]
async fn answers_that_cannot_be_are_a_sentence_and_another_language_keeps_them() {
    on_every_engine(async |stage: &Stage| {
        let widget = open(stage).await;
        widget.type_into("[data-age]", "40").await;
        widget.choose("[data-status]", "grade_11").await;
        widget.shows("[data-impossible]").await;
        widget.type_into("[data-age]", "5").await;
        widget.shows("[data-impossible]").await;
        widget.type_into("[data-age]", "17").await;
        widget.hides("[data-impossible]").await;
        tells(&widget, "yours", "grant").await;
        widget.speak("ru").await;
        let russian = data("ru/measures.json");
        let grant = russian["measures"][0]["name"].as_str().unwrap();
        widget.says("[data-measure=\"grant\"] h3", grant).await;
        assert_eq!(widget.texts("[data-age]").await, ["17"]);
    })
    .await;
}
