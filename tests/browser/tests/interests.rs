//! The questionnaire, what comes of it, and the map.

use journeys::{HostPage, Key, Stage, Widget, holds, on_every_engine, word};

/// Answers that lead to a clear result, as keys 1–5 in the order of the statements: R I A S E C and again.
const KEYS: [&str; 6] = ["5", "4", "2", "1", "3", "4"];

async fn statement(widget: &Widget<'_>, place: usize) {
    widget.shows(&format!("[data-statement=\"{place}\"]")).await;
}

/// Keys answer once the first statement has the focus.
async fn focused(widget: &Widget<'_>) {
    statement(widget, 1).await;
    holds("focus on the statement", async || {
        widget.focus_is_on("h1").await
    })
    .await;
}

/// Answers from one statement to before another.
async fn answer(widget: &Widget<'_>, from: usize, to: usize) {
    for place in from..to {
        statement(widget, place).await;
        widget.press(KEYS[(place - 1) % 6]).await;
    }
}

async fn finished<'a>(stage: &'a Stage) -> Widget<'a> {
    stage.visit("kk/#quiz").await;
    let widget = stage.inline("bagdar-guide");
    widget.ready().await.tap("[data-form=\"30\"]").await;
    focused(&widget).await;
    answer(&widget, 1, 31).await;
    widget.on("results").await.shows("[data-state]").await;
    widget
}

#[tokio::test]
async fn the_questionnaire_is_finished_by_keyboard_through_a_reload_and_another_language() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#quiz").await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await.tab_to("[data-form=\"30\"]").await;
        widget.press(Key::Enter).await;
        focused(&widget).await;
        answer(&widget, 1, 8).await;
        statement(&widget, 8).await;
        widget.press(Key::Left).await;
        statement(&widget, 7).await;
        assert_eq!(
            widget
                .attribute("[aria-pressed=\"true\"]", "data-answer")
                .await,
            "4",
            "the answer that was given is marked"
        );
        widget.press(Key::Right).await;
        statement(&widget, 8).await;
        stage.browser.refresh().await.unwrap();
        widget.ready().await;
        statement(&widget, 8).await;
        widget.speak("ru").await;
        statement(&widget, 8).await;
        widget.tab_to("[data-answer=\"0\"]").await;
        answer(&widget, 8, 31).await;
        widget.on("results").await.shows("[data-state]").await;
        widget.says("h2", &word("ru", "nudge_title")).await;
    })
    .await;
}

#[tokio::test]
async fn questions_after_the_result_take_professions_away_and_give_them_back() {
    on_every_engine(async |stage: &Stage| {
        let widget = finished(stage).await;
        let strong = |text: String| {
            let digits: String = text.chars().filter(char::is_ascii_digit).collect();
            digits.parse::<usize>().unwrap()
        };
        widget.shows("[data-question=\"1\"] [data-any]").await;
        let all = strong(widget.text("[data-question] [data-any] em").await);
        let college = strong(widget.text("[data-question] .pick:nth-child(2) em").await);
        assert!(college < all, "{college} of {all}");
        widget.tap("[data-question] .pick:nth-child(2)").await;
        widget.shows("[data-question=\"2\"]").await;
        assert_eq!(
            strong(widget.text("[data-question] [data-any] em").await),
            college
        );
        widget.tap("[data-asked] button").await;
        widget.shows("[data-question=\"1\"]").await;
        assert_eq!(
            strong(widget.text("[data-question] [data-any] em").await),
            all
        );
    })
    .await;
}

#[tokio::test]
async fn answers_stay_on_the_device_only_when_that_is_asked_for() {
    on_every_engine(async |stage: &Stage| {
        let kept = "return Object.keys(localStorage).length;";
        let widget = finished(stage).await;
        assert_eq!(stage.ask(kept).await, 0);
        widget.tap("[data-keep]").await;
        holds("an entry on the device", async || {
            stage.ask(kept).await == 1
        })
        .await;
        stage.act("sessionStorage.clear();").await;
        stage.browser.refresh().await.unwrap();
        widget.on("results").await.shows("[data-state]").await;
        widget.tap_saying("button", &word("kk", "forget")).await;
        widget.shows("[data-form]").await;
        holds("nothing on the device", async || stage.ask(kept).await == 0).await;
    })
    .await;
}

#[tokio::test]
async fn the_map_is_moved_by_keys_and_says_in_a_list_what_it_shows() {
    on_every_engine(async |stage: &Stage| {
        let guide =
            r#"<bagdar-guide id="guide" lang="kk" start="map" mode="inline"></bagdar-guide>"#;
        stage.visit_school(&HostPage::with(guide).wide(360)).await;
        let widget = stage.inline("#guide");
        widget.ready().await.on("map").await;
        let seen = async || widget.attribute("[data-seen]", "data-seen").await;
        holds("all professions", async || seen().await == "543").await;
        widget.tab_to(".scatter").await;
        widget.press("+").await;
        widget.press("+").await;
        holds("fewer professions", async || seen().await != "543").await;
        let before = seen().await;
        widget.press(Key::Right).await;
        widget.press(Key::Right).await;
        holds("others in view", async || seen().await != before).await;
        widget.press("0").await;
        holds("all professions again", async || seen().await == "543").await;
        widget.tap(".scatter").await;
        let near = "[data-profession]";
        widget.shows(near).await;
        let listed = widget.count(near).await;
        assert!(listed >= 20, "{listed} rows");
    })
    .await;
}
