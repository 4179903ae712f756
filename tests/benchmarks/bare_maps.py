"""The same map without any comfort: bare items of QGraphicsScene, and one widget with a bare QPainter."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsLineItem,
    QGraphicsPolygonItem,
    QGraphicsRectItem,
    QGraphicsScene,
    QGraphicsSimpleTextItem,
    QGraphicsView,
    QWidget,
)

from dealplanner.domain.layout import Point
from dealplanner.gui.colours import LIGHT
from dealplanner.gui.deal.map.drawing import CARD, GRID, Ink
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import CardFacts, MapFacts
from dealplanner.gui.deal.map.stroke import line_pen

_BADGE = QRectF(10, 12, 26, 26)
_UP = QPolygonF([QPointF(152, 60), QPointF(158, 70), QPointF(146, 70)])
_PIPS = [QRectF(127 + n * 5.5, 65 - 3.5 * n, 3.5, 5 + 3.5 * n) for n in range(3)]
_SIGN = 8.0


@dataclass(frozen=True)
class BareCard:
    """What one card shows, cut to its width, and where its words stand."""

    at: QPointF
    box: QRectF
    frame: QPen
    words: tuple[tuple[QPointF, str, QFont], ...]


@dataclass(frozen=True)
class BareLine:
    """One line with its stroke; the chart bends twice."""

    parts: tuple[QLineF, ...]
    box: QRectF
    pen: QPen
    sign: QPointF | None


@dataclass(frozen=True)
class BareMap:
    """A whole map, measured before any clock starts."""

    cards: tuple[BareCard, ...]
    lines: tuple[BareLine, ...]


def bare_map(facts: MapFacts, places: Mapping[str, Point], family: QFont) -> BareMap:
    """Measure and cut all words, make every pen, and put everything where our layout puts it."""
    ink = Ink(LIGHT, family)
    cards = tuple(_card(card, QPointF(*places[card.id]), ink) for card in facts.cards)
    lines = tuple(_line(tie.kind, places[tie.start], places[tie.end], ink) for tie in facts.ties)
    return BareMap(cards, lines)


def _card(card: CardFacts, at: QPointF, ink: Ink) -> BareCard:
    bold, small, badge = ink.face(13, bold=True), ink.face(11), ink.face(15, bold=True)
    cut, right = Qt.TextElideMode.ElideRight, GRID.width - 52
    words = (
        (QPointF(16, 31), card.letters[:1] or "–", badge.font),
        (QPointF(44, 22), bold.metrics.elidedText(card.name, cut, right), bold.font),
        (QPointF(44, 37), small.metrics.elidedText(card.job, cut, right), small.font),
        (QPointF(12, GRID.height - 11), card.contact, small.font),
        (QPointF(GRID.width - 28, GRID.height - 11), card.number, small.font),
    )
    return BareCard(at, CARD.translated(at), QPen(ink.of_roles(card.roles), 1.8), words)


def _line(kind: LineKind, start: Point, end: Point, ink: Ink) -> BareLine:
    one, other = QPointF(*start) + CARD.center(), QPointF(*end) + CARD.center()
    corners = [one, other]
    if kind is LineKind.REPORTS_TO:
        bend = start[1] - GRID.gap_y / 2
        corners = [
            QPointF(one.x(), start[1]),
            QPointF(one.x(), bend),
            QPointF(other.x(), bend),
            QPointF(other.x(), end[1] + GRID.height),
        ]
    parts = tuple(QLineF(a, b) for a, b in pairwise(corners))
    box = QRectF(corners[0], corners[-1]).normalized().adjusted(-8, -8, 8, 8)
    return BareLine(parts, box, line_pen(kind, ink), None if len(parts) > 1 else (one + other) / 2)


class BarePainter(QWidget):
    """Draws what is in sight, everything anew with every step."""

    def __init__(self, content: BareMap) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._content = content
        self.corner = QPointF()
        self.scale = 1.0

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt’s name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(self.rect(), QColor(LIGHT.card))
        painter.scale(self.scale, self.scale)
        painter.translate(-self.corner)
        seen = QRectF(self.corner, self.size() / self.scale)
        draw_lines(painter, (line for line in self._content.lines if seen.intersects(line.box)))
        draw_cards(painter, (card for card in self._content.cards if seen.intersects(card.box)))
        painter.end()


def draw_lines(painter: QPainter, lines: Iterable[BareLine]) -> None:
    """Draw strokes, and a disc for a sign."""
    for line in lines:
        painter.setPen(line.pen)
        painter.drawLines(list(line.parts))
        if line.sign is not None:
            painter.setBrush(Qt.GlobalColor.white)
            painter.drawEllipse(line.sign, _SIGN, _SIGN)


def draw_cards(painter: QPainter, cards: Iterable[BareCard]) -> None:
    """Draw frame, badge, words, bars and mark of every card."""
    for card in cards:
        painter.translate(card.at)
        painter.setPen(card.frame)
        painter.setBrush(Qt.GlobalColor.white)
        painter.drawRoundedRect(CARD, 6, 6)
        painter.setBrush(card.frame.color())
        painter.drawRoundedRect(_BADGE, 5, 5)
        painter.drawPolygon(_UP)
        for pip in _PIPS:
            painter.drawRect(pip)
        painter.setPen(Qt.GlobalColor.black)
        for at, words, font in card.words:
            painter.setFont(font)
            painter.drawText(at, words)
        painter.translate(-card.at)


class BareView(QGraphicsView):
    """A scene of Qt's own items: a frame with children for every card, lines for every line."""

    def __init__(self, content: BareMap) -> None:
        super().__init__()
        self.setFrameShape(self.Shape.NoFrame)
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        scene = QGraphicsScene(self)
        for line in content.lines:
            for part in line.parts:
                item = QGraphicsLineItem(part)
                item.setPen(line.pen)
                scene.addItem(item)
        for card in content.cards:
            scene.addItem(_bare_item(card))
        self.setScene(scene)


def _bare_item(card: BareCard) -> QGraphicsItem:
    frame = QGraphicsRectItem(CARD)
    frame.setPen(card.frame)
    frame.setBrush(Qt.GlobalColor.white)
    frame.setPos(card.at)
    frame.setFlags(frame.GraphicsItemFlag.ItemIsMovable | frame.GraphicsItemFlag.ItemIsSelectable)
    for box in (_BADGE, *_PIPS):
        part = QGraphicsRectItem(box, frame)
        part.setBrush(card.frame.color())
    QGraphicsPolygonItem(_UP, frame).setBrush(card.frame.color())
    for at, words, font in card.words:
        text = QGraphicsSimpleTextItem(words, frame)
        text.setFont(font)
        text.setPos(at.x(), at.y() - 12)
    return frame
