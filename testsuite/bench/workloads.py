# SPDX-License-Identifier: MIT
"""The programs that `make bench' measures: sources, compiler flags, work.

A program is compiled file by file from the distribution's source package and
does the same work on every run: no clocks, no random seeds, no addresses that
reach the control flow.  One run takes a third to two thirds of a second
("full") or a fraction of it ("small", for tools that slow programs down by a
factor of ten and more).  The output goes to standard output, so that it can be compared.
"""

import glob
import os
import random
import subprocess
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.append(os.path.join(HERE, "..", "real"))
import amalgamation  # noqa: E402, shared with the comparison with gcov
FETCH = os.path.join(HERE, "..", "..", "build-aux", "fetch-source")


class Unavailable(Exception):
    """The program cannot be measured here; the text says why."""


class Program:
    """One program.  `work' maps a size to (arguments, file that is read)."""

    def __init__(self, name, folder, sources, work, flags=(), libraries=()):
        self.name = name
        self.folder = folder
        self.sources = sources
        self.work = work
        self.flags = list(flags)
        self.libraries = list(libraries)


def fetch(package, cache):
    """The folder of the unpacked source package."""
    done = subprocess.run([FETCH, package, os.path.join(cache, "sources")],
                          stdout=subprocess.PIPE, check=False)
    if done.returncode != 0:
        raise Unavailable("source package %s cannot be fetched" % package)
    return done.stdout.decode().strip()


def all_c(folder, *subfolders):
    """The C files of the subfolders of `folder', relative to it."""
    return [os.path.relpath(path, folder) for subfolder in subfolders
            for path in sorted(glob.glob(os.path.join(folder, subfolder,
                                                      "*.c")))]


def make_input(cache, megabytes):
    """A file of C sources with noise and zeros between them, the same bytes
    every time."""
    path = os.path.join(cache, "input-%g" % megabytes)
    if os.path.exists(path):
        return path
    text = b""
    for package in "zlib", "lz4", "bzip2":
        folder = fetch(package, cache)
        for name in sorted(glob.glob(os.path.join(folder, "**", "*.[ch]"),
                                     recursive=True)):
            with open(name, "rb") as source:
                text += source.read()
    noise = random.Random(20)
    size = int(megabytes * 1e6)
    data, block = bytearray(), 0
    while len(data) < size:
        start = block * 60000 % len(text)
        data += text[start:start + 60000]
        if block % 5 == 4:
            data += bytes(noise.getrandbits(8) for _ in range(8000))
        elif block % 7 == 6:
            data += bytes(12000)
        block += 1
    with open(path + ".new", "wb") as out:
        out.write(data[:size])
    os.rename(path + ".new", path)
    return path


def bzip2(cache):
    folder = fetch("bzip2", cache)
    return Program(
        "bzip2", folder,
        ["blocksort.c", "huffman.c", "crctable.c", "randtable.c",
         "compress.c", "decompress.c", "bzlib.c", "bzip2.c"],
        {size: (["-9", "-c", make_input(cache, megabytes)], None)
         for size, megabytes in (("full", 7), ("small", 0.8))},
        ["-D_FILE_OFFSET_BITS=64"])


def zlib(cache):
    folder = fetch("zlib", cache)
    return Program(
        "zlib", folder, all_c(folder, ".") + ["test/minigzip.c"],
        {size: (["-6"], make_input(cache, megabytes))
         for size, megabytes in (("full", 14), ("small", 1.6))},
        ["-D_LARGEFILE64_SOURCE=1", "-DHAVE_UNISTD_H", "-DHAVE_HIDDEN",
         "-I" + folder])


def lz4(cache):
    folder = fetch("lz4", cache)
    return Program(
        "lz4 -9", folder, all_c(folder, "programs", "lib"),
        {size: (["-9", "-qq", "-c", make_input(cache, megabytes)], None)
         for size, megabytes in (("full", 13), ("small", 1.6))},
        ["-I" + os.path.join(folder, "lib"), "-DXXH_NAMESPACE=LZ4_"])


def lua(cache):
    folder = fetch("lua5.4", cache)
    # Debian's build makes this header.
    generated = os.path.join(cache, "lua-include")
    os.makedirs(generated, exist_ok=True)
    with open(os.path.join(generated, "lua5.4-deb-multiarch.h"), "w",
              encoding="ascii") as out:
        out.write('#define DEB_HOST_MULTIARCH "unknown"\n')
    script = os.path.join(HERE, "..", "real", "work.lua")
    return Program(
        "Lua", folder,
        [name for name in all_c(folder, "src") if name != "src/luac.c"],
        {"full": ([script, "2000"], None), "small": ([script, "240"], None)},
        ["-std=gnu99", "-DLUA_COMPAT_5_3", "-DLUA_USE_POSIX",
         "-I" + generated, "-Dluai_makeseed(L)=42u",
         "-Dl_randomizePivot()=7u"],
        ["-lm"])


def fib(_):
    return Program("fib", HERE, ["fib.c"],
                   {"full": (["43"], None), "small": (["36"], None)})


def sqlite3(cache):
    """The shell."""
    try:
        folder = amalgamation.make(fetch("sqlite3", cache))
    except amalgamation.Missing as error:
        raise Unavailable(str(error)) from error
    script = os.path.join(HERE, "work.sql")
    return Program(
        "sqlite3", folder, amalgamation.FILES,
        {size: (["-cmd", "CREATE TABLE size AS SELECT %d AS rows" % rows,
                 ":memory:"], script)
         for size, rows in (("full", 120000), ("small", 8000))},
        ["-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION"], ["-lm"])


def repeated(name):
    """threads.c or pairs.c: one small thing again and again, in as many
    threads and as often as the arguments say."""
    return Program(name, HERE, [name + ".c"], {}, ["-pthread"], ["-pthread"])


PROGRAMS = {"bzip2": bzip2, "zlib": zlib, "lz4": lz4, "lua": lua, "fib": fib,
            "sqlite3": sqlite3}
