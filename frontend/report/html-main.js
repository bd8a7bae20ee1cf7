// SPDX-License-Identifier: MIT
// html-main.js: tabs, addresses (#tab or #tab=target), theme and keys.
"use strict";
const tabs = [
  ["overview", "Overview", overviewView],
  ["functions", "Functions", functionsView],
  ["flame", "Flame graph", () => (flame ||= new FlameGraph()).nodes],
  ["calls", "Call graph", callsView],
  ["source", "Source", sourceView],
  ["loops", "Loops", loopsView],
  ["branches", "Branches", branchesView],
  ["allocations", "Allocations", allocationsView]
];
let flame = null;
const main = element("main", { id: "view" });
const keptViews = {};

function go(tab, target) {
  location.hash = tab + (target ? "=" + encodeURIComponent(target) : "");
}
function show() {
  const [tab, target] = location.hash.slice(1).split("=");
  const index = Math.max(0, tabs.findIndex(t => t[0] === tab));
  buttons.forEach((b, i) => b.setAttribute("aria-selected", i === index));
  const [name, , view] = tabs[index];
  // Tables keep their search and place; the others are made for the target.
  const nodes = ["source", "calls"].includes(name)
    ? view(target ? decodeURIComponent(target) : "")
    : keptViews[name] ||= view();
  main.replaceChildren(...nodes);
  if (name === "flame") flame.draw();
  // The arrows act at once.
  const first = main.querySelector(
    "canvas, .scroll[tabindex], .overview, .graph");
  if (first) first.focus({ preventScroll: true });
  main.querySelectorAll(".scroll").forEach(s =>
    s.dispatchEvent(new Event("scroll")));
}

const buttons = tabs.map(([name, title], i) => element("button", {
  role: "tab", title: "key " + (i + 1), onclick: () => go(name) }, title));
function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  if (flame) flame.draw();
}
const help = element("dialog", {},
  element("h2", {}, "Keys"),
  [["1 – 8", "the tabs"], ["/", "search"], ["↑ ↓ PgUp PgDn", "rows, frames"],
   ["Enter", "open the row; zoom into the frame"], ["i", "invert the flame " +
   "graph"], ["Esc", "reset the zoom, leave the search"],
   ["t", "light or dark"], ["?", "this help"]].map(([k, text]) =>
    element("p", { class: "key" }, element("kbd", {}, k),
            element("span", {}, text))),
  element("p", {}, "Ctrl-click on a frame shows its callers and callees."),
  element("h2", {}, "Numbers"),
  [["±", "one standard error; a number without it is exact"],
   ["<", "an estimate smaller than its error: very likely below this"],
   [">=, <=, ...", "a function was running when its counts were read: all that "
     + "is known"],
   ["~", "an estimate"], ["~0", "too short to be measured"],
   ["inlined", "no code of its own; its time is its callers'"],
   ["–", "not measured"]].map(([k, text]) =>
    element("p", { class: "key" }, element("kbd", {}, k),
            element("span", {}, text))),
  element("form", { method: "dialog" },
          element("button", { class: "plain" }, "Close")));

document.title = baseName(data.binary) + " – profile";
document.body.append(
  element("header", {},
    element("h1", { title: data.command }, baseName(data.binary)),
    element("nav", { role: "tablist" }, buttons),
    element("button", { class: "plain", onclick: () => help.showModal(),
                        "aria-label": "help" }, "?"),
    element("button", { class: "plain", onclick: () => setTheme(
      document.documentElement.dataset.theme === "dark" ? "light" : "dark") },
      "◐")), main, help);

addEventListener("hashchange", show);
addEventListener("resize", () => main.querySelectorAll(".scroll").forEach(s =>
  s.dispatchEvent(new Event("scroll"))));
addEventListener("keydown", event => {
  const isTyping = event.target.matches("input, select");
  if (isTyping) {
    if (event.key === "Escape") {
      if (event.target.matches("input")) {
        event.target.value = "";
        event.target.dispatchEvent(new Event("input"));
      }
      event.target.blur();
    }
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || help.open) return;
  const theme = document.documentElement.dataset.theme;
  if (event.key >= "1" && event.key <= String(tabs.length))
    go(tabs[event.key - 1][0]);
  else if (event.key === "/") {
    const search = main.querySelector(".search");
    if (search) {
      event.preventDefault();
      search.focus();
    }
  } else if (event.key === "t") setTheme(theme === "dark" ? "light" : "dark");
  else if (event.key === "i" && flame && main.contains(flame.canvas)) {
    flame.inverted = !flame.inverted;
    flame.draw();
  } else if (event.key === "?") help.showModal();
});
setTheme(matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
show();
