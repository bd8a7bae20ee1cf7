# SPDX-License-Identifier: MIT
# { require node tsc }
# The unit tests of contrib/vscode, with node alone; in a real editor: make
# check-vscode.
$ node "$SRC/../../contrib/vscode/test/run.js" out >log 2>&1 || cat log; sed -n 's/^# \(fail .*\)/\1/p' log
fail 0
$ test "$(sed -n 's/^# pass \(.*\)/\1/p' log)" -ge 12

# What package.json names is there, and so is every command in the source.
$ cd "$SRC/../../contrib/vscode" && node -e 'const p = require("./package.json"), fs = require("fs"), c = p.contributes; for (const f of [c.languages[0].configuration, c.grammars[0].path, c.snippets[0].path]) JSON.parse(fs.readFileSync(f)); for (const k of c.commands) if (!fs.readFileSync("src/extension.ts", "utf8").includes(`registerCommand(\x27${k.command}\x27`)) console.log(k.command)'

# The words of the language are coloured; each snippet is Ruchy.
$ sed -n 's/^KEYWORD ([A-Z]*, "\([a-z]*\)").*/\1/p' "$SRC/../../frontend/compiler/tokens.def" >words; test $(wc -l <words) -ge 20; while read -r w; do grep -q "[(|]$w[|)]" "$SRC/../../contrib/vscode/syntaxes/ruchy.tmLanguage.json" || echo "not coloured: $w"; done <words
$ node -e 'const all = require(process.argv[1]), fs = require("fs"); Object.keys(all).forEach((k, i) => fs.writeFileSync(`s${i}.ruchy`, all[k].body.join("\n").replace(/\$\{\d:([^}]*)\}/g, "$1").replace(/\$\d/g, "()") + "\n"))' "$SRC/../../contrib/vscode/snippets/ruchy.json"; for f in s*.ruchy; do ruchy compile --emit=ast $f >log 2>&1 || cat log $f; done; ls s*.ruchy | wc -l
9
