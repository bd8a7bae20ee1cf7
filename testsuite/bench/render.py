# SPDX-License-Identifier: MIT
"""The results of `make bench' as tables, in text and in Markdown, and the
requirements they are held against.

A requirement on a time passes if the one-sided 95 % upper bound is below the
limit, fails if the lower one is above it, and is undecided in between: then
the machine was too noisy or the rounds too few.
"""

import re

from estimate import geometric_mean

BUDGET = 1.01           # default mode, every program but fib
BUDGET_FIB = 1.05
LIMIT_CALLS = 1.02      # geometric mean, calls and iterations exact
LIMIT_COUNTS = 1.05     # geometric mean, everything exact
LIMIT_SAMPLED = 1.001   # geometric mean, a hundredth of the calls profiled
LIMIT_OFF = 1.0001      # instructions
LIMIT_COMPILE = 2.2
LIMIT_TEXT = 2.5
PAIR_NS = 15            # malloc and free, tracked
PROFILE_BYTES = 10e6    # of sqlite3's shell
EXPORT_SECONDS = 1      # likewise


# ------------------------------------------------------------ requirements

def verdict(value, limit):
    """Of a ratio with bounds."""
    if value["upper"] < limit:
        return "pass"
    return "FAIL" if value["lower"] > limit else "undecided"


def exact(value, limit):
    return "pass" if value <= limit else "FAIL"


def requirements(results):
    """[(what, limit, value, verdict)], as far as there are figures."""
    if results["techniques"]:
        return []
    return (off_requirements(results) + time_requirements(results)
            + size_requirements(results) + thread_requirements(results)
            + allocation_requirements(results) + export_requirements(results))


def off_requirements(results):
    found = []
    for program, row in results["programs"].items():
        off = row.get("off", {})
        value = off.get("instructions_ratio",
                        off.get("callgrind_instructions_ratio"))
        if value is not None:
            found.append(["off, instructions, " + program, LIMIT_OFF, value,
                          exact(value, LIMIT_OFF)])
    return found


def time_requirements(results):
    found = []
    for name, limit in (("calls", LIMIT_CALLS), ("counts", LIMIT_COUNTS),
                        ("sampled", LIMIT_SAMPLED)):
        mean = results["geometric_means"].get(name)
        if mean:
            label = results["variants"][name]["label"]
            found.append([label + ", time, geometric mean", limit,
                          mean["ratio"], verdict(mean, limit)])
    for program, row in results["programs"].items():
        if "ratio" in row.get("counts", {}) and "ratio" in row.get("gcov", {}):
            gcov = row["gcov"]["ratio"]
            found.append(["everything, time, below gcov's, " + program, gcov,
                          row["counts"]["ratio"],
                          verdict(row["counts"], gcov)])
    for program, row in results["programs"].items():
        if "ratio" in row.get("adaptive", {}):
            limit = BUDGET_FIB if program == "fib" else BUDGET
            found.append(["default, time, " + program, limit,
                          row["adaptive"]["ratio"],
                          verdict(row["adaptive"], limit)])
    return found


def size_requirements(results):
    found = []
    for key, what, limit in (("compile_ratio", "compile time", LIMIT_COMPILE),
                             ("text_ratio", "text size", LIMIT_TEXT)):
        for program, row in results["programs"].items():
            value = row.get("off", {}).get(key)
            if value is not None:
                found.append([what + ", " + program, limit, value,
                              exact(value, limit)])
    return found


def thread_requirements(results):
    """As with one thread: what the threads do to a call's time without any
    profiler (its upper bound) and 2 % is the limit."""
    found = []
    for name, rows in results["repeated"].items():
        if "plain" not in rows:
            continue
        limit = max(rows["plain"]["ratio"]["upper"], 1.0) * 1.02
        found += [["%s, %d threads against one, %s" % (
                      name, results["threads_count"],
                      results["variants"][variant]["label"]),
                   limit, row["ratio"]["ratio"], verdict(row["ratio"], limit)]
                  for variant, row in rows.items()
                  if variant in ("calls", "counts", "adaptive")]
    return found


