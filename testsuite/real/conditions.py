# SPDX-License-Identifier: MIT
"""Generates functions of one random condition each, and compares their rows
with the truth.

A condition is any nesting of && || ! ? : over operands of several kinds, with
constants among them, and stands where conditions and values may stand: in an
if, a while, a return, an argument, an initialiser, an index.  Of "ranges" the
operands compare a few variables with constants, so that front ends merge
them.  As generate.py does, this makes two renderings, of which the second
counts each operand itself.

Which operands have a row follows from the source but for a few choices that
are as good (Part): all of these are tried, and the nearest one is believed.
"""

import collections
import itertools
import random

FUNCTIONS = 50          # of one program
DEPTH = 2               # of operators, in the operand of an operator
RUNS = 60               # of each function

HEAD = r"""#include <stdio.h>
#include <stdlib.h>
#include <stddef.h>
#ifdef PROBES
static unsigned long truth[PROBES][2];
#define T(n, e) ((e) ? (truth[n][0]++, 1) : (truth[n][1]++, 0))
#endif
#ifndef __cplusplus
#define bool _Bool
#endif
typedef unsigned char U8;
typedef int I;
struct s { unsigned b : 2; int m; };
enum e { ZERO, ONE, TWO };
#define FIVE 5u
#define TEST(x) ((x) && 1)
volatile int sink;
int g, w;
#define NOINLINE __attribute__ ((noinline, noclone))
NOINLINE int f (int x) { return (x * 7 + 3) >> 1 & 3; }
NOINLINE bool fb (int x) { return x & 2; }
NOINLINE int h (int x, int y) { return x + y; }
"""

FUNCTION = """NOINLINE static int
t%d (int i, int k, int *p, int *q, bool tb, bool fl, double d, struct s *s, \
unsigned u, enum e e, char c, long l, int *a)
{
  %s
  return g;
}
"""
STATEMENT_LINE = 4      # of these

MAIN = """int
main (void)
{
  int arr[8] = { 0, 1, 0, 3, 0, 0, 2, 1 };
  for (int n = 0; n < %d; n++)
    {
      int i = n %% 9 - 4, k = n %% 7 - 1;
      struct s s = { (unsigned) n %% 4, n %% 3 };
%s    }
#ifdef PROBES
  FILE *out = fopen (getenv ("PROBE_FILE"), "w");
  for (int n = 0; n < PROBES; n++)
    fprintf (out, "%%lu %%lu\\n", truth[n][0], truth[n][1]);
  fclose (out);
#endif
  printf ("%%d %%d\\n", g, w);
  return 0;
}
"""
CALL = """      t%d (i, k, n %% 4 ? &arr[n & 7] : &arr[1], &arr[n & 3], \
n %% 3 == 1, n %% 5 > 2, n %% 6 * .75, &s, (unsigned) (n %% 8 - 2), \
(enum e) (n %% 3), (char) ('a' + n %% 7 * 37 - 1), n %% 11 - 3, arr);
"""

# What each is about stands before it: two of one subject may decide each
# other, and then have no rows.
OPERANDS = [line.split(": ") for line in """
i: i|i: i < 3|i: i > 2|i: i & 1|i: !i|i: (g++, i > 1)|i: (i)|fi: f (i)
k: k|k: k == 2|k: k < 4|k: k >= 1|k: (k)|k: !!k|fk: f (k)|fk: !f (k)
fk: (f (k), k)|fk: f (k) == 2|ik: i == k|ik: !(i == k)|ik: f (i) == k
tb: tb|tb: !tb|tb: (tb)|sb: s->b|sm: s->m|sm: s->m == 1|u: u|u: u > 3u
u: (int) u|u: (u > 3u)|g: (g = i & 2)|a: a[i & 7]|a: a[k & 7] != 0
d: d|d: d < 2.5|pq: p == q|p: *p|e: e|e: e == TWO|c: c == 'b'|l: l|l: l > 2
""".replace("\n", "|").split("|") if line]
CXX_OPERANDS = [["fl", "fl"], ["fl", "fl"], ["fl", "!fl"], ["fb", "fb (i)"],
                ["fl", "(fl)"]]
RANGES = """i >= 2|i < 4|i > -3|i <= 1|(unsigned) i >= 2|(unsigned) i < 4
(unsigned) i <= 3u|i >= 2u|i < 4u|i < FIVE|(int) u >= 0|(int) u < 3|(int) u > 3
(int) u < -1|u >= 2|u < 4|u > 1u|u < FIVE|i == 2|i == 3|i != 1|u == 2|u != 3
(char) i >= 1|(char) i < 3|(unsigned char) i >= 2|(unsigned char) i < 5
(long) i >= 2|(long) i < 4|(size_t) i > 1|(size_t) i < 4|c >= 'a'|c <= 'b'
(U8) c >= 'b'|(U8) c < 'd'|i|u|!i|(i & 3) >= 1|(i & 3) < 3|i >= TWO|i < TWO
(I) u >= 1|(I) u < 4|e >= ONE|e < TWO|(int) e >= 0|(int) e < TWO|l >= 2|l < 5
(unsigned long) l >= 3|(unsigned long) l < 6|(size_t) l < FIVE
(int) l > 1|l == 4""".replace("\n", "|").split("|")

