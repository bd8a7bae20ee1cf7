/* SPDX-License-Identifier: MIT */
/* Support library: clocks, sleeping, random numbers.  */

#include "internal.h"

#include <errno.h>
#include <stdio.h>
#include <sys/random.h>
#include <time.h>
#include <unistd.h>

static struct timespec
clock_now (clockid_t clock)
{
  struct timespec t;
  clock_gettime (clock, &t);
  return t;
}

double
ruchy_time_seconds (void)
{
  struct timespec t = clock_now (CLOCK_REALTIME);
  return (double) t.tv_sec + (double) t.tv_nsec / 1e9;
}

int64_t
ruchy_time_millis (void)
{
  struct timespec t = clock_now (CLOCK_REALTIME);
  return (int64_t) t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

int64_t
ruchy_time_micros (void)
{
  struct timespec t = clock_now (CLOCK_REALTIME);
  return (int64_t) t.tv_sec * 1000000 + t.tv_nsec / 1000;
}

int64_t
ruchy_clock_nanos (void)
{
  static int64_t start;
  struct timespec t = clock_now (CLOCK_MONOTONIC);
  int64_t now = (int64_t) t.tv_sec * 1000000000 + t.tv_nsec;
  if (!start)
    start = now;
  return now - start;
}

void
ruchy_sleep_millis (double milliseconds)
{
  ruchy_writer_flush (&ruchy_stdout);
  if (!(milliseconds > 0))
    return;
  struct timespec left
      = { .tv_sec = (time_t) (milliseconds / 1000),
          .tv_nsec = (long) (fmod (milliseconds, 1000) * 1e6) };
  while (nanosleep (&left, &left) != 0 && errno == EINTR)
    continue;
}

ruchy_str
ruchy_time_utc (void)
{
  time_t now = clock_now (CLOCK_REALTIME).tv_sec;
  struct tm parts;
  char text[40];
  gmtime_r (&now, &parts);
  return ruchy_str_new (
      text, strftime (text, sizeof text, "%Y-%m-%dT%H:%M:%SZ", &parts));
}

/* ---- Random numbers: xoshiro256++ of Blackman and Vigna ---------------- */

static uint64_t random_state[4];
static bool random_seeded;

/* splitmix64 spreads a seed over the state, as the authors advise.  */
void
ruchy_random_seed (int64_t seed)
{
  uint64_t x = (uint64_t) seed;
  for (int i = 0; i < 4; i++)
    {
      uint64_t z = x += UINT64_C (0x9e3779b97f4a7c15);
      z = (z ^ z >> 30) * UINT64_C (0xbf58476d1ce4e5b9);
      z = (z ^ z >> 27) * UINT64_C (0x94d049bb133111eb);
      random_state[i] = z ^ z >> 31;
    }
  random_seeded = true;
}

static uint64_t
rotate_left (uint64_t x, int n)
{
  return x << n | x >> (64 - n);
}

static uint64_t
next_random (void)
{
  uint64_t *s = random_state;
  if (!random_seeded)
    {
      uint64_t seed;
      if (getrandom (&seed, sizeof seed, 0) != sizeof seed)
        seed = (uint64_t) ruchy_time_micros () ^ (uint64_t) getpid () << 32;
      ruchy_random_seed ((int64_t) seed);
    }
  uint64_t result = rotate_left (s[0] + s[3], 23) + s[0];
  uint64_t t = s[1] << 17;
  s[2] ^= s[0];
  s[3] ^= s[1];
  s[1] ^= s[2];
  s[0] ^= s[3];
  s[2] ^= t;
  s[3] = rotate_left (s[3], 45);
  return result;
}

double
ruchy_random (void)
{
  return (double) (next_random () >> 11) * 0x1p-53;
}

int64_t
ruchy_random_int (int64_t low, int64_t high)
{
  if (high < low)
    {
      int64_t swap = low;
      low = high;
      high = swap;
    }
  uint64_t count = (uint64_t) high - (uint64_t) low + 1;
  if (count == 0)
    return (int64_t) next_random ();
  /* Reject the part that would make some values more likely.  */
  uint64_t limit = UINT64_MAX - UINT64_MAX % count, x;
  do
    x = next_random ();
  while (x >= limit);
  return (int64_t) ((uint64_t) low + x % count);
}
