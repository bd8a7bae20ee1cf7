/* SPDX-License-Identifier: MIT */
/* standalone.c: runs a fuzz target without a fuzzer, so that `make check' can.

   usage: TARGET [CORPUS-FOLDER]      default: fuzz/corpus/NAME of the source

   Feeds every file of the corpus to the target as it is, cut at many places,
   and with bytes changed, dropped, doubled and swapped, the same way each
   time.  A crash is the failure: the file and the change are on standard error
   beforehand if RUCHY_FUZZ_VERBOSE is set.  `make fuzz' links the target with
   libFuzzer instead.  */

#include <dirent.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

int LLVMFuzzerTestOneInput (const uint8_t *data, size_t size);

enum
{
  FILE_MAX = 65536,
  CUTS = 40,
  CHANGES = 200
};

/* xorshift: the same sequence on every machine.  */
static uint32_t
random_number (uint32_t *state)
{
  *state ^= *state << 13;
  *state ^= *state >> 17;
  *state ^= *state << 5;
  return *state;
}

static void
try_input (const char *name, const char *what, size_t where,
           const uint8_t *data, size_t size)
{
  /* A copy of exactly this size: valgrind and ASan see reads beyond it.  */
  uint8_t *copy = malloc (size ? size : 1);
  if (!copy)
    abort ();
  memcpy (copy, data, size);
  if (getenv ("RUCHY_FUZZ_VERBOSE"))
    fprintf (stderr, "%s: %s at %zu\n", name, what, where);
  LLVMFuzzerTestOneInput (copy, size);
  free (copy);
}

/* One random change of DATA, tried.  */
static void
try_change (const char *name, const uint8_t *data, size_t size,
            uint32_t *state)
{
  static const char pieces[] = "{}[]()\"\\:,.-+eE0 \n<>|&=!fnlt\xff";
  static uint8_t changed[FILE_MAX * 2];
  size_t at = random_number (state) % size;
  size_t length = random_number (state) % 16 + 1;
  if (length > size - at)
    length = size - at;

  memcpy (changed, data, size);
  switch (random_number (state) % 4)
    {
    case 0:
      changed[at]
          = (uint8_t) pieces[random_number (state) % (sizeof pieces - 1)];
      try_input (name, "changed", at, changed, size);
      break;
    case 1:
      memmove (changed + at, changed + at + length, size - at - length);
      try_input (name, "dropped", at, changed, size - length);
      break;
    case 2:
      memmove (changed + at + length, data + at, size - at);
      try_input (name, "doubled", at, changed, size + length);
      break;
    default:
      changed[at] ^= (uint8_t) (1u << random_number (state) % 8);
      try_input (name, "bit flipped", at, changed, size);
    }
}

static void
try_file (const char *folder, const char *name)
{
  static uint8_t data[FILE_MAX];
  char path[4096 + 256];
  uint32_t state = 2463534242u;

  snprintf (path, sizeof path, "%s/%s", folder, name);
  FILE *file = fopen (path, "rb");
  if (!file)
    {
      perror (path);
      exit (1);
    }
  size_t size = fread (data, 1, sizeof data, file);
  fclose (file);

  try_input (name, "whole", 0, data, size);
  for (size_t i = 0; i < CUTS && size > 0; i++)
    try_input (name, "cut", size * i / CUTS, data, size * i / CUTS);
  for (int i = 0; i < CHANGES && size > 0; i++)
    try_change (name, data, size, &state);
}

int
main (int argc, char **argv)
{
  char folder[4096];
  int files = 0;
  const char *source = getenv ("RP_SRCDIR");

  snprintf (folder, sizeof folder, "%s/fuzz/corpus/%s", source ? source : ".",
            FUZZ_NAME);
  DIR *list = opendir (argc > 1 ? argv[1] : folder);
  if (!list)
    {
      perror (argc > 1 ? argv[1] : folder);
      return 1;
    }
  for (struct dirent *entry; (entry = readdir (list));)
    if (entry->d_name[0] != '.')
      {
        try_file (argc > 1 ? argv[1] : folder, entry->d_name);
        files++;
      }
  closedir (list);
  printf ("%s: %d files, each with %d changes\n", files ? "PASS" : "FAIL",
          files, CUTS + CHANGES);
  return files == 0;
}
