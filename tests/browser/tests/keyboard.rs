//! With the keyboard alone.

use journeys::{Key, Stage, Widget, holds, on_every_engine, professions};

const SEARCH: &str = "form.search input";

async fn heading_has_focus(widget: &Widget<'_>, why: &str) {
    holds(&format!("focus on the heading {why}"), async || {
        widget.focus_is_on("h1").await
    })
    .await;
}

/// From the first Tab to a profession, without a pointer.
async fn find_a_nurse(widget: &Widget<'_>) {
    widget.tab_to(SEARCH).await;
    widget.press("nurse").await;
    assert_eq!(widget.text(SEARCH).await, "nurse");
    widget.press(Key::Enter).await;
    widget.on("catalog").await;
    heading_has_focus(widget, "of the catalogue").await;
    holds("a nurse on top", async || {
        widget
            .attribute("[data-profession]", "data-profession")
            .await
            == "nurse"
    })
    .await;
    assert_eq!(widget.tab_to("input, select, button, a").await, 1);
    assert!(
        widget.focus_is_on(SEARCH).await,
        "search comes first after the heading"
    );
    assert_eq!(widget.text(SEARCH).await, "nurse");
    widget.tab_to("[data-profession]").await;
    let first = widget.focused("data-profession").await;
    assert_eq!(
        first, "nurse",
        "the first result is the first one on the way"
    );
    let ring = "return getComputedStyle(guide.shadowRoot.activeElement).outlineStyle;";
    assert_eq!(
        widget.ask(ring, Vec::new()).await,
        "solid",
        "focus is to be seen"
    );
    widget.press(Key::Enter).await;
    widget.on("profession").await.opens("nurse").await;
    heading_has_focus(widget, "of the profession").await;
    let all = professions("en");
    let nurse = all.iter().find(|it| it.slug == "nurse").unwrap();
    assert_eq!(widget.text("h1").await, nurse.name);
}

#[tokio::test]
async fn a_stand_alone_page_is_walked_by_keyboard() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("en/").await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await;
        find_a_nurse(&widget).await;
    })
    .await;
}

#[tokio::test]
async fn a_frame_is_walked_by_keyboard() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("hosts/school.html").await;
        stage
            .act("document.querySelector('bagdar-guide').setAttribute('lang', 'en');")
            .await;
        let widget = stage.framed("bagdar-guide");
        widget.ready().await;
        holds("English", async || {
            widget.attribute(".bagdar", "lang").await == "en"
        })
        .await;
        stage
            .act("document.querySelector('#host-link').focus();")
            .await;
        find_a_nurse(&widget).await;
    })
    .await;
}

#[tokio::test]
async fn the_skip_link_comes_first_and_leads_to_the_heading() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("en/#catalog").await;
        let widget = stage.inline("bagdar-guide");
        widget.ready().await;
        assert_eq!(widget.tab_to(".skip").await, 1, "the skip link is the first stop");
        let seen = "const box = one('.skip').getBoundingClientRect(); return box.width > 40 && box.height > 20;";
        assert_eq!(widget.ask(seen, Vec::new()).await, true, "it is seen while it has focus");
        let address = stage.ask("return location.href;").await;
        widget.press(Key::Enter).await;
        heading_has_focus(&widget, "after the skip link").await;
        assert_eq!(stage.ask("return location.href;").await, address);
        widget.tab_to("input, select, button, a").await;
        assert!(widget.focus_is_on(SEARCH).await, "the bars are skipped");
    })
    .await;
}

#[tokio::test]
async fn links_inside_a_page_move_the_focus() {
    on_every_engine(async |stage: &Stage| {
        stage.visit("en/#profession:nurse").await;
        let widget = stage.inline("bagdar-guide");
        widget.opens("nurse").await;
        widget.tab_to("a[href=\"#pay\"]").await;
        widget.press(Key::Enter).await;
        holds("focus on the part", async || {
            widget.focused("id").await == "pay"
        })
        .await;
        assert_eq!(
            stage.ask("return location.hash;").await,
            "#profession:nurse"
        );
    })
    .await;
}
