// SPDX-License-Identifier: MIT
// html-base.js: numbers as text, elements, and a table that holds only the
// rows in sight.  The data comes from html.c.
"use strict";
const data = JSON.parse(document.getElementById("data").textContent);

// ---- Numbers

function digits(value) {
  const size = Math.abs(value);
  return value.toFixed(size === 0 || size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2);
}
function formatTime(ns) {
  const size = Math.abs(ns);
  if (size < 999.5) return digits(ns) + " ns";
  if (size < 999.5e3) return digits(ns / 1e3) + " µs";
  if (size < 999.5e6) return digits(ns / 1e6) + " ms";
  return digits(ns / 1e9) + " s";
}
const grouped = new Intl.NumberFormat("en-US", { maximumFractionDigits: 0 });
function formatCount(value) {
  return grouped.format(value);
}
function formatBytes(value) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB", "PiB", "EiB"];
  let i = 0;
  while (Math.abs(value) >= 1023.5 && i < units.length - 1) {
    value /= 1024;
    i++;
  }
  return (i === 0 ? value.toFixed(0) : digits(value)) + " " + units[i];
}
function formatPercent(share) {
  const percent = 100 * share;
  if (percent > 0 && percent < 0.05) return "<0.1%";
  if (percent < 100 && percent > 99.95) return ">99.9%";
  return percent.toFixed(1) + "%";
}
// An estimate that its error swallows says no more than a bound.
function isResolved(value, error) {
  return !(error > Math.abs(value));
}
// An estimate carries its standard error; an exact number none.
function withError(format, value, error) {
  if (!(error > 0)) return format(value);
  if (!isResolved(value, error)) return "<" + format(value + 2 * error);
  const percent = 100 * error / Math.abs(value);
  return format(value) + " ±" + (percent < 0.1 ? "<0.1" :
    percent.toFixed(percent < 9.95 ? 1 : 0)) + "%";
}
function timeWithError(ns, error) {
  return withError(formatTime, ns, error);
}
function shortName(name) {
  return data.short[name] || name;
}
const formats = {
  time: formatTime, count: formatCount, bytes: formatBytes,
  percent: formatPercent, ratio: v => v.toFixed(2), text: v => v,
  mean: v => Math.abs(v) >= 999.95 ? formatCount(Math.round(v))
    : String(+v.toPrecision(4))
};

// ---- Elements

function element(tag, attributes, ...children) {
  const node = document.createElement(tag);
  for (const name in attributes || {}) {
    const value = attributes[name];
    if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else if (name === "class") node.className = value;
    else if (value !== null && value !== undefined)
      node.setAttribute(name, value);
  }
  for (const child of children.flat(Infinity))
    if (child !== null && child !== undefined)
      node.append(child.nodeType ? child : String(child));
  return node;
}
function baseName(path) {
  return path.slice(path.lastIndexOf("/") + 1);
}
function debounce(action) {
  let timer = 0;
  return (...values) => {
    clearTimeout(timer);
    timer = setTimeout(() => action(...values), 60);
  };
}

// ---- Table

