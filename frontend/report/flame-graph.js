// SPDX-License-Identifier: MIT
// flame-graph.js: zoom and search of the SVG that flame-graph.c writes.
(function () {
  "use strict";
  var MARGIN = 10, WIDTH = 1200 - 2 * MARGIN, CHARACTER = 7.1;
  var byId = function (id) { return document.getElementById(id); };
  var frames = Array.prototype.map.call(
    byId("frames").querySelectorAll("g"), function (g) {
      var rect = g.querySelector("rect");
      var title = g.querySelector("title").textContent;
      return { g: g, rect: rect, text: g.querySelector("text"), title: title,
               name: title.replace(/ \([^()]*\)$/, ""),
               x: +rect.getAttribute("x"), y: +rect.getAttribute("y"),
               w: +rect.getAttribute("width") };
    });
  if (!frames.length) return;
  var root = frames[0];

  function place(frame, x, w) {
    frame.rect.setAttribute("x", x);
    frame.rect.setAttribute("width", w);
    frame.text.setAttribute("x", x + 3);
    var room = Math.floor((w - 6) / CHARACTER), name = frame.name;
    frame.text.textContent = room < 3 ? "" :
      name.length <= room ? name : name.slice(0, room - 1) + "…";
  }

  function zoom(target) {
    var scale = WIDTH / target.w, e = 0.03; // places are rounded to 0.01
    frames.forEach(function (f) {
      // Outside of the frame, or its callers.
      var beside = Math.min(f.x + f.w, target.x + target.w) -
        Math.max(f.x, target.x) < Math.min(e, f.w / 2);
      var caller = f.w > target.w + e ||
        (f.w > target.w - e && Math.abs(f.y - root.y) <
                               Math.abs(target.y - root.y));
      f.g.classList.toggle("hidden", beside);
      f.g.classList.toggle("above", !beside && caller);
      if (caller) place(f, MARGIN, WIDTH);
      else place(f, MARGIN + (f.x - target.x) * scale, f.w * scale);
    });
    byId("reset").classList.toggle("hidden", target === root);
  }

  function search(pattern) {
    var expression = null, ends = [];
    try { expression = pattern ? new RegExp(pattern, "i") : null; }
    catch (error) { expression = { test: function (s) {
      return s.indexOf(pattern) >= 0; } }; }
    frames.forEach(function (f) {
      var hit = !!expression && f !== root && expression.test(f.name);
      f.g.classList.toggle("match", hit);
      if (hit) ends.push(f);
    });
    // A match inside of a match counts once.
    ends.sort(function (a, b) { return a.x - b.x || b.w - a.w; });
    var sum = 0, end = -1;
    ends.forEach(function (f) {
      if (f.x >= end - 1e-3) { sum += f.w; end = f.x + f.w; }
    });
    byId("matched").textContent = expression ?
      "matched: " + (100 * sum / root.w).toFixed(1) + "%" : " ";
  }

  frames.forEach(function (f) {
    f.g.addEventListener("click", function () { zoom(f); });
    f.g.addEventListener("mouseover", function () {
      byId("details").textContent = f.title; });
    f.g.addEventListener("mouseout", function () {
      byId("details").textContent = " "; });
  });
  byId("reset").addEventListener("click", function () { zoom(root); });
  function ask() {
    var pattern = prompt("Search for (regular expression):", "");
    if (pattern !== null) search(pattern);
  }
  byId("search").addEventListener("click", ask);
  window.addEventListener("keydown", function (event) {
    if (event.key === "F3" || ((event.ctrlKey || event.metaKey) &&
                               event.key === "f")) {
      event.preventDefault();
      ask();
    } else if (event.key === "Escape") { search(""); zoom(root); }
  });
  byId("reset").classList.add("hidden");
})();
