# SPDX-License-Identifier: MIT
"""fdr.py: does `ruchy diff' keep its false discovery rate?

Makes pairs of sets of profiles whose times are noise (normal, 2 %) around
known means, compares each pair, and counts which of the changes called
significant are none.  Seeded, so that the result is the same each time.

usage: fdr.py FUNCTIONS CHANGED EXPERIMENTS    prints three numbers:
  experiments with at least one false discovery
  mean share of false ones among the discoveries, percent
  share of the true changes that was found, percent
"""

import json
import random
import subprocess
import sys

PROFILES = 6      # on each side
NOISE = 0.02
SLOWDOWN = 1.08


def profile(random_numbers, means):
    rows = []
    for i, mean in enumerate(means):
        time = max(1, int(random_numbers.gauss(mean, NOISE * mean)))
        rows.append({
            "name": "f%d" % i, "location": "a.c:%d" % (i + 1), "calls": 1000,
            "total_time_ns": time, "self_time_ns": time,
            "avg_time_ns": time / 1000, "min_time_ns": 1, "max_time_ns": 9,
            "timed_calls": 1000, "time_source": "every call"})
    size = {"count": 0, "bytes": 0}
    return {
        "version": "1.0", "timestamp": "2026-01-01T00:00:00Z", "binary": "a",
        "functions": rows, "loops": [], "branches": [],
        "allocations": {"total_allocs": 0, "total_bytes": 0,
                        "peak_memory_bytes": 0,
                        "by_size": {"small": size, "medium": size,
                                    "large": size}},
        "statistics": {"total_runtime_ns": 1000000,
                       "instrumentation_overhead_percent": 0}}


def experiment(seed, functions, changed):
    """The names of the functions called significantly different."""
    numbers = random.Random(seed)
    means = [numbers.uniform(1e6, 1e7) for _ in range(functions)]
    slower = [m * (SLOWDOWN if i < changed else 1)
              for i, m in enumerate(means)]
    command = ["ruchy", "diff", "--format", "json"]
    for side, centre in ("a", means), ("b", slower):
        if side == "b":
            command.append("--vs")
        for i in range(PROFILES):
            name = "%s%d.json" % (side, i)
            with open(name, "w", encoding="utf-8") as out:
                json.dump(profile(numbers, centre), out)
            command.append(name)
    done = subprocess.run(command, stdout=subprocess.PIPE, check=True)
    return {c["function"] for c in json.loads(done.stdout)["changes"]
            if c["verdict"] == "significant" and c["metric"] == "self"}


def main():
    functions, changed, experiments = map(int, sys.argv[1:])
    true = {"f%d" % i for i in range(changed)}
    wrong = found = 0
    shares = []
    for seed in range(experiments):
        called = experiment(seed, functions, changed)
        wrong += bool(called - true)
        shares.append(len(called - true) / max(1, len(called)))
        found += len(called & true)
    print(wrong, "%.1f" % (100 * sum(shares) / experiments),
          "%.0f" % (100 * found / max(1, experiments * changed)))


main()
