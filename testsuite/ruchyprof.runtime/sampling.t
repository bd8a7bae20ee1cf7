# SPDX-License-Identifier: MIT
# RUCHY_PROFILE_SAMPLE_RATE: a share of the calls, and what is known of the
# rest.
$ cat >work.c <<'END'
> #include <pthread.h>
> #include <stdio.h>
> #include <time.h>
> static volatile unsigned long sink;
> unsigned long __attribute__ ((noinline)) leaf (int i)
> {
>   unsigned long sum = i * 3;
>   __asm__ volatile ("" : "+r" (sum));
>   if (i % 4 == 0) sum += i; else sum ^= i;
>   return sum;
> }
> static unsigned long __attribute__ ((noinline)) own (int i)
> {
>   unsigned long sum = i;
>   for (int k = 0; k < 10; k++)
>     {
>       sum = sum * 31 + k;
>       __asm__ volatile ("" : "+r" (sum));
>     }
>   return sum;
> }
> void __attribute__ ((noinline)) work (int n)
> {
>   unsigned long sum = 0;
>   for (int i = 0; i < n; i++) sum += leaf (i) + own (i);
>   sink = sum;
> }
> static unsigned long __attribute__ ((noinline)) run (void)
> {
>   unsigned long rounds = 0;
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC / 2) { work (1000); rounds++; }
>   return rounds;
> }
> static void *run_thread (void *data) { run (); return data; }
> int main (int argc, char **argv)
> {
>   (void) argv;
>   if (argc > 1)
>     {
>       pthread_t thread[3];
>       for (int i = 0; i < 3; i++)
>         pthread_create (&thread[i], NULL, run_thread, NULL);
>       for (int i = 0; i < 3; i++)
>         pthread_join (thread[i], NULL);
>       return 0;
>     }
>   printf ("%lu\n", run ());
>   return 0;
> }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN work.c -o work -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./work >rounds && json-check profile.json 'statistics.sample_rate > 0.05' 'statistics.sample_rate < 0.9' 'statistics.sample_windows > 3' 'functions[name=work].calls_stderr > 0' 'loops[function=own].iterations_stderr > 0' 'branches[function=leaf].taken_stderr > 0' 'consistent == true'

# What belongs together stays together.
$ cat >compare.py <<'END'
> import json, sys
> profile = json.load(open("profile.json"))
> truth = int(open("rounds").read())
> rows = {row["name"]: row for row in profile["functions"]}
> work, leaf, own = rows["work"], rows["leaf"], rows["own"]
> if sys.argv[1] == "truth":
>     if abs(work["calls"] - truth) > 4 * work["calls_stderr"]:
>         print(work["calls"], work["calls_stderr"], truth)
>     sys.exit()
> for row in leaf, own:
>     if abs(row["calls"] / work["calls"] - 1000) > 60:
>         print(row["name"], row["calls"], work["calls"])
> END
> ${PYTHON3:-python3} compare.py proportions

# Far less was counted than happened; the truth lies within four standard
# errors, where a counter costs what it does on a processor.
# { native }
$ ${PYTHON3:-python3} compare.py truth

# A chain through memory: whenever code is written it may run at half or twice
# the speed from then on.  All the same the totals are known to a few percent,
# since the calls of `work' are counted outside of windows, too.
# { native }
$ cat >chain.c <<'END'
> #include <stdio.h>
> #include <time.h>
> static volatile unsigned long sink;
> unsigned long __attribute__ ((noinline)) leaf (int i)
> {
>   unsigned long sum = i * 3;
>   if (i % 4 == 0) sum += i; else sum ^= i;
>   sink += sum;
>   return sum;
> }
> static unsigned long __attribute__ ((noinline)) own (int i)
> {
>   for (int k = 0; k < 10; k++) sink = sink * 31 + k;
>   return sink + i;
> }
> void __attribute__ ((noinline)) work (int n)
> {
>   for (int i = 0; i < n; i++) sink += leaf (i) + own (i);
> }
> int main (void)
> {
>   unsigned long rounds = 0;
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC / 2) { work (1000); rounds++; }
>   printf ("%lu\n", rounds);
>   return 0;
> }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN chain.c -o chain
> cat >known.py <<'END'
> import json
> profile = json.load(open("profile.json"))
> truth = int(open("rounds").read())
> def check(name, value, error, true):
>     if abs(value - true) > 4 * error or error > 0.05 * true:
>         print(name, value, error, true)
> for row in profile["functions"]:
>     if row["name"] != "main":
>         check(row["name"], row["calls"], row["calls_stderr"],
>               truth if row["name"] == "work" else 1000 * truth)
> for row in profile["loops"]:
>     if row["function"] == "own":
>         check("loop", row["iterations"], row["iterations_stderr"],
>               10000 * truth)
> END
> for i in 1 2 3; do
>   RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./chain >rounds && ${PYTHON3:-python3} known.py
> done

