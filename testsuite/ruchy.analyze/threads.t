# SPDX-License-Identifier: MIT
# One thread of a program: its functions, its stacks, in every format; and
# counts that are estimates.
$ ruchy analyze --thread 101 --no-advice $SRC/sampled.json | sed -n '/^warning/p;/^Threads/,$p'
warning:  only what thread 101 did: loops, branches, lines and allocation sites are counted over all threads and left out
Threads
  thread  CPU time  samples   allocs     bytes  name    mostly in
     101    700 ms      350  600,000  36.6 MiB  worker  parse_request

Functions
    self  self%   total              calls  per call   allocs  function        place
  420 ms  58.3%  540 ms    ~600,000 ±3,600    900 ns  600,000  parse_request   serve.cc:12
  200 ms  27.8%  200 ms  ~1,500,000 ±5,200    133 ns           Table<…>::find  serve.cc:40
  100 ms  13.9%  750 ms                  2    375 ms           serve           serve.cc:70
$ ruchy analyze -f csv --thread 102 --function '[ps]*' $SRC/sampled.json | cut -d, -f1,9,10
name,calls,calls_stderr
parse_request,400000,2400
serve,2,
$ ruchy analyze -f folded --thread 101 $SRC/sampled.json
serve 180000000
serve;Table<std::pair<std::basic_string<char, std::char_traits<char>, std::allocator<char> >, int> >::find 200000000
serve;parse_request 400000000
$ ruchy analyze -f folded $SRC/sampled.json | sed 's/<.*>/<>/'
main 8000000
serve 180000000
serve;Table<>::find 400000000
serve;parse_request 700000000

# The threads' calls add up to the functions'.
$ for thread in 100 worker '*'; do
>   ruchy analyze -f json --thread "$thread" $SRC/sampled.json | python3 -c '
> import json, sys
> print(sum(f["calls"] for f in json.load(sys.stdin)["functions"]))'
> done
1
4000004
4000005

$ ruchy analyze --thread nobody - <$SRC/sampled.json
ruchy analyze: <stdin>: no thread `nobody' in this profile; its threads are 100 (serve), 101 (worker), 102 (worker)
[1]
# A profile without functions by thread says so.
$ ruchy analyze --thread reader $SRC/wordcount.json | grep -v '^run\|^program'
measured  counts exact (checked: consistent), times: adaptive, cost 0.61% ±0.08
warning:  perf events were refused (perf_event_paranoid is 3): samples come from a timer
warning:  only what thread reader did: loops, branches, lines and allocation sites are counted over all threads and left out; this profile has no functions by thread either, and no stacks by thread

Threads
  thread  CPU time  name
    4243   41.0 ms  reader

# Names are hashed alike wherever they stand.
$ ruchy analyze -f json --redact names --key k $SRC/sampled.json >a.json
$ python3 -c '
> import json
> p = json.load(open("a.json"))
> names = {f["name"] for f in p["functions"]}
> keys = {"%s (%s)" % (f["name"], f["location"]) for f in p["functions"]}
> print(all(f["function"] in keys for t in p["threads"] for f in t["functions"]))
> print(all(n in names for s in p["stacks"][:5] for n in s["frames"]))'
True
True
$ ruchy analyze -f json --redact paths --key k $SRC/sampled.json | grep -c 'serve\.cc\|libssl'
0
[1]

# Two estimates whose difference chance explains are not called different.
$ sed 's/"iterations": 48000000/"iterations": 48050000/' $SRC/sampled.json >near.json
$ ruchy diff $SRC/sampled.json near.json | tail -n 1
Nothing changed: 22 counts are the same; one profile on a side: times are not tested (give several with --vs).
$ sed 's/"iterations": 48000000/"iterations": 52000000/' $SRC/sampled.json >far.json
$ ruchy diff $SRC/sampled.json far.json | sed -n '/^Other cost/,/^$/p'
Other cost: significant changes
  what                     before                after  change       p  function       place
  iterations  ~48,000,000 ±41,000  ~52,000,000 ±41,000  +8.33%  <0.001  parse_request  serve.cc:15

# Errors add in quadrature.
$ ruchy merge $SRC/sampled.json $SRC/sampled.json | grep -o '"iterations": [0-9]*\|"iterations_stderr": [0-9]*' | head -n 2
"iterations": 96000000
"iterations_stderr": 57982

# Frames without a name are left out of trees; stacks of few samples give way
# to callers and callees.
$ sed 's/"frames": \["serve", "parse_request"\]/"frames": ["?", "serve", "?", "parse_request"]/' $SRC/sampled.json >unknown.json
$ ruchy analyze -f folded $SRC/sampled.json >known && ruchy analyze -f folded unknown.json | cmp - known
$ ruchy analyze $SRC/sampled.json | grep -c '^  54.3% of the time passes'
1
$ sed 's/"samples": [0-9]*/"samples": 1/g' $SRC/sampled.json >few.json
$ ruchy analyze few.json | grep -c '^  About .*% of the time passes in one chain of calls: serve → parse_request'
1
