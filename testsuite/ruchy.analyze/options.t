# SPDX-License-Identifier: MIT
# What is shown, in which order, how wide.
$ ruchy analyze --sort calls --top 3 $SRC/wordcount.json | sed -n '/^Functions/,/^$/p'
Functions (3 of 8)
  1 of them was never called
           self  self%          total       calls       per call      max    IPC  cache miss     mispred.     allocs  function   place
  97.0 ms ±2.0%   4.4%  97.0 ms ±2.0%  24,400,000  3.98 ns ±2.0%  88.0 ns                                             is_letter  src/wordcount.c:20
             ~0                         9,300,000                                                                     compare    src/wordcount.c:62
   678 ms ±0.6%  30.6%   1.49 s ±0.6%   4,000,001   372 ns ±0.6%  40.2 µs  ~2.15    ~700,000  ~61,000,000  4,000,000  read_word  src/wordcount.c:44
$ ruchy analyze --sort name --top 2 $SRC/wordcount.json | sed -n '/^Functions/,/^$/p'
Functions (2 of 8)
  1 of them was never called
          self  self%         total      calls      per call      max    IPC  cache miss    mispred.  function   place
            ~0                       9,300,000                                                        compare    src/wordcount.c:62
  812 ms ±0.4%  36.7%  812 ms ±0.4%  4,000,000  203 ns ±0.4%  9.10 µs  ~2.04  ~1,200,000  ~6,000,000  hash_word  src/wordcount.c:31
$ ruchy analyze --function 'hash*' $SRC/wordcount.json | sed -n '/^Functions/,$p'
Functions
          self  self%         total      calls      per call      max    IPC  cache miss    mispred.  function   place
  812 ms ±0.4%  36.7%  812 ms ±0.4%  4,000,000  203 ns ±0.4%  9.10 µs  ~2.04  ~1,200,000  ~6,000,000  hash_word  src/wordcount.c:31

Hot lines (from samples)
  samples  share          time    IPC  place
      190  42.9%  760 ms ±7.3%  ~2.08  src/wordcount.c:34

Loops
  iterations    entries  per entry          time  per iteration  place               function
  24,400,000  4,000,000        6.1  790 ms ±0.4%  32.4 ns ±0.4%  src/wordcount.c:33  hash_word

note: src/wordcount.c: source file not found (--source FOLDER says where to look)
$ ruchy analyze --function nothing $SRC/wordcount.json | tail -n 1
No function matches `nothing'.
$ ruchy analyze --thread reader $SRC/wordcount.json | sed -n '/^Threads/,/^$/p'
Threads
  thread  CPU time  name
    4243   41.0 ms  reader
$ ruchy analyze --thread 9 - <$SRC/wordcount.json
ruchy analyze: <stdin>: no thread `9' in this profile; its threads are 4242 (wordcount), 4243 (reader)
[1]
$ ruchy analyze --no-advice $SRC/wordcount.json | grep -c Recommendations
0
[1]
$ ruchy analyze --width 60 $SRC/wordcount.json | sed -n '/^Functions/,/^$/p'
Functions
           self  self%       calls  function
   812 ms ±0.4%  36.7%   4,000,000  hash_word
   678 ms ±0.6%  30.6%   4,000,001  read_word
   520 ms ±0.9%  23.5%   4,000,000  table_insert
  97.0 ms ±2.0%   4.4%  24,400,000  is_letter
        68.0 ms   3.1%           1  print_top
        38.0 ms   1.7%           1  main
             ~0          9,300,000  compare
              –                  0  usage
$ ruchy analyze --width 60 $SRC/wordcount.json | LC_ALL=C.UTF-8 awk 'length > 60' | grep -v '^[a-z]\|^ *\(why\|do\|gain\|[0-9]*\.\)' | head
$ ruchy analyze --width 40 $SRC/wordcount.json | sed -n '/^Loops/,/^$/p'
Loops
  iterations  per iteration  place
   4,000,000        ~650 ns  …count.c:106
  24,400,000  32.4 ns ±0.4%  …dcount.c:33
  28,400,000       ~21.5 ns  …dcount.c:48
   9,300,000       ~51.6 ns  …dcount.c:73
     180,000        ~367 ns  …dcount.c:90

# The tables: no colour in a pipe, even on request of the terminal type.
$ TERM=xterm ruchy analyze $SRC/wordcount.json | grep -c "$(printf '\033')"
0
[1]

# Long lines are broken at blanks.
$ ruchy analyze --width 60 $SRC/wordcount.json | sed -n '/^measured/,/^$/p'
measured  counts exact (checked: consistent), times:
          adaptive, cost 0.61% ±0.08
samples   675 of cpu-clock, 0 lost
hardware  8,100,000,000 cycles, 13,200,000,000 instructions,
          IPC 1.63, cache misses 18.0%, mispredicted 3.6%
memory    4,180,002 allocations, 128 MiB in all, peak 5.64
          MiB ±4.00 KiB, 5.49 MiB never freed
warning:  perf events were refused (perf_event_paranoid is
          3): samples come from a timer
