# SPDX-License-Identifier: MIT
# ruchy compile: output, options, report.
$ printf 'fun main() { println("hi", 2147483647 + 1) }\n' >a.ruchy
$ ruchy compile a.ruchy
→ Compiling a.ruchy...
✓ Successfully compiled to: a.out
ℹ Binary size: * bytes (glob)
$ ./a.out
hi 2147483648
$ ruchy compile - -o b <a.ruchy >/dev/null && ./b
hi 2147483648
$ for level in 0 1 2 3 s z fast; do ruchy compile -O$level a.ruchy -o b >/dev/null && ./b; done
hi 2147483648
hi 2147483648
hi 2147483648
hi 2147483648
hi 2147483648
hi 2147483648
hi 2147483648
$ ruchy compile --optimize=balanced a.ruchy -o b
→ Compiling a.ruchy...
ℹ Optimization level: balanced
ℹ LTO: thin
✓ Successfully compiled to: b
ℹ Binary size: * bytes (glob)
$ ./b
hi 2147483648
$ ruchy compile --optimize=nasa --json r.json a.ruchy -o b | tail -n 1
ℹ JSON report: r.json
$ json-check r.json 'source_file == "a.ruchy"' 'binary_path == "b"' 'optimization_level == "nasa"' 'binary_size > 1000' 'compile_time_ms >= 0' 'optimization_flags.opt_level == "3"' 'optimization_flags.strip == true' 'optimization_flags.lto == "fat"' 'optimization_flags.target_cpu == "native"'
$ ruchy compile --json r.json -O3 a.ruchy -o b >/dev/null; json-check r.json 'optimization_level == "custom"' 'optimization_flags.static_link == false' 'optimization_flags.lto absent'
$ ruchy compile --strip a.ruchy -o b >/dev/null; nm b 2>&1
nm: b: no symbols
$ ruchy compile --static-link a.ruchy -o b >/dev/null && ./b
hi 2147483648
$ ruchy compile --profile --static-link a.ruchy -o b >/dev/null && RUCHY_PROFILE=1 RUCHY_PROFILE_OUTPUT=p.json ./b 2>/dev/null && json-check p.json 'functions[name=main].calls == 1' && rm p.json
hi 2147483648
$ ruchy compile -g a.ruchy -o b >/dev/null && objdump --dwarf=decodedline b | grep -c 'a\.ruchy' | sed 's/^[1-9].*/some/'
some
$ ruchy compile --emit=c a.ruchy | grep -c 'int main\|^main' | sed 's/^[1-9].*/some/'
some
$ ruchy compile --emit=tokens a.ruchy -o t.txt; test -s t.txt && echo written
written
$ ruchy compile --verbose a.ruchy -o b | grep -c -- '-O2'
1
$ ls
a.out
a.ruchy
b
r.json
t.txt

# --profile-sample-rate: a share of the calls, unless the variable says another.
$ cat >sampled.ruchy <<'END'
> fun write(n: i64) -> i64 {
>     let mut x = n
>     let mut steps = 0
>     while x != 1 {
>         if x % 2 == 0 { x = x / 2 } else { x = 3 * x + 1 }
>         steps = steps + 1
>     }
>     steps
> }
> fun batch(from: i64) -> i64 {
>     let mut total = 0
>     for i in from..from + 1000 { total = total + write(i) }
>     total
> }
> fun main() {
>     let mut total = 0
>     for i in 0..5000 { total = total + batch(i + 1) }
>     println(total)
> }
> END
> ruchy compile --profile --profile-sample-rate=0.3 sampled.ruchy -o s >/dev/null && ./s
404370446

# { native } sampling exists on this processor only
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json ./s && json-check p.json 'statistics.sample_rate < 0.9' 'statistics.sample_windows > 3' 'functions[name=batch].calls > 500' 'functions[name=write].calls_stderr > 0'
404370446
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json RUCHY_PROFILE_SAMPLE_RATE=1 ./s && json-check p.json 'functions[name=write].calls == 5000000' 'statistics.sample_rate absent'; rm p.json
404370446

# { native } sampling exists on this processor only
$ export XDG_CACHE_HOME=$PWD/cache; RUCHY_PROFILE_OUTPUT=p.json ruchy run --profile --profile-sample-rate=0.3 sampled.ruchy 2>/dev/null && json-check p.json 'statistics.sample_windows > 3'; rm p.json
404370446
