# SPDX-License-Identifier: MIT
# The conditions of operand-conditions.t in C++.
# { require c++ }
$ python3 $SRC/../helpers/operand-conditions.py source >operands.cc && $CXX -O1 -w -fplugin=$PLUGIN operands.cc -o operands &&
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=operands.json ./operands &&
> python3 $SRC/../helpers/operand-conditions.py check operands.json
all of 7236 conditions right
