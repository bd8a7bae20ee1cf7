# SPDX-License-Identifier: MIT
# Bad calls: one clear line, status 1, wrong usage 2, nothing left behind.
$ ruchy comple x
ruchy: unknown command 'comple'; did you mean 'compile'?
Try 'ruchy --help'.
[2]
$ ruchy qqqqqq
ruchy: unknown command 'qqqqqq'
Try 'ruchy --help'.
[2]
$ ruchy --hepl
ruchy: unknown option '--hepl'; did you mean '--help'?
Try 'ruchy --help'.
[2]
$ ruchy compile
ruchy compile: no source file given
Try 'ruchy compile --help'.
[2]
$ ruchy compile a.ruchy b.ruchy
ruchy compile: one source file at a time: 'b.ruchy' is too many
Try 'ruchy compile --help'.
[2]
$ ruchy compile --strp a.ruchy
ruchy compile: unknown option '--strp'; did you mean '--strip'?
Try 'ruchy compile --help'.
[2]
$ ruchy compile -O 9 a.ruchy
ruchy compile: invalid optimization level '9': it is one of 0, 1, 2, 3, s, z, fast
Try 'ruchy compile --help'.
[2]
$ ruchy compile --optimize best a.ruchy
ruchy compile: Invalid optimization level: best
Valid levels: none, balanced, aggressive, nasa
[2]
$ ruchy compile a.ruchy -o
ruchy compile: option '-o' needs a value (PATH)
Try 'ruchy compile --help'.
[2]
$ ruchy compile --strip=1 a.ruchy
ruchy compile: option '--strip' takes no value
Try 'ruchy compile --help'.
[2]
$ ruchy compile --emit=asm a.ruchy
ruchy compile: cannot emit 'asm': it is one of tokens, ast, types, c
Try 'ruchy compile --help'.
[2]
$ ruchy compile --profile --profile-sample-rate=x a.ruchy
ruchy compile: invalid sample rate 'x': it is a share of the calls from 0.0001 to 1
Try 'ruchy compile --help'.
[2]
$ ruchy run --profile --profile-sample-rate=1.5 a.ruchy
ruchy run: invalid sample rate '1.5': it is a share of the calls from 0.0001 to 1
Try 'ruchy run --help'.
[2]
$ ruchy run --profile-sample-rate=0.5 a.ruchy
ruchy run: --profile-sample-rate needs --profile
Try 'ruchy run --help'.
[2]
$ ruchy compile missing.ruchy
ruchy compile: missing.ruchy: no such file
[1]
$ mkdir folder; ruchy compile folder
ruchy compile: folder: is a directory
[1]
$ : >empty.ruchy; ruchy compile empty.ruchy
ruchy compile: empty.ruchy: empty program
[1]
$ printf 'fun main() { println("\377") }\n' >latin.ruchy; ruchy compile latin.ruchy
ruchy compile: latin.ruchy:1:23: not valid UTF-8
[1]
$ printf 'a\000b' >nul.ruchy; ruchy compile nul.ruchy
ruchy compile: nul.ruchy:1:2: unexpected NUL byte (is this a text file?)
[1]
$ echo 'fun main() { println(1) }' >ok.ruchy; ruchy compile ok.ruchy -o no/such/folder
ruchy compile: no/such/folder: cannot be written: no folder no/such
[1]
$ ruchy compile ok.ruchy -o folder 2>&1 | tail -n 1
ruchy compile: folder: is a directory; name a file with -o
$ ruchy compile --cc=no-such-compiler ok.ruchy 2>&1 | tail -n 1
ruchy compile: cannot find the C compiler 'no-such-compiler'; install it or name another with --cc
$ ruchy run missing.ruchy
ruchy run: missing.ruchy: no such file
[1]
$ ruchy missing.ruchy
ruchy run: missing.ruchy: no such file
[1]
$ ruchy run
ruchy run: no source file given
Try 'ruchy run --help'.
[2]
$ ruchy check
ruchy check: no source file given
Try 'ruchy check --help'.
[2]
$ ruchy compile --json none/r.json ok.ruchy
ruchy compile: none/r.json: cannot be written: no folder none
[1]
$ ruchy test missing.ruchy
ruchy test: missing.ruchy: no such file
[1]
$ ruchy test --format xml ok.ruchy
ruchy test: invalid format 'xml': it is text or json
Try 'ruchy test --help'.
[2]
# Only what the tests made themselves is there.
$ ls
empty.ruchy
folder
latin.ruchy
nul.ruchy
ok.ruchy
# The source is never overwritten.
$ printf 'fun main() { println("kept") }\n' >kept.ruchy; ruchy compile kept.ruchy -o ./kept.ruchy
ruchy compile: ./kept.ruchy: is the source file; name another for the output
[1]
$ ln -s kept.ruchy link; ruchy transpile kept.ruchy -o link
ruchy transpile: link: is the source file; name another for the output
[1]
$ ruchy compile kept.ruchy -o kept --json kept.ruchy
ruchy compile: kept.ruchy: is the source file; name another for the output
[1]
$ cat kept.ruchy; rm link
fun main() { println("kept") }
# A signal while gcc runs: nothing stays behind, gcc ends too.
$ printf '#!/bin/sh\nwhile [ "$1" != -o ]; do shift; done\necho >"$2"\necho $$ >started\nexec sleep 600\n' >slow; chmod +x slow
$ ruchy compile --cc ./slow kept.ruchy -o slowly >/dev/null & while [ ! -s started ]; do sleep 0.02; done; kill $!; wait $! 2>/dev/null; echo $?; ls | grep slowly; kill -0 $(cat started) 2>/dev/null && echo gcc runs; rm started
143
