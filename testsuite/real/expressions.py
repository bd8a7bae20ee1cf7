# SPDX-License-Identifier: MIT
"""The expressions of random programs, and the two renderings of a piece of
source.  A mixin of generate.Program."""


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


class Expressions:
    """Values, calls and conditions."""

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
                 "(unsigned) %s > %du" % (variable, k),
                 "(short) %s >= %d" % (variable, k + 1),
                 "(long) %s * 3 > %d" % (variable, k),
                 "%s %% 7 == %d" % (variable, k % 7),
                 "%s + 1 > real[%s & 3]" % (variable, other)]
        # Two of one condition may exclude each other.
        if not self.cell_used and self.chance(0.2):
            self.cell_used = True
            return self.pick("cell.low == %d" % (k & 7),
                             "cell.high > %d" % (k % 15))
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
        kind = self.number(0, 8)
        if kind == 6 and self.cell_used:
            kind = 7
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
        elif kind == 6:
            self.cell_used = True
            parts, operator = self.pick(
                (["cell.low == %d" % (low & 7), "cell.high == %d"
                  % (high & 15)], "&&"),
                (["cell.low == 2", "cell.low == 3"], "||"),
                (["cell.low", "cell.high"], "||"))
        elif kind == 7:
            parts, operator = self.pick(
                (["%s & 1" % v, "%s & 4" % v], "||"),
                (["%s & 2" % v, "%s & 8" % v], "&&"),
                (["(%s & 3) == 1" % v, "(%s & 12) == 8" % v], "&&"))
        elif kind == 8:
            parts, operator = self.pick(
                (["pair.a == 1", "pair.b == 2"], "&&"),
                (["pair.a != 1", "pair.b != 2"], "||"))
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
