//! What a school's page may rely on (docs/embedding.md), as a school's page would use it.

use journeys::{HostPage, Stage, Value, Widget, holds, json, on_every_engine};

const GUIDE: &str = "const guide = document.querySelector('#guide');";

async fn school<'a>(stage: &'a Stage, mode: &str, attributes: &str) -> Widget<'a> {
    let guide = format!(
        r#"<bagdar-guide id="guide" lang="ru" mode="{mode}" {attributes}><a id="way" href="http://school.test/">Профессии</a></bagdar-guide>"#
    );
    stage.visit_school(&HostPage::with(guide)).await;
    match mode {
        "inline" => stage.inline("#guide"),
        _ => stage.framed("#guide"),
    }
}

async fn set(stage: &Stage, name: &str, value: &str) {
    stage
        .act(&format!("{GUIDE} guide.setAttribute('{name}', '{value}');"))
        .await;
}

async fn height(stage: &Stage) -> f64 {
    let script = format!("{GUIDE} return guide.getBoundingClientRect().height;");
    stage.ask(&script).await.as_f64().unwrap()
}

async fn state(stage: &Stage) -> String {
    stage
        .ask_text(&format!("{GUIDE} return guide.api(1).state();"))
        .await
}

/// Calls of the versioned object, and the promise beside it.
#[tokio::test]
async fn the_page_opens_screens_resets_and_takes_the_widget_away() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let widget = school(stage, mode, "").await;
            widget.ready().await.on("home").await;
            stage
                .act(&format!(
                    "{GUIDE} guide.ready.then((it) => {{ window.told = it; }});"
                ))
                .await;
            let version = env!("CARGO_PKG_VERSION");
            holds("the promise", async || {
                stage.ask("return window.told ?? null;").await
                    == json!({"version": version, "mode": mode, "lang": "ru"})
            })
            .await;
            let said = stage.ask(&format!("{GUIDE} return guide.version;")).await;
            assert_eq!(said, version);
            assert_eq!(state(stage).await, "ready");
            stage
                .act(&format!("{GUIDE} guide.api(1).open('profession:cook');"))
                .await;
            widget.opens("cook").await;
            set(stage, "start", "catalog").await;
            widget.on("catalog").await;
            widget.type_into("form.search input", "врач").await;
            stage.act(&format!("{GUIDE} guide.api(1).reset();")).await;
            widget.on("home").await;
            widget.go(3).await;
            assert_eq!(widget.text("form.search input").await, "");
            for (call, error) in [
                ("guide.api(2)", "RangeError"),
                ("guide.api(1).open('<b>')", "TypeError"),
            ] {
                let script =
                    format!("{GUIDE} try {{ {call}; }} catch (error) {{ return error.name; }}");
                assert_eq!(stage.ask(&script).await, error, "{call}");
            }
            stage.act(&format!("{GUIDE} guide.api(1).destroy();")).await;
            let left = format!(
                "{GUIDE} return guide.shadowRoot.querySelectorAll('iframe, .bagdar').length;"
            );
            holds("nothing of it left", async || stage.ask(&left).await == 0).await;
            let link = "return document.querySelector('#way').checkVisibility();";
            assert_eq!(
                stage.ask(link).await,
                true,
                "{mode}: the school's link is back"
            );
            assert_eq!(state(stage).await, "idle");
        }
    })
    .await;
}

