// SPDX-License-Identifier: MIT
// html-views.js: one function per tab; each returns the nodes to show.
"use strict";

// Absolute paths: as much of each as tells it from the others.
const shortFiles = new Map(data.files.filter(f => f.startsWith("/")).map(f => {
  const parts = f.split("/");
  for (let n = 1; n < parts.length - 1; n++) {
    const end = "/" + parts.slice(-n).join("/");
    if (!data.files.some(g => g !== f && ("/" + g).endsWith(end)))
      return [f, end.slice(1)];
  }
  return [f, f];
}));
function shortPlace(row) {
  return row.file ? (shortFiles.get(row.file) || row.file) + ":" + row.line
    : row.place;
}
// The longest first: one may be in another.
const longFiles = [...shortFiles.keys()].sort((a, b) => b.length - a.length);
function shortText(text) {
  return longFiles.reduce((t, f) => t.includes(f + ":")
    ? t.split(f + ":").join(shortFiles.get(f) + ":") : t, text);
}

// { fields, rows } to objects; file and name numbers to texts.
function objects(part) {
  return part.rows.map(row => {
    const object = {};
    part.fields.forEach((field, i) => { object[field] = row[i]; });
    if (part.fields.includes("file"))
      object.file = data.files[object.file] || "";
    if (part.fields.includes("name")) object.name = data.names[object.name];
    if (part.fields.includes("function"))
      object.function = data.names[object.function];
    object.place = object.file ? object.file + ":" + object.line
      : object.place || "";
    return object;
  });
}
const functions = objects(data.functions);
const functionNames = new Set(functions.map(f => f.name));
const loops = objects(data.loops);
const branches = objects(data.branches);
const switches = objects(data.switches);
const sites = objects(data.sites);
const lines = objects(data.lines);
const threads = objects(data.threads);
const regions = objects(data.regions);
const sum = (rows, field) => rows.reduce((s, row) => s + row[field], 0);
const hasNoTime = row =>
  ["none", "inlined", "below resolution"].includes(row.source);
const totals = { samples: sum(lines, "samples"),
  self: sum(functions.filter(f => !hasNoTime(f)), "self") };
branches.forEach(b => {
  b.all = b.taken + b.not_taken;
  b.all_error = Math.hypot(b.taken_error, b.not_taken_error);
  if (b.taken_min !== null || b.not_taken_min !== null) {
    const least = field => b[field + "_min"] ?? b[field];
    const most = field =>
      b[field + "_min"] === null ? b[field] : b[field + "_max"];
    b.all_min = least("taken") + least("not_taken");
    b.all_max = most("taken") === null || most("not_taken") === null ? null
      : most("taken") + most("not_taken");
  }
});

// ---- Columns

// Places are known by their end.
function endOf(path, most) {
  return path.length > most ? "…" + path.slice(1 - most) : path;
}
const placeColumn = () => ({ title: "place", left: true,
  value: row => row.place,
  text: row => row.file ? endOf(shortPlace(row), 44) : shortName(row.place),
  leads: row => row.file,
  open: row => row.file && go("source", row.file + ":" + row.line) });
const functionColumn = field => ({ title: "function", left: true,
  value: row => row[field], text: row => shortName(row[field]),
  leads: row => functionNames.has(row[field]),
  open: row => showFunctionNamed(row[field]) });
