/* Bagdar: the loader and the custom element <bagdar-guide>.
 *
 * On a host page it opens a frame of ours (mode="frame", the default) and keeps its height. In that frame, and on
 * pages that ask for mode="inline", it fetches the program, whose glue starts the widget in a shadow root
 * (xtask/src/inner.js). It touches nothing of the host: no global but the element's name, no style, no link, no
 * history, no storage. */
(function () {
  "use strict";

  var NAME = "bagdar-guide";
  var VERSION = "0.1.0"; // of Cargo.toml; a test compares them
  var PACK = JSON.parse("null"); // `cargo xtask package` puts the folders of its files and their hashes here
  var script = document.currentScript; // null where an optimiser of the site has made a module of it
  var able = window.customElements && window.fetch && window.Reflect && window.URLSearchParams && Element.prototype.attachShadow;
  var FROM = (script && script.src) || (/\w+:\/\/\S+?embed\.js/.exec(new Error().stack) || [location.href])[0];
  var BASE = FROM.replace(/[?#].*/, "").replace(/[^\/]*$/, "");
  var LANGS = ["kk", "ru", "en"];
  var ATTRIBUTES = ["lang", "mode", "theme", "start", "loading", "height", "max-height", "storage", "routing", "heading-level", "region", "base", "nonce"];
  var CHOICES = {
    lang: LANGS,
    mode: ["frame", "inline", "auto"],
    theme: ["light", "dark", "auto", "host"],
    loading: ["lazy", "eager", "click"],
    storage: ["session", "none", "local"],
    routing: ["memory", "hash"],
    "heading-level": ["2", "3", "4"],
  };
  var TYPES = ["ready", "height", "screen", "complete", "share", "error", "scroll-into-view"];
  var DEAD = ["panic", "oom"];
  var WORD = /^[a-z0-9_:\/-]{1,80}$/i;
  var LOWEST = 240, HIGHEST = 6000; // pixels of a frame
  var LOADER_MS = 8000, PROGRAM_MS = 20000, ALL_MS = 45000, SLOW_MS = 15000;
  var TRIES = { "asset-missing": 1, "asset-truncated": 1, "version-skew": 1, "asset-server": 2, "data-unavailable": 2, timeout: 2 };
  var TOKENS = ["bg", "text", "muted", "accent", "accent-text", "border", "focus", "font", "font-size", "radius", "space", "max-width"];
  var WORDS = {
    kk: { title: "Бағдар: мамандық таңдау", loading: "Жүктеліп жатыр…", failed: "Бағдар ашылмады. Интернетті тексеріп, қайталап көр.", old: "Бұл браузерде Бағдар ашылмайды.", file: "Бағдар файлдан ашылмайды.", portal: "Желі жауап бермейді. Wi-Fi желісіне кір.", offline: "Интернет жоқ. Қосылғанда Бағдар өзі ашылады.", broke: "Бағдарда қате шықты.", retry: "Қайталап көру", light: "Жеңіл нұсқасы" },
    ru: { title: "Бағдар: выбор профессии", loading: "Загружаем…", failed: "Бағдар не открылся. Проверь интернет и попробуй ещё раз.", old: "В этом браузере Бағдар не откроется.", file: "Бағдар не открывается из файла.", portal: "Сеть прислала не то. Войди в Wi-Fi.", offline: "Нет интернета. Бағдар откроется сам, когда он будет.", broke: "В Бағдаре ошибка.", retry: "Попробовать ещё раз", light: "Лёгкая версия" },
    en: { title: "Bagdar: choosing a profession", loading: "Loading…", failed: "Bagdar did not open. Check the connection and try again.", old: "Bagdar does not open in this browser.", file: "Bagdar does not open from a file.", portal: "The network sent something else. Sign in to the Wi-Fi.", offline: "No connection. Bagdar opens by itself when it is back.", broke: "Something broke in Bagdar.", retry: "Try again", light: "Light version" },
  };
  var TEXT = { "wasm-off": "old", "wasm-old": "old", "file-protocol": "file", "asset-invalid": "portal", offline: "offline", panic: "broke", oom: "broke", "csp-frame": "broke", "csp-wasm": "broke", "host-conflict": "broke" };
  var BUTTON = "font:inherit;min-height:44px;padding:8px 20px;margin:0 12px 8px 0;border:0;border-radius:8px;background:#09699b;color:#fff";
  var BOX = "padding:16px;box-sizing:border-box;font:16px/1.5 system-ui,sans-serif;direction:ltr;text-align:start;";
  // Uses all that our program needs: mutable globals, several results, sign extension, saturating conversion, bulk
  // memory, reference types.
  var PROBE = "AGFzbQEAAAABBgFgAAJ/fwIGAQAAA38BAwIBAAQEAW8AAAUDAQAAChsBGQBBAEEAQQD8CwDQb9EaQwAAAAD8AMBBAAs=";

  /* ---- small helpers; loops, since a host page may have its own idea of Array.prototype ---- */

  function has(list, value) {
    for (var i = 0; i < list.length; i++) if (list[i] === value) return true;
    return false;
  }

  function make(name, css) {
    var node = document.createElement(name);
    node.style.cssText = css || ""; // CSSOM: allowed under a strict style-src
    return node;
  }

  function clamp(value, least, most) {
    return Math.min(most, Math.max(least, Math.round(value)));
  }

  function fault(code) {
    var error = new Error(code);
    error.code = code;
    return error;
  }

  function within(promise, time) {
    return Promise.race([promise, new Promise(function (_, no) { setTimeout(function () { no(fault("timeout")); }, time); })]);
  }

  function later(work) { Promise.resolve().then(work); }

  /** Why the widget cannot run in this very browser; empty when it can. */
  function unable() {
    if (location.protocol === "file:") return "file-protocol";
    if (typeof WebAssembly !== "object" || !WebAssembly.validate) return "wasm-off";
    return WebAssembly.validate(bytes(PROBE)) ? "" : "wasm-old";
  }

  function bytes(base64) {
    var text = atob(base64), all = new Uint8Array(text.length);
    for (var i = 0; i < text.length; i++) all[i] = text.charCodeAt(i);
    return all;
  }

  /* ---- files ---- */

  /** Folders that belong to the folder of a loader. */
  function places(base) {
    function at(path) { return new URL(path || ".", base).href; }
    var pack = PACK || {};
    return { frame: base, program: at(pack.program), data: at(pack.data), home: at(pack.home), loader: base + "embed.js" };
  }

  function nonced(element, name) {
    var node = document.createElement(name), nonce = element.nonce || element.getAttribute("nonce");
    if (nonce) node.setAttribute("nonce", nonce);
    return node;
  }

  /** The glue, once an address. It says by an event that it is there: `import` is a word old browsers stumble over. */
  var glues = {};
  function bring(element, url) {
    return glues[url] = glues[url] || new Promise(function (yes, no) {
      var node = nonced(element, "script");
      node.type = "module";
      node.crossOrigin = "anonymous";
      node.referrerPolicy = "no-referrer";
      if (PACK && PACK.hashes["bagdar.js"]) node.integrity = PACK.hashes["bagdar.js"];
      function came(event) { if (event.detail && event.detail.url === url) yes(event.detail.start); }
      window.addEventListener("bagdar-program", came);
      node.onload = node.onerror = function (event) {
        window.removeEventListener("bagdar-program", came);
        no(event); // loaded, and no program for all that: a half script, or another
      };
      try { node.src = url; } catch (error) { return no(fault("csp-tt")); } // the page enforces Trusted Types
      element._root.appendChild(node);
    }).catch(function (error) { delete glues[url]; throw error; });
  }

  /** What is wrong with files that did not become a program: asked of the host, since the browser only says that. */
  function diagnose(error, folder) {
    if (error.code) return Promise.resolve(error.code);
    if (navigator.onLine === false) return Promise.resolve("offline");
    if (WebAssembly.LinkError && error instanceof WebAssembly.LinkError) return Promise.resolve("version-skew");
    var asked = ["bagdar.js", "bagdar_bg.wasm", "app.css"].map(function (name) {
      return fetch(folder + name, { method: "HEAD", cache: "no-store" }).then(function (answer) {
        if (!answer.ok) return answer.status < 500 ? "asset-missing" : "asset-server";
        return /html/.test(answer.headers.get("content-type")) ? "asset-invalid" : "";
      }, function () { return 0; });
    });
    return within(Promise.all(asked), LOADER_MS).then(function (codes) {
      return codes[0] || codes[1] || codes[2] || (has(codes, "") || new URL(folder).origin === window.origin ? "asset-truncated" : "asset-blocked");
    }, function (late) { return late.code; });
  }

  /* ---- the element ---- */

  function Guide() {
    var self = Reflect.construct(HTMLElement, [], Guide);
    self._root = null; // shadow root
    self._part = null; // what runs: a wait, a frame or the widget
    self._state = "idle";
    self._warned = {};
    self._kept = {}; // what a learner wrote, by key: outlives a move and a restart
    self._renew();
    return self;
  }
  Guide.prototype = Object.create(window.HTMLElement ? HTMLElement.prototype : null, { constructor: { value: Guide } });
  if (able) Object.setPrototypeOf(Guide, HTMLElement);
  Guide.observedAttributes = ATTRIBUTES;
  Guide.version = VERSION;

  Object.defineProperty(Guide.prototype, "version", { get: function () { return VERSION; } });
  Object.defineProperty(Guide.prototype, "ready", { get: function () { return this._promise; } });

  Guide.prototype.api = function (version) {
    var self = this;
    if (version !== 1) throw new RangeError(NAME + ": there is api(1), no api(" + version + ")");
    return {
      open: function (screen) {
        if (!WORD.test(screen)) throw new TypeError(NAME + ": " + screen + " is no screen");
        if (self._state === "idle" && self._part) self._start(); // it was still waiting to come into view
        self._do("open", screen);
      },
      reset: function () { self._kept = {}; self._do("reset", ""); },
      print: function () { if (self._part && self._part.print) self._part.print(); },
      state: function () { return self._state; },
      destroy: function () { self._gone = true; self._stop(); self._state = "idle"; if (self._root) self._root.appendChild(document.createElement("slot")); },
    };
  };

  Guide.prototype.connectedCallback = function () {
    var self = this;
    later(function () { if (self.isConnected && !self._part && !self._gone) self._begin(); });
  };

  Guide.prototype.disconnectedCallback = function () {
    var self = this; // also called when the node is moved: wait and see
    later(function () { if (!self.isConnected) { self._stop(); self._state = "idle"; } });
  };

  Guide.prototype.attributeChangedCallback = function (name, before, now) {
    if (!this._part || before === now || name === "nonce") return;
    if (has(["mode", "base", "storage", "routing"], name) || (name === "loading" && this._state === "idle")) { this._stop(); this._begin(); }
    else if (name === "height" || name === "max-height") this._fit();
    else if (name === "heading-level") { if (this._part.mark) this._part.mark(); }
    else if (name === "start") this._do("open", this._option(name) || "home");
    else if (name !== "loading") this._do(name, this._option(name));
  };

  Guide.prototype._do = function (name, value) {
    if (this._part) this._part.set(name, value);
  };

  Guide.prototype._ours = function () {
    return this.hasAttribute("framed") || this.getAttribute("routing") === "hash";
  };

  /** The value of an attribute, checked. A wrong one is named once on the console and falls back. */
  Guide.prototype._option = function (name) {
    var value = this.getAttribute(name);
    if (name === "lang") return this._lang(value);
    if (name === "region" || name === "start") {
      if (!value || WORD.test(value)) return value || "";
      this._warn(name, value, "a word without spaces");
      return "";
    }
    if (name === "base") {
      try { var url = value ? new URL(value.replace(/\/?$/, "/"), document.baseURI) : new URL(BASE); } catch (error) { url = {}; }
      var own = new URL(BASE);
      if (url.origin === own.origin || url.origin === location.origin || (url.protocol === "https:" && url.host === own.host)) return url.href;
      this._warn(name, value, "a folder of the host of embed.js or of this page");
      return BASE;
    }
    var choices = CHOICES[name];
    if (value && !has(choices, value)) this._warn(name, value, choices.join(", "));
    return has(choices, value) ? value : choices[0];
  };

  /** kk-Latn and kk-KZ are kk: there is no text in Latin letters yet. */
  Guide.prototype._lang = function (value) {
    function known(tag) { tag = String(tag).split("-")[0].toLowerCase(); return has(LANGS, tag) ? tag : ""; }
    var near = this.parentNode && this.parentNode.closest ? this.parentNode.closest("[lang]") : null;
    if (value && !known(value)) this._warn("lang", value, LANGS.join(", "));
    var found = known(value) || (!value && near ? known(near.lang) : "");
    var own = navigator.languages || [];
    for (var i = 0; !found && i < own.length; i++) found = known(own[i]);
    return found || "kk";
  };

  Guide.prototype._warn = function (name, value, wanted) {
    if (this._warned[name]) return;
    this._warned[name] = true;
    console.warn(NAME + ": " + name + "=\"" + value + "\" is not known; want " + wanted + ".");
  };

  Guide.prototype._say = function (word) { return WORDS[this._option("lang")][word]; };

  Guide.prototype._renew = function () {
    var self = this;
    this._promise = new Promise(function (yes, no) { self._yes = yes; self._no = no; });
    this._promise.catch(function () {}); // nobody has to listen
  };

  /** Waits until the place comes near the window, or for a tap, or for nothing. */
  Guide.prototype._begin = function () {
    var self = this;
    if (!this._root) this._root = this.attachShadow({ mode: "open" });
    this.style.display = this.style.display || "block";
    var how = this._ours() || unable() ? "eager" : this._option("loading");
    var seen = null;
    if (how === "eager" || (how === "lazy" && !window.IntersectionObserver)) return this._start();
    this._state = "idle";
    this._clear();
    this._part = { set: function () {}, stop: function () { if (seen) seen.disconnect(); } };
    var box = this._waiting(how === "click");
    if (how === "click") {
      box.insertBefore(this._button("title", function () { self._start(); }), box.firstChild);
      return;
    }
    seen = new IntersectionObserver(function (entries) {
      for (var i = 0; i < entries.length; i++) if (entries[i].isIntersecting && self._part) { seen.disconnect(); self._start(); return; }
    }, { rootMargin: "800px" });
    seen.observe(this);
  };

  Guide.prototype._start = function () {
    if (this._state === "error" || this._state === "dead") this._renew();
    this._tries = 0;
    this._since = performance.now();
    this._try();
  };

  Guide.prototype._try = function (forced) {
    this._stop();
    this._state = "loading";
    try {
      var why = unable();
      if (why) return this._fail(why);
      var mode = forced || this._option("mode");
      var at = places(this._option("base"));
      if (mode === "auto") mode = new URL(at.frame).origin === location.origin ? "inline" : "frame";
      // In a sandbox our frame's policy knows no own origin; the sandbox keeps things apart already.
      if (mode === "frame" && window.origin === "null") mode = "inline";
      this._part = mode === "inline" ? startInline(this, at) : startFrame(this, at);
    } catch (error) {
      this._fail("host-conflict");
    }
  };

  /** The page does not let the widget in: a frame of ours may do. */
  Guide.prototype._step_aside = function (code) {
    this._tell("error", { code: code, recoverable: true });
    console.warn(NAME + ": " + code + ", so in a frame");
    this._try("frame");
  };

  /** One try has failed: once more where that helps, else it is said. */
  Guide.prototype._failed = function (code) {
    var self = this;
    if (code === "data-unavailable" && navigator.onLine === false) code = "offline";
    if (this._tries >= (TRIES[code] || 0) || performance.now() - this._since > ALL_MS - 5000) return this._fail(code);
    this._tries += 1;
    if (this._part) this._part.stop();
    var timer = setTimeout(function () { self._try(); }, (this._tries === 1 ? 1000 : 4000) + Math.random() * 500);
    this._part = { set: function () {}, stop: function () { clearTimeout(timer); } };
  };

  Guide.prototype._stop = function () {
    if (this._part) this._part.stop();
    this._part = null;
    this._clear();
  };

  Guide.prototype._clear = function () {
    if (this._root) this._root.textContent = "";
  };

  Guide.prototype._button = function (word, work) {
    var button = make("button", BUTTON);
    button.type = "button";
    button.textContent = this._say(word);
    button.addEventListener("click", work);
    return button;
  };

  /** The pages that need no program and no script. */
  Guide.prototype._light = function () {
    return places(this._option("base")).home + this._option("lang") + "/professions/index.html";
  };

  Guide.prototype._link = function () {
    var link = make("a", "display:inline-block;padding:10px 12px 10px 0;color:#09699b");
    link.href = this._light();
    link.textContent = this._say("light");
    if (!this._ours()) { link.target = "_blank"; link.rel = "noopener"; }
    return link;
  };

  /** Skeleton of the final place, and the host's own link below it until the widget is there. */
  Guide.prototype._waiting = function (still) {
    var self = this, i;
    var box = make("div", BOX + "min-height:420px;color:#47596a");
    box.setAttribute("role", "status");
    if (!still) {
      var word = make("p", "margin:0 0 12px");
      word.textContent = this._say("loading");
      box.appendChild(word);
      for (i = 5; i--;) box.appendChild(make("div", "height:20px;margin:0 0 14px;border-radius:6px;background:#e7eef3;width:" + (45 + i % 3 * 22) + "%"));
      setTimeout(function () { if (box.isConnected && self._state === "loading") { box.appendChild(make("progress", "width:100%")); box.appendChild(self._link()); } }, SLOW_MS);
    }
    box.appendChild(document.createElement("slot"));
    this._root.appendChild(box);
    // A line without height: a column that is as wide as what is in it takes this for the content. What browsers count
    // among pictures does not keep a narrow column from being narrow.
    this._root.appendChild(make("canvas", "display:block;width:1000px;max-width:100%;height:0"));
    return box;
  };

  /** What happened, what to do, and the link: never a blank area. */
  Guide.prototype._fail = function (code, where) {
    var self = this;
    this._stop();
    var box = make("div", BOX + "border:1px solid #74889a;border-radius:12px;background:#fff;color:#0f212d");
    box.setAttribute("role", "alert");
    var word = make("p", "margin:0 0 12px");
    word.textContent = this._say(TEXT[code] || "failed");
    var again = function () { self._start(); };
    box.appendChild(word);
    box.appendChild(this._button("retry", again));
    if (code !== "file-protocol") box.appendChild(this._link());
    box.appendChild(document.createElement("slot"));
    this._root.appendChild(box);
    if (/^wasm/.test(code) && !this._ours()) {
      var page = make("iframe", "display:block;width:100%;height:600px;border:0");
      page.title = this._say("title");
      page.src = this._light();
      this._root.appendChild(page);
    }
    this._part = { set: function () {}, stop: function () { window.removeEventListener("online", again); } };
    if (code === "offline") window.addEventListener("online", again);
    this._died(code, where);
  };

  Guide.prototype._died = function (code, where) {
    this._state = has(DEAD, code) ? "dead" : "error";
    if (!this._line || !this._line.joined()) console.warn(NAME + ": " + code + (where ? " (" + where + ")" : "")); // else the page says it
    this._no({ code: code });
    this._tell("error", { code: code, recoverable: code !== "file-protocol" && !/^wasm/.test(code) });
  };

  Guide.prototype._tell = function (what, detail) {
    this.dispatchEvent(new CustomEvent("bagdar-" + what, { bubbles: true, composed: true, detail: detail }));
  };

  Guide.prototype._opened = function (mode) {
    var detail = { version: VERSION, mode: mode, lang: this._option("lang") };
    this._state = "ready";
    this._yes(detail);
    this._tell("ready", detail);
  };

  Guide.prototype._screen = function (name, index, total) {
    this._tell("screen", { name: name, index: index, total: total });
  };

  /** Pixels of an attribute; 0 when the host leaves it to the content. */
  Guide.prototype._pixels = function (name) {
    var wanted = this.getAttribute(name);
    if (!wanted || wanted === "auto") return 0;
    if (/^\d+(px)?$/.test(wanted)) return clamp(parseInt(wanted, 10), LOWEST, HIGHEST);
    this._warn(name, wanted, "auto or a number of pixels");
    return 0;
  };

  Guide.prototype._fit = function (height) {
    if (height) this._height = height;
    var fixed = this._pixels("height"), most = this._pixels("max-height");
    var shown = fixed || Math.min(most || HIGHEST, clamp(this._height || 720, LOWEST, HIGHEST));
    if (this._part && this._part.fit) this._part.fit(shown, !!(fixed || most));
    if (height && shown !== this._told) this._tell("resize", { height: this._told = shown });
  };

  /* ---- messages between a page and our frame in it: one port, known types, ten in a second at most ---- */

  function talk(id, types, heard) {
    var port = null, waiting = [], timer = 0, sent = [], got = [], held = [], later = 0;
    /** Milliseconds until another one fits into the second; notes it when it does at once. */
    function wait(times, most) {
      var now = performance.now(), rest = times.length < most ? 0 : times[0] + 1000 - now;
      if (rest > 0) return rest;
      times.push(now);
      if (times.length > most) times.shift();
      return 0;
    }
    /** Puts it last, in place of an older one that says the same thing. */
    function renew(list, it) {
      for (var i = 0; i < list.length; i++) if (list[i].type === it.type && list[i].name === it.name) { list.splice(i, 1); break; }
      list.push(it);
    }
    function pump() {
      clearTimeout(timer);
      while (port && waiting.length) {
        var rest = wait(sent, 9);
        if (rest) { timer = setTimeout(pump, rest); return; }
        port.postMessage(waiting.shift());
      }
    }
    /** More than ten in a second: the last one of each kind waits, the others are lost. */
    function listen() {
      clearTimeout(later);
      while (port && held.length) {
        var rest = wait(got, 10);
        if (rest) { later = setTimeout(listen, rest); return; }
        heard(held.shift());
      }
    }
    function hear(event) {
      var it = event.data;
      if (!it || it.ns !== "bagdar" || it.v !== 1 || it.id !== id || !has(types, it.type)) return;
      renew(held, it);
      if (held.length > 20) held.shift();
      listen();
    }
    return {
      join: function (given) {
        port = given;
        port.addEventListener("message", hear);
        port.start();
        pump();
      },
      joined: function () { return !!port; },
      say: function (type, fields) {
        var it = { ns: "bagdar", v: 1, id: id, type: type };
        Object.keys(fields || {}).forEach(function (name) { it[name] = fields[name]; }); // own ones: a page may have lent all objects some
        renew(waiting, it);
        pump();
      },
      close: function () { clearTimeout(timer); clearTimeout(later); if (port) port.close(); port = null; },
    };
  }

  /* ---- frame mode: our page in a frame, height by message ---- */

  function startFrame(element, at) {
    var origin = new URL(at.frame).origin;
    var lang = element._option("lang");
    var id = Array.prototype.join.call(crypto.getRandomValues(new Uint32Array(3)), "-");
    var hash = ["id=" + id, "storage=" + element._option("storage")];
    ["region", "start"].forEach(function (name) { hash.push(name + "=" + encodeURIComponent(element._option(name))); });
    if (element._pixels("height") || element._pixels("max-height")) hash.push("scroll=yes");
    if (element._option("theme") !== "host") hash.push("theme=" + element._option("theme"));
    if (spent) hash.push("again");
    var waiting = element._waiting();
    var frame = make("iframe", "display:block;width:100%;height:1px;border:0;visibility:hidden");
    frame.title = WORDS[lang].title;
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.setAttribute("allow", "clipboard-write");
    frame.src = at.frame + lang + "/frame.html#" + hash.join("&");
    var line = talk(id, TYPES, heard);
    var hello = setTimeout(function () { element._failed(navigator.onLine === false ? "offline" : "timeout"); }, LOADER_MS);
    var all = setTimeout(function () { element._fail("timeout"); }, Math.max(1000, ALL_MS - (performance.now() - element._since)));

    function greeted(event) {
      var it = event.data;
      if (event.source !== frame.contentWindow || !it || it.ns !== "bagdar" || it.v !== 1 || it.type !== "hello" || it.id !== id) return;
      if (event.origin !== origin && event.origin !== "null") return;
      clearTimeout(hello);
      var again = line.joined(); // a frame that was moved has loaded anew
      if (again) { line.close(); line = talk(id, TYPES, heard); }
      var channel = new MessageChannel();
      line.join(channel.port1);
      event.source.postMessage({ ns: "bagdar", v: 1, id: id, type: "port" }, event.origin === "null" ? "*" : origin, [channel.port2]);
      if (again || element._option("theme") === "host") ["lang", "theme", "region"].forEach(function (it) { set(it, element._option(it)); });
    }

    function heard(it) {
      if (it.type === "height") { if (Math.floor(it.height) === it.height && it.height >= LOWEST && it.height <= HIGHEST) element._fit(it.height); }
      else if (it.type === "ready") shown();
      else if (it.type === "scroll-into-view") intoView(element);
      else if (it.type === "screen") { if (WORD.test(it.name)) element._screen(it.name, it.index >>> 0, it.total >>> 0); }
      else if (it.type === "complete") element._tell("complete", {});
      else if (it.type === "share") { if (typeof it.code === "string" && it.code.length < 5000) element._tell("share", { code: it.code }); }
      else if (!WORD.test(it.code)) return;
      else if (it.fatal && has(DEAD, it.code)) element._died(it.code, String(it.where).slice(0, 200)); // the frame says it, and holds the answers
      else if (it.fatal) element._fail(it.code);
      else element._tell("error", { code: it.code, recoverable: true });
    }

    function shown() {
      clearTimeout(all);
      waiting.remove();
      frame.style.visibility = "visible";
      element._fit();
      if (element._state === "dead") element._renew();
      if (element._state !== "ready") element._opened("frame");
    }

    function set(name, value) {
      if (name === "lang") frame.title = WORDS[value].title;
      if (name === "open" || name === "reset") return line.say(name, { screen: value });
      if (name === "theme" && value === "host") {
        var css = getComputedStyle(element), read = {};
        TOKENS.forEach(function (it) {
          var said = css.getPropertyValue("--bagdar-" + it).trim();
          if (/^[\w\s#%.,()"'\/-]{1,200}$/.test(said)) read[it] = said; // what it means is checked where it is worn
        });
        return line.say("config", { name: "tokens", value: read });
      }
      line.say("config", { name: name, value: value });
    }

    function refused(event) {
      if (line.joined() || event.disposition === "report" || !/^(frame|child|default)-src/.test(event.effectiveDirective || event.violatedDirective)) return;
      if (event.blockedURI.indexOf(origin) !== 0) return;
      element._fail("csp-frame", "this page's Content-Security-Policy needs frame-src " + origin);
    }

    window.addEventListener("message", greeted);
    document.addEventListener("securitypolicyviolation", refused);
    // embed.js of our page has run before this: where it has not greeted, that was not our page.
    frame.addEventListener("load", function () {
      setTimeout(function () {
        if (!line.joined() && frame.isConnected) diagnose({}, at.program).then(function (code) {
          if (!line.joined() && frame.isConnected) { spent += 1; element._failed(/trunc|block/.test(code) ? "asset-missing" : code); }
        });
      }, 700);
    });
    element._root.appendChild(frame);
    return {
      set: set,
      print: function () { line.say("print"); },
      fit: function (height, scroll) { frame.style.height = height + "px"; line.say("config", { name: "scroll", value: scroll }); },
      stop: function () {
        clearTimeout(hello);
        clearTimeout(all);
        line.close();
        window.removeEventListener("message", greeted);
        document.removeEventListener("securitypolicyviolation", refused);
        frame.remove();
      },
    };
  }

  /** After a change of screen the top of the widget is in view; the page moves only when it is not. */
  function intoView(element) {
    if (element.getBoundingClientRect().top < 0) element.scrollIntoView({ block: "start" });
  }

  /* ---- inline mode: the widget in this very document; the glue goes on ---- */

  // A module that failed or ended is never asked for by the same name: WebKit answers from memory that it has failed, to
  // the next frame too, whose address says that there was one before.
  var spent = /&again/.test(location.hash) ? Date.now() : 0;
  function startInline(element, at) {
    var stopped = false, late = [];
    var waiting = element._waiting();
    var limits = { program: PROGRAM_MS, all: ALL_MS, lowest: LOWEST, highest: HIGHEST };
    var kit = { pack: PACK, choices: CHOICES, word: WORD, tries: TRIES, limits: limits, probe: bytes(PROBE), has: has, make: make, clamp: clamp, fault: fault, within: within, talk: talk, diagnose: diagnose, nonced: nonced, intoView: intoView, spend: function () { spent += 1; } };
    within(bring(element, at.program + "bagdar.js" + (spent ? "?again=" + spent : "")), PROGRAM_MS).then(function (start) {
      if (stopped) return;
      var part = start(element, waiting, at, kit);
      if (!part) return; // it has stepped aside
      element._part = part;
      while (late.length) part.set(late[0][0], late.shift()[1]);
    }).catch(function (error) {
      if (error.code === "csp-tt" && !stopped) return element._step_aside("csp-tt");
      spent += 1;
      diagnose(error, at.program).then(function (code) {
        if (!stopped) code === "asset-blocked" && window.origin !== "null" ? element._step_aside(code) : element._failed(code);
      });
    });
    return {
      set: function (name, value) { late.push([name, value]); },
      stop: function () { stopped = true; },
    };
  }

  /* ---- definition ---- */

  function define() {
    var name = NAME, taken = customElements.get(NAME);
    if (!taken || !taken.version || !taken.observedAttributes) {
      for (var number = 1; customElements.get(name); number++) name = NAME + "-" + number;
      if (name !== NAME) console.warn(NAME + ": the name is taken by another script; use <" + name + ">.");
      customElements.define(name, Guide);
    } else if (parseInt(taken.version, 10) !== parseInt(VERSION, 10)) {
      console.warn("bagdar-version-conflict: " + taken.version + " is here already, so " + VERSION + " is not used.");
      var first = document.querySelector(NAME);
      if (first) first.dispatchEvent(new CustomEvent("bagdar-error", { bubbles: true, composed: true, detail: { code: "version-conflict", recoverable: true } }));
    }
    return name;
  }

  /** A site builder that drops unknown tags: <script async src="…/embed.js" data-lang="kk"></script> is enough. Other
   * data-* are somebody else's: optimisers of sites add their own. */
  function insert(name) {
    var guide = null;
    for (var i = 0; script && i < ATTRIBUTES.length; i++) {
      var given = script.getAttribute("data-" + ATTRIBUTES[i]);
      if (given === null || script.getAttribute("data-bagdar-done") !== null) continue;
      guide = guide || document.createElement(name);
      guide.setAttribute(ATTRIBUTES[i], given);
    }
    if (!guide) return;
    var lang = guide._option ? guide._option("lang") : guide.getAttribute("lang"), way = document.createElement("a");
    lang = WORDS[lang] ? lang : "kk";
    way.href = (guide._option ? places(guide._option("base")).home : BASE + ((PACK && PACK.home) || "")) + lang + "/";
    way.appendChild(document.createTextNode(WORDS[lang].title));
    guide.appendChild(way);
    script.setAttribute("data-bagdar-done", "");
    script.parentNode.insertBefore(guide, script.nextSibling);
  }

  if (able) insert(define());
  else {
    if (window.console) console.warn(NAME + ": browser-old");
    insert("div"); // the link inside stays
  }
})();
