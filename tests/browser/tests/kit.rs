//! What a learner keeps to go on with: compared, planned, shared, and a CV. In Kazakh, on a phone.

use journeys::{HostPage, Stage, Value, Widget, holds, on_every_engine, word};

const GUIDE: &str =
    r#"<bagdar-guide id="guide" lang="kk" start="catalog" mode="frame"></bagdar-guide>"#;
const KEPT: [&str; 2] = ["air-traffic-controller", "aircraft-mechanic"];

async fn keep_two(widget: &Widget<'_>) {
    for slug in KEPT {
        widget.tap(&format!("[data-heart=\"{slug}\"]")).await;
    }
    widget.says(".count", "2").await;
}

async fn to_plan(widget: &Widget<'_>) {
    widget.tap("[data-plan]").await;
    widget.on("plan").await;
    widget.shows("[data-kept]").await;
}

#[tokio::test]
async fn two_professions_are_kept_and_stand_side_by_side() {
    on_every_engine(async |stage: &Stage| {
        stage.visit_school(&HostPage::with(GUIDE).wide(360)).await;
        let widget = stage.framed("#guide");
        keep_two(&widget).await;
        to_plan(&widget).await;
        widget.tap("[data-way=\"compare\"]").await;
        widget.on("compare").await;
        widget.shows("[data-differs=\"true\"]").await;
        assert_eq!(widget.count(".compare thead th").await, 2);
        let rows = widget.count("[data-differs]").await;
        widget.tap("[data-only]").await;
        holds("only rows that differ", async || {
            let left = widget.count("[data-differs]").await;
            left < rows && widget.count("[data-differs=\"false\"]").await == 0
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn two_programme_groups_stand_side_by_side_one_kind_at_a_time() {
    on_every_engine(async |stage: &Stage| {
        let guide = GUIDE.replace("catalog", "routes");
        stage.visit_school(&HostPage::with(guide).wide(360)).await;
        let widget = stage.framed("#guide");
        widget.choose("[data-pick=\"pair\"]", "UNT-04").await;
        widget.type_into("[data-score]", "92").await;
        for code in ["B062", "B059"] {
            widget.tap(&format!("[data-heart=\"{code}\"]")).await;
        }
        to_plan(&widget).await;
        widget.tap("[data-way=\"compare\"]").await;
        widget.on("compare").await;
        widget.shows("[data-differs=\"true\"]").await;
        assert_eq!(widget.count(".compare thead th").await, 2);
        let asked = widget.texts(".question b").await.join("; ");
        let mine = word("kk", "group_mine").replace("{n}", "92");
        assert!(asked.contains(&mine), "{asked}");
        // A choice of columns draws the table anew, and what was pressed keeps the focus.
        widget.tap("[data-column]").await;
        widget.hides(".compare").await;
        let held = "const it = one('[data-column]'); return it.getRootNode().activeElement === it;";
        assert_eq!(widget.ask(held, Vec::new()).await, Value::Bool(true));
        widget.tap("[data-column]").await;
        widget.shows(".compare").await;
        assert_eq!(widget.count("[data-side]").await, 0, "there is one kind");

        widget.go(3).await;
        for slug in KEPT {
            widget.tap(&format!("[data-heart=\"{slug}\"]")).await;
        }
        to_plan(&widget).await;
        widget.tap("[data-way=\"compare\"]").await;
        widget
            .shows("[data-side=\"professions\"][aria-pressed=\"true\"]")
            .await;
        widget
            .shows(&format!("[data-column=\"{}\"]", KEPT[0]))
            .await;
        widget.tap("[data-side=\"groups\"]").await;
        widget.shows("[data-column=\"B062\"]").await;
        assert_eq!(widget.count("[data-column]").await, 2);
    })
    .await;
}

#[tokio::test]
async fn a_plan_has_steps_of_its_stage_and_own_ones_and_a_reload_loses_none() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#catalog").await;
        let widget = stage.inline("bagdar-guide");
        keep_two(&widget).await;
        to_plan(&widget).await;
        let before = widget.count("[data-step]").await;
        widget.choose("[data-stage]", "grade_11").await;
        holds("steps of the stage", async || {
            widget.count("[data-step]").await > before
        })
        .await;
        widget.type_into("[data-plan-age]", "300").await;
        widget.shows("[data-bad-age]").await;
        widget.type_into("[data-plan-age]", "17").await;
        widget.hides("[data-bad-age]").await;
        widget
            .type_into("[data-own-text]", "Мұғаліммен сөйлесу")
            .await;
        widget.tap("[data-own-add]").await;
        widget.tap("[data-own-step=\"0\"] input").await;
        stage.browser.refresh().await.unwrap();
        widget
            .says("[data-own-step=\"0\"] b", "Мұғаліммен сөйлесу")
            .await;
        holds("what was kept and done", async || {
            let kept = widget.count("[data-kept]").await;
            (kept, widget.count("[data-own-step] :checked").await) == (2, 1)
        })
        .await;
        widget.tap("[data-out=\"file\"]").await;
        let file: Value = serde_json::from_str(&made(&widget).await).unwrap();
        assert!(file.to_string().contains(KEPT[0]), "{file}");
    })
    .await;
}

/// The text of the file that was made last.
async fn made(widget: &Widget<'_>) -> String {
    widget.tap("[data-made] summary").await;
    widget.text("[data-made] textarea").await
}

#[tokio::test]
async fn a_code_shows_what_is_inside_before_anything_is_taken_and_a_damaged_one_says_so() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#catalog").await;
        let widget = stage.inline("bagdar-guide");
        keep_two(&widget).await;
        to_plan(&widget).await;
        widget.tap("[data-share]").await;
        widget.shows(".qr").await;
        let code = widget.text("[data-code]").await;
        widget.tap("[data-erase]").await;
        widget.shows("[data-empty-list]").await;

        widget.type_into("[data-code-field]", &broken(&code)).await;
        widget.tap("[data-code-open]").await;
        widget.shows("[data-bad]").await;
        widget.type_into("[data-code-field]", &code).await;
        widget.tap("[data-code-open]").await;
        widget.shows("[data-opened]").await;
        assert_eq!(widget.count("[data-shared-list] li").await, 2);
        assert_eq!(widget.count(".count").await, 0, "nothing is taken yet");
        widget.tap("[data-take]").await;
        widget.on("plan").await;
        widget.says(".count", "2").await;
    })
    .await;
}

