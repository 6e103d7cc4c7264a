/* The builder: fills the lines of the page with what is chosen, and shows the widget as they would. */
(function () {
  "use strict";

  var main = document.querySelector("main");
  var form = document.querySelector("form");
  var told = document.querySelector(".told");
  var shown = document.querySelector(".preview");
  var titles = {};
  var frozen = null; // version and checksum of a packed release

  function each(selector, work) {
    var found = document.querySelectorAll(selector);
    for (var i = 0; i < found.length; i++) work(found[i]);
  }

  function value(name) { return form.elements[name].value.trim(); }

  function escaped(text) {
    return text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
  }

  /** Only what differs from the usual, in the order of the form. */
  function chosen() {
    var list = [], names = ["lang", "region", "start", "theme", "height"];
    for (var i = 0; i < names.length; i++) if (value(names[i]) && form.elements[names[i]].checkValidity()) list.push([names[i], value(names[i])]);
    return list;
  }

  function filled(template) {
    var options = "", data = "", hash = "";
    var lang = value("lang") || document.documentElement.lang;
    var home = (form.elements.home.checkValidity() && value("home") || form.elements.home.defaultValue).replace(/\/*$/, "/");
    chosen().forEach(function (it) {
      options += " " + it[0] + "=\"" + it[1] + "\"";
      data += " data-" + it[0] + "=\"" + it[1] + "\"";
      if (it[0] !== "lang" && it[0] !== "height") hash += (hash ? "&" : "#") + it[0] + "=" + it[1];
    });
    var words = {
      home: escaped(home), lang: lang, options: options, data: data, hash: escaped(hash), title: titles[lang],
      height: value("height") || "720", origin: new URL(home, location.href).origin,
      version: frozen ? frozen.version : "", sri: frozen ? frozen.integrity : "",
    };
    return template.replace(/\{(\w+)\}/g, function (all, name) { return words[name]; });
  }

  function preview() {
    var guide = document.createElement("bagdar-guide");
    chosen().forEach(function (it) { guide.setAttribute(it[0], it[1]); });
    while (shown.firstChild) shown.removeChild(shown.firstChild);
    shown.appendChild(guide);
  }

  function lines() {
    each("code[data-template]", function (code) { code.textContent = filled(code.getAttribute("data-template")); });
  }

  function copy(code) {
    function done(word) { told.textContent = ""; told.textContent = main.getAttribute(word); }
    function select() {
      var range = document.createRange();
      range.selectNodeContents(code);
      getSelection().removeAllRanges();
      getSelection().addRange(range);
      done("data-by-hand");
    }
    if (navigator.clipboard) navigator.clipboard.writeText(code.textContent).then(function () { done("data-copied"); }, select);
    else select();
  }

  each("option[data-title]", function (it) { titles[it.value] = it.getAttribute("data-title"); });
  form.elements.home.value = new URL("../../", location.href).href;
  form.addEventListener("submit", function (event) { event.preventDefault(); });
  form.addEventListener("input", lines);
  form.addEventListener("change", preview);
  each(".copy", function (button) {
    button.addEventListener("click", function () { copy(button.parentNode.querySelector("code")); });
  });
  lines();
  preview();
  fetch("../../v1/release.json").then(function (answer) { return answer.ok ? answer.json() : null; }).then(function (found) {
    frozen = found;
    if (frozen) { each(".frozen", function (it) { it.hidden = false; }); lines(); }
  }).catch(function () { /* not packed: there is no frozen loader to name */ });
})();