function column(title, field, format, options) {
  return { title, value: row => row[field] ?? -1,
    text: row => row[field] === null || row[field] === undefined ? ""
      : formats[format](row[field]), ...options };
}
// How a time was measured decides what may be said of it.
function timeText(row, field) {
  return row.source === "none" ? "–"
    : row.source === "inlined" ? "inlined"
    : row.source === "below resolution"
      || (row.source === "callees" && !(row[field] > 0)) ? "~0"
    : row.source === "derived from function" && !(row[field + "_error"] > 0)
    ? "~" + formatTime(row[field])
    : timeWithError(row[field], row[field + "_error"]);
}
// What is known of a count that is not exact: its bounds.
function boundsText(least, most) {
  return most === null ? ">=" + formatCount(least)
    : least === 0 ? "<=" + formatCount(most)
    : formatCount(least) + "..." + formatCount(most);
}
// A count with its standard error if it is an estimate.
function countText(row, field) {
  const error = row[field + "_error"], least = row[field + "_min"];
  return row[field] === null ? ""
    : typeof least === "number" ? boundsText(least, row[field + "_max"])
    : error > 0 ? "~" + withError(formatCount, row[field], error)
    : formatCount(row[field]);
}
function countColumn(title, field, options) {
  return column(title, field, "count", {
    text: row => countText(row, field), ...options });
}
function timeColumn(title, field, options) {
  return column(title, field, "time", {
    value: row => hasNoTime(row) ? 0 : row[field],
    text: row => timeText(row, field), ...options });
}
// The shortest and longest call, and percentiles, where calls were timed.
function extremeColumn(field) {
  return column(field, field, "time", {
    help: field[0] === "p" ? field.slice(1) + " % of the calls were shorter"
      : null,
    value: row => hasNoTime(row) ? -1 : row[field],
    text: row => hasNoTime(row) || !row.max || (field[0] === "p" &&
      !row[field]) ? "" : formatTime(row[field]) });
}
function estimateColumn(title, field, format) {
  return column(title, field, format, {
    text: row => row[field] === null ? ""
      : (row.estimated ? "~" : "") + formats[format](row[field]) });
}
function plural(count, what) {
  return formatCount(count) + " " + what + (count === 1 ? "" : "s");
}
// A column that no row fills is left out.
function filled(rows, columns) {
  return columns.filter(c => c.left ||
    rows.some(row => { const v = c.value(row); return v > 0 || v < -1; }));
}
function makeTable(rows, columns, sortTitle) {
  const used = filled(rows, columns);
  return new Table({ rows, columns: used,
    sort: Math.max(0, used.findIndex(c => c.title === sortTitle)),
    searchTexts: row => [row.name || row.function || "", row.place],
    open: row => row.name ? go("calls", key(row))
      : go("source", row.file + ":" + row.line) }).nodes;
}

// ---- Tables

function functionsView() {
  return makeTable(functions, [
    functionColumn("name"),
    timeColumn("self", "self", {
      share: row => hasNoTime(row) ? 0 : row.self / (totals.self || 1) }),
    column("self%", "self", "percent", {
      text: row => hasNoTime(row) || !isResolved(row.self, row.self_error)
        ? "" : formatPercent(row.self / (totals.self || 1)) }),
    timeColumn("total", "total"), countColumn("calls", "calls"),
    timeColumn("per call", "avg"), extremeColumn("min"),
    extremeColumn("max"),
    estimateColumn("IPC", "ipc", "ratio"),
    estimateColumn("cache misses", "cache_misses", "count"),
    estimateColumn("mispredicted", "branch_misses", "count"),
    column("allocs", "allocs", "count"), column("bytes", "bytes", "bytes"),
    placeColumn(), extremeColumn("p50"), extremeColumn("p90"),
    extremeColumn("p99")], "self");
}
function loopsView() {
  const most = loops.reduce((m, l) => Math.max(m, l.iterations), 1);
  return makeTable(loops, [
    placeColumn(),
    countColumn("iterations", "iterations", {
      share: row => row.iterations / most }),
    column("entries", "entries", "count"),
    column("per entry", "trips", "mean"), timeColumn("time", "total"),
    timeColumn("per iteration", "avg"), column("allocs", "allocs", "count"),
    functionColumn("function"),
    { title: "source", left: true, value: sourceText, text: sourceText }],
    "iterations");
}
function branchesView() {
  const rows = branches.concat(switches.map(s => ({ ...s, isSwitch: true,
    all: s.executions, taken: null, transitions: null, mispredicts: null })));
  return makeTable(rows, [
    placeColumn(),
    countColumn("evaluated", "all"), countColumn("taken", "taken"),
    { title: "taken%", value: row => row.isSwitch ? -1
        : row.taken / (row.all || 1),
      text: row => row.isSwitch || !row.all ? ""
        : formatPercent(row.taken / row.all),
      share: row => row.isSwitch ? 0 : row.taken / (row.all || 1) },
    column("changes", "transitions", "count"),
    column("mispredicted", "mispredicts", "count", {
      text: row => row.mispredicts === null ? "" : "~" + withError(
        formatCount, row.mispredicts, row.mispredicts_error) }),
    functionColumn("function"),
    { title: "source", left: true, value: sourceText,
      text: row => row.isSwitch ? "switch: " + row.cases.map(c =>
        c[0] + " ×" + formatCount(c[1])).join(", ") : sourceText(row) }],
    "evaluated");
}
function allocationsView() {
  return makeTable(sites, [
    placeColumn(),
    column("bytes", "bytes", "bytes", {
      share: row => row.bytes / (data.memory.total_bytes || 1) }),
    column("allocs", "allocs", "count"),
    { title: "mean", value: row => row.bytes / (row.allocs || 1),
      text: row => formatBytes(row.bytes / (row.allocs || 1)) },
    column("temporary", "temporary", "count"),
    column("never freed", "live_bytes", "bytes"),
    column("peak", "peak_bytes", "bytes"),
    functionColumn("function"),
    { title: "source", left: true, value: sourceText, text: sourceText }],
    "bytes");
}

