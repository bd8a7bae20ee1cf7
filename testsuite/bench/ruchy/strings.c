/* SPDX-License-Identifier: MIT */
/* String building: 20 times a text of 1 million short pieces.  */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct text
{
  char *data;
  size_t length, capacity;
};

static void
append (struct text *t, const char *piece, size_t length)
{
  if (t->length + length > t->capacity)
    {
      t->capacity = (t->length + length) * 2;
      t->data = realloc (t->data, t->capacity);
      if (!t->data)
        exit (1);
    }
  memcpy (t->data + t->length, piece, length);
  t->length += length;
}

static size_t
decimal (int64_t value, char out[24])
{
  char digits[24];
  size_t n = 0, length = 0;
  uint64_t v = value < 0 ? 0 - (uint64_t) value : (uint64_t) value;
  do
    digits[n++] = (char) ('0' + v % 10);
  while (v /= 10);
  if (value < 0)
    out[length++] = '-';
  while (n)
    out[length++] = digits[--n];
  return length;
}

static struct text
build (int64_t n)
{
  struct text t = { 0 };
  for (int64_t i = 0; i < n; i++)
    {
      char number[24];
      append (&t, "item ", 5);
      append (&t, number, decimal (i, number));
      append (&t, ",", 1);
    }
  return t;
}

int
main (void)
{
  size_t total = 0;
  for (int i = 0; i < 20; i++)
    {
      struct text t = build (1000000);
      total += t.length;
      free (t.data);
    }
  printf ("%zu\n", total);
  return 0;
}
