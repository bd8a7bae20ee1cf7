# SPDX-License-Identifier: MIT
"""What programs hold now and then: extensions of GNU C, hints to the compiler,
conditions behind commas and in macros, labels of a switch in inner blocks.  A
mixin of generate.Program."""

import platform

from expressions import Text

# Each expands to one row or two, at the place of its use.
MACROS = Text(r"""
#define LIKELY(x) __builtin_expect (!!(x), 1)
#define UNLIKELY(x) __builtin_expect (!!(x), 0)
#define RAISE(v, k) do { if ((v) > (k)) shared++; else shared += 2; } while (0)
#define CAPPED(v, k) ((v) > (k) ? (k) + 1 : (v) + 2)
""", r"""
#define LIKELY(x) (x)
#define UNLIKELY(x) (x)
""")


class Rarities:
    """Statements that each show one construct."""

    def bump(self, indent):
        return indent + "shared = (shared + 1) & 1023;\n"

    def leaves(self, group, count=2):
        """Leaves of different variables, joined."""
        variables = self.random.sample(self.variables,
                                       min(count, len(self.variables)))
        text = self.leaf_text(self.leaf(variables[0]), group)
        for variable in variables[1:]:
            text = self.join(text, self.pick("&&", "||"),
                             self.leaf_text(self.leaf(variable), group))
        return text

    # -------------------------------------------------------- expressions

    def omitted_operand(self, indent):
        value = "(%s & %d)" % (self.variable(), self.pick(3, 6, 12))
        first = self.counter(2)
        text = Text(self.probe("branch", first, self.group()) + value
                    + " ?: %s", "B (%d, %s) ? %s : %%s" % (first, value, value))
        other = "(%s + 1)" % self.value(1)
        return indent + Text("%s = (" % self.random.choice(self.assignable)) \
            + Text(text.plain % other, text.instrumented % other) \
            + ") & 1023;\n"

    def hinted(self, indent):
        """__builtin_expect around a whole condition or a part."""
        group = self.group()
        kind = self.number(0, 3)
        hint = self.pick("LIKELY", "UNLIKELY")
        if kind == 0:
            test = hint + " (" + self.leaf_text(self.leaf(self.variable()),
                                                group) + ")"
        elif kind == 1:
            test = hint + " (" + self.leaves(group, 3) + ")"
        elif kind == 2:
            first, second = self.random.sample(self.variables, 2)
            test = self.join(
                hint + " (" + self.leaf_text(self.leaf(first), group) + ")",
                self.pick("&&", "||"),
                "LIKELY (" + self.leaf_text(self.leaf(second), group) + ")")
        else:
            test = self.leaf_text("!%s (%s)" % (
                hint, self.leaf(self.variable())), group)
        return indent + Text("if (") + test + ")\n" + self.assign(
            indent + "  ") + self.bump(indent)

    def behind_comma(self, depth, indent):
        target = self.random.choice(self.assignable)
        group = self.group()
        if self.chance(0.5):
            return indent + Text("if (%s = %s, " % (target, self.value(1))) \
                + self.leaves(group) + ")\n" + self.assign(indent + "  ") \
                + self.bump(indent)
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        test = self.leaf_text("%s++ < %d" % (i, self.number(0, 6)), group)
        if self.chance(0.5):
            test = test + " && " + self.leaf_text(
                self.leaf(self.variable()), group)
        return Text("%s{\n%s  int %s = 0;\n%s  " % (indent, indent, i,
                                                    indent)) + entry + place \
            + "while (shared = (shared + 1) & 1023, " + test + ")\n" + indent \
            + "    {" + iteration + "\n" \
            + self.block(depth - 1, indent + "      ", "loop") + indent \
            + "    }\n" + indent + "}\n"

    def in_macros(self, indent):
        value = "(%s + %s)" % (self.variable(), self.value(1))
        k = self.number(3, 60)
        group = self.group()
        first = self.counter(2)
        probe = self.probe("branch", first, group)
        if self.chance(0.5):
            return indent + Text(
                probe + "RAISE (%s, %d);\n" % (value, k),
                "if (B (%d, %s > %d)) shared++; else shared += 2;\n"
                % (first, value, k)) + indent + "shared &= 1023;\n"
        target = self.random.choice(self.assignable)
        return indent + Text(
            probe + "%s = CAPPED (%s, %d) & 1023;\n" % (target, value, k),
            "%s = (B (%d, %s > %d) ? %d + 1 : %s + 2) & 1023;\n"
            % (target, first, value, k, k, value))

    def complex_numbers(self, indent):
        name = self.name("z")
        test = self.leaf_text("%s == %s2" % (name, name), self.group())
        return Text("%s{\n%s  __complex__ double %s, %s2;\n"
                    "%s  __real__ %s = %s;\n%s  __imag__ %s = %s & 3;\n"
                    "%s  __real__ %s2 = %s;\n%s  __imag__ %s2 = 1;\n"
                    "%s  %s2 = %s2 * %s / %s2;\n%s  if (" % (
                        indent, indent, name, name, indent, name,
                        self.variable(), indent, name, self.variable(),
                        indent, name, self.variable(), indent, name, indent,
                        name, name, name, name, indent)) + test + ")\n" \
            + self.bump(indent + "    ") + self.assign(indent + "  ") \
            + indent + "}\n"

    def floating(self, indent):
        """Comparisons that know numbers which are none."""
        name = self.name("d")
        test = self.pick("%s != %s", "__builtin_isless (%s, %s)",
                         "!(%s < %s)", "%s <= %s",
                         "__builtin_isunordered (%s, %s)")
        text = self.leaf_text(test % (name, "real[%s & 3]" % self.variable()),
                              self.group())
        number = "%s / 3.0" % self.variable()
        return Text("%s{\n%s  double %s = " % (indent, indent, name)) \
            + self.leaf_text("%s > %d" % (self.variable(),
                                          self.number(1, 40)), self.group()) \
            + " ? %s : __builtin_nan (\"\");\n" % number \
            + indent + "  if (" + text + ")\n" + self.bump(indent + "    ") \
            + self.assign(indent + "  ") + indent + "}\n"

    # ------------------------------------------------------------ control

    def once(self, depth, indent):
        """`do ... while (0)' is no loop, whatever leaves it."""
        return indent + Text("do\n") + indent + "  {\n" \
            + self.block(depth - 1, indent + "    ", "loop") \
            + self.leave(indent + "    ", "loop") + indent + "  }\n" \
            + indent + "while (0);\n" + self.bump(indent)

    def unreachable(self, indent):
        """A way that GCC may take to be impossible."""
        target = self.random.choice(self.assignable)
        return indent + Text("if (") + self.leaf_text(
            "%s < -%d" % (self.variable(), self.number(1, 9)), self.group()) \
            + ")\n" + indent + "  __builtin_unreachable ();\n" \
            + Text("%s%s = %s;\n" % (indent, target, self.value(1)))

    def assembler(self, indent):
        """Statements that GCC does not look into; some jump."""
        target = self.random.choice(self.assignable)
        label = self.name("taken")
        if target == "shared" or self.volatile or self.noclone:
            return self.assign(indent)
        text = indent + Text("__asm__ volatile (\"\" : \"+r\" (%s));\n"
                             % target)
        if platform.machine() == "x86_64" and self.chance(0.6):
            text += Text(
                "%s__asm__ goto (\"testl $1, %%0\\n\\tjne %%l[%s]\"\n%s  "
                ": : \"r\" (%s) : \"cc\" : %s);\n" % (
                    indent, label, indent, target, label)) \
                + self.assign(indent) + Text("%s%s:;\n" % (indent, label))
        return text + self.bump(indent)

    def inner_labels(self, depth, indent, loop):
        """A switch that leads into an inner block, of a wide subject."""
        executions = self.counter()
        place = self.probe("switch", executions)
        probe = self.probes[-1]
        wide = self.pick("unsigned long", "long", "signed char", "short",
                         "unsigned char")
        values = self.random.sample(range(0, 12), 3)
        if "long" in wide and self.chance(0.5):
            values = [value << 33 for value in values]
        counters = [self.counter() for _ in range(4)]
        helper = self.name("choose")
        self.helpers += "static %s %s (%s v)\n{\n  N (%d);\n" % (
            wide, helper, wide, executions)
        for value, counter in zip(values, counters):
            probe.cases.append(({value}, counter))
            self.helpers += "  if (v == %dL) { N (%d); return v; }\n" % (
                value, counter)
        probe.cases.append(({"default"}, counters[3]))
        self.helpers += "  N (%d);\n  return v;\n}\n" % counters[3]
        subject = "(%s) ((%s) (%s & 15)%s)" % (
            wide, wide, self.variable(),
            " << 33" if max(values) > 15 else "")
        inner = loop and "switch"
        text = indent + Text(place + "switch (%s)\n" % subject,
                             "switch (%s (%s))\n" % (helper, subject))
        text += Text("%s  {\n%s  case %dL:\n" % (indent, indent, values[0]))
        text += indent + Text("    if (") + self.leaf_text(
            self.leaf(self.variable()), self.group()) + ")\n" + indent \
            + "      {\n" + self.assign(indent + "        ")
        text += Text("%s  case %dL:\n" % (indent, values[1])) \
            + self.block(depth - 1, indent + "        ", inner) + indent \
            + "      }\n"
        if self.chance(0.5):
            text += Text("%s    break;\n" % indent)
        text += Text("%s  case %dL:\n" % (indent, values[2])) \
            + self.assign(indent + "    ")
        return text + indent + "  }\n" + self.bump(indent)

    def mixed_loop(self, depth, indent):
        """A loop whose condition has operators of both kinds."""
        i = self.name("i")
        place, iteration, entry = self.loop_texts()
        group = self.group()
        limit = self.leaf_text("%s < %d" % (i, self.number(1, 9)), group)
        others = "(" + self.leaves(group, 2) + ")"
        third = self.leaf_text(self.leaf(self.variable()), group)
        test = self.pick(0, 1, 2)
        test = (limit + " && (" + others + " || " + third + ")", others
                + " && " + limit, limit + " && !" + others)[test]
        inner = indent + "    "
        if self.chance(0.5):
            return indent + entry + place + "for (int %s = 0; " % i + test \
                + "; ++%s)\n" % i + indent + "  {" + iteration + "\n" \
                + self.block(depth - 1, inner, "loop") + indent + "  }\n"
        return Text("%s{\n%s  int %s = 0;\n%s  " % (indent, indent, i,
                                                    indent)) + entry + place \
            + "do\n" + indent + "  {" + iteration + "\n" + inner \
            + "++%s;\n" % i + self.block(depth - 1, inner, "loop") + indent \
            + "  }\n" + indent + "while (" + test + ");\n" + indent + "}\n"

    # ------------------------------------------------------------- choice

    def rarity(self, depth, indent, loop):
        """One of them."""
        common = [lambda: self.omitted_operand(indent),
                  lambda: self.hinted(indent),
                  lambda: self.behind_comma(depth, indent),
                  lambda: self.in_macros(indent),
                  lambda: self.complex_numbers(indent),
                  lambda: self.floating(indent),
                  lambda: self.once(depth, indent),
                  lambda: self.unreachable(indent),
                  lambda: self.assembler(indent),
                  lambda: self.inner_labels(depth, indent, loop),
                  lambda: self.mixed_loop(depth, indent),
                  lambda: self.mixed_loop(depth, indent)]
        return self.random.choice(common)()
