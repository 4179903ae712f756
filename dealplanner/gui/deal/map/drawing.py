"""How cards are drawn: measures, fonts, the colours of roles, and the signs on a card."""

from __future__ import annotations

from decimal import Decimal
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen

from dealplanner.domain.layout import Grid
from dealplanner.domain.stakes import Influence, Role, StakeholderKind
from dealplanner.gui.colours import Colours
from dealplanner.gui.marks import Mark, paint_mark

GRID = Grid()
CARD = QRectF(0, 0, GRID.width, GRID.height)
CORNER = 6.0
FAR = 0.72
"""Below this scale a card shows its name and signs in large, and nothing else."""
AFAR = 0.3
"""Below this scale lines have no signs, and a card shows as much of the name as fits in very large."""
FARTHEST = 0.17
"""Below this scale no name can be read: a card shows its signs alone."""

_ROLE = {
    Role.ECONOMIC_BUYER: "buyer",
    Role.BOSS: "boss",
    Role.TECHNICAL_ADVISOR: "advisor",
    Role.COACH: "coach",
}
_LEVEL = {Influence.NOT_KNOWN: 0, Influence.LOW: 1, Influence.MEDIUM: 2, Influence.HIGH: 3}


class Face(NamedTuple):
    """A font with its measures."""

    font: QFont
    metrics: QFontMetricsF


class Ink:
    """Fonts and colours of one map, made once and not for every card."""

    def __init__(self, colours: Colours, family: QFont) -> None:
        self.colours = colours
        self._family = family
        self._faces: dict[tuple[int, bool], Face] = {}
        self._inks: dict[str, QColor] = {}
        self.pens: dict[str, QPen] = {}
        """The strokes of lines, by their kinds, as they are made."""

    def colour(self, name: str) -> QColor:
        """Return one of the window’s colours by name; the caller must not change it."""
        found = self._inks.get(name)
        if found is None:
            found = self._inks[name] = QColor(getattr(self.colours, name))
        return found

    def face(self, pixels: float, bold: bool = False) -> Face:
        """Return the font for words `pixels` high."""
        key = max(round(pixels), 1), bold
        if key not in self._faces:
            font = QFont(self._family)
            font.setPixelSize(key[0])
            font.setBold(bold)
            self._faces[key] = Face(font, QFontMetricsF(font))
        return self._faces[key]

    def of_roles(self, roles: tuple[Role, ...]) -> QColor:
        """Return the colour of the first buying role, grey for none."""
        return self.colour(next((_ROLE[role] for role in roles if role in _ROLE), "muted"))


def outline(kind: StakeholderKind) -> QPainterPath:
    """Return the shape of a card: round corners for a person or committee, cut ones for a third party."""
    path = QPainterPath()
    if kind is not StakeholderKind.THIRD_PARTY:
        path.addRoundedRect(CARD, CORNER, CORNER)
        return path
    cut, box = 11.0, CARD
    path.moveTo(box.left() + cut, box.top())
    for x, y in (
        (box.right() - cut, box.top()),
        (box.right(), box.top() + cut),
        (box.right(), box.bottom() - cut),
        (box.right() - cut, box.bottom()),
        (box.left() + cut, box.bottom()),
        (box.left(), box.bottom() - cut),
        (box.left(), box.top() + cut),
    ):
        path.lineTo(x, y)
    path.closeSubpath()
    return path


def frame_pen(influence: Influence, colour: QColor) -> QPen:
    """Return the pen of a card's frame: the more influence, the thicker."""
    return QPen(colour, {Influence.HIGH: 2.6, Influence.MEDIUM: 1.8}.get(influence, 1.2))


def draw_pips(painter: QPainter, influence: Influence, right: float, bottom: float, colour: QColor) -> None:
    """Draw three bars, as many of them filled as there is influence; none are filled while it is unknown."""
    painter.setPen(QPen(colour, 1))
    for n in range(3):
        height = 5.0 + 3.5 * n
        bar = QRectF(right - 15 + n * 5.5, bottom - height, 3.5, height)
        painter.setBrush(colour if n < _LEVEL[influence] else Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)


def draw_badge(
    painter: QPainter, letters: str, box: QRectF, colour: QColor, ink: Ink, share: float | None = None
) -> None:
    """Draw the letters of the roles on a small square; an empty square for no role.

    `share` is the height of the letters by that of the square; less the more there are, if none is named.
    """
    shown = letters[:3]
    painter.setPen(Qt.PenStyle.NoPen if shown else QPen(colour, 1.2))
    painter.setBrush(colour if shown else Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(box, 5, 5)
    share = share or {1: 0.58, 2: 0.48, 3: 0.38}.get(len(shown), 0.5)
    painter.setPen(ink.colour("card") if shown else colour)
    painter.setFont(ink.face(box.height() * share, bold=True).font)
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown or "–")


def attitude_sign(attitude: Decimal | None, ink: Ink) -> tuple[Mark, QColor]:
    """Return the mark for an attitude and its colour."""
    if attitude is None:
        return Mark.ASK, ink.colour("muted")
    if attitude > 0:
        return Mark.UP, ink.colour("good")
    return (Mark.DOWN, ink.colour("bad")) if attitude < 0 else (Mark.SQUARE, ink.colour("muted"))


def draw_attitude(
    painter: QPainter, attitude: Decimal | None, number: str, right_base: QPointF, pixels: float, ink: Ink
) -> None:
    """Draw mark and number so that they end at `right_base`, the base line of the words."""
    mark, colour = attitude_sign(attitude, ink)
    face = ink.face(pixels, bold=True)
    width = face.metrics.horizontalAdvance(number)
    painter.setFont(face.font)
    painter.setPen(colour)
    painter.drawText(QPointF(right_base.x() - width, right_base.y()), number)
    side = pixels * 0.95
    left = right_base.x() - width - (4 if number else 0) - side
    paint_mark(painter, mark, QRectF(left, right_base.y() - side * 0.9, side, side), colour)


def draw_line(painter: QPainter, words: str, left_base: QPointF, width: float, face: Face) -> None:
    """Draw one line of words, cut short with an ellipsis where it is wider than `width`."""
    if words:
        painter.setFont(face.font)
        shown = face.metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)
        painter.drawText(left_base, shown)