// COLUMNS: [{title, value(row), text(row), left, share(row), width, open}].
// SHARE paints a bar, OPEN makes the cell a link.  Rows have equal height, so
// the ones in sight are found by arithmetic.
class Table {
  constructor(options) {
    this.columns = options.columns;
    this.rows = options.rows;
    this.searchTexts = options.searchTexts;
    this.open = options.open;
    this.sort = options.sort;
    this.descending = true;
    this.height = 24;
    this.selected = -1;
    this.search = element("input", {
      type: "search", placeholder: "Search: words or /expression/",
      "aria-label": "search", class: "search",
      oninput: debounce(() => this.filter()) });
    this.status = element("span", { class: "muted", role: "status" });
    this.bar = element("div", { class: "bar" }, this.search, this.status);
    this.head = element("div", { class: "head", role: "row" });
    this.body = element("div");
    this.scroll = element("div", { class: "scroll", tabindex: "0",
      role: "grid", onscroll: () => this.draw(),
      onkeydown: event => this.key(event) }, this.head, this.body);
    this.template = this.columns.map(c => this.width(c) + "ch").join(" ");
    this.head.style.gridTemplateColumns = this.template;
    this.drawHead();
    this.filter();
    this.nodes = [this.bar, this.scroll];
  }
  // As wide as the widest text; numbers are sampled where rows are many, a
  // bar needs room beside its number.
  width(column) {
    const step = column.left ? 1 : Math.ceil(this.rows.length / 500);
    let widest = column.title.length + 1.5;
    for (let i = 0; i < this.rows.length; i += step)
      widest = Math.max(widest, column.text(this.rows[i]).length);
    return Math.min(widest, 56) + 2.3 + (column.share ? 6 : 0);
  }
  drawHead() {
    this.head.replaceChildren(...this.columns.map((column, i) =>
      element("button", {
        class: (column.left ? "left" : "") +
          (i === this.sort ? " sorted" : ""),
        "aria-sort": i === this.sort
          ? this.descending ? "descending" : "ascending" : null,
        title: column.help || null,
        onclick: () => {
          this.descending = i === this.sort ? !this.descending : !column.left;
          this.sort = i;
          this.drawHead();
          this.order();
        } }, column.title + (i === this.sort
          ? this.descending ? " ▾" : " ▴" : ""))));
  }
  filter() {
    const pattern = this.search.value.trim();
    let matches = () => true;
    const expression = /^\/(.+)\/?$/.exec(pattern);
    if (expression) {
      try {
        const regexp = new RegExp(expression[1].replace(/\/$/, ""), "i");
        matches = row => this.searchTexts(row).some(t => regexp.test(t));
      } catch (error) { /* not finished typing: show everything */ }
    } else if (pattern) {
      const words = pattern.toLowerCase().split(/\s+/);
      matches = row => {
        const text = this.searchTexts(row).join(" ").toLowerCase();
        return words.every(word => text.includes(word));
      };
    }
    this.shown = this.rows.filter(matches);
    this.order();
  }
  order() {
    const value = this.columns[this.sort].value;
    const sign = this.descending ? -1 : 1;
    this.shown.sort((a, b) => {
      const x = value(a), y = value(b);
      return sign * (typeof x === "string" ? x.localeCompare(y) : x - y);
    });
    this.selected = -1;
    this.status.textContent = this.shown.length === this.rows.length
      ? formatCount(this.rows.length) + " rows"
      : formatCount(this.shown.length) + " of " +
        formatCount(this.rows.length) + " rows";
    this.scroll.scrollTop = 0;
    this.draw();
  }
  draw() {
    const first = Math.max(0,
      Math.floor(this.scroll.scrollTop / this.height) - 5);
    const count = Math.ceil((this.scroll.clientHeight || 800) / this.height)
      + 12;
    const rows = this.shown.slice(first, first + count);
    this.body.style.paddingTop = first * this.height + "px";
    this.body.style.paddingBottom =
      Math.max(0, this.shown.length - first - rows.length) * this.height +
      "px";
    this.body.replaceChildren(...rows.map((row, i) =>
      this.drawRow(row, first + i)));
  }
  drawRow(row, index) {
    const node = element("div", {
      class: "row" + (index === this.selected ? " selected" : ""),
      role: "row", onclick: () => this.select(index),
      ondblclick: () => this.open && this.open(row) },
      this.columns.map(column => {
        const text = column.text(row);
        const cell = element("div", {
          class: "cell" + (column.left ? " left" : "") +
            (column.share ? " share" : ""),
          title: column.left ? column.value(row) : text },
          column.open && text && (!column.leads || column.leads(row))
            ? element("a", { onclick: event => {
            event.stopPropagation();
            column.open(row);
          } }, text) : text);
        if (column.share)
          cell.style.setProperty("--part", 100 * column.share(row) + "%");
        return cell;
      }));
    node.style.gridTemplateColumns = this.template;
    return node;
  }
  select(index) {
    if (!this.shown.length) return;
    this.selected = Math.max(0, Math.min(this.shown.length - 1, index));
    const top = this.selected * this.height;
    const room = this.scroll.clientHeight - 2 * this.height;
    if (top < this.scroll.scrollTop) this.scroll.scrollTop = top;
    else if (top > this.scroll.scrollTop + room)
      this.scroll.scrollTop = top - room;
    this.draw();
  }
  key(event) {
    const page = Math.floor(this.scroll.clientHeight / this.height) - 2;
    const steps = { ArrowDown: 1, ArrowUp: -1, PageDown: page,
                    PageUp: -page, Home: -1e9, End: 1e9 };
    if (event.key in steps) {
      event.preventDefault();
      this.select(this.selected + steps[event.key]);
    } else if (event.key === "Enter" && this.shown[this.selected])
      this.open && this.open(this.shown[this.selected]);
  }
}
