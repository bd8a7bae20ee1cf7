# SPDX-License-Identifier: MIT
"""The real programs of `make check-real`: how each is built and put to work.

A program is a source package of the distribution.  `build` and `work` get the
folder of one copy of its source, `build` the compiler and its flags too.
Everything here must do the same on every run: no clocks, no addresses that
reach the control flow.  The branches of the functions in `clocked' are left
out: they depend on the time, on addresses or on names of folders; and the
calls of those in `jumping', which gcov gets wrong or the time decides.
`prepare' gets the unpacked package and returns the folder to copy, or raises
Missing.  No command's profile may be larger than `profile_most' bytes.
"""

import os
import random
import shutil
import subprocess

import amalgamation


class Failed(Exception):
    """A command ended with a status it should not have."""


class Runner:
    """Runs commands in one copy of a program, with one environment."""

    def __init__(self, folder, environment, log):
        self.folder = folder
        self.environment = dict(os.environ, LC_ALL="C", TZ="UTC",
                                **environment)
        self.log = log
        self.cxx = os.environ.get("RP_CXX", "g++")
        self.fortran = os.environ.get("RP_FC", "gfortran")
        self.outputs = []
        self.after = lambda: None   # called behind each command

    def __call__(self, *command, cwd=None, stdin=None, to=None, status=0,
                 extra=None):
        """Runs `command`; its standard output is kept for comparison, and
        written to the file `to` if given."""
        environment = dict(self.environment, **(extra or {}))
        self.log.write("$ " + " ".join(command) + "\n")
        self.log.flush()
        where = os.path.join(self.folder, cwd or "")
        with open(os.path.join(where, stdin) if stdin else os.devnull,
                  "rb") as source:
            done = subprocess.run(fixed_addresses(command), cwd=where,
                                  stdin=source, stdout=subprocess.PIPE,
                                  stderr=self.log, env=environment,
                                  timeout=600, check=False)
        if done.returncode != status:
            self.log.write(done.stdout.decode("utf-8", "replace"))
            raise Failed("%s ended with %d" % (command[0], done.returncode))
        self.outputs.append(done.stdout)
        self.after()
        if to:
            with open(os.path.join(where, to), "wb") as target:
                target.write(done.stdout)


def fixed_addresses(command):
    """`command` without address-space randomisation where that is allowed."""
    global _setarch
    if _setarch is None:
        _setarch = bool(shutil.which("setarch")) and subprocess.run(
            ["setarch", "-R", "true"], stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL, check=False).returncode == 0
    return (["setarch", "-R"] if _setarch else []) + list(command)


_setarch = None

SQL = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "bench",
                   "work.sql")

SCRIPT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "work.dash")


def make_input(path):
    """Text and noise, 400 kB, the same bytes every time."""
    source = random.Random(20)
    words = ["".join(source.choice("abcdefghijklmnopqrstuvwxyz")
                     for _ in range(source.randint(2, 9)))
             for _ in range(800)]
    with open(path, "wb") as out:
        for block in range(40):
            if block % 5 == 4:
                out.write(bytes(source.getrandbits(8) for _ in range(8000)))
            elif block % 7 == 6:
                out.write(b"\0" * 12000)
            else:
                text = " ".join(source.choice(words) for _ in range(1600))
                out.write(text.encode() + b"\n")


def compile_sources(run, gcc, flags, sources):
    """Compiles each of `sources` in its own folder; returns the objects.
    (Debian's makefiles of bzip2, Lua and lz4 build shared libraries with
    flags of their own.)"""
    for source in sources:
        folder, name = os.path.split(source)
        run(gcc, *flags, "-c", name, cwd=folder)
    return [source[:-2] + ".o" for source in sources]


def c_files(run, folder):
    return [os.path.join(folder, name)
            for name in sorted(os.listdir(os.path.join(run.folder, folder)))
            if name.endswith(".c")]


class Program:
    clocked = set()
    jumping = set()
    profile_most = 1e6
    memory = None               # the command whose allocations are compared
    on_request = False          # only if named

    @staticmethod
    def prepare(source):
        return source


