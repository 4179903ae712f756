"""Where a day stands on the chart of a plan, and which days its head names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from dealplanner.domain.working_days import add_months

_LEAST = 46.0  # pixels between two days that are named
_STEPS = (1, 2, 3, 4, 6, 12, 24, 60, 120)  # months


@dataclass(frozen=True)
class Scale:
    """Days from left to right, between two edges in pixels."""

    first: date
    last: date
    left: float
    right: float

    @property
    def day_width(self) -> float:
        """Return how many pixels a day has."""
        return (self.right - self.left) / max((self.last - self.first).days + 1, 1)

    def x(self, day: date) -> float:
        """Return the left edge of a day, kept within the chart."""
        at = self.left + (day - self.first).days * self.day_width
        return min(max(at, self.left), self.right)

    def beyond(self, day: date) -> bool:
        """Say whether a day lies outside of what is shown."""
        return not self.first <= day <= self.last

    def days(self, pixels: float) -> int:
        """Return how many days so many pixels are."""
        return round(pixels / self.day_width)

    def named(self) -> Iterator[date]:
        """Yield the days that the head names: Mondays where there is room, else the first of months."""
        if self.day_width * 7 >= _LEAST:
            day = self.first + timedelta(days=-self.first.weekday() % 7)
            while day <= self.last:
                yield day
                day += timedelta(days=7)
            return
        months = next((step for step in _STEPS if self.day_width * 30 * step >= _LEAST), _STEPS[-1])
        day = add_months(self.first.replace(day=1), 1)
        while day <= self.last:
            yield day
            day = add_months(day, months)