CONDITION_STATEMENTS = ["if (%s) g += 3;"] * 3 \
    + ["while (%s) { g += 5; break; }"]
VALUE_STATEMENTS = [
    "sink = %s;", "return %s;", "{ int v = %s; sink = v; }", "f (%s);",
    "sink = a[(%s) & 7];", "sink = (g++, %s);", "g += (%s) + 3;",
    "switch (%s) { case 0: g++; break; case 1: g += 2; }", "sink = -(%s);",
    "h (i, %s);", "w = (%s) < i;"]
VALUES = ["7", "i", "k", "f (k)", "i + 2", "0", "1", "5", "u", "a[k & 7]"]


class Part:
    """A part of a condition in both renderings; `rows' are the choices of
    probes that must have a row, each a tuple; `optional' are those that may
    have one as well.  `asked' are the choices where only its value is asked
    for."""

    def __init__(self, plain, probed, rows, optional=(), asked=((),)):
        self.plain, self.probed = plain, probed
        self.rows, self.optional = rows, frozenset(optional)
        self.asked = asked

    def has(self, *operators):
        return any(operator in self.plain for operator in operators)

    def bracketed(self):
        return Part("(%s)" % self.plain, "(%s)" % self.probed, self.rows,
                    self.optional, self.asked)


def joined(form, *parts):
    """The Part of FORM, a format of PARTS."""
    return Part(form % tuple(part.plain for part in parts),
                form % tuple(part.probed for part in parts),
                [sum(rows, ()) for rows in
                 itertools.product(*(part.rows for part in parts))],
                frozenset().union(*(part.optional for part in parts)))


class Conditions:
    """A program; `texts' are its two renderings."""

    def __init__(self, seed, cxx, ranges):
        self.random = random.Random(seed)
        self.cxx, self.ranges = cxx, ranges
        self.probes = 0
        self.used = set()
        self.functions = {}     # the line of the statement: its Part
        self.names = []         # of the operands, by their probes
        texts = [HEAD], [HEAD]
        line = HEAD.count("\n")
        for number in range(FUNCTIONS):
            part = self.statement()
            self.functions[line + STATEMENT_LINE] = part
            line += FUNCTION.count("\n")
            for text, own in zip(texts, (part.plain, part.probed)):
                text.append(FUNCTION % (number, own))
        main = MAIN % (RUNS, "".join(CALL % number
                                     for number in range(FUNCTIONS)))
        self.texts = ["".join(text) + main for text in texts]
        self.texts[1] = "#define PROBES %d\n" % self.probes + self.texts[1]

    def pick(self, *choices):
        return self.random.choice(choices)

    def chance(self, probability):
        return self.random.random() < probability

    def probe(self, plain, probed):
        """PROBED with a new probe, and its number."""
        self.names.append(plain)
        self.probes += 1
        return "T(%d, %s)" % (self.probes - 1, probed), self.probes - 1

    # ------------------------------------------------------------- operands

    def operand(self):
        if self.ranges:
            text = self.random.choice(RANGES)
        else:
            choices = OPERANDS + self.cxx * CXX_OPERANDS
            subject, text = self.random.choice(choices)
            for _ in range(20):
                if subject not in self.used or self.chance(0.1):
                    break
                subject, text = self.random.choice(choices)
            self.used.add(subject)
        probed, number = self.probe(text, text)
        return Part(text, probed, [(number,)])

    def constant(self, truth):
        if self.cxx and self.chance(0.3):
            text = "true" if truth else "false"
        else:
            text = self.pick("1", "5", "1u", "TWO") if truth \
                else self.pick("0", "0", "0u")
        return Part(text, text, [()])

    # ------------------------------------------------------------ operators

    def bracketed(self, part):
        return part.bracketed() if part.has("&&", "||", "?") else part

    def choice(self, condition, first, second):
        """CONDITION ? FIRST : SECOND, of conditions.  The truth of the value
        may have a row beside those of the values, or in place of them."""
        made = joined("%s ? %s : %s", condition, first, second)
        text, number = self.probe(made.plain, made.probed)
        asked = [sum(row, ()) for row in itertools.product(
            condition.rows, [*first.asked, *first.rows],
            [*second.asked, *second.rows])]
        rows = made.rows + [row + (number,) for row in asked]
        if not any(first.rows) and not any(second.rows):
            rows.append((number,))
        return Part(made.plain, "(%s)" % text, rows,
                    made.optional | {number}, asked)

    def negation(self, part):
        made = joined("!%s", part.bracketed())
        text, number = self.probe(made.plain, made.probed)
        return Part(made.plain, text, made.rows + [(number,)],
                    part.optional | ({number} if part.has("?") else set()))

    def binary(self, depth, operator):
        return joined("%s " + operator + " %s", self.inner(depth, operator),
                      self.inner(depth, operator))

    def inner(self, depth, operator):
        """An operand of OPERATOR."""
        part = self.condition(depth)
        if not part.has("&&", "||", "?"):
            return part if self.chance(0.8) else part.bracketed()
        if operator == "||" and not part.has("||", "?") and self.chance(0.4):
            return part
        return part.bracketed()

    def with_constant(self, depth):
        operator, truth = self.pick(("&&", True), ("||", False))
        part = self.inner(depth, operator)
        constant = self.constant(truth)
        if operator == "&&" and self.chance(0.15):
            return joined("TEST (%s)", part)
        left, right = (part, constant) if self.chance(0.75) \
            else (constant, part)
        return joined("%s " + operator + " %s", left, right)

    def condition(self, depth):
        kind = self.random.random()
        if depth <= 0 or kind < 0.12:
            return self.operand()
        if kind < 0.56:
            return self.binary(depth - 1, "&&" if kind < 0.34 else "||")
        if kind < 0.72 and not self.ranges:
            return self.with_constant(depth - 1)
        if kind < 0.76:
            part = self.condition(depth - 1)
            while not part.has("&&", "||", "?"):
                part = self.condition(max(depth - 1, 1))
            return self.negation(part)
        condition = self.bracketed(self.condition(depth - 1))
        kind = self.random.random()
        if kind < 0.25:
            truth = self.chance(0.5)
            return self.choice(condition, self.constant(truth),
                               self.constant(not truth))
        values = [self.bracketed(self.condition(depth - 1))
                  for _ in range(1 if kind < 0.65 else 2)]
        if len(values) == 1:
            values.append(self.constant(self.chance(0.5)))
            self.random.shuffle(values)
        return self.choice(condition, *values)

    # ----------------------------------------------------------- statements

    def value(self):
        """A condition, or a `? :' of values."""
        if self.chance(0.55):
            part = self.condition(DEPTH)
            if part.has("?") or not part.has("&&", "||"):
                part = joined(self.pick("%s && 1", "%s || 0"),
                              part.bracketed())
            return part
        condition = self.bracketed(self.condition(DEPTH - 1))
        first, second = self.random.sample(VALUES, 2)
        return joined("%s ? " + first + " : " + second, condition)

    def statement(self):
        self.used = set()
        if self.chance(0.35):
            return joined(self.random.choice(CONDITION_STATEMENTS),
                          self.condition(DEPTH))
        return joined(self.random.choice(VALUE_STATEMENTS), self.value())


