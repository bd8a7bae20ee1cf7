# SPDX-License-Identifier: MIT
# Allocations where an allocator is easily in somebody's way.
# { require native own-malloc }: a library for the program would be preloaded into the
# emulator.

# Before main, before the runtime is ready, and after exit begins: linked or
# preloaded everything from the program's first constructor on.
$ cat >early.c <<'END'
> #include <stdlib.h>
> static void *kept[3];
> __attribute__ ((constructor (101))) static void first (void) { kept[0] = malloc (1000); }
> __attribute__ ((constructor)) static void second (void) { kept[1] = calloc (10, 20); free (kept[0]); }
> __attribute__ ((destructor)) static void last (void) { void *volatile block = malloc (5000); free (block); }
> int main (void) { kept[2] = malloc (30); free (kept[1]); free (kept[2]); return 0; }
> END
> $CC -O2 -fplugin=$PLUGIN early.c -o late && $CC -O2 -fplugin=$PLUGIN early.c -o linked -Wl,--no-as-needed -L$RUNTIME_DIR -lruchyprof
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./linked && json-check profile.json 'allocations.total_allocs == 4' 'allocations.total_bytes == 6230' 'allocations.total_frees == 4' 'allocations.peak_memory_bytes == 5000' 'functions[name=first].alloc_bytes == 1000' 'functions[name=last].allocs == 1'
$ rm profile.json; LD_PRELOAD=$RUNTIME_DIR/libruchyprof.so.0 RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./late && json-check profile.json 'allocations.total_allocs == 4' 'allocations.total_bytes == 6230'

# A block from before profiling is released and not counted.
$ cat >before.c <<'END'
> #include <stdlib.h>
> void *from_before;
> __attribute__ ((constructor)) static void make (void) { from_before = malloc (77); }
> END
> cat >main.c <<'END'
> #include <stdlib.h>
> extern void *from_before;
> int main (void)
> {
>   from_before = realloc (from_before, 5000);
>   free (from_before);
>   from_before = malloc (7);
>   return 0;
> }
> END
> $CC -O2 -fPIC -shared before.c -o libbefore.so && $CC -O2 -fplugin=$PLUGIN main.c -o main -L. -lbefore -Wl,-rpath,.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./main && json-check profile.json 'allocations.total_allocs == 1' 'allocations.total_frees == 0' 'allocations.live_bytes == 7'

# What fails changes nothing.
$ cat >fails.c <<'END'
> #include <errno.h>
> #include <malloc.h>
> #include <stdint.h>
> #include <stdio.h>
> #include <stdlib.h>
> #include <string.h>
> static void *try (void *block) { printf ("%s %d\n", block ? "got" : "none", block ? 0 : errno == ENOMEM); errno = 0; return block; }
> int main (void)
> {
>   volatile size_t most = PTRDIFF_MAX, many = SIZE_MAX / 2;
>   char *block = strcpy (malloc (100), "kept");
>   void *place = block;
>   try (malloc (most));
>   try (malloc (most - 20));
>   try (calloc (many, 3));
>   try (reallocarray (block, many, 3));
>   try (realloc (block, most));
>   printf ("%s %d\n", block, malloc_usable_size (block) >= 100);
>   printf ("%d %d\n", posix_memalign (&place, 3, 10) == EINVAL, place == block);
>   free (NULL);
>   block = realloc (block, 0);
>   free (try (memalign (256, 10)));
>   free (try (valloc (10)));
>   free (try (pvalloc (10)));
>   free (try (aligned_alloc (32, 64)));
>   return block != NULL;
> }
> END
> $CC -O2 -w -fplugin=$PLUGIN fails.c -o fails
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fails | cat
none 1
none 1
none 1
none 1
none 1
kept 1
1 1
got 0
got 0
got 0
got 0
$ json-check profile.json 'functions[name=main].allocs == 5' 'functions[name=main].alloc_bytes == 4280' 'sum(allocations.sites[function=main].live_allocs) == 0' 'count(allocations.sites[allocator=memalign]) == 4'

# dlsym and dlerror allocate; a plugin brings its own blocks.
$ cat >plug.c <<'END'
> #include <stdlib.h>
> void *plug (void) { void *volatile block = malloc (321); return block; }
> END
> cat >finds.c <<'END'
> #include <dlfcn.h>
> #include <stdio.h>
> #include <stdlib.h>
> int main (void)
> {
>   void *library = dlopen ("./plug.so", RTLD_NOW);
>   void *(*function) (void) = (void *(*) (void)) dlsym (library, "plug");
>   for (int i = 0; i < 100; i++)
>     if (dlsym (library, "nothing") != NULL || dlerror () == NULL) return 1;
>   free (function ());
>   void *block = function ();
>   free (block);
>   return 0;
> }
> END
> $CC -O2 -fPIC -shared plug.c -o plug.so && $CC -O2 -fplugin=$PLUGIN finds.c -o finds
$ LD_PRELOAD=$RUNTIME_DIR/libruchyprof.so.0 RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 timeout 20 ./finds; json-check profile.json 'functions[name=main].calls == 1' 'sum(allocations.sites[location=plug].bytes) == 642' 'sum(allocations.sites[location=plug].live_allocs) == 0' 'count(warnings[*]) == 0'

# Where the runtime came later, the library passes it by: said, not hidden.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 timeout 20 ./finds; json-check profile.json 'functions[name=main].calls == 1' 'warnings[*] == "the program loaded libraries while it ran: what their own code allocates is not counted; link or preload libruchyprof to see it"'

