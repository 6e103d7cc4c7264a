//! Changing the language in place.

use journeys::{Stage, Widget, holds, on_every_engine, professions, word};

const SEARCH: &str = "form.search input";

/// What has to stay the same.
async fn state(widget: &Widget<'_>) -> (String, String, usize, usize) {
    (
        widget.screen().await,
        widget.text(SEARCH).await,
        widget.count(".pick").await,
        widget.found().await,
    )
}

#[tokio::test]
async fn another_language_keeps_screen_search_filter_and_number() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("hosts/school.html").await;
        let widget = stage.framed("bagdar-guide");
        widget.ready().await.go(3).await;
        // A Russian word is found on a Kazakh page once all search words are there.
        widget.type_into(SEARCH, "врач").await;
        holds("search in all languages", async || widget.found().await > 3).await;
        widget.tap("#filters input").await;
        widget.shows(".pick").await;
        widget.tap(".pick").await;
        widget.hides(".pick").await;
        widget
            .tap_saying("#filters label span", &word("kk", "level_university"))
            .await;
        widget.shows(".pick").await;
        let before = state(&widget).await;
        assert_eq!((before.1.as_str(), before.2), ("врач", 1));
        assert!(before.3 > 0);
        for lang in ["ru", "en", "kk"] {
            widget.speak(lang).await;
            widget.says("h1", &word(lang, "nav_catalogue")).await;
            assert_eq!(state(&widget).await, before, "in {lang}");
            assert!(
                widget
                    .text("[data-count]")
                    .await
                    .contains(&before.3.to_string())
            );
        }
    })
    .await;
}

#[tokio::test]
async fn another_language_keeps_the_open_profession() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#profession:nurse").await;
        let widget = stage.inline("bagdar-guide");
        widget.opens("nurse").await;
        for lang in ["ru", "en", "kk"] {
            widget.speak(lang).await;
            let all = professions(lang);
            let nurse = all.iter().find(|it| it.slug == "nurse").unwrap();
            widget.says("h1", &nurse.name).await;
            widget.says("#pay", &word(lang, "section_pay")).await;
            assert_eq!(
                widget.attribute("[data-detail]", "data-detail").await,
                "nurse"
            );
            assert_eq!(widget.screen().await, "profession");
        }
    })
    .await;
}
