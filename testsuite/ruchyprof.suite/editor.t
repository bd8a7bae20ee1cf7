# SPDX-License-Identifier: MIT
# { require node tsc }
# The unit tests of contrib/vscode, with node alone; in a real editor: make
# check-vscode.
$ node "$SRC/../../contrib/vscode/test/run.js" out >log 2>&1 || cat log; sed -n 's/^# \(fail .*\)/\1/p' log
fail 0
$ test "$(sed -n 's/^# pass \(.*\)/\1/p' log)" -ge 12

# What package.json names is there, and so is every command in the source.
$ cd "$SRC/../../contrib/vscode" && node -e 'const p = require("./package.json"), fs = require("fs"), c = p.contributes; for (const f of [c.languages[0].configuration, c.grammars[0].path, c.snippets[0].path]) JSON.parse(fs.readFileSync(f)); for (const k of c.commands) if (!fs.readFileSync("src/extension.ts", "utf8").includes(`registerCommand(\x27${k.command}\x27`)) console.log(k.command)'
