#!/usr/bin/env python3
# SPDX-License-Identifier: MIT
"""Compares the machine code of functions in two object files.

usage: bare-code.py PLAIN.o PROFILED.o

Every function of PLAIN.o must be in PROFILED.o with the same instructions.
Left out of the comparison is what the assembler and the linker fill in:
padding, and where a relocation, a jump inside the function or a reference to
the same section points to (the profiled object has more constants, and at -O1
its functions are aligned, so that they have other numbers).
$OBJDUMP, if set, is used.  Prints the functions that differ; exit status 1 if there is one.
"""

import os
import re
import subprocess
import sys

OBJDUMP = os.environ.get("OBJDUMP", "objdump")
HEAD = re.compile(r"^[0-9a-f]+ <(.+)>:$")
LINE = re.compile(r"^\s*[0-9a-f]+:\s+(.*)$")
RELOCATION = re.compile(r"^R_(X86_64|AARCH64)_")
PADDING = re.compile(r"^((data16|cs)\s+)*(nop|xchg\s+%ax,%ax)")


def functions(path):
    """The instructions of each function, by name."""
    text = subprocess.run([OBJDUMP, "-dr", "--no-show-raw-insn", path],
                          check=True, stdout=subprocess.PIPE).stdout.decode()
    found, current = {}, None
    for line in text.splitlines():
        head = HEAD.match(line)
        if head:
            current = found.setdefault(head.group(1), [])
            continue
        match = LINE.match(line)
        if current is None or not match:
            continue
        code = match.group(1)
        if RELOCATION.match(code):
            code = code.split()[0]
        if "(%rip)" in code:
            code = re.sub(r"-?0x[0-9a-f]+\(%rip\)", "(%rip)", code)
        code = re.sub(r"\s+", " ", re.sub(r"\b[0-9a-f]+ <[^>]*>", "", code))
        if not PADDING.match(code):
            current.append(code.strip())
    return found


def stem(name):
    """`f.part.1' and `f.part.3' are the same piece of f: GCC numbers the
    pieces of counted versions along."""
    return re.sub(r"\.\d+$", "", name)


def main():
    plain, profiled = functions(sys.argv[1]), functions(sys.argv[2])
    pieces = {}
    for name, code in profiled.items():
        pieces.setdefault(stem(name), []).append(code)
    differ = [name for name, code in plain.items()
              if code not in pieces.get(stem(name), [])]
    for name in differ:
        print("differs:", name)
    print("%d functions equal" % (len(plain) - len(differ)))
    return 1 if differ or not plain else 0


sys.exit(main())
