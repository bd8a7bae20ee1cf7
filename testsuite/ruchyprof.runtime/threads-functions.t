# SPDX-License-Identifier: MIT
# What each thread did: exact calls, and its part of the times.
# { require native }: the times of a thread that an emulator translates for are
# not its own.
$ cat >work.c <<'END'
> #include <pthread.h>
> #include <stdlib.h>
> static volatile unsigned sink;
> #define OWN __attribute__ ((noinline, noclone))
> OWN static void tiny (void) { sink++; }
> OWN static void spin (int n) { unsigned x = n; for (int i = 0; i < n; i++) { x = x * 31 + i; __asm__ volatile ("" : "+r" (x)); } sink = x; }
> OWN static void red (void) { for (int i = 0; i < 100; i++) tiny (); spin (10000); sink++; }
> OWN static void blue (void) { for (int i = 0; i < 7; i++) tiny (); spin (40000); sink++; }
> static void *reds (void *data) { for (int i = 0; i < 2000; i++) red (); return data; }
> static void *blues (void *data) { for (int i = 0; i < 2000; i++) blue (); return data; }
> static pthread_barrier_t all;
> static void *waits (void *data)
> {
>   for (int i = 0; i < 5; i++) red ();
>   pthread_barrier_wait (&all);
>   pthread_barrier_wait (&all);
>   return data;
> }
> int main (int argc, char **argv)
> {
>   pthread_t threads[2];
>   pthread_create (&threads[0], NULL, reds, NULL);
>   pthread_setname_np (threads[0], "red");
>   pthread_create (&threads[1], NULL, blues, NULL);
>   pthread_setname_np (threads[1], "blue");
>   red ();
>   for (int i = 0; i < 2; i++) pthread_join (threads[i], NULL);
>   blue ();
>   /* Many that are short, and one that still runs when the process ends.  */
>   for (int i = 0; argc > 1 && i < atoi (argv[1]); i++)
>     {
>       pthread_create (&threads[0], NULL, reds, NULL);
>       pthread_join (threads[0], NULL);
>     }
>   if (argc > 2)
>     {
>       pthread_barrier_init (&all, NULL, 2);
>       pthread_create (&threads[1], NULL, waits, NULL);
>       pthread_setname_np (threads[1], "waits");
>       pthread_barrier_wait (&all);
>     }
>   exit (0);
> }
> END
> $CC -O2 -D_GNU_SOURCE -fplugin=$PLUGIN work.c -o work -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./work && json-check --schema $SRC/../../doc/profile.schema.json profile.json
$ cat >sums.py <<'END'
> import json
> p = json.load(open("profile.json"))
> sums, own = {}, {}
> for thread in p["threads"]:
>     for row in thread.get("functions", []):
>         sums[row["function"]] = sums.get(row["function"], 0) + row["calls"]
>         own[row["function"]] = own.get(row["function"], 0) \
>             + row.get("self_time_ns", 0)
> for f in p["functions"]:
>     key = "%s (%s)" % (f["name"], f["location"])
>     if sums.get(key, 0) != f["calls"]:
>         print(key, sums.get(key), f["calls"])
>     if abs(own.get(key, 0) - f.get("self_time_ns", 0)) > 1000:
>         print(key, own.get(key), f["self_time_ns"])
> END
> python3 sums.py
$ ruchy analyze -f csv --thread red profile.json | cut -d, -f1,9 | sort
name,calls
red,2000
reds,1
spin,2000
tiny,200000
$ ruchy analyze -f csv --thread blue profile.json | cut -d, -f1,9 | sort
blue,2000
blues,1
name,calls
spin,2000
tiny,14000
$ ruchy analyze -f csv --thread work profile.json | cut -d, -f1,9 | sort
blue,1
main,1
name,calls
red,1
spin,2
tiny,107

# Four times the work is two to eight times the time: what takes the time stays
# in registers, for threads that write to one variable wait for each other.
$ held=no; for i in 1 2 3 4 5; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_HZ=2000 ./work; python3 -c '
> import json
> t = {t["name"]: {f["function"][:4]: f for f in t["functions"]}
>      for t in json.load(open("profile.json"))["threads"]}
> ratio = t["blue"]["spin"]["self_time_ns"] / t["red"]["spin"]["self_time_ns"]
> exit(not 2 < ratio < 8)' && { held=yes; break; }; done; echo $held
yes

