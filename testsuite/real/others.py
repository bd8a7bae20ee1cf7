# SPDX-License-Identifier: MIT
"""More real programs for `make check-real', compared only when named: they
take long.  As programs.py says; the commands are shell scripts that start a
program many times, whose counts are added up.  What ends with an error does so
on both sides.
"""

import os

from programs import Program, compile_sources


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


class Sed(Configured):
    package = "sed"
    folders = ["sed", "lib"]
    # For gcov it is in the header whose macro names it.
    jumping = clocked = {"rpl_mbrtowc"}
    arguments = ["--disable-nls", "--disable-i18n", "--without-selinux",
                 "--disable-acl"]

    @staticmethod
    def work(run):
        run("sh", "-c", """cd testsuite
for f in *.sed; do i=${f%.sed}.inp
  test -f $i && ../sed/sed -f $f $i && ../sed/sed -n -f $f $i
done
true""")
        run("sh", "-c", r"""S=sed/sed; I=COPYING
$S -E 's/(a|b)+c?([^d]{2,4})/[\2]/g; y/abc/xyz/; 5,10d; /GNU/!s/x/y/2' $I
$S -n '1~3p; $=; /start/,/end/{H;x;l 30}; s/[[:upper:]]\+/\L&/gp' $I
$S -z 's/\n/,/3' $I; $S -s -n '$p' $I README; $S --posix 's/a*/x/g' $I
$S --debug -e 'N;P;D' NEWS >out; $S -u 3q $I; $S '1!G;h;$!d' NEWS
$S -e ':a' -e 's/^\(.\{1,40\}\)$/ \1/;ta' README
cp README copy; $S -i.bak 's/the/THE/g;w written' copy; cat copy written
$S 'a\' -e 'more' README | tail -3; $S '2r NEWS' README >out; head -9 out
$S 's/x/\n/;s/(/[/' README; $S 'b nowhere' README; $S 's/a/b' README
$S --help; $S --version; $S -E 's/(/x/' README; $S '$!N;s/\n/ /' README
$S '/^$/d;s/.*/"&"/;c\changed' README; $S -n '/a/I,+2p' README
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


def folders_of_objects(run):
    """Where objects of the build are that gcov has something of."""
    return sorted({os.path.relpath(path, run.folder)
                   for path, _, names in os.walk(run.folder)
                   if any(name.endswith((".gcno", ".o")) for name in names)})


class Bc(Configured):
    """C as it was before prototypes."""
    package = "bc"
    targets = ["AUTOMAKE=:", "ACLOCAL=:", "AUTOCONF=:", "AUTOHEADER=:",
               "MAKEINFO=:"]
    folders = ["bc", "dc", "lib"]

    @staticmethod
    def work(run):
        run("sh", "-c", r"""cd Test
for f in *.b; do echo "quit" | ../bc/bc -l $f | cksum; done
cat signum sine | ../bc/bc -l | cksum
cd ..
echo 'scale=30; define f(n) { auto i, s; if (n <= 1) return (1)
  for (i = 0; i < n; i++) { if (i == 3) continue; if (i > 8) break; s += i^2 }
  return (n * f(n-1)) }
