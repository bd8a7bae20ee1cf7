# SPDX-License-Identifier: MIT
"""What is compared: each way to build and run a program.

Variants with the same `build' share one executable.  `base' is the variant
that a ratio is taken against.  `ours' are run in every round, `peer's in
fewer, `heavy' tools on the small work.
"""

import glob
import os
import re
import shutil
import subprocess
import tempfile


HEAPTRACK = "/usr/lib/heaptrack/libheaptrack_preload.so"

# gperftools' allocator, which is its heap profiler, too.
TCMALLOC = next(iter(glob.glob("/usr/lib/*/libtcmalloc.so.4")),
                "/usr/lib64/libtcmalloc.so.4")


# The profile of an earlier run, on the small work, that a program may be
# compiled with: seen from a build's folder.
WEIGHTS = "../../weights/{program}.json"

# Whose run that is.
WEIGHER = "counts"


class Variant:
    """One column of the table."""

    def __init__(self, name, label, compiler, build, flags=(), group="peer",
                 base="plain", environment=None, command=(), link=(),
                 needs=(), objects=()):
        self.name = name
        self.label = label
        self.compiler = compiler
        self.build = build              # name of the executable
        self.flags = list(flags)
        self.group = group
        self.base = base
        self.environment = environment or {}
        self.command = list(command)    # the tool that runs the program
        self.link = list(link)          # for the link only
        self.needs = list(needs)        # executables
        self.objects = list(objects)        # C files compiled without `flags'


class Tools:
    """Where the compilers and the parts under test are."""

    def __init__(self, build_folder, gcc, clang):
        self.build_folder = build_folder
        self.plugin = os.path.join(build_folder, "plugin", "ruchyprof.so")
        self.libraries = os.path.join(build_folder, "runtime", ".libs")
        self.gcc = gcc
        self.clang = clang


def plugin_flags(tools, *arguments):
    return ["-fplugin=" + tools.plugin] + [
        "-fplugin-arg-ruchyprof-" + argument for argument in arguments]


def profiled(mode=None):
    environment = {"RUCHY_PROFILE": "1", "RUCHY_PROFILE_QUIET": "1",
                   "RUCHY_PROFILE_OUTPUT": "profile.json"}
    if mode:
        environment["RUCHY_PROFILE_MODE"] = mode
    return environment


