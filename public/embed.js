/* Bagdar: the loader and the custom element <bagdar-guide>. The only hand-written JavaScript of the project.
 *
 * On a host page it opens a frame of ours (mode="frame", the default) and keeps its height. In that frame, and on
 * pages that ask for mode="inline", it starts the widget in a shadow root. It touches nothing of the host: no global
 * but the element's name, no style, no link, no history, no storage. */
(function () {
  "use strict";

  var NAME = "bagdar-guide";
  var script = document.currentScript;
  if (!window.customElements || !window.fetch || !Element.prototype.attachShadow) return; // the link inside stays

  var BASE = new URL(".", (script && script.src) || location.href).href;
  var LANGS = ["kk", "ru", "en"];
  var CHOICES = {
    lang: LANGS,
    mode: ["frame", "inline", "auto"],
    theme: ["light", "dark", "auto"],
    routing: ["memory", "hash"],
  };
  var CLAMP = [240, 6000];
  var WORDS = {
    kk: { title: "Бағдар: мамандық таңдау", loading: "Жүктеліп жатыр…", failed: "Бағдар ашылмады. Интернетті тексеріп, қайталап көр.", old: "Бұл браузерде Бағдар ашылмайды. Браузерді жаңарт не сілтемемен өт.", file: "Бағдар файлдан ашылмайды: сайтқа қою керек.", retry: "Қайталап көру" },
    ru: { title: "Бағдар: выбор профессии", loading: "Загружаем…", failed: "Бағдар не открылся. Проверь интернет и попробуй ещё раз.", old: "В этом браузере Бағдар не откроется. Обнови браузер или перейди по ссылке.", file: "Бағдар не открывается из файла: его нужно поставить на сайт.", retry: "Попробовать ещё раз" },
    en: { title: "Bagdar: choosing a profession", loading: "Loading…", failed: "Bagdar did not open. Check the connection and try again.", old: "Bagdar cannot run in this browser. Update it or follow the link.", file: "Bagdar does not open from a file: it has to be put on a site.", retry: "Try again" },
  };
  var FRAME_TIMEOUT = 45000;

  /* ---- small helpers ---- */

  function make(name, styles) {
    var node = document.createElement(name);
    for (var key in styles) node.style.setProperty(key, styles[key]); // CSSOM: allowed under a strict style-src
    return node;
  }

  function clampHeight(value) {
    return Math.min(CLAMP[1], Math.max(CLAMP[0], Math.round(value)));
  }

  var sheets = {};
  function stylesheet(url) { // one download and one parse, however many widgets there are
    sheets[url] = sheets[url] || fetch(url).then(function (answer) {
      if (!answer.ok) throw new Error("asset-missing");
      return answer.text();
    });
    return sheets[url].catch(function (error) { delete sheets[url]; throw error; });
  }

  function dress(root, css) {
    if (root.adoptedStyleSheets && window.CSSStyleSheet && CSSStyleSheet.prototype.replaceSync) {
      var sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      root.adoptedStyleSheets = [sheet];
    } else {
      var link = document.createElement("link");
      link.rel = "stylesheet";
      link.href = BASE + "app.css";
      root.insertBefore(link, root.firstChild);
    }
  }

  var glue = null; // the module of the widget, shared by all widgets of the page
  function program() {
    glue = glue || import(BASE + "bagdar.js").then(function (module) {
      return module.default({ module_or_path: BASE + "bagdar_bg.wasm" }).then(function () { return module; });
    });
    return glue.catch(function (error) { glue = null; throw error; });
  }

  /* ---- the element ---- */

  function Guide() {
    var self = Reflect.construct(HTMLElement, [], Guide);
    self._root = null; // shadow root
    self._part = null; // what runs: a frame or the widget
    self._warned = {};
    return self;
  }
  Guide.prototype = Object.create(HTMLElement.prototype, { constructor: { value: Guide } });
  Object.setPrototypeOf(Guide, HTMLElement);
  Guide.observedAttributes = ["lang", "theme", "region", "height", "mode"];

  Guide.prototype.connectedCallback = function () {
    var self = this;
    Promise.resolve().then(function () { if (self.isConnected && !self._part) self._start(); });
  };

  Guide.prototype.disconnectedCallback = function () {
    var self = this; // also called when the node is moved: wait and see
    Promise.resolve().then(function () { if (!self.isConnected) self._stop(); });
  };

  Guide.prototype.attributeChangedCallback = function (name, before, now) {
    if (!this._part || before === now) return;
    if (name === "mode") { this._stop(); this._start(); }
    else if (name === "height") { this._fit(); this._part.set("scroll", this._fixed() ? "yes" : "no"); }
    else this._part.set(name, this._option(name));
  };

  /** The value of an attribute, checked. A wrong one is named once on the console and falls back. */
  Guide.prototype._option = function (name) {
    var value = this.getAttribute(name);
    if (name === "lang") {
      var near = value || (this.closest("[lang]") || document.documentElement).lang || "";
      var primary = near.split("-")[0].toLowerCase();
      if (LANGS.indexOf(primary) >= 0) return primary;
      if (value) this._warn(name, value, LANGS.join(", "));
      var own = (navigator.languages || []).map(function (tag) { return tag.split("-")[0]; });
      return own.filter(function (tag) { return LANGS.indexOf(tag) >= 0; })[0] || "kk";
    }
    if (name === "region" || name === "start") {
      if (!value || /^[a-z0-9_:\/-]{1,80}$/i.test(value)) return value || "";
      this._warn(name, value, "a word without spaces");
      return "";
    }
    var choices = CHOICES[name];
    if (value && choices.indexOf(value) < 0) this._warn(name, value, choices.join(", "));
    return choices.indexOf(value) >= 0 ? value : choices[0];
  };

  Guide.prototype._warn = function (name, value, wanted) {
    if (this._warned[name]) return;
    this._warned[name] = true;
    console.warn("bagdar-guide: " + name + "=\"" + value + "\" is not known; want " + wanted + ".");
  };

  Guide.prototype._words = function () { return WORDS[this._option("lang")]; };

  Guide.prototype._start = function () {
    if (!this._root) this._root = this.attachShadow({ mode: "open" });
    this.style.display = this.style.display || "block";
    this._clear();
    if (location.protocol === "file:") return this._fail("file-protocol", this._words().file);
    if (typeof WebAssembly !== "object") return this._fail("wasm-off", this._words().old);
    var mode = this._option("mode");
    if (mode === "auto") mode = new URL(BASE).origin === location.origin ? "inline" : "frame";
    this._part = mode === "inline" ? startInline(this) : startFrame(this);
  };

  Guide.prototype._stop = function () {
    if (this._part) this._part.stop();
    this._part = null;
    this._clear();
  };

  Guide.prototype._clear = function () {
    while (this._root && this._root.lastChild) this._root.removeChild(this._root.lastChild);
  };

  /** Skeleton of the final place, and the host's own link below it until the widget is there. */
  Guide.prototype._waiting = function () {
    var box = make("div", { "min-height": "420px", padding: "16px", "box-sizing": "border-box", font: "16px/1.5 system-ui, sans-serif", color: "#47596a" });
    box.setAttribute("role", "status");
    var word = make("p", { margin: "0 0 12px" });
    word.textContent = this._words().loading;
    box.appendChild(word);
    ["62%", "88%", "40%", "96%", "74%"].forEach(function (width) {
      box.appendChild(make("div", { width: width, height: "20px", margin: "0 0 14px", "border-radius": "6px", background: "#e7eef3" }));
    });
    box.appendChild(document.createElement("slot"));
    this._root.appendChild(box);
    return box;
  };

  /** What happened, what to do, and the link: never a blank area. */
  Guide.prototype._fail = function (code, text) {
    var self = this;
    if (this._part) this._part.stop();
    this._part = null;
    this._clear();
    var box = make("div", { padding: "16px", border: "1px solid #74889a", "border-radius": "12px", font: "16px/1.5 system-ui, sans-serif", background: "#fff", color: "#0f212d" });
    box.setAttribute("role", "alert");
    var word = make("p", { margin: "0 0 12px" });
    word.textContent = text || this._words().failed;
    var retry = make("button", { font: "inherit", "min-height": "44px", padding: "8px 20px", margin: "0 12px 0 0", border: "0", "border-radius": "8px", background: "#09699b", color: "#fff", cursor: "pointer" });
    retry.type = "button";
    retry.textContent = this._words().retry;
    retry.addEventListener("click", function () { self._start(); });
    box.appendChild(word);
    box.appendChild(retry);
    box.appendChild(document.createElement("slot"));
    this._root.appendChild(box);
    console.warn("bagdar-guide: " + code);
    this._tell("error", { code: code, recoverable: true });
  };

  Guide.prototype._tell = function (what, detail) {
    this.dispatchEvent(new CustomEvent("bagdar-" + what, { bubbles: true, composed: true, detail: detail }));
  };

  /** The height the host asks for; 0 when it leaves it to the content. */
  Guide.prototype._fixed = function () {
    var wanted = this.getAttribute("height");
    if (!wanted || wanted === "auto") return 0;
    var fixed = parseInt(wanted, 10);
    if (fixed > 0) return clampHeight(fixed);
    this._warn("height", wanted, "auto or a number of pixels");
    return 0;
  };

  Guide.prototype._fit = function (height) {
    if (height) this._height = height;
    if (this._part && this._part.fit) this._part.fit(this._fixed() || clampHeight(this._height || 720));
  };

  /* ---- frame mode: our page in a frame, height by message ---- */

  function startFrame(element) {
    var origin = new URL(BASE).origin;
    var lang = element._option("lang");
    var hash = ["theme", "region", "start"].map(function (name) { return name + "=" + encodeURIComponent(element._option(name)); });
    if (element._fixed()) hash.push("scroll=yes");
    var waiting = element._waiting();
    var frame = make("iframe", { display: "block", width: "100%", height: "1px", border: "0", visibility: "hidden" });
    frame.title = WORDS[lang].title;
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.setAttribute("allow", "clipboard-write");
    frame.src = BASE + lang + "/frame.html#" + hash.join("&");
    var timer = setTimeout(function () { element._fail("timeout"); }, FRAME_TIMEOUT);

    function heard(event) {
      var message = event.data;
      if (event.source !== frame.contentWindow || event.origin !== origin || !message || message.ns !== "bagdar") return;
      if (message.type === "height" && message.height > 0) element._fit(message.height);
      else if (message.type === "ready") shown();
      else if (message.type === "screen") { element._tell("screen", { name: String(message.name) }); intoView(element); }
      else if (message.type === "error") element._fail(String(message.code));
    }

    function shown() {
      clearTimeout(timer);
      waiting.remove();
      frame.style.visibility = "visible";
      element._fit();
      element._tell("ready", { mode: "frame", lang: element._option("lang") });
    }

    window.addEventListener("message", heard);
    element._root.appendChild(frame);
    return {
      set: function (name, value) {
        if (name === "lang") frame.title = WORDS[value].title;
        if (frame.contentWindow) frame.contentWindow.postMessage({ ns: "bagdar", v: 1, type: "config", name: name, value: value }, origin);
      },
      fit: function (height) { frame.style.height = height + "px"; },
      stop: function () { clearTimeout(timer); window.removeEventListener("message", heard); },
    };
  }

  /** After a change of screen the top of the widget is in view; the page moves only when it is not. */
  function intoView(element) {
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: "start" });
  }

  /* ---- inline mode: the widget in this very document ---- */

  function startInline(element) {
    var framed = element.hasAttribute("framed") && window.parent !== window;
    var stopped = false;
    var widget = null;
    var late = {}; // what the host changed before the widget was there
    var waiting = element._waiting();
    var root = make("div", { display: "none" });
    var link = framed ? bridge(element, root) : null;
    var config = {};
    ["lang", "theme", "region", "start", "routing"].forEach(function (name) { config[name] = element._option(name); });
    config.base = BASE;
    if (framed) { fromHash(config); config.routing = "frame"; }
    if (config.routing === "hash") document.body.style.margin = "0"; // the stand-alone page is ours

    Promise.all([program(), stylesheet(BASE + "app.css")]).then(function (parts) {
      if (stopped) return;
      dress(element._root, parts[1]);
      element._root.appendChild(root);
      root.addEventListener("bagdar-ready", function () {
        waiting.remove();
        root.style.display = "block";
        element._tell("ready", { mode: "inline", lang: element._option("lang") });
      });
      root.addEventListener("bagdar-screen", function (event) {
        if (!framed) intoView(element);
        element._tell("screen", { name: event.detail });
      });
      root.addEventListener("bagdar-failed", function (event) {
        if (link) link.failed(event.detail);
        element._fail(event.detail);
      });
      for (var name in late) config[name] = late[name];
      widget = parts[0].mount(root, config.base, config.lang, config.theme, config.start, config.region, config.routing);
    }).catch(function (error) {
      if (stopped) return;
      if (link) link.failed("asset-missing");
      element._fail("asset-missing");
      console.warn("bagdar-guide: " + error);
    });

    return {
      set: function (name, value) { if (widget) widget.set(name, value); else late[name] = value; },
      stop: function () {
        stopped = true;
        if (link) link.stop();
        if (widget) widget.unmount();
        widget = null;
      },
    };
  }

  function fromHash(config) {
    new URLSearchParams(location.hash.slice(1)).forEach(function (value, name) {
      var choices = CHOICES[name];
      if (choices ? choices.indexOf(value) >= 0 : /^[a-z0-9_:\/-]{0,80}$/i.test(value) && name in config) {
        if (name !== "base") config[name] = value;
      }
    });
  }

  /** In our frame page: the widget's events go up, the host's settings come down. Answers never travel. */
  function bridge(element, root) {
    function up(message) {
      message.ns = "bagdar";
      message.v = 1;
      window.parent.postMessage(message, "*"); // heights and names of screens only
    }
    function heard(event) {
      var message = event.data;
      if (event.source !== window.parent || !message || message.ns !== "bagdar" || message.type !== "config") return;
      if (message.name === "scroll") { scroll = message.value === "yes"; fit(); }
      else if (["lang", "theme", "region"].indexOf(message.name) >= 0) element.setAttribute(message.name, String(message.value));
    }
    var scroll = /[#&]scroll=yes/.test(location.hash); // the host has fixed the height: what is longer scrolls in here
    function fit() {
      var height = Math.ceil(element.getBoundingClientRect().height);
      document.documentElement.style.overflow = scroll || height > CLAMP[1] ? "auto" : "hidden";
      up({ type: "height", height: height });
    }
    var observer = new ResizeObserver(fit);
    document.body.style.margin = "0";
    observer.observe(element);
    window.addEventListener("message", heard);
    root.addEventListener("bagdar-ready", function () { up({ type: "ready" }); });
    root.addEventListener("bagdar-screen", function (event) { up({ type: "screen", name: event.detail }); });
    return {
      failed: function (code) { up({ type: "error", code: code }); },
      stop: function () { observer.disconnect(); window.removeEventListener("message", heard); },
    };
  }

  /* ---- definition ---- */

  if (!customElements.get(NAME)) customElements.define(NAME, Guide);

  // A site builder that drops unknown tags: <script async src="…/embed.js" data-lang="kk"></script> is enough.
  // Other data-* are somebody else's: optimisers of sites add their own.
  var asked = ["lang", "mode", "start", "theme", "region", "height"].filter(function (name) {
    return script && script.dataset && script.dataset[name];
  });
  if (asked.length && !script.hasAttribute("data-bagdar-done")) {
    script.setAttribute("data-bagdar-done", "");
    var guide = document.createElement(NAME);
    asked.forEach(function (name) { guide.setAttribute(name, script.dataset[name]); });
    script.parentNode.insertBefore(guide, script.nextSibling);
  }
})();