/// The code with its last sign changed to another one of the alphabet.
fn broken(code: &str) -> String {
    let mut signs: Vec<char> = code.trim().chars().collect();
    let last = signs.last_mut().unwrap();
    *last = if *last == '2' { '3' } else { '2' };
    signs.into_iter().collect()
}

#[tokio::test]
async fn a_cv_is_written_and_opens_again_elsewhere() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#cv").await;
        let widget = stage.inline("bagdar-guide");
        widget.shows("[data-gaps]").await;
        let gaps = widget.attribute("[data-gaps]", "data-gaps").await;
        widget
            .type_into("[data-cv=\"name\"]", "Айгерім Сапар")
            .await;
        widget
            .type_into("[data-cv=\"phone\"]", "+7 700 000 00 00")
            .await;
        holds("fewer gaps", async || {
            widget.attribute("[data-gaps]", "data-gaps").await < gaps
        })
        .await;
        widget.tap("[data-cv-json]").await;
        let resume: Value = serde_json::from_str(&made(&widget).await).unwrap();
        assert_eq!(resume["basics"]["name"], "Айгерім Сапар");
        widget.speak("ru").await;
        widget.tap("[data-copy-from=\"kk\"]").await;
        holds("the copy", async || {
            widget.text("[data-cv=\"name\"]").await == "Айгерім Сапар"
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn what_was_written_in_a_lesson_joins_the_cv() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/#lesson:cv").await;
        let widget = stage.inline("bagdar-guide");
        widget
            .type_into("[data-note=\"0\"]", "Тәртіпті баламын")
            .await;
        widget.type_into("[data-note=\"2\"]", "санау, тыңдау").await;
        widget.tap("[data-to-cv]").await;
        widget.tap("[data-from-lessons]").await;
        widget.hides("[data-from-lessons]").await;
        assert_eq!(widget.text("[data-cv=\"about\"]").await, "Тәртіпті баламын");
        assert_eq!(widget.count("[data-cv-card=\"skills\"]").await, 2);
    })
    .await;
}
