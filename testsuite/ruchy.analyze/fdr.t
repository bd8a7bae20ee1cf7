# SPDX-License-Identifier: MIT
# ruchy diff keeps its promise: at most 5 % of the changes it reports are
# expected to be false.  Nothing changed: an experiment in twenty may have a
# false alarm (40 experiments: 2 are expected, more than 6 in one of 200 runs
# of this test; the seeds are fixed).
# { require python3 }
$ python3 $SRC/fdr.py 100 0 40 >null && awk '{ print ($1 <= 6 ? "few" : "too many") }' null
few

# 20 of 100 functions slower by 8 %: most are found, few others with them.
$ python3 $SRC/fdr.py 100 20 20 >some && awk '{ print ($2 <= 8 ? "few" : "too many"), ($3 >= 80 ? "found" : "missed") }' some
few found
