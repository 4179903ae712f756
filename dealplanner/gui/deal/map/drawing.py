"""How cards are drawn: measures, fonts, the colours of roles, and the signs on a card."""

from __future__ import annotations

from decimal import Decimal

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

_ROLE = {
    Role.ECONOMIC_BUYER: "buyer",
    Role.BOSS: "boss",
    Role.TECHNICAL_ADVISOR: "advisor",
    Role.COACH: "coach",
}
_LEVEL = {Influence.NOT_KNOWN: 0, Influence.LOW: 1, Influence.MEDIUM: 2, Influence.HIGH: 3}


def font(family: QFont, pixels: float, bold: bool = False) -> QFont:
    """Return the font for words `pixels` high."""
    made = QFont(family)
    made.setPixelSize(max(round(pixels), 1))
    made.setBold(bold)
    return made


def role_colour(roles: tuple[Role, ...], colours: Colours) -> QColor:
    """Return the colour of the first buying role, grey for none."""
    name = next((_ROLE[role] for role in roles if role in _ROLE), "muted")
    return QColor(getattr(colours, name))


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
    painter.save()
    painter.setPen(QPen(colour, 1))
    for n in range(3):
        height = 5.0 + 3.5 * n
        bar = QRectF(right - 15 + n * 5.5, bottom - height, 3.5, height)
        painter.setBrush(QColor(colour) if n < _LEVEL[influence] else Qt.BrushStyle.NoBrush)
        painter.drawRect(bar)
    painter.restore()


def draw_badge(
    painter: QPainter, letters: str, box: QRectF, colour: QColor, ground: QColor, family: QFont
) -> None:
    """Draw the letters of the roles on a small square; an empty square for no role."""
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, 5, 5)
    shown = letters[:3]
    if shown:
        painter.fillPath(path, colour)
        painter.setPen(ground)
    else:
        painter.setPen(QPen(colour, 1.2))
        painter.drawPath(path)
    share = {1: 0.58, 2: 0.48, 3: 0.38}.get(len(shown), 0.5)
    painter.setFont(font(family, box.height() * share, bold=True))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown or "–")
    painter.restore()


def attitude_sign(attitude: Decimal | None, colours: Colours) -> tuple[Mark, QColor]:
    """Return the mark for an attitude and its colour."""
    if attitude is None:
        return Mark.ASK, QColor(colours.muted)
    if attitude > 0:
        return Mark.UP, QColor(colours.good)
    return (Mark.DOWN, QColor(colours.bad)) if attitude < 0 else (Mark.SQUARE, QColor(colours.muted))


def draw_attitude(
    painter: QPainter,
    attitude: Decimal | None,
    number: str,
    right_base: QPointF,
    pixels: float,
    colours: Colours,
    family: QFont,
) -> None:
    """Draw mark and number so that they end at `right_base`, the base line of the words."""
    mark, colour = attitude_sign(attitude, colours)
    face = font(family, pixels, bold=True)
    width = QFontMetricsF(face).horizontalAdvance(number)
    painter.setFont(face)
    painter.setPen(colour)
    painter.drawText(QPointF(right_base.x() - width, right_base.y()), number)
    side = pixels * 0.95
    left = right_base.x() - width - (4 if number else 0) - side
    paint_mark(painter, mark, QRectF(left, right_base.y() - side * 0.9, side, side), colour)


def draw_line(painter: QPainter, words: str, left_base: QPointF, width: float, face: QFont) -> None:
    """Draw one line of words, cut short with an ellipsis where it is wider than `width`."""
    painter.setFont(face)
    painter.drawText(left_base, QFontMetricsF(face).elidedText(words, Qt.TextElideMode.ElideRight, width))
