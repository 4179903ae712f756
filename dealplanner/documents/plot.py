"""A drawing on a page: lengths of its own, measured downwards, turned into points of the page."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache
from typing import Literal

from dealplanner.documents.flow import Canvas
from dealplanner.documents.kit import Kit
from dealplanner.documents.one_line import put_line
from dealplanner.documents.styles import Colour, Style

Place = tuple[float, float]
_THINNEST = 0.2  # points; less is lost in print


@dataclass(frozen=True)
class Plot:
    """Where a drawing stands on a page, and how large; `origin` is drawn at `left`, `top`."""

    canvas: Canvas
    kit: Kit
    left: float
    top: float
    scale: float = 1.0
    origin: Place = (0.0, 0.0)

    def at(self, place: Place) -> Place:
        """Return where a place of the drawing lies on the page."""
        return (
            self.left + (place[0] - self.origin[0]) * self.scale,
            self.top - (place[1] - self.origin[1]) * self.scale,
        )

    def weight(self, weight: float) -> float:
        """Return how thick a stroke is on the page."""
        return max(weight * self.scale, _THINNEST)

    def rule(self, colour: Colour, weight: float, dash: Sequence[float] = ()) -> None:
        """Draw lines so from here on; `dash` is given in weights of the stroke."""
        points = self.weight(weight)
        self.canvas.rule_with(colour, points)
        self.canvas.setDash([part * points for part in dash])

    def words(
        self,
        text: str,
        place: Place,
        width: float,
        size: float,
        colour: Colour,
        *,
        bold: bool = False,
        align: Literal["left", "right", "centre"] = "left",
    ) -> float:
        """Put words on one line, the base line at `place`; return how wide they are in the drawing."""
        style = self.style(size, colour, bold=bold)
        room = width * self.scale
        return put_line(self.canvas, text, style, self.at(place), room, align) / self.scale

    def style(self, size: float, colour: Colour, *, bold: bool = False) -> Style:
        """Return the look of words `size` high in the drawing."""
        looks = self.kit.looks
        return _sized(looks.cell_strong if bold else looks.cell, size * self.scale, colour)

    def outline(self, points: Sequence[Place], *, fill: bool, close: bool = True) -> None:
        """Draw a shape of straight strokes."""
        path = self.canvas.beginPath()
        path.moveTo(*self.at(points[0]))
        for point in points[1:]:
            path.lineTo(*self.at(point))
        if close:
            path.close()
        self.canvas.drawPath(path, stroke=1, fill=int(fill))

    def curve(self, points: Sequence[Place]) -> None:
        """Draw a Bézier curve through four points."""
        path = self.canvas.beginPath()
        path.moveTo(*self.at(points[0]))
        (ax, ay), (bx, by), (cx, cy) = (self.at(point) for point in points[1:4])
        path.curveTo(ax, ay, bx, by, cx, cy)
        self.canvas.drawPath(path, stroke=1, fill=0)

    def box(self, place: Place, width: float, height: float, corner: float, *, fill: bool) -> None:
        """Draw a rectangle with round corners, `place` its left upper one."""
        x, y = self.at(place)
        high = height * self.scale
        self.canvas.roundRect(
            x, y - high, width * self.scale, high, corner * self.scale, stroke=1, fill=int(fill)
        )


@lru_cache(maxsize=200)
def _sized(style: Style, size: float, colour: Colour) -> Style:
    return replace(style, size=size, leading=size, colour=colour)
