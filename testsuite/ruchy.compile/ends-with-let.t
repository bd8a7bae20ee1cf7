# SPDX-License-Identifier: MIT
# A last let whose value does not fit: a warning in functions that are never
# reached.
$ ruchy compile "$SRC/parts/ends-with-let.ruchy" -o let 2>&1 >/dev/null | sed 's,^/.*/,,' | grep warning; ./let
ends-with-let.ruchy:10:29: warning: function `report`, which is never reached, must return `Report`, but its body ends without a value
ends-with-let.ruchy:14:28: warning: function `grade`, which is never reached, must return `bool`, but its body ends without a value
4
