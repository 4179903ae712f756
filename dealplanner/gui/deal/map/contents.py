"""What stands on the map: items that follow the facts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QObject, QRectF
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from dealplanner.domain.layout import Point, Room, arrange, places_beside
from dealplanner.gui.colours import Colours
from dealplanner.gui.deal.map.card import MapCard, PersonCard
from dealplanner.gui.deal.map.drawing import AFAR, GRID, Ink
from dealplanner.gui.deal.map.edge import Edge
from dealplanner.gui.deal.map.far import FarLines
from dealplanner.gui.deal.map.gap import GapCard
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import MapFacts, TieFacts

_MARGIN = 16.0
_ASIDE = 14.0  # between two lines that tie the same two people
I = TypeVar("I", bound=QGraphicsItem)  # noqa: E741  (an item)


class MapContents(QGraphicsScene):
    """Cards, empty places and lines of one deal."""

    def __init__(self, colours: Colours, family: QFont, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.cards: dict[str, PersonCard] = {}
        self.gaps: dict[str, GapCard] = {}
        self.edges: dict[str, Edge] = {}
        self.facts = MapFacts()
        self._family = family
        self.ink = Ink(colours, family)
        self.edges_of: dict[str, list[Edge]] = {}
        self._room: Room | None = None
        self._far_lines = FarLines(self.ink)
        self.addItem(self._far_lines)

    def show_map(self, facts: MapFacts) -> None:
        """Show what is known now; cards that are there already stay the same items."""
        if facts == self.facts:
            return
        self.facts = facts
        places = arrange(facts.ids, facts.reports, facts.other_ties, dict(facts.kept))
        self._show_cards(facts, places)
        self._show_gaps(facts, places)
        self._show_edges(facts)
        self.settle()

    def look_from(self, scale: float) -> None:
        """Make ready for a scale: from very far all lines are in sight, and are drawn at once."""
        far = scale < AFAR
        if far != self._far_lines.isVisible():
            for edge in self.edges.values():
                edge.rest(far)
            self._far_lines.setVisible(far)

    def settle(self) -> None:
        """Draw every line anew and give the scene its size."""
        self._room = None
        for edge in self.edges.values():
            edge.adjust()
            edge.rest(self._far_lines.isVisible())
        box = self.content().adjusted(-_MARGIN, -_MARGIN, _MARGIN, _MARGIN)
        self._far_lines.show_edges(self.edges.values(), box.adjusted(0, 0, 0, GRID.gap_y))
        self.setSceneRect(box)

    def refresh_far_lines(self) -> None:
        """Draw anew what shows all lines at once: one was moved or chosen."""
        self._far_lines.update()

    def content(self) -> QRectF:
        """Return the rectangle of all cards and empty places."""
        places = [card.pos().toTuple() for card in self.all_cards()]
        if not places:
            return QRectF()
        left, top = min(x for x, _ in places), min(y for _, y in places)
        right, bottom = max(x for x, _ in places), max(y for _, y in places)
        return QRectF(left, top, right - left + GRID.width, bottom - top + GRID.height)

    def all_cards(self) -> list[MapCard]:
        """Return all cards and empty places."""
        return [*self.cards.values(), *self.gaps.values()]

    def dress(self, colours: Colours) -> None:
        """Take other colours."""
        self.ink = Ink(colours, self._family)
        for card in self.all_cards():
            card.dress(self.ink)
        for edge in self.edges.values():
            edge.dress(self.ink)
        self._far_lines.dress(self.ink)

    def mark_found(self, found: Iterable[MapCard] | None) -> None:
        """Show which cards are searched for; None once nothing is searched for."""
        wanted = None if found is None else set(found)
        for card in self.all_cards():
            card.mark_found(None if wanted is None else card in wanted)
        for edge in self.edges.values():
            edge.fade(wanted is not None and not {edge.start, edge.end} <= wanted)
        self._far_lines.update()

    def _show_cards(self, facts: MapFacts, places: Mapping[str, Point]) -> None:
        self._drop(self.cards, {card.id for card in facts.cards})
        for card in facts.cards:
            shown = self.cards.get(card.id)
            if shown is None:
                shown = self.cards[card.id] = PersonCard(card, self.ink)
                shown.setPos(*places[card.id])  # before the scene hears of it
                self.addItem(shown)
                continue
            if shown.facts != card:
                shown.show_facts(card)
            shown.setPos(*places[card.id])

    def _show_gaps(self, facts: MapFacts, places: Mapping[str, Point]) -> None:
        self._drop(self.gaps, {gap.id for gap in facts.gaps})
        beside = places_beside(places.values(), len(facts.gaps))
        for gap, place in zip(facts.gaps, beside, strict=True):
            shown = self.gaps.get(gap.id)
            if shown is None:
                shown = self.gaps[gap.id] = GapCard(gap, self.ink)
                self.addItem(shown)
            elif shown.facts != gap:
                shown.show_facts(gap)
            shown.setPos(*place)

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
            edge = Edge(tie, self.cards[tie.start], self.cards[tie.end], self.ink, self._is_covered)
            self.edges[tie.id] = edge
            self.addItem(edge)
        self.edges_of = {one: [] for one in self.cards}
        self._set_aside()

    def _set_aside(self) -> None:
        """Move lines between the same two people aside; those of the chart stay in the middle."""
        between: dict[tuple[str, str], int] = {}
        for edge in sorted(self.edges.values(), key=lambda edge: edge.facts.kind is not LineKind.REPORTS_TO):
            start, end = _ends(edge.facts)
            pair = (start, end) if start < end else (end, start)
            before = between.get(pair, 0)
            edge.aside = before * _ASIDE
            between[pair] = before + 1
            self.edges_of[start].append(edge)
            self.edges_of[end].append(edge)

    def _drop(self, items: dict[str, I], wanted: set[str]) -> None:
        for one in set(items) - wanted:
            self.removeItem(items.pop(one))

    def _is_covered(self, point: Point) -> bool:
        if self._room is None:
            self._room = Room(GRID, [(card.x(), card.y()) for card in self.all_cards()])
        return self._room.covers(point)

    def words_of(self, item: MapCard | Edge) -> str:
        """Return all that is known of a card, its lines too, or what a line says."""
        return self.facts.spoken(item.facts) if isinstance(item, PersonCard) else item.words()


def _ends(tie: TieFacts) -> tuple[str, str]:
    return tie.start, tie.end
