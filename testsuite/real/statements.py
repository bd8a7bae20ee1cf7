# SPDX-License-Identifier: MIT
"""The statements of random programs.  A mixin of generate.Program."""

from expressions import Text


class Statements:
    """Assignments, conditionals, loops, switches, ways out."""

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
                value = last = values.pop()
                while last + 1 in values and self.chance(0.3):
                    last += 1
                    values.remove(last)
                labels.update(range(value, last + 1))
                text += Text("%s  case %d:\n" % (indent, value)
                             if last == value else
                             "%s  case %d ... %d:\n" % (indent, value, last))
                chosen.append("  if (v >= %d && v <= %d) "
                              "{ N (%d); return v; }\n"
                              % (value, last, count))
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
            filled = at == 1 or self.chance(0.85)
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
        # What follows keeps GCC from leading both ways to one place.
        return indent + Text("if (") + self.condition(1) + ")\n" + indent \
            + "  " + way + "\n" + indent \
            + "shared = (shared + 1) & 1023;\n"

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
        was, self.in_lambda = self.in_lambda, True
        text = indent + Text("{\n%sauto %s = " % (indent, name)) + place \
            + Text("[&] (int p) -> int {",
                   "[&] (int p) -> int { N (%d);" % first) + "\n" \
            + self.block(depth - 1, indent + "  ", None) + indent \
            + "  return %s; };\n" % self.value(1)
        self.variables, self.assignable = variables, assignable
        self.function, self.in_lambda = outer, was
        for _ in range(self.number(1, 2)):
            text += Text("%s%s = %s (%s) & 1023;\n" % (
                indent, self.random.choice(self.assignable), name,
                self.value(1)))
        return text + indent + "}\n"

    def statement(self, depth, indent, loop):
        text = self.step(indent) + self.any_statement(depth, indent, loop)
        return text + self.step(indent)

    def any_statement(self, depth, indent, loop):
        if depth <= 0:
            if self.guarded == 0 and self.chance(0.3):
                return self.leave(indent, loop)
            return self.assign(indent)
        kind = self.random.random()
        if self.guarded:
            return self.loop(depth, indent) if kind < 0.4 \
                else self.assign(indent)
        if self.chance(0.25):
            return self.construct(depth, indent, loop)
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
        if kind < 0.88 and not self.cxx and not self.in_nested:
            return self.computed(indent)
        return self.assign(indent)

    def label_table(self, labels):
        """A table of LABELS: its declaration, and what a goto of it jumps to,
        with %s for the index."""
        table = self.name("labels")
        addresses = ", ".join("&&" + label for label in labels)
        kind = self.number(0, 5)
        if kind == 0:
            return "static void *%s[] = { %s };" % (table, addresses), \
                table + "[%s]"
        if kind == 1:
            return "const void *const %s[] = { %s };" % (table, addresses), \
                table + "[%s]"
        if kind == 2:
            distances = ", ".join("&&%s - &&%s" % (label, labels[0])
                                  for label in labels)
            return "static const int %s[] = { %s };" % (table, distances), \
                "(&&%s + %s[%%s])" % (labels[0], table)
        if kind == 3:
            way = self.name("way")
            return "static const void *const %s[] = { %s }, *const *%s = " \
                "%s;" % (table, addresses, way, table), way + "[%s]"
        return "static const void *const %s[] = { %s };" % (
            table, addresses), table + "[%s]"

    def computed(self, indent):
        """A small interpreter with a table of labels; a function may have
        several."""
        if self.inlined:
            return self.assign(indent)
        pc = self.name("pc")
        labels = [self.name("op") for _ in range(4)]
        table, jump = self.label_table(labels)
        inner = indent + "  "
        text = Text("%s{\n%s%s\n%sint %s = 0;\n%sgoto *%s;\n" % (
            indent, inner, table, inner, pc, inner,
            jump % ("%s & 3" % self.variable())))
        for label in labels[:3]:
            text += Text("%s:\n" % label) + self.assign(inner)
            text += inner + Text("if (") + self.leaf_text(
                "++%s > %d" % (pc, self.number(3, 12)), self.group()) \
                + ")\n" + inner + "  goto %s;\n" % labels[3]
            text += Text("%sgoto *%s;\n" % (inner, jump % (
                "(%s + %s) & 3" % (self.variable(), pc))))
        # A decided condition right behind the label would have no row.
        return text + "%s:\n" % labels[3] \
            + Text("%sshared = (shared + 1) & 1023;\n%s}\n"
                   % (inner, indent))