#[tokio::test]
async fn a_questionnaire_is_told_by_its_steps_and_its_end_never_by_answers() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "frame", r#"start="quiz""#).await;
        widget.ready().await;
        widget.tap("[data-form=\"30\"]").await;
        for place in 1..=30 {
            widget.shows(&format!("[data-statement=\"{place}\"]")).await;
            widget.tap("[data-answer=\"3\"]").await;
        }
        widget.on("results").await;
        let names = async || -> Vec<Value> {
            let events = stage.seen("events").await;
            events.iter().map(|it| it["name"].clone()).collect()
        };
        holds("its end", async || {
            names().await.contains(&json!("complete"))
        })
        .await;
        let events = stage.seen("events").await;
        let steps: Vec<_> = events.iter().filter(|it| it["name"] == "screen").collect();
        let last = json!({"name": "quiz", "index": 30, "total": 30});
        assert!(steps.iter().any(|it| it["detail"] == last), "{events:?}");
        let ended = events.iter().find(|it| it["name"] == "complete").unwrap();
        assert_eq!(ended["detail"], json!({}));
        for event in &events {
            let fields: Vec<_> = event["detail"].as_object().unwrap().keys().collect();
            for field in fields {
                let known = ["version", "mode", "lang", "name", "index", "total"];
                assert!(known.contains(&field.as_str()), "{event}");
            }
        }
    })
    .await;
}

