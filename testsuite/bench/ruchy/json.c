/* SPDX-License-Identifier: MIT */
/* A hand-written parser of JSON-like text: nested arrays, objects, numbers and
   strings; the text is parsed 20 times.  */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

struct parser
{
  const char *text;
  int64_t length, position, values, sum;
};

static char
peek (const struct parser *p)
{
  return p->position < p->length ? p->text[p->position] : ' ';
}

static void
skip (struct parser *p)
{
  while (p->position < p->length && p->text[p->position] == ' ')
    p->position++;
}

static void
number (struct parser *p)
{
  int64_t value = 0;
  while (p->position < p->length && p->text[p->position] >= '0'
         && p->text[p->position] <= '9')
    value = value * 10 + (p->text[p->position++] - '0');
  p->sum += value;
  p->values++;
}

static void
string (struct parser *p)
{
  int64_t start = ++p->position;
  while (p->position < p->length && p->text[p->position] != '"')
    p->position++;
  p->sum += p->position - start;
  p->position++;
  p->values++;
}

static void
value (struct parser *p)
{
  skip (p);
  char c = peek (p);
  if (c == '[' || c == '{')
    {
      p->position++;
      skip (p);
      while (peek (p) != ']' && peek (p) != '}')
        {
          value (p);
          skip (p);
          if (peek (p) == ',' || peek (p) == ':')
            p->position++;
          skip (p);
        }
      p->position++;
      p->values++;
    }
  else if (c == '"')
    string (p);
  else
    number (p);
}

static char *
document (int n, size_t *length)
{
  char *text = NULL;
  FILE *out = open_memstream (&text, length);
  fputs ("[", out);
  for (int i = 0; i < n; i++)
    fprintf (out,
             "%s{\"id\": %d, \"name\": \"item number %d\", "
             "\"list\": [1, 22, 333, [4444]]}",
             i ? ", " : "", i, i * 7);
  fputs ("]", out);
  fclose (out);
  return text;
}

int
main (void)
{
  size_t length;
  char *text = document (100000, &length);
  int64_t values = 0, sum = 0;
  for (int i = 0; i < 20; i++)
    {
      struct parser p = { .text = text, .length = (int64_t) length };
      value (&p);
      values += p.values;
      sum += p.sum;
    }
  printf ("%" PRId64 " values, sum %" PRId64 "\n", values, sum);
  free (text);
  return 0;
}