# A thread that waits while the process ends; counts alone.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=counts ./work 0 yes && python3 sums.py
$ ruchy analyze -f csv --thread waits profile.json | cut -d, -f1,9 | sort
name,calls
red,5
spin,5
tiny,500
waits,1

# More threads than are kept: said, and the busiest stay.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./work 80 && json-check profile.json 'process.threads_without_functions == 18' 'count(threads[*]) == 83' 'threads[name=blue].functions[function~blues*].calls == 1'

# More that run than are looked at: the oldest.
$ cat >many.c <<'END'
> #include <pthread.h>
> #include <stdlib.h>
> static pthread_barrier_t all;
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> static void *waits (void *data)
> {
>   for (int i = 0; i < 3; i++) work ();
>   pthread_barrier_wait (&all);
>   pthread_barrier_wait (&all);
>   return data;
> }
> int main (void)
> {
>   pthread_t thread;
>   pthread_barrier_init (&all, NULL, 81);
>   for (int i = 0; i < 80; i++) pthread_create (&thread, NULL, waits, NULL);
>   pthread_barrier_wait (&all);
>   exit (0);
> }
> END
> $CC -O2 -fplugin=$PLUGIN many.c -o many -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./many && json-check profile.json 'functions[name=work].calls == 240' 'count(threads[*]) == 81' 'process.threads_without_functions == 17' 'sum(threads[*].functions[function~work*].calls) == 189' 'threads[*].functions[function~main*].calls == 1'

# After a reset counts cannot be told apart by thread.
$ cat >reset.c <<'END'
> #include <pthread.h>
> #include <ruchyprof/ruchyprof.h>
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> static void *run (void *data) { for (int i = 0; i < 12; i++) work (); return data; }
> int main (void)
> {
>   pthread_t thread;
>   run (NULL);
>   ruchyprof_reset ();
>   pthread_create (&thread, NULL, run, NULL);
>   pthread_join (thread, NULL);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include reset.c -o reset -L$RUNTIME_DIR -lruchyprof -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_MODE=exact ./reset && json-check profile.json 'functions[name=work].calls == 12' 'threads[*].functions[*].calls absent' 'threads[*].functions[function~run*].total_time_ns exists'

# A single thread is the process.
$ cat >one.c <<'END'
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> int main (void) { for (int i = 0; i < 12; i++) work (); return 0; }
> END
> $CC -O2 -fplugin=$PLUGIN one.c -o one
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./one && json-check profile.json 'threads[*].functions absent' && ruchy analyze -f csv --thread one profile.json | cut -d, -f1,9 | sort; ruchy analyze -f csv --table loops --thread one profile.json | wc -l
main,1
name,calls
work,12
2

# A crowd of threads that spin makes way for the profile when the process ends;
# a few are left alone.
# { require native }: the filter would stop the emulator.
$ cat >crowd.c <<'END'
> #include <pthread.h>
> #include <stdlib.h>
> #include <unistd.h>
> static int begun;
> static _Thread_local volatile unsigned long own;
> static __attribute__ ((noinline)) void step (void) { for (int i = 0; i < 100; i++) own += i; }
> static void *spin (void *unused)
> {
>   step ();
>   __atomic_fetch_add (&begun, 1, __ATOMIC_RELAXED);
>   for (;;) step ();
>   return unused;
> }
> int main (int argc, char **argv)
> {
>   int count = argc > 1 ? atoi (argv[1]) : 0;
>   pthread_t thread;
>   for (int i = 0; i < count; i++)
>     pthread_create (&thread, NULL, spin, NULL);
>   while (__atomic_load_n (&begun, __ATOMIC_RELAXED) < count) usleep (1000);
>   return 0;
> }
> END
> $CC -DCALL=SYS_setpriority -DANSWER=SECCOMP_RET_KILL_PROCESS $SRC/../helpers/refuse-call.c -o stays && $CC -O2 -pthread -fplugin=$PLUGIN crowd.c -o crowd
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 timeout 60 taskset -c 0 ./crowd 40; json-check profile.json 'process.threads_running == 40' 'functions[name=spin].calls == 40' 'consistent == true'
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 timeout 60 taskset -c 0 ./stays ./crowd 3; json-check profile.json 'process.threads_running == 3'
$ sh -c 'RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 timeout 60 taskset -c 0 ./stays ./crowd 40; echo $?' >out 2>&1; tail -n 1 out
159
