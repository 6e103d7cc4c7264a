/* The check page: tries on this device and network what the widget needs, and says what is wrong and whom to tell. */
(function () {
  "use strict";

  var main = document.querySelector("main");
  var report = document.querySelector(".report");
  var told = document.querySelector(".told");
  var trial = document.querySelector(".trial");
  var verdict = document.querySelector(".verdict");
  var lang = document.documentElement.lang;
  var round = 0;

  function word(name) { return main.getAttribute("data-" + name); }

  function address(what) { return new URL(trial.querySelector("[data-" + what + "]").getAttribute("data-" + what), location.href).href; }

  function probes() { return [].slice.call(document.querySelectorAll("[data-probe]")); }

  /** What came of one probe: fine, wrong, or a hint where the widget works all the same. */
  function tell(name, how, more) {
    var item = document.querySelector("[data-probe=" + name + "]");
    item.className = "card " + how;
    item.setAttribute("data-how", how);
    item.setAttribute("data-more", more || "");
    item.querySelector(".state").textContent = word(how);
    item.querySelector(".advice").hidden = how === "fine" || how === "waiting";
    item.querySelector(".detail").textContent = more || "";
  }

  function get(url) {
    return fetch(url, { cache: "no-store", credentials: "omit" }).then(function (answer) {
      if (!answer.ok) throw new Error(url.split("/").pop() + " " + answer.status);
      return answer;
    });
  }

  function browser() {
    if (typeof WebAssembly !== "object" || !WebAssembly.validate) return tell("browser", "wrong");
    if (!window.customElements || !Element.prototype.attachShadow || !window.fetch) return tell("browser", "wrong", "custom elements");
    tell("browser", "fine");
  }

  function policy() {
    try { new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])); } catch (error) { return tell("policy", "wrong", error.name); }
    tell("policy", "fine");
  }

  function loader() {
    return get(address("loader")).then(function (answer) { return answer.text(); }).then(function (text) {
      if (/^\s*</.test(text)) throw new Error("embed.js: HTML");
      tell("loader", "fine");
    }).catch(function (error) { tell("loader", "wrong", error.message); });
  }

  function program() {
    var begun = performance.now();
    var others = ["glue", "style"].map(function (it) {
      return get(address(it)).then(function (answer) {
        var kind = answer.headers.get("content-type") || "";
        if (it === "glue") tell("module", /^(text|application)\/(x-)?(java|ecma)script/.test(kind) ? "fine" : "wrong", kind);
        return answer.text();
      });
    });
    return Promise.all([get(address("program")).then(function (answer) {
      var kind = answer.headers.get("content-type") || "";
      tell("type", /^application\/wasm/.test(kind) ? "fine" : "hint", kind);
      tell("cors", answer.headers.get("access-control-allow-origin") === "*" ? "fine" : "hint");
      var coding = answer.headers.get("content-encoding") || "";
      tell("small", coding ? "fine" : "hint", coding);
      return answer.arrayBuffer();
    })].concat(others)).then(function (files) {
      var head = new Uint8Array(files[0], 0, 4);
      if (head[0] !== 0 || head[1] !== 97 || head[2] !== 115 || head[3] !== 109) throw new Error("bagdar_bg.wasm: HTML");
      var time = Math.round(performance.now() - begun);
      tell("program", "fine", files[0].byteLength + " B");
      tell("time", time < 5000 ? "fine" : "hint", time + " ms");
    }).catch(function (error) {
      tell("program", "wrong", error.message);
      ["type", "module", "cors", "small", "time"].forEach(function (it) {
        if (document.querySelector("[data-probe=" + it + "]").getAttribute("data-how") === "waiting") tell(it, "wrong");
      });
    });
  }

  function data() {
    var names = trial.getAttribute("data-files").split(" "), folder = address("data");
    return Promise.all(names.map(function (name) {
      return get(folder + name).then(function (answer) { return answer.json(); }).then(function (it) {
        if (it.schema !== 1) throw new Error(name + ": schema " + it.schema);
      }).catch(function (error) { throw new Error(name + ": " + error.message); });
    })).then(function () { tell("data", "fine", String(names.length)); }, function (error) { tell("data", "wrong", error.message); });
  }

  function framing() {
    var url = new URL(lang + "/frame.html", address("loader")).href;
    return get(url).then(function (answer) {
      var old = answer.headers.get("x-frame-options"), policy = answer.headers.get("content-security-policy") || "";
      var ancestors = /frame-ancestors ([^;,]*)/.exec(policy);
      if (old) return tell("framing", "wrong", "X-Frame-Options: " + old);
      if (ancestors && ancestors[1].trim() !== "*") return tell("framing", "wrong", ancestors[0]);
      tell("framing", "fine");
    }).catch(function (error) { tell("framing", "wrong", error.message); });
  }

  function storage() {
    try {
      sessionStorage.setItem("bagdar-check", "1");
      sessionStorage.removeItem("bagdar-check");
      tell("storage", "fine");
    } catch (error) { tell("storage", "hint", error.name); }
  }

  function opens() {
    return new Promise(function (done) {
      var guide = document.createElement("bagdar-guide"), begun = performance.now();
      var timer = setTimeout(function () { end("wrong", "30 s"); }, 30000);
      function end(how, more) {
        clearTimeout(timer);
        guide.remove();
        tell("opens", how, more);
        done();
      }
      guide.setAttribute("lang", lang);
      guide.setAttribute("loading", "eager");
      guide.setAttribute("height", "300");
      guide.addEventListener("bagdar-ready", function () { end("fine", Math.round(performance.now() - begun) + " ms"); });
      guide.addEventListener("bagdar-error", function (event) { end("wrong", event.detail.code); });
      trial.appendChild(guide);
    });
  }

  function finish() {
    var bad = probes().filter(function (it) { return it.getAttribute("data-how") === "wrong"; });
    verdict.textContent = bad.length ? word("not-fine") : word("all-fine");
    var lines = ["bagdar check", address("loader"), engine()];
    probes().forEach(function (it) {
      lines.push(it.getAttribute("data-probe") + ": " + it.getAttribute("data-how") + (it.getAttribute("data-more") ? " (" + it.getAttribute("data-more") + ")" : ""));
    });
    report.textContent = lines.join("\n");
    main.setAttribute("data-done", bad.length ? "wrong" : "fine");
  }

  /** Family and major version: enough to look for a fault, too little to know anybody by. */
  function engine() {
    var found = /(Firefox|Edg|YaBrowser|OPR|Chrome|Version)\/(\d+)/.exec(navigator.userAgent);
    return found ? found[1] + " " + found[2] : "unknown browser";
  }

  function run() {
    var own = ++round;
    verdict.textContent = word("running");
    main.removeAttribute("data-done");
    probes().forEach(function (it) { tell(it.getAttribute("data-probe"), "waiting"); });
    browser();
    if (typeof WebAssembly === "object") policy(); else tell("policy", "wrong");
    storage();
    Promise.all([loader(), program(), data(), framing()]).then(opens).then(function () { if (own === round) finish(); });
  }

  document.querySelector(".again").addEventListener("click", run);
  document.querySelector(".copy").addEventListener("click", function () {
    function done(name) { told.textContent = ""; told.textContent = word(name); }
    function select() { getSelection().selectAllChildren(report); done("by-hand"); }
    if (navigator.clipboard) navigator.clipboard.writeText(report.textContent).then(function () { done("copied"); }, select);
    else select();
  });
  run();
})();