def allocation_requirements(results):
    found = []
    rows = results["repeated"].get("pairs", {})
    if "plain" in rows and "adaptive" in rows:
        cost = rows["adaptive"]["ns_1"] - rows["plain"]["ns_1"]
        found.append(["ns per malloc and free, default", PAIR_NS, cost,
                      exact(cost, PAIR_NS)])
    for program, row in results["programs"].items():
        if "ratio" in row.get("allocations", {}) \
                and "ratio" in row.get("heaptrack", {}):
            limit = row["heaptrack"]["ratio"]
            found.append(["allocations only, time, below heaptrack's, "
                          + program, limit, row["allocations"]["ratio"],
                          verdict(row["allocations"], limit)])
    return found


def export_requirements(results):
    """The profile of the largest program: a file of some size, and the time
    to write it."""
    export = results.get("exports", {}).get("sqlite3")
    if not export:
        return []
    return [["profile.json, bytes, sqlite3", PROFILE_BYTES, export["bytes"],
             exact(export["bytes"], PROFILE_BYTES)],
            ["export, seconds, sqlite3", EXPORT_SECONDS, export["seconds"],
             exact(export["seconds"], EXPORT_SECONDS)]]


# ------------------------------------------------------------------ tables

def cell(value):
    """A ratio and half its 95 % interval."""
    if not value or "ratio" not in value:
        return "-"
    if "low" not in value:
        return "%.2f" % value["ratio"]
    digits = 3 if value["ratio"] < 10 else 1
    return "%.*f ±%.*f" % (digits, value["ratio"], digits,
                           (value["high"] - value["low"]) / 2)


def interval_cell(value):
    if not value:
        return "-"
    if "low" not in value:
        return "%.2f" % value["ratio"]
    return "%.3f [%.3f, %.3f]" % (value["ratio"], value["low"], value["high"])


def time_table(results):
    rows = [["CPU time"] + list(results["programs"]) + ["geometric mean"]]
    for name, variant in results["variants"].items():
        if variant["base"] == name:
            continue
        base = results["variants"].get(variant["base"], {}).get("label")
        label = variant["label"] + (
            " (clang)" if variant["base"] == "clang" else "")
        if base is None:
            continue
        rows.append([label]
                    + [cell(row.get(name))
                       for row in results["programs"].values()]
                    + [interval_cell(results["geometric_means"].get(name))])
    return rows


def seconds_table(results):
    rows = [["seconds"] + list(results["programs"])]
    for name, variant in results["variants"].items():
        if variant["base"] == name:
            label = variant["label"] + (" (small)" if variant["group"]
                                        == "heavy" else "")
            rows.append([label] + [
                "%.3f (CV %.1f %%)" % (row[name]["seconds"],
                                       row[name]["variation_percent"] or 0)
                if "seconds" in row.get(name, {}) else "-"
                for row in results["programs"].values()])
    return rows


def ratio_table(results, key, title, digits):
    """One of the other ratios, one row for each build."""
    rows, seen = [[title] + list(results["programs"])
                  + ["geometric mean"]], set()
    for name, variant in results["variants"].items():
        values = [row.get(name, {}).get(key)
                  for row in results["programs"].values()]
        known = [value for value in values if value is not None]
        flags = tuple(variant["flags"])
        if variant["group"] == "heavy" or variant["base"] == name or not known or not variant["flags"] \
                or (key in ("compile_ratio", "text_ratio", "file_ratio")
                    and flags in seen):
            continue
        seen.add(flags)
        rows.append([variant["label"]]
                    + ["-" if value is None else "%.*f" % (digits, value)
                       for value in values]
                    + ["%.*f" % (digits, geometric_mean(known))])
    return rows


