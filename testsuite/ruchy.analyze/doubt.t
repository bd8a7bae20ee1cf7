# SPDX-License-Identifier: MIT
# Counts that running functions make doubtful are shown by their bounds, added
# up as such, and not compared as exact.
$ cat >a.json <<'END'
> {"version": "1.0", "timestamp": "2026-01-01T00:00:00.000Z", "binary": "p",
>  "consistent": true,
>  "functions": [{"name": "f", "location": "f.c:1", "calls": 2, "total_time_ns": 0, "avg_time_ns": 0, "min_time_ns": 0, "max_time_ns": 0, "time_source": "none"}],
>  "loops": [{"location": "f.c:3", "function": "f", "iterations": 4000000000, "entries": 2, "exact": false, "iterations_min": 0, "iterations_max": 4000000000, "avg_iter_time_ns": 0, "total_time_ns": 0, "time_source": "none"},
>            {"location": "f.c:5", "function": "f", "iterations": 100, "entries": 2, "exact": false, "iterations_min": 100, "iterations_max": 101, "avg_iter_time_ns": 0, "total_time_ns": 0, "time_source": "none"}],
>  "branches": [{"location": "f.c:4", "function": "f", "taken": 70, "not_taken": 5, "exact": false, "taken_min": 70, "prediction_rate": 0.9}],
>  "allocations": {"total_allocs": 0, "total_bytes": 0, "peak_memory_bytes": 0, "by_size": {"small": {"count": 0, "bytes": 0}, "medium": {"count": 0, "bytes": 0}, "large": {"count": 0, "bytes": 0}}},
>  "statistics": {"total_runtime_ns": 1, "instrumentation_overhead_percent": 0}}
> END
$ sed 's/, "exact": false[^a]*_m[^a]*"avg/, "avg/; s/, "exact": false, "iterations_min": [0-9]*, "iterations_max": [0-9]*//; s/, "exact": false, "taken_min": 70//; s/4000000000/600/' a.json >b.json
$ ruchy analyze a.json | grep -E "f\.c:[345]|measured"
measured  counts exact (checked: consistent) but for what ran at the end (<=, >=, ...), cost 0.00%
  <=4,000,000,000        2     –              –  f.c:3  f
        100...101        2     –              –  f.c:5  f
       >=75   >=70  f.c:4  f
$ ruchy merge -o both.json a.json b.json
$ json-check both.json 'loops[line=3].iterations_min == 600' 'loops[line=3].iterations_max == 4000000600' 'loops[line=3].exact == false' 'loops[line=3].iterations == 4000000600' 'loops[line=5].iterations_min == 200' 'loops[line=5].iterations_max == 201' 'branches[line=4].taken_min == 140' 'branches[line=4].taken_max absent' 'functions[name=f].exact absent'
$ ruchy merge -o both.json b.json a.json
$ json-check both.json 'loops[line=3].iterations_min == 600' 'loops[line=3].iterations_max == 4000000600' 'branches[line=4].taken_min == 140' 'branches[line=4].taken_max absent'
$ ruchy analyze --format csv --table loops a.json
location,file,line,column,function,kind,parent,iterations,entries,avg_trip_count,total_time_ns,total_time_ns_stderr,avg_iter_time_ns,time_source,samples,hardware.cycles,hardware.instructions,hardware.ipc,hardware.cache_references,hardware.cache_misses,hardware.cache_miss_rate,hardware.branches,hardware.branch_misses,hardware.branch_miss_rate,hardware.page_faults,hardware.context_switches,hardware.counted_share,hardware.estimated,hardware.minor_faults,hardware.major_faults,hardware.cpu_migrations,hardware.cycles_stderr,hardware.instructions_stderr,hardware.cache_references_stderr,hardware.cache_misses_stderr,hardware.branches_stderr,hardware.branch_misses_stderr,hardware.page_faults_stderr,hardware.minor_faults_stderr,hardware.major_faults_stderr,hardware.context_switches_stderr,hardware.cpu_migrations_stderr,allocs,alloc_bytes,iterations_stderr,entries_stderr,exact,iterations_min,iterations_max,entries_min,entries_max,occurrence
f.c:3,f.c,,,f,,,4000000000,2,2000000000,0,,0,none,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,false,0,4000000000,,,
f.c:5,f.c,,,f,,,100,2,50,0,,0,none,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,false,100,101,,,
$ ruchy diff b.json a.json | grep -c "iterations"
0
[1]
