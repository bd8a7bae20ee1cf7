# SPDX-License-Identifier: MIT
"""Programs and libraries in C++ for `make check-real', compared only when
named.  As programs.py says; built with -DNDEBUG, for the conditions of assert
belong to a system header.
"""

import os
import shutil

from programs import Program

JSON_WORK = os.path.join(os.path.dirname(os.path.abspath(__file__)),
                         "work-json.cc")


# How names of functions in its namespace begin.
JSON = "_ZN8nlohmann16json_abi_v3_11_2"


class Compiled(Program):
    on_request = True
    profile_most = 2e7
    flags = ["-DNDEBUG", "-w"]

    @classmethod
    def compile(cls, run, flags, sources):
        objects = [os.path.splitext(name)[0] + ".o" for name in sources]
        for name, target in zip(sources, objects):
            run(run.cxx, *cls.flags, *flags, "-c", name, "-o", target)
        return objects

    @staticmethod
    def own_tests(run):
        pass


class Ninja(Compiled):
    """Starts no commands: when they end is the scheduler's."""
    package = "ninja-build"
    folders = ["src"]
    parts = """build build_log clean clparser debug_flags depfile_parser
        deps_log disk_interface dyndep dyndep_parser edit_distance eval_env
        graph graphviz json lexer line_printer manifest_parser metrics
        missing_deps parser state status string_piece_util subprocess-posix
        util version ninja""".split()

    @classmethod
    def build(cls, run, _, flags):
        objects = cls.compile(run, flags,
                              ["src/%s.cc" % name for name in cls.parts])
        run(run.cxx, *flags, *objects, "-o", "ninja", "-lpthread")

    @staticmethod
    def work(run):
        with open(os.path.join(run.folder, "build.ninja"), "w",
                  encoding="ascii") as out:
            out.write("rule cp\n  command = cp $in $out\n"
                      "  description = copy $in\nvar = a $\n  b\n"
                      "pool link\n  depth = 2\n")
            for i in range(60):
                out.write("build out/%d: cp %s | README.md || out/phony\n"
                          "  pool = link\n" % (
                              i, "COPYING" if i < 5 else "out/%d" % (i // 2)))
            out.write("build out/phony: phony\nbuild all: phony " +
                      " ".join("out/%d" % i for i in range(60)) +
                      "\ndefault all\n")
        for command in (["-n", "-v"], ["-t", "targets", "all"],
                        ["-t", "query", "out/7"], ["-t", "commands"],
                        ["-t", "rules"], ["-n", "-t", "clean"],
                        ["-d", "explain", "-n"]):
            run("./ninja", *command)
        # Nodes are named by their addresses.
        run("sh", "-c", "./ninja -t graph | sed 's/0x[0-9a-f]*//g'")
        run("./ninja", "nosuch", status=1)
        run("./ninja", "-f", "COPYING", status=1)


class Json(Compiled):
    """A header of templates."""
    package = "nlohmann-json3"
    # constexpr: when it optimises, the front end evaluates calls of constants.
    jumping = {JSON + "6detail13binary_writerINS0_10basic_jsonISt3mapSt6vectorN"
               "St7__cxx1112basic_stringIcSt11char_traitsIcESaIcEEEblmdSaNS0_14"
               "adl_serializerES5_IhSaIhEEEEhE12to_char_typeIhLPv0EEEhh",
               JSON + "6detail10make_arrayImJccccccccEEESt5arrayIT_XsZT0_EEDpOT"
               "0_"}
    folders = ["."]
    flags = [*Compiled.flags, "-Iinclude"]

    @classmethod
    def build(cls, run, _, flags):
        shutil.copy(JSON_WORK, os.path.join(run.folder, "work.cc"))
        objects = cls.compile(run, flags, ["work.cc"])
        run(run.cxx, *flags, *objects, "-o", "work")

    @staticmethod
    def work(run):
        run("./work")


PROGRAMS = [Ninja, Json]
