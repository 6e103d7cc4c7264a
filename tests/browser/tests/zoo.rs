//! Pages of schools as they are: other people's styles, scripts and policies. The widget works on each of them.

use journeys::{Engine, HostPage, Stage, Value, Widget, holds, on_every_engine};

/// What is said where the internet is not to blame.
pub(crate) const BROKE: &str = "Бағдарда қате шықты.";
/// Resets everything and means it, and bends what is left.
const HOSTILE_STYLES: &str = "<style>* { all: unset !important; letter-spacing: 9px !important; color: red !important; } \
    a, button, input, p, h1 { display: none !important; } bagdar-guide { display: block !important; }</style>";
/// Natives bent as frameworks and their bugs bend them.
const BENT_NATIVES: &str = r#"<script>
    for (const name of ["flatMap", "fill", "findLast", "copyWithin"]) Array.prototype[name] = () => { throw new Error("bent"); };
    Array.prototype.toJSON = function () { return "bent"; };
    Object.prototype.extra = function () {};
    String.prototype.padStart = String.prototype.matchAll = () => { throw new Error("bent"); };
    delete Promise.prototype.finally;
    window.Promise = class Bent extends Promise {};
    </script>"#;
/// As MooTools 1.2 and Prototype 1.6 left a page.
const OLD_LIBRARIES: &str = r#"<script>
    window.$ = function (id) { return document.getElementById(id); };
    window.$$ = function (css) { return document.querySelectorAll(css); };
    Array.from = function (it) { return it == null ? [] : [it]; };
    Array.prototype.each = function (work) { for (var i = 0; i < this.length; i++) work(this[i], i); };
    Array.prototype.toJSON = function () { return "[" + this.join(",") + "]"; };
    Function.prototype.bind = function (that) { var self = this, own = [].slice.call(arguments, 1);
      return function () { return self.apply(that, own.concat([].slice.call(arguments))); }; };
    Function.prototype.create = function () { return this; };
    String.prototype.contains = function (text) { return this.indexOf(text) > -1; };
    Element.prototype.getElement = function (css) { return this.querySelector(css); };
    Element.prototype.set = Element.prototype.get = function () { return this; };
    (function (Old) { window.Element = function (name) { return document.createElement(name); }; window.Element.prototype = Old.prototype; })(window.Element);
    window.Event = function () {};
    </script>"#;
/// A page with a router of its own, which takes every click on a link for its own.
const ROUTER: &str = r#"<script>
    window.routed = [];
    document.addEventListener("click", (event) => {
      const link = event.target.closest && event.target.closest("a[href]");
      if (!link) return;
      event.preventDefault();
      window.routed.push(link.href);
      history.pushState({}, "", "?routed");
    }, true);
    </script>"#;

pub(crate) async fn works(widget: &Widget<'_>) {
    widget.ready().await;
    widget.go(3).await;
    widget.type_into("form.search input", "инженер").await;
    holds("a narrowed list", async || {
        let found = widget.found().await;
        found > 0 && found < 100
    })
    .await;
    widget.speak("ru").await;
    widget.tap("[data-profession]").await;
    widget.on("profession").await.shows("[data-detail]").await;
}

