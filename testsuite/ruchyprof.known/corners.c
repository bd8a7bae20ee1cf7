/* SPDX-License-Identifier: MIT */
/* The corners of versions and patching: aliases, weak symbols, ifuncs,
   target_clones, variadic, pure, const and always_inline functions, functions
   shorter than a jump, computed gotos, callbacks, threads, constructors,
   mutual recursion.  */
/* { dg-do run } */
/* { profile-check "functions[name=ai].calls == 4" } */
/* { profile-check "functions[name=cloned].calls == 1" } */
/* { profile-check "functions[name=coldf].calls == 1" } */
/* { profile-check "functions[name=constf].calls == 4" } */
/* { profile-check "functions[name=ctor].calls == 1" } */
/* { profile-check "functions[name=dtor].calls == 1" } */
/* { profile-check "functions[name=even].calls == 6" } */
/* { profile-check "functions[name=fact].calls == 6" } */
/* { profile-check "functions[name=impl_a].calls == 1" } */
/* { profile-check "functions[name=interp].calls == 2" } */
/* { profile-check "functions[name=main].calls == 1" } */
/* { profile-check "functions[name=odd].calls == 5" } */
/* { profile-check "functions[name=orig].calls == 2" } */
/* { profile-check "functions[name=puref].calls == 8" } */
/* { profile-check "functions[name=sum].calls == 2" } */
/* { profile-check "functions[name=thr].calls == 4" } */
/* { profile-check "functions[name=tiny].calls == 4001" } */
/* { profile-check "functions[name=weakf].calls == 1" } */
/* { profile-check "loops[function=interp].iterations == 6" } */
/* { profile-check "loops[function=thr].iterations == 4000" } */
/* { profile-check "consistent == true" } */

#define _GNU_SOURCE
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <pthread.h>
static volatile int sink;
int
orig (int a)
{
  sink += a;
  return a;
}
int alias1 (int a) __attribute__ ((alias ("orig")));
__attribute__ ((weak)) int
weakf (int a)
{
  sink++;
  return a + 1;
}
static int
impl_a (int a)
{
  sink++;
  return a;
}
static int (*resolve (void)) (int) { return impl_a; }
int ifn (int) __attribute__ ((ifunc ("resolve")));
#ifdef __x86_64__
__attribute__ ((target_clones ("avx2", "default")))
#endif
int
cloned (int *p, int n)
{
  int s = 0;
  for (int i = 0; i < n; i++)
    s += p[i];
  return s;
}
static int
sum (int n, ...)
{
  va_list ap;
  int s = 0;
  va_start (ap, n);
  for (int i = 0; i < n; i++)
    s += va_arg (ap, int);
  va_end (ap);
  return s;
}
__attribute__ ((pure)) int
puref (int a)
{
  return a * 3;
}
__attribute__ ((const)) int
constf (int a)
{
  return a * 5;
}
static inline __attribute__ ((always_inline)) int
ai (int a)
{
  return a ? a : 1;
}
__attribute__ ((constructor)) static void
ctor (void)
{
  sink++;
}
__attribute__ ((destructor)) static void
dtor (void)
{
  sink++;
}
__attribute__ ((noinline, cold)) void
coldf (void)
{
}
__attribute__ ((noinline)) void
tiny (void)
{
}
static int
interp (const unsigned char *code)
{
  static const void *const tab[] = { &&op_inc, &&op_dec, &&op_end };
  int acc = 0;
  goto *tab[*code++];
op_inc:
  acc++;
  if (acc > 2)
    sink++;
  goto *tab[*code++];
op_dec:
  acc--;
  for (int i = 0; i < 3; i++)
    sink++;
  goto *tab[*code++];
op_end:
  return acc;
}
static int
cmp (const void *a, const void *b)
{
  return *(const int *) a - *(const int *) b;
}
static void *
thr (void *a)
{
  for (int i = 0; i < 1000; i++)
    tiny ();
  return a;
}
static int
fact (int n)
{
  return n <= 1 ? 1 : n * fact (n - 1);
}
static int even (int n);
static int
odd (int n)
{
  return n == 0 ? 0 : even (n - 1);
}
static int
even (int n)
{
  return n == 0 ? 1 : odd (n - 1);
}
int
main (void)
{
  int v[8] = { 5, 3, 8, 1, 9, 2, 7, 0 }, r = 0;
  orig (1);
  alias1 (2);
  r += weakf (1);
  r += ifn (3);
  r += cloned (v, 8);
  r += sum (3, 1, 2, 3) + sum (0);
  for (int i = 0; i < 4; i++)
    {
      puref (i);
      r += puref (7);
      r += constf (7);
      r += ai (i);
    }
  coldf ();
  tiny ();
  static const unsigned char code[] = { 0, 0, 0, 1, 0, 2 };
  r += interp (code) + interp (code);
  qsort (v, 8, sizeof *v, cmp);
  pthread_t t[4];
  for (int i = 0; i < 4; i++)
    pthread_create (&t[i], NULL, thr, NULL);
  for (int i = 0; i < 4; i++)
    pthread_join (t[i], NULL);
  r += fact (6) + even (10);
  printf ("%d %d\n", r, v[0]);
  return 0;
}
