//! Nothing at all comes: said on the school's page, with a way on and the school's own link. Never a blank area.

use devserver::Fault;
use journeys::{HostPage, Stage, Widget, holds, on_every_engine};
use std::time::Duration;

const FAILED: &str = "Бағдар не открылся. Проверь интернет и попробуй ещё раз.";
const PORTAL: &str = "Сеть прислала не то. Войди в Wi-Fi.";
const ROOT: &str = "const root = document.querySelector('#guide').shadowRoot;";
/// Waits of 15 seconds and more are over in a twentieth of the time. It has to stand before the loader.
/// Writes down whether the plain pages are offered meanwhile.
const IN_A_HURRY: &str = "<script>const wait = window.setTimeout; \
    window.setTimeout = (work, time, ...more) => wait(work, time >= 15000 ? time / 20 : time, ...more); \
    setInterval(() => { const guide = document.querySelector('#guide'), root = guide && guide.shadowRoot; \
      const box = root && root.querySelector('[role=status]'); \
      if (box && box.querySelector('progress') && box.querySelector('a[href$=\"/professions/index.html\"]')) window.offered = true; }, 50);</script>";
/// A program of another release: it wants of the glue what the glue has not.
const OTHER_PROGRAM: &[u8] =
    b"\0asm\x01\0\0\0\x01\x04\x01\x60\0\0\x02\x17\x01\x0e./bagdar_bg.js\x04gone\0\0";

async fn school<'a>(stage: &'a Stage, mode: &str) -> Widget<'a> {
    school_with(stage, mode, "").await
}

async fn school_with<'a>(stage: &'a Stage, mode: &str, head: &str) -> Widget<'a> {
    let guide = format!(
        r#"<bagdar-guide id="guide" lang="ru" mode="{mode}"><a id="way" href="http://school.test/">Профессии</a></bagdar-guide>"#
    );
    stage.visit_school(&HostPage::with(guide).head(head)).await;
    match mode {
        "inline" => stage.inline("#guide"),
        _ => stage.framed("#guide"),
    }
}

/// The alert with its text and the school's link, told by its code.
async fn is_said(stage: &Stage, says: &str, code: &str, what: &str) {
    eprintln!("{what}"); // what a journey prints is shown when it fails
    stage.alerts(says).await;
    stage.told(code, true).await;
    assert_eq!(stage.codes().await, [code], "{what}");
    assert!(
        stage.way_in_view().await,
        "{what}: the school's link is not in view"
    );
    let frames = format!("{ROOT} return root.querySelectorAll('iframe').length;");
    assert_eq!(stage.ask(&frames).await, 0, "{what}: a dead frame is left");
    stage.is_quiet().await;
}

/// The button once all is well again.
async fn is_tried_again(stage: &Stage, widget: &Widget<'_>, what: &str) {
    stage.server.heal();
    stage.retry().await;
    widget.ready().await.on("home").await;
    // The frame's word that it is ready comes a moment after the frame is.
    holds(
        &format!("no message and no link after {what}"),
        async || stage.alert().await.is_empty() && !stage.way_in_view().await,
    )
    .await;
}

/// How often a file was asked for, the questions what is wrong with it not counted.
fn asked(stage: &Stage, file: &str) -> usize {
    let requests = stage.server.requests();
    requests.iter().filter(|it| *it == file).count()
}

const DATA_FAULTS: [(Fault, &str); 4] = [
    (Fault::Truncate, "data-unavailable"),
    (Fault::Close, "data-unavailable"),
    (Fault::Status(503), "data-unavailable"),
    (Fault::Garbage, "data-invalid"),
];

async fn first_file_fails(stage: &Stage, mode: &str) {
    for (fault, code) in DATA_FAULTS {
        stage.server.fail("/data/", fault);
        let widget = school(stage, mode).await;
        let what = format!("data, {fault:?}, {mode}");
        let code = stage.code_of_half_a_file(fault).unwrap_or(code);
        is_said(stage, FAILED, code, &what).await;
        is_tried_again(stage, &widget, &what).await;
    }
}

/// Faults: 19, 20
#[tokio::test]
async fn a_frame_whose_first_data_fails_says_so_and_tries_again() {
    on_every_engine(async |stage: &Stage| first_file_fails(stage, "frame").await).await;
}

/// Faults: 19, 20
#[tokio::test]
async fn an_inline_widget_whose_first_data_fails_says_so_and_tries_again() {
    on_every_engine(async |stage: &Stage| first_file_fails(stage, "inline").await).await;
}

const FILES: [&str; 3] = ["/bagdar.js", "/bagdar_bg.wasm", "/app.css"];

/// Where the program runs.
const MODES: [&str; 2] = ["frame", "inline"];

/// Each file of the program. A fault and a mode have a stage of their own, and the first script comes first: WebKit keeps
/// what became of a module as long as the tab lives, whatever its headers say.
async fn files_fail(stage: &Stage, mode: &str, (fault, says, code): (Fault, &str, &str)) {
    for file in FILES {
        // Half a style is worn there; of a package its hash says that it is not whole.
        if file == "/app.css" && stage.code_of_half_a_file(fault).is_some() {
            continue;
        }
        let what = format!("{file}, {fault:?}, {mode}");
        stage.server.fail(file, fault);
        let widget = school(stage, mode).await;
        // Without its first script a frame is silent: the page sees only that.
        let silent = (mode, file, code) == ("frame", "/bagdar.js", "asset-truncated");
        let code = if silent { "asset-missing" } else { code };
        is_said(stage, says, code, &what).await;
        is_tried_again(stage, &widget, &what).await;
    }
}

