# SPDX-License-Identifier: MIT
# Counters are found in the thread's own slab, by segment or by cell, in any
# image: threads, a child, and a coroutine that changes threads at every step.
# { require static }
$ cat >many.c <<'END'
> #include <pthread.h>
> #include <stdio.h>
> #include <stdlib.h>
> #include <sys/wait.h>
> #include <ucontext.h>
> #include <unistd.h>
> enum { THREADS = 4, TURNS = 100 };
> static ucontext_t here, back;
> volatile int odd;
> __attribute__ ((noinline)) void step (int i) { if (i % 2) odd++; }
> static void travel (void)
> {
>   for (int i = 0; i < TURNS; i++)
>     {
>       step (i);
>       swapcontext (&here, &back);
>     }
> }
> static void *run (void *data)
> {
>   for (int i = 0; i < 1000; i++)
>     step (i);
>   return data;
> }
> static void *resume (void *data)
> {
>   swapcontext (&back, &here);
>   return data;
> }
> int main (void)
> {
>   pthread_t threads[THREADS];
>   for (int i = 0; i < THREADS; i++)
>     pthread_create (&threads[i], NULL, run, NULL);
>   for (int i = 0; i < THREADS; i++)
>     pthread_join (threads[i], NULL);
>   getcontext (&here);
>   here.uc_stack.ss_sp = malloc (65536);
>   here.uc_stack.ss_size = 65536;
>   here.uc_link = &back;
>   makecontext (&here, travel, 0);
>   for (int i = 0; i < TURNS; i++)
>     {
>       pthread_create (&threads[0], NULL, resume, NULL);
>       pthread_join (threads[0], NULL);
>     }
>   if (fork () == 0)
>     {
>       for (int i = 0; i < 10; i++)
>         step (i);
>       exit (0);
>     }
>   int status;
>   wait (&status);
>   puts (status == 0 ? "done" : "failed");
>   return 0;
> }
> END
> cat >expect <<'END'
> RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p.json "$@" &&
> json-check p.json 'functions[name=step].calls == 4100' 'functions[name=run].calls == 4' \
>   'functions[name=travel].calls == 1' 'functions[name=resume].calls == 100' \
>   'functions[name=main].calls == 1' 'consistent == true' &&
> json-check p.json.* 'functions[name=step].calls == 10'
> rm -f p.json*
> END

$ for slab in segment cell; do
>   for way in "-fPIE -pie" "-fno-pie -no-pie"; do
>     $CC -O2 $way -fplugin=$PLUGIN -fplugin-arg-ruchyprof-slab=$slab many.c -o many && sh expect ./many
>   done
> done
done
done
done
done

# Statically linked, with the run time in the program.
$ for way in -static -static-pie; do
>   $CC -O2 -fPIE $way -fplugin=$PLUGIN many.c -o many -Wl,--whole-archive $RUNTIME_DIR/libruchyprof.a -Wl,--no-whole-archive 2>warnings || cat warnings
>   sh expect ./many
> done
done
done

# { native } Started through the dynamic loader, which puts the image elsewhere.
$ $CC -O2 -fplugin=$PLUGIN many.c -o many && sh expect $(readelf -l many | sed -n 's/.*interpreter: \(.*\)]/\1/p') ./many
done
