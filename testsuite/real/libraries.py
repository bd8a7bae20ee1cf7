# SPDX-License-Identifier: MIT
"""Libraries for `make check-real', compared only when named.  As programs.py
says.
"""

from others import Configured, folders_of_objects
from programs import Program, c_files, compile_sources


class Pcre2(Configured):
    package = "pcre2"
    folders = ["src"]
    arguments = ["--disable-shared", "--disable-jit"]
    targets = ["pcre2test", "pcre2grep"]
    profile_most = 2e6

    @staticmethod
    def work(run):
        run("sh", "-c", """for n in 1 2 4 5 6 7 9 10 25; do
  ./pcre2test -q testdata/testinput$n >out; echo $n $? $(cksum <out)
done
./pcre2test -q -dfa testdata/testinput6 | cksum
for o in -c -n -o -v -il "-A 2" "-B1 -H" -L -w "-M" --color=always; do
  ./pcre2grep $o '(a|the|be[st]).{2,5}\\b(?=e)' \
    testdata/grepinput testdata/grepinputx
done
true""")


class Libpng(Program):
    """longjmp out of the library for each broken file."""
    package = "libpng1.6"
    folders = ["."]
    on_request = True
    profile_most = 2e6

    @classmethod
    def build(cls, run, gcc, flags):
        run("sh", "-c", "cp scripts/pnglibconf.h.prebuilt pnglibconf.h")
        flags = ["-DPNG_INTEL_SSE_OPT=0", "-I.", "-w", *flags]
        library = compile_sources(run, gcc, flags, [
            "png%s.c" % name for name in (
                "", "error", "get", "mem", "pread", "read", "rio", "rtran",
                "rutil", "set", "trans", "wio", "write", "wtran", "wutil")])
        tests = "contrib/libtests"
        for folder, name in ((".", "pngtest"), (tests, "pngstest"),
                             (tests, "pngvalid")):
            run(gcc, *flags, "-I../..", "-c", name + ".c", cwd=folder)
            run(gcc, *flags, "%s/%s.o" % (folder, name), *library, "-o",
                name, "-lz", "-lm")
        cls.folders = folders_of_objects(run)

    @staticmethod
    def own_tests(run):
        run("./pngtest")

    @staticmethod
    def work(run):
        run("sh", "-c", """
./pngvalid --standard 2>&1 | cksum
./pngstest --log contrib/testpngs/palette-2.png 2>/dev/null | cksum
true""")


class Zstd(Program):
    """Many functions that are always inlined, whose conditions gcov puts on
    the lines of the calls."""
    package = "libzstd"
    # gcov puts the switch on the line of the minimum before it.
    clocked = {"ZSTD_decodeLiteralsBlock"}
    folders = ["."]
    on_request = True
    profile_most = 4e6

    @classmethod
    def build(cls, run, gcc, flags):
        flags = ["-DZSTD_DISABLE_ASM=1", "-DNDEBUG", "-DZSTD_LEGACY_SUPPORT=0",
                 "-DXXH_NAMESPACE=ZSTD_", "-w", *flags]
        objects = compile_sources(run, gcc, flags, [
            name for folder in ("lib/common", "lib/compress",
                                "lib/decompress", "lib/dictBuilder",
                                "programs")
            for name in c_files(run, folder)])
        run(gcc, *flags, *objects, "-o", "zstd")
        cls.folders = folders_of_objects(run)

    @staticmethod
    def own_tests(run):
        run("./zstd", "-V")

    @staticmethod
    def work(run):
        run("sh", "-c", """
for o in -1 -3 -5 -9 -12 -15 -17 -19 --fast=3 "-3 --long" "-19 --no-check" \
  "-4 --zstd=strategy=7,wlog=16"; do
  ./zstd -q -f $o input -o z; cksum <z; ./zstd -q -t z; ./zstd -q -f -d z -o i
  cmp i input
done
./zstd -q -f --train lib/*/*.c --maxdict=8000 -o dict; cksum <dict
./zstd -q -f -D dict lib/common/pool.c -o z; cksum <z
./zstd -q -f -d -D dict z -o i; cmp i lib/common/pool.c
head -c 999 z >y; ./zstd -q -f -d y -o i; echo $?; ./zstd -q -f -d README.md
./zstd -lv z >/dev/null; true""")


PROGRAMS = [Pcre2, Libpng, Zstd]
