# SPDX-License-Identifier: MIT
"""Runs programs: CPU time by wait4, instructions by perf or callgrind.

Every run gets the same arguments and an environment of the same kind, in a
fresh process.  Variables of random length are added to it, so that the place
of the stack, which the size of the environment decides, is not the same in
all runs of one variant.
"""

import hashlib
import os
import random
import re
import shutil
import statistics
import subprocess

from builds import Failed

PADDING_MAX = 4096
CALLGRIND_PADDINGS = (0, 611, 1222, 1833, 2444)
TIMEOUT = 120


class Run:
    """How to start one program in one variant."""

    def __init__(self, build, variant, work, folder, libraries):
        self.arguments, self.stdin = work
        self.command = variant.command + [build.path]
        self.folder = folder
        self.environment = {"PATH": os.environ.get("PATH", "/usr/bin:/bin"),
                            "LC_ALL": "C", "TZ": "UTC",
                            "LD_LIBRARY_PATH": libraries,
                            **variant.environment}
        os.makedirs(folder, exist_ok=True)


class Result:
    """What one process took and printed."""

    def __init__(self, seconds, output):
        self.seconds = seconds
        self.output = output


def execute(run, prefix=(), padding=0):
    """Runs the program once behind the command `prefix'."""
    environment = dict(run.environment, PADDING="x" * padding)
    output = os.path.join(run.folder, "stdout")
    with open(run.stdin or os.devnull, "rb") as source, \
            open(output, "wb") as target, \
            open(os.path.join(run.folder, "stderr"), "wb") as errors:
        # The tools need a moment to be killed with their program.
        command = ["timeout", str(TIMEOUT)] if run.command[1:] else []
        command += [*prefix, *run.command, *run.arguments]
        process = subprocess.Popen(command, cwd=run.folder, stdin=source,
                                   stdout=target, stderr=errors,
                                   env=environment)
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        raise Failed("%s ended with %d, see %s"
                     % (" ".join(command), process.returncode, run.folder))
    with open(output, "rb") as source:
        digest = hashlib.sha256(source.read()).hexdigest()
    return Result(usage.ru_utime + usage.ru_stime, digest)


def timed(run):
    return execute(run, padding=random.randrange(PADDING_MAX))


# ------------------------------------------------------ hardware counters

EVENTS = ["cycles:u", "instructions:u"]


def parse_perf(text):
    """{event: value} of `perf stat -x,'; empty if something is missing."""
    found = {}
    for line in text.splitlines():
        fields = line.split(",")
        if len(fields) > 2 and fields[0].replace(".", "", 1).isdigit():
            found[fields[2]] = float(fields[0])
    return found


def perf_counts(run, events):
    """One run under perf stat."""
    record = os.path.join(run.folder, "perf")
    execute(run, ["perf", "stat", "-x,", "-o", record, "-e",
                  ",".join(events), "--"])
    with open(record, encoding="ascii") as source:
        return parse_perf(source.read())


def counted_events():
    """The events of EVENTS that this machine counts."""
    if not shutil.which("perf"):
        return []
    done = subprocess.run(["perf", "stat", "-x,", "-e", ",".join(EVENTS),
                           "true"], stdout=subprocess.DEVNULL,
                          stderr=subprocess.PIPE, check=False)
    found = parse_perf(done.stderr.decode("utf-8", "replace"))
    return [event for event in EVENTS if found.get(event)]


def callgrind(run, padding=0):
    """(seconds, instructions) of one run under callgrind: every instruction
    that the process executes in user mode, start-up and exit included."""
    result = execute(run, ["valgrind", "--tool=callgrind",
                           "--callgrind-out-file=callgrind.out"], padding)
    with open(os.path.join(run.folder, "stderr"), encoding="utf-8",
              errors="replace") as source:
        match = re.search(r"Collected\s*:\s*(\d+)", source.read())
    if not match:
        raise Failed("callgrind did not say what it collected")
    return result.seconds, int(match.group(1))


def callgrind_typical(run):
    """(seconds, instructions): the medians of runs that differ in the place of
    the stack.  Programs that hash addresses, as Lua does, and libc, whose ways
    depend on alignment, do not execute the same number each time."""
    runs = [callgrind(run, padding) for padding in CALLGRIND_PADDINGS]
    return tuple(statistics.median(column) for column in zip(*runs))
