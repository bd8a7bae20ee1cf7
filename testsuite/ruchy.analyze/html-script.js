// SPDX-License-Identifier: MIT
// html-script.js: uses the page of `ruchy analyze --html' as a person would and
// writes what is seen; html.t appends it to a page and reads the document.
"use strict";
addEventListener("error", event => {
  document.body.append(element("pre", {}, "\nFAILED " + event.message + "\n"));
});
setTimeout(() => {
  const said = [];
  const view = document.getElementById("view");
  const press = key => dispatchEvent.call(document.body,
    new KeyboardEvent("keydown", { key, bubbles: true }));
  const open = hash => {
    location.hash = hash;
    show();
  };
  const firstCells = () => [...view.querySelectorAll(".row")].slice(0, 2)
    .map(row => row.children[0].textContent).join(" ");
  const type = text => {
    const input = view.querySelector(".search");
    input.value = text;
    input.dispatchEvent(new Event("input"));
  };

  open("overview");
  said.push(`sentences ${view.querySelectorAll(".sentences li").length}`);
  said.push("cards " + view.querySelectorAll(".card").length);
  said.push("advice " + view.querySelectorAll(".advice").length);
  open("functions");
  said.push("rows " + view.querySelectorAll(".row").length);
  said.push("by self: " + firstCells());
  [...view.querySelectorAll(".head button")].find(b =>
    b.textContent === "calls").click();
  said.push("by calls: " + firstCells());
  [...view.querySelectorAll(".head button")].find(b =>
    b.textContent === "calls ▾").click();
  said.push("by calls, ascending: " + firstCells());
  open("functions");
  said.push("focused: " + (document.activeElement.className || "nothing"));
  const grid = view.querySelector(".scroll");
  grid.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  grid.dispatchEvent(new KeyboardEvent("keydown", { key: "ArrowDown" }));
  said.push("selected: " +
    view.querySelector(".row.selected").children[0].textContent);
  type("hash");
  setTimeout(() => {
    said.push("found: " + firstCells() + ", " +
      view.querySelector("[role=status]").textContent);
    type("/^(main|usage)$/");
    setTimeout(() => {
      said.push("expression: " + firstCells());
      rest();
    }, 100);
  }, 100);

  function rest() {
    open("flame");
    said.push("frames " + flame.boxes.length);
    flame.find("hash");
    said.push(flame.matched.textContent);
    const box = flame.boxes.find(b => b.node.name === "table_insert");
    flame.click({ offsetX: box.x + 1, offsetY: box.y + 1 });
    said.push("zoomed: " + flame.focus.name + ", " + flame.boxes.map(b =>
      b.node.name).join(" "));
    const before = flame.boxes[0].y;
    press("i");
    said.push("inverted " + (flame.boxes[0].y !== before));
    flame.weight = "bytes";
    flame.show();
    said.push("bytes: " + flame.details.textContent);
    flame.weight = "cycles";
    flame.show();
    said.push("cycles: " + flame.details.textContent);
    open("source=src/wordcount.c:50");
    said.push("target: " + view.querySelector(".target").textContent);
    open("calls=table_insert");
    said.push("graph: " + [...view.querySelectorAll("svg g title")].map(t =>
      t.textContent).join(" "));
    open("branches");
    said.push("branches " + view.querySelectorAll(".row").length);
    open("loops");
    said.push("loops " + view.querySelectorAll(".row").length);
    open("allocations");
    said.push("sites " + view.querySelectorAll(".row").length);
    const theme = document.documentElement.dataset.theme;
    press("t");
    said.push("theme changed " +
      (document.documentElement.dataset.theme !== theme));
    press("2");
    said.push("key 2: " + location.hash);
    document.body.append(element("pre", { id: "said" },
      "\nBEGIN\n" + said.join("\n") + "\nEND\n"));
  }
}, 100);
