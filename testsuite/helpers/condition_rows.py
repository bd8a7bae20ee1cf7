# SPDX-License-Identifier: MIT
"""A program of many conditions, each the only one of its line, and the rows
that its profile must have.  For typed-conditions.py, operand-conditions.py.

The operand that is asked for is true in 7 of 10 calls.  A program is its lines
and, by the numbers of those with a condition, what it is and whether its row
is the opposite of the operand."""

import collections
import json


def check(expected, profile):
    """Prints the conditions of EXPECTED that have no such row in PROFILE, and
    how many have one."""
    rows = collections.defaultdict(list)
    for row in profile["branches"]:
        if row.get("direction") != "unknown":
            rows[row["line"]].append((row["taken"], row["not_taken"]))
    right = 0
    for line, (text, turned) in expected.items():
        if ((3, 7) if turned else (7, 3)) in rows[line]:
            right += 1
        else:
            print("%s: %s" % (text, rows[line]))
    print("%s of %d conditions right" %
          ("all" if right == len(expected) else right, len(expected)))


def main(program, command, arguments):
    """Prints the source of PROGRAM, or checks the profile in ARGUMENTS."""
    lines, expected = program
    if command == "source":
        print("\n".join(lines))
    else:
        with open(arguments[0], encoding="utf-8") as stream:
            check(expected, json.load(stream))
