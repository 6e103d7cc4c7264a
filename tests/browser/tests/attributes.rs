//! Attributes of the element: wrong ones fall back and are named once, right ones follow at once.

use journeys::{HostPage, Stage, holds, on_every_engine};

#[tokio::test]
async fn a_wrong_attribute_falls_back_with_one_warning() {
    on_every_engine(async |stage: &Stage| {
        let guide = r#"<bagdar-guide id="guide" lang="de" theme="pink" height="x" mode="window" start="a b"></bagdar-guide>"#;
        stage.visit_school(&HostPage::with(guide)).await;
        let widget = stage.framed("#guide");
        widget.ready().await.on("home").await;
        let own = "return navigator.languages.map((it) => it.split('-')[0]).find((it) => ['kk', 'ru', 'en'].includes(it)) || 'kk';";
        let own = stage.ask_text(own).await; // WebKit speaks the language of the machine, whatever that is
        assert_eq!(widget.attribute(".bagdar", "lang").await, own, "the browser's language");
        assert_eq!(widget.theme().await, "light");
        stage.act("document.querySelector('#guide').setAttribute('theme', 'mauve');").await;
        widget.go(3).await;
        widget.go(1).await;
        let height = "return document.querySelector('#guide').getBoundingClientRect().height;";
        holds("a height of its own", async || stage.ask(height).await.as_f64() > Some(800.0)).await;
        let warned = stage.seen("warnings").await;
        for name in ["lang", "theme", "height", "mode", "start"] {
            let about = format!("bagdar-guide: {name}=");
            let said = warned.iter().filter(|it| it.as_str().unwrap().starts_with(&about));
            assert_eq!(said.count(), 1, "{name} in {warned:?}");
        }
        assert_eq!(warned.len(), 5, "{warned:?}");
    })
    .await;
}

#[tokio::test]
async fn right_attributes_say_nothing() {
    on_every_engine(async |stage: &Stage| {
        let guide = r#"<bagdar-guide id="guide" lang="kk-KZ" theme="auto" height="auto" mode="frame" region="astana"></bagdar-guide>"#;
        stage.visit_school(&HostPage::with(guide)).await;
        stage.framed("#guide").ready().await;
        assert!(stage.seen("warnings").await.is_empty(), "{:?}", stage.seen("warnings").await);
    })
    .await;
}

#[tokio::test]
async fn language_and_lights_follow_the_attributes() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let guide = format!(r#"<bagdar-guide id="guide" lang="kk" mode="{mode}" start="catalog"></bagdar-guide>"#);
            stage.visit_school(&HostPage::with(guide)).await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            widget.ready().await;
            widget.type_into("form.search input", "врач").await;
            for (name, value, shown) in [("lang", "ru", "lang"), ("theme", "dark", "data-theme"), ("lang", "en", "lang")] {
                stage
                    .act(&format!("document.querySelector('#guide').setAttribute('{name}', '{value}');"))
                    .await;
                holds(&format!("{name}={value}"), async || {
                    widget.attribute(".bagdar", shown).await == value
                })
                .await;
            }
            assert_eq!(widget.text("form.search input").await, "врач");
        }
    })
    .await;
}
