#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Conditions of every form that ask values of every type.

usage: typed-conditions.py source c|c++ >FILE
       typed-conditions.py check c|c++ PROFILE

The first writes a program: in each function one line has one condition whose
first operand is a value that is true 7 times of 10.  The second looks whether
the profile has a row of that line with 7 taken and 3 not, or the other way
round where the form negates the value, and says how many have."""

import sys

import condition_rows

TYPES = ["int", "unsigned", "long", "unsigned long long", "short", "char",
         "unsigned char", "bool", "float", "double", "long double", "__int128",
         "void *", "char *", "struct s *", "const int *", "fun", "enum e",
         "uint8_t", "size_t"]
CXX_TYPES = TYPES + ["enum class ec", "int s::*", "op", "std::unique_ptr<int>",
                     "std::shared_ptr<int>", "std::optional<int>"]

# The form, and whether its first operand is the opposite of x.
FORMS = [("x", False), ("!x", True), ("x == ZERO", True), ("x != ZERO", False),
         ("!!x", False), ("!(x == ZERO)", False), ("(x)", False),
         ("!(x)", True), ("x && y", False), ("!x && y", True),
         ("x || y", False), ("!x || y", True), ("!(x && y)", False),
         ("!(x || y)", False), ("ZERO == x", True), ("!(!x)", False)]

PLACES = ["if (%s) n++;", "while (%s) { n++; break; }",
          "n += (%s) ? one () : 3;", "n += (%s) ? 4 : one ();",
          "do n++; while ((%s) && n < 0);", "for (; %s;) { n++; break; }",
          "if (y < 5) { if (%s) n += 2; else n--; }"]

HEAD = """#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
%s
struct s { int m; };
enum e { A, B };
typedef int (*fun) (void);
%s
static int n;
static struct s object;
#define NOINLINE static __attribute__ ((noinline))
NOINLINE int one (void) { return n & 1; }
"""
CXX_INCLUDES = "#include <memory>\n#include <optional>"
CXX_TYPES_TEXT = """enum class ec { a, b };
struct op { int v; explicit operator bool () const { return v; } };"""

VALUES = {"struct s *": "(k > 2 ? &object : 0)",
          "fun": "(k > 2 ? one : (fun) 0)", "enum e": "(k > 2 ? B : A)",
          "enum class ec": "(k > 2 ? ec::b : ec::a)",
          "int s::*": "(k > 2 ? &s::m : nullptr)", "op": "op { k > 2 }",
          "std::unique_ptr<int>":
          "(k > 2 ? std::make_unique<int> (1) : nullptr)",
          "std::shared_ptr<int>":
          "(k > 2 ? std::make_shared<int> (1) : nullptr)",
          "std::optional<int>":
          "(k > 2 ? std::optional<int> (0) : std::nullopt)"}


def possible(kind, form):
    if kind == "op":
        return "ZERO" not in form
    return kind != "enum class ec" or form in ("x == ZERO", "x != ZERO",
                                               "!(x == ZERO)", "ZERO == x")


def zero(kind, cxx):
    if kind == "enum class ec":
        return "ec::a"
    if kind == "std::optional<int>":
        return "std::nullopt"
    pointer = "*" in kind or kind == "fun" or "_ptr" in kind
    return "nullptr" if cxx and pointer else "0"


def value(kind):
    if kind in VALUES:
        return VALUES[kind]
    if kind.endswith("*"):
        return "(%s) (k > 2 ? &n : 0)" % kind
    return "(k > 2)"


def parameter(kind):
    if kind == "op" or kind.startswith("std::"):
        return "const %s &x" % kind
    return kind + " x"


def program(cxx):
    """The lines of the program, and for each line with a condition what it is
    and whether its row is turned round."""
    lines = (HEAD % ((CXX_INCLUDES, CXX_TYPES_TEXT) if cxx else ("", ""))
             ).split("\n")
    calls, expected = [], {}
    for kind in CXX_TYPES if cxx else TYPES:
        for form, turned in FORMS:
            if not possible(kind, form):
                continue
            for place in PLACES:
                name = "t%d" % len(calls)
                lines.append("NOINLINE void %s (%s, int y)" %
                             (name, parameter(kind)))
                lines.append("{")
                lines.append("  " + place % form.replace("ZERO",
                                                         zero(kind, cxx)))
                expected[len(lines)] = (kind + ": " + lines[-1].strip(),
                                        turned)
                lines.append("}")
                calls.append("%s (%s, k & 1);" % (name, value(kind)))
    lines.append("int main () {")
    lines.append("  for (int k = 0; k < 10; k++)")
    lines += ["    {"] + ["      " + call for call in calls] + ["    }"]
    lines += ["  return 0;", "}"]
    return lines, expected


condition_rows.main(program(sys.argv[2] == "c++"), sys.argv[1], sys.argv[3:])
