//! axe-core finds nothing, on any screen, in any language, in light and dark, narrow and wide.

use journeys::{HostPage, LANGS, Scene, Stage, Value, Widget, axe, holds, json, on_one_engine};

const RULES: &str = "const done = arguments[arguments.length - 1]; \
    const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa']; \
    axe.run(document, { runOnly: { type: 'tag', values: tags }, rules: { 'target-size': { enabled: true } }, preload: false }) \
      .then((result) => done({ \
        looked: result.passes.filter((rule) => rule.id === 'color-contrast').flatMap((rule) => rule.nodes).length, \
        rules: result.passes.map((rule) => rule.id).concat(result.violations.map((rule) => rule.id)), \
        wrong: result.violations.flatMap((rule) => rule.nodes.map((node) => \
          rule.id + ' at ' + node.target.flat().join(' ') + ': ' + node.html.slice(0, 120) + ' (' + \
          node.failureSummary.replace(/\\s+/g, ' ').slice(0, 220) + ')')) }), \
      (error) => done({ failed: String(error) }));";

/// What axe has to say about the document the widget is in.
async fn wrong(stage: &Stage, widget: &Widget<'_>, axe: &str) -> Vec<String> {
    if widget.ask("return typeof axe;", Vec::new()).await == "undefined" {
        stage.browser.execute(axe, Vec::new()).await.unwrap();
    }
    faults(stage).await
}

/// The same of the document the driver is in, where axe is already.
pub(crate) async fn faults(stage: &Stage) -> Vec<String> {
    let answer = stage.browser.execute_async(RULES, Vec::new()).await;
    let answer = answer.unwrap().json().clone();
    assert_eq!(answer["failed"], Value::Null, "axe itself failed");
    assert!(
        answer["looked"].as_u64() > Some(4),
        "axe saw no text: {answer}"
    );
    let rules = answer["rules"].as_array().unwrap();
    assert!(
        rules.contains(&json!("target-size")),
        "axe measured no targets: {answer}"
    );
    let said = answer["wrong"].as_array().unwrap().iter();
    said.map(|it| it.as_str().unwrap().to_owned()).collect()
}

async fn look_at_all(stage: &Stage, lang: &str, mode: &str) {
    let axe = axe();
    let mut all = Vec::new();
    for width in [360, 1200] {
        for scene in Scene::ALL {
            let start = scene.start();
            let guide = format!(
                r#"<bagdar-guide id="guide" lang="{lang}" mode="{mode}" start="{start}"></bagdar-guide>"#
            );
            stage.visit_school(&HostPage::with(guide).wide(width)).await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            scene.set(&widget).await;
            for theme in ["light", "dark"] {
                turn(stage, &widget, theme).await;
                let found = wrong(stage, &widget, &axe).await;
                let place = format!("{scene:?}, {lang}, {theme}, {width} px, {mode}");
                all.extend(found.into_iter().map(|it| format!("{place}: {it}")));
            }
        }
    }
    assert!(
        all.is_empty(),
        "axe finds {} faults:\n{}",
        all.len(),
        all.join("\n")
    );
}

async fn turn(stage: &Stage, widget: &Widget<'_>, theme: &str) {
    stage
        .act(&format!(
            "document.querySelector('#guide').setAttribute('theme', '{theme}');"
        ))
        .await;
    holds(&format!("{theme} lights"), async || {
        widget.theme().await == theme
    })
    .await;
}

#[tokio::test]
async fn axe_finds_nothing_in_kazakh() {
    on_one_engine(async |stage: &Stage| look_at_all(stage, LANGS[0], "frame").await).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_russian() {
    on_one_engine(async |stage: &Stage| look_at_all(stage, LANGS[1], "frame").await).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_english() {
    on_one_engine(async |stage: &Stage| look_at_all(stage, LANGS[2], "frame").await).await;
}

#[tokio::test]
async fn axe_finds_nothing_in_a_page_of_another_language() {
    on_one_engine(async |stage: &Stage| look_at_all(stage, "ru", "inline").await).await;
}
