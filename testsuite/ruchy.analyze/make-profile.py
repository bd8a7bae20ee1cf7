#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Writes a profile of a made-up program, for tests of size and speed.

A random call tree is grown and every number is summed from it, so functions,
edges, stacks, loops and branches agree with each other.  The same arguments
give the same file.

  make-profile.py [--functions N] [--megabytes M] [--seed N] [--no-stacks]
                  [--no-edges] [--scale F]
"""
import argparse
import json
import random
import sys

WORDS = ("read write parse scan hash find insert remove split merge sort copy "
         "pack unpack encode decode open close flush visit walk count update "
         "token node list table tree buffer string block page row column"
         ).split()


class Program:
    def __init__(self, count, seed):
        self.random = random.Random(seed)
        self.functions = []
        for i in range(count):
            name = "main" if i == 0 else "%s_%s_%d" % (
                self.random.choice(WORDS), self.random.choice(WORDS), i)
            self.functions.append({
                "name": name, "file": "src/unit%d.c" % (i // 40),
                "line": 10 + (i % 40) * 30, "calls": 0, "self": 0,
                "total": 0, "allocs": 0, "bytes": 0})
        self.edges = {}
        self.stacks = []

    def grow(self, nodes, scale):
        """A tree of about NODES nodes; a child is called often."""
        rng = self.random
        queue = [(0, (0,), 1)]
        made = 0
        while queue and made < nodes:
            index, path, calls = queue.pop(rng.randrange(len(queue)))
            made += 1
            own = int(calls * rng.lognormvariate(4, 1.5) * scale) + 1
            allocs = calls if rng.random() < 0.2 else 0
            node = {"path": path, "calls": calls, "self": own,
                    "allocs": allocs, "bytes": allocs * rng.choice(
                        (16, 48, 200, 1000, 8192))}
            self.stacks.append(node)
            if len(path) < 24:
                for _ in range(rng.randint(1, 4)):
                    child = rng.randrange(1, len(self.functions))
                    if child not in path:
                        queue.append((child, path + (child,),
                                      min(calls * rng.choice((1, 1, 2, 5, 20)),
                                           10 ** 10)))

    def add_up(self):
        for node in self.stacks:
            path = node["path"]
            leaf = self.functions[path[-1]]
            for name in ("calls", "self", "allocs", "bytes"):
                leaf[name] += node[name]
            for index in set(path):
                self.functions[index]["total"] += node["self"]
            for a, b in set(zip(path, path[1:])):
                edge = self.edges.setdefault((a, b), [0, 0])
                edge[1] += node["self"]
            if len(path) > 1:
                self.edges.setdefault(path[-2:], [0, 0])[0] += node["calls"]

    def key(self, index):
        f = self.functions[index]
        return "%s (%s:%d)" % (f["name"], f["file"], f["line"])


def function_rows(program):
    rows = []
    for f in program.functions:
        if f["calls"] == 0:
            continue
        timed = min(f["calls"], 1024)
        average = f["total"] / f["calls"]
        error = 0 if timed == f["calls"] else average * 0.3 / timed ** 0.5
        cycles = int(f["self"] * 3.1)
        rows.append({
            "name": f["name"], "location": "%s:%d" % (f["file"], f["line"]),
            "file": f["file"], "line": f["line"], "column": 1,
            "language": "C", "calls": f["calls"],
            "total_time_ns": f["total"],
            "total_time_ns_stderr": round(error * f["calls"], 1),
            "self_time_ns": f["self"],
            "self_time_ns_stderr": round(f["self"] * error / (average or 1),
                                         1),
            "avg_time_ns": round(average, 3),
            "min_time_ns": int(average / 2), "max_time_ns": int(average * 9),
            "timed_calls": timed, "stderr_ns": round(error, 3),
            "time_source": "sampled calls" if error else "every call",
            "hardware": {"cycles": cycles, "instructions": int(cycles * 1.4),
                         "ipc": 1.4, "cache_misses": cycles // 900,
                         "branch_misses": cycles // 1300, "estimated": True},
            "allocs": f["allocs"], "alloc_bytes": f["bytes"]})
    rows.sort(key=lambda row: -row["self_time_ns"])
    return rows


def control_rows(program, rng):
    loops, branches = [], []
    for f in program.functions:
        if f["calls"] == 0:
            continue
        for offset in (4, 9, 15):
            iterations = f["calls"] * rng.choice((0, 3, 8, 100))
            place = {"location": "%s:%d" % (f["file"], f["line"] + offset),
                     "file": f["file"], "line": f["line"] + offset,
                     "column": 3, "function": f["name"]}
            loops.append(dict(
                place, kind="for", iterations=iterations,
                entries=f["calls"],
                avg_trip_count=iterations / f["calls"],
                total_time_ns=f["self"] // 4 if iterations else 0,
                avg_iter_time_ns=(f["self"] // 4 / iterations
                                  if iterations else 0),
                time_source="derived from function"))
            place["line"] += 1
            place["location"] = "%s:%d" % (f["file"], place["line"])
            taken = rng.randint(0, iterations)
            branches.append(dict(
                place, column=7, kind="if", taken=taken,
                not_taken=iterations - taken,
                prediction_rate=round(taken / iterations, 5)
                if iterations else 0,
                transitions=min(taken, iterations - taken)))
    return loops, branches


def allocation_row(program):
    sites = [{"location": "%s:%d" % (f["file"], f["line"] + 2),
              "file": f["file"], "line": f["line"] + 2,
              "function": f["name"], "allocator": "malloc",
              "allocs": f["allocs"], "bytes": f["bytes"],
              "temporary_allocs": f["allocs"] // 2}
             for f in program.functions if f["allocs"]]
    sites.sort(key=lambda site: -site["bytes"])
    classes = {"small": [0, 0], "medium": [0, 0], "large": [0, 0]}
    for node in program.stacks:
        if node["allocs"]:
            size = node["bytes"] // node["allocs"]
            name = ("small" if size <= 256 else
                    "medium" if size <= 4096 else "large")
            classes[name][0] += node["allocs"]
            classes[name][1] += node["bytes"]
    return {"coverage": "process",
            "total_allocs": sum(s["allocs"] for s in sites),
            "total_bytes": sum(s["bytes"] for s in sites),
            "peak_memory_bytes": sum(s["bytes"] for s in sites) // 3,
            "by_size": {name: {"count": c, "bytes": b}
                        for name, (c, b) in classes.items()},
            "sites": sites}


def document(program, arguments):
    functions = function_rows(program)
    loops, branches = control_rows(program, program.random)
    total = sum(node["self"] for node in program.stacks)
    result = {
        "version": "1.0", "timestamp": "2026-01-02T03:04:05Z",
        "binary": "bin/made-up", "mode": "adaptive", "consistent": True,
        "process": {"pid": 1, "exit": "exit", "threads": 1},
        "functions": functions}
    if not arguments.no_edges:
        result["edges"] = [
            {"caller": program.key(a), "callee": program.key(b),
             "calls": calls, "timed_calls": min(calls, 1024),
             "total_time_ns": time}
            for (a, b), (calls, time) in program.edges.items()]
        result["edges"].append(
            {"caller": "", "callee": program.key(0), "calls": 1,
             "timed_calls": 1, "total_time_ns": total})
    result["loops"] = loops
    result["branches"] = branches
    if not arguments.no_stacks:
        result["stacks"] = [
            {"frames": [program.functions[i]["name"] for i in node["path"]],
             "samples": node["self"] // 1000, "time_ns": node["self"],
             "calls": node["calls"], "allocs": node["allocs"],
             "bytes": node["bytes"]} for node in program.stacks]
    result["allocations"] = allocation_row(program)
    result["statistics"] = {
        "total_runtime_ns": total + 12345, "cpu_time_ns": total,
        "instrumentation_overhead_percent": 0.42,
        "instrumentation_overhead_percent_stderr": 0.05}
    return result


def write(document_, out):
    """Like the run time: one row a line."""
    out.write("{")
    for i, (name, value) in enumerate(document_.items()):
        out.write(",\n" if i else "\n")
        out.write("  %s: " % json.dumps(name))
        if isinstance(value, list) and value:
            rows = ",\n    ".join(json.dumps(row) for row in value)
            out.write("[\n    %s\n  ]" % rows)
        else:
            out.write(json.dumps(value))
    out.write("\n}\n")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--functions", type=int, default=60)
    parser.add_argument("--megabytes", type=float, default=0)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--scale", type=float, default=1)
    parser.add_argument("--no-stacks", action="store_true")
    parser.add_argument("--no-edges", action="store_true")
    arguments = parser.parse_args()
    count, nodes = arguments.functions, 4 * arguments.functions
    if arguments.megabytes:
        # A function with its loops, branches, edges and stacks: some 4 kB.
        count = int(arguments.megabytes * 1e6 / 4000)
        nodes = 4 * count
    program = Program(count, arguments.seed)
    program.grow(nodes, arguments.scale)
    program.add_up()
    write(document(program, arguments), sys.stdout)


main()