# A function may begin with its loop, whose rounds are no calls.
$ cat >skips.c <<'END'
> #include <stdio.h>
> #include <time.h>
> static volatile long sink;
> long __attribute__ ((noinline)) skip (const volatile char *p)
> {
>   while (*p++) ;
>   return (long) p;
> }
> static unsigned long __attribute__ ((noinline)) run (const char *text)
> {
>   unsigned long calls = 0;
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC / 2)
>     for (int i = 0; i < 100; i++, calls++) sink += skip (text);
>   return calls;
> }
> int main (void)
> {
>   static char text[500];
>   for (int i = 0; i < 499; i++) text[i] = 'a';
>   printf ("%lu\n", run (text));
>   return 0;
> }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN skips.c -o skips
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./skips >rounds && json-check profile.json "functions[name=skip].calls < $((10 * $(cat rounds)))" 'statistics.sample_windows > 3' 'consistent == true'

# Return addresses may be signed, and functions begin with landing pads.
$ case $($CC -dumpmachine) in aarch64*) f=-mbranch-protection=standard;; *) f=-fcf-protection=full;; esac
> $CC -O2 $f -fno-ipa-ra -fplugin=$PLUGIN work.c -o padded -pthread
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./padded >rounds && ${PYTHON3:-python3} compare.py proportions
$ json-check profile.json 'statistics.sample_windows > 3' 'consistent == true'

# Threads are stopped while code changes.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.5 ./work threads && json-check profile.json 'statistics.sample_windows > 1' 'consistent == true'

# A strict budget samples counts.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_BUDGET=2,strict ./work >rounds && json-check profile.json 'statistics.sample_rate < 0.5' 'statistics.sample_rate exists'

# A file of which nothing but `main' can be called is counted whole.
$ cat >inner.c <<'END'
> #include <stdio.h>
> static __attribute__ ((noinline)) int odd (int n) { return n & 1; }
> int main (void)
> {
>   int sum = 0;
>   for (int i = 0; i < 1000; i++)
>     sum += odd (i);
>   printf ("%d\n", sum);
>   return 0;
> }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN inner.c -o inner
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./inner
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: no function but `main' can be called from outside its file; every call is counted
500
$ json-check profile.json 'functions[name=odd].calls == 1000' 'functions[name=odd].calls_stderr absent'

# So is code that may not be switched.
$ $CC -O2 -fplugin=$PLUGIN work.c -o whole -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.3 ./whole >rounds
ruchyprof: RUCHY_PROFILE_SAMPLE_RATE is not used: work.c was not compiled for it (-fno-ipa-ra, see ruchyprof(5)); every call is counted
$ json-check profile.json "functions[name=work].calls == $(cat rounds)" 'functions[name=work].calls_stderr absent'

# A program's own default, and the variable before it.
$ { cat work.c; echo 'const char ruchyprof_sample_rate[] = "0.3";'; } >own.c
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN own.c -o own -pthread -rdynamic
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./own >rounds && json-check profile.json 'statistics.sample_rate < 0.9' 'statistics.sample_windows > 3'
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=1 ./own >rounds && json-check profile.json "functions[name=work].calls == $(cat rounds)" 'statistics.sample_rate absent'

# A run that is too short for the share says so; one that is not, does not.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.01 RUCHY_PROFILE_OUTPUT=few.json ./work >few; json-check few.json 'statistics.sample_windows < 10' && grep -c 'windows of time only' few.json
1
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.5 RUCHY_PROFILE_OUTPUT=many.json ./work >many; json-check many.json 'statistics.sample_windows > 10' && ! grep -q "windows of time only" many.json

# A function that is entered once and runs for as long as the program: its call
# is known (if its first instructions can be moved), and what is seen in others
# of its calls says that it is not all.
$ $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN $SRC/../sampling/longcall.c -o longcall && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.1 ./longcall; json-check profile.json 'loops[line=21].iterations_stderr > 20000000' 'consistent == true'

# { native } On aarch64 `brief' begins with a jump, which cannot be moved.
$ cat >forever.c <<'END'
> #include <time.h>
> static volatile unsigned long sink;
> void __attribute__ ((noinline)) brief (unsigned long n)
> {
>   for (unsigned long i = 0; i < n; i++) sink += i;
> }
> void __attribute__ ((noinline)) forever (void)
> {
>   for (int i = 0; i < 1000; i++) sink += i;
>   clock_t start = clock ();
>   while (clock () - start < CLOCKS_PER_SEC / 3)
>     for (int i = 0; i < 100000; i++) sink += i;
> }
> int main (void) { for (int i = 0; i < 3; i++) brief (50); forever (); return 0; }
> END
> $CC -O2 -fno-ipa-ra -fplugin=$PLUGIN forever.c -o forever && RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_SAMPLE_RATE=0.01 ./forever; json-check profile.json 'functions[name=forever].calls == 1' 'functions[name=forever].calls_stderr absent' 'functions[name=brief].calls == 3' 'functions[name=brief].calls_stderr absent' 'consistent == true'
