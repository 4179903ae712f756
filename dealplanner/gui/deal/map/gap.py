"""The empty places of the map: who is missing."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from dealplanner.gui.deal.map import drawing
from dealplanner.gui.deal.map.card import MapCard
from dealplanner.gui.deal.map.drawing import AFAR, CARD, FAR, FARTHEST, GRID, Ink
from dealplanner.gui.deal.map.people import GapFacts


class GapCard(MapCard):
    """A role that nobody holds yet, leading to the page that asks who does."""

    def __init__(self, facts: GapFacts, ink: Ink) -> None:
        super().__init__(ink)
        self.facts = facts
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_facts(self, facts: GapFacts) -> None:
        """Show what is known now."""
        self.facts = facts
        self.update()

    def words(self) -> str:
        return self.facts.sentence

    def folded(self) -> str:
        return self.facts.folded

    def draw(self, painter: QPainter, scale: float) -> None:
        pen = QPen(self.ink.colour("line"), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(self.ink.colour("page"))
        painter.drawRoundedRect(CARD, drawing.CORNER, drawing.CORNER)
        if scale < FARTHEST:
            drawing.draw_badge(painter, "?", QRectF(8, 8, 64, 64), self.ink.colour("muted"), self.ink)
        elif scale < FAR:
            self._draw_from_afar(painter, 34 if scale < AFAR else 21)
        else:
            self._draw_words(painter)

    def _draw_from_afar(self, painter: QPainter, pixels: float) -> None:
        drawing.draw_badge(painter, "?", QRectF(9, 41, 32, 32), self.ink.colour("muted"), self.ink)
        painter.setPen(self.ink.colour("text"))
        face = self.ink.face(pixels, bold=True)
        base = QPointF(9, 30 if pixels < GRID.height / 3 else 35)
        drawing.draw_line(painter, self.facts.title, base, GRID.width - 12, face)

    def _draw_words(self, painter: QPainter) -> None:
        muted, small = self.ink.colour("muted"), self.ink.face(11)
        drawing.draw_badge(painter, "?", QRectF(10, 12, 26, 26), muted, self.ink)
        painter.setPen(self.ink.colour("text"))
        face = self.ink.face(13, bold=True)
        drawing.draw_line(painter, self.facts.title, QPointF(44, 22), GRID.width - 52, face)
        painter.setPen(muted)
        drawing.draw_line(painter, self.facts.words, QPointF(44, 37), GRID.width - 52, small)
        drawing.draw_line(painter, self.facts.question, QPointF(12, 69), GRID.width - 24, small)