def unordered(pairs):
    return collections.Counter(tuple(sorted(pair))
                               for pair in pairs.elements())


def difference(part, found, unknown, truth):
    """What FOUND, the rows of PART, lack and have too much, by the nearest
    choice of rows."""
    best = None
    spare = collections.Counter(truth[probe] for probe in part.optional)
    if unknown:
        spare, found = unordered(spare), unordered(found)
    for rows in part.rows:
        expected = collections.Counter(
            truth[probe] for probe in rows if any(truth[probe]))
        if unknown:
            expected = unordered(expected)
        lacking = expected - found
        extra = found - expected - spare
        size = sum(lacking.values()) + sum(extra.values())
        if best is None or size < best[0]:
            best = size, lacking, extra
    return sorted(best[1].elements()), sorted(best[2].elements())


def verdict(lacking, extra):
    if not lacking and not extra:
        return "right"
    if unordered(collections.Counter(lacking)) \
            == unordered(collections.Counter(extra)):
        return "exchanged"
    return "missing" if not extra else "extra" if not lacking else "wrong"


def compare(program, truth, rows, tally):
    """The differences of ROWS, {line: [(column, taken, not taken, unknown)]},
    from TRUTH, the counts of the probes of PROGRAM; what each function was is
    added to TALLY."""
    differences = []
    for line, part in program.functions.items():
        own = sorted(rows.get(line, []))
        unknown = any(row[3] for row in own)
        found = collections.Counter(row[1:3] for row in own if any(row[1:3]))
        lacking, extra = difference(part, found, unknown, truth)
        name = verdict(lacking, extra)
        tally["unknown" if name == "right" and unknown else name] += 1
        if name == "right":
            continue
        probes = sorted(set(part.optional).union(*part.rows))
        differences.append("%s, line %d: %s\n    rows %s\n    truth %s" % (
            name, line, part.plain,
            ", ".join("%s: %d/%d%s" % (*row[:3], "?" * row[3])
                      for row in own),
            ", ".join("%s: %d/%d" % (program.names[probe], *truth[probe])
                      for probe in probes)))
    return differences
