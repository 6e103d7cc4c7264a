//! First job lessons: read, written in and answered, in Kazakh, on a phone.

use journeys::{HostPage, Key, Stage, Widget, data, holds, on_every_engine};

const GUIDE: &str =
    r#"<bagdar-guide id="guide" lang="kk" start="lessons" mode="frame"></bagdar-guide>"#;

/// The right answer of each check of a lesson, as it is served.
fn right_answers(topic: &str) -> Vec<u64> {
    let file = data("kk/lessons.json");
    let lessons = file["lessons"].as_array().unwrap();
    let lesson = lessons.iter().find(|it| it["topic"] == topic).unwrap();
    let checks = lesson["checks"].as_array().unwrap().iter();
    checks.map(|it| it["right"].as_u64().unwrap()).collect()
}

async fn on_lesson(widget: &Widget<'_>, topic: &str) {
    widget
        .shows(&format!("[data-open-lesson=\"{topic}\"]"))
        .await;
    holds("focus on the heading", async || {
        widget.focus_is_on("h1").await
    })
    .await;
}

#[tokio::test]
async fn a_lesson_is_gone_through_by_keyboard_alone() {
    on_every_engine(async |stage: &Stage| {
        stage.visit_school(&HostPage::with(GUIDE).wide(360)).await;
        let widget = stage.framed("#guide");
        widget.shows("[data-lesson]").await;
        widget.tab_to("[data-lesson=\"cv\"] a").await;
        widget.press(Key::Enter).await;
        widget.on("lesson").await;
        on_lesson(&widget, "cv").await;
        widget.tab_to("[data-note=\"0\"]").await;
        widget.press("Kassa").await;
        for (place, right) in right_answers("cv").into_iter().enumerate() {
            let check = format!("[data-check=\"{place}\"]");
            widget.tab_to(&format!("{check} input")).await;
            widget.press(" ").await;
            for _ in 0..right {
                // Before the right answer comes one that explains and is no end.
                widget
                    .shows(&format!("{check} [data-right=\"false\"]"))
                    .await;
                widget.press(Key::Down).await;
            }
            widget
                .shows(&format!("{check} [data-right=\"true\"]"))
                .await;
            let why = widget.text(&format!("{check} .check-why")).await;
            assert!(why.chars().count() > 20, "{why}");
        }
        widget.shows("[data-stage=\"over\"]").await;
        widget.tab_to(".actions .btn-line:last-child").await;
        widget.press(Key::Enter).await;
        widget.on("lessons").await;
        widget.says(".written", "Kassa").await;
        assert!(widget.text("[data-done]").await.contains('1'));
    })
    .await;
}

#[tokio::test]
async fn a_reload_loses_no_note_and_no_answer_and_erasing_takes_both() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#lesson:places").await;
        let widget = stage.inline("bagdar-guide");
        widget.type_into("[data-note=\"1\"]", "наубайхана").await;
        widget.tap("[data-check=\"0\"] input[value=\"2\"]").await;
        widget.shows("[data-right=\"false\"]").await;
        stage.browser.refresh().await.unwrap();
        widget.shows("[data-right=\"false\"]").await;
        widget.says("[data-note=\"1\"]", "наубайхана").await;
        widget.tap(".section.head a").await;
        widget.says(".written", "наубайхана").await;
        widget.tap(".sheet summary").await;
        widget.tap("[data-erase]").await;
        widget.hides(".written").await;
        stage.browser.refresh().await.unwrap();
        widget.shows("[data-sheet=\"0\"]").await;
    })
    .await;
}

/// On paper there is the sheet and nothing else, and it says what it is.
#[tokio::test]
async fn the_sheet_is_printed_on_pages_of_ours_and_says_that_it_is_no_certificate() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#lesson:safety").await;
        let widget = stage.inline("bagdar-guide");
        widget
            .type_into("[data-note=\"0\"]", "ақша төлемеймін")
            .await;
        widget.tap(".section.head a").await;
        stage
            .act("window.printed = 0; window.print = () => { window.printed += 1; };")
            .await;
        widget.tap("[data-print]").await;
        holds("one print", async || {
            stage.ask("return window.printed;").await == 1
        })
        .await;
        let said = widget.text("[data-sheet]").await;
        let words = data("kk/core.json");
        assert!(said.contains(words["words"]["record_what"].as_str().unwrap()));
        stage
            .visit_school(&HostPage::with(GUIDE.replace("frame", "inline")))
            .await;
        let guest = stage.inline("#guide");
        guest.tap("[data-lesson=\"safety\"] a").await;
        guest.type_into("[data-note=\"0\"]", "x").await;
        guest.tap(".section.head a").await;
        guest.says(".written", "x").await;
        assert_eq!(
            guest.count("[data-print]").await,
            0,
            "that page is the school's"
        );
    })
    .await;
}

#[tokio::test]
async fn pay_is_taken_apart_while_it_is_typed_and_nonsense_is_told() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("ru/#lesson:money").await;
        let widget = stage.inline("bagdar-guide");
        widget.type_into("[data-gross]", "150000").await;
        widget.shows("[data-net=\"131775\"]").await;
        widget.type_into("[data-gross]", "9 000 000").await;
        widget.hides("[data-net]").await;
        widget.shows(".net .error").await;
        widget.speak("en").await;
        widget.shows("[data-open-lesson=\"money\"]").await;
    })
    .await;
}
