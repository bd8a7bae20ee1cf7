/* SPDX-License-Identifier: MIT */
/* routes: shortest routes through a maze of random walls (Dijkstra).

   usage: routes [SIZE]

   A template, a class with a virtual function, the standard library's heap,
   and an exception when there is no route.  */

#include <cstdio>
#include <cstdlib>
#include <queue>
#include <stdexcept>
#include <vector>

struct terrain
{
  virtual ~terrain () = default;
  virtual int cost (int x, int y) const = 0;
};

/* Walls by a generator of pseudo-random numbers: the same in every run.  */
struct maze : terrain
{
  explicit maze (unsigned seed) : seed (seed) {}

  int
  cost (int x, int y) const override
  {
    unsigned value = (seed + 31u * x + 17u * y) * 2654435761u;
    value ^= value >> 15;
    return value % 4 == 0 ? 0 : 1 + value % 9;
  }

  unsigned seed;
};

template <typename T> class grid
{
public:
  grid (int size, T value) : size (size), cells (size * size, value) {}
  T &
  at (int x, int y)
  {
    return cells[y * size + x];
  }
  bool
  inside (int x, int y) const
  {
    return x >= 0 && y >= 0 && x < size && y < size;
  }

private:
  int size;
  std::vector<T> cells;
};

struct place
{
  int distance, x, y;
  bool
  operator<(const place &other) const
  {
    return distance > other.distance;
  }
};

static int
shortest (const terrain &land, int size)
{
  static const int steps[4][2] = { { 1, 0 }, { 0, 1 }, { -1, 0 }, { 0, -1 } };
  grid<int> best (size, -1);
  std::priority_queue<place> open;
  open.push ({ 0, 0, 0 });
  while (!open.empty ())
    {
      place here = open.top ();
      open.pop ();
      if (best.at (here.x, here.y) >= 0)
        continue;
      best.at (here.x, here.y) = here.distance;
      if (here.x == size - 1 && here.y == size - 1)
        return here.distance;
      for (const auto &step : steps)
        {
          int x = here.x + step[0], y = here.y + step[1];
          if (!best.inside (x, y))
            continue;
          int cost = land.cost (x, y);
          if (cost > 0)
            open.push ({ here.distance + cost, x, y });
        }
    }
  throw std::runtime_error ("walled in");
}

int
main (int argc, char **argv)
{
  int size = argc > 1 ? std::atoi (argv[1]) : 60;
  int none = 0, total = 0;
  for (unsigned seed = 0; seed < 10; seed++)
    try
      {
        total += shortest (maze (seed), size);
      }
    catch (const std::runtime_error &)
      {
        none++;
      }
  std::printf ("%d mazes without a route, the others %d long\n", none, total);
  return 0;
}
