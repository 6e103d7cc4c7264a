//! A figure says by itself that it is old, by the clock of the browser.

use journeys::{HostPage, Stage, Widget, holds, on_every_engine, word};

/// A widget in the page itself, which has this day for today.
async fn on_the_day<'a>(stage: &'a Stage, day: &str, start: &str) -> Widget<'a> {
    let guide = format!(
        r#"<bagdar-guide id="guide" lang="kk" mode="inline" start="{start}"></bagdar-guide>"#
    );
    let clock = format!(
        r#"<script>
        (function (Real) {{
          const today = new Real("{day}T12:00:00").getTime();
          window.Date = class Date extends Real {{
            constructor(...said) {{ if (said.length) super(...said); else super(today); }}
          }};
        }})(Date);
        </script>"#
    );
    stage
        .visit_school(&HostPage::with(guide).wide(360).head(clock))
        .await;
    stage.inline("#guide")
}

/// Figures of a group that are there, and those of them that are marked as old.
async fn figures(widget: &Widget<'_>) -> (usize, usize) {
    widget.shows("[data-open-group] .study-facts").await;
    let unknown = word("kk", "routes_unknown");
    let said = widget.texts("[data-open-group] .study-facts dd").await;
    let known = said.iter().filter(|it| **it != unknown).count();
    (
        known,
        widget
            .count("[data-open-group] .study-facts dd:has([data-aged])")
            .await,
    )
}

#[tokio::test]
async fn thresholds_scores_and_places_of_a_group_grow_old_by_themselves() {
    on_every_engine(async |stage: &Stage| {
        // The last month in which a figure of 2025 is young.
        let young = on_the_day(stage, "2027-06-30", "group:B057").await;
        let (known, old) = figures(&young).await;
        assert!(known > 20, "{known}");
        assert_eq!(old, 0);
        let older = on_the_day(stage, "2028-07-01", "group:B057").await;
        assert_eq!(figures(&older).await, (known, known));
        let rules = older.count(".route .note").await;
        assert!(rules > 0);
        assert_eq!(older.count(".route .note [data-aged]").await, rules);
    })
    .await;
}

#[tokio::test]
async fn lengths_of_colleges_and_pay_in_the_list_grow_old_by_themselves() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_the_day(stage, "2029-01-01", "routes").await;
        widget.tap("[data-grade=\"9\"]").await;
        widget.tap("[data-nine] > details > summary").await;
        widget.type_into("[data-specialty]", "09130100").await;
        widget.shows("[data-specialties] ~ ul [data-aged]").await;
        let aged = word("kk", "aged");
        widget.go(3).await;
        holds("all pay in the list is old", async || {
            let passports = widget.texts(".item-pay [data-passport]").await;
            !passports.is_empty() && passports.iter().all(|it| it.contains(&aged))
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_profession_leads_to_the_exam_and_dates_what_study_costs() {
    on_every_engine(async |stage: &Stage| {
        let widget = on_the_day(stage, "2028-07-01", "profession:nurse").await;
        widget.shows("[data-cost] + [data-dated] [data-aged]").await;
        widget.tap(".strip [href$=\"#exam\"]").await;
        widget.on("exam").await;
    })
    .await;
}