#[tokio::test]
async fn heights_follow_their_attributes_at_once() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let widget = school(stage, mode, r#"start="catalog""#).await;
            widget.shows("[data-profession]").await;
            holds("its own height", async || height(stage).await > 900.0).await;
            set(stage, "max-height", "500").await;
            holds("at most 500", async || height(stage).await == 500.0).await;
            set(stage, "height", "700px").await;
            holds("700", async || height(stage).await == 700.0).await;
            set(stage, "height", "20").await;
            holds("the least there is", async || height(stage).await == 240.0).await;
            set(stage, "height", "auto").await;
            holds("at most 500 again", async || height(stage).await == 500.0).await;
            stage
                .act(&format!("{GUIDE} guide.removeAttribute('max-height');"))
                .await;
            holds("its own height again", async || height(stage).await > 900.0).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_widget_waits_for_a_tap_or_until_it_is_near() {
    on_every_engine(async |stage: &Stage| {
        school(stage, "frame", r#"loading="click""#).await;
        let root = format!("{GUIDE} const root = guide.shadowRoot;");
        let frames = format!("{root} return root ? root.querySelectorAll('iframe').length : -1;");
        holds("a button", async || stage.ask(&frames).await == 0).await;
        assert_eq!(state(stage).await, "idle");
        stage
            .act(&format!("{root} root.querySelector('button').click();"))
            .await;
        stage.framed("#guide").ready().await;

        let far = r#"<div style="height: 9000px"></div><bagdar-guide id="guide"></bagdar-guide>"#;
        stage.server.forget();
        stage.visit_school(&HostPage::with(far)).await;
        holds("a waiting element", async || stage.ask(&frames).await == 0).await;
        let asked = stage.server.requests();
        assert!(
            !asked.iter().any(|it| it.ends_with("frame.html")),
            "{asked:?}"
        );
        stage.act("window.scrollTo(0, 9000);").await;
        stage.framed("#guide").ready().await;
    })
    .await;
}

#[tokio::test]
async fn what_is_remembered_is_what_the_school_chose() {
    on_every_engine(async |stage: &Stage| {
        for (storage, tab, offered) in [("session", true, 0), ("none", false, 0), ("local", true, 1)] {
            let attributes = format!(r#"storage="{storage}" start="quiz""#);
            let widget = school(stage, "frame", &attributes).await;
            widget.ready().await;
            widget.tap("[data-form=\"30\"]").await;
            widget.shows("[data-statement=\"1\"]").await;
            widget.tap("[data-answer=\"3\"]").await;
            widget.shows("[data-statement=\"2\"]").await;
            widget.go(1).await;
            let kept = "return [Object.keys(sessionStorage).length > 0, Object.keys(localStorage).length, document.cookie];";
            assert_eq!(widget.ask(kept, Vec::new()).await, json!([tab, 0, ""]), "{storage}");
            stage
                .act(&format!("{GUIDE} guide.api(1).open('lessons');"))
                .await;
            widget.on("lessons").await.shows("[data-lesson]").await;
            assert_eq!(widget.count("[data-keep]").await, offered, "{storage}");
            // The next one begins with an empty tab.
            widget.ask("sessionStorage.clear(); return 1;", Vec::new()).await;
        }
    })
    .await;
}

#[tokio::test]
async fn a_frame_wears_the_colours_of_its_school_when_text_stays_readable() {
    on_every_engine(async |stage: &Stage| {
        let look = |accent: &str| {
            format!(
                "<style>#box {{ --bagdar-accent: {accent}; --bagdar-radius: 3px; --bagdar-font-size: 20px; \
                 --bagdar-max-width: url(x); }}</style>"
            )
        };
        let guide = r#"<bagdar-guide id="guide" lang="ru" theme="host"></bagdar-guide>"#;
        let worn = "const it = getComputedStyle(root); return [it.getPropertyValue('--accent').trim(), \
            it.getPropertyValue('--r').trim(), it.fontSize, getComputedStyle(one('.page')).maxInlineSize];";
        let usual = "#09699b";
        for (accent, shown) in [("#7a1fa2", "#7a1fa2"), ("#ffee88", usual), ("expression(1)", usual)] {
            stage
                .visit_school(&HostPage::with(guide).head(look(accent)))
                .await;
            let widget = stage.framed("#guide");
            widget.ready().await;
            holds(&format!("the look of {accent}"), async || {
                widget.ask(worn, Vec::new()).await == json!([shown, "3px", "20px", "1425px"])
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
async fn an_inline_widget_has_parts_levels_and_letters_of_its_own_size() {
    on_every_engine(async |stage: &Stage| {
        let head = "<style>html { font-size: 40px; } #guide { --bagdar-accent: #7a1fa2; } \
            #guide::part(heading) { text-decoration: underline; }</style>";
        let guide = r#"<bagdar-guide id="guide" lang="ru" mode="inline" heading-level="3"></bagdar-guide>"#;
        stage.visit_school(&HostPage::with(guide).head(head)).await;
        let widget = stage.inline("#guide");
        widget.ready().await;
        let look = "const title = one('h1'), it = getComputedStyle(root); return [it.fontSize, \
            it.getPropertyValue('--accent').trim(), getComputedStyle(title).textDecorationLine, title.getAttribute('aria-level'), \
            root.parentNode.getAttribute('part'), one('.btn').getAttribute('part')];";
        holds("its look", async || {
            widget.ask(look, Vec::new()).await
                == json!(["16px", "#7a1fa2", "underline", "3", "root", "button"])
        })
        .await;
        set(stage, "heading-level", "4").await;
        holds("another level", async || {
            widget.attribute("h1", "aria-level").await == "4"
        })
        .await;
    })
    .await;
}

/// Faults: 4
#[tokio::test]
async fn a_script_alone_is_enough_and_an_old_browser_still_gets_the_link() {
    on_every_engine(async |stage: &Stage| {
        let script = |extra: &str| {
            format!(
                r#"<script src="{}" data-lang="ru" data-start="catalog" {extra}></script>"#,
                stage.address("embed.js")
            )
        };
        stage.visit_school(&HostPage::with(script(r#"data-optimized="1""#))).await;
        stage.framed("#box bagdar-guide").on("catalog").await;
        let old = "<script>delete window.customElements;</script>";
        stage
            .visit_school(&HostPage::with(script("")).head(old))
            .await;
        let link = "const link = document.querySelector('#box a'); return link && [link.href, link.checkVisibility()];";
        let home = stage.address("ru/");
        holds("the link", async || stage.ask(link).await == json!([home, true])).await;
        let warned = stage.seen("warnings").await;
        assert!(warned.contains(&json!("bagdar-guide: browser-old")), "{warned:?}");
        assert!(stage.seen("errors").await.is_empty());
    })
    .await;
}

/// A frame of a stranger's that says what the page tells it to.
const STRANGER: &str = "const stranger = document.createElement('iframe'); stranger.srcdoc = \
    '<script>onmessage = (event) => parent.postMessage(event.data, \"*\")<\\/script>'; \
    stranger.id = 'stranger'; document.body.appendChild(stranger);";

/// Faults: 33, 34
#[tokio::test]
async fn messages_of_others_and_of_other_shapes_are_not_heard() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "frame", "").await;
        widget.ready().await;
        // The frame's word that it is ready comes a moment after the frame is.
        holds("a frame that is shown", async || {
            state(stage).await == "ready"
        })
        .await;
        stage.act(STRANGER).await;
        let number = format!(
            "{GUIDE} return /id=([^&]+)/.exec(guide.shadowRoot.querySelector('iframe').src)[1];"
        );
        let number = stage.ask_text(&number).await;
        assert!(number.len() > 20, "{number}");
        stage.act("window.__seen.messages.length = 0;").await;
        for message in [
            json!({"ns": "bagdar", "v": 1, "id": number, "type": "height", "height": 5000}),
            json!({"ns": "bagdar", "v": 1, "id": number, "type": "hello"}),
            json!({"ns": "bagdar", "v": 1, "id": number, "type": "error", "code": "panic", "fatal": true}),
            json!(null),
            json!("bagdar"),
            json!([1, 2]),
        ] {
            for from in [
                "document.querySelector('#stranger').contentWindow",
                "window",
            ] {
                stage.act(&format!("{from}.postMessage({message}, '*');")).await;
            }
        }
        holds("twelve messages", async || {
            stage.seen("messages").await.len() >= 12
        })
        .await;
        assert_ne!(height(stage).await, 5000.0);
        assert_eq!(state(stage).await, "ready");
        widget.go(3).await;
        holds("a word of the widget itself", async || {
            stage.seen("events").await.len() == 2
        })
        .await;
        assert!(stage.seen("errors").await.is_empty());
    })
    .await;
}

/// The widget's own line, held by a page that listens in: what goes over it in another shape, or too often, is not heard.
/// Faults: 33
#[tokio::test]
async fn a_line_that_talks_nonsense_or_too_much_is_not_heard() {
    on_every_engine(async |stage: &Stage| {
        let widget = school(stage, "frame", "").await;
        widget.ready().await;
        let number = format!(
            "{GUIDE} return /id=([^&]+)/.exec(guide.shadowRoot.querySelector('iframe').src)[1];"
        );
        let number = stage.ask_text(&number).await;
        let quiet = async || {
            // A second without messages: the widget may be heard again.
            let mark = stage.ask("return performance.now();").await.as_f64().unwrap();
            holds("a second of quiet", async || {
                stage.ask("return performance.now();").await.as_f64().unwrap() > mark + 1200.0
            })
            .await;
        };
        quiet().await;
        let up = |messages: &str| {
            format!("const id = '{number}'; for (const it of {messages}) window.__seen.far.postMessage({{ ns: 'bagdar', v: 1, id, ...it }});")
        };
        stage.act("window.__seen.events.length = 0;").await;
        stage
            .act(&up("[{ type: 'height', height: 700.5 }, { type: 'height', height: 1e9 }, { type: 'height', height: '900' }, \
                { type: 'nonsense' }, { type: 'screen', name: '<b>' }, { type: 'share', code: 5 }, { type: 'screen', name: 'about', v: 2 }]"))
            .await;
        stage.act(&up("[{ type: 'screen', name: 'about' }]")).await;
        holds("the one of them that is right", async || {
            stage.seen("events").await.len() == 1
        })
        .await;
        quiet().await;
        stage.act("window.__seen.events.length = 0;").await;
        stage
            .act(&up("Array.from({ length: 500 }, () => ({ type: 'screen', name: 'about' }))"))
            .await;
        quiet().await;
        let heard = stage.seen("events").await.len();
        assert!((1..=11).contains(&heard), "{heard} of 500 at once");
        widget.go(3).await;
        holds("the widget is heard again", async || {
            stage.seen("events").await.len() > heard
        })
        .await;
    })
    .await;
}
