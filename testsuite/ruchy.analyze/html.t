# SPDX-License-Identifier: MIT
# The HTML page in a browser: every tab, sorting, searching, zooming, keys.
# { require chromium }
$ ruchy analyze --html page.html $SRC/wordcount.json
$ (cat page.html; echo '<script>'; cat $SRC/html-script.js; echo '</script>') >test.html
$ see () {
>   chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user \
>     --window-size=1400,800 --virtual-time-budget=8000 --dump-dom \
>     "file://$PWD/$1" 2>/dev/null
> }
> see test.html | sed -n '/^FAILED/p;/^BEGIN/,/^END/p'
BEGIN
sentences 8
cards 6
advice 9
rows 8
by self: hash_word read_word
by calls: is_letter compare
by calls, ascending: usage print_top
focused: scroll
selected: print_top
found: hash_word, 1 of 8 rows
expression: usage main
frames 9
matched: 31.7%
zoomed: table_insert, all main table_insert compare hash_word
inverted true
bytes: all: 128 MiB, 100.0%; itself 0 B
cycles: all: 6,200,000,000 cycles, 100.0%; itself 0 cycles
target: 28,400,00027.3%50true 49.6% of 28,400,000
graph: main compare hash_word table_insert
branches 6
loops 5
sites 3
theme changed true
key 2: #functions
END

# Estimates, samples and threads.
$ ruchy analyze --html sampled.html $SRC/sampled.json
$ cat sampled.html - >test.html <<'END'
> <script>
> const text = (tab, select) => { location.hash = tab; show();
>   return [...document.querySelectorAll(select)].map(n => n.textContent); };
> const said = [
>   text("overview", ".sentences li")[0],
>   text("overview", "section:last-of-type tr")[1],
>   text("functions", ".row")[0],
>   text("source=serve.cc:16", ".code .note").filter(t => t.includes("IPC"))[0]];
> document.body.append(element("pre", {}, "\nSAID\n" + said.join("\n") + "\n"));
> </script>
> END
$ chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user --virtual-time-budget=4000 --dump-dom "file://$PWD/test.html" 2>/dev/null | sed -n '/^SAID/,/^<.pre/p' | sed '1d;$d'
parse_request (53.4%) and Table&lt;…&gt;::find (30.5%) take 84.0% of the 1.31 s spent in 4 functions.
101700 ms350 samples36.6 MiBworker
parse_request700 ms ±1.0%53.4%900 ms ±1.0%~1,000,000 ±0.6%900 ns ±0.1%10.0 ns90.0 µs1,000,00061.0 MiBserve.cc:12
900,000 allocations, 54.9 MiB; IPC ~1.15, ~4,000,000 cache misses, ~700,000 mispredicted

# What the head of the report warns of stands on the page, too.
$ python3 -c '
> import json, sys
> p = json.load(open(sys.argv[1]))
> p["functions"][0].update(exact=False, calls_min=1)
> p["consistent"] = False
> p["inconsistencies"] = [{"function": "main", "what": "more exits than entries"}]
> json.dump(p, open("off.json", "w"))' $SRC/wordcount.json
$ ruchy analyze --html off.html off.json
$ cat off.html - >test.html <<'END'
> <script>
> const all = select => [...document.querySelectorAll(select)].map(n => n.textContent).join("\n");
> document.body.append(element("pre", {}, "\nSAID\n" + all(".warning") + "\n" + all(".card:nth-child(3) span") + "\n"));
> </script>
> END
$ chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user --virtual-time-budget=4000 --dump-dom "file://$PWD/test.html" 2>/dev/null | sed -n '/^SAID/,/^<.pre/p' | sed '1d;$d'
perf events were refused (perf_event_paranoid is 3): samples come from a timer
main: counts not consistent: more exits than entries
calls, NOT consistent but for what ran at the end (&lt;=, &gt;=, ...)

# Names of a hostile program stay text.
$ ruchy analyze --html hostile.html $SRC/hostile.json
$ cat hostile.html - >test.html <<'END'
> <script>
> location.hash = "functions";
> show();
> document.body.append(element("pre", {}, "\nSCRIPTS " + document.scripts.length,
>   " ROWS " + document.querySelectorAll(".row").length + "\n"));
> </script>
> END
$ chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user --virtual-time-budget=4000 --dump-dom "file://$PWD/test.html" 2>/dev/null | sed -n '/^SCRIPTS [0-9]/p'
SCRIPTS 3 ROWS 2

# The flame graph as SVG: a click zooms to a frame, what is beside it is gone.
$ ruchy analyze --flame-graph flames.svg $SRC/wordcount.json
$ cat >click.js <<'END'
> var shown = function () {
>   return Array.prototype.map.call(document.querySelectorAll("#frames g:not(.hidden) title"),
>     function (t) { return t.textContent.replace(/ .*/, ""); }).join(" ");
> };
> var click = function (name) {
>   Array.prototype.filter.call(document.querySelectorAll("#frames g"), function (g) {
>     return g.textContent.indexOf(name) === 0;
>   })[0].dispatchEvent(new MouseEvent("click", { bubbles: true }));
> };
> click("read_word");
> var said = "ZOOMED " + shown();
> window.dispatchEvent(new KeyboardEvent("keydown", { key: "Escape" }));
> document.querySelector("#details").textContent = said + " BACK " + shown();
> END
$ (echo '<script>'; cat click.js; echo '</script></svg>') >end && sed 's,</svg>,,' flames.svg | cat - end >test.svg
$ see () { chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user --virtual-time-budget=4000 --dump-dom "file://$PWD/$1" 2>/dev/null; }
> see test.svg | grep -o '>ZOOMED [^<]*'
>ZOOMED all main read_word hash_word is_letter BACK all main print_top read_word hash_word is_letter table_insert compare hash_word

# Nothing is fetched from elsewhere.
$ grep -c 'src=\|<link\|@import\|url(' page.html
0
[1]
