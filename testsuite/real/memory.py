# SPDX-License-Identifier: MIT
"""Totals of allocations beside those of valgrind and heaptrack.

A command runs three times: bare under valgrind, bare under heaptrack, and
profiled with the run time preloaded.  What each of them counts:

- valgrind (memcheck) counts a realloc as a release and an allocation, as we
  do, and bytes as they were asked for;
- heaptrack counts allocations and releases in the same way.  It also sees what
  libraries, among them the C++ library that it brings along, allocate before
  the program's constructors (72,704 bytes for exceptions): an empty program
  has the same, and that is subtracted.

Buffers that libc allocates for stdio are the program's for all three.
"""

import glob
import json
import os
import re
import shutil
import subprocess


class Totals:
    def __init__(self, allocs, frees, size):
        self.allocs, self.frees, self.size = allocs, frees, size

    def __sub__(self, other):
        return Totals(self.allocs - other.allocs, self.frees - other.frees,
                      self.size - other.size)

    def __eq__(self, other):
        return vars(self) == vars(other)

    def __str__(self):
        return "%d allocations, %d releases, %d bytes" % (
            self.allocs, self.frees, self.size)


def call(command, folder, environment, stdin=None):
    with open(os.path.join(folder, stdin) if stdin else os.devnull,
              "rb") as source:
        done = subprocess.run(command, cwd=folder, stdin=source,
                              stdout=subprocess.PIPE, stderr=subprocess.PIPE,
                              env=environment, timeout=600, check=False)
    return done.stdout.decode("utf-8", "replace"), \
        done.stderr.decode("utf-8", "replace")


def by_valgrind(command, folder, environment, stdin=None):
    """None if valgrind is not there or says nothing."""
    if not shutil.which("valgrind"):
        return None
    log = os.path.join(folder, "valgrind.log")
    call(["valgrind", "--log-file=" + log, "--run-libc-freeres=no",
          "--run-cxx-freeres=no", *command], folder, environment, stdin)
    with open(log, encoding="utf-8", errors="replace") as lines:
        found = re.search(r"total heap usage: ([\d,]+) allocs, ([\d,]+) "
                          r"frees, ([\d,]+) bytes", lines.read())
    return Totals(*(int(number.replace(",", ""))
                    for number in found.groups())) if found else None


def read_heaptrack(path):
    """The totals of a record.  Its lines are "a SIZE STACK" for each kind of
    allocation, and "+ KIND" and "- KIND" for each that is made and released,
    in hexadecimal numbers."""
    unpack = "zstd" if path.endswith(".zst") else "gzip"
    done = subprocess.run([unpack, "-dc", path], stdout=subprocess.PIPE,
                          check=True)
    sizes, totals = [], Totals(0, 0, 0)
    for line in done.stdout.decode("utf-8", "replace").splitlines():
        kind, _, rest = line.partition(" ")
        if kind == "a":
            sizes.append(int(rest.split()[0], 16))
        elif kind == "+":
            totals.allocs += 1
            totals.size += sizes[int(rest, 16)]
        elif kind == "-":
            totals.frees += 1
    return totals


def by_heaptrack(command, folder, environment, stdin=None):
    """None if heaptrack is not there or writes nothing."""
    if not shutil.which("heaptrack"):
        return None
    for old in glob.glob(os.path.join(folder, "heaptrack.*")):
        os.unlink(old)
    call(["heaptrack", *command], folder, environment, stdin)
    for name in glob.glob(os.path.join(folder, "heaptrack.*.[gz]*")):
        try:
            return read_heaptrack(name)
        except (OSError, subprocess.CalledProcessError):
            return None
    return None


def by_us(command, folder, environment, library, stdin=None):
    profile = os.path.join(folder, "memory.json")
    if os.path.exists(profile):
        os.unlink(profile)
    call(command, folder,
         dict(environment, LD_PRELOAD=library, RUCHY_PROFILE="1",
              RUCHY_PROFILE_QUIET="1", RUCHY_PROFILE_OUTPUT=profile), stdin)
    with open(profile, encoding="utf-8") as source:
        found = json.load(source)["allocations"]
    return Totals(found["total_allocs"], found["total_frees"],
                  found["total_bytes"])


def empty_program(gcc, folder):
    """The path of a program that does nothing."""
    path = os.path.join(folder, "empty-program")
    with open(path + ".c", "w", encoding="ascii") as out:
        out.write("int main (void) { return 0; }\n")
    subprocess.run([gcc, path + ".c", "-o", path], check=True)
    return path
