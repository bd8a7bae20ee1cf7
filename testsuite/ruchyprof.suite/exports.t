# SPDX-License-Identifier: MIT
# The libraries show nothing but their interface.
$ $SRC/../../build-aux/check-exports $BUILD
