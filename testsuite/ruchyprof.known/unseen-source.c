/* SPDX-License-Identifier: MIT */
/* Code of a generator that says it stands in a file that is not there, as
   flex and bison do: macros whose text cannot be seen are as good as any.
   { dg-do run }
   { dg-output "ok" }
   { profile-check "branches[line=@buffer,column=6].taken == 3" }
   { profile-check "branches[line=@buffer,column=6].not_taken == 2" }
   { profile-check "branches[line=@buffer,column=7].taken == 2" }
   { profile-check "branches[line=@buffer,column=7].not_taken == 1" }
   { profile-check "branches[line=@made,column=6].taken == 4" }
   { profile-check "branches[line=@made,column=6].not_taken == 1" }
   { profile-check "branches[line=@made,column=7].taken == 0" }
   { profile-check "branches[line=@made,column=7].not_taken == 1" }
   { profile-check "functions[name=scan].calls == 5" }
   { profile-check "consistent == true" }
 */
#include <stdio.h>

struct scanner
{
  int **stack;
  int top, made;
};

#line 26 "no/such/folder/scanner.c"
#define BUFFER                                                                 \
  (s->stack ? s->stack[s->top] : NULL)
#define EITHER(a, b) ((a) || (b))

static __attribute__ ((noinline)) int
scan (struct scanner *s)
{
  if (!BUFFER) /* @buffer */
    s->made++;
  if (EITHER (s->made > 1, s->top > 5)) /* @made */
    s->top = 0;
  return s->made;
}

int
main (void)
{
  static int number, *stack[] = { &number, NULL };
  struct scanner s = { NULL, 0, 0 };
  scan (&s);
  scan (&s);
  s.stack = stack;
  int sum = scan (&s);
  s.top = 1;
  sum += scan (&s);
  s.top = 0;
  sum += scan (&s);
  puts (sum == 8 ? "ok" : "wrong");
  return 0;
}
