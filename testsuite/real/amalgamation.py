# SPDX-License-Identifier: MIT
"""sqlite3 as two C files, for `make bench' and `make check-real'.

The source package holds the parts; its makefile puts them together with
tclsh.
"""

import os
import subprocess

FILES = ["sqlite3.c", "shell.c"]


class Missing(Exception):
    """It cannot be made here; the text says why."""


def make(source):
    """The folder with FILES and sqlite3.h, made once below the unpacked
    package `source'."""
    folder = os.path.join(source, "bench-amalgamation")
    if os.path.exists(os.path.join(folder, "done")):
        return folder
    os.makedirs(folder, exist_ok=True)
    with open(os.path.join(folder, "log"), "wb") as log:
        for command in (["../configure", "-q", "--disable-tcl"],
                        ["make", "-s", *reversed(FILES)]):
            try:
                subprocess.run(command, cwd=folder, stdout=log, stderr=log,
                               stdin=subprocess.DEVNULL, check=True)
            except (OSError, subprocess.CalledProcessError) as error:
                raise Missing("the amalgamation cannot be made (needs tclsh),"
                              " see " + log.name) from error
    with open(os.path.join(folder, "done"), "wb"):
        pass
    return folder
