"""Signs, drawn as outlines: no font has to have them, and none relies on its colour."""

from __future__ import annotations

from decimal import Decimal
from math import hypot

from dealplanner.documents.flow import Canvas
from dealplanner.documents.styles import Colour

Place = tuple[float, float]
_FORMS: dict[str, tuple[Place, ...]] = {  # on a grid of twelve, upwards
    "up": ((6, 10), (11, 2), (1, 2)),
    "down": ((1, 10), (11, 10), (6, 2)),
    "square": ((2, 2), (10, 2), (10, 10), (2, 10)),
    "next": ((3.5, 9.5), (9, 6), (3.5, 2.5)),
}
_STROKES: dict[str, tuple[tuple[Place, ...], ...]] = {
    "check": (((2, 5.5), (4.8, 2.5), (10, 9.5)),),
    "cross": (((3, 3), (9, 9)), ((3, 9), (9, 3))),
    "bang": (((6, 10.6), (6, 5.0)),),
}
WHITE: Colour = (1.0, 1.0, 1.0)


def attitude_form(attitude: Decimal | None) -> str:
    """Return which sign stands for an attitude: up, down, square, or ask while it is not known."""
    if attitude is None:
        return "ask"
    return "up" if attitude > 0 else "down" if attitude < 0 else "square"


def draw_form(canvas: Canvas, form: str, x: float, y: float, side: float, colour: Colour) -> None:
    """Draw a sign into the square whose lower left corner is x, y."""
    if form == "ask":
        _ask(canvas, x, y, side, colour)
    elif form == "dot":
        canvas.fill_with(colour)
        canvas.circle(x + side / 2, y + side / 2, side / 6, stroke=0, fill=1)
    elif form == "pause":
        canvas.fill_with(colour)
        for left in (3, 7):
            canvas.rect(x + left * side / 12, y + side / 6, side / 6, side * 2 / 3, stroke=0, fill=1)
    elif form in _STROKES:
        _strokes(canvas, form, x, y, side, colour)
    else:
        fill_polygon(canvas, [(x + px * side / 12, y + py * side / 12) for px, py in _FORMS[form]], colour)


def _strokes(canvas: Canvas, form: str, x: float, y: float, side: float, colour: Colour) -> None:
    u = side / 12
    canvas.rule_with(colour, 1.9 * u)
    path = canvas.beginPath()
    for first, *others in _STROKES[form]:
        path.moveTo(x + first[0] * u, y + first[1] * u)
        for px, py in others:
            path.lineTo(x + px * u, y + py * u)
    canvas.drawPath(path, stroke=1, fill=0)
    if form == "bang":
        canvas.fill_with(colour)
        canvas.circle(x + 6 * u, y + 2.2 * u, 1.1 * u, stroke=0, fill=1)


def fill_polygon(canvas: Canvas, points: list[Place], colour: Colour) -> None:
    """Fill the shape with these corners."""
    canvas.fill_with(colour)
    path = canvas.beginPath()
    path.moveTo(*points[0])
    for point in points[1:]:
        path.lineTo(*point)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def draw_heart(canvas: Canvas, middle: Place, side: float, colour: Colour) -> None:
    """Draw a heart around a middle."""
    x, y, u = middle[0] - side / 2, middle[1] - side / 2, side / 12
    canvas.fill_with(colour)
    path = canvas.beginPath()
    path.moveTo(x + 6 * u, y + 2 * u)
    path.curveTo(x - u, y + 6.5 * u, x + 2.5 * u, y + 11.5 * u, x + 6 * u, y + 8.6 * u)
    path.curveTo(x + 9.5 * u, y + 11.5 * u, x + 13 * u, y + 6.5 * u, x + 6 * u, y + 2 * u)
    path.close()
    canvas.drawPath(path, stroke=0, fill=1)


def draw_cross(canvas: Canvas, middle: Place, side: float, colour: Colour) -> None:
    """Draw two crossed strokes around a middle."""
    x, y, arm = *middle, side / 4
    canvas.rule_with(colour, side * 0.15)
    canvas.line(x - arm, y - arm, x + arm, y + arm)
    canvas.line(x - arm, y + arm, x + arm, y - arm)


def draw_heads(canvas: Canvas, middle: Place, side: float, colour: Colour) -> None:
    """Draw two heads side by side, the sign of a committee."""
    canvas.fill_with(colour)
    for dx in (-side * 0.2, side * 0.2):
        canvas.circle(middle[0] + dx, middle[1], side * 0.17, stroke=0, fill=1)


def draw_disc(canvas: Canvas, middle: Place, radius: float, colour: Colour, weight: float) -> None:
    """Draw the white disc that a sign on a line stands on."""
    canvas.fill_with(WHITE)
    canvas.rule_with(colour, weight)
    canvas.circle(*middle, radius, stroke=1, fill=1)


def draw_arrow(canvas: Canvas, start: Place, end: Place, length: float, colour: Colour) -> None:
    """Draw the head of an arrow that arrives at `end`, coming from `start`."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    long = hypot(dx, dy)
    if not long:
        return
    dx, dy = dx / long * length, dy / long * length
    back = end[0] - dx, end[1] - dy
    side = -dy * 0.45, dx * 0.45
    corners = [end, (back[0] + side[0], back[1] + side[1]), (back[0] - side[0], back[1] - side[1])]
    fill_polygon(canvas, corners, colour)


def draw_bars(canvas: Canvas, x: float, y: float, unit: float, level: int, colour: Colour) -> None:
    """Draw three rising bars, `level` of them filled; x, y is their lower left corner."""
    canvas.rule_with(colour, 0.6 * unit)
    canvas.fill_with(colour)
    for n in range(3):
        height = (5.0 + 3.5 * n) * unit
        canvas.rect(x + n * 5.5 * unit, y, 3.5 * unit, height, stroke=1, fill=int(n < level))


def _ask(canvas: Canvas, x: float, y: float, side: float, colour: Colour) -> None:
    u = side / 12
    canvas.rule_with(colour, 1.5 * u)
    path = canvas.beginPath()
    path.moveTo(x + 3.8 * u, y + 8 * u)
    path.curveTo(x + 3.8 * u, y + 11 * u, x + 8.4 * u, y + 11 * u, x + 8.4 * u, y + 8 * u)
    path.curveTo(x + 8.4 * u, y + 6.2 * u, x + 6 * u, y + 6.4 * u, x + 6 * u, y + 4.6 * u)
    canvas.drawPath(path, stroke=1, fill=0)
    canvas.fill_with(colour)
    canvas.circle(x + 6 * u, y + 2.2 * u, 0.9 * u, stroke=0, fill=1)
