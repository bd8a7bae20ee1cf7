# SPDX-License-Identifier: MIT
"""Generates random C and C++ programs that know their own counts.

A program is made in two renderings of the same source.  The plain one is what
is compiled with the plugin.  The other carries probes of its own: every call,
loop iteration, loop entry, condition, switch and case writes a counter in a
shared mapping of a file, so that the counts survive any end of the program.
It is compiled without the plugin and without optimisation: what it counted is
the truth for every build of the plain one.

Every program ends: functions burn fuel, loops have small bounds.  There is no
undefined behaviour: values stay below 2^20.
"""

import random

from callees import Callees
from constructs import Constructs
from expressions import Expressions, Text
from flows import Flows
from idioms import Idioms
from objects import Objects
from rarities import Rarities
from shapes import Shapes
from statements import Statements

PROBE_MAX = 16384

# What the probes of the instrumented rendering are made of.
PROBES = r"""
#include <fcntl.h>
#include <sys/mman.h>
#include <unistd.h>
#include <stdlib.h>
unsigned long *probe_counts;
__attribute__ ((constructor (101))) static void
probe_start (void)
{
  int file = open (getenv ("PROBE_FILE"), O_RDWR);
  probe_counts = (unsigned long *) mmap (0, %d * 8, PROT_READ | PROT_WRITE,
                                         MAP_SHARED, file, 0);
}
""" % PROBE_MAX

PROBE_MACROS = r"""
extern unsigned long *probe_counts;
#define N(i) ((void) __atomic_fetch_add (&probe_counts[i], 1, 0))
#define B(i, c) ((c) ? (N (i), 1) : (N (i + 1), 0))
"""


class Probe:
    """One row that the profile must have.  The first counter of a branch is
    that of the true way; that of a loop the iterations, the second the
    entries.  A switch has one per case behind that of its executions.  The kind
    "implicit" has none: what the compiler defines there is not compared."""

    def __init__(self, kind, first, function, group):
        self.kind = kind
        self.first = first
        self.function = function
        self.group = group      # the same for conditions of one statement
        self.places = set()     # (file, line); several in a common head
        self.cases = []         # (set of values, counter), of a switch
        self.summed = False     # several instances: only sums are known


