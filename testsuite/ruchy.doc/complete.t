# SPDX-License-Identifier: MIT
# The reference is complete: whatever the program knows is in the manual, and
# what the documents name is there.  (Options of the command: ruchy.cli's
# manual.t; arguments of the plugin: ruchyprof.plugin's.)
$ top=$SRC/../..; grep -ohE '"RUCHY_PROFILE[A-Z_]*"' "$top"/runtime/*.c "$top"/plugin/*.cc "$top"/frontend/*.c | tr -d '"' | sort -u >variables; test $(wc -l <variables) -ge 10; sed 's/\\//g' "$top/doc/ruchyprof.5" >page; while read -r v; do grep -q "$v\b" page || echo "ruchyprof.5 lacks $v"; done <variables

# Every field of the schema has a description there or in the manual, and is
# one that the command reads: else it would get lost when profiles are merged,
# redacted or converted.  (NAME_exact is written where JSON's numbers do not
# suffice.)
# { require python3 }
$ cat >fields.py <<'END'
> import json, re, sys
> page = open(sys.argv[2]).read().replace("\\-", "-").replace("\\", "")
> known = set(re.findall(r"[a-z][a-z0-9_]*", page))
> read = set(re.findall(r"X \(T, \w+, (\w+)", open(sys.argv[3]).read()))
> def walk(node, path):
>     for name, field in node.get("properties", {}).items():
>         described = "description" in field or "location" in field.get("$ref", "")
>         if name not in known and not described:
>             print("ruchyprof.5 and the schema say nothing of", path + name)
>         if name not in read and not name.endswith("_exact"):
>             print("not read:", path + name)
>         walk(field, path + name + ".")
>         walk(field.get("items", {}), path + name + "[].")
> schema = json.load(open(sys.argv[1]))
> walk(schema, "")
> for name, part in schema["$defs"].items():
>     walk(part, name + ".")
> END
> ${PYTHON3:-python3} fields.py "$SRC/../../doc/profile.schema.json" "$SRC/../../doc/ruchyprof.5" "$SRC/../../frontend/report/fields.h"

# Every format, in the page and in --help.
$ sed -n '/^static const char \*const format_names/,/;/p' "$SRC/../../frontend/cmd-analyze.c" | grep -o '"[a-z]*"' | tr -d '"' >formats; test $(wc -l <formats) -ge 10; ruchy analyze --help | sed -n '/--format/,/--output/p' >help; sed -n '/format =/,/^\.TP/p' "$SRC/../../doc/ruchy-analyze.1" >entry; while read -r f; do grep -qw $f help && grep -qw $f entry || echo "nothing is said of $f"; done <formats

# Every function and macro of the C interface, with its page; every rule.
$ grep -ohE '\b(ruchyprof_[a-z_]+|RUCHYPROF_[A-Z_]+)\b' "$SRC/../../runtime/include/ruchyprof/ruchyprof.h" | grep -v '_H$' | sort -u >names; test $(wc -l <names) -ge 5; while read -r n; do grep -q "$n" "$SRC/../../doc/libruchyprof.3" || echo "libruchyprof.3 lacks $n"; done <names
$ grep -ohE '"[a-z]+(-[a-z]+)+"' "$SRC"/../../frontend/report/advice-*.c | tr -d '"' | sort -u >rules; grep -cx 'recursion\|one-sided-branch\|not-vectorized' rules; sed 's/\\//g' "$SRC/../../doc/ruchy-analyze.1" >page; while read -r r; do grep -q -- "$r" page || echo "ruchy-analyze.1 lacks $r"; done <rules
2

# Goals of make that the documents name.
$ cat "$SRC"/../../README "$SRC"/../../HACKING "$SRC"/../../doc/*.md | grep -ohE '(^    |`|&& )make [a-z][a-z0-9 -]*' | sed 's/.*make //' | tr ' ' '\n' | grep -E '^[a-z]+(-[a-z0-9]+)*$' | sort -u >words
$ sed -n 's/^\([a-z][a-z0-9 -]*\):.*/\1/p' "$SRC/../../Makefile.am" "$SRC/../../testsuite/Makefile.am" | tr ' ' '\n' | sort -u >goals; for w in check-real check-fresh bench deb; do grep -qx $w words || echo "no word of $w"; done
$ printf '%s\n' all check install uninstall clean distcheck >>goals; grep -E '^(check|bench)-|^(demo|deb|rpm|lint|format|fuzz|coverage)$' words | while read -r w; do grep -qx -e "$w" goals || echo "no goal $w"; done

# Formats that reading-profiles.md offers.
$ cp "$SRC/../ruchy.analyze/wordcount.json" profile.json; sed -n '/^## For other/,$p' "$SRC/../../doc/reading-profiles.md" | sed -n 's/^|[^|]*| `\([^`]*\)`.*/\1/p' >commands; test $(wc -l <commands) -ge 6; while read -r c; do sh -ec "$c" </dev/null >out || echo "failed: $c"; done <commands; ls
callgrind.out.1
commands
entry
fields.py
formats
goals
help
names
out
page
profile.json
profile.pb
profile.speedscope.json
rules
trace.json
variables
words

# Blocks of commands that ruchy.doc does not run.  Those of build-systems.md are
# run by ruchyprof.install, those of getting-started.md by `make check-fresh',
# those of porting-gcc.md by `make check-compilers' and `make check-aarch64'.
$ for f in "$SRC"/../../doc/*.md "$SRC"/../../examples/*/README.md; do grep -q '^```sh$' "$f" && echo "${f##*/} $(grep -c '^```sh$' "$f")"; done; grep -l '^```\(bash\|console\|shell\)' "$SRC"/../../doc/*.md
build-systems.md 2
getting-started.md 1
porting-gcc.md 2
[1]

# Where the documents lead to: files, sections, other pages of the manual.
$ cat >links.py <<'END'
> import os, re, sys
> def anchors(path):
>     heads = re.findall(r"^#+ (.*)$", open(path).read(), re.M)
>     return {re.sub(r"[^\w -]", "", h.lower()).replace(" ", "-") for h in heads}
> for page in sys.argv[1:]:
>     text = open(page).read()
>     for target in re.findall(r"\]\(([^)\s]+)\)", text):
>         file, _, anchor = target.partition("#")
>         path = os.path.join(os.path.dirname(page), file) if file else page
>         if target.startswith("http"):
>             continue
>         if not os.path.exists(path) or anchor and anchor not in anchors(path):
>             print(os.path.basename(page), "leads to", target)
>     for file in re.findall(r"\b(?:doc|build-aux|testsuite|contrib|packaging|examples|runtime|plugin|frontend)/[\w./-]*[\w]\.(?:md|json|txt|h|c|cc|exp|t|py|def|js)\b", text):
>         top = os.path.join(os.path.dirname(page), "" if page.endswith(("README", "HACKING", "NEWS")) else "..")
>         if "NAME" not in file and "NNNN" not in file and not os.path.exists(os.path.join(top, file)):
>             print(os.path.basename(page), "names", file)
> END
> ${PYTHON3:-python3} links.py "$SRC"/../../README "$SRC"/../../HACKING "$SRC"/../../NEWS "$SRC"/../../doc/*.md
$ for p in "$SRC"/../../doc/*.[135]; do grep -oE '^\.BR [a-z\\-]+ \([135]\)' "$p" | sed 's/\.BR //;s/\\//g;s/ (\(.\))/.\1/' | grep ruchy | while read -r q; do test -e "$SRC/../../doc/$q" || echo "${p##*/} leads to $q"; done; done
