# SPDX-License-Identifier: MIT
# Source text in the report and beside counts.
$ mkdir src && awk 'BEGIN { for (i = 1; i <= 115; i++) print "\tline_" i " ();" }' >src/wordcount.c
$ cp $SRC/wordcount.json . && touch -d 2001-01-01 src/wordcount.c
$ ruchy analyze wordcount.json | sed -n '/^Hot lines/,/^$/p;/^note/p'
Hot lines (from samples)
  samples  share          time    IPC  place               source
      190  42.9%  760 ms ±7.3%  ~2.08  src/wordcount.c:34  line_34 ();
      121  27.3%  484 ms ±9.1%         src/wordcount.c:50  line_50 ();
      117  26.4%  468 ms ±9.2%         src/wordcount.c:74  line_74 ();
       15   3.4%  60.0 ms ±26%         src/wordcount.c:90  line_90 ();
$ ruchy analyze --annotate wordcount.c wordcount.json | sed -n '1,3p;/ 4[4-9]:/p;/ 5[0-9]:/p;/└/p'
src/wordcount.c
          count            time    line: source
                                      1:         line_1 ();
                                          └ is_letter: 24,400,000 calls, 97.0 ms ±2.0% in all, 3.98 ns ±2.0% a call
                                          └ condition true 24,399,000 (>99.9%), false 1,000, 1,800 changes
                                          └ hash_word: 4,000,000 calls, 812 ms ±0.4% in all, 203 ns ±0.4% a call
                                          └ loop: 24,400,000 iterations, entered 4,000,000 times, 6.1 each
                                          └ 42.9% of the samples (190), IPC ~2.08
      4,000,001    678 ms ±0.6%      44:         line_44 ();
                                          └ read_word: 4,000,001 calls, 1.49 s ±0.6% in all, 372 ns ±0.6% a call
                                     45:         line_45 ();
                                     46:         line_46 ();
                                     47:         line_47 ();
     32,400,001         ~610 ms      48:         line_48 ();
                                          └ loop: 28,400,000 iterations, entered 4,000,001 times, 7.1 each
                                          └ condition true 28,400,000 (87.7%), false 4,000,001, 7,900,000 changes
                                     49:         line_49 ();
     28,400,000    484 ms ±9.1%      50:         line_50 ();
                                          └ condition true 14,100,000 (49.6%), false 14,300,000, 13,900,000 changes, ~7,100,000 mispredicted
                                          └ 27.3% of the samples (121)
                                     51:         line_51 ();
      4,000,000                      52:         line_52 ();
                                          └ 4,000,000 allocations, 122 MiB
                                     53:         line_53 ();
     28,400,000                      54:         line_54 ();
                                          └ switch: 28,400,000 times
     27,000,000                      55:         line_55 ();
                                     56:         line_56 ();
      1,100,000                      57:         line_57 ();
                                     58:         line_58 ();
              0                      59:         line_59 ();
                                          └ compare: 9,300,000 calls, ~0 in all, ~0 a call
                                          └ table_insert: 4,000,000 calls, 1.10 s ±0.9% in all, 276 ns ±0.9% a call
                                          └ loop: 9,300,000 iterations, entered 4,000,000 times, 2.325 each
                                          └ 26.4% of the samples (117)
                                          └ condition true 3,820,000 (41.1%), false 5,480,000, 4,400,000 changes
                                          └ 180,000 allocations, 5.49 MiB
                                          └ print_top: 1 call, 68.0 ms in all, 68.0 ms a call
                                          └ loop: 180,000 iterations, entered 1 time, 180,000 each
                                          └ 3.4% of the samples (15)
                                          └ usage: 0 calls, – in all, – a call
                                          └ main: 1 call, 2.70 s in all, 2.70 s a call
                                          └ loop: 4,000,000 iterations, entered 1 time, 4,000,000 each
                                          └ condition true 0 (0.0%), false 4,000,000, 0 changes
$ ruchy analyze --annotate table_insert wordcount.json | sed -n '1,12p'
src/wordcount.c
          count            time    line: source
      4,000,000    520 ms ±0.9%      70:         line_70 ();
                                          └ table_insert: 4,000,000 calls, 1.10 s ±0.9% in all, 276 ns ±0.9% a call
                                     71:         line_71 ();
                                     72:         line_72 ();
      9,300,000         ~480 ms      73:         line_73 ();
                                          └ loop: 9,300,000 iterations, entered 4,000,000 times, 2.325 each
                   468 ms ±9.2%      74:         line_74 ();
                                          └ 26.4% of the samples (117)
      9,300,000                      75:         line_75 ();
                                          └ condition true 3,820,000 (41.1%), false 5,480,000, 4,400,000 changes
$ cd / && ruchy analyze --source $OLDPWD/src $OLDPWD/wordcount.json | grep -c line_34
1
$ touch -d 2100-01-01 src/wordcount.c && ruchy analyze wordcount.json | grep '^note'
note: src/wordcount.c: newer than the profile; lines may have moved
$ rm src/wordcount.c && ruchy analyze --annotate main wordcount.json
note: src/wordcount.c: source file not found (--source FOLDER says where to look)
src/wordcount.c
          count            time    line: source
              1         38.0 ms     102:
                                          └ main: 1 call, 2.70 s in all, 2.70 s a call
      4,000,000         ~2.60 s     106:
                                          └ loop: 4,000,000 iterations, entered 1 time, 4,000,000 each
      4,000,000                     110:
                                          └ condition true 0 (0.0%), false 4,000,000, 0 changes

# Lines that no file has neither crash nor take forever, whether the source is
# there or not.
$ for line in 0 1 4294967297; do
>   sed "s/\"line\": 102/\"line\": $line/; s/\"line\": 95,/\"line\": 9007199254740992,/" $SRC/wordcount.json >odd.json
>   mkdir -p src && for i in 1 2 3; do echo "line $i"; done >src/wordcount.c
>   timeout 10 ruchy analyze --annotate main odd.json >with; echo $? $(grep -c 'main: 1 call' with)
>   rm src/wordcount.c
>   timeout 10 ruchy analyze --annotate main odd.json >without; echo $? $(grep -c 'main: 1 call' without)
> done
0 0
0 0
0 1
0 1
0 0
0 1

# Notes are broken to fit.
$ ruchy analyze --width 80 --annotate hash_word $SRC/wordcount.json | sed -n '/loop/,/each/p'
                                          └ loop: 24,400,000 iterations, entered
                                            4,000,000 times, 6.1 each