// ---- Overview

function card(value, label) {
  return element("div", { class: "card" }, element("b", {}, value),
                 element("span", {}, label));
}
function topList(title, tab, rows, cells) {
  if (!rows.length) return null;
  return element("section", {}, element("h2", {}, title, " ", tab
    ? element("a", { class: "muted", onclick: () => go(tab) }, "all") : null),
    element("table", { class: "list" }, rows.slice(0, tab ? 8 : 100).map(row =>
      element("tr", {}, cells(row)))));
}
const number = text => element("td", { class: "num mono" }, text);
const link = (text, action, title) => element("td", { class: "wide" },
  element("a", { onclick: action, title: title || text }, text));
function topLists() {
  const by = (rows, field) => [...rows].sort((a, b) => b[field] - a[field]);
  const ran = (rows, field) => by(rows, field).filter(row => row[field] > 0);
  const place = row => row.file ? link(endOf(shortPlace(row), 60), () =>
    go("source", row.file + ":" + row.line), row.place)
    : element("td", { class: "wide", title: row.place },
              shortName(row.place));
  return element("div", { class: "columns" },
    topList("Functions", "functions", by(functions, "self").sort((a, b) =>
      hasNoTime(a) - hasNoTime(b)), f => [
      number(timeText(f, "self")), number(hasNoTime(f)
        || !isResolved(f.self, f.self_error) ? "" : formatPercent(f.self / (totals.self || 1))),
      number(plural(f.calls, "call")),
      link(shortName(f.name), () => go("calls", key(f)))]),
    topList("Loops", "loops", ran(loops, "iterations"), l => [
      number(plural(l.iterations, "iteration")), number(l.total > 0
        ? timeText(l, "total") : ""), place(l)]),
    topList("Branches", "branches", ran(branches, "all"), b => [
      number(formatCount(b.all)),
      number(formatPercent(b.taken / (b.all || 1)) + " taken"), place(b)]),
    topList("Allocation sites", "allocations", by(sites, "bytes"), s => [
      number(formatBytes(s.bytes)), number(plural(s.allocs, "block")),
      place(s)]),
    topList("Hot lines (from samples)", "source", ran(lines, "samples"), l => [
      number(formatPercent(l.samples / (totals.samples || 1))), place(l)]),
    topList("Threads", "", threads.length > 1 ? threads : [], t => [
      number(t.tid), number(t.cpu === null ? "" : formatTime(t.cpu)),
      number(t.samples === null ? "" : plural(t.samples, "sample")),
      number(t.bytes === null ? "" : formatBytes(t.bytes)),
      element("td", { class: "wide" }, t.name)]),
    topList("Regions", "", regions, r => [
      number("×" + formatCount(r.entries)),
      number(r.time === null ? "" : formatTime(r.time)),
      number(r.peak === null ? "" : "peak " + formatBytes(r.peak)),
      element("td", { class: "wide" }, r.name)]));
}
function adviceList() {
  if (!data.advice.length) return [];
  return [element("h2", {}, "Recommendations"), data.advice.map(a =>
    element("div", { class: "advice" },
      element("p", {}, element("a", {
        onclick: () => go("source", a.location) }, shortText(a.location)),
        a.function ? " in " + a.function + " " : " ",
        element("span", { class: "tag" }, a.rule)),
      element("p", {}, "Why: " + shortText(a.evidence)),
      element("p", {}, "Do: " + shortText(a.action)),
      element("p", {}, "Try: " + shortText(a.trial)),
      a.gain > 0 ? element("p", { class: "muted" }, "Gain: up to " +
        timeWithError(a.gain, a.gain_error) + ", " +
        formatPercent(a.gain / data.runtime) + " of the run") : null))];
}
function overviewView() {
  const h = data.hardware;
  return [element("div", { class: "overview", tabindex: "0" },
    data.warnings.map(text => element("p", { class: "warning" }, text)),
    element("div", { class: "cards" },
      card(formatTime(data.runtime), "run time" + (data.cpu
        ? ", " + formatTime(data.cpu) + " of CPU time" : "")),
      card(data.overhead.toFixed(2) + "%" + (data.overhead_error > 0
        ? " ±" + data.overhead_error.toFixed(2) : ""),
        "cost of the measurement"),
      card(formatCount(sum(functions, "calls")), "calls, " +
        (data.consistent === false ? "NOT consistent"
          : functions.some(f => f.calls_error > 0) ? "estimated" : "exact") +
        (data.interrupted ? " but for what ran at the end (<=, >=, ...)" : "")),
      card(formatCount(sum(loops, "iterations")), "loop iterations"),
      h ? card(h.ipc === null ? "–" : h.ipc.toFixed(2),
        "instructions per cycle") : null,
      card(formatBytes(data.memory.peak_memory_bytes), "peak memory; " +
        formatCount(data.memory.total_allocs) + " allocations")),
    element("p", { class: "muted" }, data.command, " · ", data.timestamp,
      data.mode ? " · times: " + data.mode : ""),
    data.overview.length ? element("ul", { class: "sentences" },
      data.overview.map(text => element("li", {}, shortText(text)))) : null,
    topLists(), adviceList())];
}