class Program(Constructs, Rarities, Flows, Objects, Shapes, Callees, Idioms,
              Statements, Expressions):
    """What is generated: self.files maps names to (plain, instrumented)."""

    def __init__(self, seed, cxx):
        self.random = random.Random(seed)
        # Of its own: other choices stay what they are.
        self.stops = random.Random("stop %d" % seed)
        self.steps = self.stops.randint(1, 300) \
            if self.stops.random() < 0.4 else 0
        self.cxx = cxx
        self.probes = []
        self.counters = 0
        self.groups = 0
        self.cell_used = False
        self.names = 0
        self.functions = []     # (name, unit, recursive)
        self.units = [Text(""), Text("")]
        self.prototypes = []
        self.function = None
        self.jumps = self.chance(0.3) and not cxx
        self.exits = self.chance(0.2)
        self.throws = cxx and self.chance(0.7)
        self.coroutines = cxx and self.chance(0.4)
        self.flags = ["-std=gnu++20"] if self.coroutines else []

    # ---------------------------------------------------------- helpers

    def chance(self, probability):
        return self.random.random() < probability

    def pick(self, *choices):
        return self.random.choice(choices)

    def number(self, low, high):
        return self.random.randint(low, high)

    def name(self, stem):
        self.names += 1
        return "%s%d" % (stem, self.names)

    def counter(self, count=1):
        self.counters += count
        return self.counters - count

    def group(self):
        self.cell_used = False
        self.groups += 1
        return self.groups

    def probe(self, kind, first, group=None):
        probe = Probe(kind, first, self.function,
                      group if group is not None else self.group())
        self.probes.append(probe)
        return "\1%d\2" % (len(self.probes) - 1)

    # -------------------------------------------------------- functions

    def make_function(self, attributes, name, unit):
        first = self.counter()
        self.function = name
        self.volatile = False
        self.guarded = 0
        self.in_nested = False
        # asm may not be copied; noipa is noclone, too
        self.noclone = "noclone" in attributes or "noipa" in attributes
        self.inlined = "always_inline" in attributes    # labels may not
        self.in_lambda = False
        self.nests = self.chance(0.3)   # what nested functions use has no name
        self.helpers = ""
        self.definitions = Text("")     # of what it alone calls
        self.variables = ["a", "b", "x", "y", "z", "shared"]
        self.assignable = ["x", "y", "z", "shared"]
        place = self.probe("function", first)
        body = Text("")
        for _ in range(self.number(1, 4)):
            body += self.statement(3, "  ", None)
        ending = self.value(1)
        if self.functions and self.chance(0.5):
            ending = self.call()
        if self.chance(0.3) and "always_inline" not in attributes:
            ending = "fuel <= 0 ? a : %s (a + 1, b)" % name
            first_tail = self.counter(2)
            tail = self.probe("branch", first_tail)
            last = Text("  return " + tail + ending + ";\n",
                        "  return B (%d, fuel <= 0) ? a : %s (a + 1, b);\n"
                        % (first_tail, name))
        else:
            last = Text("  return %s;\n" % ending)
        enough = self.counter(2)
        check = self.probe("branch", enough)
        volatile = "volatile " if self.volatile else ""
        text = Text("", self.helpers) + "%s\n" % attributes \
            + Text(place) + "%s (int a, int b)\n{" % name \
            + Text("", "N (%d);" % first) \
            + "\n  %sint x = a & 1023, y = b & 255, z = 1;\n" % volatile
        text.instrumented = text.instrumented.replace(place, "")
        text += Text("  if (" + check + "--fuel < 0)\n    return a & 7;\n",
                     "  if (B (%d, --fuel < 0))\n    return a & 7;\n" % enough)
        self.units[unit] += self.definitions + text + body + last + "}\n\n"
        self.prototypes.append("int %s (int, int);" % name
                               if "static" not in attributes else "")

    def planned(self, index, two):
        """The unit, the name and the attributes of a function: an earlier one
        may call it, too, for mutual recursion."""
        unit = self.number(0, 1) if two else 0
        return unit, self.name("f"), self.pick(
            "int", "int", "int", "static int",
            "static inline int", "__attribute__ ((noinline)) int",
            "__attribute__ ((noinline, noclone)) static int",
            "__attribute__ ((cold)) int",
            "__attribute__ ((hot)) int", "__attribute__ ((noipa)) int",
            "__attribute__ ((flatten)) int",
            "__attribute__ ((optimize (\"O3\"))) int"
            if self.chance(0.1) else "int",
            "__attribute__ ((always_inline)) static inline int"
            if index == 0 else "int")

    def make_functions(self):
        count = self.number(3, 7)
        two = self.chance(0.5)
        local = {0: [], 1: []}
        plan = [self.planned(index, two) for index in range(count)]
        for index, (unit, name, attributes) in enumerate(plan):
            self.functions = [f for f in self.everywhere] + local[unit]
            later = [name for _, name, attributes in plan[index + 1:]
                     if "static" not in attributes]
            if later and self.chance(0.3):
                self.functions.append((later[0], "direct"))
            self.make_function(attributes, name, unit)
            if "static" in attributes:
                local[unit].append((name, "direct"))
            else:
                self.everywhere.append((name, "direct"))
            if self.chance(0.3):
                known = [f for f, kind in self.everywhere + local[unit]
                         if kind == "direct"]
                table = self.name("calls")
                self.units[unit] += Text(
                    "%sint (*%s[4]) (int, int) = { %s };\n\n" % (
                        "static ", table,
                        ", ".join(self.random.choice(known)
                                  for _ in range(4))))
                local[unit].append((table, "pointer"))
        self.functions = list(self.everywhere)
        return two

    def main_function(self):
        first = self.counter()
        self.function = "main"
        self.variables = ["a", "b", "shared"]
        self.assignable = ["shared"]
        self.guarded = 0
        self.helpers = ""
        self.definitions = Text("")
        place = Text(self.probe("function", first), "")
        loop_place, iteration, entry = self.loop_texts()
        test = self.leaf_text("a < %d" % self.number(1, 40), self.group())
        text = "int\n" + place + "main (void)\n{" + Text("", "N (%d);" % first)
        text += "\n  int b = 3;\n  " + entry + loop_place + "for (int a = 0; " \
            + test + "; a++)\n    {" + iteration + "\n"
        if self.cxx:
            text += Text("      try {\n")
        calls = self.functions or [("give_up", "direct")]
        for name, kind in calls:
            if kind == "direct":
                text += Text("      b = (b + %s (a, b)) & 1023;\n" % name)
        if self.cxx:
            text += Text("      } catch (...) { b++; }\n")
        text += Text("    }\n  printf (\"%d %d %d\\n\", b, shared, fuel > 0);\n"
                     "  return b & 63;\n}\n")
        self.units[0] += text

    def make(self):
        self.everywhere = []
        two = self.make_functions()
        if not self.everywhere:
            self.functions = []
            self.make_function("int", self.name("f"), 0)
            self.everywhere.append((self.function, "direct"))
            self.functions = list(self.everywhere)
        self.main_function()
        extension = "cc" if self.cxx else "c"
        head = self.common_head()
        self.files = {}
        count = 2 if two else 1
        for unit in range(count):
            name = "%s.%s" % ("ab"[unit], extension)
            define = Text("#define OWN %d\n" % (unit == 0))
            text = define + head + self.units[unit]
            plain = self.place_probes(name, text.plain)
            instrumented = PROBE_MACROS + text.instrumented
            if unit == 0:
                instrumented = PROBES + instrumented
            self.files[name] = (plain, instrumented)
        self.probes = [probe for probe in self.probes if probe.places]
        return self

    def common_head(self):
        kinds = {"int shared": "2", "int fuel": str(self.number(200, 6000)),
                 "int table[16]": "{ 3, 1, 4, 1, 5, 9, 2, 6, 40, 50, 60 }",
                 "unsigned char bytes[16]": "\"0 9 a!zA#$%&/1\"",
                 "double real[4]": "{ 1.5, 20.25, 33.0, 59.5 }",
                 "int *pointers[8]": "{ table, 0, 0, table + 1, 0, table }"}
        text = "#include <stdio.h>\n#include <stdlib.h>\n#include <setjmp.h>\n"
        if self.steps:
            text += "#include <signal.h>\n" + (
                'extern "C" ' if self.cxx else "") + \
                "void step (void);\n"
        text += "struct cell { unsigned low : 3, high : 4; };\n"
        text += "struct pair { unsigned char a, b; };\n"
        text += "struct eight { int n[8]; };\n"
        text += "#if OWN\n"
        text += "".join("%s = %s;\n" % item for item in kinds.items())
        text += "struct cell cell;\nstruct pair pair = { 1, 2 };\n" \
            "jmp_buf *jump_to;\n"
        text += self.fixed_step()
        text += "#else\n"
        text += "".join("extern %s;\n" % name for name in kinds)
        text += "extern struct cell cell;\nextern struct pair pair;\n" \
            "extern jmp_buf *jump_to;\n"
        text += "#endif\n"
        text += "".join(line + "\n" for line in self.prototypes if line)
        head = Text(text)
        if self.exits:
            head += self.fixed("give_up", "static __attribute__ ((noreturn)) "
                               "void\n", " (int n)", "printf (\"%d\\n\", n); "
                               "exit (n & 31);")
        if self.jumps:
            first = self.counter(2)
            self.function = "if_jump"
            place = self.probe("branch", first)
            head += self.fixed("if_jump", "static void\n", " (int n)",
                               Text("if (" + place + "jump_to)",
                                    "if (B (%d, jump_to))" % first)
                               + " longjmp (*jump_to, (n & 7) + 1);")
        if self.cxx:
            head += self.structure("Failure", ["Failure (int m) : n (m)"])
            head += self.structure("Guard", ["Guard (int m) : n (m)",
                                             "~Guard ()"])
        return head + self.construct_head()

    def step(self, indent):
        """Now and then, where the program may be killed."""
        return indent + "step ();\n" \
            if self.steps and self.stops.random() < 0.3 else ""

    def fixed_step(self):
        """The function that kills the program, which is not counted: GCC
        takes a call of it to return."""
        return "static int steps = %d;\n" \
            "__attribute__ ((noipa, no_instrument_function)) void\n" \
            "step (void)\n{\n  if (--steps == 0)\n    raise (SIGTERM);\n}\n" \
            % self.steps if self.steps else ""

    def fixed(self, name, before, after, body):
        first = self.counter()
        self.function = name
        place = Text(self.probe("function", first), "")
        self.probes[-1].summed = True
        for probe in self.probes:
            if probe.function == name:
                probe.summed = True
        return before + place + Text(name + after) + "\n{" \
            + Text("", "N (%d);" % first) + "\n  " + body + "\n}\n"

    def structure(self, struct, members):
        text = Text("struct %s\n{\n  int n;\n" % struct)
        for name in members:
            first = self.counter()
            self.function = struct
            place = Text(self.probe("function", first), "")
            self.probes[-1].summed = True
            text += "  " + place + name + "\n  {" \
                + Text("", "N (%d);" % first) + " shared = (shared + n) " \
                "& 1023; }\n"
        return text + "};\n"

    def place_probes(self, name, marked):
        """Removes the marks of `marked'; notes the lines they were on."""
        out, line, i = [], 1, 0
        while i < len(marked):
            c = marked[i]
            if c == "\1":
                end = marked.index("\2", i)
                probe = self.probes[int(marked[i + 1:end])]
                probe.places.add((name, line))
                i = end + 1
                continue
            line += c == "\n"
            out.append(c)
            i += 1
        return "".join(out)


def make(seed, cxx=False):
    return Program(seed, cxx).make()
