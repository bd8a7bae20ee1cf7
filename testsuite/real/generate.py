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

PROBE_MAX = 4096

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
    entries.  A switch has one per case behind that of its executions."""

    def __init__(self, kind, first, function, group):
        self.kind = kind
        self.first = first
        self.function = function
        self.group = group      # the same for conditions of one statement
        self.places = set()     # (file, line); several in a common head
        self.cases = []         # (set of values, counter), of a switch
        self.summed = False     # several instances: only sums are known


class Text:
    """The plain and the instrumented rendering of a piece of source.  The
    plain one marks the place of probe N with \1N\2."""

    def __init__(self, plain, instrumented=None):
        self.plain = plain
        self.instrumented = plain if instrumented is None else instrumented

    def __add__(self, other):
        if isinstance(other, str):
            other = Text(other)
        return Text(self.plain + other.plain,
                    self.instrumented + other.instrumented)

    def __radd__(self, other):
        return Text(other) + self


class Program:
    """What is generated: self.files maps names to (plain, instrumented)."""

    def __init__(self, seed, cxx):
        self.random = random.Random(seed)
        self.cxx = cxx
        self.probes = []
        self.counters = 0
        self.groups = 0
        self.names = 0
        self.functions = []     # (name, unit, recursive)
        self.units = [Text(""), Text("")]
        self.prototypes = []
        self.function = None
        self.jumps = self.chance(0.3) and not cxx
        self.exits = self.chance(0.2)
        self.throws = cxx and self.chance(0.7)

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
        self.groups += 1
        return self.groups

    def probe(self, kind, first, group=None):
        probe = Probe(kind, first, self.function,
                      group if group is not None else self.group())
        self.probes.append(probe)
        return "\1%d\2" % (len(self.probes) - 1)

    # ------------------------------------------------------ expressions

    def variable(self):
        return self.random.choice(self.variables)

    def value(self, depth=2):
        """An expression between 0 and 1023, without conditions."""
        if depth == 0 or self.chance(0.3):
            return self.pick(self.variable(), self.variable(),
                             str(self.number(0, 40)),
                             "table[%s & 15]" % self.variable(),
                             "bytes[%s & 15]" % self.variable())
        left, right = self.value(depth - 1), self.value(depth - 1)
        return self.pick(
            "((%s + %s) & 1023)", "((%s ^ %s) & 1023)",
            "((%s * 3 + %s) & 255)", "((%s | %s) & 63)",
            "((%s - %s) & 127)", "((%s + 2 * %s) %% 37)") % (left, right)

    def call(self, depth=1):
        """A call of an earlier function, or of this one."""
        callable_now = self.functions
        name, kind = self.random.choice(callable_now)
        arguments = "%s, %s" % (self.value(depth), self.value(depth))
        if kind == "pointer":
            return "%s[%s & 3] (%s)" % (name, self.variable(), arguments)
        return "%s (%s)" % (name, arguments)

    def leaf(self, variable):
        """A comparison that no front end folds away."""
        k = self.number(0, 60)
        other = self.variable()
        kinds = ["%s < %d" % (variable, k), "%s > %d" % (variable, k),
                 "%s >= %d" % (variable, k + 1), "%s <= %d" % (variable, k),
                 "%s == %d" % (variable, k), "%s != %d" % (variable, k),
                 variable, "!" + variable, "%s & %d" % (variable, 1 << k % 5),
                 "(%s & 3) == %d" % (variable, k % 4),
                 "table[%s & 15] > %d" % (variable, k),
                 "bytes[%s & 15] == %d" % (variable, k),
                 "real[%s & 3] < %d.5" % (variable, k),
                 "pointers[%s & 7]" % variable,
                 "!pointers[%s & 7]" % variable,
                 "cell.low == %d" % (k & 7), "cell.high > %d" % (k & 15),
                 "%s + 1 > real[%s & 3]" % (variable, other)]
        if variable != other:
            kinds += ["%s < %s" % (variable, other),
                      "%s == %s" % (variable, other)]
        if self.functions and self.chance(0.2):
            kinds = ["%s > %d" % (self.call(), k), self.call()]
        return self.random.choice(kinds)

    def leaf_text(self, plain, group):
        first = self.counter(2)
        return Text(self.probe("branch", first, group) + plain,
                    "B (%d, %s)" % (first, plain))

    def join(self, left, operator, right):
        gap = "\n    " if self.chance(0.15) else " "
        return left + gap + operator + " " + right

    def ranges(self, group, variables):
        """Conditions that front ends like to merge."""
        v = variables[0]
        low = self.number(1, 30)
        high = low + self.number(2, 30)
        kind = self.number(0, 5)
        if kind == 0:
            parts, operator = ["%s >= %d" % (v, low),
                               "%s <= %d" % (v, high)], "&&"
        elif kind == 1:
            parts, operator = ["%s < %d" % (v, low),
                               "%s > %d" % (v, high)], "||"
        elif kind == 2:
            parts, operator = ["%s == %d" % (v, k) for k in
                               sorted({low, low + 1, high})], "||"
        elif kind == 3:
            parts, operator = ["%s != %d" % (v, low),
                               "%s != %d" % (v, low + 1)], "&&"
        elif kind == 4:
            parts, operator = ["%s == 0" % w for w in variables[:2]], "&&"
        else:
            parts, operator = ["bytes[%s & 15] >= '!'" % v,
                               "bytes[%s & 15] < '0'" % v], "&&"
        text = self.leaf_text(parts[0], group)
        for part in parts[1:]:
            text = self.join(text, operator, self.leaf_text(part, group))
        return text

    def condition(self, depth=2, group=None, variables=None):
        group = group if group is not None else self.group()
        if variables is None:
            variables = list(self.variables)
            self.random.shuffle(variables)
        kind = self.random.random()
        if depth == 0 or kind < 0.5:
            return self.leaf_text(self.leaf(variables[0]), group)
        if kind < 0.65:
            return "(" + self.ranges(group, variables) + ")"
        if kind < 0.68:
            leaf = self.leaf(variables[0])
            # GCC keeps `!' and the comparison of floating values apart.
            return self.leaf_text(leaf if "real" in leaf else "!(%s)" % leaf,
                                  group)
        if kind < 0.72:
            return "!(" + self.ranges(group, variables) + ")"
        operator = self.pick("&&", "||")
        # No variable on both sides: nothing that folds to a constant.
        half = (len(variables) + 1) // 2
        return "(" + self.join(
            self.condition(depth - 1, group, variables[:half]), operator,
            self.condition(depth - 1, group, variables[half:]
                           or variables)) + ")"

    # ------------------------------------------------------- statements

    def assign(self, indent):
        """An assignment; some hold conditions."""
        target = self.random.choice(self.assignable)
        kind = self.random.random()
        if kind < 0.45:
            return Text("%s%s = %s;\n" % (indent, target, self.value()))
        if kind < 0.55:
            return Text("%stable[%s & 15] = %s & 1023;\n"
                        % (indent, self.variable(), self.value()))
        if kind < 0.62:
            return Text("%scell.low = %s;\n%scell.high = %s;\n"
                        % (indent, self.value(), indent, self.value()))
        if kind < 0.75 and self.functions:
            return Text("%s%s = %s & 1023;\n" % (indent, target, self.call()))
        if kind < 0.85:
            group = self.group()
            first, second = self.random.sample(self.variables, 2)
            return indent + Text("%s = " % target) \
                + self.join(self.leaf_text(self.leaf(first), group),
                            self.pick("&&", "||"),
                            self.leaf_text(self.leaf(second), group)) + ";\n"
        return indent + Text("%s = " % target) + self.condition(1) \
            + " ? (%s + 1) : (%s + 2);\n" % (self.value(1), self.value(1))

    def block(self, depth, indent, loop):
        text = Text("")
        for _ in range(self.number(1, 3)):
            text += self.statement(depth, indent, loop)
        return text

    def conditional(self, depth, indent, loop):
        text = indent + Text("if (") + self.condition() + ")\n" + indent \
            + "  {\n" + self.block(depth - 1, indent + "    ", loop) + indent \
            + "  }\n"
        if self.chance(0.4):
            text += indent + Text("else\n") + indent + "  {\n" \
                + self.block(depth - 1, indent + "    ", loop) + indent \
                + "  }\n"
        return text

    def loop_texts(self):
        """The place of a new loop, what counts its iterations, its entry."""
        first = self.counter(2)
        return (Text(self.probe("loop", first), ""),
                Text("", "N (%d);" % first),
                Text("", "N (%d);" % (first + 1)))

    def loop(self, depth, indent):
        i = self.name("i")
        bound = self.number(0, 9)
        place, iteration, entry = self.loop_texts()
        inner = indent + "    "
        body = lambda: self.block(depth - 1, inner, "loop")
        limit = Text("%s < %d" % (i, bound))
        group = self.group()
        test = self.leaf_text(limit.plain, group)
        if self.chance(0.3):
            test = self.join(test, "&&",
                             self.leaf_text(self.leaf(self.variable()),
                                            group))
        declare = "%s{\n%s  int %s = 0;\n" % (indent, indent, i)
        kind = self.number(0, 5)
        if kind <= 1:
            return indent + entry + place + "for (int %s = 0; " % i + test \
                + "; %s++)\n" % i + indent + "  {" + iteration + "\n" \
                + body() + indent + "  }\n"
        if kind == 2:
            return declare + indent + entry + "  " + place + "while (" + test \
                + ")\n" + indent + "  {" + iteration + "\n" + inner \
                + "%s++;\n" % i + body() + indent + "  }\n" + indent + "}\n"
        if kind == 3:
            return declare + indent + "  " + entry + place + "do\n" + indent \
                + "  {" + iteration + "\n" + inner + "%s++;\n" % i + body() \
                + indent + "  }\n" + indent + "while (" + test + ");\n" \
                + indent + "}\n"
        if kind == 4:
            stop = self.leaf_text("%s >= %d" % (i, bound), self.group())
            return indent + entry + place + "for (int %s = 0;; %s++)\n" \
                % (i, i) + indent + "  {" + iteration + "\n" + inner \
                + "if (" + stop + ")\n" + inner + "  break;\n" + body() \
                + indent + "  }\n"
        label = self.name("again")
        return declare + indent + "  " + entry + "\n" + label + ":\n" \
            + indent + place + iteration + "%s++;\n" % i \
            + self.block(depth - 1, inner, None) + indent + "if (" + test \
            + ")\n" + indent + "  goto " + label + ";\n" + indent + "}\n"

    def vector_loop(self, indent):
        """Loops that vectorise, that if-conversion changes, that become
        memset."""
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        bound = self.pick("16", "16", "(%s & 15)" % self.variable())
        test = self.leaf_text("%s < %s" % (i, bound), self.group())
        head = indent + entry + place + "for (int %s = 0; " % i + test \
            + "; %s++)\n" % i + indent + "  {" + iteration + "\n"
        target = self.random.choice(self.assignable)
        kind = self.number(0, 4)
        if kind == 0:
            body = Text("table[%s] = (table[%s] + %s) & 511;\n"
                        % (i, i, self.value(1)))
        elif kind == 1:
            body = Text("table[%s] = 0;\n" % i)
        elif kind == 2:
            body = "if (" + self.leaf_text("table[%s] > 17" % i,
                                           self.group()) \
                + ")\n" + indent + "      table[%s] -= 7;\n" % i
        elif kind == 3:
            body = "%s += " % target + self.leaf_text(
                "bytes[%s] > 32" % i, self.group()) \
                + " ? table[%s] & 7 : bytes[%s] & 3;\n" % (i, i) + indent \
                + "    %s &= 1023;\n" % target
        else:
            body = "if (" + self.leaf_text("bytes[%s] == %d" % (
                i, self.number(30, 60)), self.group()) + ")\n" + indent \
                + "      break;\n" + indent \
                + "    bytes[%s] = (bytes[%s] + 1) & 63;\n" % (i, i)
        return head + indent + "    " + body + indent + "  }\n"

    def switch(self, depth, indent, loop):
        executions = self.counter()
        place = self.probe("switch", executions)
        probe = self.probes[-1]
        helper = self.name("choose")
        chosen = ["static int %s (int v)\n{\n  N (%d);\n"
                  % (helper, executions)]
        values = self.random.sample(range(-2, 30), self.number(2, 8))
        if self.chance(0.5):
            values = list(range(self.number(-1, 5), self.number(7, 12)))
            self.random.shuffle(values)
        dense = self.pick(7, 13, 31)
        text = indent + Text(place + "switch (%s %% %d)\n",
                             "switch (" + helper + " (%s %% %d))\n")
        subject = "((%s + %s) & 1023)" % (self.variable(), self.value(1))
        text = Text(text.plain % (subject, dense),
                    text.instrumented % (subject, dense))
        text += indent + Text("  {\n")
        default_at = self.number(0, 2 * len(values))
        at = 0
        while values or at <= default_at:
            labels, count = set(), self.counter()
            while values and (not labels or self.chance(0.25)):
                value = values.pop()
                labels.add(value)
                text += Text("%s  case %d:\n" % (indent, value))
                chosen.append("  if (v == %d) { N (%d); return v; }\n"
                              % (value, count))
            if at == default_at or (not values and at < default_at
                                    and self.chance(0.7)):
                text += Text("%s  default:\n" % indent)
                labels.add("default")
                at = default_at
                default_count = count
            probe.cases.append((labels, count))
            at += 1
            if not labels:
                probe.cases.pop()
                break
            filled = self.chance(0.85)
            if filled:
                text += indent + Text("    {\n") \
                    + self.block(depth - 1, indent + "      ",
                                 loop and "switch") + indent + "    }\n"
            if not filled or self.chance(0.75):
                text += Text("%s    break;\n" % indent)
        text += indent + Text("    ;\n") + indent + "  }\n"
        if not any("default" in labels for labels, _ in probe.cases):
            default_count = self.counter()
            probe.cases.append(({"default"}, default_count))
        chosen.append("  N (%d);\n  return v;\n}\n" % default_count)
        self.helpers += "".join(chosen)
        return text

    def leave(self, indent, loop):
        """A way out that is not always taken."""
        ways = ["return %s;" % self.value(1)]
        if loop == "loop":
            ways += ["break;", "continue;", "continue;", "break;"]
        elif loop == "switch":
            ways += ["break;", "continue;"]
        if self.functions and self.chance(0.3) and not self.guarded:
            ways = ["return %s;" % self.call()]
        elif self.exits and self.chance(0.3):
            ways = ["give_up (%s);" % self.value(1)]
        elif self.jumps and self.chance(0.5):
            ways = ["if_jump (%s);" % self.value(1)]
        elif self.throws and self.chance(0.5):
            ways = ["throw %s;" % self.pick("1", "Failure (2)", "2.5")]
        way = self.random.choice(ways)
        return indent + Text("if (") + self.condition(1) + ")\n" + indent \
            + "  " + way + "\n"

    def protected(self, depth, indent, loop):
        inner = indent + "    "
        if self.cxx:
            text = indent + Text("try\n") + indent + "  {\n"
            if self.chance(0.5):
                text += Text("%sGuard guard (%s);\n" % (inner, self.value(1)))
            text += self.block(depth - 1, inner, loop) \
                + self.block(depth - 1, inner, loop) + indent + "  }\n"
            text += indent + Text("catch (%s)\n" % self.pick(
                "int", "Failure &", "...")) + indent + "  {\n" \
                + self.block(0, inner, loop)
            if self.chance(0.2):
                text += Text(inner + "throw;\n")
            return text + indent + "  }\n"
        if not self.jumps or not self.functions:
            return self.conditional(depth, indent, loop)
        self.volatile = True
        saved = self.name("saved")
        first = self.leaf_text("setjmp (*jump_to) == 0", self.group())
        text = Text("%s{\n%s  jmp_buf %s, *volatile old = jump_to;\n"
                    "%s  jump_to = &%s;\n" % (indent, indent, saved, indent,
                                             saved))
        self.guarded += 1
        text += indent + Text("  if (") + first + ")\n" + indent + "    {\n"
        text += self.straight(depth - 1, inner + "  ")
        text += indent + Text("    }\n") + indent + "  else\n" + indent \
            + "    {\n" + self.straight(0, inner + "  ") + indent + "    }\n"
        self.guarded -= 1
        return text + indent + "  jump_to = old;\n" + indent + "}\n"

    def straight(self, depth, indent):
        """Statements that end where they began: no return inside."""
        text = Text("")
        for _ in range(self.number(1, 3)):
            if depth > 0 and self.chance(0.4):
                text += self.loop(depth, indent)
            else:
                text += self.assign(indent)
        if self.functions:
            text += Text("%s%s = %s & 1023;\n" % (
                indent, self.random.choice(self.assignable), self.call()))
        return text

    def lambda_call(self, depth, indent):
        first = self.counter()
        name = self.name("lambda")
        outer, self.function = self.function, "operator()"
        place = Text(self.probe("function", first), "")
        variables, assignable = self.variables, self.assignable
        self.variables = self.variables + ["p"]
        text = indent + Text("{\n%sauto %s = " % (indent, name)) + place \
            + Text("[&] (int p) -> int {",
                   "[&] (int p) -> int { N (%d);" % first) + "\n" \
            + self.block(depth - 1, indent + "  ", None) + indent \
            + "  return %s; };\n" % self.value(1)
        self.variables, self.assignable = variables, assignable
        self.function = outer
        for _ in range(self.number(1, 2)):
            text += Text("%s%s = %s (%s) & 1023;\n" % (
                indent, self.random.choice(self.assignable), name,
                self.value(1)))
        return text + indent + "}\n"

    def statement(self, depth, indent, loop):
        if depth <= 0:
            if self.guarded == 0 and self.chance(0.3):
                return self.leave(indent, loop)
            return self.assign(indent)
        kind = self.random.random()
        if self.guarded:
            return self.loop(depth, indent) if kind < 0.4 \
                else self.assign(indent)
        if kind < 0.2:
            return self.conditional(depth, indent, loop)
        if kind < 0.42:
            return self.loop(depth, indent)
        if kind < 0.52:
            return self.vector_loop(indent)
        if kind < 0.64:
            return self.switch(depth, indent, loop)
        if kind < 0.76:
            return self.leave(indent, loop)
        if kind < 0.82 and (self.cxx or self.jumps):
            return self.protected(depth, indent, loop)
        if kind < 0.86 and self.cxx:
            return self.lambda_call(depth, indent)
        if kind < 0.88 and not self.cxx and not loop and not self.in_nested:
            return self.computed(indent)
        return self.assign(indent)

    def computed(self, indent):
        """A small interpreter with a table of labels."""
        table, pc = self.name("labels"), self.name("pc")
        labels = [self.name("op") for _ in range(4)]
        inner = indent + "  "
        text = Text("%s{\n%sstatic const void *const %s[] = { %s };\n"
                    "%sint %s = 0;\n%sgoto *%s[%s & 3];\n" % (
                        indent, inner, table,
                        ", ".join("&&" + label for label in labels), inner,
                        pc, inner, table, self.variable()))
        for label in labels[:3]:
            text += Text("%s:\n" % label) + self.assign(inner)
            text += inner + Text("if (") + self.leaf_text(
                "++%s > %d" % (pc, self.number(3, 12)), self.group()) \
                + ")\n" + inner + "  goto %s;\n" % labels[3]
            text += Text("%sgoto *%s[(%s + %s) & 3];\n"
                         % (inner, table, self.variable(), pc))
        return text + "%s:;\n" % labels[3] + indent + "}\n"

    # -------------------------------------------------------- functions

    def make_function(self, attributes, name, unit):
        first = self.counter()
        self.function = name
        self.volatile = False
        self.guarded = 0
        self.in_nested = False
        self.helpers = ""
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
        self.units[unit] += text + body + last + "}\n\n"
        self.prototypes.append("int %s (int, int);" % name
                               if "static" not in attributes else "")

    def make_functions(self):
        count = self.number(3, 7)
        two = self.chance(0.5)
        local = {0: [], 1: []}
        for index in range(count):
            unit = self.number(0, 1) if two else 0
            name = self.name("f")
            attributes = self.pick(
                "int", "int", "int", "static int",
                "static inline int", "__attribute__ ((noinline)) int",
                "__attribute__ ((noinline, noclone)) static int",
                "__attribute__ ((cold)) int",
                "__attribute__ ((optimize (\"O3\"))) int"
                if self.chance(0.1) else "int",
                "__attribute__ ((always_inline)) static inline int"
                if index == 0 else "int")
            self.functions = [f for f in self.everywhere] + local[unit]
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
        text += "struct cell { unsigned low : 3, high : 4; };\n"
        text += "#if OWN\n"
        text += "".join("%s = %s;\n" % item for item in kinds.items())
        text += "struct cell cell;\njmp_buf *jump_to;\n"
        text += "#else\n"
        text += "".join("extern %s;\n" % name for name in kinds)
        text += "extern struct cell cell;\nextern jmp_buf *jump_to;\n"
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
        return head

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
