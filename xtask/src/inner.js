/* Where the widget itself runs: in our frame and stand-alone pages, and on pages that ask for mode="inline". It fetches
 * program and style, mounts the widget in a shadow root of embed.js's element, and says what went wrong. In a frame it
 * is the other end of embed.js's line. xtask puts it behind the glue: a file of its own would be one more request. */
function inner(init, mount, mourn) {
  var kit = null; // what embed.js shares: limits, checks and the line

  var COLOURS = ["bg", "text", "muted", "accent", "accent-text", "border", "focus"];
  var LENGTHS = { "font-size": [12, 24], radius: [0, 24], space: [0, 48], "max-width": [240, 1600] };

  /** Why it cannot run in this page, though it may in a frame. */
  function unwelcome() {
    try {
      // WebKit compiles what a policy forbids and refuses to run it. The probe wants one global.
      new WebAssembly.Instance(new WebAssembly.Module(kit.probe), { "": { "": new WebAssembly.Global({ value: "i32", mutable: true }, 0) } });
    } catch (error) { return "csp-wasm"; }
    try { document.createElement("template").innerHTML = "<i></i>"; } catch (error) { return "csp-tt"; }
    return "";
  }

  /** Custom properties of the host that are what they should be; colours only where text on them can be read. */
  function tokens(read) {
    var clean = {}, light = {}, name, value, i;
    var probe = document.body.appendChild(kit.make("i", "display:none"));
    for (i = 0; i < COLOURS.length; i++) {
      value = String(read(COLOURS[i]) || "").trim();
      if (!value || value.length > 60 || !window.CSS || !CSS.supports("color", value)) continue;
      probe.style.color = "";
      probe.style.color = value;
      name = /^rgb\((\d+), (\d+), (\d+)\)$/.exec(getComputedStyle(probe).color);
      if (name) { clean[COLOURS[i]] = value; light[COLOURS[i]] = luminance(name); }
    }
    probe.remove();
    var ground = "bg" in light ? light.bg : 1;
    var legible = function (a, b) { return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05) >= 4.5; };
    if (ground < 0.5) { clean.dark = true; ground = 0; }
    ["text", "muted", "accent"].forEach(function (it) { if (it in light && (clean.dark || !legible(light[it], Math.min(ground, 1)))) delete clean[it]; });
    if (clean.dark || !clean.accent || !legible(light.accent, "accent-text" in light ? light["accent-text"] : 1)) { delete clean.accent; delete clean["accent-text"]; }
    if (clean.dark) { delete clean.bg; delete clean.border; delete clean.focus; }
    for (name in LENGTHS) {
      value = /^(\d+(?:\.\d+)?)(px|rem)$/.exec(String(read(name) || "").trim());
      if (value) clean[name] = kit.clamp(value[1] * (value[2] === "rem" ? 16 : 1), LENGTHS[name][0], LENGTHS[name][1]) + "px";
    }
    value = String(read("font") || "").trim();
    if (/^[\w\s"',-]{1,200}$/.test(value)) clean.font = value;
    return clean;
  }

  function luminance(rgb) {
    var sum = 0, weight = [0, 0.2126, 0.7152, 0.0722];
    for (var i = 1; i < 4; i++) {
      var part = rgb[i] / 255;
      sum += weight[i] * (part <= 0.03928 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
    }
    return sum;
  }

  function get(folder, name, fresh) {
    var hash = kit.pack && kit.pack.hashes[name];
    var how = { cache: fresh ? "reload" : "default", referrerPolicy: "no-referrer" };
    if (hash) how.integrity = hash;
    var stop = window.AbortController ? new AbortController() : null;
    // Given up by then: a next try would wait for this one in the browser's cache.
    if (stop) { how.signal = stop.signal; setTimeout(function () { stop.abort(); }, kit.limits.program + 500); }
    return fetch(folder + name, how).then(function (answer) {
      if (!answer.ok) throw kit.fault(answer.status < 500 ? "asset-missing" : "asset-server");
      if (/html/.test(answer.headers.get("content-type"))) throw kit.fault("asset-invalid"); // a network's sign-in page
      return answer;
    });
  }

  var sheets = {}; // one download and one parse, however many widgets there are
  function stylesheet(folder, fresh) {
    if (fresh) delete sheets[folder];
    sheets[folder] = sheets[folder] || kit.within(get(folder, "app.css", fresh).then(function (answer) { return answer.text(); }), kit.limits.program);
    return sheets[folder].catch(function (error) { delete sheets[folder]; throw error; });
  }

  /** On a host's page a rem is the host's, and may be anything: lengths are counted from what the reader's browser
   * takes for a usual letter, or from --bagdar-font-size. */
  function dress(element, css, at) {
    var root = element._root;
    if (root.adoptedStyleSheets && window.CSSStyleSheet && CSSStyleSheet.prototype.replaceSync) {
      var sheet = new CSSStyleSheet();
      sheet.replaceSync(element._ours() ? css : css.replace(/(\d*\.?\d+)rem\b/g, rem(element)));
      root.adoptedStyleSheets = [sheet];
    } else {
      var link = kit.nonced(element, "link");
      link.rel = "stylesheet";
      link.href = at.program + "app.css";
      root.insertBefore(link, root.firstChild);
    }
  }

  function rem(element) {
    var probe = element._root.appendChild(kit.make("i", "font-size:medium;font-size:var(--bagdar-font-size,medium)"));
    var letter = kit.clamp(parseFloat(getComputedStyle(probe).fontSize) || 16, 12, 24);
    probe.remove();
    return function (_, number) { return number * letter + "px"; };
  }

  var started = null; // one program for all widgets of the page
  function program(at, fresh) {
    if (started) return started;
    var wasm = get(at.program, "bagdar_bg.wasm", fresh).then(function (answer) { return init({ module_or_path: answer }); });
    started = kit.within(wasm, kit.limits.program).catch(function (error) {
      started = null;
      throw error;
    });
    return started;
  }

  var living = []; // widgets in this page that share the program: all end with it
  mourn(function (code, where) {
    kit.spend(); // never asked again
    living.slice().forEach(function (it) { it.ended(code, where); });
  });

  /* ---- inline mode: the widget in this very document ---- */

  function start(element, waiting, at, shared) {
    kit = shared;
    var why = unwelcome(), framed = element.hasAttribute("framed"), ours = element._ours();
    if (why && !ours) return element._step_aside(why);
    var stopped = false, widget = null, told = "";
    var late = []; // what the host wants before the widget is there
    var root = kit.make("div", "display:none");
    root.setAttribute("part", "root");
    var config = { data: at.data, home: at.home, loader: at.loader, memory: memory(element), prints: ours, id: "" };
    ["lang", "theme", "region", "start", "routing", "storage"].forEach(function (name) { config[name] = element._option(name); });
    if (framed) fromHash(element, config);
    if (!ours) config.storage = "none"; // the host's storage is not ours
    if (config.theme === "host") config.theme = "light"; // the properties are here by themselves
    var link = framed ? bridge(element, config.id) : null;
    if (ours) { document.body.style.margin = "0"; if (framed) { document.documentElement.lang = config.lang; element.setAttribute("lang", config.lang); } }
    else { root.setAttribute("role", "region"); root.setAttribute("aria-label", element._say("title")); }
    if (why) return fatal(why); // the server has put a policy of its own on our page
    var all = setTimeout(function () { fatal("timeout"); }, kit.limits.all);

    function fatal(code, where) {
      if (stopped) return;
      if (link) link.say("error", { code: code, fatal: true, where: where || "" });
      element._fail(code, where);
    }

    function failed(code) {
      if (stopped) return;
      if (code === "offline" && navigator.onLine !== false) code = "data-unavailable";
      if (link && element._tries >= (kit.tries[code] || 0)) link.say("error", { code: code, fatal: true });
      element._failed(code);
    }

    function on(name, work) { root.addEventListener("bagdar-" + name, function (event) { if (!stopped) work(event.detail); }); }

    on("ready", function () {
      clearTimeout(all);
      waiting.remove();
      root.style.display = "block";
      mark();
      element._fit();
      if (link) link.say("ready");
      element._opened("inline");
    });
    on("screen", function (detail) {
      var words = detail.split(" ");
      if (words[0] !== told) { if (link) link.say("scroll-into-view"); else kit.intoView(element); }
      told = words[0];
      if (link) link.say("screen", { name: told, index: +words[1], total: +words[2] });
      element._screen(told, +words[1], +words[2]);
    });
    on("complete", function () { if (link) link.say("complete"); element._tell("complete", {}); });
    on("share", function (code) { if (link) link.say("share", { code: code }); element._tell("share", { code: code }); });
    on("failed", failed);
    on("trouble", function (code) {
      if (code === "offline" && navigator.onLine !== false) code = "data-unavailable";
      if (link) link.say("error", { name: code, code: code });
      element._tell("error", { code: code, recoverable: true });
    });

    var there = false;
    Promise.all([program(at, element._tries > 0), stylesheet(at.program, element._tries > 0)]).then(function (parts) {
      if (stopped) return;
      there = true;
      dress(element, parts[1], at);
      element._root.appendChild(root);
      widget = mount(root, config);
      while (widget && late.length) widget.set(late[0][0], late.shift()[1]);
    }).catch(function (error) {
      if (stopped) return;
      if (there) return ours ? fatal("host-conflict") : element._step_aside("host-conflict");
      kit.diagnose(error, at.program).then(failed);
    });

    /* Names of parts for the host's styles, and headings that fit its outline. */
    function mark() {
      if (ours) return;
      var level = +element._option("heading-level"), parts = { button: ".btn", card: ".card", progress: "progress", heading: "h1,h2,h3,h4" };
      Object.keys(parts).forEach(function (name) {
        var found = root.querySelectorAll(parts[name]);
        for (var i = 0; i < found.length; i++) {
          found[i].setAttribute("part", name);
          if (name === "heading") found[i].setAttribute("aria-level", level - 1 + +found[i].nodeName[1]);
        }
      });
    }
    var watcher = ours ? null : new MutationObserver(mark);
    if (watcher) watcher.observe(root, { childList: true, subtree: true });
    var sizer = !ours && window.ResizeObserver ? new ResizeObserver(function () { if (element._state === "ready") element._fit(Math.ceil(root.scrollHeight)); }) : null;
    if (sizer) sizer.observe(root);

    var part = {
      ended: function (code, where) {
        widget = null;
        if (code === "host-conflict" && !ours) element._step_aside(code);
        else fatal(code, where);
      },
      set: function (name, value) {
        if (name === "theme" && value === "host") value = "light";
        if (widget) widget.set(name, value); else late.push([name, value]);
      },
      mark: mark,
      print: function () { window.print(); },
      fit: function (height, scroll) {
        if (ours) return;
        root.style.overflow = scroll ? "auto" : "";
        root.style.height = element._pixels("height") ? height + "px" : "";
        root.style.maxHeight = scroll ? height + "px" : "";
      },
      stop: function () {
        stopped = true;
        clearTimeout(all);
        if (watcher) watcher.disconnect();
        if (sizer) sizer.disconnect();
        for (var i = living.length; i--;) if (living[i] === part) living.splice(i, 1);
        if (widget) widget.unmount();
        widget = null;
      },
    };
    living.push(part);
    return part;
  }

  /** Texts by key in the element: they outlive a widget that was taken off the page, or broke. */
  function memory(element) {
    return {
      recall: function (key) { return element._kept[key] || undefined; },
      keep: function (key, text) { element._kept[key] = text; },
    };
  }

  /** What the host's loader wrote behind #; what it changes later counts more. */
  function fromHash(element, config) {
    if (!element._given) {
      element._given = {};
      new URLSearchParams(location.hash.slice(1)).forEach(function (value, name) {
        var choices = kit.choices[name];
        if (choices ? kit.has(choices, value) : (name === "region" || name === "start" || name === "id") && kit.word.test(value)) element._given[name] = value;
      });
    }
    Object.keys(element._given).forEach(function (name) { config[name] = element._given[name]; });
  }

  /** In our frame page: the widget's events go up, the host's wishes come down. Answers never travel. */
  function bridge(element, id) {
    if (element._line) return element._line; // a second try goes on with the line of the first
    var scroll = /[#&]scroll=yes/.test(location.hash); // what is longer than the frame scrolls in here
    var line = element._line = kit.talk(id, ["config", "open", "reset", "print", "visible-rect"], function (it) {
      if (it.type === "print") window.print();
      else if (it.type === "reset") element._do("reset", "");
      else if (it.type === "open") { if (kit.word.test(it.screen)) element._do("open", it.screen); }
      else if (it.name === "scroll") { scroll = it.value === true; fit(); }
      else if (it.name === "tokens" && it.value) wear(it.value);
      else if (kit.has(["lang", "theme", "region"], it.name) && typeof it.value === "string") {
        delete element._given[it.name];
        element.setAttribute(it.name, it.value);
        if (it.name === "lang") document.documentElement.lang = element._option("lang");
      }
    });
    function wear(given) {
      var clean = tokens(function (name) { return given[name]; });
      element.setAttribute("theme", clean.dark ? "dark" : "light");
      document.documentElement.style.fontSize = clean["font-size"] || "";
      COLOURS.concat("font", Object.keys(LENGTHS)).forEach(function (name) {
        if (typeof clean[name] === "string") element.style.setProperty("--bagdar-" + name, clean[name]);
        else element.style.removeProperty("--bagdar-" + name);
      });
    }
    function fit() {
      var height = Math.ceil(element.getBoundingClientRect().height);
      document.documentElement.style.overflow = !line.joined() || scroll || height > kit.limits.highest ? "auto" : "hidden";
      line.say("height", { height: kit.clamp(height, kit.limits.lowest, kit.limits.highest) });
    }
    function given(event) {
      var it = event.data;
      if (event.source !== window.parent || !it || it.ns !== "bagdar" || it.v !== 1 || it.type !== "port" || it.id !== id || !event.ports[0]) return;
      window.removeEventListener("message", given);
      line.join(event.ports[0]);
      fit();
    }
    new ResizeObserver(fit).observe(element); // as long as the frame: what went wrong is said in here too
    if (id && window.parent !== window) {
      window.addEventListener("message", given);
      window.parent.postMessage({ ns: "bagdar", v: 1, id: id, type: "hello" }, "*"); // says nothing but that we are here
    }
    return line;
  }

  return start;
}
