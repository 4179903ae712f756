"""Finding somebody: the search, and the map or the list that shows who was found."""

from __future__ import annotations

from PySide6.QtCore import QObject

from dealplanner.gui.deal.map.search import SearchBox, matches
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.deal.stakeholder_table import StakeholderTable


class Finding(QObject):
    """Keeps who is found, and which of them was gone to last."""

    def __init__(
        self, box: SearchBox, view: MapView, table: StakeholderTable, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._box, self._view, self._table = box, view, table
        self._found: list[str] = []
        self._at: int | None = None
        box.searched.connect(self._search)
        box.stepped.connect(self.step)
        box.left.connect(self.leave)

    def refresh(self) -> None:
        """Search again: somebody may have come, gone, or another name."""
        if self._box.words.strip():
            chosen = self._found[self._at] if self._at is not None else ""
            self._look()
            self._at = self._found.index(chosen) if chosen in self._found else None
            self._tell()

    def step(self, by: int) -> None:
        """Go to the next one found, or by −1 to the one before; after the last comes the first."""
        if not self._found:
            return
        first = 0 if by > 0 else len(self._found) - 1
        self._at = first if self._at is None else (self._at + by) % len(self._found)
        one = self._found[self._at]
        self._view.show_card(one)
        self._table.choose(one)
        self._tell()

    def leave(self) -> None:
        """Search for nothing more, and give the keys back to the map or the list."""
        self._box.line.clear()
        (self._table if self._table.isVisible() else self._view).setFocus()

    def _search(self, words: str) -> None:
        self._look()
        self._at = None
        self._tell()

    def _look(self) -> None:
        words = self._box.words.strip()
        scene = self._view.map
        order = {card: n for n, card in enumerate(scene.in_order())}
        places = {**scene.cards, **scene.gaps}
        self._found = sorted(matches(scene.facts, words), key=lambda one: order[places[one]])
        scene.mark_found([places[one] for one in self._found] if words else None)
        self._table.mark_found(set(self._found) if words else None)

    def _tell(self) -> None:
        self._box.tell(self._at, len(self._found))