f(40); e(1.5); 2^500 % 12345; sqrt(2); obase=16; 255; ibase=2; 1011
x[3]=4; x[3]++; --x[3]; !x[3] && 1 || 0; a.b; 1/0; length(12.345); (1' \
  | bc/bc -lsw 2>&1
echo '2 3 + p 4 * p 10 k 2 v p 7 3 / p [la1-dsa0<x]sx 9sa lxx la p 16 o 255 p
[abc] P 3 0 / 5 d f z p c 12 7 % p 2 3 ^ p 3 5 7 | p' | dc/dc 2>&1
true""")


class Expat(Program):
    package = "expat"
    on_request = True
    folders = ["."]

    @classmethod
    def build(cls, run, gcc, flags):
        run("sed", "-i", "s/^generate_hash_secret_salt(.*) {/& return 7;/",
            "expat/lib/xmlparse.c")
        flags = ["-DHAVE_MEMMOVE", "-DHAVE_GETRANDOM", "-DXML_NS=1",
                 "-DXML_DTD=1", "-DXML_GE=1", "-DXML_CONTEXT_BYTES=1024",
                 "-DXML_LARGE_SIZE", "-DHAVE_UNISTD_H", "-D_GNU_SOURCE",
                 "-DBYTEORDER=1234", "-I../lib", "-w", *flags]
        with open(os.path.join(run.folder, "expat/lib/expat_config.h"), "w",
                  encoding="ascii") as out:
            out.write("#define PACKAGE_STRING \"expat\"\n")
        library = compile_sources(run, gcc, flags, [
            "expat/lib/%s.c" % name for name in (
                "xmlparse", "xmlrole", "xmltok")])
        for program, names in (
                ("xmlwf", ["xmlwf/xmlwf", "xmlwf/xmlfile", "xmlwf/codepage",
                           "xmlwf/unixfilemap"]),
                ("runtests", ["tests/runtests", "tests/minicheck",
                              "tests/memcheck", "tests/chardata",
                              "tests/structdata"])):
            objects = compile_sources(run, gcc, flags, [
                "expat/%s.c" % name for name in names])
            run(gcc, *flags, *objects, *library, "-o", program)
        cls.folders = folders_of_objects(run)

    @staticmethod
    def own_tests(run):
        run("sh", "-c", "./runtests -q")

    @staticmethod
    def work(run):
        run("sh", "-c", """
for f in $(find . -name '*.xml' | sort | head -150); do
  ./xmlwf -d . -m $f >>out; echo $f $?; done
cksum <out
true""")


class Jq(Program):
    package = "jq"
    on_request = True
    folders = ["src"]
    # Names of folders are among the keys of its hash tables.
    jumping = {"jv_get_kind", "jvp_object_get_slot", "jvp_object_next_slot",
               "jvp_object_ptr", "jvp_object_size", "jvp_utf8_next"}
    clocked = {"jvp_object_find_slot", "jvp_object_get_slot",
               "jvp_object_rehash", "jvp_utf8_is_valid", "jvp_utf8_next"}

    @staticmethod
    def build(run, gcc, flags):
        run("sh", "-c", """cd src
{ sed -e 's/\\\\/\\\\\\\\/g' -e 's/"/\\\\"/g' -e 's/^/"/' -e 's/$/\\\\n"/' \
  builtin.jq; } >builtin.inc
echo '#define JQ_VERSION "1.6"' >version.h""")
        flags = ["-D_GNU_SOURCE", "-DIEEE_8087", "-DHAVE_ISATTY",
                 "-DHAVE_MKTIME", "-DHAVE_GMTIME_R", "-DHAVE_LOCALTIME_R",
                 "-DHAVE_STRPTIME", "-DHAVE_STRFTIME", "-DHAVE_TIMEGM",
                 "-DHAVE_SETLOCALE", "-DUSE_DECNUM=0",
                 "-DHAVE_TM_TM_GMT_OFF", "-w",
                 *("-DHAVE_" + name.upper() for name in (
                     "floor sqrt pow log log2 log10 exp exp2 exp10 sin cos "
                     "tan asin acos atan atan2 fabs fmin fmax fmod frexp "
                     "modf ldexp ceil round trunc rint significand "
                     "gamma lgamma tgamma cbrt nearbyint logb memmem "
                     "pthread_key_create pthread_once").split()),
                 "-DNDEBUG", "-I..", *flags]
        names = [name for name in sorted(os.listdir(
            os.path.join(run.folder, "src")))
            if name.endswith(".c") and name != "inject_errors.c"]
        for name in names:
            run(gcc, *flags, "-c", name, cwd="src")
        run(gcc, *flags, *[name[:-2] + ".o" for name in names], "-o", "../jq1",
            "-lm", "-lpthread", cwd="src")

    @staticmethod
    def own_tests(run):
        run("sh", "-c", "./jq1 -L tests/modules --run-tests tests/jq.test"
            " | grep -v '^Test #' | cksum; true")

    @staticmethod
    def work(run):
        run("sh", "-c", """
./jq1 -n '[range(3000)|{a:., b:(.*1.5|tostring), c:[.,"x"]}]' >big.json
./jq1 'map(select(.a % 3 == 0 and (.b|test("5")|not)?)) | length' big.json
./jq1 'group_by(.a % 7) | map({k: .[0].a, n: length}) | sort_by(.n)' big.json
./jq1 -c '[.[] | .c[0] // 0] | add, min, max, (unique | length)' big.json
./jq1 -S --tab 'to_entries | .[:3] | from_entries?' big.json
./jq1 -r '.[] | [.a, .b] | @csv, @tsv, @html, @sh?' big.json | cksum
./jq1 --stream -c . big.json | cksum
./jq1 -s '.[0] | [paths] | length' big.json
./jq1 'def f: if . > 1 then (.-1|f) + (.-2|f) else . end; [range(14)|f]' <<X
1
X
./jq1 -n '[limit(5; repeat(1))], (try error("x") catch .), ([1,[2]]|flatten)'
./jq1 -n 'reduce range(9) as $i (0; .+$i), [foreach range(4) as $i (0; .+$i)]'
echo '{"a":[1,2,{"b":null}],"c":"d\\u00e9"' | ./jq1 .
./jq1 -e '.a.b' <README.md
true""")


class Jpeg(Program):
    """setjmp."""
    package = "libjpeg-turbo"
    on_request = True
    folders = ["."]

    @classmethod
    def build(cls, run, gcc, flags):
        run("cmake", "-S", ".", "-B", "o", "-DENABLE_SHARED=0",
            "-DWITH_SIMD=0", "-DWITH_TURBOJPEG=0", "-DCMAKE_BUILD_TYPE=None",
            "-DCMAKE_C_COMPILER=" + gcc,
            "-DCMAKE_C_FLAGS=" + " ".join(flags))
        run("make", "-s", "-C", "o", "-j2", "cjpeg-static", "djpeg-static",
            "jpegtran-static")
        cls.folders = folders_of_objects(run)

    @staticmethod
    def own_tests(run):
        run("o/jpegtran-static", "-copy", "all", "testimages/testorig.jpg",
            to="same")

    @staticmethod
    def work(run):
        run("sh", "-c", """T=testimages; C=o/cjpeg-static; D=o/djpeg-static
for o in "" -progressive -optimize -grayscale "-dct float" "-dct fast" \
  "-quality 30" "-restart 2" "-sample 2x1" "-sample 1x2" -arithmetic \
  "-arithmetic -progressive" "-smooth 20" -rgb; do
  $C $o $T/testorig.ppm >j; echo $o $?; cksum <j
  $D j | cksum; $D -gif j | cksum; $D -bmp -scale 3/8 j | cksum
  $D -nosmooth -dct fast -colors 64 j | cksum
  $D -dither none -colors 9 -onepass j | cksum
  o/jpegtran-static -rotate 90 -trim j | cksum
  o/jpegtran-static -crop 40x40+9+9 -progressive j | cksum
done
$C $T/vgl_6548_0026a.bmp | cksum
for s in 1 2 3 5 6 7 9 10 12 14 16; do $D -scale $s/8 j | cksum; done
$D -rgb565 -bmp j | cksum
for s in 10 100 500 2000 4000; do
head -c $s j | $D >x 2>m; echo $?; cksum <x; done
head -c 3000 j >k; cat $T/testorig.ppm >>k; $D k | cksum
$C README.md; $D README.md
true""")


class Tinyxml2(Program):
    package = "tinyxml2"
    on_request = True
    folders = ["."]

    @staticmethod
    def build(run, _, flags):
        for name in "tinyxml2", "xmltest":
            run(run.cxx, *flags, "-c", name + ".cpp")
        run(run.cxx, *flags, "tinyxml2.o", "xmltest.o", "-o", "xmltest")
        os.makedirs(os.path.join(run.folder, "resources", "out"),
                    exist_ok=True)

    @staticmethod
    def own_tests(run):
        run("sh", "-c", "./xmltest | grep -v -e 'sec' -e 'ms' | cksum")

    @staticmethod
    def work(run):
        pass


class Minpack(Program):
    """Fortran, called by C and calling it."""
    package = "minpack"
    on_request = True
    folders = [".", "debian"]

    @staticmethod
    def build(run, gcc, flags):
        names = [name for name in sorted(os.listdir(run.folder))
                 if name.endswith(".f")]
        for name in names:
            run(run.fortran, *flags, "-ffrontend-optimize", "-c", name)

        for name in sorted(os.listdir(
                os.path.join(run.folder, "debian"))):
            if name.endswith(".c"):
                run(gcc, *flags, "-I..", "-c", name, cwd="debian")
                run(run.fortran, *flags, "debian/%s.o" % name[:-2],
                    *[n[:-2] + ".o" for n in names], "-o", name[:-2])

    @staticmethod
    def own_tests(run):
        run("sh", "-c", "for t in t*[a-z1]; do test -f $t && ./$t; done; true")

    @staticmethod
    def work(run):
        pass


PROGRAMS = [Mawk, Xz, Lapack, Sed, Bc, Expat, Jq, Jpeg, Tinyxml2, Minpack]
