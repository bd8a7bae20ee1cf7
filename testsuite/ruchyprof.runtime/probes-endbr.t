# SPDX-License-Identifier: MIT
# The countdown stands behind the landing pad for indirect calls.
# { require x86-64 }
$ $CC -O2 -fcf-protection -fplugin=$PLUGIN $SRC/probes.c -o probes && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=exact ./probes; json-check profile.json 'functions[name=many].timed_calls == 20' 'functions[name=deep].timed_calls == 2020' 'consistent == true'
good
$ objdump -d --no-show-raw-insn probes | grep -B1 decq | grep -c endbr64
1
