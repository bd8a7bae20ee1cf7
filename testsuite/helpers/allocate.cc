/* SPDX-License-Identifier: MIT */
/* allocate.cc - eight threads that allocate in every way; prints 1 if all went
   well.  Each makes ten blocks a turn, 2000 times.  */

#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <thread>
#include <vector>
static unsigned long
sum_of (unsigned id)
{
  unsigned long sum = 0;
  for (unsigned i = 0; i < 2000; i++)
    {
      unsigned char *block = (unsigned char *) malloc (i % 300 + 1);
      memset (block, (int) id, i % 300 + 1);
      block = (unsigned char *) realloc (block, i % 700 + 1);
      sum += block[0];
      free (block);
      void *aligned = nullptr;
      if (posix_memalign (&aligned, 64, 100) == 0)
        free (aligned);
      free (aligned_alloc (32, 64));
      unsigned *zeros = (unsigned *) calloc (10, i % 20 + 1);
      sum += zeros[0];
      free (zeros);
      char *copy = strdup ("a text");
      sum += strlen (copy);
      free (copy);
      std::string text (i % 100 + 20, 'x');
      std::unique_ptr<int[]> numbers (new int[i % 50 + 1]);
      numbers[0] = 1;
      sum += text.size () + numbers[0];
    }
  return sum;
}
int
main ()
{
  unsigned long sums[8];
  std::vector<std::thread> threads;
  for (unsigned i = 0; i < 8; i++)
    threads.emplace_back ([&sums, i] { sums[i] = sum_of (i); });
  for (auto &thread : threads)
    thread.join ();
  for (unsigned i = 1; i < 8; i++)
    if (sums[i] - sums[0] != i * 2000ul)
      {
        printf ("wrong %u\n", i);
        return 1;
      }
  void *kept = malloc (1000);
  printf ("%d\n", kept != nullptr);
  free (kept);
  return 0;
}
