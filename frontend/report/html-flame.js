// SPDX-License-Identifier: MIT
// html-flame.js: the flame graph, on a canvas: 100,000 frames stay fluid.
"use strict";

// A tree of data.trees is [name, self, children count] in preorder.
function buildTree(flat) {
  let at = 0;
  const read = parent => {
    const node = { name: data.names[flat[at]], self: flat[at + 1], total: 0,
                   children: [], parent, depth: parent ? parent.depth + 1 : 0 };
    let count = flat[at + 2];
    at += 3;
    node.total = node.self;
    while (count-- > 0) {
      const child = read(node);
      node.children.push(child);
      node.total += child.total;
    }
    return node;
  };
  return read(null);
}

function frameColour(name, dark) {
  let hash = 2166136261;
  for (let i = 0; i < name.length; i++)
    hash = Math.imul(hash ^ name.charCodeAt(i), 16777619);
  const hue = 12 + (hash >>> 8) % 38, light = (hash >>> 16) % 14;
  return `hsl(${hue}, ${dark ? 62 : 85}%, ${(dark ? 38 : 60) + light}%)`;
}

class FlameGraph {
  constructor() {
    this.height = 19;
    this.weight = Object.keys(data.trees)[0];
    this.inverted = true;
    this.pattern = null;
    this.trees = {};
    this.hover = null;
    this.canvas = element("canvas", { tabindex: "0", role: "img",
      "aria-label": "flame graph",
      onmousemove: event => this.point(event),
      onmouseleave: () => { this.hover = null; this.draw(); },
      onclick: event => this.click(event),
      onkeydown: event => this.key(event) });
    this.details = element("div", { class: "details mono", role: "status" });
    this.matched = element("span", { class: "muted" });
    this.search = element("input", { type: "search", class: "search",
      placeholder: "Search: expression", "aria-label": "search frames",
      oninput: debounce(() => this.find(this.search.value)) });
    const select = element("select", { "aria-label": "width",
      onchange: event => { this.weight = event.target.value; this.show(); } },
      Object.keys(data.trees).map(name =>
        element("option", { value: name }, "by " + name)));
    const invert = element("button", { class: "plain", onclick: () => {
      this.inverted = !this.inverted;
      this.draw();
    } }, "Invert");
    const reset = element("button", { class: "plain",
      onclick: () => this.zoom(this.root) }, "Reset zoom");
    this.origin = element("span", { class: "muted" });
    this.scroll = element("div", { class: "scroll" }, this.canvas);
    this.nodes = [element("div", { class: "bar" }, select, this.search,
      this.matched, invert, reset, this.origin), this.scroll, this.details];
    new ResizeObserver(() => this.draw()).observe(this.scroll);
    this.show();
  }
  show() {
    const tree = data.trees[this.weight];
    this.trees[this.weight] ||= buildTree(tree.nodes);
    this.root = this.trees[this.weight];
    this.unit = tree.unit;
    this.origin.textContent = tree.origin;
    this.focus = this.root;
    this.find(this.search.value);
  }
  zoom(node) {
    this.focus = node;
    this.draw();
  }
  find(text) {
    this.pattern = null;
    if (text) {
      try { this.pattern = new RegExp(text, "i"); }
      catch (error) {
        this.pattern = { test: name => name.includes(text) };
      }
    }
    let sum = 0;
    const walk = node => {
      if (node.parent && this.pattern.test(node.name)) sum += node.total;
      else node.children.forEach(walk);
    };
    if (this.pattern) walk(this.root);
    this.matched.textContent = this.pattern
      ? "matched: " + formatPercent(sum / (this.root.total || 1)) : "";
    this.draw();
  }
  // The frames to draw: the callers of the focus, then what is below it, as
  // far as it is half a pixel wide.
  layout(width) {
    const boxes = [];
    const chain = [];
    for (let n = this.focus; n; n = n.parent) chain.unshift(n);
    chain.forEach(node => boxes.push({ node, x: 0, w: width,
      faded: node !== this.focus }));
    const scale = width / (this.focus.total || 1);
    const walk = (node, x) => {
      for (const child of node.children) {
        const w = child.total * scale;
        if (w >= 0.5) {
          boxes.push({ node: child, x, w });
          walk(child, x);
        }
        x += w;
      }
    };
    walk(this.focus, 0);
    return boxes;
  }
  draw() {
    if (!this.scroll.clientWidth) return;
    const width = this.scroll.clientWidth;
    const boxes = this.boxes = this.layout(width);
    const deepest = boxes.reduce((max, b) => Math.max(max, b.node.depth), 0);
    const height = Math.max((deepest + 1) * this.height,
                            this.scroll.clientHeight - 4);
    const scale = window.devicePixelRatio || 1;
    this.canvas.width = width * scale;
    this.canvas.height = height * scale;
    this.canvas.style.height = height + "px";
    const context = this.canvas.getContext("2d");
    const dark = document.documentElement.dataset.theme === "dark";
    context.scale(scale, scale);
    context.font = "12px ui-monospace, Menlo, 'DejaVu Sans Mono', monospace";
    context.textBaseline = "middle";
    const character = context.measureText("m").width;
    for (const box of boxes) {
      box.y = this.inverted ? box.node.depth * this.height
        : height - (box.node.depth + 1) * this.height;
      this.drawBox(context, box, character, dark);
    }
    if (!this.root.total) {
      context.fillStyle = dark ? "#ddd" : "#222";
      context.fillText("This profile has no " + this.unit + ".", 12, 40);
    }
    this.tell(this.hover || this.focus);
  }
  drawBox(context, box, character, dark) {
    const hit = this.pattern && box.node.parent &&
      this.pattern.test(box.node.name);
    context.globalAlpha = box.faded ? 0.45 : 1;
    context.fillStyle = hit ? (dark ? "#a21caf" : "#d946ef")
      : box.node.parent ? frameColour(box.node.name, dark)
      : dark ? "#3a4452" : "#cfd6de";
    const gap = box.w > 3 ? 1 : 0;
    context.fillRect(box.x, box.y, box.w - gap, this.height - 1);
    if (box.node === this.hover) {
      context.strokeStyle = dark ? "#fff" : "#000";
      context.strokeRect(box.x + 0.5, box.y + 0.5, box.w - gap - 1,
                         this.height - 2);
    }
    const room = Math.floor((box.w - 6) / character);
    if (room >= 3) {
      const name = box.node.name.length <= room ? box.node.name
        : shortName(box.node.name);
      context.fillStyle = dark ? "#fff" : "#111";
      context.fillText(name.length <= room ? name
        : name.slice(0, room - 1) + "…", box.x + 4, box.y + this.height / 2);
    }
    context.globalAlpha = 1;
  }
  valueText(value) {
    return this.unit === "ns" ? formatTime(value)
      : this.unit === "bytes" ? formatBytes(value)
      : formatCount(value) + " " + this.unit;
  }
  tell(node) {
    this.details.textContent = `${node.name}: ${this.valueText(node.total)}, ` +
      `${formatPercent(node.total / (this.root.total || 1))}; itself ` +
      this.valueText(node.self);
  }
  boxAt(event) {
    return this.boxes.find(b => event.offsetX >= b.x &&
      event.offsetX < b.x + b.w && event.offsetY >= b.y &&
      event.offsetY < b.y + this.height);
  }
  point(event) {
    const box = this.boxAt(event), node = box ? box.node : null;
    if (node !== this.hover) {
      this.hover = node;
      this.draw();
    }
  }
  click(event) {
    const box = this.boxAt(event);
    if (!box) return;
    if (event.ctrlKey || event.metaKey) showFunctionNamed(box.node.name);
    else this.zoom(box.node);
  }
  // Arrows walk the tree from the frame under the pointer or the focus.
  key(event) {
    const node = this.hover || this.focus;
    const siblings = node.parent ? node.parent.children : [node];
    const i = siblings.indexOf(node);
    const largest = node.children.reduce(
      (a, b) => (!a || b.total > a.total ? b : a), null);
    const outward = this.inverted ? "ArrowUp" : "ArrowDown";
    const inward = this.inverted ? "ArrowDown" : "ArrowUp";
    const next = { [outward]: node.parent, [inward]: largest,
                   ArrowLeft: siblings[i - 1], ArrowRight: siblings[i + 1],
                   Enter: node, Escape: this.root }[event.key];
    if (event.key === "Enter" || event.key === "Escape") this.zoom(next);
    else if (event.key.startsWith("Arrow")) {
      event.preventDefault();
      if (next) this.hover = next;
      this.draw();
    }
  }
}
