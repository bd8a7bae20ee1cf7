# SPDX-License-Identifier: MIT
# speedscope, in a browser, reads its own format and those of other programs
# that it imports: the totals are ours.
# { require chromium speedscope }
$ app=$(dirname $(readlink -f $(command -v speedscope)))/../dist/release/index.html
> cat >show <<END
> printf 'speedscope.loadFileFromBase64("%s", "%s")' \$1 "\$(base64 -w0 <\$1)" >load.js
> chromium --headless --no-sandbox --disable-gpu --user-data-dir=$PWD/user \
>   --virtual-time-budget=20000 --dump-dom \
>   "file://$app#localProfilePath=$PWD/load.js&view=sandwich" 2>/dev/null |
>   sed 's/<[^>]*>/\\n/g' | awk NF | sed -n "\$2"
> END
$ for f in speedscope chrome folded callgrind pprof; do ruchy analyze -f $f -o w.$f $SRC/wordcount.json; done

# All weights, then self and total of each function; 856 ms of 2.70 s are
# hash_word's.
$ sh show w.speedscope '/^Total Weight/,/^Export/p' | paste -s -d' ' | grep -o '[0-9] time.*misses [0-9,]*'
1 time 2.70s 2 calls (estimated) 45,700,003 3 allocs 4,180,000 4 bytes 127.56 MB 5 cycles 6,200,000,000 6 misses 10,900,000
$ functions () {
>   sh show $1 '/^Symbol Name/,$p' | paste -s -d' ' |
>     grep -o '[^ ]* ([^)]*) [^ ]* ([^)]*) [a-z_]*'
> }
> functions w.speedscope | tee one
856.00ms (32%) 856.00ms (32%) hash_word
1.50s (56%) 680.00ms (25%) read_word
1.10s (41%) 520.00ms (19%) table_insert
484.00ms (18%) 484.00ms (18%) compare
68.00ms (2.5%) 68.00ms (2.5%) print_top
60.00ms (2.2%) 60.00ms (2.2%) is_letter
2.70s (100%) 32.00ms (1.2%) main
$ functions () {
>   sh show $1 '/^Symbol Name/,$p' | paste -s -d' ' |
>     grep -o '[^ ]* ([^)]*) [^ ]* ([^)]*) [a-z_]*'
> }
> for f in chrome pprof; do functions w.$f | cmp - one; done
> functions w.folded | head -n 2
856,000,000 (32%) 856,000,000 (32%) hash_word
1,500,000,000 (56%) 680,000,000 (25%) read_word

# callgrind has the functions' own sums; inclusive costs are known of time only.
$ sh show w.callgrind '/^Total Weight/,/^Export/p' | paste -s -d' ' | grep -o 'Ns [0-9,]*\|NaN'
Ns 2,700,000,000
