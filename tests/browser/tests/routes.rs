//! From school subjects to groups and professions, and back.

use journeys::{HostPage, Stage, Widget, holds, on_every_engine, word};

const PAIR: &str = "[data-pick=\"pair\"]";

/// A widget on a phone, in Kazakh.
async fn on_a_phone(stage: &Stage) -> Widget<'_> {
    let guide = r#"<bagdar-guide id="guide" lang="kk" start="home"></bagdar-guide>"#;
    stage
        .visit_school(&HostPage::with(guide.to_owned()).wide(360))
        .await;
    let widget = stage.framed("#guide");
    widget.ready().await.go(4).await;
    widget.shows(PAIR).await;
    widget
}

#[tokio::test]
async fn a_pair_leads_to_a_group_to_a_profession_and_back() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage).await;
        widget.choose(PAIR, "UNT-04").await;
        widget.shows("[data-group=\"B062\"]").await;
        widget.shows("[data-takers]").await;
        widget.type_into("[data-score]", "92").await;
        widget.shows("[data-chance]").await;
        let bands = widget.texts("[data-chance]").await;
        assert_eq!(bands.first(), Some(&word("kk", "chance_well")));
        let first = widget.attribute("[data-group]", "data-group").await;
        widget.tap("[data-group]").await;
        widget.on("group").await;
        widget
            .shows(&format!("[data-open-group=\"{first}\"]"))
            .await;
        let slug = widget
            .attribute("[data-profession]", "data-profession")
            .await;
        widget.tap("[data-profession]").await;
        widget.on("profession").await.opens(&slug).await;
        widget.tap(&format!("[data-group=\"{first}\"]")).await;
        widget.on("group").await;
        widget.go(4).await;
        // What was said of school is still there.
        holds("the pair and the score are kept", async || {
            widget.count("[data-chance]").await > 0
        })
        .await;
        widget.speak("ru").await;
        widget.shows("[data-chance]").await;
    })
    .await;
}

#[tokio::test]
async fn what_is_no_score_is_said_with_the_nearest_that_is() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage).await;
        widget.choose(PAIR, "UNT-04").await;
        widget.type_into("[data-score]", "150").await;
        widget
            .says("[data-bad-score]", &word("kk", "score_bad"))
            .await;
        assert_eq!(widget.count("[data-chance]").await, 0);
        widget.tap("[data-near=\"140\"]").await;
        widget.hides("[data-bad-score]").await;
        widget.shows("[data-chance]").await;
    })
    .await;
}

#[tokio::test]
async fn a_change_of_pair_says_what_closes_and_what_opens() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage).await;
        widget.choose(PAIR, "UNT-04").await;
        widget.choose("[data-pick=\"other\"]", "UNT-06").await;
        for side in ["data-lost", "data-gained"] {
            let css = format!("[{side}]");
            widget.shows(&css).await;
            let count: usize = widget.attribute(&css, side).await.parse().unwrap();
            assert!(count > 0, "{side}");
        }
    })
    .await;
}

#[tokio::test]
async fn a_group_of_an_old_code_leads_to_the_one_that_took_its_place() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#group:B086").await;
        let widget = stage.inline("bagdar-guide");
        widget.shows("[data-open-group=\"B086\"]").await;
        widget.tap("[data-instead] a").await;
        widget.shows("[data-open-group=\"BM086\"]").await;
        widget.shows("[data-profession]").await;
    })
    .await;
}
