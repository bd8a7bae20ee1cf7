/* SPDX-License-Identifier: MIT */
/* The five-body problem of the sun and the outer planets, 5 million steps.  */
#include <math.h>
#include <stdio.h>

struct body
{
  double x, y, z, vx, vy, vz, mass;
};

#define SOLAR 39.47841760435743
#define DAYS 365.24
enum
{
  N = 5
};

static struct body bodies[N]
    = { { 0, 0, 0, 0, 0, 0, SOLAR },
        { 4.84143144246472090, -1.16032004402742839, -0.103622044471123109,
          0.00166007664274403694 * DAYS, 0.00769901118419740425 * DAYS,
          -0.0000690460016972063023 * DAYS, 0.000954791938424326609 * SOLAR },
        { 8.34336671824457987, 4.12479856412430479, -0.403523417114321381,
          -0.00276742510726411 * DAYS, 0.00499852801234917238 * DAYS,
          0.0000230417297573763929 * DAYS, 0.000285885980666130812 * SOLAR },
        { 12.8943695621391310, -15.1111514016986312, -0.223307578892655734,
          0.00296460137564761618 * DAYS, 0.0023784717395948095 * DAYS,
          -0.0000296589568540237556 * DAYS, 0.0000436624404335156298 * SOLAR },
        { 15.3796971148509165, -25.9193146099879641, 0.179258772950371181,
          0.00268067772490389322 * DAYS, 0.00162824170038242295 * DAYS,
          -0.000095159225451971587 * DAYS,
          0.0000515138902046611451 * SOLAR } };

static double
energy (const struct body *b, int n)
{
  double e = 0;
  for (int i = 0; i < n; i++)
    {
      e += 0.5 * b[i].mass
           * (b[i].vx * b[i].vx + b[i].vy * b[i].vy + b[i].vz * b[i].vz);
      for (int j = i + 1; j < n; j++)
        {
          double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y,
                 dz = b[i].z - b[j].z;
          e -= b[i].mass * b[j].mass / sqrt (dx * dx + dy * dy + dz * dz);
        }
    }
  return e;
}

static void
advance (struct body *b, int n, double dt)
{
  for (int i = 0; i < n; i++)
    for (int j = i + 1; j < n; j++)
      {
        double dx = b[i].x - b[j].x, dy = b[i].y - b[j].y,
               dz = b[i].z - b[j].z;
        double d2 = dx * dx + dy * dy + dz * dz;
        double mag = dt / (d2 * sqrt (d2));
        double mi = b[i].mass * mag, mj = b[j].mass * mag;
        b[i].vx -= dx * mj;
        b[i].vy -= dy * mj;
        b[i].vz -= dz * mj;
        b[j].vx += dx * mi;
        b[j].vy += dy * mi;
        b[j].vz += dz * mi;
      }
  for (int i = 0; i < n; i++)
    {
      b[i].x += dt * b[i].vx;
      b[i].y += dt * b[i].vy;
      b[i].z += dt * b[i].vz;
    }
}

int
main (void)
{
  double px = 0, py = 0, pz = 0;
  for (int i = 0; i < N; i++)
    {
      px += bodies[i].vx * bodies[i].mass;
      py += bodies[i].vy * bodies[i].mass;
      pz += bodies[i].vz * bodies[i].mass;
    }
  bodies[0].vx = -px / SOLAR;
  bodies[0].vy = -py / SOLAR;
  bodies[0].vz = -pz / SOLAR;
  printf ("%.9f\n", energy (bodies, N));
  for (int i = 0; i < 5000000; i++)
    advance (bodies, N, 0.01);
  printf ("%.9f\n", energy (bodies, N));
  return 0;
}
