#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a profile of one second in which one rule of the recommendations
finds something, or just not.

usage: advice.py RULE loud|quiet

`quiet' differs from `loud' in the one number or word that the rule asks for;
each is the nearest there is.
"""
import json
import sys


def function(name="f", line=1, **more):
    row = {"name": name, "location": "a.c:%d" % line, "calls": 1,
           "total_time_ns": 900000000, "self_time_ns": 900000000,
           "avg_time_ns": 9e8, "min_time_ns": 0, "max_time_ns": 0,
           "time_source": "every call"}
    row.update(more)
    return row


def branch(line, taken, not_taken, **more):
    return dict({"location": "a.c:%d" % line, "function": "f", "kind": "if",
                 "taken": taken, "not_taken": not_taken,
                 "prediction_rate": 0.5}, **more)


def loop(iterations, entries, time, **more):
    return dict({"location": "a.c:20", "function": "f",
                 "iterations": iterations, "entries": entries,
                 "avg_trip_count": iterations / entries,
                 "total_time_ns": time, "avg_iter_time_ns": 1}, **more)


def site(allocs, size, **more):
    return dict({"location": "a.c:30", "function": "f", "allocs": allocs,
                 "bytes": allocs * size}, **more)


def hardware(misses):
    return {"cache_misses": misses, "estimated": True}


def threads(count):
    return [{"tid": i + 1, "functions": [{"function": "f (a.c:1)"}]}
            for i in range(count)]


def one_sided_branch(loud):
    return {"branches": [branch(10, 10, 99999990 if loud else 9999990)]}


def one_sided_branches(loud):
    # Each too rare for a word, but four of them together are not.
    return {"branches": [branch(10 + i, 10, 4999990)
                         for i in range(4 if loud else 3)]}


def layout_of_little(loud):
    # A fifth of the function's time is the most.
    return {"functions": [function(self_time_ns=30000000 if loud
                                   else 20000000)],
            "branches": [branch(10, 10, 99999990)]}


def told_branch(loud):
    # The source of line 11 says that it is unlikely.
    return {"branches": [branch(10 if loud else 11, 10, 99999990)]}


def unpredictable_branch(loud):
    # A coin changes sides every second time; a pattern does otherwise.
    return {"branches": [branch(10, 10000000, 10000000,
                                transitions=10000000 if loud else 19999999)]}


def mispredicted_branch(loud):
    return {"branches": [branch(10, 10000000, 10000000,
                                mispredicts=5000000 if loud else 900000,
                                mispredicts_stderr=100000)]}


def cold_code(loud):
    # Four of eight conditions; three are one-sided branches.
    return {"branches":
            [branch(10 + i, 6000000, 0) for i in range(4 if loud else 3)]
            + [branch(20 + i, 3000000, 3000000) for i in range(4)]}


def dominant_case(loud):
    often = 19000000 if loud else 17000000
    return {"switches": [{
        "location": "a.c:10", "function": "f", "executions": 20000000,
        "cases": [{"values": "1", "count": often},
                  {"values": "2", "count": 20000000 - often},
                  {"values": "default", "count": 0}]}]}


def short_loop(loud):
    return {"loops": [loop(9000000, 3000000 if loud else 2000000, 500000000)]}


def once_loop(loud):
    # Nearly always one round: hardware predicts that.
    return {"loops": [loop(3600000 if loud else 3240000, 3000000,
                           500000000)]}


def allocation_in_loop(loud):
    return {"loops": [loop(1000000, 1, 500000000,
                           allocs=1000000 if loud else 900000)]}


def not_vectorized(loud):
    return {"loops": [loop(100000000, 1000, 500000000 if loud else 5000000)]}


def short_vector_loop(loud):
    return {"loops": [loop(35000000, 5000000 if loud else 4000000,
                           500000000)]}


def small_function(loud):
    return {"functions": [function(calls=50000000, avg_time_ns=4,
                                   total_time_ns=200000000,
                                   bodies=1 if loud else 2)]}


def recursion(loud):
    calls = 50000000
    return {"functions": [function(calls=calls, avg_time_ns=20)],
            "edges": [{"caller": "f (a.c:1)", "callee": "f (a.c:1)",
                       "calls": calls - 1 if loud else calls // 3,
                       "timed_calls": 1, "total_time_ns": 1}],
            "stacks": [{"frames": ["main"] + ["f"] * 7, "samples": 1}]}


def pure_function(loud):
    return {"functions": [function(calls=50000000 if loud else 50000,
                                   avg_time_ns=20)]}


def cache_misses(loud):
    # 80 ns each: the time has to have room for a fifth of them.
    return {"functions": [function(
        calls=1000000, hardware=hardware(5000000 if loud else 2000000))]}


def missing_line(loud):
    return {"functions": [function()],
            "lines": [{"location": "a.c:3", "function": "f", "samples": 90,
                       "time_ns": 900000000,
                       "hardware": hardware(5000000 if loud else 2000000)}]}


def false_sharing(loud):
    # One thread has nobody to share with: only the misses are left.
    return {"functions": [function(calls=1000000,
                                   hardware=hardware(5000000))],
            "threads": threads(2 if loud else 1), "peak": 65536}


def temporary_allocations(loud):
    return {"sites": [site(1000000, 64,
                           temporary_allocs=950000 if loud else 850000)]}


def never_freed(loud):
    live = 1000 if loud else 800
    return {"sites": [site(1000, 4096, live_allocs=live,
                           live_bytes=live * 4096)]}


def profile(name, loud):
    parts = globals()[name.replace("-", "_")](loud)
    sites = parts.get("sites", [])
    none = {"count": 0, "bytes": 0}
    whole = {"version": "1.0", "timestamp": "2026-03-14T15:09:26Z",
             "binary": "/home/me/app", "functions": [function()],
             "loops": [], "branches": [],
             "allocations": {
                 "coverage": "process",
                 "total_allocs": sum(s["allocs"] for s in sites),
                 "total_bytes": sum(s["bytes"] for s in sites),
                 "peak_memory_bytes": parts.pop("peak", 1 << 30),
                 "live_bytes": sum(s.get("live_bytes", 0) for s in sites),
                 "by_size": {"small": none, "medium": none, "large": none},
                 "sites": parts.pop("sites", [])},
             "statistics": {"total_runtime_ns": 1000000000,
                            "peak_rss_bytes": 4 << 20,
                            "instrumentation_overhead_percent": 0}}
    whole.update(parts)
    return whole


if __name__ == "__main__":
    json.dump(profile(sys.argv[1], sys.argv[2] == "loud"), sys.stdout)
