//! Browsers and places where the widget cannot run: said, and the pages without scripts lead on.

use journeys::{HostPage, Stage, holds, on_every_engine};

const OLD: &str = "В этом браузере Бағдар не откроется.";
const NO_WASM: &str = "<script>delete window.WebAssembly;</script>";
const OLD_WASM: &str = "<script>WebAssembly.validate = () => false;</script>";

fn guide(attributes: &str) -> HostPage {
    HostPage::with(format!(
        r#"<bagdar-guide id="guide" lang="ru" {attributes}><a id="way" href="http://school.test/">Профессии</a></bagdar-guide>"#
    ))
}

/// Runs no script in there, and lets the page around look in.
async fn without_scripts(stage: &Stage, address: &str) {
    stage
        .act(&format!(
            "const frame = document.createElement('iframe'); frame.id = 'silent'; frame.sandbox = 'allow-same-origin'; \
             frame.src = '{address}'; frame.width = 600; frame.height = 600; document.body.appendChild(frame);"
        ))
        .await;
    let there = "const page = document.querySelector('#silent').contentDocument; \
        return page.readyState === 'complete' && page.body.children.length > 0;";
    holds("the page without scripts", async || {
        stage.ask(there).await == true
    })
    .await;
}

/// A frame that may not run scripts is a browser that does not: `noscript` counts in it.
/// Faults: 1
#[tokio::test]
async fn without_javascript_links_lead_on() {
    on_every_engine(async |stage: &Stage| {
        let page = stage.school_page(&guide(""));
        stage.visit_school(&HostPage::with("")).await;
        without_scripts(stage, &page).await;
        let seen = |css: &str| {
            format!(
                "const page = document.querySelector('#silent').contentDocument; const it = page.querySelector('{css}'); \
                 return !!it && it.getBoundingClientRect().height > 10 && !page.querySelector('bagdar-guide').shadowRoot;"
            )
        };
        assert_eq!(stage.ask(&seen("#way")).await, true, "the school's link");

        for own in ["kk/frame.html", "kk/"] {
            stage.visit("hosts/narrow.html").await;
            without_scripts(stage, &stage.address(own)).await;
            let link = seen("noscript a[href$=\"professions/index.html\"]");
            assert_eq!(stage.ask(&link).await, true, "the plain pages in {own}");
        }
    })
    .await;
}

async fn says_old(stage: &Stage, head: &str, code: &str) {
    for mode in ["frame", "inline"] {
        stage
            .visit_school(&guide(&format!(r#"mode="{mode}""#)).head(head))
            .await;
        stage.alerts(OLD).await;
        stage.told(code, false).await;
        assert!(stage.way_in_view().await, "{code}, {mode}");
        let plain =
            "return document.querySelector('#guide').shadowRoot.querySelector('iframe').src;";
        let plain = stage.ask_text(plain).await;
        assert!(plain.ends_with("/ru/professions/index.html"), "{plain}");
        holds("the plain pages", async || {
            let asked = stage.server.requests();
            asked.contains(&"/ru/professions/index.html".to_owned())
        })
        .await;
        stage.is_quiet().await;
    }
}

/// Faults: 5
#[tokio::test]
async fn without_webassembly_the_plain_pages_are_there() {
    on_every_engine(async |stage: &Stage| says_old(stage, NO_WASM, "wasm-off").await).await;
}

/// Faults: 6
#[tokio::test]
async fn with_webassembly_of_long_ago_the_plain_pages_are_there() {
    on_every_engine(async |stage: &Stage| says_old(stage, OLD_WASM, "wasm-old").await).await;
}

/// Faults: 40
#[tokio::test]
async fn a_page_opened_from_a_file_says_so() {
    on_every_engine(async |stage: &Stage| {
        stage.visit_file(&guide("")).await;
        stage.alerts("Бағдар не открывается из файла.").await;
        stage.told("file-protocol", false).await;
        assert!(stage.way_in_view().await);
        stage.is_quiet().await;
    })
    .await;
}
