# SPDX-License-Identifier: MIT
"""More real programs for `make check-real', compared only when named: they
take long.  As programs.py says; the commands are shell scripts that start a
program many times, whose counts are added up.  What ends with an error does so
on both sides.
"""

import os

from programs import Program


class Configured(Program):
    """Packages with a configure script; `make' gets `targets'."""
    on_request = True
    folders = ["."]
    arguments = []
    targets = []

    @classmethod
    def build(cls, run, gcc, flags):
        extra = {"CC": gcc, "CXX": run.cxx, "CFLAGS": " ".join(flags),
                 "CXXFLAGS": " ".join(flags)}
        if "--coverage" in flags:
            extra["LDFLAGS"] = "--coverage"
        run("sh", "./configure", "-q", *cls.arguments, extra=extra)
        run("make", "-s", "-j2", *cls.targets)

    @staticmethod
    def own_tests(run):
        pass


class Mawk(Configured):
    package = "mawk"
    targets = ["mawk"]

    @staticmethod
    def work(run):
        run("sh", "-c", """cd test
for f in reg[0-9].awk wc.awk wfrq0.awk fpetest?.awk decl.awk; do
  test -f $f && ../mawk -f $f mawktest.dat; done
../mawk -f null-rs.awk null-rs.dat
../mawk -f nextfile.awk full-awk.dat mawktest.dat
../mawk -f nulls0.awk mawktest.dat
for f in ../examples/*; do ../mawk -f $f ../input </dev/null; done
true""")
        run("sh", "-c", r"""
./mawk '{ n = split($0, a, /[aeiou]+/); s += n } END { print s, NR }' input
./mawk 'BEGIN { RS = ""; FS = "[ \t]+" } { $2 = toupper($1); t += length() }
  END { print t }' input
./mawk -F'[^a-z]*' '/^[a-m].*(ing|ed|st)$/ { gsub(/[b-dx-z]/, "&&"); k[$1]++ }
  /(ab|cd)+e?.{2,3}/ { sub(/^./, "\\&") } match($0, /x[^y]*y/) { m += RSTART }
  END { for (w in k) n++; print n, m }' input
./mawk 'function f(n) { return n < 2 ? n : f(n-1) + f(n-2) }
  BEGIN { printf "%d %5.2f %s %c %x %e\n", f(15), 3.14159, "a" 1, 65, 255, 1e9
  while (("echo a b" | getline line) > 0) print line
print substr("hello", 2, 3)
  print index("foobar", "bar"), tolower("ABC"), 2^10, 7 % 3, !x, -y, 1 < 2
  do i++; while (i < 5); for (;;) if (i++ > 9) break; print i; delete z[1]
  z[1,2] = 3; if ((1,2) in z) print SUBSEP == "\034"; exit 3 }'
true""")


class Xz(Configured):
    """Writes to files only: how full a pipe is is the scheduler's."""
    package = "xz-utils"
    # Of the compiler's own header.
    jumping = {"__get_cpuid", "__get_cpuid_max"}
    arguments = ["--disable-nls", "--disable-shared", "--disable-threads",
                 "--disable-lzmadec", "--disable-lzmainfo",
                 "--disable-lzma-links", "--disable-scripts", "--disable-doc"]

    @classmethod
    def build(cls, run, gcc, flags):
        super().build(run, gcc, flags)
        cls.folders = sorted(
            {os.path.relpath(path, run.folder)
             for path, _, names in os.walk(os.path.join(run.folder, "src"))
             if any(name.endswith(".o") for name in names)})

    @staticmethod
    def work(run):
        run("sh", "-c", """X=src/xz/xz
for o in -0 -2 -3e -6 "--format=lzma" "--check=sha256" "--check=none -1" \
  "--x86 --lzma2=dict=64KiB" "--delta=dist=2 --lzma2=preset=1" \
  "--arm --lzma2" \
  "--lzma2=mf=hc3,nice=8" "--lzma2=mf=bt2" "--powerpc --lzma2=mode=fast"; do
  $X -T1 -q $o -c input >i.xz; cksum <i.xz; $X -q -dc i.xz >i; cmp i input
$X -tq i.xz
done
$X -q -T1 --block-size=65536 -c input >b.xz; $X --robot -lvv b.xz >list
cksum <list""")
        run("sh", "-c", """cd tests/files
for f in good* bad* unsupported*; do
  case $f in *.lzma|*.xz|*.lz) ../../src/xz/xz -qq -dc $f 2>/dev/null >out
cksum <out; esac
done
../../src/xz/xz --robot --info-memory >/dev/null; ../../src/xz/xz -H >help
true""")


class Lapack(Program):
    """Fortran: the tests of BLAS.  When it optimises, gfortran moves calls
    behind the other operand of .AND. and .OR., so fewer are made."""
    package = "lapack"
    folders = ["BLAS/SRC", "BLAS/TESTING"]
    on_request = True
    profile_most = 1e7

    @staticmethod
    def build(run, _, flags):
        flags = ["-ffrontend-optimize", *flags]
        names = sorted(os.listdir(os.path.join(run.folder, "BLAS/SRC")))
        sources = [name for name in names
                   if name[0] == "d" and name.endswith((".f", ".f90"))
                   or name in ("idamax.f", "lsame.f", "xerbla.f")]
        for name in sources:
            run(run.fortran, *flags, "-c", name, cwd="BLAS/SRC")
        objects = ["../SRC/%s.o" % name.rsplit(".", 1)[0] for name in sources]
        for test in "dblat1", "dblat2", "dblat3":
            run(run.fortran, *flags, "-c", test + ".f", cwd="BLAS/TESTING")
            own = [o for o in objects if test == "dblat1"
                   or not o.endswith("/xerbla.o")]
            run(run.fortran, *flags, test + ".o", *own, "-o", test,
                cwd="BLAS/TESTING")

    @staticmethod
    def own_tests(run):
        run("./dblat1", cwd="BLAS/TESTING")

    @staticmethod
    def work(run):
        run("./dblat2", cwd="BLAS/TESTING", stdin="dblat2.in")
        run("./dblat3", cwd="BLAS/TESTING", stdin="dblat3.in")
        run("cat", "dblat2.out", "dblat3.out", cwd="BLAS/TESTING")


PROGRAMS = [Mawk, Xz, Lapack]
