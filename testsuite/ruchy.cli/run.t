# SPDX-License-Identifier: MIT
# ruchy run, ruchy FILE, ruchy -e; the cache.
$ printf 'fun main() {\n let a = env_args()\n for i in 1..a.len() { println(a[i]) }\n if a.len() > 2 { exit(3) }\n}\n' >args.ruchy
$ export XDG_CACHE_HOME=$PWD/cache; mkdir cache; ruchy run args.ruchy one
one
$ export XDG_CACHE_HOME=$PWD/cache; ruchy args.ruchy -x --help
-x
--help
[3]
# `--' behind the file is no argument, unless the file is the command.
$ export XDG_CACHE_HOME=$PWD/cache; ruchy run args.ruchy -- -x
-x
$ export XDG_CACHE_HOME=$PWD/cache; ruchy run args.ruchy x --
x
--
[3]
$ export XDG_CACHE_HOME=$PWD/cache; ruchy args.ruchy -- x
--
x
[3]
$ export XDG_CACHE_HOME=$PWD/cache; ruchy run --profile args.ruchy -- -x 2>/dev/null
-x
# One that is profiled, and one for all the others.
$ export XDG_CACHE_HOME=$PWD/cache; ls cache/ruchy | wc -l
2
$ export XDG_CACHE_HOME=$PWD/cache; echo 'fun main() { println(6 * 7) }' | ruchy run -
42
$ export XDG_CACHE_HOME=$PWD/cache; ruchy -e '1 + 2 * 3'
7
$ export XDG_CACHE_HOME=$PWD/cache; ruchy -e '"a" + 1'
a1
$ export XDG_CACHE_HOME=$PWD/cache; ruchy -e 'println("x")'
x
# Without a cache folder: built in the temporary folder, which stays empty.
$ mkdir tmp; env -u XDG_CACHE_HOME HOME=/nonexistent TMPDIR=$PWD/tmp ruchy run args.ruchy a b; echo "status $?"; ls tmp
a
b
status 3
# Nor does it take a folder that is none, where gcc does not either.
$ env -u XDG_CACHE_HOME HOME=/nonexistent TMPDIR=/nonexistent ruchy run args.ruchy a b; echo "status $?"
a
b
status 3
$ printf '#[test]\nfun t() { assert_eq(1, 1) }\n' >t.ruchy; TMPDIR=relative ruchy test t.ruchy | grep -c passed
1
$ mkdir -p tmp2; export XDG_CACHE_HOME=$PWD/cache; TMPDIR=$PWD/tmp2 ruchy compile args.ruchy -o x >/dev/null; ls tmp2