def comparison(tools, hooks):
    """The variants of `make bench'; `hooks' is hooks.c."""
    gcc, clang = tools.gcc, tools.clang
    xray = ["-fxray-instrument", "-fxray-instruction-threshold=1"]
    return [
        Variant("plain", "gcc -O2", gcc, "plain", group="ours"),
        Variant("again", "gcc -O2, again", gcc, "plain", group="ours"),
        Variant("off", "off", gcc, "ruchyprof", plugin_flags(tools),
                group="ours"),
        Variant("calls", "calls, iterations", gcc, "calls",
                plugin_flags(tools, "no-branches", "no-times"), group="ours",
                environment=profiled("counts")),
        Variant("counts", "everything", gcc, "counts",
                plugin_flags(tools, "no-times"), group="ours",
                environment=profiled("counts")),
        Variant("adaptive", "default", gcc, "ruchyprof", plugin_flags(tools),
                group="ours", environment=profiled()),
        # The same three, compiled with the profile of an earlier run.
        Variant("calls-known", "calls, iterations; known", gcc, "calls-known",
                plugin_flags(tools, "no-branches", "no-times",
                             "weights=" + WEIGHTS), group="ours",
                environment=profiled("counts")),
        Variant("counts-known", "everything; known", gcc, "counts-known",
                plugin_flags(tools, "no-times", "weights=" + WEIGHTS),
                group="ours", environment=profiled("counts")),
        Variant("adaptive-known", "default; known", gcc, "ruchyprof-known",
                plugin_flags(tools, "weights=" + WEIGHTS), group="ours",
                environment=profiled()),
        Variant("sampled", "sampling at 0.01", gcc, "ruchyprof-sampled",
                plugin_flags(tools) + ["-fno-ipa-ra"], group="ours",
                environment=dict(profiled(),
                                 RUCHY_PROFILE_SAMPLE_RATE="0.01")),
        Variant("gcov", "gcov", gcc, "gcov", ["-fprofile-arcs"]),
        Variant("gcov-atomic", "gcov atomic", gcc, "gcov-atomic",
                ["-fprofile-arcs", "-fprofile-update=atomic"]),
        Variant("gprof", "gprof", gcc, "gprof", ["-pg"]),
        Variant("hooks", "empty hooks", gcc, "hooks",
                ["-finstrument-functions"], objects=[hooks]),
        Variant("clang", "clang -O2", clang, "clang", base="clang"),
        Variant("clang-profile", "clang profile", clang, "clang-profile",
                ["-fprofile-instr-generate"], base="clang",
                environment={"LLVM_PROFILE_FILE": "default.profraw"}),
        Variant("xray", "XRay unpatched", clang, "xray", xray, base="clang"),
        # No mode: sleds that jump to the trampoline and find no handler.
        Variant("xray-patched", "XRay patched", clang, "xray", xray,
                base="clang",
                environment={"XRAY_OPTIONS": "patch_premain=true"}),
        Variant("plain-small", "gcc -O2", gcc, "plain", group="heavy",
                base="plain-small"),
        Variant("uftrace", "uftrace", gcc, "gprof", ["-pg"], group="heavy",
                base="plain-small", needs=["uftrace"],
                command=["uftrace", "record", "--data=uftrace.data"]),
        # The library that the `heaptrack' command preloads, writing raw data:
        # without the second process that interprets them.
        Variant("heaptrack", "heaptrack", gcc, "plain", group="heavy",
                base="plain-small", needs=[HEAPTRACK], environment={
                    "LD_PRELOAD": HEAPTRACK,
                    "DUMP_HEAPTRACK_OUTPUT": "heaptrack.raw"}),
        # The allocator that gperftools' profiler comes with, and the profiler.
        Variant("tcmalloc", "tcmalloc", gcc, "plain", group="heavy",
                base="plain-small", needs=[TCMALLOC],
                environment={"LD_PRELOAD": TCMALLOC}),
        Variant("gperftools", "gperftools' heap profiler", gcc, "plain",
                group="heavy", base="plain-small", needs=[TCMALLOC],
                environment={"LD_PRELOAD": TCMALLOC, "HEAPPROFILE": "heap"}),
        # What heaptrack does, and nothing else: no function is profiled.
        Variant("allocations", "allocations only", gcc, "allocations",
                plugin_flags(tools, "include=no-such-function"),
                group="heavy", base="plain-small",
                environment=dict(profiled("counts"), RUCHY_PROFILE_HZ="0")),
        Variant("perf", "perf record", gcc, "plain", needs=["perf"],
                command=["perf", "record", "-q", "-F", "997", "-o",
                         "perf.data", "--"]),
        Variant("callgrind", "callgrind", gcc, "plain", group="callgrind",
                needs=["valgrind"]),
    ]


TECHNIQUES = ["no-spanning-tree", "no-drop", "no-interprocedural",
              "no-direct-calls", "no-closed-form", "no-induction",
              "no-selections", "no-replaced-conditions", "no-accumulators", "no-assembler"]


def techniques(tools):
    """Everything counted, and the same with one technique switched off, and
    with all of them."""
    found = [Variant("plain", "gcc -O2", tools.gcc, "plain", group="ours")]
    choices = [("all", [])] + [(key, [key]) for key in TECHNIQUES] \
        + [("none", TECHNIQUES)]
    for name, keys in choices:
        # The build "counts" is the one of `make bench', too.
        found.append(Variant(
            name, {"all": "all techniques",
                   "none": "no technique"}.get(name, name), tools.gcc,
            "counts" if name == "all" else "counts-" + name,
            plugin_flags(tools, "no-times", *keys), group="ours",
            environment=profiled("counts")))
    return found


def missing(variant):
    """Why `variant' cannot be had on this machine; None if it can."""
    for tool in variant.needs:
        if not os.path.exists(tool) and not shutil.which(tool):
            return "%s is not installed" % tool
    compiler = shutil.which(variant.compiler)
    if not compiler:
        return "%s is not installed" % variant.compiler
    # The compiler may lack the libraries that the flags ask for.
    with tempfile.TemporaryDirectory() as folder:
        source = os.path.join(folder, "try.c")
        with open(source, "w", encoding="ascii") as out:
            out.write("int main (void) { return 0; }\n")
        flags = [flag for flag in variant.flags if WEIGHTS not in flag]
        command = [compiler, *flags, *variant.objects, source, "-o",
                   os.path.join(folder, "try"), *variant.link]
        done = subprocess.run(command, stdout=subprocess.DEVNULL,
                              stderr=subprocess.PIPE, cwd=folder, check=False)
    if done.returncode != 0:
        lines = done.stderr.decode("utf-8", "replace").splitlines()
        wrong = [line for line in lines
                 if re.search(r"error|cannot|undefined", line)]
        return (wrong or lines or ["%s fails" % compiler])[0]
    return None