# Signal handlers run counted code while the program allocates.
$ cat >signals.c <<'END'
> #include <signal.h>
> #include <stdlib.h>
> #include <sys/time.h>
> static volatile unsigned signals;
> static void __attribute__ ((noinline)) counted (void) { signals++; }
> static void handle (int number) { (void) number; counted (); }
> int main (void)
> {
>   struct itimerval often = { { 0, 100 }, { 0, 100 } }, never = { { 0, 0 }, { 0, 0 } };
>   struct sigaction action = { .sa_handler = handle, .sa_flags = SA_RESTART };
>   sigaction (SIGALRM, &action, NULL);
>   setitimer (ITIMER_REAL, &often, NULL);
>   for (int i = 0; i < 300000 || signals < 20; i++)
>     {
>       void *volatile block = malloc (i % 1000);
>       block = realloc (block, i % 2000 + 1);
>       free (block);
>     }
>   setitimer (ITIMER_REAL, &never, NULL);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN signals.c -o signals
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 timeout 60 ./signals; json-check profile.json 'functions[name=counted].calls == functions[name=handle].calls' 'functions[name=counted].calls >= 20' 'allocations.total_allocs == loops[function=main].iterations + loops[function=main].iterations' 'allocations.total_frees == allocations.total_allocs' 'allocations.live_bytes == 0' 'consistent == true'

# A child counts from zero; its parent's blocks are its to release.
$ cat >forks.c <<'END'
> #include <stdlib.h>
> #include <sys/wait.h>
> #include <unistd.h>
> int main (void)
> {
>   void *volatile block = malloc (1000);
>   pid_t child = fork ();
>   if (child == 0)
>     {
>       free (block);
>       for (int i = 0; i < 3; i++) block = malloc (10);
>       return 0;
>     }
>   wait (NULL);
>   block = realloc (block, 2000);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN forks.c -o forks
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=forks-%p.json ./forks; for file in forks-*.json; do grep -q '"forked":true' $file && mv $file child.json || mv $file parent.json; done; json-check child.json 'allocations.total_allocs == 3' 'allocations.total_bytes == 30' 'allocations.live_bytes == 30' && json-check parent.json 'allocations.total_allocs == 2' 'allocations.total_bytes == 3000' 'allocations.peak_memory_bytes == 2000'

# The peak of a region, to the byte; what came before is part of it.
$ cat >regions.c <<'END'
> #include <ruchyprof/ruchyprof.h>
> #include <stdlib.h>
> int main (void)
> {
>   void *volatile base = malloc (100), *volatile block;
>   for (int i = 1; i <= 3; i++)
>     {
>       ruchyprof_region_begin ("outer");
>       block = malloc (1000 * i);
>       ruchyprof_region_begin ("inner");
>       free (block);
>       block = malloc (10);
>       ruchyprof_region_end ("inner");
>       free (block);
>       ruchyprof_region_end ("outer");
>     }
>   block = malloc (50000);
>   free (block);
>   free (base);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN -I$SRC/../../runtime/include regions.c -o regions -L$RUNTIME_DIR -lruchyprof
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./regions && json-check profile.json 'regions[name=outer].peak_memory_bytes == 3100' 'regions[name=outer].allocs == 6' 'regions[name=outer].bytes == 6030' 'regions[name=inner].allocs == 3' 'regions[name=inner].bytes == 30' 'regions[name=inner].peak_memory_bytes == 3100' 'allocations.peak_memory_bytes == 50100' 'allocations.temporary_allocs == 7'

# An allocator of the program's own: a clear word, and the rest is as ever.
$ cat >own.c <<'END'
> #include <stddef.h>
> static char memory[1 << 20];
> static size_t used;
> void *malloc (size_t size) { used += (size + 15) & ~(size_t) 15; return used < sizeof memory ? memory + used - ((size + 15) & ~(size_t) 15) : NULL; }
> void free (void *block) { (void) block; }
> int main (void) { void *volatile block = malloc (5); free (block); return 0; }
> END
> $CC -O2 -fno-builtin -fplugin=$PLUGIN own.c -o own
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./own && json-check profile.json 'allocations.coverage == none' 'warnings[*] == "the program has an allocator of its own: its allocations are not counted"' 'functions[name=main].calls == 1'

# Stacks are taken at random distances: of two functions that take turns both
# are seen, half the time each.
$ cat >turns.c <<'END'
> #include <stdlib.h>
> #define OWN __attribute__ ((noinline, noclone))
> static void *volatile block;
> OWN static void odd (void) { block = malloc (300000); free (block); }
> OWN static void even (void) { block = malloc (300000); free (block); }
> int main (void) { for (int i = 0; i < 2000; i++) { odd (); even (); } return 0; }
> END
> $CC -O2 -fplugin=$PLUGIN turns.c -o turns
$ for i in 1 2 3 4 5 6 7 8 9 10; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./turns; python3 -c '
> import json
> stacks = json.load(open("profile.json"))["stacks"]
> bytes = [sum(s.get("bytes", 0) for s in stacks if s["frames"][-1] == name)
>          for name in ("odd", "even")]
> share = bytes[0] / (sum(bytes) or 1)
> total = sum(bytes) / 1.2e9
> if not (0.4 < share < 0.6 and 0.9 < total < 1.1): print(share, total)'; done
