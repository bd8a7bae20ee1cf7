# SPDX-License-Identifier: MIT
# pprof reads its format: the totals are ours.
# { require go }
$ ruchy analyze -f pprof -o wordcount.pb $SRC/wordcount.json
$ go tool pprof -top -unit ms wordcount.pb 2>/dev/null | sed -n '/Total/p;/read_word/p'
Duration: 2.71s, Total samples = 2700ms (99.54%)
     680ms 25.19% 56.89%     1500ms 55.56%  read_word
$ go tool pprof -top -sample_index=bytes -unit B wordcount.pb 2>/dev/null | sed -n '/read_word/p'
128000000B 95.69% 95.69% 128000000B 95.69%  read_word
$ go tool pprof -traces wordcount.pb 2>/dev/null | grep -c read_word
3
