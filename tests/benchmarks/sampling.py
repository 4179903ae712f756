"""Samples taken in interleaved rounds, and the ratio of their medians with its bootstrap interval."""

from __future__ import annotations

import gc
import random
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

Samples: TypeAlias = tuple[float, ...]
Sampler: TypeAlias = Callable[[int], float]
"""Takes the number of the round and returns milliseconds."""

_RESAMPLED = 2_000
_SEED = 20261124  # the interval of the same samples is always the same


@dataclass(frozen=True)
class Ratio:
    """How many times as long one thing takes as another; 95 % of the resampled ratios lie within."""

    value: float
    low: float
    high: float


def interleaved(samplers: Mapping[str, Sampler], rounds: int) -> dict[str, Samples]:
    """Call every sampler once a round, in turning order, so that a noisy minute falls on all of them."""
    taken: dict[str, list[float]] = {name: [] for name in samplers}
    names = list(samplers)
    for number in range(rounds):
        first = number % len(names)
        for name in names[first:] + names[:first]:
            taken[name].append(samplers[name](number))
    return {name: tuple(samples) for name, samples in taken.items()}


def ratio_of(measured: Samples, baseline: Samples) -> Ratio:
    """Return the ratio of the medians; whole rounds are resampled, as their two samples share the noise."""
    chance = random.Random(_SEED)
    rounds = range(len(measured))
    found = []
    for _ in range(_RESAMPLED):
        drawn = chance.choices(rounds, k=len(rounds))
        found.append(median(measured[n] for n in drawn) / median(baseline[n] for n in drawn))
    found.sort()
    tail = round(_RESAMPLED * 0.025)
    return Ratio(median(measured) / median(baseline), found[tail], found[-tail - 1])


def cpu_of(call: Callable[[], object]) -> float:
    """Return the CPU time of this process for one call, in milliseconds."""
    begun = time.process_time_ns()
    call()
    return (time.process_time_ns() - begun) / 1e6


def warmed_up(*calls: Callable[[], object]) -> None:
    """Make every call twice, then let the garbage collector forget what only the imports made."""
    for _ in range(2):
        for call in calls:
            call()
    gc.collect()
    gc.freeze()
