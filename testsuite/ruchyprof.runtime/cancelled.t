# SPDX-License-Identifier: MIT
# Deferred cancellation is exact; of an asynchronous one the profile warns.
$ cat >cancel.c <<'END'
> #include <pthread.h>
> #include <stdio.h>
> static volatile long sum;
> static volatile int ready;
> static void *
> deferred (void *data)
> {
>   for (int i = 0; i < 1000; i++)
>     {
>       sum += i;
>       if (i == 500)
>         {
>           pthread_cancel (pthread_self ());
>           pthread_testcancel ();
>         }
>     }
>   return data;
> }
> static void *
> asynchronous (void *data)
> {
>   pthread_setcanceltype (PTHREAD_CANCEL_ASYNCHRONOUS, NULL);
>   for (ready = 1;;)
>     sum++;
>   return data;
> }
> int
> main (int argc, char **argv)
> {
>   pthread_t thread;
>   for (int i = 0; i < 5; i++)
>     {
>       ready = 0;
>       pthread_create (&thread, NULL, argc > 1 ? asynchronous : deferred, 0);
>       while (argc > 1 && !ready)
>         ;
>       if (argc > 1)
>         pthread_cancel (thread);
>       pthread_join (thread, NULL);
>     }
>   return argv == NULL;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN cancel.c -o cancel -pthread
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./cancel
$ json-check profile.json 'loops[line=8].iterations == 2505' 'loops[line=8].entries == 5' 'branches[line=11].taken == 5' 'consistent == true'
$ grep -c ASYNCHRONOUS profile.json
0
[1]
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./cancel on
$ grep -c 'a thread was cancelled.*ASYNCHRONOUS: loops and branches' profile.json
1
