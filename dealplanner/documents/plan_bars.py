"""A small chart of a plan on paper: a bar for work, a diamond for a date, months above; cut between rows."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from dealplanner.documents.flow import HAIR, Block, Canvas
from dealplanner.documents.prose import Prose
from dealplanner.documents.styles import Colour, Style
from dealplanner.domain.working_days import add_months

_NAMES = 0.36  # of the width
_GAP = 8.0  # points between titles and bars
_LEAST = 34.0  # points between two months that are named
_BAR = 0.55  # of the height of a line
_STEPS = (1, 2, 3, 6, 12, 24, 60)


@dataclass(frozen=True)
class PlanBar:
    """One row: a title, and the days from its start to its end."""

    title: str
    start: date
    end: date
    is_work: bool = False
    done: bool = False


@dataclass(frozen=True)
class BarLook:
    """Styles and colours of the chart."""

    words: Style
    small: Style
    accent: Colour
    rule: Colour


class PlanBars(Block):
    """Draws the rows in their order between the first and the last day; what is done is hollow."""

    def __init__(self, bars: Sequence[PlanBar], look: BarLook, days: tuple[date, date]) -> None:
        """Show the days from the first to the last of `days`."""
        self._bars, self._look, self._days = bars, look, days
        self._titles = [Prose(bar.title, look.words) for bar in bars]

    def measure(self, width: float) -> float:
        """Return the height of the head and all rows."""
        names = width * _NAMES
        least = self._look.words.leading * 1.25
        self._heights = [max(title.wrap(names, 0.0)[1] + 2.0, least) for title in self._titles]
        return self._head + sum(self._heights)

    @property
    def _head(self) -> float:
        return self._look.small.leading * 1.3

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Cut between two rows; the months stand above both parts."""
        if self.height <= height + HAIR:
            return self, None
        room, count = height - self._head, 0
        while count < len(self._heights) and self._heights[count] <= room + HAIR:
            room -= self._heights[count]
            count += 1
        if count == 0:
            return None, self
        return self._part(self._bars[:count]), self._part(self._bars[count:])

    def pieces(self, height: float) -> Sequence[Block]:
        """Return the rows that fit and the others; none where not one fits."""
        fits, rest = self.cut(height)
        return (fits, rest) if fits is not None and rest is not None else ()

    def _part(self, bars: Sequence[PlanBar]) -> PlanBars:
        part = PlanBars(bars, self._look, self._days)
        part.wrap(self.width, 0.0)
        return part

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw months, rows and bars."""
        left = x + self.width * _NAMES + _GAP
        self._draw_months(canvas, left, x + self.width, top)
        y = top - self._head
        for bar, title, height in zip(self._bars, self._titles, self._heights, strict=True):
            title.draw(canvas, x, y - 1.0)
            self._draw_bar(canvas, bar, (left, x + self.width), y - height / 2)
            y -= height

    def _at(self, day: date, left: float, right: float) -> float:
        first, last = self._days
        share = (day - first).days / max((last - first).days + 1, 1)
        return left + (right - left) * min(max(share, 0.0), 1.0)

    def _draw_months(self, canvas: Canvas, left: float, right: float, top: float) -> None:
        first, last = self._days
        month = (right - left) * 30.4 / max((last - first).days + 1, 1)
        step = next((one for one in _STEPS if month * one >= _LEAST), _STEPS[-1])
        day = add_months(first.replace(day=1), 1)
        canvas.rule_with(self._look.rule, 0.4)
        while day <= last:
            at = self._at(day, left, right)
            canvas.line(at, top - self._head, at, top - self.height)
            if at + _LEAST <= right:
                words = Prose(f"{day.year}-{day.month:02}", self._look.small)
                words.wrap(_LEAST * 1.6, 0.0)
                words.draw(canvas, at, top)
            day = add_months(day, step)

    def _draw_bar(self, canvas: Canvas, bar: PlanBar, sides: tuple[float, float], middle: float) -> None:
        start, end = (self._at(day, *sides) for day in (bar.start, bar.end))
        half = self._look.words.leading * _BAR / 2
        canvas.rule_with(self._look.accent, 0.8)
        canvas.fill_with(self._look.accent)
        if bar.is_work:
            day = self._at(self._days[0], *sides)
            one = (sides[1] - sides[0]) / max((self._days[1] - self._days[0]).days + 1, 1)
            wide = max(end + one - start, 2.0)
            canvas.rect(max(start, day), middle - half, wide, 2 * half, stroke=1, fill=0 if bar.done else 1)
            return
        path = canvas.beginPath()
        path.moveTo(end, middle + half)
        for across, up in ((half, 0.0), (0.0, -half), (-half, 0.0)):
            path.lineTo(end + across, middle + up)
        path.close()
        canvas.drawPath(path, stroke=1, fill=0 if bar.done else 1)
