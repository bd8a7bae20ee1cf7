// SPDX-License-Identifier: MIT
// views.js: opens every tab of the page of `ruchy analyze --html' and searches,
// and writes how many milliseconds each took until it was laid out; run
// appends it to a page and reads the document.
"use strict";
(() => {
  const said = [];
  const time = (name, action) => {
    const start = performance.now();
    action();
    document.body.getBoundingClientRect();
    said.push(`${name} ${Math.round(performance.now() - start)} ms`);
  };
  for (const tab of ["overview", "functions", "flame", "calls", "source",
                     "loops", "branches", "allocations"])
    time(tab, () => { location.hash = tab; show(); });
  location.hash = "functions";
  show();
  time("search", () => {
    const input = document.querySelector("#view .search");
    input.value = "func_12";
    input.dispatchEvent(new Event("input"));
  });
  document.body.append(element("pre", {}, `\nVIEWS ${said.join(", ")}\n`));
})();
