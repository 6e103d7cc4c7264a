//! What schools' sites do to a pasted line: layouts, optimisers, policies.

use journeys::{HostPage, Stage, Value, holds, on_every_engine};

/// Columns that are as wide as what is in them.
const FITTING: [(&str, &str); 5] = [
    ("a flex row", "display: flex"),
    (
        "a centred column",
        "display: flex; flex-direction: column; align-items: center",
    ),
    ("an inline block", "display: inline-block"),
    ("a float", "float: left"),
    ("a centred grid", "display: grid; place-items: center"),
];
const WIDTH: &str = "const guide = document.querySelector('#guide'); \
    const it = guide.shadowRoot.querySelector('iframe, .bagdar'); \
    return it && guide.api(1).state() === 'ready' ? Math.round(it.getBoundingClientRect().width) : 0;";

fn guide(attributes: &str) -> String {
    format!(r#"<bagdar-guide id="guide" lang="kk" {attributes}></bagdar-guide>"#)
}

/// A page whose column lays out what is in it like this, in a window part of this width.
fn fitting(style: &str, mode: &str, width: u32) -> HostPage {
    let column = format!(
        r#"<div style="{style}">{}</div>"#,
        guide(&format!(r#"mode="{mode}""#))
    );
    HostPage::with(column).wide(width)
}

#[tokio::test]
async fn in_a_column_that_is_as_wide_as_its_content_the_widget_is_not_squeezed() {
    on_every_engine(async |stage: &Stage| {
        for (name, style) in FITTING {
            for mode in ["frame", "inline"] {
                stage.visit_school(&fitting(style, mode, 1100)).await;
                holds(&format!("{name}, {mode}, 1100 px"), async || {
                    stage.ask(WIDTH).await.as_u64() >= Some(900)
                })
                .await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn in_a_narrow_column_that_fits_its_content_nothing_sticks_out() {
    on_every_engine(async |stage: &Stage| {
        for (name, style) in FITTING {
            for mode in ["frame", "inline"] {
                stage.visit_school(&fitting(style, mode, 320)).await;
                holds(&format!("{name}, {mode}, 320 px"), async || {
                    stage.ask(WIDTH).await == 320
                })
                .await;
            }
        }
    })
    .await;
}

#[tokio::test]
async fn a_script_that_an_optimiser_has_made_a_module_finds_its_files() {
    on_every_engine(async |stage: &Stage| {
        let page = HostPage::with(guide("")).script(r#"type="module""#);
        stage.visit_school(&page).await;
        stage.framed("#guide").ready().await;
        assert_eq!(stage.seen("errors").await, Vec::<Value>::new());
    })
    .await;
}

#[tokio::test]
async fn a_script_that_an_optimiser_holds_back_opens_the_widget_when_it_comes() {
    on_every_engine(async |stage: &Stage| {
        let embed = stage.address("embed.js");
        let held = format!(
            r#"<script type="text/held" data-held-src="{embed}" data-lang="kk"></script>"#
        );
        stage
            .visit_school(&HostPage::with(held).script(r#"type="text/none""#))
            .await;
        let release = "const held = document.querySelector('[data-held-src]'), real = document.createElement('script'); \
            real.src = held.dataset.heldSrc; real.setAttribute('data-lang', 'ru'); held.replaceWith(real);";
        stage.act(release).await;
        holds("a widget in Russian", async || {
            let events = stage.seen("events").await;
            events
                .iter()
                .any(|it| it["name"] == "ready" && it["detail"]["lang"] == "ru")
        })
        .await;
    })
    .await;
}

#[tokio::test]
async fn a_policy_without_frames_is_one_warning_that_names_the_line_it_needs() {
    on_every_engine(async |stage: &Stage| {
        let origin = stage.address("");
        let origin = origin.trim_end_matches('/');
        let policy = format!(
            r#"<meta http-equiv="Content-Security-Policy" content="script-src 'unsafe-inline' {origin}; frame-src 'none'">"#
        );
        stage.visit_school(&HostPage::with(guide("")).head(policy)).await;
        holds("the code", async || {
            let events = stage.seen("events").await;
            events.iter().any(|it| it["detail"]["code"] == "csp-frame")
        })
        .await;
        let ours = |it: &Value| it.as_str().is_some_and(|said| said.starts_with("bagdar-guide"));
        let warnings = stage.seen("warnings").await;
        let ours: Vec<&Value> = warnings.iter().filter(|it| ours(it)).collect();
        assert_eq!(ours.len(), 1, "{warnings:?}");
        assert!(ours[0].to_string().contains(&format!("frame-src {origin}")), "{warnings:?}");
    })
    .await;
}