// ---- Source

function sourceText(row) {
  const source = row.file && sourceLines(row.file);
  return source ? (source[row.line - 1] || "").trim() : "";
}
const splitSources = {};
function sourceLines(file) {
  if (!(file in data.sources)) return null;
  return splitSources[file] ||= data.sources[file].split("\n");
}
// What is known of each line of FILE.
function lineNotes(file) {
  const notes = {};
  const here = rows => rows.filter(row => row.file === file);
  const add = (row, count, note, time) => {
    if (!row.line) return;
    const line = notes[row.line] ||= { count: null, time: "", notes: [],
                                       share: 0 };
    if (count !== null) line.count = Math.max(line.count || 0, count);
    if (note) line.notes.push(note);
    if (time) line.time = time;
  };
  here(functions).forEach(f => add(f, f.calls, `${f.name}: ` +
    plural(f.calls, "call"), timeText(f, "self")));
  here(loops).forEach(l => add(l, l.iterations, "loop: " +
    formatCount(l.iterations) + " iterations" + (l.entries
      ? ", " + formats.mean(l.trips) + " each time" : "")));
  here(branches).forEach(b => add(b, b.all, b.all ? "true " +
    formatPercent(b.taken / b.all) + " of " + formatCount(b.all)
    : "never evaluated"));
  here(switches).forEach(s => {
    add(s, s.executions, "switch");
    s.cases.forEach(c => c[2] && c[2] !== s.line &&
      add({ file: s.file, line: c[2] }, c[1], "case " + c[0]));
  });
  here(sites).forEach(s => add(s, s.allocs, formatCount(s.allocs) +
    " allocations, " + formatBytes(s.bytes)));
  here(lines).forEach(l => {
    const misses = [
      l.ipc === null ? "" : "IPC ~" + l.ipc.toFixed(2),
      l.cache_misses ? "~" + formatCount(l.cache_misses) + " cache misses" : "",
      l.branch_misses ? "~" + formatCount(l.branch_misses) + " mispredicted"
        : ""].filter(text => text).join(", ");
    add(l, null, misses, formatPercent(l.samples / (totals.samples || 1)));
    if (l.line) notes[l.line].share = l.samples / totals.samples;
  });
  return notes;
}
function sourceView(target) {
  const files = data.files.filter(f => f);
  const match = /^(.*):(\d+)$/.exec(target || "");
  const file = match ? match[1] : target || busiestFile();
  const wanted = match ? +match[2] : 0;
  const text = sourceLines(file);
  const notes = lineNotes(file);
  const last = text ? text.length
    : Math.max(0, ...Object.keys(notes).map(Number));
  const numbers = text ? Array.from({ length: last }, (_, i) => i + 1)
    : Object.keys(notes).map(Number).sort((a, b) => a - b);
  const rows = numbers.map(n => drawLine(n, text, notes[n], n === wanted));
  const title = element("div", { class: "code title" },
    ["count", "time, samples", "line", "source", "what happened"].map((t, i) =>
      element("span", { class: i < 3 ? "count" : "" }, t)));
  const scroll = element("div", { class: "scroll", tabindex: "0" }, title,
                         rows);
  scroll.style.setProperty("--source-width",
                           text ? usualLength(text) + 3 + "ch" : "1ch");
  const first = wanted || busiestLine(file);
  if (first) requestAnimationFrame(() => {
    const row = rows[numbers.indexOf(first)];
    if (row) row.scrollIntoView({ block: "center" });
  });
  return [element("div", { class: "split" },
    element("nav", { class: "side", "aria-label": "files" },
      files.map(f => element("a", { title: f,
        class: f === file ? "here" : "", onclick: () => go("source", f) },
        "\u200e" + (shortFiles.get(f) || f)))),
    element("div", { class: "pane" },
      element("p", { class: "muted mono", style: "margin:0 0 6px" }, file,
        text ? "" : " (source file not found when the page was made)"),
      scroll))];
}
// Nine of ten lines are not longer: what is said of a line stands close by.
function usualLength(text) {
  const lengths = text.map(t => t.trimEnd().length).sort((a, b) => a - b);
  return Math.max(20, Math.min(80, lengths[Math.floor(0.9 * text.length)]));
}
function drawLine(n, text, note, isTarget) {
  const row = element("div", { class: "code" + (isTarget ? " target" : "") },
    element("span", { class: "count" }, note && note.count !== null
      ? formatCount(note.count) : ""),
    element("span", { class: "count" }, note ? note.time : ""),
    element("span", { class: "num" }, n),
    element("span", {}, text ? text[n - 1] : ""),
    element("span", { class: "note" }, note ? note.notes.join("; ") : ""));
  if (note && note.share > 0) row.style.backgroundColor =
    `rgba(var(--heat), ${Math.min(0.45, 0.06 + note.share)})`;
  return row;
}
// Where to look first: the line with most samples, else the function that
// takes most time.
function busiestLine(file) {
  const most = (rows, field) => rows.filter(r => r.file === file).sort(
    (a, b) => b[field] - a[field])[0];
  const row = most(lines, "samples") || most(functions, "self");
  return row ? row.line : 0;
}
function busiestFile() {
  const hot = [...functions].filter(f => f.file).sort(
    (a, b) => b.self - a.self)[0];
  return hot ? hot.file : data.files.find(f => f) || "";
}

