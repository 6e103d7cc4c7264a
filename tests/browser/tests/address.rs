//! Addresses of the stand-alone page, and Back.

use journeys::{HostPage, Stage, holds, on_every_engine, professions, word};

#[tokio::test]
async fn a_link_to_a_profession_opens_it() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("hosts/school.html").await;
        let length = "return history.length;";
        let before = stage.ask(length).await.as_u64().unwrap();
        stage.visit("ru/#profession:nurse").await;
        let widget = stage.inline("bagdar-guide");
        widget.on("profession").await.opens("nurse").await;
        let all = professions("ru");
        let nurse = all.iter().find(|it| it.slug == "nurse").unwrap();
        assert_eq!(widget.text("h1").await, nurse.name);
        let after = stage.ask(length).await.as_u64().unwrap();
        assert_eq!(after, before + 1, "the page is one entry of the history");
    })
    .await;
}

#[tokio::test]
async fn a_link_to_no_profession_says_so_and_leads_on() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("en/#profession:no-such-profession").await;
        let widget = stage.inline("bagdar-guide");
        widget.says("h1", &word("en", "not_found_title")).await;
        widget.tap("main .btn-main").await;
        widget.on("catalog").await.shows("[data-profession]").await;
    })
    .await;
}

#[tokio::test]
async fn back_and_forward_walk_through_the_screens() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("kk/").await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await.on("home").await;
        widget.go(3).await;
        widget.type_into("form.search input", "инженер").await;
        widget.settles().await.shows("[data-profession]").await;
        let slug = widget
            .attribute("[data-profession]", "data-profession")
            .await;
        let address = widget.attribute("[data-profession]", "href").await;
        widget.tap("[data-profession]").await;
        widget.opens(&slug).await;
        assert_eq!(
            stage.ask("return location.href;").await,
            address,
            "a link names what it opens"
        );
        stage.browser.back().await.unwrap();
        widget.on("catalog").await;
        assert_eq!(
            widget.text("form.search input").await,
            "инженер",
            "Back keeps the search"
        );
        stage.browser.back().await.unwrap();
        widget.on("home").await;
        stage.browser.forward().await.unwrap();
        widget.on("catalog").await;
        stage.browser.forward().await.unwrap();
        widget.on("profession").await.opens(&slug).await;
        stage.visit("index.html").await;
        stage.visit(&format!("en/#profession:{slug}")).await;
        widget.opens(&slug).await;
    })
    .await;
}

#[tokio::test]
async fn screens_in_a_frame_or_inline_leave_no_trace_in_the_history() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let guide =
                format!(r#"<bagdar-guide id="guide" lang="kk" mode="{mode}"></bagdar-guide>"#);
            stage.visit_school(&HostPage::with(guide)).await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            widget.ready().await;
            let trace = "return location.href + ' ' + history.length;";
            let before = stage.ask_text(trace).await;
            for entry in [3, 4, 1, 3] {
                widget.go(entry).await;
            }
            widget.tap("[data-profession]").await;
            widget.on("profession").await.shows("[data-detail]").await;
            widget.tap(".tabs.sub a[href='#pay']").await;
            holds("focus on the part", async || {
                widget.focused("id").await == "pay"
            })
            .await;
            assert_eq!(stage.ask_text(trace).await, before, "{mode}");
        }
    })
    .await;
}
