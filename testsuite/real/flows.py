# SPDX-License-Identifier: MIT
"""Control that flows past the statements, in random programs: callbacks of the
C library, threads, signal handlers, code that a variable's end runs, functions
that go on where they left off.  A mixin of generate.Program."""

from expressions import Text


class Flows:
    """Statements that each show one construct, and what they need in the head
    of each unit."""

    def sorted_table(self, indent):
        """A callback that libc calls, by code without probes."""
        return indent + Text("qsort (bytes, 8, 1, by_value);\n") \
            + self.bump(indent)

    def given(self):
        """A function and its arguments, for a thread or a handler."""
        name = self.random.choice([n for n, k in self.functions
                                   if k == "direct"])
        return "(struct given) { %s, %s, %s }" % (
            name, self.value(1), self.value(1))

    def thread(self, indent):
        """A thread, which is waited for."""
        name = self.name("work")
        return Text("%s{\n%s  struct given %s = %s;\n%s  pthread_t thread;\n"
                    "%s  pthread_create (&thread, 0, run_given, &%s);\n"
                    "%s  pthread_join (thread, 0);\n%s  %s = %s.a & 1023;\n"
                    "%s}\n" % (indent, indent, name, self.given(), indent,
                               indent, name, indent, indent,
                               self.random.choice(self.assignable), name,
                               indent))

    def signal(self, indent):
        """A handler that runs in the middle of a function."""
        return indent + Text("raise (SIGUSR1);\n") + self.bump(indent)

    def cleaned_up(self, depth, indent, loop):
        """A variable with attribute cleanup, and ways out."""
        name = self.name("held")
        return Text("%s{\n%s  __attribute__ ((cleanup (let_go))) int %s = "
                    "%s;\n" % (indent, indent, name, self.value(1))) \
            + self.block(depth - 1, indent + "  ", loop) \
            + self.leave(indent + "  ", loop) + indent \
            + "  shared = (shared + %s) & 1023;\n" % name + indent + "}\n"

    def resumed(self, indent):
        """A function that goes on, when it is called again, where it left:
        the label is kept in a static variable."""
        name, first, second = (self.name("resume"), self.name("go_on"),
                               self.name("go_on"))
        test = self.leaf_text(name, self.group())
        text = Text("%s{\n%s  static const void *%s;\n%s  if (" % (
            indent, indent, name, indent)) + test + ")\n" + indent \
            + "    goto *%s;\n" % name + self.assign(indent + "  ")
        for label in first, second:
            text += Text("%s  %s = &&%s;\n" % (indent, name, label)) \
                + self.leave(indent + "  ", None) \
                + Text("%s%s:;\n" % (indent, label)) \
                + self.bump(indent + "  ")
        return text + indent + "  %s = 0;\n" % name + indent + "}\n"

    def generic(self, indent):
        """A choice by type, of choices."""
        target = self.random.choice(self.assignable)
        kind = self.pick("int", "long")
        group = self.group()
        first = self.condition(1, group) \
            + " ? (%s + 1) : (%s + 2)" % (self.value(1), self.value(1))
        return indent + Text("%s = _Generic ((%s) %s, %s: " % (
            target, kind, self.variable(), kind)) + first \
            + ", default: 3) & 1023;\n"

    def negotiated_loop(self, depth, indent):
        """A loop whose condition calls, assigns and decides."""
        name, i = self.name("got"), self.name("i")
        place, iteration, entry = self.loop_texts()
        group = self.group()
        test = self.leaf_text("(%s = %s & 63) > %d" % (
            name, self.value(1), self.number(0, 40)), group)
        limit = self.leaf_text("%s++ < %d" % (i, self.number(1, 7)), group)
        return Text("%s{\n%s  int %s = 0, %s = 0;\n%s  " % (
            indent, indent, name, i, indent)) + entry + place + "while (" \
            + self.join(test, "&&", limit) + ")\n" + indent + "    {" \
            + iteration + "\n" + indent \
            + "      shared = (shared + %s) & 1023;\n" % name \
            + self.block(depth - 1, indent + "      ", "loop") + indent \
            + "    }\n" + indent + "}\n"

    def flow(self, depth, indent, loop):
        """One of them."""
        calls = any(kind == "direct" for _, kind in self.functions)
        plain = not self.in_nested and not self.noclone and not self.in_lambda
        common = [lambda: self.sorted_table(indent),
                  lambda: self.signal(indent),
                  lambda: self.negotiated_loop(depth, indent)]
        if calls and not self.jumps:
            common += [lambda: self.thread(indent)] * 2
        if not self.jumps:
            common.append(lambda: self.cleaned_up(depth, indent, loop))
        if not self.cxx:
            common.append(lambda: self.generic(indent))
            if plain and not self.inlined:
                common += [lambda: self.resumed(indent)] * 2
        return self.random.choice(common)()

    # ---------------------------------------- definitions in each unit's head

    def flow_head(self):
        """What the statements above use."""
        head = Text("#include <pthread.h>\n#include <signal.h>\n")
        handler = "extern \"C\" " if self.cxx else ""
        self.function = "by_value"
        head += self.fixed(
            "by_value", "static __attribute__ ((unused)) int\n",
            " (const void *p, const void *q)",
            "int m = *(const unsigned char *) p, "
            "n = *(const unsigned char *) q;\n  if ("
            + self.summed_leaf("m > n") + ")\n    return 1;\n"
            "  return m - n;")
        self.function = "let_go"
        head += self.fixed(
            "let_go", "static __attribute__ ((unused)) void\n", " (int *p)",
            Text("if (") + self.summed_leaf("*p > 20")
            + ")\n    shared = (shared + 1) & 1023;\n"
            "  shared = (shared + 3) & 1023;")
        head += "struct given { int (*f) (int, int); int a, b; };\n"
        self.function = "run_given"
        body = "struct given *g = (struct given *) p;\n  "
        call = "g->a = g->f (g->a, g->b) & 1023;"
        if self.cxx:
            call = "try { " + call + " } catch (...) { g->a = 1; }"
        head += self.fixed("run_given",
                           "static __attribute__ ((unused)) void *\n",
                           " (void *p)", body + call + "\n  return 0;")
        self.function = "on_signal"
        head += Text("#if OWN\n") + self.fixed(
            "on_signal", "static void\n", " (int n)",
            Text("if (") + self.summed_leaf("(shared & 3) == 1")
            + ")\n    shared = (shared + n) & 1023;\n"
            "  shared = (shared + 1) & 1023;")
        # Not counted: it is called before the run time is there.
        return head + handler + "__attribute__ ((constructor, " \
            "no_instrument_function)) void\ncatch_signal (void)\n{\n" \
            "  signal (SIGUSR1, on_signal);\n}\n#endif\n"
