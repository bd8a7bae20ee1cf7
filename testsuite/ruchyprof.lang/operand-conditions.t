# SPDX-License-Identifier: MIT
# Conditions of every form, of operands of every form, where the front end
# folds them.
$ python3 $SRC/../helpers/operand-conditions.py source >operands.c && $CC -O1 -w -fplugin=$PLUGIN operands.c -o operands &&
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=operands.json ./operands &&
> python3 $SRC/../helpers/operand-conditions.py check operands.json
all of 7236 conditions right
