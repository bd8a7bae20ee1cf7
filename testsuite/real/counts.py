# SPDX-License-Identifier: MIT
"""Execution counts of a run, as gcov and as ruchyprof report them, in one form.

Counts.functions  {(file, function): calls}
Counts.branches   {(file, function, line): [(low, high), ...]}  one pair for
                  each condition on the line: gcov does not say which of the
                  two ways is "true", so a pair is unordered
Counts.switches   {(file, function, line): executions}

Files are known by their base names.  Several objects or processes with the
same function are added up.
"""

import collections
import glob
import gzip
import json
import os
import subprocess


class Counts:
    def __init__(self):
        self.functions = collections.Counter()
        self.branches = {}
        self.switches = collections.Counter()


def exact(row, name):
    """The count `name` of `row`; above 2^53 it also stands as a string."""
    return int(row.get(name + "_exact", row[name]))


def read_profiles(paths):
    """The sum of ruchyprof profiles.  Also returns the names of functions
    whose counts an inconsistent profile doubts."""
    counts = Counts()
    conditions = collections.defaultdict(lambda: [0, 0])
    doubts = []
    for path in paths:
        with open(path, encoding="utf-8") as source:
            profile = json.load(source)
        if profile.get("consistent") is not True:
            doubts.append("%s: %s" % (os.path.basename(path),
                                      profile.get("inconsistencies")))
        for row in profile["functions"]:
            name = row.get("linkage_name", row["name"])
            counts.functions[os.path.basename(row["file"]), name] \
                += exact(row, "calls")
        for row in profile["branches"]:
            key = (os.path.basename(row["file"]), row["function"],
                   row["line"])
            pair = conditions[key, row.get("column")]
            pair[0] += exact(row, "taken")
            pair[1] += exact(row, "not_taken")
        for row in profile.get("switches", []):
            counts.switches[os.path.basename(row["file"]), row["function"],
                            row["line"]] += exact(row, "executions")
    for (key, _), pair in conditions.items():
        counts.branches.setdefault(key, []).append(tuple(sorted(pair)))
    for pairs in counts.branches.values():
        pairs.sort()
    return counts, doubts


def gcov_files(folder):
    """gcov's JSON for every object of `folder` that was run."""
    for data in sorted(glob.glob(os.path.join(folder, "*.gcda"))):
        done = subprocess.run(
            ["gcov", "--json-format", "--stdout", "--branch-probabilities",
             "--branch-counts", os.path.basename(data)],
            cwd=folder, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL,
            check=True)
        text = done.stdout
        if text[:2] == b"\x1f\x8b":
            text = gzip.decompress(text)
        for document in text.splitlines():
            if document.strip():
                yield from json.loads(document)["files"]


def read_gcov(folders):
    """The counts gcov has for the objects in `folders`."""
    counts = Counts()
    arcs = collections.defaultdict(list)
    for folder in folders:
        for source in gcov_files(folder):
            name = os.path.basename(source["file"])
            for row in source["functions"]:
                counts.functions[name, row["name"]] += row["execution_count"]
            lines = collections.defaultdict(list)
            for row in source["lines"]:
                key = (name, row.get("function_name"), row["line_number"])
                lines[key] += [arc["count"] for arc in row["branches"]]
            for key, row in lines.items():
                if row and key[1]:
                    arcs[key].append(row)
    for key, rows in arcs.items():
        if len(set(map(len, rows))) > 1:
            raise ValueError("%s: objects differ" % (key,))
        row = [sum(column) for column in zip(*rows)]
        counts.branches[key] = sorted(
            tuple(sorted(row[i:i + 2])) for i in range(0, len(row), 2))
    return counts
