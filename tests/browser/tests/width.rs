//! No sideways scrolling, from the narrowest sidebar to a wide page.

use journeys::{HostPage, LANGS, Scene, Stage, Widget, holds, on_one_engine};

const WIDTHS: [u32; 5] = [280, 320, 360, 768, 1200];
/// What is wider than its place: the document, the widget, or a thing in it that reaches over its edge. A table of
/// columns to compare is swiped on purpose.
const WIDER: &str = "const wide = []; \
    const page = document.scrollingElement; \
    if (page.scrollWidth > page.clientWidth) wide.push('document ' + page.scrollWidth + ' > ' + page.clientWidth); \
    if (root.scrollWidth > root.clientWidth) wide.push('widget ' + root.scrollWidth + ' > ' + root.clientWidth); \
    const edge = root.getBoundingClientRect(); \
    const cut = (it) => { for (let up = it; up && up !== root; up = up.parentElement) { \
      const style = getComputedStyle(up); \
      if (style.clipPath !== 'none' || (up !== it && style.overflowX !== 'visible')) return true; } return false; }; \
    const sideways = (it) => ['auto', 'scroll'].includes(getComputedStyle(it).overflowX) && it.scrollWidth > it.clientWidth; \
    for (const it of all('*')) { \
      const box = it.getBoundingClientRect(); \
      if (!box.width || !box.height || !it.checkVisibility()) continue; \
      const out = box.right > edge.right + 1 || box.left < edge.left - 1; \
      if (out && !cut(it)) wide.push(it.outerHTML.slice(0, 90) + ' ends at ' + Math.round(box.right - edge.left)); \
      if (it.tagName !== 'INPUT' && !it.matches('.swipe') && sideways(it)) wide.push(it.outerHTML.slice(0, 90) + ' scrolls sideways'); \
    } \
    return wide.slice(0, 5).join(' | ');";

async fn fits_everywhere(stage: &Stage, mode: &str) {
    let mut all = Vec::new();
    for lang in LANGS {
        for scene in Scene::ALL {
            let start = scene.start();
            let guide = format!(
                r#"<bagdar-guide id="guide" lang="{lang}" mode="{mode}" start="{start}"></bagdar-guide>"#
            );
            stage
                .visit_school(&HostPage::with(guide).wide(WIDTHS[0]))
                .await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            scene.set(&widget).await;
            for width in WIDTHS {
                let wider = wider(stage, &widget, width).await;
                if !wider.is_empty() {
                    all.push(format!("{scene:?}, {lang}, {width} px, {mode}: {wider}"));
                }
            }
        }
    }
    assert!(
        all.is_empty(),
        "too wide in {} places:\n{}",
        all.len(),
        all.join("\n")
    );
}

async fn wider(stage: &Stage, widget: &Widget<'_>, width: u32) -> String {
    let set = format!("document.querySelector('#box').style.width = '{width}px';");
    stage.act(&set).await;
    // In a frame the window counts: a scroll bar may take its part of it.
    let at = "return [window.innerWidth, Math.round(root.getBoundingClientRect().width)].includes(args[0]);";
    holds(&format!("a width of {width}"), async || {
        widget.ask(at, vec![width.into()]).await == true
    })
    .await;
    let wider = widget.ask(WIDER, Vec::new()).await;
    wider.as_str().unwrap().to_owned()
}

/// Faults: 36
#[tokio::test]
async fn frames_never_scroll_sideways() {
    on_one_engine(async |stage: &Stage| fits_everywhere(stage, "frame").await).await;
}

/// Faults: 36
#[tokio::test]
async fn inline_widgets_never_scroll_sideways() {
    on_one_engine(async |stage: &Stage| fits_everywhere(stage, "inline").await).await;
}

#[tokio::test]
async fn stand_alone_pages_never_scroll_sideways() {
    on_one_engine(async |stage: &Stage| {
        let mut all = Vec::new();
        for lang in LANGS {
            for page in ["frame.html", "#catalog", "#profession:nurse", "#quiz", "#about"] {
                let address = stage.address(&format!("{lang}/{page}"));
                let frame = format!(r#"<iframe id="page" src="{address}" style="width: 100%; height: 800px; border: 0"></iframe>"#);
                stage.visit_school(&HostPage::with(frame)).await;
                for width in WIDTHS {
                    let set = format!("document.querySelector('#box').style.width = '{width}px';");
                    stage.act(&set).await;
                    let wide = sideways(stage).await;
                    if wide {
                        all.push(format!("{lang}/{page} at {width} px"));
                    }
                }
            }
        }
        assert!(all.is_empty(), "{}", all.join("\n"));
    })
    .await;
}

/// Whether the page in the frame `#page` is wider than the frame, once the widget in it is open.
async fn sideways(stage: &Stage) -> bool {
    let script = "const root = document.querySelector('bagdar-guide').shadowRoot.querySelector('.bagdar'); \
        if (!root || !root.querySelector('h1')) return null; \
        const page = document.scrollingElement; \
        return page.scrollWidth > page.clientWidth;";
    journeys::until("the page in the frame", async || {
        stage.browser.enter_default_frame().await.ok()?;
        let frame = stage.browser.find(journeys::By::Id("page")).await.ok()?;
        frame.enter_frame().await.ok()?;
        let answer = stage.browser.execute(script, Vec::new()).await.ok()?;
        answer.json().as_bool()
    })
    .await
}
