# SPDX-License-Identifier: MIT
# fork, exec, vfork and several processes with one output name.
$ cat >fork.c <<'END'
> #include <stdio.h>
> #include <stdlib.h>
> #include <sys/wait.h>
> #include <unistd.h>
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> static void __attribute__ ((noinline)) child (int fast)
> {
>   for (int i = 0; i < 5; i++) work ();
>   if (fast) _exit (3);
>   exit (3);
> }
> int main (int argc, char **argv)
> {
>   int status;
>   (void)argv;
>   for (int i = 0; i < 7; i++) work ();
>   pid_t pid = fork ();
>   if (pid == 0) child (argc > 1);
>   waitpid (pid, &status, 0);
>   printf ("%d\n", WEXITSTATUS (status));
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN fork.c -o fork.exe

# Parent and child write a file each; the child starts from zero.
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./fork.exe; mv profile.json parent.json; mv profile.json.* child.json; ls *.json
3
child.json
parent.json
$ json-check parent.json 'functions[name=work].calls == 7' 'functions[name=child].calls == 0' 'process.forked == false' 'consistent == true'
$ json-check child.json 'functions[name=work].calls == 5' 'functions[name=child].calls == 1' 'process.forked == true' 'consistent == true'
$ rm *.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=p-%p-%n.json ./fork.exe fast; ls *.json | sed 's/[0-9]/N/g;s/NN*/N/'
3
p-N-fork.exe.json
p-N-fork.exe.json

# A fork that is declared as leaf, as by "#define vfork fork", still returns
# twice.
$ cat >leaf.c <<'END'
> #include <sys/wait.h>
> extern int fork (void) __attribute__ ((nothrow, leaf));
> void _exit (int);
> static int forks;
> static void __attribute__ ((noinline)) in_child (void) { forks++; }
> static void __attribute__ ((noinline)) in_parent (void) { forks--; }
> int start (void)
> {
>   int pid = fork ();
>   if (pid == 0) in_child (); else in_parent ();
>   return pid;
> }
> int main (void)
> {
>   int pid = start ();
>   if (pid == 0) _exit (0);
>   return waitpid (pid, 0, 0) != pid;
> }
> END
$ $CC -O2 -fplugin=$PLUGIN leaf.c -o leaf.exe
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./leaf.exe; mv profile.json parent.json; mv profile.json.* child.json
$ json-check parent.json 'branches[line=10].taken == 0' 'branches[line=10].not_taken == 1' 'functions[name=in_parent].calls == 1'
$ json-check child.json 'branches[line=10].taken == 1' 'branches[line=10].not_taken == 0' 'functions[name=in_child].calls == 1' 'consistent == true'
$ rm *.json

# exec: the profile is written before the new program begins.
$ cat >exec.c <<'END'
> #include <unistd.h>
> #include <stdio.h>
> static void __attribute__ ((noinline)) work (void) { __asm__ volatile (""); }
> int main (int argc, char **argv)
> {
>   for (int i = 0; i < 3; i++) work ();
>   execl ("/nowhere/nothing", "nothing", (char *)0);
>   work ();
>   if (argc > 1) execl (argv[0], argv[0], (char *)0);
>   else execlp ("echo", "echo", "after", (char *)0);
>   return 1;
> }
> END
> rm -f *.json; $CC -O2 -fplugin=$PLUGIN exec.c -o exec.exe
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./exec.exe && json-check profile.json 'process.exit == exec' 'functions[name=work].calls == 4'
after

# A program that executes itself: the first one's profile is kept.
$ rm profile.json; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./exec.exe twice; ls profile.json* | sed 's/[0-9][0-9]*/N/'
after
profile.json
profile.json.N

# A child that borrows the parent's memory writes nothing.
$ cat >spawn.c <<'END'
> #include <spawn.h>
> #include <stdio.h>
> #include <stdlib.h>
> #include <sys/wait.h>
> #include <unistd.h>
> extern char **environ;
> int main (void)
> {
>   char *words[] = { "true", NULL };
>   pid_t pid;
>   posix_spawnp (&pid, "true", NULL, NULL, words, environ);
>   waitpid (pid, NULL, 0);
>   if ((pid = vfork ()) == 0) _exit (0);
>   waitpid (pid, NULL, 0);
>   return system ("true");
> }
> END
> $CC -O2 -fplugin=$PLUGIN spawn.c -o spawn.exe
$ rm -f *.json*; RUCHY_PROFILE=1 ./spawn.exe; ls *.json*
ruchyprof: profile written to profile.json
profile.json

# A program run by a profiled program writes beside it, not over it.
$ cat >outer.c <<'END'
> #include <stdlib.h>
> int main (void) { return system ("./exec.exe"); }
> END
> $CC -O2 -fplugin=$PLUGIN outer.c -o outer.exe
$ rm -f *.json*; RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 ./outer.exe; ls *.json* | wc -l
after
2

# A child's processor time begins anew, and so does what was spent of it: what
# starting cost was its parent's.
$ cat >spent.c <<'END'
> #include <sys/wait.h>
> #include <unistd.h>
> static volatile unsigned sink;
> static void __attribute__ ((noinline)) spin (void) { for (int i = 0; i < 100000; i++) sink += i; }
> int main (void)
> {
>   if (fork () != 0) { wait (NULL); return 0; }
>   for (int i = 0; i < 100; i++) spin ();
>   return 0;
> }
> END
> $CC -O2 -fplugin=$PLUGIN spent.c -o spent && rm -f *.json
$ RUCHY_PROFILE=1 RUCHY_PROFILE_QUIET=1 RUCHY_PROFILE_OUTPUT=spent-%p.json ./spent; for f in spent-*.json; do json-check $f 'process.forked == true' >/dev/null && json-check $f 'statistics.overhead.startup_ns == 0' 'statistics.instrumentation_overhead_percent > 0'; done
