# SPDX-License-Identifier: MIT
"""Execution counts of one process, as gcov and as ruchyprof report them, in one
form.

Counts.functions  {(file, function): calls}
Counts.branches   {(file, function, line): [(low, high), ...]}  one sorted pair
                  for each condition on the line: gcov does not say which of
                  the two ways is "true", so a pair is unordered
Counts.switches   {(file, function, line): executions}   (ruchyprof only)
Counts.arcs       {(file, function, line): sum of all arcs}   (gcov only)

Files are known by their base names; what several objects have of one function
is added up, and so are the constructors of whole objects and of those inside
others, which -Os makes one function of.
"""

import collections
import glob
import json
import os
import re
import subprocess


class Counts:
    def __init__(self):
        self.functions = collections.Counter()
        self.branches = {}
        self.switches = collections.Counter()
        self.arcs = {}


def joined(linkage):
    """LINKAGE, the same for what is compiled of one constructor."""
    return re.sub("([CD])[1245](?=[EI])", r"\1", linkage) \
        if linkage.startswith("_Z") else linkage


def exact(row, name):
    """The count `name` of `row`; above 2^53 it also stands as a string.  Rows of
    what never ran leave counts out."""
    return int(row.get(name + "_exact", row.get(name, 0)))


def place_of(row):
    """File and line; rows of functions never called have the location only."""
    file, _, line = row["location"].rpartition(":")
    return file, int(line)


def linkage_of(row):
    return joined(row.get("linkage_name", row["name"]))


class Names:
    """The linkage names of a profile's functions.  Rows of overloaded ones
    have one name: the row belongs to the last that begins before it."""

    def __init__(self, rows):
        self.functions = collections.defaultdict(list)
        for row in rows:
            file, line = place_of(row)
            self.functions[row["name"], file].append(
                (line, linkage_of(row)))
        self.files = collections.defaultdict(set)
        for (name, _), found in self.functions.items():
            self.files[name].update(linkage for _, linkage in found)
            found.sort()

    def linkage(self, name, file, line):
        found = [linkage for first, linkage in self.functions[name, file]
                 if first <= line]
        return (found or sorted(self.files[name]) or [name])[-1]


def read_profiles(paths):
    """The counts of the profiles, added up, and what they doubt themselves."""
    counts = Counts()
    doubts = []
    branches = collections.defaultdict(lambda: [0, 0])
    for path in paths:
        with open(path, encoding="utf-8") as source:
            profile = json.load(source)
        names = Names(profile["functions"])
        for row in profile["functions"]:
            counts.functions[os.path.basename(place_of(row)[0]),
                             linkage_of(row)] \
                += exact(row, "calls")
        for row in profile["branches"]:
            file, line = place_of(row)
            key = (os.path.basename(file),
                   names.linkage(row["function"], file, line), line)
            pair = branches[key, row.get("column", 0),
                            row.get("occurrence", 1)]
            pair[0] += exact(row, "taken")
            pair[1] += exact(row, "not_taken")
        for row in profile.get("switches", []):
            file, line = place_of(row)
            counts.switches[os.path.basename(file),
                            names.linkage(row["function"], file, line),
                            line] += exact(row, "executions")
        if profile.get("consistent") is not True:
            doubts.append("%s: %s" % (profile["binary"],
                                      profile.get("inconsistencies")))
    for (key, _, _), pair in branches.items():
        counts.branches.setdefault(key, []).append(tuple(sorted(pair)))
    for pairs in counts.branches.values():
        pairs.sort()
    return counts, doubts


def read_profile(path):
    return read_profiles([path])


def gcov_files(folder):
    """gcov's JSON for every object of `folder` that was run."""
    data = sorted(os.path.basename(path)
                  for path in glob.glob(os.path.join(folder, "*.gcda")))
    if not data:
        return
    done = subprocess.run(
        ["gcov", "--json-format", "--stdout", "--branch-probabilities",
         "--branch-counts"] + data, cwd=folder, stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL, check=True)
    for document in done.stdout.splitlines():
        if document.strip():
            yield from json.loads(document)["files"]


def conditions(arcs):
    """The counts of ARCS without those of calls that may throw."""
    pairs = [arcs[i:i + 2] for i in range(0, len(arcs), 2)]
    return [arc["count"] for pair in pairs
            if not any(arc["throw"] for arc in pair) for arc in pair]


def read_gcov(folders):
    """The counts gcov has for the objects in `folders`."""
    counts = Counts()
    arcs = collections.defaultdict(list)
    for folder in folders:
        for source in gcov_files(folder):
            if source["file"].startswith("/usr/"):
                continue
            name = os.path.basename(source["file"])
            for row in source["functions"]:
                counts.functions[name, joined(row["name"])] \
                    += row["execution_count"]
            lines = collections.defaultdict(list)
            for row in source["lines"]:
                key = (name, row.get("function_name"), row["line_number"])
                lines[key] += conditions(row["branches"])
            for key, row in lines.items():
                if row and key[1]:
                    arcs[name, joined(key[1]), key[2]].append(row)
    for key, rows in arcs.items():
        # Objects may hold different parts of one file; what only one of
        # them executed is that one's.
        executed = [row for row in rows if any(row)] or rows[:1]
        if len(set(map(len, executed))) > 1:
            continue
        row = [sum(column) for column in zip(*executed)]
        counts.arcs[key] = sum(row)
        counts.branches[key] = sorted(
            tuple(sorted(row[i:i + 2])) for i in range(0, len(row), 2))
    return counts
