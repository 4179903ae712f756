"""What stands on the map: the cards of those who have a say, which can be dragged and tied."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyle, QStyleOptionGraphicsItem, QWidget

from dealplanner.domain.stakes import StakeholderKind
from dealplanner.gui.deal.map import drawing
from dealplanner.gui.deal.map.drawing import AFAR, CARD, FAR, FARTHEST, GRID, Ink
from dealplanner.gui.deal.map.people import CardFacts
from dealplanner.gui.marks import paint_mark

HANDLE = QPointF(CARD.center().x(), CARD.bottom())
"""Where a line to somebody else begins."""
_BOX = CARD.adjusted(-9, -12, 9, 12)  # ring, second card, tab and handle look out
_GRIP = 9.0  # the handle's radius, for the mouse
_FADED = 0.32
_Flag = QGraphicsItem.GraphicsItemFlag


class MapCard(QGraphicsItem):
    """What the cards of people and empty places have in common."""

    flags_wanted = _Flag.ItemIsSelectable

    def __init__(self, ink: Ink) -> None:
        super().__init__()
        self.ink = ink
        self.found: bool | None = None
        """Is it among what is searched for? None while nothing is searched for."""
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setFlags(self.flags_wanted)
        self.setZValue(1)

    def boundingRect(self) -> QRectF:
        return _BOX

    def shape(self) -> QPainterPath:
        path = QPainterPath()
        path.addRect(CARD)
        return path

    def middle(self) -> QPointF:
        """Return the card's middle on the map."""
        return self.pos() + CARD.center()

    def words(self) -> str:
        """Return the card in words."""
        raise NotImplementedError

    def folded(self) -> str:
        """Return what a search looks through."""
        raise NotImplementedError

    def dress(self, ink: Ink) -> None:
        """Take other colours."""
        self.ink = ink
        self.update()

    def mark_found(self, found: bool | None) -> None:
        """Show that it is, or is not, among what is searched for."""
        if found != self.found:
            self.found = found
            self.setOpacity(_FADED if found is False else 1.0)
            self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw(painter, option.levelOfDetailFromTransform(painter.worldTransform()))
        if self.found:
            self._draw_tab(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            self._draw_focus(painter)

    def draw(self, painter: QPainter, scale: float) -> None:
        """Draw the card as it is read at a scale."""
        raise NotImplementedError

    def _draw_focus(self, painter: QPainter) -> None:
        """Draw the ring around the chosen card."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self.ink.colour("link"), 1.6))
        painter.drawRoundedRect(CARD.adjusted(-3.5, -3.5, 3.5, 3.5), 9, 9)

    def _draw_tab(self, painter: QPainter) -> None:
        """Draw what tells a card that was found: a double frame, and a tab that looks out above."""
        ink = self.ink.colour("text")
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(ink, 2))
        painter.drawRoundedRect(CARD.adjusted(-6, -6, 6, 6), 10, 10)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        painter.drawRect(QRectF(CARD.width() / 2 - 18, -12, 36, 9))


class PersonCard(MapCard):
    """Somebody who has a say: can be dragged, and tied to another by the handle below."""

    flags_wanted = _Flag.ItemIsSelectable | _Flag.ItemIsMovable

    def __init__(self, facts: CardFacts, ink: Ink) -> None:
        super().__init__(ink)
        self.facts = facts
        self._hovered = False
        self.setAcceptHoverEvents(True)

    def show_facts(self, facts: CardFacts) -> None:
        """Show what is known now."""
        self.facts = facts
        self.update()

    def words(self) -> str:
        return self.facts.words

    def folded(self) -> str:
        return self.facts.folded

    def has_handle(self) -> bool:
        """Say whether the handle shows."""
        return self._hovered or self.isSelected()

    def on_handle(self, place: QPointF) -> bool:
        """Say whether `place` on the map lies on the handle."""
        away = place - self.pos() - HANDLE
        return self.has_handle() and away.x() ** 2 + away.y() ** 2 <= _GRIP**2

    def shape(self) -> QPainterPath:
        path = super().shape()
        path.setFillRule(Qt.FillRule.WindingFill)  # the handle overlaps the card
        if self.has_handle():
            path.addEllipse(HANDLE, _GRIP, _GRIP)
        return path

    def hoverEnterEvent(self, event: Any) -> None:
        self._hover(True)

    def hoverLeaveEvent(self, event: Any) -> None:
        self._hover(False)

    def _hover(self, inside: bool) -> None:
        self._hovered = inside
        self.update()

    def draw(self, painter: QPainter, scale: float) -> None:
        self._draw_ground(painter)
        if scale < FARTHEST:
            self._draw_signs(painter)
        elif scale < AFAR:
            self._draw_in_large(painter)
        elif scale < FAR:
            self._draw_from_afar(painter)
        else:
            self._draw_words(painter)
            if self.has_handle():
                self._draw_handle(painter)

    def _draw_ground(self, painter: QPainter) -> None:
        facts, ink = self.facts, self.ink
        painter.setPen(drawing.frame_pen(facts.influence, ink.of_roles(facts.roles)))
        painter.setBrush(ink.colour("card"))
        if facts.kind is StakeholderKind.PERSON:
            painter.drawRoundedRect(CARD, drawing.CORNER, drawing.CORNER)
            return
        path = drawing.outline(facts.kind)
        if facts.kind is StakeholderKind.COMMITTEE:  # several heads: a second card looks out behind
            painter.drawPath(path.translated(4, -4))
        painter.drawPath(path)

    def _draw_words(self, painter: QPainter) -> None:
        facts, ink = self.facts, self.ink
        badge = QRectF(10, 12, 26 if len(facts.letters) < 3 else 32, 26)
        drawing.draw_badge(painter, facts.letters, badge, ink.of_roles(facts.roles), ink)
        left = badge.right() + 8
        painter.setPen(ink.colour("text"))
        face = ink.face(13, bold=True)
        drawing.draw_line(painter, facts.name, QPointF(left, 22), GRID.width - left - 8, face)
        muted, small = ink.colour("muted"), ink.face(11)
        painter.setPen(muted)
        drawing.draw_line(painter, facts.below_name, QPointF(left, 37), GRID.width - left - 8, small)
        drawing.draw_line(painter, facts.contact, QPointF(12, GRID.height - 11), GRID.width - 82, small)
        drawing.draw_pips(painter, facts.influence, GRID.width - 46, GRID.height - 10, muted)
        base = QPointF(GRID.width - 10, GRID.height - 11)
        drawing.draw_attitude(painter, facts.attitude, facts.number, base, 11, ink)

    def _draw_from_afar(self, painter: QPainter) -> None:
        """Draw what can still be read when the map is small: the name, the roles, the attitude."""
        facts, ink = self.facts, self.ink
        painter.setPen(ink.colour("text"))
        face = ink.face(21, bold=True)
        drawing.draw_line(painter, facts.name, QPointF(9, 30), GRID.width - 16, face)
        badge = QRectF(9, 41, 32 if len(facts.letters) < 2 else 44, 32)
        drawing.draw_badge(painter, facts.letters, badge, ink.of_roles(facts.roles), ink)
        drawing.draw_pips(painter, facts.influence, badge.right() + 26, 68, ink.colour("muted"))
        drawing.draw_attitude(painter, facts.attitude, facts.number, QPointF(GRID.width - 9, 66), 24, ink)

    def _draw_in_large(self, painter: QPainter) -> None:
        """Draw the beginning of the name, the first role’s letter, and the attitude’s mark."""
        facts, ink = self.facts, self.ink
        painter.setPen(ink.colour("text"))
        face = ink.face(34, bold=True)
        drawing.draw_line(painter, facts.name, QPointF(8, 35), GRID.width - 12, face)
        box = QRectF(8, 43, 46, 32)
        drawing.draw_badge(painter, facts.letters[:1], box, ink.of_roles(facts.roles), ink, share=0.85)
        mark, colour = drawing.attitude_sign(facts.attitude, ink)
        paint_mark(painter, mark, QRectF(GRID.width - 44, 42, 34, 34), colour)

    def _draw_signs(self, painter: QPainter) -> None:
        """Draw what can be told apart from very far: the first role’s letter, and the attitude’s mark."""
        facts, ink = self.facts, self.ink
        drawing.draw_badge(painter, facts.letters[:1], QRectF(8, 8, 64, 64), ink.of_roles(facts.roles), ink)
        mark, colour = drawing.attitude_sign(facts.attitude, ink)
        paint_mark(painter, mark, QRectF(GRID.width - 74, 10, 60, 60), colour)

    def _draw_handle(self, painter: QPainter) -> None:
        painter.setPen(QPen(self.ink.colour("link"), 1.4))
        painter.setBrush(self.ink.colour("card"))
        painter.drawEllipse(HANDLE, 6, 6)
        for dx, dy in ((3.2, 0), (0, 3.2)):
            painter.drawLine(HANDLE - QPointF(dx, dy), HANDLE + QPointF(dx, dy))