// ---- Call graph: one function between its callers and callees

function key(f) { return f.file ? f.name + " (" + f.place + ")" : f.name; }
const byKey = new Map(functions.map((f, i) => [key(f), i]));
function showFunctionNamed(name) {
  const f = functions.find(g => g.name === name);
  if (f) go("calls", key(f));
}
function neighbours(index, from, to) {
  const found = new Map();
  for (const e of data.edges) {
    if (e[from] !== index || e[to] === index || e[to] < 0) continue;
    const sum = found.get(e[to]) ??
      { f: functions[e[to]], calls: 0, time: 0 };
    sum.calls += e[2];
    sum.time += e[3];
    found.set(e[to], sum);
  }
  return [...found.values()].sort(
    (a, b) => b.time - a.time || b.calls - a.calls);
}
function callsView(target) {
  const hottest = [...functions].sort((a, b) => b.total - a.total)[0];
  if (!hottest) return [element("p", {}, "No function ran.")];
  const named = functions.findIndex(g => g.name === target);
  const index = byKey.get(target) ??
    (named >= 0 ? named : byKey.get(key(hottest)));
  const f = functions[index];
  const callers = neighbours(index, 1, 0), callees = neighbours(index, 0, 1);
  const outside = data.edges.find(e => e[0] === -1 && e[1] === index);
  if (outside) callers.push({ f: null, calls: outside[2], time: outside[3] });
  const find = element("input", { list: "names", class: "search",
    placeholder: "Search: function", "aria-label": "function",
    onchange: event => byKey.has(event.target.value)
      ? go("calls", event.target.value)
      : showFunctionNamed(event.target.value) });
  const names = element("datalist", { id: "names" },
    functions.slice(0, 2000).map(g => element("option", { value: key(g) })));
  const graph = element("div", { class: "graph", tabindex: "0" },
    drawGraph(f, callers.slice(0, 40), callees.slice(0, 40)));
  // In a narrow window the function itself is what is seen first.
  requestAnimationFrame(() => {
    graph.scrollLeft = (graph.scrollWidth - graph.clientWidth) / 2;
  });
  return [element("div", { class: "bar" }, find, names,
    element("span", { class: "muted" }, plural(f.calls, "call") +
      `, self ${timeText(f, "self")}, total ${timeText(f, "total")}`),
    f.file ? element("a", { onclick: () =>
      go("source", f.file + ":" + f.line) }, f.place) : null),
    graph];
}
function svg(tag, attributes, ...children) {
  const node = document.createElementNS("http://www.w3.org/2000/svg", tag);
  for (const name in attributes)
    if (name === "onclick") node.addEventListener("click", attributes.onclick);
    else node.setAttribute(name, attributes[name]);
  node.append(...children);
  return node;
}
function shownName(name, most) {
  const text = shortName(name);
  return text.length > most ? text.slice(0, most - 1) + "…" : text;
}
function drawGraph(f, callers, callees) {
  const W = 290, H = 40, GAP = 10, COLUMN = 430;
  const height = Math.max(callers.length, callees.length, 1) * (H + GAP) + 40;
  const middle = height / 2;
  const root = svg("svg", { width: 2 * COLUMN + W + 20, height });
  const box = (x, y, name, small, action, centre) => root.append(svg("g", {
    class: centre ? "centre" : "", onclick: action },
    svg("title", {}, name), svg("rect", { x, y, width: W, height: H, rx: 7 }),
    svg("text", { x: x + 10, y: y + 17 },
        shownName(name, 38)),
    svg("text", { x: x + 10, y: y + 32, class: "small" }, small)));
  const side = (list, x, fromX, toX) => {
    const whole = list.reduce((s, e) => s + Math.max(0, e.time), 0) || 1;
    const top = middle - list.length * (H + GAP) / 2 + GAP / 2;
    list.forEach((e, i) => {
      const y = top + i * (H + GAP), at = y + H / 2;
      const bend = (fromX + toX) / 2;
      root.append(svg("path", { "stroke-width": 1 + 14 * e.time / whole,
        d: `M ${fromX} ${at} C ${bend} ${at} ${bend} ${middle} ` +
           `${toX} ${middle}` }));
      box(x, y, e.f ? e.f.name : "(not profiled)",
          (e.calls ? plural(e.calls, "call") + ", " : "") +
          formatTime(e.time) + ", " +
          formatPercent(e.time / whole),
          () => e.f && go("calls", key(e.f)));
    });
  };
  side(callers, 10, 10 + W, 10 + COLUMN);
  side(callees, 10 + 2 * COLUMN, 10 + 2 * COLUMN, 10 + COLUMN + W);
  box(10 + COLUMN, middle - H / 2, f.name,
      `self ${timeText(f, "self")} of ${timeText(f, "total")}`, () => {}, true);
  return root;
}
