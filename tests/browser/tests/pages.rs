//! Pages for those who put the widget on a site: the builder fills in what is chosen, the check says what is wrong, and
//! axe finds nothing on either.

use crate::access;
use devserver::Fault;
use journeys::{LANGS, Stage, Value, axe, dist, holds, on_every_engine, on_one_engine};

const LINES: &str =
    "return [...document.querySelectorAll('code[data-template]')].map((it) => it.textContent);";

async fn lines(stage: &Stage) -> Vec<String> {
    let said = stage.ask(LINES).await;
    let text = |it: &Value| it.as_str().unwrap().to_owned();
    said.as_array().unwrap().iter().map(text).collect()
}

/// Chooses in the form of the builder as a hand would.
async fn choose(stage: &Stage, name: &str, value: &str) {
    let script = format!(
        "const it = document.forms[0].elements['{name}']; it.value = '{value}'; \
         for (const name of ['input', 'change']) it.dispatchEvent(new Event(name, {{ bubbles: true }}));"
    );
    stage.act(&script).await;
}

async fn preview(stage: &Stage, attribute: &str) -> String {
    let script = format!(
        "return document.querySelector('.preview bagdar-guide').getAttribute('{attribute}') || '';"
    );
    stage.ask_text(&script).await
}

#[tokio::test]
async fn the_builder_writes_what_is_chosen_into_every_line_and_shows_it() {
    on_every_engine(async |stage: &Stage| {
        for lang in LANGS {
            stage.visit(&format!("embed/{lang}/index.html")).await;
            let home = stage.address("");
            holds("lines for this very address", async || {
                lines(stage)
                    .await
                    .iter()
                    .filter(|it| it.contains(&home))
                    .count()
                    >= 7
            })
            .await;
            choose(stage, "lang", "ru").await;
            choose(stage, "theme", "dark").await;
            choose(stage, "start", "catalog").await;
            choose(stage, "height", "640").await;
            let said = lines(stage).await;
            assert!(
                said[0].contains(
                    r#"<bagdar-guide lang="ru" start="catalog" theme="dark" height="640">"#
                ),
                "{}",
                said[0]
            );
            assert!(
                said[1].contains(
                    r#"data-lang="ru" data-start="catalog" data-theme="dark" data-height="640""#
                ),
                "{}",
                said[1]
            );
            assert!(
                said[2].contains(r#"/ru/frame.html#start=catalog&amp;theme=dark" "#),
                "{}",
                said[2]
            );
            assert!(said[2].contains(r#"height="640""#), "{}", said[2]);
            assert_eq!(preview(stage, "theme").await, "dark");
            assert_eq!(preview(stage, "start").await, "catalog");
            holds("a preview that runs", async || {
                let state = "const it = document.querySelector('.preview bagdar-guide'); \
                    it.scrollIntoView(); return it.api(1).state();";
                stage.ask(state).await == "ready"
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
async fn the_builder_takes_another_address_and_refuses_what_is_none() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("embed/kk/index.html").await;
        let own = stage.address("");
        holds("own lines", async || lines(stage).await[0].contains(&own)).await;
        choose(stage, "home", "https://school.example/b").await;
        let said = lines(stage).await;
        assert!(
            said[0].contains(r#"src="https://school.example/b/v1/embed.js""#),
            "{}",
            said[0]
        );
        let policy = said
            .iter()
            .any(|it| it == "script-src https://school.example; frame-src https://school.example");
        assert!(policy, "{said:?}");
        choose(stage, "home", "\\\"><script>").await;
        assert!(
            !lines(stage).await[0].contains("<script>\""),
            "an address is no markup"
        );
        choose(stage, "height", "12").await;
        assert!(
            !lines(stage).await[0].contains("height="),
            "12 pixels are no height"
        );
    })
    .await;
}

#[tokio::test]
async fn the_check_page_says_that_all_is_well_where_it_is() {
    on_every_engine(async |stage: &Stage| {
        for lang in LANGS {
            stage.visit(&format!("embed/{lang}/check.html")).await;
            holds("a verdict", async || {
                stage
                    .ask("return document.querySelector('main').hasAttribute('data-done');")
                    .await
                    == true
            })
            .await;
            let report = stage
                .ask_text("return document.querySelector('.report').textContent;")
                .await;
            for probe in [
                "browser", "policy", "loader", "program", "data", "type", "module", "framing",
                "opens",
            ] {
                assert!(
                    report.contains(&format!("\n{probe}: fine")),
                    "{probe} in {report}"
                );
            }
            assert!(!report.contains(": wrong"), "{report}");
        }
    })
    .await;
}

#[tokio::test]
async fn the_check_page_names_what_is_missing() {
    on_every_engine(async |stage: &Stage| {
        stage.server.fail("/data/kk/core.json", Fault::Status(404));
        stage.visit("embed/kk/check.html").await;
        holds("a verdict", async || {
            stage.ask("return document.querySelector('main').getAttribute('data-done');").await == "wrong"
        })
        .await;
        let advice = "return [...document.querySelectorAll('[data-how=wrong]')].map((it) => it.dataset.probe + ' ' + !it.querySelector('.advice').hidden);";
        let said = stage.ask(advice).await;
        assert!(said.as_array().unwrap().contains(&Value::from("data true")), "{said}");
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_on_the_builder_the_check_and_the_pages_without_scripts() {
    on_one_engine(async |stage: &Stage| {
        let axe = axe();
        let mut all = Vec::new();
        for lang in LANGS {
            for page in [
                format!("embed/{lang}/index.html"),
                format!("embed/{lang}/check.html"),
                format!("{lang}/professions/index.html"),
                format!("{lang}/professions/cook.html"),
            ] {
                assert!(dist().join(&page).is_file(), "no {page}");
                for width in [360, 1200] {
                    stage
                        .browser
                        .set_window_rect(0, 0, width, 1000)
                        .await
                        .unwrap();
                    stage.visit(&page).await;
                    stage
                        .browser
                        .execute(axe.as_str(), Vec::new())
                        .await
                        .unwrap();
                    let found = access::faults(stage).await;
                    all.extend(
                        found
                            .into_iter()
                            .map(|it| format!("{page}, {width} px: {it}")),
                    );
                }
            }
        }
        assert!(
            all.is_empty(),
            "axe finds {} faults:\n{}",
            all.len(),
            all.join("\n")
        );
    })
    .await;
}
