"""The map as a scene: tells what its user does with mouse or keys."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, Qt, Signal
from PySide6.QtGui import QFont, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsPathItem,
    QGraphicsSceneHelpEvent,
    QGraphicsSceneMouseEvent,
    QToolTip,
)

from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.map.card import HANDLE, MapCard, PersonCard
from dealplanner.gui.deal.map.contents import MapContents
from dealplanner.gui.deal.map.drawing import GRID
from dealplanner.gui.deal.map.edge import Edge
from dealplanner.gui.deal.map.gap import GapCard


class MapScene(MapContents):
    """The map that its user moves, ties and chooses on."""

    moved = Signal(object)
    """dict[str, Point]: where cards were dragged to, by the ids of stakeholders."""
    connect_wished = Signal(str, str)
    """The ids of two stakeholders: a line was drawn from the one to the other."""
    opened = Signal(str)
    """The id of a stakeholder."""
    gap_opened = Signal(str)
    """The key of the page that asks who is missing."""

    def __init__(self, colours: Colours, family: QFont, parent: QObject | None = None) -> None:
        super().__init__(colours, family, parent)
        self._pressed_at: dict[str, QPointF] = {}
        self._rubber: QGraphicsPathItem | None = None
        self._tied_from: PersonCard | None = None

    def mousePressEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        card = self.card_at(event.scenePos())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and isinstance(card, PersonCard) and card.on_handle(event.scenePos()):
            self.begin_tie(card)
            event.accept()
            return
        super().mousePressEvent(event)
        self._pressed_at = {one: card.pos() for one, card in self.cards.items() if card.isSelected()}

    def mouseMoveEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self._tied_from is not None:
            self.draw_tie_to(event.scenePos())
            event.accept()
            return
        super().mouseMoveEvent(event)
        if self.mouseGrabberItem() is not None:
            self._follow()

    def mouseReleaseEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        if self._tied_from is not None:
            self.end_tie(self.card_at(event.scenePos()))
            event.accept()
            return
        super().mouseReleaseEvent(event)
        before, self._pressed_at = self._pressed_at, {}
        self._tell_moved(one for one in before if one in self.cards and self.cards[one].pos() != before[one])
        card = self.card_at(event.scenePos())
        if isinstance(card, GapCard) and card.isSelected():
            self.gap_opened.emit(card.facts.page)

    def mouseDoubleClickEvent(self, event: QGraphicsSceneMouseEvent) -> None:
        card = self.card_at(event.scenePos())
        if isinstance(card, PersonCard):
            self.opened.emit(card.facts.id)
        else:
            super().mouseDoubleClickEvent(event)

    def helpEvent(self, event: QGraphicsSceneHelpEvent) -> None:
        """Say what is under the pointer; the words are made when they are wanted."""
        found = (item for item in self.items(event.scenePos()) if isinstance(item, MapCard | Edge))
        item = next(found, None)
        QToolTip.showText(event.screenPos(), self.words_of(item) if item is not None else "", event.widget())

    def _follow(self) -> None:
        """Let lines follow the cards that are dragged."""
        for one, card in self.cards.items():
            if card.isSelected():
                for edge in self.edges_of[one]:
                    edge.adjust()
        self.refresh_far_lines()

    def card_at(self, place: QPointF) -> MapCard | None:
        """Return the topmost card at a place."""
        return next((item for item in self.items(place) if isinstance(item, MapCard)), None)

    def nudge(self, dx: float, dy: float) -> None:
        """Move the chosen cards, as the keyboard does."""
        chosen = [one for one, card in self.cards.items() if card.isSelected()]
        for one in chosen:
            self.cards[one].moveBy(dx, dy)
        self._tell_moved(chosen)

    def _tell_moved(self, ids: Iterable[str]) -> None:
        places = {one: (self.cards[one].x(), self.cards[one].y()) for one in ids}
        if places:
            self.settle()
            self.moved.emit(places)

    # a line on its way

    @property
    def tied_from(self) -> PersonCard | None:
        """Return the card that a line is being drawn from."""
        return self._tied_from

    def begin_tie(self, card: PersonCard) -> None:
        """Begin a line at a card."""
        self._tied_from = card
        self._rubber = QGraphicsPathItem()
        self._rubber.setPen(QPen(self.ink.colour("link"), 1.8, Qt.PenStyle.DashLine))
        self._rubber.setZValue(2)
        self.addItem(self._rubber)

    def draw_tie_to(self, place: QPointF) -> None:
        """Draw the line on its way to `place`."""
        if self._tied_from is not None and self._rubber is not None:
            path = QPainterPath(self._tied_from.pos() + HANDLE)
            path.lineTo(place)
            self._rubber.setPath(path)

    def end_tie(self, target: MapCard | None) -> None:
        """End the line at a card, or nowhere."""
        start, self._tied_from = self._tied_from, None
        if self._rubber is not None:
            self.removeItem(self._rubber)
            self._rubber = None
        if start is not None and isinstance(target, PersonCard) and target is not start:
            self.connect_wished.emit(start.facts.id, target.facts.id)

    # choosing

    def chosen(self) -> MapCard | Edge | None:
        """Return the one that keys are about."""
        return next((item for item in self.selectedItems() if isinstance(item, MapCard | Edge)), None)

    def choose(self, card: MapCard) -> None:
        """Choose one card alone."""
        self.clearSelection()
        card.setSelected(True)

    def in_order(self) -> list[MapCard]:
        """Return all cards as they are read: by rows, then from the left."""
        return sorted(self.all_cards(), key=lambda card: (round(card.y() / GRID.row), card.x()))

    def beside(self, card: MapCard, dx: int, dy: int) -> MapCard | None:
        """Return the nearest card in a direction, such as (1, 0) for the right."""

        def distance(other: MapCard) -> float:
            way = other.middle() - card.middle()
            along, across = (way.x() * dx, way.y()) if dx else (way.y() * dy, way.x())
            return along + 2 * abs(across) if along > 1 else float("inf")

        others = [other for other in self.all_cards() if other is not card]
        nearest = min(others, key=distance, default=None)
        return nearest if nearest is not None and distance(nearest) < float("inf") else None
