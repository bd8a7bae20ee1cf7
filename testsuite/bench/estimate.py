# SPDX-License-Identifier: MIT
"""Ratios of times with their uncertainty.

Runs come in rounds; each round runs every variant once, in random order, so
that a round is a block and a ratio compares runs of the same blocks.

ratio       of the medians
low, high   95 % interval of it, percentile bootstrap over rounds
upper       one-sided 95 % bound of the same
student     95 % interval of the mean log ratio of the rounds, Student's t: a
            cross-check by another way (Kalibera and Jones, Rigorous
            benchmarking in reasonable time, 2013)
"""

import math
import random
import statistics

DRAWS = 2000

# Two-sided 95 % quantiles of Student's t for 1, 2, ... degrees of freedom.
STUDENT = [12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262,
           2.228, 2.201, 2.179, 2.160, 2.145, 2.131, 2.120, 2.110, 2.101,
           2.093, 2.086, 2.080, 2.074, 2.069, 2.064, 2.060, 2.056, 2.052,
           2.048, 2.045, 2.042]


def quantile(values, share):
    ordered = sorted(values)
    position = share * (len(ordered) - 1)
    below = int(position)
    above = min(below + 1, len(ordered) - 1)
    return ordered[below] + (position - below) * (ordered[above]
                                                  - ordered[below])


def variation(values):
    """Coefficient of variation in percent."""
    if len(values) < 2:
        return None
    return 100 * statistics.stdev(values) / statistics.mean(values)


def interval(draws):
    return {"low": quantile(draws, 0.025), "high": quantile(draws, 0.975),
            "upper": quantile(draws, 0.95), "lower": quantile(draws, 0.05)}


def student(pairs):
    logs = [math.log(ours / base) for ours, base in pairs]
    if len(logs) < 2:
        return None
    freedom = len(logs) - 1
    # Beyond the table the normal distribution's, near enough.
    t = STUDENT[freedom - 1] if freedom <= len(STUDENT) else 1.96 + 2.4 / freedom
    half = t * statistics.stdev(logs) / math.sqrt(len(logs))
    mean = statistics.mean(logs)
    return [math.exp(mean - half), math.exp(mean + half)]


def common(ours, base):
    """[(ours, base)] of the rounds that have both; each maps round to
    value."""
    return [(ours[key], base[key]) for key in sorted(ours) if key in base]


def median_ratio(pairs):
    return (statistics.median(pair[0] for pair in pairs)
            / statistics.median(pair[1] for pair in pairs))


def draws_of(pairs, seed):
    """Bootstrap: ratios of medians of resampled rounds."""
    source = random.Random(seed)
    return [median_ratio(source.choices(pairs, k=len(pairs)))
            for _ in range(DRAWS)]


def ratio(ours, base, seed=1):
    """One ratio from two {round: seconds}; None without a common round.  The
    bootstrap's draws come along for the geometric mean."""
    pairs = common(ours, base)
    if not pairs:
        return None, None
    draws = draws_of(pairs, seed)
    found = {"ratio": median_ratio(pairs), "rounds": len(pairs),
             "seconds": statistics.median(pair[0] for pair in pairs),
             "variation_percent": variation([pair[0] for pair in pairs]),
             "student": student(pairs), **interval(draws)}
    return found, draws


def geometric_mean(values):
    return math.exp(statistics.mean(math.log(value) for value in values))


def overall(ratios, draws):
    """The geometric mean over programs; the programs' draws are independent,
    so the i-th draws of all of them are one draw of the mean."""
    return {"ratio": geometric_mean(ratios), "programs": len(ratios),
            **interval([geometric_mean(one) for one in zip(*draws)])}