/// Faults: 11
#[tokio::test]
async fn a_program_that_is_not_there_is_said_and_tried_again() {
    let fault = (Fault::Status(404), FAILED, "asset-missing");
    for mode in MODES {
        on_every_engine(async |stage: &Stage| files_fail(stage, mode, fault).await).await;
    }
}

/// Faults: 12
#[tokio::test]
async fn a_program_whose_server_fails_is_said_and_tried_again() {
    let fault = (Fault::Status(503), FAILED, "asset-server");
    for mode in MODES {
        on_every_engine(async |stage: &Stage| files_fail(stage, mode, fault).await).await;
    }
}

/// Faults: 15
#[tokio::test]
async fn a_program_that_breaks_off_is_said_and_tried_again() {
    let faults = [
        (Fault::Truncate, FAILED, "asset-truncated"),
        (Fault::Close, FAILED, "asset-truncated"),
    ];
    for mode in MODES {
        for fault in faults {
            on_every_engine(async |stage: &Stage| files_fail(stage, mode, fault).await).await;
        }
    }
}

/// Faults: 13
#[tokio::test]
async fn a_program_of_a_wrong_type_works() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            for kind in ["application/octet-stream", "text/plain"] {
                stage.server.fail("/bagdar_bg.wasm", Fault::Kind(kind));
                let widget = school(stage, mode).await;
                widget.ready().await.go(3).await;
                widget.shows("[data-profession]").await;
                assert!(stage.codes().await.is_empty(), "{kind}, {mode}");
                assert!(stage.seen("errors").await.is_empty(), "{kind}, {mode}");
                assert!(stage.seen("warnings").await.len() <= 1, "{kind}, {mode}");
            }
        }
    })
    .await;
}

/// A network that wants to be signed in to, and a host that answers everything with its first page.
/// Faults: 14
#[tokio::test]
async fn a_page_in_place_of_the_program_is_said_and_not_asked_for_again() {
    for mode in MODES {
        on_every_engine(async |stage: &Stage| {
            for file in FILES {
                stage.server.fail(file, Fault::Garbage);
                stage.server.forget();
                let widget = school(stage, mode).await;
                let what = format!("{file} is a page, {mode}");
                is_said(stage, PORTAL, "asset-invalid", &what).await;
                let tries = asked(stage, "/ru/frame.html").max(asked(stage, file));
                assert!(tries <= 3, "{what}: asked for {tries} times");
                is_tried_again(stage, &widget, &what).await;
            }
        })
        .await;
    }
}

/// Faults: 16
#[tokio::test]
async fn a_program_that_never_ends_is_given_up_and_the_plain_pages_are_offered() {
    on_every_engine(async |stage: &Stage| {
        for (mode, fault) in [
            ("frame", Fault::Drip),
            ("inline", Fault::Drip),
            ("inline", Fault::Hang),
        ] {
            stage.server.fail("/bagdar_bg.wasm", fault);
            let widget = school_with(stage, mode, IN_A_HURRY).await;
            holds("the plain pages offered", async || {
                stage.ask("return window.offered === true;").await == true
            })
            .await;
            let what = format!("{fault:?}, {mode}");
            is_said(stage, FAILED, "timeout", &what).await;
            is_tried_again(stage, &widget, &what).await;
        }
    })
    .await;
}

/// Faults: 18
#[tokio::test]
async fn a_program_of_another_release_is_fetched_anew_then_said() {
    on_every_engine(async |stage: &Stage| {
        let other = Fault::Instead("application/wasm", OTHER_PROGRAM);
        for mode in ["frame", "inline"] {
            stage.server.fail("/bagdar_bg.wasm", other);
            stage.server.forget();
            let widget = school(stage, mode).await;
            is_said(stage, FAILED, "version-skew", mode).await;
            assert!(asked(stage, "/bagdar_bg.wasm") > 1, "{mode}: once only");
            is_tried_again(stage, &widget, mode).await;
        }
    })
    .await;
}

/// Faults: 2
#[tokio::test]
async fn while_nothing_comes_the_schools_link_is_in_view() {
    on_every_engine(async |stage: &Stage| {
        for (file, fault) in [
            ("/embed.js", Fault::Status(404)),
            ("/embed.js", Fault::Close),
            ("/ru/frame.html", Fault::Close),
            ("/ru/frame.html", Fault::Status(404)),
            ("/bagdar_bg.wasm", Fault::Slow(Duration::from_secs(600))),
        ] {
            stage.server.fail(file, fault);
            school(stage, "frame").await;
            let loader = "return customElements.get('bagdar-guide') !== undefined;";
            if file != "/embed.js" {
                holds("the loader", async || stage.ask(loader).await == true).await;
            }
            holds(&format!("the link while {file} fails"), async || {
                stage.way_in_view().await
            })
            .await;
            stage.is_quiet().await;
            stage.server.heal();
        }
    })
    .await;
}

/// Faults: 3
#[tokio::test]
async fn a_loader_that_is_not_what_its_integrity_names_leaves_the_link() {
    on_every_engine(async |stage: &Stage| {
        let guide = r#"<bagdar-guide id="guide" lang="ru"><a id="way" href="http://school.test/">Профессии</a></bagdar-guide>"#;
        let other = "sha384-AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA";
        let pinned = format!(r#"integrity="{other}" crossorigin="anonymous" onerror="window.refused = true""#);
        stage
            .visit_school(&HostPage::with(guide).script(pinned))
            .await;
        holds("a refused loader", async || {
            stage.ask("return window.refused === true;").await == true
        })
        .await;
        assert!(stage.way_in_view().await);
        let defined = "return customElements.get('bagdar-guide') !== undefined;";
        assert_eq!(stage.ask(defined).await, false);
        stage.is_quiet().await;
    })
    .await;
}