pub(crate) fn guide(attributes: &str) -> String {
    format!(r#"<bagdar-guide id="guide" lang="kk" {attributes}></bagdar-guide>"#)
}

/// Works in a frame and in the page itself, and nothing is thrown on the page.
async fn both_work(stage: &Stage, page: impl Fn(HostPage) -> HostPage) {
    for mode in ["frame", "inline"] {
        let attributes = format!(r#"mode="{mode}""#);
        stage
            .visit_school(&page(HostPage::with(guide(&attributes))))
            .await;
        let widget = match mode {
            "inline" => stage.inline("#guide"),
            _ => stage.framed("#guide"),
        };
        works(&widget).await;
        assert_eq!(stage.seen("errors").await, Vec::<Value>::new(), "{mode}");
    }
}

/// By their number: some drivers hand lists over by the page's own natives, which are bent.
async fn nothing_thrown(stage: &Stage) {
    let thrown = "return window.__seen.errors.length;";
    assert_eq!(stage.ask(thrown).await, 0);
}

#[tokio::test]
async fn on_a_page_that_resets_every_style() {
    on_every_engine(async |stage: &Stage| {
        both_work(stage, |page| page.head(HOSTILE_STYLES)).await;
    })
    .await;
}

/// Works in a frame on a page with this in its head, and nothing is thrown on the page.
async fn frame_works(stage: &Stage, head: &str) {
    let page = HostPage::with(guide("")).head(head);
    stage.visit_school(&page).await;
    works(&stage.framed("#guide")).await;
    nothing_thrown(stage).await;
}

/// Faults: 29
#[tokio::test]
async fn on_a_page_with_bent_natives() {
    on_every_engine(async |stage: &Stage| {
        // The driver of WebKit runs its scripts with the page's own Promise and ends them with `finally`.
        let bent = match stage.engine() {
            Engine::WebKit => BENT_NATIVES.replace("delete Promise.prototype.finally;", ""),
            Engine::Chromium | Engine::Firefox => BENT_NATIVES.to_owned(),
        };
        frame_works(stage, &bent).await;
    })
    .await;
}

#[tokio::test]
async fn on_a_page_of_the_age_of_mootools() {
    on_every_engine(async |stage: &Stage| frame_works(stage, OLD_LIBRARIES).await).await;
}

/// Faults: 36
#[tokio::test]
async fn on_a_page_in_quirks_mode_with_another_base_and_from_right_to_left() {
    on_every_engine(async |stage: &Stage| {
        let head = "<base href=\"https://elsewhere.invalid/deep/\">\
            <style>html { direction: rtl; font-size: 44px; }</style>";
        both_work(stage, |page| page.head(head).quirks().wide(360)).await;
        let direction = "return getComputedStyle(root).direction;";
        let widget = stage.inline("#guide");
        assert_eq!(widget.ask(direction, Vec::new()).await, "ltr");
    })
    .await;
}

#[tokio::test]
async fn on_a_page_whose_router_takes_all_clicks() {
    on_every_engine(async |stage: &Stage| {
        both_work(stage, |page| page.head(ROUTER)).await;
        assert_eq!(
            stage.ask("return window.routed;").await,
            Value::Array(Vec::new())
        );
    })
    .await;
}

/// Natives of which nothing can be made: inline a frame takes its place, and where no frame can be made it is said.
/// Faults: 29
#[tokio::test]
async fn on_a_page_whose_natives_throw() {
    on_every_engine(async |stage: &Stage| {
        let broken = "<script>Document.prototype.createTextNode = () => { throw new Error('broken'); };</script>";
        let page = HostPage::with(guide(r#"mode="inline""#)).head(broken);
        stage.visit_school(&page).await;
        stage.told("host-conflict", true).await;
        works(&stage.framed("#guide")).await;
        assert_eq!(stage.codes().await, ["host-conflict"]);
        stage.is_quiet().await;

        let broken = "<script>crypto.getRandomValues = () => { throw new Error('broken'); };</script>";
        stage
            .visit_school(&HostPage::with(guide("")).head(broken))
            .await;
        stage
            .alerts(BROKE)
            .await;
        stage.told("host-conflict", true).await;
        stage.is_quiet().await;
    })
    .await;
}

/// Faults: 25
#[tokio::test]
async fn in_a_sandbox_that_allows_scripts_alone() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let embed = stage.address("embed.js");
            let inner = format!(
                "<bagdar-guide lang=kk mode={mode}></bagdar-guide><script>document.addEventListener('bagdar-ready', (event) => \
                 parent.postMessage('zoo ' + event.detail.mode, '*'));</script><script async src={embed}></script>"
            );
            let sandbox = format!(r#"<iframe id="sandbox" sandbox="allow-scripts" style="width: 100%; height: 700px" srcdoc="{inner}"></iframe>"#);
            stage.visit_school(&HostPage::with(sandbox)).await;
            holds(&format!("ready in a sandbox, {mode}"), async || {
                let said = stage.seen("messages").await;
                said.contains(&Value::from("\"zoo inline\""))
            })
            .await;
        }
    })
    .await;
}

#[tokio::test]
async fn inside_the_shadow_root_of_another_component() {
    on_every_engine(async |stage: &Stage| {
        for (mode, inside) in [("frame", "iframe"), ("inline", ".bagdar")] {
            let nested = format!(
                "<div id=\"outer\"></div><script>document.querySelector('#outer').attachShadow({{ mode: 'open' }}).innerHTML = \
                 '<style>* {{ color: red }}</style><bagdar-guide lang=\"kk\" mode=\"{mode}\"></bagdar-guide>';</script>"
            );
            stage.visit_school(&HostPage::with(nested)).await;
            holds(&format!("ready in another shadow root, {mode}"), async || {
                let events = stage.seen("events").await;
                events.iter().any(|event| event["name"] == "ready")
            })
            .await;
            let there = format!(
                "const guide = document.querySelector('#outer').shadowRoot.querySelector('bagdar-guide'); \
                 return guide.shadowRoot.querySelectorAll('{inside}').length;"
            );
            assert_eq!(stage.ask(&there).await, 1, "{mode}");
        }
    })
    .await;
}

/// Faults: 35
#[tokio::test]
async fn in_a_tab_that_is_hidden_at_first() {
    on_every_engine(async |stage: &Stage| {
        let tab = format!(r#"<div id="tab" hidden>{}</div>"#, guide(""));
        stage.visit_school(&HostPage::with(tab).wide(360)).await;
        holds("the element", async || {
            stage.ask("return !!customElements.get('bagdar-guide');").await == true
        })
        .await;
        stage
            .act("document.querySelector('#tab').hidden = false;")
            .await;
        works(&stage.framed("#guide")).await;
        let fits = "const frame = document.querySelector('#guide').shadowRoot.querySelector('iframe'); return frame.offsetHeight;";
        holds("a height of its content", async || {
            stage.ask(fits).await.as_u64() > Some(400)
        })
        .await;
    })
    .await;
}

/// Faults: 30
#[tokio::test]
async fn taken_out_and_put_back_a_hundred_times_it_still_works_and_leaves_nothing() {
    on_every_engine(async |stage: &Stage| {
        for mode in ["frame", "inline"] {
            let attributes = format!(r#"mode="{mode}""#);
            stage
                .visit_school(&HostPage::with(guide(&attributes)))
                .await;
            let widget = match mode {
                "inline" => stage.inline("#guide"),
                _ => stage.framed("#guide"),
            };
            widget.ready().await;
            let cycle = "const guide = document.querySelector('#guide'); const box = guide.parentNode; let left = 100; \
                window.cycled = false; \
                const turn = () => { guide.remove(); setTimeout(() => { box.appendChild(guide); left -= 1; \
                  if (left) setTimeout(turn); else window.cycled = true; }); }; turn();";
            stage.act(cycle).await;
            holds("a hundred cycles", async || {
                stage.ask("return window.cycled;").await == true
            })
            .await;
            works(&widget).await;
            let bodies = "return document.querySelector('#guide').shadowRoot.querySelectorAll('iframe, .bagdar').length;";
            assert_eq!(stage.ask(bodies).await, 1, "{mode}");
            assert_eq!(stage.seen("errors").await, Vec::<Value>::new(), "{mode}");
        }
    })
    .await;
}
