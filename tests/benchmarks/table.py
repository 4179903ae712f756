"""The table that a run prints: one line for each comparison, or why there is none."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from statistics import median

from .sampling import Ratio, Samples, ratio_of

HEAD = ("benchmark", "measured", "baseline", "ratio (95 %)", "goal", "verdict")


@dataclass(frozen=True)
class Compared:
    """Something measured beside its baseline, in milliseconds; no goal where it is only good to know."""

    name: str
    measured: Samples
    against: str
    baseline: Samples
    goal: float | None = None

    @property
    def ratio(self) -> Ratio:
        """Return the ratio of the medians with its interval."""
        return ratio_of(self.measured, self.baseline)


@dataclass(frozen=True)
class Skipped:
    """Something that could not be measured here."""

    name: str
    why: str


def cells(row: Compared | Skipped) -> tuple[str, ...]:
    """Return what a row says, column by column."""
    if isinstance(row, Skipped):
        return (row.name, "", "", "", "", f"skipped: {row.why}")
    ratio = row.ratio
    return (
        row.name,
        _milliseconds(row.measured),
        f"{_milliseconds(row.baseline)} {row.against}",
        f"{ratio.value:.2f} ({ratio.low:.2f}–{ratio.high:.2f})",
        "" if row.goal is None else f"≤ {row.goal:.2f}",
        "" if row.goal is None else _verdict(ratio, row.goal),
    )


def _verdict(ratio: Ratio, goal: float) -> str:
    if ratio.value > goal:
        return "missed"
    return "met" if ratio.high <= goal else "met, within the noise"


def _milliseconds(samples: Samples) -> str:
    value = median(samples)
    return f"{value:.1f} ms" if value < 100 else f"{value:.0f} ms"


def as_markdown(rows: Iterable[Compared | Skipped]) -> str:
    """Return the rows as a table that reads well on a terminal and in a README."""
    made = [HEAD, *map(cells, rows)]
    widths = [max(map(len, column)) for column in zip(*made, strict=True)]
    lines = [_line(row, widths) for row in made]
    rule = "|".join(["", *("-" * (width + 2) for width in widths), ""])
    return "\n".join([lines[0], rule, *lines[1:]])


def _line(row: Sequence[str], widths: Sequence[int]) -> str:
    padded = (cell.ljust(width) for cell, width in zip(row, widths, strict=True))
    return f"| {' | '.join(padded)} |"
