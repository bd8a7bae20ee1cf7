# SPDX-License-Identifier: MIT
"""Control that optimisers like to change, in random programs: loops that end
as one value, as a call of memset or as nothing, that are split, unswitched,
distributed, peeled, entered in their middle; switches that become tables and
comparisons that become switches.  A mixin of generate.Program."""

from expressions import Text


class Shapes:
    """Statements that each show one construct."""

    def counted(self, indent, variable, bound, body):
        """A loop from 0 to BOUND, which `body' says the inside of."""
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("%s < %s" % (variable, bound), self.group())
        step = self.pick("%s++", "++%s", "%s += 1") % variable
        return indent + entry + place + "for (int %s = 0; " % variable \
            + test + "; " + step + ")\n" + indent + "  {" + iteration + "\n" \
            + body + indent + "  }\n"

    def bound(self):
        return self.pick("8", "16", "%d" % self.number(1, 40),
                         "(%s & 15)" % self.variable(),
                         "(%s & 63) + 1" % self.variable())

    def fixed_variable(self):
        """One that no other code changes meanwhile."""
        return self.random.choice([v for v in self.variables
                                   if v != "shared"])

    # ---------------------------------------------- loops that are one value

    def values_loop(self, indent):
        """Its variables have a value at the end that needs no loop, or are
        not needed at all."""
        i, sum_ = self.name("i"), self.name("sum")
        first = self.fixed_variable()
        inner = indent + "      "
        body = self.pick(
            "%s += %s;\n" % (sum_, i), "%s += 3;\n" % sum_,
            "%s += table[%s & 15] & 7;\n" % (sum_, i),
            "%s ^= %s & 63;\n" % (sum_, first),
            "%s = table[%s & 15] & 255;\n" % (sum_, i))
        if self.chance(0.4):
            body = "if (" + self.leaf_text(self.pick(
                "table[%s & 15] > %s" % (i, sum_), "%s < 40" % sum_,
                "bytes[%s & 15] & 1" % i), self.group()) + ")\n" + inner \
                + "  " + self.pick("%s = table[%s & 15] & 1023;\n"
                                   % (sum_, i), "%s++;\n" % sum_,
                                   "%s += 2;\n" % sum_)
        used = self.pick(sum_, sum_, "1")
        return Text("%s{\n%s  int %s = %d;\n" % (
            indent, indent, sum_, self.number(0, 5))) \
            + self.counted(indent + "  ", i, self.bound(), inner + body) \
            + Text("%s  shared = (shared + %s) & 1023;\n%s}\n" % (
                indent, used, indent))

    def bits_loop(self, indent):
        """Bits counted one by one."""
        word, bits = self.name("word"), self.name("bits")
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text(self.pick("%s", "%s != 0", "%s > 0") % word,
                              self.group())
        step = self.pick("%s &= %s - 1" % (word, word), "%s >>= 1" % word,
                         "%s /= 2" % word)
        inner = indent + "      "
        other = "%s++;\n" % bits
        if self.chance(0.3):
            other = "if (" + self.leaf_text("%s & 1" % word, self.group()) \
                + ")\n" + inner + "  %s++;\n" % bits
        return Text("%s{\n%s  unsigned %s = %s, %s = 0;\n%s  " % (
            indent, indent, word, self.value(1), bits, indent)) + entry \
            + place + "while (" + test + ")\n" + indent + "    {" \
            + iteration + "\n" + inner + other + inner + step + ";\n" \
            + indent + "    }\n" \
            + "%s  shared = (shared + %s) & 1023;\n%s}\n" % (
                indent, bits, indent)

    def memory_loop(self, indent):
        """What memset, memcpy and strlen do; two of them in one loop."""
        i, local = self.name("i"), self.name("local")
        inner = indent + "      "
        kinds = ["%s[%s] = %d;\n" % (local, i, self.pick(0, 0, 7)),
                 "%s[%s] = table[%s & 15] & 1023;\n" % (local, i, i),
                 "table[%s & 15] = (table[%s & 15] + %d) & 511;\n" % (
                     i, i, self.number(1, 9)),
                 "%s[%s] = %s;\n" % (local, i, self.fixed_variable())]
        body = "".join(inner + kind for kind in self.random.sample(
            kinds, self.number(1, 2)))
        if self.chance(0.5):
            return Text("%s{\n%s  int %s[64];\n%s  %s[%d] = 5;\n" % (
                indent, indent, local, indent, local, 3)) \
                + self.counted(indent + "  ", i, self.pick(
                    "16", "64", "(%s & 15) + 4" % self.variable()), body) \
                + Text("%s  shared = (shared + %s[3]) & 1023;\n%s}\n" % (
                    indent, local, indent))
        place, iteration, entry = self.loop_texts()
        p = self.name("p")
        test = self.leaf_text(self.pick("*%s", "*%s != '/'", "*%s > ' '") % p,
                              self.group())
        return Text("%s{\n%s  const char *%s = \"%s\";\n%s  " % (
            indent, indent, p, self.pick("0 9 a!zA#/", "/", "abcdef/ghi"),
            indent)) + entry + place + "while (" + test + ")\n" + indent \
            + "    {" + iteration + "\n" + inner + "%s++;\n" % p + indent \
            + "    }\n" + "%s  shared = (shared + *%s) & 1023;\n%s}\n" % (
                indent, p, indent)

    # ------------------------------------------ loops that are several loops

    def unswitched_loop(self, depth, indent):
        """What is decided in it is the same each time."""
        i, held = self.name("i"), self.name("held")
        inner = indent + "      "
        body = inner + Text("if (") + self.leaf_text(
            self.pick("%s > %d" % (held, self.number(1, 60)), held,
                      "%s & 1" % held), self.group()) + ")\n" + inner \
            + "  table[%s & 15] = %s & 1023;\n" % (i, self.value(1))
        if self.chance(0.6):
            body += inner + Text("else if (") + self.leaf_text(
                "%s < %d" % (held, self.number(1, 9)), self.group()) + ")\n" \
                + inner + "  " + self.pick(
                    "continue;\n", "break;\n",
                    "shared = (shared + 2) & 511;\n")
        if self.chance(0.4):
            body += self.block(depth - 2, inner, "loop")
        body += inner + "shared = (shared + 1) & 1023;\n"
        return Text("%s{\n%s  const int %s = %s;\n" % (
            indent, indent, held, self.value(1))) \
            + self.counted(indent + "  ", i, self.bound(), body) \
            + indent + "}\n"

    def split_loop(self, indent):
        """What is decided in it changes once: at the first or last time
        around, or in the middle."""
        i = self.name("i")
        inner = indent + "    "
        k = self.number(0, 12)
        test = self.leaf_text(self.pick(
            "%s == 0" % i, "%s < %d" % (i, k + 1), "%s > %d" % (i, k),
            "%s == %d" % (i, k), "%s != %d" % (i, k), "%s & 1" % i,
            "%s %% 3 == 0" % i), self.group())
        body = inner + Text("if (") + test + ")\n" + inner + "  " \
            + self.pick("table[%s & 15] = %d;\n" % (i, k),
                        "shared = (shared + %s) & 511;\n" % i,
                        "continue;\n") \
            + inner + self.pick(
                "shared = (shared + table[%s & 15]) & 1023;\n" % i,
                "table[%s & 15] = (table[%s & 15] ^ 3) & 63;\n" % (i, i))
        return self.counted(indent, i, self.bound(), body)

    def nest(self, indent):
        """Loops in loops that could change places or become one."""
        i, j, k = (self.name(c) for c in "ijk")
        grid = self.name("grid")
        inner = indent + "          "
        body = inner + "%s[%s][%s] += %s;\n" % (
            grid, j, i, self.pick("1", i, j, "table[%s]" % j))
        if self.chance(0.5):
            body += self.counted(inner, k, self.pick(
                "4", i, "%s & 3" % j), Text(
                    inner + "    %s[%s][%s] ^= %s & 7;\n" % (
                        grid, i, k, k)))
        if self.chance(0.4):
            body += inner + Text("if (") + self.leaf_text(
                "%s > %s" % (i, j), self.group()) + ")\n" + inner + "  " \
                + self.pick("break;\n", "continue;\n",
                            "%s[0][0]++;\n" % grid) + inner \
                + "shared = (shared + 1) & 1023;\n"
        bounds = self.pick(("4", "4"), ("4", i), ("(a & 3)", "4"),
                           ("3", "(b & 3) + 1"))
        return Text("%s{\n%s  int %s[4][4] = { { 1, 2 }, { 3 } };\n" % (
            indent, indent, grid)) + self.counted(
                indent + "  ", i, bounds[0], self.counted(
                    indent + "      ", j, bounds[1], body)) \
            + Text("%s  shared = (shared + %s[2][1] + %s[1][2]) & 1023;\n"
                   "%s}\n" % (indent, grid, grid, indent))

    def backwards(self, indent):
        """Loops that go down, in steps, over pointers, with small types."""
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        head, test, step = self.pick(
            ("int %s = %s & 31" % (i, self.variable()), "%s > 0" % i,
             "%s--" % i),
            ("int %s = 15" % i, "%s >= 0" % i, "%s -= 3" % i),
            ("unsigned %s = %d" % (i, self.number(0, 30)), "%s-- > 0" % i,
             ""),
            ("unsigned char %s = 250" % i, "%s > 9" % i, "%s++" % i),
            ("long %s = 1" % i, "%s < %s" % (i, self.fixed_variable()),
             "%s *= 2" % i),
            ("unsigned %s = %s" % (i, self.value(1)),
             "%s != 1 && %%s" % i, "%s = %s & 1 ? 3 * %s + 1 : %s / 2"
             % (i, i, i, i)))
        group = self.group()
        limit = self.name("limit")
        if "&&" in test:
            test = self.leaf_text("%s > 1" % i, group) + " && " \
                + self.leaf_text("%s++ < 40" % limit, group)
            step = "%s = " % i + self.leaf_text("%s & 1" % i, group) \
                + " ? (3 * %s + 1) & 4095 : %s / 2" % (i, i)
        else:
            test = self.leaf_text(test, group)
        return Text("%s{\n%s  int %s = 0;\n%s  " % (
            indent, indent, limit, indent)) + entry + place + "for (" + head \
            + "; " + test + "; " + step + ")\n" + indent + "    {" \
            + iteration + "\n" + indent + "      table[%s & 15] ^= 1;\n" % i \
            + indent + "    }\n" + indent \
            + "  shared = (shared + %s) & 1023;\n" % limit + indent + "}\n"

    def two_latches(self, depth, indent):
        """`continue' from several places, also past the condition's change."""
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        inner = indent + "      "
        test = self.leaf_text("%s < %d" % (i, self.number(2, 12)),
                              self.group())
        body = inner + "%s++;\n" % i + Text("")
        for _ in range(self.number(2, 3)):
            body += inner + Text("if (") + self.condition(1) + ")\n" + inner \
                + "  continue;\n" + self.assign(inner)
        if self.chance(0.5):
            body += self.block(depth - 2, inner, "loop")
        return Text("%s{\n%s  int %s = 0;\n%s  " % (
            indent, indent, i, indent)) + entry + place + "while (" + test \
            + ")\n" + indent + "    {" + iteration + "\n" + body + indent \
            + "    }\n" + indent + "}\n"

    # -------------------------------------------------------- switch and goto

    def chosen(self, subject, values):
        """A switch: its head, in both renderings, over SUBJECT with a label
        for each of VALUES, a list of sets; default is counted last."""
        executions = self.counter()
        place = self.probe("switch", executions)
        probe = self.probes[-1]
        helper = self.name("choose")
        text = "static int %s (int v)\n{\n  N (%d);\n" % (helper, executions)
        for labels in values:
            count = self.counter()
            probe.cases.append((set(labels), count))
            text += "  if (v >= %d && v <= %d) { N (%d); return v; }\n" % (
                min(labels), max(labels), count)
        default = self.counter()
        probe.cases.append(({"default"}, default))
        self.helpers += text + "  N (%d);\n  return v;\n}\n" % default
        return Text(place + "switch (%s)\n" % subject,
                    "switch (%s (%s))\n" % (helper, subject))

    def device(self, indent):
        """Duff's: a switch into the middle of a loop, which is neither an
        entry of the loop nor an iteration."""
        n, k = self.name("n"), self.name("k")
        head = self.chosen("%s & 3" % n, [[0], [3], [2], [1]])
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("--%s > 0" % k, self.group())
        inner = indent + "      "
        text = Text("%s{\n%s  int %s = (%s & 31) + 1, %s = (%s + 3) / 4;\n"
                    % (indent, indent, n, self.variable(), k, n)) \
            + indent + "  " + head + indent + "    {\n" + indent \
            + "    case 0:\n" + inner + entry + place + "do\n" + inner \
            + "  {" + iteration + "\n"
        for label in "321":
            text += Text("%s    table[%s & 15] ^= %s;\n%s  case %s:\n" % (
                inner, k, label, inner, label))
            if self.chance(0.3):
                text += self.assign(inner + "    ")
        return text + inner + "    shared = (shared + 1) & 1023;\n" + inner \
            + "  }\n" + inner + "while (" + test + ");\n" + indent \
            + "    }\n" + indent + "}\n"

    def entered_loop(self, indent):
        """A loop with a goto into its middle."""
        i, label = self.name("i"), self.name("inside")
        place, iteration, entry = self.loop_texts()
        inner = indent + "      "
        away = self.leaf_text(self.leaf(self.variable()), self.group())
        test = self.leaf_text("%s < %d" % (i, self.number(1, 9)),
                              self.group())
        text = Text("%s{\n%s  int %s = 1;\n%s  if (" % (
            indent, indent, i, indent)) + away + ")\n" + indent \
            + "    goto %s;\n" % label
        if self.chance(0.5):
            head = "while (" + test + ")\n"
            text += indent + "  shared = (shared + 3) & 1023;\n" + indent \
                + "  " + entry + place + head
            end = Text("")
        else:
            text += indent + "  shared = (shared + 3) & 1023;\n" + indent \
                + "  " + entry + place + "do\n"
            end = indent + "  while (" + test + ");\n"
        return text + indent + "    {" + iteration + "\n" \
            + self.assign(inner) + "%s%s:\n" % (indent + "    ", label) \
            + inner + "%s++;\n" % i + self.assign(inner) + indent + "    }\n" \
            + end + indent + "}\n"

    def machine(self, indent):
        """States in a loop: each leads to a known one."""
        i, state = self.name("i"), self.name("state")
        inner = indent + "      "
        states = self.number(3, 5)
        text = inner + self.chosen(state, [[s] for s in range(states)]) \
            + inner + "  {\n"
        for s in range(states):
            text += Text("%s  case %d:\n" % (inner, s))
            kind = self.number(0, 3)
            if kind == 0:
                text += Text("%s    %s = %d;\n" % (
                    inner, state, self.number(0, states)))
            elif kind == 1:
                text += inner + Text("    if (") + self.leaf_text(
                    "(%s + %s) & %d" % (i, self.variable(), 1 << s % 3),
                    self.group()) + ")\n" + Text(
                        "%s      %s = %d;\n" % (inner, state,
                                                self.number(0, states))) \
                    + inner + "    shared = (shared + 1) & 1023;\n"
            elif kind == 2:
                text += Text("%s    %s = bytes[%s & 15] & 3;\n" % (
                    inner, state, i))
            else:
                text += Text("%s    %s++;\n" % (inner, state))
            if self.chance(0.85):
                text += Text("%s    %s;\n" % (
                    inner, self.pick("break", "break", "continue")))
        text += Text("%s  default:\n%s    %s = 0;\n%s  }\n" % (
            inner, inner, state, inner))
        return Text("%s{\n%s  int %s = %d;\n" % (
            indent, indent, state, self.number(0, 2))) + self.counted(
                indent + "  ", i, self.bound(), text + Text(
                    inner + "shared = (shared + %s) & 1023;\n" % state)) \
            + indent + "}\n"

    def value_switch(self, indent):
        """A switch that only chooses values: GCC makes it a table, or a test
        of bits."""
        target = self.random.choice(self.assignable)
        start, step = self.number(0, 5), self.pick(1, 1, 2, 7)
        values = [[start + step * n] for n in range(self.number(3, 8))]
        if self.chance(0.5):
            values.append(list(range(60, 60 + self.number(2, 9))))
        groups = self.chance(0.5)
        result = [self.number(0, 3) if groups else self.number(0, 500)
                  for _ in values]
        text = indent + self.chosen("%s & 127" % self.variable(), values) \
            + indent + "  {\n"
        for labels, number in zip(values, result):
            text += Text("%s  case %d%s: %s = %d; break;\n" % (
                indent, labels[0], " ... %d" % labels[-1]
                if len(labels) > 1 else "", target, number))
        if self.chance(0.5):
            text += Text("%s  default: %s = %d;\n" % (
                indent, target, self.number(0, 9)))
        return text + indent + "  }\n" + Text(
            "%sshared = (shared + 1) & 1023;\n" % indent)

    def nested_switches(self, depth, indent):
        """A switch in a case of another, in a loop."""
        i = self.name("i")
        inner = indent + "    "
        second = self.chosen("%s & 3" % self.variable(), [[1], [2]])
        first = self.chosen("(%s + %s) %% 5" % (i, self.fixed_variable()),
                            [[0], [1, 2], [4]])
        body = inner + first + inner + "  {\n" + inner + "  case 0:\n" \
            + self.assign(inner + "    ") + inner + "    " \
            + self.pick("break;\n", "continue;\n", ";\n") + inner \
            + "  case 1 ... 2:\n" + inner + "    " + second + inner \
            + "      {\n" + inner + "      case 1: continue;\n" + inner \
            + "      case 2:\n" + self.block(depth - 2, inner + "        ",
                                             "switch") + inner \
            + "      }\n" + inner + "    break;\n" + inner + "  case 4:\n" \
            + self.assign(inner + "    ") + inner + "  }\n" + inner \
            + "shared = (shared + 1) & 1023;\n"
        return self.counted(indent, i, "%d" % self.number(1, 12), body)

    def chain(self, indent):
        """Comparisons of one variable: GCC may make them a switch."""
        v, target = self.name("v"), self.random.choice(self.assignable)
        values = self.random.sample(range(0, 40), self.number(3, 7))
        text = Text("%s{\n%s  const int %s = %s;\n" % (
            indent, indent, v, self.value(1)))
        for n, value in enumerate(values):
            test = self.leaf_text("%s == %d" % (v, value), self.group())
            text += indent + Text("  else if (" if n else "  if (") + test \
                + ")\n" + Text("%s    %s = %d;\n" % (
                    indent, target, self.number(0, 600)))
        return text + indent + "  shared = (shared + 2) & 1023;\n" + indent \
            + "}\n"

    def saturated(self, indent):
        """Minimum, maximum, absolute value, one more or not: GCC needs no
        jump for them."""
        v = self.name("v")
        k = self.number(1, 90)
        text = Text("%s{\n%s  int %s = %s - %d;\n" % (
            indent, indent, v, self.value(1), k))
        for _ in range(self.number(1, 3)):
            test, then = self.pick(
                ("%s < 0" % v, "%s = -%s" % (v, v)),
                ("%s > %d" % (v, k), "%s = %d" % (v, k)),
                ("%s > %d" % (v, k), "%s++" % v),
                ("%s & 1" % v, "%s ^= 3" % v),
                ("%s < table[3]" % v, "%s = table[3]" % v),
                ("%s == %d" % (v, k), "%s = %d" % (v, k)),
                ("%s != 0" % v, "%s = 1" % v))
            text += indent + Text("  if (") + self.leaf_text(
                test, self.group()) + ")\n" + indent + "    " + then + ";\n"
        return text + "%s  shared = (shared + %s) & 1023;\n%s}\n" % (
            indent, v, indent)

    def threaded(self, depth, indent):
        """What was decided is asked again."""
        known = self.name("known")
        target = self.random.choice(self.assignable)
        text = Text("%s{\n%s  int %s = 0;\n%s  if (" % (
            indent, indent, known, indent)) + self.condition(1) + ")\n" \
            + indent + "    %s = %d;\n" % (known, self.number(1, 3)) \
            + indent + "  else\n" + self.assign(indent + "    ")
        for _ in range(self.number(1, 2)):
            text += indent + Text("  if (") + self.leaf_text(self.pick(
                known, "%s == 1" % known, "%s < 2" % known, "!%s" % known),
                self.group()) + ")\n" + indent + "    {\n" \
                + self.block(depth - 2, indent + "      ", None) + indent \
                + "    }\n" + Text("%s  %s = (%s + 1) & 1023;\n" % (
                    indent, target, target))
        return text + indent + "}\n"

    def probable(self, indent):
        hint = "__builtin_expect_with_probability (%s, %d, 0.%d)"
        test = self.leaf(self.variable())
        first = self.counter(2)
        place = self.probe("branch", first)
        return indent + Text("if (" + place + hint % (
            "!!(%s)" % test, self.number(0, 1), self.number(0, 9)) + ")\n",
            "if (B (%d, %s))\n" % (first, test)) \
            + self.assign(indent + "  ") + self.bump(indent)

    def arguments(self, indent):
        """Conditions as arguments and indices, several in one expression."""
        group = self.group()
        variables = list(self.variables)
        self.random.shuffle(variables)

        def part(n):
            return "(" + self.leaf_text(self.leaf(variables[n]), group) \
                + self.pick(" && ", " || ") + self.leaf_text(
                    self.leaf(variables[n + 1]), group) + ")"

        def chosen(n):
            return "(" + self.leaf_text(self.leaf(variables[n]), group) \
                + " ? %s : %s)" % ("(%s + 1)" % self.value(1),
                                   "(%s + 2)" % self.value(1))
        target = self.random.choice(self.assignable)
        names = [n for n, kind in self.functions if kind == "direct"]
        kind = self.number(0, 3)
        if kind == 0 and names:
            # The order of arguments is nobody's, but these have no effects.
            self.functions, were = [], self.functions
            text = indent + Text("%s = %s (" % (
                target, self.random.choice(names))) + self.pick(
                    part, chosen)(0) + ", " + self.pick(part, chosen)(2) \
                + ") & 1023;\n"
            self.functions = were
            return text
        if kind == 1:
            return indent + Text("%s = table[" % target) + part(0) + " + " \
                + part(2) + "] & 1023;\n"
        if kind == 2:
            return indent + Text("%s = " % target) + part(0) + " + 2 * " \
                + chosen(2) + ";\n" + indent + "%s &= 1023;\n" % target
        return indent + Text("%s = (%s ^ " % (target, self.value(1))) \
            + chosen(1) + ") & 1023;\n"

    # ------------------------------------------------------------- choice

    def shape(self, depth, indent, loop):
        """One of them."""
        common = [lambda: self.values_loop(indent),
                  lambda: self.values_loop(indent),
                  lambda: self.bits_loop(indent),
                  lambda: self.memory_loop(indent),
                  lambda: self.unswitched_loop(depth, indent),
                  lambda: self.split_loop(indent),
                  lambda: self.nest(indent),
                  lambda: self.backwards(indent),
                  lambda: self.two_latches(depth, indent),
                  lambda: self.machine(indent),
                  lambda: self.value_switch(indent),
                  lambda: self.nested_switches(depth, indent),
                  lambda: self.chain(indent),
                  lambda: self.saturated(indent),
                  lambda: self.threaded(depth, indent),
                  lambda: self.probable(indent),
                  lambda: self.arguments(indent),
                  lambda: self.device(indent)]
        if not self.inlined and not self.cxx:
            common.append(lambda: self.entered_loop(indent))
        return self.random.choice(common)()
