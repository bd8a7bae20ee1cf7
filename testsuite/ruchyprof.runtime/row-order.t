# SPDX-License-Identifier: MIT
# Loops and branches come in the order of what was executed most, switches or
# not.
$ cat >rows.c <<'END'
> #define F(n) \
>   static int __attribute__ ((noinline)) f##n (int times) \
>   { \
>     int sum = 0; \
>     for (int i = 0; i < (n * 37) % 101 + times; i++) \
>       { \
>         if (i % 3 == 0) \
>           sum += n; \
>         for (int j = 0; j < i % 7; j++) \
>           __asm__ volatile("" : "+r"(sum)); \
>         switch (i % 4) \
>           { \
>           case 0: \
>             sum ^= 1; \
>             break; \
>           case 1: \
>             sum += i; \
>             break; \
>           } \
>       } \
>     return sum; \
>   }
> F (1) F (2) F (3) F (4) F (5) F (6) F (7) F (8) F (9) F (10) F (11) F (12)
> int
> main (void)
> {
>   return (f1 (1) + f2 (0) + f3 (9) + f4 (0) + f5 (2) + f6 (50) + f7 (0)
>           + f8 (3) + f9 (1) + f10 (4) + f11 (0) + f12 (70))
>          < 0;
> }
> END
> $CC -O1 -fplugin=$PLUGIN rows.c -o rows
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./rows
> sed -n 's/.*"taken":\([0-9]*\),"not_taken":\([0-9]*\),.*/\1 \2/p' profile.json |
>   awk '{ print $1 + $2 }' >branches
> sed -n 's/.*"iterations":\([0-9]*\),.*/\1/p' profile.json >loops
> sort -c -rn branches && sort -c -rn loops && echo in order
> test $(wc -l <branches) -gt 30 && test $(wc -l <loops) -eq 24 && echo all there
in order
all there
