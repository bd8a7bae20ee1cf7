# SPDX-License-Identifier: MIT
"""The rarer constructs of random programs: conditions in every position, what
only C or only C++ has.  A mixin of generate.Program."""

from expressions import Text
from rarities import MACROS


class Constructs:
    """Statements that each show one construct; some need definitions that
    stand in the head of every unit."""

    # ------------------------------------------------- conditions anywhere

    def arm(self):
        """A value of `? :': constants, variables and terms."""
        return self.pick(str(self.number(2, 40)), "(%s + 1)" % self.value(1),
                         "(%s + 2)" % self.variable())

    def choice(self, group, depth=1):
        """A value that conditions decide; nothing that folds."""
        if depth > 0 and self.chance(0.25):
            first, second = self.choice(group, 0), self.choice(group, 0)
        else:
            first, second = self.arm(), self.arm()
            if first == second:
                second = "(%s + 3)" % self.variable()
        variables = list(self.variables)
        self.random.shuffle(variables)
        if self.chance(0.2):
            return "(" + self.join(
                self.leaf_text(self.leaf(variables[0]), group),
                self.pick("&&", "||"),
                self.leaf_text(self.leaf(variables[1]), group)) + ") + 4"
        return "(" + self.condition(depth, group, variables[:3]) + " ? " \
            + first + " : " + second + ")"

    def positions(self, depth, indent, loop):
        """A choice as argument, initialiser, operand, index, part of a comma,
        of a condition."""
        group = self.group()
        target = self.random.choice(self.assignable)
        choice = self.choice(group)
        kind = self.number(0, 6)
        if kind == 0 and any(k == "direct" for _, k in self.functions):
            name = self.random.choice([n for n, k in self.functions
                                       if k == "direct"])
            return indent + Text("%s = %s (" % (target, name)) + choice \
                + ", %d) & 1023;\n" % self.number(0, 40)
        if kind == 1:
            name = self.name("t")
            return indent + Text("{\n%s  int %s = " % (indent, name)) \
                + choice + ", %s2[2] = { " % name + self.choice(group, 0) \
                + ", 3 };\n%s  %s = (%s + %s2[%s & 1]) & 1023;\n%s}\n" % (
                    indent, target, name, name, self.variable(), indent)
        if kind == 2:
            # Constants may be one element: then nothing is decided.
            return indent + Text("table[") + choice + " + %s & 15] = " \
                "%s & 1023;\n" % (self.variable(), self.value(1))
        if kind == 3:
            return indent + Text("%s = (shared = %s, " % (
                "x" if target == "shared" else target, self.value(1))) \
                + choice + ") & 1023;\n"
        if kind == 4:
            return indent + Text("%s = (%s + 3 * (" % (target, self.value(1))) \
                + choice + ")) & 1023;\n"
        if kind == 5:
            # Nothing that folds with what it is compared with.
            choice = self.condition(1, group) \
                + " ? (%s + %s) : (%s + 2)" % (
                    self.variable(), self.value(1), self.variable())
            test = self.leaf_text("", group)
            test.plain, test.instrumented = (
                test.plain + "(" + choice.plain + ") > 20",
                test.instrumented.replace(
                    ", )", ", (" + choice.instrumented + ") > 20)"))
            return indent + Text("if (") + test + ")\n" + indent \
                + "  shared = (shared + 1) & 1023;\n"
        return indent + Text("if (") + self.leaf_text(
            "(%s = %s & 63) > %d" % (target, self.value(1),
                                     self.number(3, 50)), group) + " " \
            + self.pick("&&", "||") + " " + self.leaf_text(
                "%s %s %d" % (target, self.pick("<", ">", "=="),
                              self.number(3, 50)), group) + ")\n" + indent \
            + "  %s = (%s + 1) & 1023;\n" % (target, target)

    def decided(self, indent):
        """A condition that the compiler decides."""
        test, truth = self.pick(("cell.high > 15", 0), ("cell.low < 8", 1),
                                ("sizeof (int) == 4", 1))
        target = self.random.choice(self.assignable)
        return indent + Text("if (") + self.leaf_text(test, self.group()) \
            + ")\n" + indent + "  %s = %s;\n" % (target, self.value(1)) \
            + Text("%sshared = (shared + %d) & 1023;\n" % (indent, 2 + truth))

    def folded(self, indent):
        """Minimum, maximum, truth: values without a branch for the front
        end."""
        target = self.random.choice(self.assignable)
        first, second = self.random.sample(
            [v for v in self.variables if v != "shared"], 2)
        kind = self.number(0, 2)
        if kind == 0:
            operator = self.pick("<", "<=", ">", ">=")
            test, values = "%s %s %s" % (first, operator, second), \
                (first, second)
        elif kind == 1:
            test, values = "%s > %d" % (first, 7), (first, "7")
        else:
            test, values = "%s < %s" % (first, second), ("1", "0")
        # In an assignment to an `int' its place is kept, in C.
        if self.cxx or self.nests:
            return self.assign(indent)
        return indent + Text("%s = " % target) \
            + self.leaf_text(test, self.group()) + " ? %s : %s;\n" % values \
            + Text("%s%s &= 1023;\n" % (indent, target))

    # --------------------------------------------------------------- loops

    def loop_with_commas(self, depth, indent):
        """Two variables; an increment that decides."""
        i, j = self.name("i"), self.name("j")
        place, iteration, entry = self.loop_texts()
        group = self.group()
        test = self.leaf_text("%s < %s" % (i, j), group)
        step = Text(self.pick("%s++, %s--" % (i, j), "%s += 2" % i))
        if self.chance(0.3):
            step = "%s += " % i + self.leaf_text(
                "%s & 1" % self.variable(), group) + " ? 2 : 3"
        return indent + entry + place + "for (int %s = 0, %s = %d; " % (
            i, j, self.number(0, 9)) + test + "; " + step + ")\n" + indent \
            + "  {" + iteration + "\n" \
            + self.block(depth - 1, indent + "    ", "loop") + indent \
            + "  }\n"

    def endless(self, depth, indent):
        """`while (1)' with a way out, also from an inner loop."""
        i, label = self.name("i"), self.name("out")
        place, iteration, entry = self.loop_texts()
        inner = indent + "      "
        stop = self.leaf_text("++%s > %d" % (i, self.number(0, 6)),
                              self.group())
        text = Text("%s{\n%s  int %s = 0;\n%s  " % (indent, indent, i,
                                                     indent)) \
            + entry + place + "while (1)\n" + indent + "    {" + iteration \
            + "\n" + inner + "if (" + stop + ")\n" + inner
        if self.chance(0.5):
            return text + "  break;\n" \
                + self.block(depth - 1, inner, "loop") + indent + "    }\n" \
                + indent + "}\n"
        j = self.name("j")
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("%s < 3" % j, self.group())
        out = self.leaf_text(self.leaf(self.variable()), self.group())
        return text + "  break;\n" + inner + entry + place \
            + "for (int %s = 0; " % j + test + "; %s++)\n" % j + inner \
            + "  {" + iteration + "\n" \
            + self.block(depth - 2, inner + "    ", "loop") + inner \
            + "    if (" + out + ")\n" + inner \
            + "      goto %s;\n" % label + inner \
            + "    shared = (shared + 1) & 1023;\n" + inner + "  }\n" \
            + indent + "    }\n" + indent + "%s:;\n" % label + indent + "}\n"

    # ----------------------------------------------------------- C alone

    def statement_expression(self, depth, indent):
        name = self.name("t")
        target = self.random.choice(self.assignable)
        return indent + Text("%s = ({ int %s = %s; if (" % (
            target, name, self.value(1))) \
            + self.leaf_text("%s > %d" % (name, self.number(3, 200)),
                             self.group()) \
            + ") %s /= 2; %s; }) & 1023;\n" % (name, name)

    def variable_array(self, depth, indent):
        i, name = self.name("i"), self.name("vla")
        place, iteration, entry = self.loop_texts()
        size = "(%s & 7) + 1" % self.random.choice(["a", "b", "x"])
        test = self.leaf_text("%s < %s_size" % (i, name), self.group())
        return Text("%s{\n%s  int %s_size = %s, %s[%s_size];\n"
                    "%s  %s[%s_size - 1] = 5;\n%s  " % (
                        indent, indent, name, size, name, name, indent, name,
                        name, indent)) + entry + place \
            + "for (int %s = 0; " % i + test + "; %s++)\n" % i + indent \
            + "    {" + iteration + "\n" + indent \
            + "      %s[%s] = (%s + %s) & 1023;\n" % (name, i, i,
                                                      self.value(1)) \
            + self.block(depth - 2, indent + "      ", "loop") + indent \
            + "    }\n" + Text("%s  shared = %s[%s_size - 1];\n%s}\n" % (
                indent, name, name, indent))

    def nested_function(self, depth, indent):
        first = self.counter()
        name = self.name("nested")
        outer, self.function = self.function, name
        place = Text(self.probe("function", first), "")
        variables, assignable = self.variables, self.assignable
        self.variables = self.variables + ["p"]
        was, self.in_nested = self.in_nested, True
        text = indent + Text("{\n%s  auto int %s (int);\n%s  int " % (
            indent, name, indent)) + place + "%s (int p)\n" % name + indent \
            + "  {" + Text("", " N (%d);" % first) + "\n" \
            + self.block(depth - 1, indent + "    ", None) + indent \
            + "    return %s;\n%s  }\n" % (self.value(1), indent)
        self.variables, self.assignable = variables, assignable
        self.function, self.in_nested = outer, was
        for _ in range(self.number(1, 2)):
            text += Text("%s  %s = %s (%s) & 1023;\n" % (
                indent, self.random.choice(self.assignable), name,
                self.value(1)))
        return text + indent + "}\n"

    def varargs(self, indent):
        count = self.number(0, 3)
        return Text("%s%s = add_up (%s) & 1023;\n" % (
            indent, self.random.choice(self.assignable), ", ".join(
                [str(count)] + [self.value(1) for _ in range(count)])))

    # --------------------------------------------------------- C++ alone

    def range_loop(self, depth, indent):
        place, iteration, entry = self.loop_texts()
        name = self.name("v")
        # Its condition is nobody's.
        place += Text(self.probe("implicit", 0), "")
        target = self.random.choice(self.assignable)
        return indent + entry + place + "for (int %s : table)\n" % name \
            + indent + "  {" + iteration + "\n" + indent \
            + "    %s = (%s + %s) & 1023;\n" % (target, target, name) \
            + indent + "    if (" + self.leaf_text(
                "%s > %d" % (name, self.number(1, 60)), self.group()) \
            + ")\n" + indent + "      " + self.pick("break", "continue") \
            + ";\n" + indent + "    shared = (shared + 1) & 1023;\n" \
            + self.block(depth - 2, indent + "    ", "loop") + indent + "  }\n"

    def method(self, indent):
        """A virtual call, or one of a template's instances."""
        target = self.random.choice(self.assignable)
        call = self.pick("shapes[%s & 1]->grow (%s)" % (self.variable(),
                                                        self.value(1)),
                         "scaled<%d> (%s)" % (self.number(1, 3),
                                              self.value(1)),
                         "clamped ((%s) (%s))" % (self.pick("long", "short"),
                                                  self.value(1)))
        return Text("%s%s = %s & 1023;\n" % (indent, target, call))

    def with_guard(self, depth, indent, loop):
        """A destructor on every way out."""
        return indent + Text("{\n%s  Guard guard (%s);\n" % (
            indent, self.value(1))) + self.block(depth - 1, indent + "  ",
                                                 loop) \
            + self.leave(indent + "  ", loop) + indent + "}\n"

    # ------------------------------------------------------------- choice

    def construct(self, depth, indent, loop):
        """One of them."""
        if self.chance(0.5):
            kind = self.number(0, 3 if self.cxx else 2)
            if kind == 3:
                return self.idiom(depth, indent)
            return self.called(indent) if kind == 2 \
                else self.shape(depth, indent, loop)
        if self.chance(0.4):
            return self.rarity(depth, indent, loop)
        if self.chance(0.3):
            return self.flow(depth, indent, loop)
        if self.cxx and self.chance(0.4):
            return self.object(depth, indent)
        common = [lambda: self.positions(depth, indent, loop),
                  lambda: self.positions(depth, indent, loop),
                  lambda: self.decided(indent),
                  lambda: self.folded(indent),
                  lambda: self.varargs(indent),
                  lambda: self.loop_with_commas(depth, indent),
                  lambda: self.endless(depth, indent)]
        if self.cxx:
            common += [lambda: self.range_loop(depth, indent),
                       lambda: self.method(indent),
                       lambda: self.method(indent),
                       lambda: self.with_guard(depth, indent, loop)]
        else:
            common += [lambda: self.statement_expression(depth, indent),
                       lambda: self.variable_array(depth, indent)]
            if self.nests and not self.in_nested:
                common.append(lambda: self.nested_function(depth, indent))
        return self.random.choice(common)()

    # ---------------------------------------- definitions in each unit's head

    def summed_leaf(self, plain):
        text = self.leaf_text(plain, self.group())
        self.probes[-1].summed = True
        return text

    def construct_head(self):
        """What the statements above use."""
        first = self.counter(2)
        self.function = "add_up"
        place = Text(self.probe("loop", first), "")
        self.probes[-1].summed = True
        head = Text("#include <stdarg.h>\n") + self.fixed(
            "add_up", "static __attribute__ ((unused)) int\n",
            " (int n, ...)",
            "va_list list;\n  int sum = 0;\n  va_start (list, n);\n  "
            + Text("", "N (%d);" % (first + 1)) + place
            + "for (int i = 0; " + self.summed_leaf("i < n")
            + "; i++)\n    {" + Text("", "N (%d);" % first)
            + "\n      sum += va_arg (list, int);\n    }\n"
            "  va_end (list);\n  return sum & 1023;")
        head += MACROS
        head += self.flow_head()
        if not self.cxx:
            return head
        head += self.object_head()
        self.function = "Shape"
        head += Text(self.probe("implicit", 0), "") + "struct Shape\n{\n  int n;\n  virtual int grow (int m)" \
            " = 0;\n};\n"
        names = self.name("Square"), self.name("Circle")
        for i, name in enumerate(names):
            self.function = name
            first = self.counter()
            place = Text(self.probe("function", first), "")
            self.probes[-1].summed = True
            implicit = Text(self.probe("implicit", first), "")
            head += implicit + "struct %s : Shape\n{\n  " % name + place \
                + "int grow (int m)\n  {" + Text("", "N (%d);" % first) \
                + "\n    if (" + self.summed_leaf("m > %d" % (20 + i)) \
                + ")\n      return m + n;\n    return ++n & 255;\n  }\n};\n"
        head += "typedef struct %s first_class;\n" % names[0]
        head += "static struct %s first_shape;\nstatic struct %s " \
            "second_shape;\nstatic Shape *shapes[2] = { &first_shape, " \
            "&second_shape };\n" % names
        for name, before, after, test in (
                ("scaled", "template <int K> static int\n", " (int p)",
                 "p > 10 * K"),
                ("clamped", "template <typename T> static int\n", " (T p)",
                 "p > (T) 30")):
            self.function = name
            leaf = self.summed_leaf(test)
            head += self.fixed(name, before, after, Text("if (") + leaf
                               + ")\n    return 31;\n  return (int) p + 1;")
        return head + self.idiom_head() + "static Guard unit_guard (3);\n"
