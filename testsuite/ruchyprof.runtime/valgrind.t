# SPDX-License-Identifier: MIT
# A profiled program runs under Valgrind's memcheck without a complaint; whose
# allocator it is then the profile says.
# { require native valgrind }
$ cat >blocks.c <<'END'
> #include <stdio.h>
> #include <stdlib.h>
> #include <string.h>
> static __attribute__ ((noinline)) char *copy (const char *text) { return strdup (text); }
> int main (void)
> {
>   char *block = copy ("some text");
>   void *aligned = NULL;
>   block = realloc (block, 5000);
>   if (posix_memalign (&aligned, 64, 100) != 0)
>     return 1;
>   free (aligned);
>   printf ("%s\n", block);
>   free (block);
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN blocks.c -o late && $CC -O2 -fplugin=$PLUGIN blocks.c -o linked -L$RUNTIME_DIR -lruchyprof
$ for program in late linked; do RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 valgrind -q --error-exitcode=9 --leak-check=full ./$program; json-check profile.json 'functions[name=copy].calls == 1' 'allocations.coverage == none' 'allocations.total_allocs == 0' 'count(warnings[*]) == 1'; done
some text
some text
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./late; json-check profile.json 'allocations.coverage == "process"' 'allocations.total_allocs >= 4' 'allocations.total_bytes >= 5110' 'count(warnings[*]) == 0'
some text
