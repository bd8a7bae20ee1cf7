# SPDX-License-Identifier: MIT
# { require mandoc }
# Every page of the manual is one that man can show, and has what a page needs.
$ for page in "$SRC"/../../doc/*.[135]; do mandoc -T lint -W warning "$page"; done
$ for page in "$SRC"/../../doc/*.[135]; do for section in NAME SYNOPSIS DESCRIPTION; do grep -q "^\.SH $section\$" "$page" || echo "${page##*/} lacks $section"; done; done
