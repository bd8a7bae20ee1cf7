# SPDX-License-Identifier: MIT
# RP_WARNINGS
# -----------
# Warning flags, --enable-werror and --enable-sanitizers=LIST.
#
# Sets and substitutes: RP_WARN_CFLAGS, RP_WARN_CXXFLAGS, RP_SANITIZE_FLAGS.
AC_DEFUN([RP_WARNINGS],
[AC_ARG_ENABLE([werror],
  [AS_HELP_STRING([--enable-werror], [make warnings errors (for CI)])],
  [], [enable_werror=no])
AC_ARG_ENABLE([sanitizers],
  [AS_HELP_STRING([--enable-sanitizers=LIST],
    [build the C components and the unit tests with -fsanitize=LIST])],
  [], [enable_sanitizers=no])

RP_WARN_CFLAGS="-Wall -Wextra -Wstrict-prototypes -Wmissing-prototypes"
RP_WARN_CXXFLAGS="-Wall -Wextra"
# Clang wants more braces in {0}, C's own way to say that all is zero.
AS_CASE([`$CC --version 2>/dev/null`],
  [*clang*], [RP_WARN_CFLAGS="$RP_WARN_CFLAGS -Wno-missing-braces"])
# Not with sanitizers: beside the checks that they put in GCC warns of null
# pointers where none can be.
AS_IF([test "x$enable_werror" = xyes && test "x$enable_sanitizers" = xno],
  [RP_WARN_CFLAGS="$RP_WARN_CFLAGS -Werror"
   RP_WARN_CXXFLAGS="$RP_WARN_CXXFLAGS -Werror"])

# What they find ends the program: a message alone fails no test.
AS_CASE([$enable_sanitizers],
  [no], [RP_SANITIZE_FLAGS=],
  [AS_CASE([$enable_sanitizers], [yes], [enable_sanitizers=address,undefined])
   RP_SANITIZE_FLAGS="-fsanitize=$enable_sanitizers -fno-sanitize-recover=undefined -fno-omit-frame-pointer"])

AC_SUBST([RP_WARN_CFLAGS])
AC_SUBST([RP_WARN_CXXFLAGS])
AC_SUBST([RP_SANITIZE_FLAGS])
])
