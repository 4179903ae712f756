"""The map as a scene: follows the facts, and tells what its user does with mouse or keys."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from typing import TypeVar

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QFont, QPainterPath, QPen
from PySide6.QtWidgets import (
    QGraphicsItem,
    QGraphicsPathItem,
    QGraphicsScene,
    QGraphicsSceneMouseEvent,
)

from dealplanner.domain.layout import Room, arrange, places_beside
from dealplanner.domain.stakes import TieKind
from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.map.card import HANDLE, GapCard, MapCard, PersonCard
from dealplanner.gui.deal.map.drawing import GRID
from dealplanner.gui.deal.map.edge import Edge
from dealplanner.gui.deal.map.people import MapFacts, TieFacts

_MARGIN = 6.0
_ASIDE = 14.0  # between two lines that tie the same two people
I = TypeVar("I", bound=QGraphicsItem)  # noqa: E741  (an item)


class MapScene(QGraphicsScene):
    """Cards, empty places and lines of one deal."""

    moved = Signal(object)
    """dict[str, Point]: where cards were dragged to, by the ids of stakeholders."""
    connect_wished = Signal(str, str)
    """The ids of two stakeholders: a line was drawn from the one to the other."""
    opened = Signal(str)
    """The id of a stakeholder."""
    gap_opened = Signal(str)
    """The key of the page that asks who is missing."""

    def __init__(self, colours: Colours, family: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, PersonCard] = {}
        self.gaps: dict[str, GapCard] = {}
        self.edges: dict[str, Edge] = {}
        self._colours = colours
        self._family = family
        self._edges_of: dict[str, list[Edge]] = {}
        self._facts = MapFacts()
        self._room = Room(GRID)
        self._settling = False
        self._pressed_at: dict[str, QPointF] = {}
        self._rubber: QGraphicsPathItem | None = None
        self._tied_from: PersonCard | None = None

    # what it shows

    def show_map(self, facts: MapFacts) -> None:
        """Show what is known now; cards that are there already stay the same items."""
        if facts == self._facts:
            return
        self._facts = facts
        self._settling = True
        self._show_cards(facts)
        self._show_edges(facts)
        kept = dict(facts.kept)
        places = arrange(facts.ids, facts.reports, facts.other_ties, kept)
        for one, (x, y) in places.items():
            self.cards[one].setPos(x, y)
        beside = places_beside(places.values(), len(facts.gaps))
        for gap, (x, y) in zip(facts.gaps, beside, strict=True):
            self.gaps[gap.id].setPos(x, y)
        self._settling = False
        self.settle()

    def settle(self) -> None:
        """Draw every line anew and give the scene its size."""
        self._room = Room(GRID, [(card.x(), card.y()) for card in self.all_cards()])
        for edge in self.edges.values():
            edge.adjust(self._is_covered)
        self.setSceneRect(self.content().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN))

    def content(self) -> QRectF:
        """Return the rectangle of all cards and empty places."""
        box = QRectF()
        for card in self.all_cards():
            box = box.united(card.sceneBoundingRect())
        return box

    def all_cards(self) -> list[MapCard]:
        """Return all cards and empty places."""
        return [*self.cards.values(), *self.gaps.values()]

    def dress(self, colours: Colours) -> None:
        """Take other colours."""
        self._colours = colours
        for card in self.all_cards():
            card.dress(colours)
        for edge in self.edges.values():
            edge.dress(colours)

    def _show_cards(self, facts: MapFacts) -> None:
        self._drop(self.cards, {card.id for card in facts.cards})
        self._drop(self.gaps, {gap.id for gap in facts.gaps})
        for card in facts.cards:
            if card.id not in self.cards:
                made = PersonCard(card, self._colours, self._family)
                made.on_moved = self._follow
                self.cards[card.id] = made
                self.addItem(made)
            elif self.cards[card.id].facts != card:
                self.cards[card.id].show_facts(card)
        for gap in facts.gaps:
            if gap.id not in self.gaps:
                self.gaps[gap.id] = GapCard(gap, self._colours, self._family)
                self.addItem(self.gaps[gap.id])
            elif self.gaps[gap.id].facts != gap:
                self.gaps[gap.id].show_facts(gap)

    def _show_edges(self, facts: MapFacts) -> None:
        wanted = {tie.id: tie for tie in facts.ties}
        same = {
            one
            for one, edge in self.edges.items()
            if one in wanted and (edge.start.facts.id, edge.end.facts.id) == _ends(wanted[one])
        }
        self._drop(self.edges, same)
        for tie in facts.ties:
            if tie.id in self.edges:
                self.edges[tie.id].show_facts(tie)
                continue
            edge = Edge(tie, self.cards[tie.start], self.cards[tie.end], self._colours)
            self.edges[tie.id] = edge
            self.addItem(edge)
        self._edges_of = {one: [] for one in self.cards}
        between: Counter[frozenset[str]] = Counter()
        for edge in sorted(self.edges.values(), key=lambda edge: edge.facts.kind is not TieKind.REPORTS_TO):
            pair = frozenset(_ends(edge.facts))
            edge.aside = between[pair] * _ASIDE
            between[pair] += 1
            for one in pair:
                self._edges_of[one].append(edge)

    def _drop(self, items: dict[str, I], wanted: set[str]) -> None:
        for one in set(items) - wanted:
            self.removeItem(items.pop(one))

    def _follow(self, card: PersonCard) -> None:
        if not self._settling:
            for edge in self._edges_of[card.facts.id]:
                edge.adjust(self._is_covered)

    def _is_covered(self, point: QPointF) -> bool:
        return self._room.covers((point.x(), point.y()))

    # what its user does

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
        if self._tied_from is None:
            super().mouseMoveEvent(event)
            return
        self.draw_tie_to(event.scenePos())
        event.accept()

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
        self._rubber.setPen(QPen(QColor(self._colours.link), 1.8, Qt.PenStyle.DashLine))
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


def _ends(tie: TieFacts) -> tuple[str, str]:
    return tie.start, tie.end
