"""The cards of the map: somebody who has a say, and an empty place for who is missing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QGraphicsItem, QStyle, QStyleOptionGraphicsItem, QWidget

from dealplanner.domain.stakes import StakeholderKind
from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.map import drawing
from dealplanner.gui.deal.map.drawing import CARD, GRID
from dealplanner.gui.deal.map.people import CardFacts, GapFacts

HANDLE = QPointF(CARD.center().x(), CARD.bottom())
"""Where a line to somebody else begins."""
_BOX = CARD.adjusted(-5, -5, 9, 11)  # ring, second card and handle look out
_GRIP = 9.0  # the handle's radius, for the mouse


class MapCard(QGraphicsItem):
    """What person cards and empty places have in common."""

    def __init__(self, colours: Colours, family: QFont) -> None:
        super().__init__()
        self.colours = colours
        self.family = family
        self.setCacheMode(QGraphicsItem.CacheMode.DeviceCoordinateCache)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsSelectable)
        self.setAcceptHoverEvents(True)
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
        """Return the card as one sentence."""
        raise NotImplementedError

    def dress(self, colours: Colours) -> None:
        """Take other colours."""
        self.colours = colours
        self.update()

    def draw_focus(self, painter: QPainter) -> None:
        """Draw the ring around the chosen card."""
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(self.colours.link), 1.6))
        painter.drawRoundedRect(CARD.adjusted(-3.5, -3.5, 3.5, 3.5), 9, 9)


class PersonCard(MapCard):
    """Somebody who has a say: can be dragged, and tied to another by the handle below."""

    def __init__(self, facts: CardFacts, colours: Colours, family: QFont) -> None:
        super().__init__(colours, family)
        self.facts = facts
        self.on_moved: Callable[[PersonCard], None] | None = None
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemIsMovable)
        self.setFlag(QGraphicsItem.GraphicsItemFlag.ItemSendsGeometryChanges)
        self._hovered = False
        self.show_facts(facts)

    def show_facts(self, facts: CardFacts) -> None:
        """Show what is known now."""
        self.facts = facts
        self.setToolTip(facts.words)
        self.update()

    def words(self) -> str:
        return self.facts.words

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

    def itemChange(self, change: QGraphicsItem.GraphicsItemChange, value: Any) -> Any:
        if change == QGraphicsItem.GraphicsItemChange.ItemPositionHasChanged and self.on_moved is not None:
            self.on_moved(self)
        if change == QGraphicsItem.GraphicsItemChange.ItemSelectedHasChanged:
            self.prepareGeometryChange()
        return super().itemChange(change, value)

    def hoverEnterEvent(self, event: Any) -> None:
        self._hover(True)

    def hoverLeaveEvent(self, event: Any) -> None:
        self._hover(False)

    def _hover(self, inside: bool) -> None:
        self.prepareGeometryChange()
        self._hovered = inside
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        far = option.levelOfDetailFromTransform(painter.worldTransform()) < drawing.FAR
        self._draw_ground(painter)
        if far:
            self._draw_from_afar(painter)
        else:
            self._draw_words(painter)
        if option.state & QStyle.StateFlag.State_Selected:
            self.draw_focus(painter)
        if self.has_handle() and not far:
            self._draw_handle(painter)

    def _draw_ground(self, painter: QPainter) -> None:
        colour = drawing.role_colour(self.facts.roles, self.colours)
        path = drawing.outline(self.facts.kind)
        painter.setPen(drawing.frame_pen(self.facts.influence, colour))
        painter.setBrush(QColor(self.colours.card))
        if self.facts.kind is StakeholderKind.COMMITTEE:  # several heads: a second card looks out behind
            painter.drawPath(path.translated(4, -4))
        painter.drawPath(path)

    def _draw_words(self, painter: QPainter) -> None:
        facts, colours = self.facts, self.colours
        tint = drawing.role_colour(facts.roles, colours)
        badge = QRectF(10, 12, 26 if len(facts.letters) < 3 else 32, 26)
        drawing.draw_badge(painter, facts.letters, badge, tint, QColor(colours.card), self.family)
        left = badge.right() + 8
        painter.setPen(QColor(colours.text))
        face = drawing.font(self.family, 13, bold=True)
        drawing.draw_line(painter, facts.name, QPointF(left, 22), GRID.width - left - 8, face)
        painter.setPen(QColor(colours.muted))
        small = drawing.font(self.family, 11)
        drawing.draw_line(painter, facts.job, QPointF(left, 37), GRID.width - left - 8, small)
        drawing.draw_line(painter, facts.contact, QPointF(12, GRID.height - 11), GRID.width - 82, small)
        drawing.draw_pips(painter, facts.influence, GRID.width - 46, GRID.height - 10, QColor(colours.muted))
        base = QPointF(GRID.width - 10, GRID.height - 11)
        drawing.draw_attitude(painter, facts.attitude, facts.number, base, 11, colours, self.family)

    def _draw_from_afar(self, painter: QPainter) -> None:
        """Draw what can still be read when the map is small: the name, the roles, the attitude."""
        facts, colours = self.facts, self.colours
        tint = drawing.role_colour(facts.roles, colours)
        painter.setPen(QColor(colours.text))
        face = drawing.font(self.family, 21, bold=True)
        drawing.draw_line(painter, facts.name, QPointF(9, 30), GRID.width - 16, face)
        badge = QRectF(9, 41, 32 if len(facts.letters) < 2 else 44, 32)
        drawing.draw_badge(painter, facts.letters, badge, tint, QColor(colours.card), self.family)
        drawing.draw_pips(painter, facts.influence, badge.right() + 26, 68, QColor(colours.muted))
        base = QPointF(GRID.width - 9, 66)
        drawing.draw_attitude(painter, facts.attitude, facts.number, base, 24, colours, self.family)

    def _draw_handle(self, painter: QPainter) -> None:
        painter.setPen(QPen(QColor(self.colours.link), 1.4))
        painter.setBrush(QColor(self.colours.card))
        painter.drawEllipse(HANDLE, 6, 6)
        for dx, dy in ((3.2, 0), (0, 3.2)):
            painter.drawLine(HANDLE - QPointF(dx, dy), HANDLE + QPointF(dx, dy))


class GapCard(MapCard):
    """An empty place: a role that nobody holds yet, leading to the page that asks who does."""

    def __init__(self, facts: GapFacts, colours: Colours, family: QFont) -> None:
        super().__init__(colours, family)
        self.facts = facts
        self.setToolTip(self.words())
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def show_facts(self, facts: GapFacts) -> None:
        """Show what is known now."""
        self.facts = facts
        self.setToolTip(self.words())
        self.update()

    def words(self) -> str:
        return f"{self.facts.title}: {self.facts.words}. {self.facts.question}"

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem, widget: QWidget | None = None
    ) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        far = option.levelOfDetailFromTransform(painter.worldTransform()) < drawing.FAR
        muted = QColor(self.colours.muted)
        pen = QPen(QColor(self.colours.line), 1.5, Qt.PenStyle.CustomDashLine)
        pen.setDashPattern([5, 4])
        painter.setPen(pen)
        painter.setBrush(QColor(self.colours.page))
        painter.drawRoundedRect(CARD, drawing.CORNER, drawing.CORNER)
        badge = QRectF(9, 41, 32, 32) if far else QRectF(10, 12, 26, 26)
        drawing.draw_badge(painter, "?", badge, muted, QColor(self.colours.card), self.family)
        painter.setPen(QColor(self.colours.text))
        if far:
            face = drawing.font(self.family, 21, bold=True)
            drawing.draw_line(painter, self.facts.title, QPointF(9, 30), GRID.width - 16, face)
        else:
            face = drawing.font(self.family, 13, bold=True)
            drawing.draw_line(painter, self.facts.title, QPointF(44, 22), GRID.width - 52, face)
            painter.setPen(muted)
            small = drawing.font(self.family, 11)
            drawing.draw_line(painter, self.facts.words, QPointF(44, 37), GRID.width - 52, small)
            drawing.draw_line(painter, self.facts.question, QPointF(12, 69), GRID.width - 24, small)
        if option.state & QStyle.StateFlag.State_Selected:
            self.draw_focus(painter)
