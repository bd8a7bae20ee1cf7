# SPDX-License-Identifier: MIT
# RP_GCC_PLUGIN
# -------------
# Finds the compiler that the plugin extends (--with-gcc, default CC), its
# plugin headers, and the folder the plugin is installed in
# (--with-gcc-plugin-dir).  CXX only builds the plugin.
#
# Sets and substitutes: GCC_UNDER_TEST, GXX_UNDER_TEST, GFORTRAN_UNDER_TEST,
# GCC_VERSION, GCC_MACHINE, GCC_PLUGIN_CPPFLAGS, GCC_PLUGIN_CXXFLAGS,
# gccplugindir.
AC_DEFUN([RP_GCC_PLUGIN],
[AC_ARG_WITH([gcc],
  [AS_HELP_STRING([--with-gcc=GCC],
    [the gcc that the plugin extends @<:@CC@:>@])],
  [GCC_UNDER_TEST=$withval], [GCC_UNDER_TEST=$CC])
AC_ARG_WITH([gcc-plugin-dir],
  [AS_HELP_STRING([--with-gcc-plugin-dir=DIR],
    [install the plugin in DIR @<:@the compiler's own folder if that lies
     below PREFIX, else LIBDIR/gcc/MACHINE/VERSION/plugin@:>@])],
  [], [with_gcc_plugin_dir=])

AC_MSG_CHECKING([for the gcc that the plugin extends])
GCC_VERSION=`$GCC_UNDER_TEST -dumpfullversion 2>/dev/null`
AS_IF([test -z "$GCC_VERSION"],
  [AC_MSG_ERROR([$GCC_UNDER_TEST is not a GCC; choose one: --with-gcc=gcc-12])])
GCC_MACHINE=`$GCC_UNDER_TEST -dumpmachine`
AC_MSG_RESULT([$GCC_UNDER_TEST $GCC_VERSION for $GCC_MACHINE])

# The sister compilers differ in their name only; a missing one means that
# tests of that language are skipped.
rp_sister () {
  AS_ECHO(["$GCC_UNDER_TEST"]) | sed "s/gcc\(-@<:@0-9.@:>@*\)\{0,1\}\( .*\)\{0,1\}\$/$[1]\\1/"
}
GXX_UNDER_TEST=`rp_sister g++`
GFORTRAN_UNDER_TEST=`rp_sister gfortran`

AC_MSG_CHECKING([for the plugin headers of $GCC_UNDER_TEST])
rp_plugin_folder=`$GCC_UNDER_TEST -print-file-name=plugin`
AS_IF([test ! -f "$rp_plugin_folder/include/gcc-plugin.h"],
  [AC_MSG_RESULT([no])
   rp_major=`AS_ECHO(["$GCC_VERSION"]) | cut -d. -f1`
   AC_MSG_ERROR([gcc-plugin.h not found; on Debian: apt-get install gcc-$rp_major-plugin-dev])])
AC_MSG_RESULT([$rp_plugin_folder/include])
GCC_PLUGIN_CPPFLAGS="-isystem $rp_plugin_folder/include"

# The plugin must be compiled with the C++ standard that GCC itself is
# compiled with: from GCC 13 on the layout of an inline variable depends on it.
AS_CASE([$GCC_VERSION],
  [@<:@1-9@:>@.*|1@<:@0-4@:>@.*], [rp_std=-std=gnu++11],
  [rp_std=-std=gnu++14])
GCC_PLUGIN_CXXFLAGS="$rp_std -fno-rtti -fno-exceptions -fPIC -fvisibility=hidden -fvisibility-inlines-hidden"

AC_LANG_PUSH([C++])
rp_save_CPPFLAGS=$CPPFLAGS
rp_save_CXXFLAGS=$CXXFLAGS
CPPFLAGS="$CPPFLAGS $GCC_PLUGIN_CPPFLAGS"
CXXFLAGS="$CXXFLAGS $GCC_PLUGIN_CXXFLAGS"
AC_MSG_CHECKING([whether $CXX can compile a plugin])
AC_COMPILE_IFELSE(
  [AC_LANG_PROGRAM([[#include <gcc-plugin.h>
#include <tree.h>
#include <plugin-version.h>]],
    [[return gcc_version.basever == NULL;]])],
  [AC_MSG_RESULT([yes])],
  [AC_MSG_RESULT([no])
   AC_MSG_ERROR([$CXX cannot compile a GCC plugin, see config.log])])
CPPFLAGS=$rp_save_CPPFLAGS
CXXFLAGS=$rp_save_CXXFLAGS
AC_LANG_POP([C++])

# Never write outside PREFIX unless told to.
rp_prefix=$prefix
test "x$rp_prefix" = xNONE && rp_prefix=$ac_default_prefix
AS_IF([test -n "$with_gcc_plugin_dir"],
  [gccplugindir=$with_gcc_plugin_dir],
  [AS_CASE([$rp_plugin_folder],
    [$rp_prefix/*], [gccplugindir=$rp_plugin_folder],
    [gccplugindir='${libdir}'/gcc/$GCC_MACHINE/`$GCC_UNDER_TEST -dumpversion`/plugin])])

AC_SUBST([GCC_UNDER_TEST])
AC_SUBST([GXX_UNDER_TEST])
AC_SUBST([GFORTRAN_UNDER_TEST])
AC_SUBST([GCC_VERSION])
AC_SUBST([GCC_MACHINE])
AC_SUBST([GCC_PLUGIN_CPPFLAGS])
AC_SUBST([GCC_PLUGIN_CXXFLAGS])
AC_SUBST([gccplugindir])
])
