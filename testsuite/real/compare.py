# SPDX-License-Identifier: MIT
"""Compares what gcov and ruchyprof counted in the same work.

Every function that both see must have the same calls.  Branches are matched by
file, function and line.  gcov puts a condition on the last line of its basic
block and ruchyprof on its own, so the conditions of one statement may stand on
different, neighbouring lines: lines that differ are compared together with
their neighbours, as sets of counts.

What gcov does not see: functions that are always inlined (they are gone before
it instruments, also at -O0); the destructor that `delete' calls and what
system headers define are left out.  What ruchyprof does not see: the conditions
of macros of system headers (assert), and of two conditions that gcc joins to
one range test when it optimises ("c >= '0' && c <= '9'") the second.  What gcov
sees differently: a switch, of which it knows the arcs by target; there the
number of executions must agree.  gcov has one branch more on the value of a
"&&" behind a comma ("while (p++, a && b)"), and on one that a variable holds
before it decides (in C++, of calls that may throw; of __builtin_expect): such
a branch must be what its operands say.  It puts a switch that begins a case
on the line of the case, and an "if" on the line of its first operand, which
may stand further down than NEIGHBOURS.  Where "p && p != END" of a return
becomes one comparison ("p > END") in the front end, ruchyprof sees no branch.
Of a Fortran .AND. or .OR. gcov has the whole, ruchyprof the operands.
"""

import collections

# Lines this close may hold conditions of the same statement.
NEIGHBOURS = 3


class Result:
    def __init__(self):
        self.functions = set()      # compared
        self.lines = set()          # with equal branches
        self.switches = set()       # with equal executions
        self.function_differences = []
        self.branch_differences = []
        self.unmatched = {}         # line: text; conditions only one side has

    def compared(self):
        return len(self.lines) + len(self.switches)


def compare_functions(gcov, ours, left_out, result):
    for key, calls in sorted(gcov.functions.items()):
        if key[1] in left_out or deletes(key[1]):
            continue
        if calls:
            result.functions.add(key)
        if calls != ours.functions.get(key, 0):
            result.function_differences.append(
                "%s:%s: gcov %s, ruchyprof %s"
                % (*key, calls, ours.functions.get(key)))


def deletes(name):
    """Is it the destructor that `delete' calls?"""
    return name.startswith("_Z") and name.endswith("D0Ev")


def clusters(lines):
    """Groups of line numbers whose neighbours are close."""
    group = []
    for line in sorted(lines):
        if group and line - group[-1] > NEIGHBOURS:
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def whole_p(pair, operands):
    """Is PAIR what the whole of a "&&" or "||", or of one condition, of
    OPERANDS decides?"""
    return pair in operands or any(
        sum(pair) == sum(first) and sum(last) in first
        and set(pair) & set(last)
        for first in operands for last in operands)


def compare_group(name, group, theirs, own, result):
    """Compares the conditions on the lines `group` of the function `name` as
    two multisets; conditions that were never reached do not count."""
    left = collections.Counter(pair for line in group
                               for pair in theirs.get(line, ()) if any(pair))
    right = collections.Counter(pair for line in group
                                for pair in own.get(line, ()) if any(pair))
    reached = [line for line in group if any(map(any, theirs.get(line, ())))]
    extra = left - right
    if left == right or (not right - left
                         and all(whole_p(pair, right) for pair in extra)):
        result.lines.update((*name, line) for line in reached)
        return
    text = "%s:%s:%s: only gcov %s, only ruchyprof %s" % (
        *name, ",".join(map(str, group)), list((left - right).elements()),
        list((right - left).elements()))
    if sum(left.values()) == sum(right.values()):
        result.branch_differences.append(text)
    else:
        for line in reached:
            result.unmatched[(*name, line)] = text


def compare_branches(gcov, ours, left_out, result):
    """`left_out`: functions whose branches and switches are not compared."""
    functions = collections.defaultdict(lambda: (set(), {}, {}))
    for side, counts in (1, gcov), (2, ours):
        for (name, function, line), pairs in counts.branches.items():
            functions[name, function][0].add(line)
            functions[name, function][side][line] = pairs

    for key, executions in ours.switches.items():
        lines, theirs, own = functions[key[:2]]
        if key not in gcov.arcs or key[1] in left_out:
            continue
        conditions = own.get(key[2], [])
        total = executions + sum(map(sum, conditions))
        if gcov.arcs[key] == total:
            result.switches.add(key)
        elif conditions and theirs.get(key[2]) == conditions:
            # It has the switch on another line.
            continue
        else:
            result.branch_differences.append(
                "%s:%s:%s: switch and branches: gcov %d, ruchyprof %d"
                % (*key, gcov.arcs[key], total))
        lines.discard(key[2])

    for name, (lines, theirs, own) in sorted(functions.items()):
        if name[1] in left_out or name not in gcov.functions:
            continue
        differing = []
        for line in lines:
            if line in theirs and theirs[line] == own.get(line):
                if any(map(any, theirs[line])):
                    result.lines.add((*name, line))
            else:
                differing.append(line)
        for group in clusters(differing):
            compare_group(name, group, theirs, own, result)
