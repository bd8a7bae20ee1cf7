#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Conditions of every form, of operands of every form.

usage: operand-conditions.py source >FILE
       operand-conditions.py check PROFILE

The first writes a program, C and C++: in each function one line asks one
operand, alone or with others, that is true 7 times of 10.  The second looks
whether the profile has its row, the right way round."""

import sys

import condition_rows

OPERANDS = ["x", "*px", "one.m", "two->m", "many[y & 0]", "same (x)",
            "(x & 4)", "strcmp (text, \"a\")", "two->p", "*two->pp",
            "two->n->m", "node (x)->m", "(same (y), x)", "((unsigned char) x)",
            "(-x)", "(x * 3)", "BIT (x)", "MEMBER (two)", "one.b", "two->b",
            "FLAG", "(x + 0)", "((long) x)", "strlen (text + 1)", "real",
            "two->d", "((int) real)"]

# The form, and whether the operand O has the opposite there.
FORMS = [("O", False), ("!O", True), ("O == 0", True), ("O != 0", False),
         ("!!O", False), ("!(O == 0)", False), ("!(O)", True),
         ("O && y", False), ("!O && y", True), ("y >= 0 && O", False),
         ("y >= 0 && !O", True), ("y < 0 || O", False), ("y < 0 || !O", True),
         ("!O || y", True), ("!(O && y)", False), ("!(O || y)", False),
         ("!(!O || y)", True), ("0 == O", True), ("O == 0 && y", True),
         ("!(O == 0 || y)", True), ("(O) != 0 || y", False),
         ("O && two", False), ("two && O", False), ("two && !O", True),
         ("!two || O", False), ("!(two && O)", False), ("!(two && !O)", True),
         ("!two || !O", True)]

# In values, only && and || branch.
BRANCHING = ["if (%s) n++;", "while (%s) { n++; break; }",
             "n += (%s) ? odd () : 3;", "do n++; while ((%s) && n < 0);",
             "for (; %s;) { n++; break; }",
             "if (y < 5) { if (%s) n += 2; else n--; }"]
VALUES = ["return %s;", "n = %s;", "n += same (%s);", "int v = %s; n += v;",
          "n -= !(%s);"]

HEAD = """#include <string.h>
struct node { int m; };
struct all { int m, *p, **pp; struct node *n; unsigned b : 3; double d; };
static int n, pointed, *pointer, many[2];
static struct node last;
static struct all one, *two = &one;
static const char *text;
static double real;
#define BIT(v) ((v) & 4)
#define MEMBER(v) ((v)->m)
#define FLAG one.b
#define NOINLINE static __attribute__ ((noinline))
NOINLINE int odd (void) { return n & 1; }
NOINLINE int same (int x) { return x; }
NOINLINE struct node *node (int x) { last.m = x; return &last; }
NOINLINE void
set (int x)
{
  pointed = one.m = last.m = one.b = many[0] = x;
  one.p = pointer = x ? &pointed : 0;
  one.pp = &pointer;
  one.n = &last;
  one.d = real = x;
  text = x ? "b4" : "a";
}"""


def program():
    """The lines of the program, and for each with a condition its text and
    whether the operand's row is turned round."""
    lines, calls, expected = HEAD.split("\n"), [], {}
    for operand in OPERANDS:
        for form, turned in FORMS:
            values = VALUES if "&&" in form or "||" in form else []
            for place in BRANCHING + values:
                name = "t%d" % len(calls)
                lines += ["NOINLINE int", "%s (int x, int *px, int y)" % name,
                          "{", "  " + place % form.replace("O", operand)]
                expected[len(lines)] = (lines[-1].strip(), turned)
                lines += ["  return 0;", "}"]
                calls.append("      %s (x, &x, k & 1);" % name)
    lines += ["int", "main (void)", "{", "  for (int k = 0; k < 10; k++)",
              "    {", "      int x = k > 2 ? 4 : 0;", "      set (x);"]
    return lines + calls + ["    }", "  return 0;", "}"], expected


condition_rows.main(program(), sys.argv[1], sys.argv[2:])
