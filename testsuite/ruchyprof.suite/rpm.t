# SPDX-License-Identifier: MIT
# { require rpmspec }
# The spec file is one that rpm can read; it has the version of configure.ac,
# and names every man page.
$ rpmspec -q --qf '%{name}\n' "$SRC/../../packaging/rpm/ruchyprof.spec" 2>log | grep -v -e debug | sort
gcc-plugin-ruchyprof
libruchyprof
libruchyprof-devel
ruchy
ruchyprof
$ test "$(sed -n 's/^Version: *//p' "$SRC/../../packaging/rpm/ruchyprof.spec")" = "$(sed -n 's/^AC_INIT(\[ruchyprof\], \[\(.*\)\])/\1/p' "$SRC/../../configure.ac")"
