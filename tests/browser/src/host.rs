//! Pages of schools made for one journey. They are served from another origin than the widget, as in life.

/// Written down by the page from its first moment: what the widget says to it and does to it.
pub(crate) const RECORDER: &str = r#"<script>
(function () {
  const seen = { warnings: [], errors: [], events: [], messages: [], mutations: [], touched: [], sizes: [] };
  window.__seen = seen;
  seen.globals = Object.keys(window);
  const keep = (list, real) => function (...said) { list.push(said.map(String).join(" ")); real.apply(console, said); };
  console.warn = keep(seen.warnings, console.warn);
  console.error = keep(seen.errors, console.error);
  window.addEventListener("error", (event) => seen.errors.push(String(event.message)));
  window.addEventListener("unhandledrejection", (event) => seen.errors.push(String(event.reason)));
  window.addEventListener("message", (event) => seen.messages.push(JSON.stringify(event.data)));
  // The widget's line to the page, listened to: `far` is its end in the frame, to speak on behalf of the frame.
  const Channel = window.MessageChannel;
  window.MessageChannel = function () {
    const near = new Channel(), beyond = new Channel();
    near.port2.onmessage = (event) => beyond.port1.postMessage(event.data);
    beyond.port1.onmessage = (event) => {
      seen.messages.push(JSON.stringify(event.data));
      near.port2.postMessage(event.data);
    };
    seen.far = near.port2;
    return { port1: near.port1, port2: beyond.port2 };
  };
  for (const name of ["ready", "screen", "resize", "complete", "share", "error"]) {
    document.addEventListener("bagdar-" + name, (event) => {
      const list = name === "resize" ? seen.sizes : seen.events;
      list.push({ name: name, detail: event.detail, from: event.target.id });
    });
  }
  const note = (changes) => changes.forEach((it) => {
    const text = [...it.addedNodes, ...it.removedNodes].map((node) => node.outerHTML || node.textContent).join("");
    if (it.type !== "childList" || text.trim()) seen.mutations.push(it.type + " " + it.attributeName + " " + text);
  });
  const watcher = new MutationObserver(note);
  watcher.observe(document.documentElement, { attributes: true });
  watcher.observe(document.head, { attributes: true, childList: true, subtree: true, characterData: true });
  document.addEventListener("DOMContentLoaded", () => watcher.observe(document.body, { attributes: true }));
})();
</script>"#;

/// A plain page with widgets on it.
#[derive(Clone, Debug)]
pub struct HostPage {
    /// Language of the page itself.
    pub lang: String,
    /// Width of the column the widgets stand in, in pixels.
    pub width: u32,
    /// Markup at the end of the head.
    pub head: String,
    /// Markup of the column.
    pub guides: String,
    /// Attributes of the script that brings the widget.
    pub script: String,
    /// What the page begins with; empty in quirks mode.
    pub doctype: &'static str,
}

impl HostPage {
    /// A page of 1200 pixels with this in it.
    pub fn with(guides: impl Into<String>) -> Self {
        Self {
            lang: "en".to_owned(),
            width: 1200,
            head: String::new(),
            guides: guides.into(),
            script: String::new(),
            doctype: "<!doctype html>",
        }
    }

    /// The same with another width of the column.
    #[must_use]
    pub fn wide(self, width: u32) -> Self {
        Self { width, ..self }
    }

    /// The same with this at the end of the head.
    #[must_use]
    pub fn head(self, head: impl Into<String>) -> Self {
        let head = head.into();
        Self { head, ..self }
    }

    /// The same with attributes for the script that brings the widget.
    #[must_use]
    pub fn script(self, script: impl Into<String>) -> Self {
        let script = script.into();
        Self { script, ..self }
    }

    /// The same without a doctype: browsers then lay out as in the last century.
    #[must_use]
    pub fn quirks(self) -> Self {
        Self {
            doctype: "",
            ..self
        }
    }

    pub(crate) fn html(&self, embed: &str) -> String {
        let Self {
            lang,
            width,
            head,
            guides,
            script,
            doctype,
        } = self;
        format!(
            r#"{doctype}
<html lang="{lang}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Sample school</title>
<link rel="icon" href="data:,">
<style>body {{ margin: 0; }}</style>
{RECORDER}
{head}
</head>
<body>
<main>
<h1>Sample school</h1>
<div id="box" style="width: {width}px">{guides}</div>
<div id="other"></div>
</main>
<script async src="{embed}" {script}></script>
</body>
</html>
"#
        )
    }
}