class Bzip2(Program):
    package = "bzip2"
    folders = ["."]
    memory = (["./bzip2", "-9"], "input")

    @staticmethod
    def build(run, gcc, flags):
        objects = compile_sources(
            run, gcc, ["-D_FILE_OFFSET_BITS=64", *flags],
            ["blocksort.c", "huffman.c", "crctable.c", "randtable.c",
             "compress.c", "decompress.c", "bzlib.c", "bzip2.c"])
        run(gcc, *flags, *objects, "-o", "bzip2")

    @staticmethod
    def own_tests(run):
        """What the package's `make test' does."""
        for level, sample in ("1", "sample1"), ("2", "sample2"), \
                             ("3", "sample3"):
            run("./bzip2", "-" + level, stdin=sample + ".ref",
                to=sample + ".rb2")
            run("cmp", sample + ".bz2", sample + ".rb2")
            run("./bzip2", "-d" + ("s" if level == "3" else ""),
                stdin=sample + ".bz2", to=sample + ".tst")
            run("cmp", sample + ".tst", sample + ".ref")

    @staticmethod
    def work(run):
        run("./bzip2", "-9", stdin="input", to="input.bz2")
        run("./bzip2", "-dc", "input.bz2", to="input.back")
        run("cmp", "input", "input.back")
        run("./bzip2", "-t", "sample1.ref", status=2)


class Zlib(Program):
    package = "zlib"
    folders = [".", "test"]
    memory = (["./minigzip", "-6"], "input")

    @staticmethod
    def build(run, gcc, flags):
        extra = {"CC": gcc, "CFLAGS": " ".join(flags)}
        run("./configure", "--static", extra=extra)
        run("make", "-s", "-j2", "all")

    @staticmethod
    def own_tests(run):
        run("./example")
        run("./minigzip", stdin="README", to="README.gz")
        run("./minigzip", "-d", stdin="README.gz", to="README.back")
        run("cmp", "README", "README.back")

    @staticmethod
    def work(run):
        for level in "1", "6", "9":
            run("./minigzip", "-" + level, stdin="input", to="input.gz")
            run("./minigzip", "-d", stdin="input.gz", to="input.back")
            run("cmp", "input", "input.back")
        run("./minigzip", "-h", stdin="input", to="input.huffman")
        run("./minigzip", "-r", stdin="input", to="input.rle")


class Lua(Program):
    package = "lua5.4"
    folders = ["src"]
    # gcov counts a function with computed gotos as called once for each jump;
    # ruchyprof.known/computed-goto.c has one whose calls are known.
    jumping = {"luaV_execute"}
    memory = (["src/lua", "work.lua", "5"], None)

    @staticmethod
    def build(run, gcc, flags):
        # Lua seeds its hash and its sort with the time and addresses, and
        # caches strings by their address.
        header = os.path.join(run.folder, "src", "fixed-seed.h")
        with open(header, "w", encoding="ascii") as out:
            out.write("#define luai_makeseed(L) 42u\n"
                      "#define l_randomizePivot() 7u\n"
                      "#define STRCACHE_N 1\n#define STRCACHE_M 2\n")
        # Debian's build makes this one.
        with open(os.path.join(run.folder, "src", "lua5.4-deb-multiarch.h"),
                  "w", encoding="ascii") as out:
            out.write('#define DEB_HOST_MULTIARCH "unknown"\n')
        flags = ["-std=gnu99", "-DLUA_COMPAT_5_3", "-DLUA_USE_POSIX",
                 "-include", "fixed-seed.h", *flags]
        objects = compile_sources(run, gcc, flags, c_files(run, "src"))
        for program, other in ("src/lua", "src/luac"), ("src/luac", "src/lua"):
            own = [name for name in objects if name != other + ".o"]
            run(gcc, *flags, *own, "-o", program, "-lm")

    @staticmethod
    def own_tests(run):
        """The package's `make test' is `lua -v'; work.lua checks itself."""
        run("src/lua", "-v")

    @staticmethod
    def work(run):
        run("src/lua", "work.lua", "20")
        run("src/luac", "-o", "work.luac", "work.lua")
        run("src/luac", "-p", "work.lua")
        run("src/lua", "work.luac", "5")
        run("src/lua", "-e", "error('expected')", status=1)


