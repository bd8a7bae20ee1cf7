# SPDX-License-Identifier: MIT
"""GNU's tools for `make check-real', compared only when named.  As programs.py
says.
"""

from others import Configured


class Coreutils(Configured):
    package = "coreutils"
    folders = ["src", "lib"]
    # For gcov the first are in the headers whose macros name them; the others
    # are called where the compiler does not optimise, by c-strcaseeq.h.
    jumping = clocked = {"rpl_fclose", "rpl_fflush", "mbslen", "localtime_rz",
                         "tzalloc", "c_isupper", "c_tolower", "c_strcasecmp"}
    arguments = ["--disable-nls", "--disable-acl", "--disable-xattr",
                 "--without-selinux", "--without-openssl", "--disable-libcap",
                 "--with-libgmp=no", "FORCE_UNSAFE_CONFIGURE=1"]
    programs = """sort cut wc tr uniq join fmt od expr factor seq cksum comm
        tsort printf fold paste pr nl csplit split tac shuf numfmt head tail
        base64 test""".split()

    @classmethod
    def build(cls, run, gcc, flags):
        own = ["CFLAGS=" + " ".join(flags), "AUTOMAKE=:", "ACLOCAL=:",
               "AUTOCONF=:", "AUTOHEADER=:", "MAKEINFO=:"]
        run("sh", "./configure", "-q", *cls.arguments, extra={"CC": gcc})
        run("sh", "-c", "printf 'include Makefile\n\nnow: $(BUILT_SOURCES)\n'"
            " >built.mk")
        run("make", "-s", "-j2", "-f", "built.mk", *own, "now")
        run("make", "-s", "-j2", *own,
            *["src/" + name for name in cls.programs])

    @staticmethod
    def work(run):
        run("sh", "-c", r"""cd src; I=../COPYING; J=../NEWS
./tr -cs 'A-Za-z' '\n' <$I >words; ./seq 1 7 3000 >numbers
for o in "" -r -n -u -f -d -h -V -M -g "-k2,2n -k1" "-t: -k2.3b" \
  "-s -k1.2,1.4" -c; do
  ./sort --parallel=1 -S 100k $o $I $J words numbers >o; ./cksum <o
done
./sort words >w1; ./sort numbers >n1; ./sort -m w1 n1 >m1; ./uniq -c m1 >o
./uniq -d w1 >o; ./uniq -u -i w1 >o; ./wc <o; ./uniq --group w1 >o; ./cksum o
./comm -12 w1 n1; ./comm -3 --total w1 n1 >o; ./cksum o
./join w1 w1 >o; ./wc -l o; ./join -a1 -v2 -o 1.1,2.1 -e x w1 n1 >o; ./cksum o
./cut -c2-5,8- $I >o; ./cksum o; ./cut -d' ' -f1,3- $J >o; ./cksum o
./cut -b1,2 --complement $I >o; ./wc -Lwmcl o; ./wc $I $J words
./fmt -w 50 $J >o; ./cksum o; ./fmt -s $I >o; ./cksum o; ./od -c $I >o
./cksum o; ./od -A n -t x1z -t d4 -t f8 -w12 $J >o; ./cksum o
./tr -d aeiou <$J >o; ./tr a-z A-Z <o >p; ./tr -s ' ' <p >o; ./cksum o
./tr '[:upper:]' '[:lower:]' <$J >o; ./tr 'a-e[=f=]' '[x*3]\n' <$J >o
./expr 3 + 4 '*' 2; ./expr abc : 'a\(.*\)'; ./expr length hello
./expr 10 / 3; ./expr 1 '<' 2; ./expr '(' 1 '|' 0 ')' '&' 4; ./expr 1 +
./factor 1 97 5040 1234567890123 18446744073709551557 999999866000004473 18446744400127067027
./seq -w 1 13; ./seq 1 .25 3; ./seq -f %g 10 -3 -9; ./seq 999998 1000003
./printf '%s %5d %x %e %b %c %q\n' a 3 255 1.5 'a\tb' x 'y z'
./printf 'a b\nb c\nc d\nd b\n' >t; ./tsort t
for a in md5 sha1 sha224 sha256 sha512 bsd sysv sm3 blake2b; do
./cksum -a $a $J; done
./fold -w 30 -s $I >o; ./cksum o; ./paste -d, words numbers >o; ./cksum o
./paste -s words >o; ./pr -3 -l 30 -h x $I >/dev/null; ./nl -b a -n rz $I >o
./cksum o; ./csplit -s $I '/GNU/' '{5}' 20 ; ./split -n 5 $I; ./split -l 99 $J
./tac $I >o; ./cksum o; ./tac -s the $I >o; ./shuf --random-source=$I words >o
./cksum o; ./shuf -i 1-20 -n 3 --random-source=$I; ./numfmt --to=iec 1 2000 9e6
./numfmt --from=si --padding=9 1K 2M 3x; ./head -c -100 $I >o; ./head -3 $I $J
./tail -5 $I; ./tail -c +400 $J >o; ./base64 $I >o; ./base64 -d o >p; ./cksum p
./test 1 -eq 1 -a '(' a != b -o -f x ')'; ./test -n "" ; ./wc --help; ./wc -y
./sort -k1x $I; ./sort --debug -k2n -k1,1 numbers >/dev/null
true""")


PROGRAMS = [Coreutils]