def instruction_table(results):
    rows = [["instructions, off", "gcc -O2", "off", "ratio"]]
    for program, row in results["programs"].items():
        off = row.get("off", {})
        if "callgrind_instructions" in off:
            rows.append([program, "%d" % off["callgrind_instructions_plain"],
                         "%d" % off["callgrind_instructions"],
                         "%.6f" % off["callgrind_instructions_ratio"]])
    return rows


def start_table(results):
    rows = [["start and exit", "ms", "ratio"]]
    for name, value in results["start"].items():
        rows.append([results["variants"][name]["label"],
                     "%.2f" % (1e3 * value["seconds"]), cell(value)])
    return rows


def export_table(results):
    return [["profile.json, default", "bytes", "ms to write"]] + [
        [program, "%d" % export["bytes"], "%.1f" % (1e3 * export["seconds"])]
        for program, export in results.get("exports", {}).items()]


def repeated_table(results, name, title):
    rows = [[title, "1 thread", "%d threads" % results["threads_count"],
             "ratio"]]
    for variant, row in results["repeated"].get(name, {}).items():
        rows.append([results["variants"][variant]["label"],
                     "%.2f" % row["ns_1"], "%.2f" % row["ns_many"],
                     cell(row["ratio"])])
    return rows


def requirement_table(results):
    return [["requirement", "limit", "measured", ""]] + [
        [what, "%.4f" % limit, "%.4f" % value, result]
        for what, limit, value, result in results["requirements"]]


def tables(results):
    found = [time_table(results), seconds_table(results),
             ratio_table(results, "instructions_ratio", "instructions:u", 4),
             ratio_table(results, "cycles_ratio", "cycles:u", 3),
             instruction_table(results),
             ratio_table(results, "small_instructions_ratio",
                         "instructions", 3),
             ratio_table(results, "compile_ratio", "compile time", 2),
             ratio_table(results, "text_ratio", "text size", 2),
             ratio_table(results, "file_ratio", "file size", 2),
             start_table(results), export_table(results),
             repeated_table(results, "threads", "ns of CPU time per call"),
             repeated_table(results, "pairs", "ns per malloc and free"),
             requirement_table(results)]
    return [rows for rows in found if len(rows) > 1]


def notes(results):
    found = ["left out: %s (%s)" % pair
             for pair in results["missing"].items()]
    found += ["failed: " + text for text in results["failures"]]
    if results["quick"]:
        found.append("quick run on small work: the figures mean nothing")
    return found


def machine(results):
    record = results.get("environment", {})
    return "%s, %s processors, Linux %s, %s, load %.2f before and %.2f after" \
        % (record.get("processor"), record.get("processors"),
           record.get("kernel"), record.get("gcc"),
           record.get("load_before", 0), record.get("load_after", 0))


# --------------------------------------------------------------- renderers

def aligned(rows):
    widths = [max(len(row[column]) for row in rows)
              for column in range(len(rows[0]))]
    return "\n".join(
        "  ".join([row[0].ljust(widths[0])]
                  + [text.rjust(width)
                     for text, width in zip(row[1:], widths[1:])]).rstrip()
        for row in rows)


def piped(rows):
    lines = ["| " + " | ".join(row) + " |" for row in rows]
    lines.insert(1, "|---" + "|--:" * (len(rows[0]) - 1) + "|")
    return "\n".join(lines)


def text(results):
    return "\n\n".join([machine(results)]
                       + [aligned(rows) for rows in tables(results)]
                       + ["\n".join(notes(results))]).rstrip()


def without_folders(text):
    """Other machines have other folders."""
    return re.sub(r"(?<![^\s=(])/\S*/", "", text)


def markdown(results):
    record = results.get("environment", {})
    settings = "%s; %d rounds (%d for other profilers)." % (
        record.get("date"), results["runs"], results["peer_runs"])
    return "\n\n".join([machine(results) + "; " + settings]
                       + [piped(rows) for rows in tables(results)]
                       + ["\n".join("- " + without_folders(note)
                                    for note in notes(results))]
                       ).rstrip()
