#!/bin/sh
# SPDX-License-Identifier: MIT
# Makes ./configure in a fresh clone; nothing is installed and nothing is
# configured.  `make' alone does this and the rest.
exec autoreconf -i "$@" -- "$(dirname "$0")"
