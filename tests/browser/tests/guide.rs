//! The exam explained, words in place, and regions on the map, in Kazakh, on a phone.

use journeys::{HostPage, Key, Stage, Widget, data, holds, on_every_engine};

/// A widget on a phone, in Kazakh, on a screen.
async fn on_a_phone<'a>(stage: &'a Stage, start: &str) -> Widget<'a> {
    let guide = format!(r#"<bagdar-guide id="guide" lang="kk" start="{start}"></bagdar-guide>"#);
    stage.visit_school(&HostPage::with(guide).wide(360)).await;
    stage.framed("#guide")
}

/// A word of the glossary as it is served.
fn explanation(key: &str) -> String {
    let file = data("kk/guide.json");
    let mut terms = file["terms"].as_array().unwrap().iter();
    let term = terms.find(|it| it["key"] == key).unwrap();
    term["text"].as_str().unwrap().to_owned()
}

#[tokio::test]
async fn a_word_is_explained_where_it_stands_by_keyboard_alone() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage, "routes").await;
        widget.shows("[data-term=\"threshold\"]").await;
        widget.tab_to("[data-term=\"threshold\"]").await;
        widget.press(Key::Enter).await;
        let said = explanation("threshold");
        holds("the explanation", async || {
            let shown = widget.texts("[data-explained=\"threshold\"]").await;
            shown.iter().any(|text| text.ends_with(&said))
        })
        .await;
        let open = "[data-term=\"threshold\"][aria-expanded=\"true\"]";
        widget.shows(open).await;
        widget.press(Key::Enter).await;
        widget.hides("[data-explained]").await;
    })
    .await;
}

#[tokio::test]
async fn grants_are_cards_of_their_kind_and_old_ones_say_so() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage, "exam").await;
        widget.shows("[data-card=\"state-grant\"]").await;
        assert_eq!(widget.count("[data-card=\"rural-quota\"]").await, 0);
        widget.tap("[data-kind=\"quota\"]").await;
        // A rule of 2021, whatever the day is.
        widget
            .shows("[data-card=\"family-quotas\"] [data-aged]")
            .await;
        assert_eq!(widget.count("[data-card=\"state-grant\"]").await, 0);
        widget.speak("en").await;
        widget.shows("[data-card=\"family-quotas\"]").await;
    })
    .await;
}

#[tokio::test]
async fn the_map_and_its_table_say_the_same_and_missing_is_no_zero() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage, "places").await;
        for layer in ["university", "college", "pay"] {
            widget.tap(&format!("[data-layer=\"{layer}\"]")).await;
            widget
                .shows(&format!("[data-layer=\"{layer}\"][aria-pressed=\"true\"]"))
                .await;
            let said = "return all('.tiles b').map((it) => it.textContent.replace('—', ''));";
            let on_map = widget.ask(said, Vec::new()).await;
            let said = "return all('.tile-table tbody tr').map((it) => \
                        it.cells[1].className === 'num' ? it.cells[1].textContent : '');";
            assert_eq!(widget.ask(said, Vec::new()).await, on_map, "{layer}");
            let tiles = on_map.as_array().unwrap();
            assert_eq!(tiles.len(), 20);
            assert!(tiles.iter().all(|it| it != "0"));
        }
        // Nothing is known of pay in Kostanay.
        widget.tap("[data-region=\"kostanay\"]").await;
        assert_eq!(
            widget.count("[data-region=\"kostanay\"][data-step]").await,
            0
        );
        widget.tap("[data-region=\"astana\"]").await;
        widget.shows("[data-pay=\"astana\"]").await;
        // Colleges say what they teach, and from when we know of them.
        widget.tap("[data-layer=\"college\"]").await;
        widget.shows(".map-list [data-teaches]").await;
        widget.shows(".map-list [data-seen]").await;
    })
    .await;
}

#[tokio::test]
async fn a_group_leads_to_its_universities_by_region_and_back() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage, "group:B062").await;
        widget.tap("[data-by-region]").await;
        widget.on("places").await;
        let narrowed = "return one('[data-pick=\"group\"]')?.value;";
        holds("the group is chosen", async || {
            widget.ask(narrowed, Vec::new()).await == "B062"
        })
        .await;
        widget.tap("[data-region=\"almaty\"]").await;
        widget.shows("[data-listed=\"almaty\"]").await;
        widget.shows(".map-list [data-housing]").await;
        let some = widget.count(".map-list .study-row").await;
        widget.choose("[data-pick=\"group\"]", "").await;
        holds("all universities of the city", async || {
            widget.count(".map-list .study-row").await > some
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn specialties_are_narrowed_by_sector_and_by_name_in_place() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage, "routes").await;
        widget.tap("[data-grade=\"9\"]").await;
        widget.tap("[data-nine] > details > summary").await;
        let count = async || {
            let count = widget
                .attribute("[data-specialties]", "data-specialties")
                .await;
            count.parse::<usize>().unwrap()
        };
        let all = count().await;
        assert!(all > 200);
        widget.choose("[data-pick=\"sector\"]", "medicine").await;
        holds("fewer", async || count().await < all / 4).await;
        widget.choose("[data-pick=\"sector\"]", "").await;
        widget.type_into("[data-specialty]", "qwxzqwxz").await;
        widget.shows("[data-specialties=\"0\"]").await;
    })
    .await;
}

#[tokio::test]
async fn a_score_alone_says_where_it_reaches() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_a_phone(stage, "profession:nurse").await;
        widget
            .type_into("[data-answer-in] [data-score]", "92")
            .await;
        widget.shows("[data-answer-in] [data-chance]").await;
        widget.shows("[data-cost]").await;
    })
    .await;
}