class Lz4(Program):
    package = "lz4"
    folders = ["programs", "lib"]
    # Borrows a second if the nanoseconds of the end are the smaller ones.
    clocked = {"UTIL_getSpanTime"}
    memory = (["programs/lz4", "-qq", "-f", "-9", "input", "input.lz4"], None)

    @staticmethod
    def build(run, gcc, flags):
        flags = ["-I../lib", "-DXXH_NAMESPACE=LZ4_", *flags]
        objects = compile_sources(
            run, gcc, flags, c_files(run, "programs") + c_files(run, "lib"))
        run(gcc, *flags, *objects, "-o", "programs/lz4")

    @staticmethod
    def own_tests(run):
        run("programs/lz4", "-V")

    @staticmethod
    def work(run):
        # Quiet: progress messages depend on the clock.
        for level in "1", "3", "9", "12":
            run("programs/lz4", "-qq", "-f", "-" + level, "input",
                "input.lz4")
            run("programs/lz4", "-qq", "-f", "-d", "input.lz4", "input.back")
            run("cmp", "input", "input.back")


class Sqlite3(Program):
    """The shell: 250,000 lines in two files."""
    package = "sqlite3"
    folders = ["."]
    # The first compare addresses of blocks, the last goes through a path.
    clocked = {"isLookaside", "sqlite3DbMallocSize", "sqlite3DbFreeNN",
               "sqlite3DbNNFreeNN", "sqlite3DbRealloc",
               "appendAllPathElements"}
    memory = (["./sqlite3", "-batch", ":memory:", ".read work.sql"], None)
    profile_most = 10e6

    @staticmethod
    def prepare(source):
        return amalgamation.make(source)

    @staticmethod
    def build(run, gcc, flags):
        flags = ["-DSQLITE_THREADSAFE=0", "-DSQLITE_OMIT_LOAD_EXTENSION",
                 "-w", *flags]
        objects = compile_sources(run, gcc, flags, amalgamation.FILES)
        run(gcc, *flags, *objects, "-o", "sqlite3", "-lm")
        with open(os.path.join(run.folder, "work.sql"), "w",
                  encoding="ascii") as out:
            out.write("CREATE TABLE size AS SELECT 1000 AS rows;\n")
            with open(SQL, encoding="ascii") as source:
                out.write(source.read())

    @staticmethod
    def own_tests(run):
        run("./sqlite3", "-version")

    @staticmethod
    def work(run):
        run("./sqlite3", "-batch", ":memory:", ".read work.sql")
        run("./sqlite3", "-batch", "work.db", ".read work.sql")
        run("./sqlite3", "-batch", "-readonly", "-json", "work.db",
            "SELECT kind, count (*) FROM item GROUP BY kind", ".schema",
            "PRAGMA integrity_check")
        run("./sqlite3", "-batch", ":memory:", "SELEKT 1", status=1)


class Dash(Program):
    """Many processes: each forks, most end by _exit or exec."""
    package = "dash"
    folders = ["src", "src/bltin"]
    on_request = True
    # gcov counts what follows a successful exec as reached; the others depend
    # on when SIGCHLD comes.
    clocked = {"tryexec", "onsig", "dowait", "waitone", "waitproc"}
    jumping = {"onsig", "waitone", "waitproc"}

    @staticmethod
    def build(run, gcc, flags):
        link = []
        if "--coverage" in flags:
            # gcov writes nothing at _exit.
            with open(os.path.join(run.folder, "exit.c"), "w",
                      encoding="ascii") as out:
                out.write("#include <unistd.h>\n#include <sys/syscall.h>\n"
                          "void __gcov_dump (void);\n"
                          "void _exit (int status)\n{\n  __gcov_dump ();\n"
                          "  for (;;) syscall (SYS_exit_group, status);\n}\n")
            run(gcc, "-O2", "-c", "exit.c")
            link = ["--coverage", os.path.join(run.folder, "exit.o")]
        # A child of vfork would count in its parent's memory for gcov.
        extra = {"CC": gcc, "CFLAGS": " ".join(flags + ["-Dvfork=fork"]),
                 "LDFLAGS": " ".join(link)}
        run("./configure", "--disable-fnmatch", "--disable-lineno",
            "--disable-glob", extra=extra)
        run("make", "-s", "-j2")
        shutil.copy(SCRIPT, os.path.join(run.folder, "work.sh"))

    @staticmethod
    def own_tests(run):
        run("src/dash", "-c", "exit 3", status=3)

    @staticmethod
    def work(run):
        run("src/dash", "work.sh")
        run("src/dash", "-n", "work.sh")
        run("src/dash", stdin="work.sh")
        run("src/dash", "-c", "exec true")
        run("src/dash", "-c", "if true", status=2)


PROGRAMS = [Bzip2, Zlib, Lua, Lz4, Sqlite3, Dash]
