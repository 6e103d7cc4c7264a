//! Nothing at all comes: said on the school's page, with a way on and the school's own link. Never a blank area.

use devserver::Fault;
use journeys::{HostPage, Stage, Widget, holds, on_every_engine};

const FAILED: &str = "Бағдар не открылся. Проверь интернет и попробуй ещё раз.";
const BOX: &str = "const root = document.querySelector('#guide').shadowRoot; \
    const alert = root && root.querySelector('[role=alert]');";

async fn school<'a>(stage: &'a Stage, mode: &str) -> Widget<'a> {
    let guide = format!(
        r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"><a id="way" href="http://school.test/">Профессии</a></bagdar-guide>"#
    );
    stage.visit_school(&HostPage::with(guide)).await;
    match mode {
        "inline" => stage.inline("#guide"),
        _ => stage.framed("#guide"),
    }
}

async fn link_in_view(stage: &Stage) -> bool {
    let script = "const way = document.querySelector('#way'); \
        return way.checkVisibility() && way.getBoundingClientRect().height > 10;";
    stage.ask(script).await.as_bool() == Some(true)
}

/// The alert with its text, the button and the school's link; then the button once all is well again.
async fn is_said_and_tried_again(stage: &Stage, widget: &Widget<'_>, what: &str) {
    let said = format!("{BOX} return alert && alert.checkVisibility() ? alert.innerText : '';");
    holds(&format!("a message about {what}"), async || {
        stage.ask_text(&said).await.contains(FAILED)
    })
    .await;
    assert!(
        link_in_view(stage).await,
        "{what}: the school's link is not in view"
    );
    let frames = format!("{BOX} return root.querySelectorAll('iframe').length;");
    assert_eq!(stage.ask(&frames).await, 0, "{what}: a dead frame is left");
    stage.server.heal();
    stage
        .act(&format!("{BOX} alert.querySelector('button').click();"))
        .await;
    widget.ready().await.on("home").await;
    // The frame's word that it is ready comes a moment after the frame is.
    holds(
        &format!("no message and no link after {what}"),
        async || stage.ask_text(&said).await.is_empty() && !link_in_view(stage).await,
    )
    .await;
}

/// Broken off comes first: once the browser has the whole file it asks for changes only.
const FAULTS: [Fault; 4] = [
    Fault::Truncate,
    Fault::Close,
    Fault::Status(503),
    Fault::Garbage,
];

async fn first_file_fails(stage: &Stage, mode: &str) {
    for fault in FAULTS {
        stage.server.fail("/data/", fault);
        let widget = school(stage, mode).await;
        is_said_and_tried_again(stage, &widget, &format!("data, {fault:?}, {mode}")).await;
    }
}

#[tokio::test]
async fn a_frame_whose_first_data_fails_says_so_and_tries_again() {
    on_every_engine(async |stage: &Stage| first_file_fails(stage, "frame").await).await;
}

#[tokio::test]
async fn an_inline_widget_whose_first_data_fails_says_so_and_tries_again() {
    on_every_engine(async |stage: &Stage| first_file_fails(stage, "inline").await).await;
}

#[tokio::test]
async fn a_program_that_does_not_come_is_said_and_tried_again() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            for file in ["/bagdar_bg.wasm", "/bagdar.js", "/app.css"] {
                for fault in [Fault::Status(404), Fault::Close] {
                    stage.server.fail(file, fault);
                    let widget = school(stage, mode).await;
                    is_said_and_tried_again(stage, &widget, &format!("{file}, {fault:?}, {mode}"))
                        .await;
                }
            }
        }
    })
    .await;
}

#[tokio::test]
async fn while_nothing_comes_the_schools_link_is_in_view() {
    on_every_engine(async |stage: &Stage| {
        for (file, fault) in [
            ("/embed.js", Fault::Status(404)),
            ("/ru/frame.html", Fault::Close),
            ("/ru/frame.html", Fault::Status(404)),
            (
                "/bagdar_bg.wasm",
                Fault::Slow(std::time::Duration::from_secs(600)),
            ),
        ] {
            stage.server.fail(file, fault);
            school(stage, "frame").await;
            let loader = "return customElements.get('bagdar-guide') !== undefined;";
            if file != "/embed.js" {
                holds("the loader", async || stage.ask(loader).await == true).await;
            }
            holds(&format!("the link while {file} fails"), async || {
                link_in_view(stage).await
            })
            .await;
            stage.server.heal();
        }
    })
    .await;
}
