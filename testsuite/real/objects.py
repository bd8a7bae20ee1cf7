# SPDX-License-Identifier: MIT
"""What only C++ has, in random programs: temporaries with destructors in
conditions, overloaded operators, objects that leave with each way out, code
that a type decides.  A mixin of generate.Program."""

from expressions import Text


class Objects:
    """Statements that each show one construct, and what they need in the head
    of each unit."""

    def token_test(self, group):
        """A condition on a temporary whose destructor runs afterwards."""
        value = self.value(1)
        return self.leaf_text(self.pick("Token (%s).odd ()", "Token (%s)",
                                        "!Token (%s)", "Token (%s) == 5")
                              % value, group)

    def temporaries(self, indent):
        group = self.group()
        kind = self.number(0, 3)
        test = self.token_test(group)
        if kind >= 1:
            test = self.join(test, self.pick("&&", "||"),
                             self.token_test(group))
        if kind == 2:
            test = self.join(test, self.pick("&&", "||"), self.leaf_text(
                self.leaf(self.variable()), group))
            test = test if self.chance(0.5) else "!(" + test + ")"
        if kind == 3:
            return indent + Text("%s = (" % self.random.choice(
                self.assignable)) + test + ") ? (%s + 1) : (%s + 2);\n" % (
                    self.value(1), self.value(1)) + self.bump(indent)
        return indent + Text("if (") + test + ")\n" + self.assign(
            indent + "  ") + self.bump(indent)

    def overloaded(self, indent):
        """Operators && and || that are functions: one condition."""
        first, second = self.random.sample(self.variables, 2)
        test = self.leaf_text("(Flag (%s) %s Flag (%s)).b" % (
            first, self.pick("&&", "||"), second), self.group())
        return indent + Text("if (") + test + ")\n" + self.assign(
            indent + "  ") + self.bump(indent)

    def declared(self, depth, indent):
        """Conditions that declare a variable."""
        name = self.name("v")
        if self.chance(0.5):
            group = self.group()
            if self.chance(0.5):
                test = "int %s = %s; " % (name, self.value(1)) \
                    + self.leaf_text("%s > %d" % (name, self.number(1, 60)),
                                     group)
            else:
                first = self.counter(2)
                value = "(%s & %d)" % (self.variable(), self.pick(1, 3, 12))
                test = Text(self.probe("branch", first, group)
                            + "int %s = %s" % (name, value),
                            "int %s = B (%d, %s) ? %s : 0" % (
                                name, first, value, value))
            return indent + Text("if (") + test + ")\n" + indent \
                + "  shared = (shared + %s) & 1023;\n" % name + indent \
                + "else\n" + indent + "  shared = (shared + 3) & 1023;\n"
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        first = self.counter(2)
        probe = self.probe("branch", first, self.group())
        test = Text(probe + "int %s = %s--" % (name, i),
                    "int %s = (%s-- > 0 ? (N (%d), %s + 1) : (N (%d), 0))" % (
                        name, i, first, i, first + 1))
        return Text("%s{\n%s  int %s = %s & 3;\n%s  " % (
            indent, indent, i, self.variable(), indent)) + entry + place \
            + "while (" + test + ")\n" + indent + "    {" + iteration \
            + "\n" + indent + "      shared = (shared + %s) & 1023;\n" % name \
            + self.block(depth - 1, indent + "      ", "loop") + indent \
            + "    }\n" + indent + "}\n"

    def tried_loop(self, depth, indent):
        """A loop whose body has a handler, an object, and other ways out."""
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("%s < %d" % (i, self.number(1, 6)),
                              self.group())
        inner = indent + "        "
        return indent + entry + place + "for (int %s = 0; " % i + test \
            + "; %s++)\n" % i + indent + "  {" + iteration + "\n" + indent \
            + "    try\n" + indent + "      {\n" + inner \
            + "Guard guard (%s);\n" % i \
            + self.block(depth - 2, inner, "loop") + inner + "if (" \
            + self.leaf_text(self.leaf(self.variable()), self.group()) \
            + ")\n" + inner + "  throw %s;\n" % self.pick("1", "Failure (2)") \
            + self.leave(inner, "loop") + indent + "      }\n" + indent \
            + "    catch (%s)\n" % self.pick("int", "Failure &", "...") \
            + indent + "      {\n" + self.leave(inner, "loop") + indent \
            + "      }\n" + self.bump(indent + "    ") + indent + "  }\n"

    def guarded_loop(self, depth, indent):
        """Objects of two scopes, left by a jump out of both."""
        i, j, label = self.name("i"), self.name("j"), self.name("away")
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("%s < 4" % i, self.group())
        text = Text(indent + "{\n" + indent + "  ") + entry + place \
            + "for (int %s = 0; " % i + test + "; %s++)\n" % i + indent \
            + "    {" + iteration + "\n" + indent \
            + "      Guard guard (%s);\n" % i
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("%s < 3" % j, self.group())
        inner = indent + "          "
        return text + indent + "      " + entry + place \
            + "for (int %s = 0; " % j + test + "; %s++)\n" % j + indent \
            + "        {" + iteration + "\n" + inner + "Guard inner (%s);\n" \
            % j + inner + "if (" + self.leaf_text(
                self.leaf(self.variable()), self.group()) + ")\n" + inner \
            + "  goto %s;\n" % label + self.leave(inner, "loop") + indent \
            + "        }\n" + self.block(depth - 2, indent + "      ",
                                         "loop") + indent + "    }\n" \
            + "%s  %s:;\n" % (indent, label) + self.bump(indent + "  ") \
            + indent + "}\n"

    def static_local(self, indent):
        """A variable whose first use initialises it: the test is nobody's."""
        name = self.name("once")
        return indent + Text("{\n") + indent + "  static int " \
            + Text(self.probe("implicit", 0), "") + "%s = %s;\n" % (
                name, self.value(1)) + indent \
            + "  shared = (shared + %s) & 1023;\n%s}\n" % (name, indent)

    def decided_by_type(self, indent):
        """A generic lambda, `if constexpr', a pair taken apart."""
        name, first = self.name("generic"), self.counter()
        outer, self.function = self.function, "operator()"
        place = Text(self.probe("function", first), "")
        self.probes[-1].summed = True
        leaf = self.summed_leaf("(int) p > %d" % self.number(3, 60))
        self.function = outer
        return indent + Text("{\n") + indent + "  auto %s = " % name + place \
            + Text("[&] (auto p) -> int {",
                   "[&] (auto p) -> int { N (%d);" % first) + "\n" + indent \
            + "    shared = (shared + 1) & 1023;\n" + indent \
            + "    if constexpr (sizeof p > 4)\n" + indent \
            + "      return 3;\n" + indent + "    if (" + leaf + ")\n" \
            + indent + "      return 1;\n" + indent \
            + "    return 2; };\n" + indent \
            + "  auto [one, two] = Pair { %s (%s), %s ((%s) 7) };\n" % (
                name, self.value(1), name, self.pick("short", "long")) \
            + indent + "  shared = (shared + 2 * one + two) & 1023;\n" \
            + indent + "}\n"

    def new_object(self, indent):
        """Allocated, perhaps by a constructor that throws; a cast that
        fails."""
        name = self.name("object")
        group = self.group()
        return indent + Text("{\n") + indent \
            + "  Token *%s = new Token (%s);\n" % (name, self.value(1)) \
            + indent + "  if (" + self.leaf_text(
                "%s->odd ()" % name, group) + ")\n" + indent \
            + "    shared = (shared + 2) & 1023;\n" + indent + "  " \
            + Text(self.probe("implicit", 0), "") + "delete %s;\n" % name \
            + indent + "  " + Text(self.probe("implicit", 0), "") \
            + "first_class *cast%s = dynamic_cast<first_class *> " \
            "(shapes[%s & 1]);\n" % (name, self.variable()) + indent \
            + "  if (" + self.leaf_text("cast" + name, self.group()) + ")\n" \
            + indent + "    shared = (shared + 1) & 1023;\n" \
            + self.assign(indent + "  ") + indent + "}\n"

    def listed(self, depth, indent):
        """A loop over a list in braces."""
        place, iteration, entry = self.loop_texts()
        name = self.name("v")
        place += Text(self.probe("implicit", 0), "")
        return indent + entry + place + "for (int %s : { %s + 0, %s + 0, 7 })\n" % (
            name, self.value(1), self.value(1)) + indent + "  {" + iteration \
            + "\n" + indent + "    shared = (shared + %s) & 1023;\n" % name \
            + self.leave(indent + "    ", "loop") + indent + "  }\n"

    def object(self, depth, indent):
        """One of them."""
        return self.random.choice([
            lambda: self.temporaries(indent), lambda: self.temporaries(indent),
            lambda: self.overloaded(indent),
            lambda: self.declared(depth, indent),
            lambda: self.tried_loop(depth, indent),
            lambda: self.guarded_loop(depth, indent),
            lambda: self.static_local(indent),
            lambda: self.decided_by_type(indent),
            lambda: self.new_object(indent),
            lambda: self.listed(depth, indent)])()

    # ---------------------------------------- definitions in each unit's head

    def member(self, before, name, body):
        first = self.counter()
        self.function = name
        place = Text(self.probe("function", first), "")
        self.probes[-1].summed = True
        return "  " + before + place + Text("%s { " % name,
                                            "%s { N (%d); " % (name, first)) \
            + body + " }\n"

    def object_head(self):
        count = "shared = (shared + n) & 1023;"
        head = "struct Token\n{\n  int n;\n" \
            + self.member("", "Token (int m)", "n = m; " + count) \
            + self.member("", "~Token ()", count) \
            + self.member("bool ", "odd () const", "return n & 1;") \
            + self.member("", "operator bool () const", "return n > 20;") \
            + self.member("bool ", "operator== (int m) const",
                          "return (n & 7) == m;") + "};\n"
        head += "struct Flag\n{\n  bool b;\n" \
            + self.member("", "Flag (int m)", "b = m & 1;") \
            + self.member("Flag ", "operator&& (Flag other) const",
                          "return Flag (b & other.b);") \
            + self.member("Flag ", "operator|| (Flag other) const",
                          "return Flag (b | other.b);") + "};\n"
        return head + "struct Pair { int one, two; };\n" \
            "#include <initializer_list>\n"
