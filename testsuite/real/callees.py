# SPDX-License-Identifier: MIT
"""Small functions of their own, in random programs, and statements that call
them: attributes that promise something to the compiler, recursion that it
makes a loop, arguments that it knows or drops, jumps out of nested functions.
A mixin of generate.Program."""

import platform

from expressions import Text


class Callees:
    """Each method writes functions before the one that is being made and
    returns a statement that calls them."""

    def callee(self, attributes, body, name=None, arguments="int v",
               result="int", before=""):
        """A function.  `body' is made when its name is known and what it
        counts is its own."""
        name = name or self.name("callee")
        first = self.counter()
        outer, self.function = self.function, name
        place = Text(self.probe("function", first), "")
        text = Text(before + "static ") + Text(attributes + " ", "") \
            + result + "\n" + place + "%s (%s)\n{" % (name, arguments) \
            + Text("", "N (%d);" % first) + "\n" + body(name) + "}\n\n"
        self.function = outer
        self.definitions += text
        return name

    def leaf_of(self, variable, memory=True):
        """A condition that looks at VARIABLE and, if it may, at memory."""
        k = self.number(1, 60)
        kinds = ["%s > %d" % (variable, k), "%s & %d" % (variable, 1 << k % 6),
                 "%s == %d" % (variable, k), "%s %% 5 != %d" % (variable,
                                                               k % 5)]
        if memory:
            kinds += ["table[%s & 15] > %d" % (variable, k),
                      "bytes[%s & 15] != %d" % (variable, k)]
        return self.leaf_text(self.random.choice(kinds), self.group())

    def deciding(self, variable="v", memory=True):
        """A body that only computes: a loop now and then."""
        text = Text("  int r = %s & 63;\n" % variable)
        if self.chance(0.4):
            i = self.name("i")
            text += self.counted("  ", i, "(%s & 7)" % variable, Text(
                "      r = (r + %s * %d) & 255;\n" % (i, self.number(1, 9))))
        return text + "  if (" + self.leaf_of(variable, memory) + ")\n" \
            + "    return (r + %d) & 255;\n" % self.number(1, 9) \
            + "  return (r ^ 5) & 255;\n"

    # ------------------------------------------------------- attributes

    def promising(self, indent):
        """Pure or constant: called as often as is written, twice with the
        same argument, for nothing, in a loop."""
        pure = self.chance(0.5)
        attributes = "__attribute__ ((%s%s))" % (
            "pure" if pure else "const", self.pick("", ", noinline", ", cold"))
        name = self.callee(attributes, lambda _: self.deciding(memory=pure))
        v = self.fixed_variable()
        call = "%s (%s)" % (name, v)
        kind = self.number(0, 3)
        if kind == 1 and self.cxx:      # not even without optimisation
            kind = 0
        if kind == 0:
            # In one expression the front end would make them one.
            return Text("%sshared = %s;\n%sshared = (shared + %s) & 1023;\n"
                        % (indent, call, indent, call))
        if kind == 1:
            return Text("%s(void) %s;\n" % (indent, call)) + self.bump(indent)
        i = self.name("i")
        inner = indent + "    "
        if kind == 2:
            return self.counted(indent, i, "(%s & 7)" % call, Text(
                "%sshared = (shared + %s) & 1023;\n" % (inner, i)))
        body = inner + Text("if (") + self.leaf_text(
            "%s > %s" % (call, i), self.group()) + ")\n" + inner \
            + "  shared = (shared + 1) & 1023;\n"
        return self.counted(indent, i, self.bound(), body)

    def attributed(self, indent):
        """Attributes that choose how it is compiled."""
        kinds = ["hot", "cold", "noinline, noclone", "flatten",
                 "optimize (\"O3\")", "optimize (\"O1\")",
                 "optimize (\"no-tree-vectorize\")", "optimize (\"O0\")",
                 "no_icf", "noipa", "optimize (\"unroll-loops\")",
                 "optimize (\"omit-frame-pointer\")",
                 "zero_call_used_regs (\"used\")",
                 "stack_protect", "aligned (64)", "section (\".text.own\")",
                 "no_reorder", "nonnull", "optimize (\"Os\")",
                 "patchable_function_entry (3, 1)"]
        if platform.machine() == "x86_64":
            kinds += ["target (\"sse3\")", "target (\"no-sse3\")",
                      "target (\"general-regs-only\")", "ms_abi",
                      "force_align_arg_pointer",
                      "target_clones (\"sse4.2\", \"default\")"
                      if not self.cxx else "cf_check"]
        name = self.callee("__attribute__ ((%s))" % self.random.choice(kinds),
                           lambda _: self.deciding())
        return Text("%s%s = (%s (%s) + %s) & 1023;\n" % (
            indent, self.random.choice(self.assignable), name, self.value(1),
            self.value(1)))

    def inlined_callee(self, indent):
        name = self.callee(
            "__attribute__ ((always_inline)) inline",
            lambda _: self.deciding())
        outer = self.callee(
            self.pick("", "__attribute__ ((flatten))",
                      "__attribute__ ((noinline))"),
            lambda _: Text("  return %s (v) + %s (v + 1);\n" % (name, name)))
        return Text("%sshared = (%s (%s) + %s (3)) & 1023;\n" % (
            indent, outer, self.value(1), name))

    def given_memory(self, indent):
        """What malloc's like return; GCC may drop it with free."""
        name = self.callee(
            "__attribute__ ((malloc))", lambda _: Text(
                "  int *p = (int *) malloc (16);\n  if (")
            + self.leaf_of("v") + ")\n    p[1] = v;\n  p[0] = 4;\n"
            "  return p;\n", result="int *")
        p = self.name("p")
        text = Text("%s{\n%s  int *%s = %s (%s);\n" % (
            indent, indent, p, name, self.value(1)))
        if self.chance(0.5):
            text += indent + Text("  if (") + self.leaf_text(
                "%s[0] > %d" % (p, self.number(2, 5)), self.group()) \
                + ")\n" + indent + "    shared = (shared + 1) & 1023;\n"
        return text + "%s  free (%s);\n%s}\n" % (indent, p, indent)

    # --------------------------------------------------------- recursion

    def recursive(self, indent):
        """Tail calls, sums that become a loop, two calls, mutual ones."""
        kind = self.number(0, 4)
        attributes = self.pick("", "", "__attribute__ ((noinline))")
        if kind == 4:
            other = self.name("callee")
            odd = self.pick("v - 1", "v - 2", "v / 2")

            def half(callee):
                return lambda _: Text("  if (") + self.leaf_text(
                    "v <= 0", self.group()) + ")\n    return %d;\n" \
                    "  return %s (%s);\n" % (self.number(0, 9), callee, odd)
            self.definitions += Text("static int %s (int);\n" % other)
            name = self.callee(attributes, half(other))
            self.callee(attributes, half(name), other)
        else:
            end = ("v + {0} (v - 1)", "{0} (v - 1) * 3 + 1 & 1023",
                   "{0} (v - 1) + {0} (v - 2)", "{0} (v - 1)")[kind]
            name = self.callee(attributes, lambda name: Text("  if (")
                               + self.leaf_text("v < 2", self.group())
                               + ")\n    return v;\n  if ("
                               + self.leaf_of("v") + ")\n"
                               "    shared = (shared + 1) & 1023;\n"
                               "  return (%s) & 4095;\n" % end.format(name))
        mask = 7 if kind == 2 else 63
        return Text("%s%s = %s (%s & %d) & 1023;\n" % (
            indent, self.random.choice(self.assignable), name, self.variable(),
            mask))

    # --------------------------------------------------------- arguments

    def known_arguments(self, indent):
        """Constants, addresses, functions and nothing as arguments: GCC makes
        copies for them."""
        attributes = self.pick("", "__attribute__ ((noinline))")
        kind = self.number(0, 3)
        if kind == 0:
            name = self.callee(attributes, lambda _: Text("  if (")
                               + self.leaf_text("k > 3", self.group())
                               + ")\n    v += k;\n" + self.deciding(),
                               arguments="int v, int k, int unused")
            calls = ["%s (%s, %d, 0)" % (name, self.value(1),
                                         self.pick(2, 2, 9))
                     for _ in range(2)]
            return Text("%sshared = (%s + 3) & 1023;\n%sshared = (%s ^ 3) & "
                        "1023;\n" % (indent, calls[0], indent, calls[1]))
        if kind == 1:
            name = self.callee(attributes, lambda _: Text("  if (")
                               + self.leaf_text("*p > v", self.group())
                               + ")\n    *p = v;\n  else\n    *p += 2;\n",
                               arguments="int *p, int v", result="void")
            t = self.name("t")
            return Text("%s{\n%s  int %s = %s;\n%s  %s (&%s, %s);\n"
                        "%s  shared = %s & 1023;\n%s}\n" % (
                            indent, indent, t, self.value(1), indent, name,
                            t, self.value(1), indent, t, indent))
        if kind == 2:
            name = self.callee(attributes, lambda _: Text("  if (")
                               + self.leaf_text("s.n[v & 7] > v",
                                                self.group())
                               + ")\n    s.n[1]++;\n  return s;\n",
                               arguments="struct eight s, int v",
                               result="struct eight")
            t = self.name("t")
            return Text("%s{\n%s  struct eight %s = { { 3, 9, %s } };\n"
                        "%s  %s = %s (%s, %s);\n%s  shared = (shared + "
                        "%s.n[1]) & 1023;\n%s}\n" % (
                            indent, indent, t, self.value(1), indent, t,
                            name, t, self.value(1), indent, t, indent))
        targets = [self.callee("", lambda _: self.deciding())
                   for _ in range(2)]
        name = self.callee(attributes, lambda _: Text(
            "  int r = f (v);\n  if (") + self.leaf_of("r")
            + ")\n    r += f (r);\n  return r & 1023;\n",
            arguments="int (*f) (int), int v")
        return Text("%sshared = %s (%s, %s);\n" % (
            indent, name, targets[0], self.value(1))) + Text(
                "%sshared ^= %s (%s, %s);\n" % (
                    indent, name, self.random.choice(targets),
                    self.value(1)))

    def on_stack(self, indent):
        """alloca, in a loop or not."""
        i = self.name("i")
        name = self.callee("", lambda _: Text(
            "  char *p = (char *) __builtin_alloca ((v & 31) + 1);\n"
            "  p[0] = 1;\n") + self.counted("  ", i, "(v & 31)", Text(
                "      p[%s] = (char) (v + %s);\n" % (i, i)))
            + "  if (" + self.leaf_text("p[0] > 20", self.group())
            + ")\n    return 3;\n  return p[(v & 31) / 2];\n")
        return Text("%sshared = (shared + %s (%s & 31)) & 1023;\n" % (
            indent, name, self.variable()))

    def returning_values(self, indent):
        """A switch that only returns values; a chain of comparisons."""
        if self.chance(0.5):
            values = self.random.sample(range(0, 20), self.number(3, 8))
            head = []

            def body(_):
                head.append(self.chosen("v & 31", [[k] for k in values]))
                text = "  " + head[0] + "  {\n"
                for k in values:
                    text += Text("  case %d: return %d;\n" % (
                        k, self.number(0, 500)))
                return text + "  }\n  return %d;\n" % self.number(0, 9)
            # What the switch asks in the other rendering comes before it.
            before, self.definitions = self.definitions, Text("")
            helpers, self.helpers = self.helpers, ""
            name = self.callee("", body)
            self.definitions = before + Text("", self.helpers) \
                + self.definitions
            self.helpers = helpers
        else:
            def body(_):
                text = Text("")
                for k in self.random.sample(range(0, 30), 4):
                    text += "  if (" + self.leaf_text(
                        "v == %d" % k, self.group()) + ")\n" \
                        "    return %d;\n" % self.number(0, 60)
                return text + "  return 1;\n"
            name = self.callee(self.pick("", "__attribute__ ((noinline))"),
                               body)
        return Text("%sshared = (shared + %s (%s)) & 1023;\n" % (
            indent, name, self.value(1)))

    # -------------------------------------------------------------- jumps

    def jumped_back(self, indent):
        """setjmp and a longjmp out of loops below it."""
        buffer = self.name("buffer")
        i = self.name("i")
        thrower = self.callee(
            self.pick("", "__attribute__ ((noinline))"),
            lambda _: self.counted("  ", i, "5", Text("      if (")
                                   + self.leaf_text(
                                       "v + %s == %d" % (
                                           i, self.number(3, 40)),
                                       self.group())
                                   + ")\n        longjmp (*b, 1 + (v & 3));\n"
                                   "      shared = (shared + 1) & 1023;\n"),
            arguments="jmp_buf *b, int v", result="void")
        name = self.callee(
            "__attribute__ ((noinline))", lambda _: Text(
                "  jmp_buf %s;\n  if (" % buffer) + self.leaf_text(
                    "setjmp (%s)" % buffer, self.group())
            + ")\n    return 5;\n" + self.counted(
                "  ", self.name("i"), "9", Text(
                    "      %s (&%s, v);\n" % (thrower, buffer)))
            + "  return 1;\n", arguments="int v")
        return Text("%sshared = (shared + %s (%s & 63)) & 1023;\n" % (
            indent, name, self.variable()))

    def asked_by_libc(self, indent):
        """Callbacks of qsort and bsearch, of this unit alone."""

        name = self.callee(
            self.pick("", "__attribute__ ((cold))"), lambda _: Text(
                "  int m = *(const int *) p, n = *(const int *) q;\n  if (")
            + self.leaf_text("m < n", self.group())
            + ")\n    return -1;\n  return m > n;\n",
            arguments="const void *p, const void *q")
        t, found = self.name("t"), self.name("found")
        return Text("%s{\n%s  int %s[9] = { 5, %s, 3, %s, 9, 1 }, key = 9;\n"
                    "%s  qsort (%s, 9, sizeof (int), %s);\n"
                    "%s  int *%s = (int *) bsearch (&key, %s, 9, sizeof (int)"
                    ", %s);\n%s  if (" % (
                        indent, indent, t, self.value(1), self.value(1),
                        indent, t, name, indent, found, t, name, indent)) \
            + self.leaf_text(found, self.group()) + ")\n" + indent \
            + "    shared = (shared + *%s + %s[4]) & 1023;\n" % (found, t) \
            + indent + "}\n"

    def packed_arguments(self, indent):
        """An inline function that hands its arguments on."""
        name = self.callee(
            "__attribute__ ((always_inline)) inline", lambda _: Text(
                "  if (") + self.leaf_of("n")
            + ")\n    shared = (shared + 1) & 1023;\n  return "
            + Text("add_up (n & 3, __builtin_va_arg_pack ())",
                   "add_up (n & 3, k, l, m)") + ";\n",
            arguments="%s")
        # The other rendering needs no pack.
        self.definitions.plain = self.definitions.plain.replace(
            name + " (%s)", name + " (int n, ...)")
        self.definitions.instrumented = self.definitions.instrumented.replace(
            name + " (%s)", name + " (int n, int k, int l, int m)")
        return Text("%sshared = %s (%s, 4, %s, 5) & 1023;\n" % (
            indent, name, self.variable(), self.value(1)))

    # ------------------------------------------------------------- choice

    def called(self, indent):
        """One of them."""
        common = [lambda: self.promising(indent),
                  lambda: self.promising(indent),
                  lambda: self.attributed(indent),
                  lambda: self.attributed(indent),
                  lambda: self.inlined_callee(indent),
                  lambda: self.given_memory(indent),
                  lambda: self.recursive(indent),
                  lambda: self.recursive(indent),
                  lambda: self.known_arguments(indent),
                  lambda: self.known_arguments(indent),
                  lambda: self.on_stack(indent),
                  lambda: self.returning_values(indent),
                  lambda: self.jumped_back(indent),
                  lambda: self.asked_by_libc(indent)]
        if not self.cxx:
            common.append(lambda: self.packed_arguments(indent))
        return self.random.choice(common)()
