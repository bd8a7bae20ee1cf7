/* SPDX-License-Identifier: MIT */
/* { dg-do run }
   { option-matrix -O0 -O1 -O2 -O3 -Os "-O2 -flto" "-O2 -x c++" "-O0 -x c++" }
   Ranges that are compared as another type than the variable has: what the
   two comparisons say of its other half is what the cast makes of it.
   { profile-check "branches[line=@bytefirst].taken == 362" }
   { profile-check "branches[line=@bytefirst].not_taken == 238" }
   { profile-check "branches[line=@bytesecond].taken == 52" }
   { profile-check "branches[line=@bytesecond].not_taken == 310" }
   { profile-check "branches[line=@outsidefirst].taken == 238" }
   { profile-check "branches[line=@outsidefirst].not_taken == 362" }
   { profile-check "branches[line=@outsidesecond].taken == 310" }
   { profile-check "branches[line=@outsidesecond].not_taken == 52" }
   { profile-check "branches[line=@wordfirst].taken == 300" }
   { profile-check "branches[line=@wordfirst].not_taken == 300" }
   { profile-check "branches[line=@wordsecond].taken == 9" }
   { profile-check "branches[line=@wordsecond].not_taken == 291" }
   { profile-check "branches[line=@listfirst].taken == 300" }
   { profile-check "branches[line=@listfirst].not_taken == 300" }
   { profile-check "branches[line=@listsecond].taken == 3" }
   { profile-check "branches[line=@listsecond].not_taken == 297" }
   { profile-check "branches[line=@suffixfirst].taken == 598" }
   { profile-check "branches[line=@suffixfirst].not_taken == 2" }
   { profile-check "branches[line=@suffixsecond].taken == 3" }
   { profile-check "branches[line=@suffixsecond].not_taken == 595" }
   { profile-check "branches[line=@naturalfirst].taken == 300" }
   { profile-check "branches[line=@naturalfirst].not_taken == 300" }
   { profile-check "branches[line=@naturalsecond].taken == 5" }
   { profile-check "branches[line=@naturalsecond].not_taken == 295" }
   { profile-check "branches[line=@widerfirst].taken == 594" }
   { profile-check "branches[line=@widerfirst].not_taken == 6" }
   { profile-check "branches[line=@widersecond].taken == 9" }
   { profile-check "branches[line=@widersecond].not_taken == 585" }
   { profile-check "branches[line=@bracketsfirst].taken == 597" }
   { profile-check "branches[line=@bracketsfirst].not_taken == 3" }
   { profile-check "branches[line=@bracketssecond].taken == 5" }
   { profile-check "branches[line=@bracketssecond].not_taken == 592" }
   { profile-check "branches[line=@negativefirst].taken == 297" }
   { profile-check "branches[line=@negativefirst].not_taken == 303" }
   { profile-check "branches[line=@negativesecond].taken == 292" }
   { profile-check "branches[line=@negativesecond].not_taken == 11" }
   { profile-check "branches[line=@narrowfirst].taken == 300" }
   { profile-check "branches[line=@narrowfirst].not_taken == 300" }
   { profile-check "branches[line=@narrowsecond].taken == 24" }
   { profile-check "branches[line=@narrowsecond].not_taken == 276" }
   { profile-check "branches[line=@maskedfirst].taken == 489" }
   { profile-check "branches[line=@maskedfirst].not_taken == 111" }
   { profile-check "branches[line=@maskedsecond].taken == 189" }
   { profile-check "branches[line=@maskedsecond].not_taken == 300" }
   { profile-check "branches[line=@widefirst].taken == 598" }
   { profile-check "branches[line=@widefirst].not_taken == 2" }
   { profile-check "branches[line=@widesecond].taken == 3" }
   { profile-check "branches[line=@widesecond].not_taken == 595" }
   { profile-check "branches[line=@mixedfirst].taken == 298" }
   { profile-check "branches[line=@mixedfirst].not_taken == 302" }
   { profile-check "branches[line=@mixedsecond].taken == 3" }
   { profile-check "branches[line=@mixedsecond].not_taken == 295" }
   { profile-check "count(branches[line=@macro,taken=298]) == 0" }
   { profile-check "consistent == true" } */

typedef unsigned char byte_type;
typedef int word_type;
typedef unsigned long size_type;
enum list { FIRST, SECOND, THIRD, LAST };

static int __attribute__ ((noinline))
byte (signed char c)
{
  if ((byte_type) c >= 'a' // @bytefirst
      && (byte_type) c <= 'z') // @bytesecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
outside (signed char c)
{
  if ((unsigned char) c < 'a' // @outsidefirst
      || (unsigned char) c > 'z') // @outsidesecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
word (unsigned c)
{
  if ((word_type) c >= 0 // @wordfirst
      && (word_type) c < 9) // @wordsecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
list (enum list c)
{
  if ((int) c >= 0 // @listfirst
      && (int) c < LAST) // @listsecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
suffix (int c)
{
  if (c >= 2u // @suffixfirst
      && c < 5u) // @suffixsecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
natural (int c)
{
  if (c >= 0 // @naturalfirst
      && c < 5u) // @naturalsecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
wider (unsigned char c)
{
  if ((int) c >= 2 // @widerfirst
      && (int) c < 5) // @widersecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
brackets (int c)
{
  if (((unsigned) c) >= 3 // @bracketsfirst
      && ((unsigned) c) <= 7) // @bracketssecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
negative (unsigned c)
{
  if ((int) c < -3 // @negativefirst
      || (int) c > 7) // @negativesecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
narrow (int c)
{
  if ((signed char) c >= 0 // @narrowfirst
      && (signed char) c <= 7) // @narrowsecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
masked (int c)
{
  if ((c & 15) >= 3 // @maskedfirst
      && (c & 15) <= 7) // @maskedsecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
wide (int c)
{
  if ((size_type) c >= 2 // @widefirst
      && (size_type) c < 5) // @widesecond
    return 1;
  return 0;
}

static int __attribute__ ((noinline))
mixed (int c)
{
  if (c >= 2 // @mixedfirst
      && (unsigned) c < 5) // @mixedsecond
    return 1;
  return 0;
}

#define LEAST 2u
#define LIMIT (LEAST + 3)

/* Where the two have rows these compare as unsigned: 598 are not less.  */
static int __attribute__ ((noinline))
macro (int i)
{
  return i >= LEAST && i < LIMIT; // @macro
}

int
main (void)
{
  int n = 0;
  for (int i = -300; i < 300; i++)
    n += wide (i) + mixed (i) + byte (i)
         + outside (i)
         + word (i)
         + list ((enum list) i)
         + suffix (i)
         + natural (i)
         + wider (i)
         + brackets (i)
         + negative (i)
         + narrow (i)
         + masked (i)
         + macro (i);
  return n == 99;
}
