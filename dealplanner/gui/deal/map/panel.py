"""The stakeholders of a deal: the map with its buttons, the same as a table, and the first step."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from dealplanner.domain.layout import Point
from dealplanner.domain.stakes import TieKind
from dealplanner.gui.deal.map.card import MapCard, PersonCard
from dealplanner.gui.deal.map.edge import Edge
from dealplanner.gui.deal.map.legend import Legend
from dealplanner.gui.deal.map.menus import card_menu, line_menu, tie_menu
from dealplanner.gui.deal.map.people import map_of
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.deal.stakeholder_table import StakeholderTable
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal, Stakeholder, Tie
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.stakeholders import add_tie, place_cards, remove_stakeholder, tidy_up


class StakeholderPanel(QFrame):
    """The card “Stakeholders” of the deal workspace."""

    page_wished = Signal(str)
    """The key of a wizard page."""
    person_wished = Signal(str)
    """The id of a stakeholder whose form is wanted."""
    new_person_wished = Signal()
    larger_wished = Signal(bool)

    def __init__(self, deal: Deal, session: EditSession, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._deal, self._session, self._links = deal, session, links
        self.map_view = MapView(self)
        self.table = StakeholderTable(deal, session, links)
        self.empty = EmptyCard(
            tr(N_("Nobody is on the map yet. Start with the person you spoke to first.")),
            tr(N_("Add a person")),
        )
        self.empty.setProperty("role", "plain")
        self.legend = Legend()
        self._foot = QWidget()
        self._pages = QStackedWidget()
        for page in (self.map_view, self.table, self.empty):
            self._pages.addWidget(page)
        self._lay_out()
        self._listen()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        self.map_view.show_map(map_of(self._deal, self._links.today))
        self.table.refresh()
        somebody = bool(live(self._deal.stakeholders))
        on_map = self.map_button.isChecked()
        shown = self.empty if not somebody else self.map_view if on_map else self.table
        self._pages.setCurrentWidget(shown)
        self._foot.setVisible(shown is self.map_view)

    # how it is built

    def _lay_out(self) -> None:
        self.map_button = _button(N_("Map"), N_("Show the map"), checkable=True)
        self.table_button = _button(N_("Table"), N_("Show the same as a table"), checkable=True)
        self.map_button.setChecked(True)
        self.add_button = _button(N_("Add a person"), N_("Put somebody on the map"))
        self.further_button = _button("−", N_("Smaller (−)"))
        self.nearer_button = _button("+", N_("Larger (+)"))
        self.all_button = _button(N_("Whole map"), N_("Show the whole map (0)"))
        self.tidy_button = _button(N_("Tidy up"), N_("Let the map place all cards again"))
        self.larger_button = _button(N_("Full width"), N_("Give the map the whole page"), checkable=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(tr(N_("Stakeholders")), "heading"))
        row.addStretch(1)
        for button in (self.map_button, self.table_button, self.larger_button, self.add_button):
            row.addWidget(button)
        foot = QHBoxLayout(self._foot)
        foot.setContentsMargins(0, 0, 0, 0)
        foot.setSpacing(4)
        foot.addWidget(self.legend, 1)
        for button in (self.tidy_button, self.all_button, self.further_button, self.nearer_button):
            foot.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)

    def _listen(self) -> None:
        self.map_button.clicked.connect(lambda: self._turn_to(True))
        self.table_button.clicked.connect(lambda: self._turn_to(False))
        self.further_button.clicked.connect(lambda: self.map_view.zoom_by(1 / 1.2))
        self.nearer_button.clicked.connect(lambda: self.map_view.zoom_by(1.2))
        self.all_button.clicked.connect(self.map_view.show_all)
        self.tidy_button.clicked.connect(self._tidy_up)
        self.larger_button.toggled.connect(self.larger_wished)
        self.add_button.clicked.connect(self.new_person_wished)
        self.empty.begun.connect(self.new_person_wished)
        self.table.opened.connect(self.person_wished)
        scene = self.map_view.map
        scene.moved.connect(self._keep_places)
        scene.connect_wished.connect(self._ask_for_kind)
        scene.opened.connect(self.person_wished)
        scene.gap_opened.connect(self.page_wished)
        self.map_view.removal_wished.connect(self._remove)
        self.map_view.menu_wished.connect(self._show_menu)

    def _turn_to(self, on_map: bool) -> None:
        self.map_button.setChecked(on_map)
        self.table_button.setChecked(not on_map)
        self.refresh()
        (self.map_view if on_map else self.table).setFocus()

    # what its user does

    def _tidy_up(self) -> None:
        tidy_up(self._session.workspace, self._deal)

    def _keep_places(self, places: Mapping[str, Point]) -> None:
        moved = {self._stakeholder(one): place for one, place in places.items()}
        place_cards(self._session.workspace, moved)

    def _ask_for_kind(self, start: str, end: str) -> None:
        def take(kind: TieKind, back: bool) -> None:
            ends = (end, start) if back else (start, end)
            add_tie(self._session.workspace, self._deal, ends[0], kind, ends[1])

        cards = self.map_view.map.cards
        menu = tie_menu(self.map_view, cards[start].facts.name, cards[end].facts.name, take)
        menu.popup(self._beside(cards[end]))
        menu.setActiveAction(menu.actions()[0])

    def _show_menu(self, item: PersonCard | Edge, at: QPoint) -> None:
        if isinstance(item, PersonCard):
            someone = self._stakeholder(item.facts.id)
            place_again = None if someone.x is None else lambda: self._place_again(someone)
            menu = card_menu(
                self.map_view,
                lambda: self.person_wished.emit(someone.id),
                place_again,
                lambda: self._remove(item),
            )
        else:
            tie = self._tie(item.facts.id)
            menu = line_menu(
                self.map_view,
                item.start.facts.name,
                item.end.facts.name,
                item.facts.kind,
                lambda kind: self._change_kind(tie, kind),
                lambda: self._remove(item),
            )
        menu.popup(at)

    def _place_again(self, someone: Stakeholder) -> None:
        with self._session.workspace.action():
            self._session.change(Slot(someone, "x"), None)
            self._session.change(Slot(someone, "y"), None)

    def _change_kind(self, tie: Tie, kind: TieKind) -> None:
        with self._session.workspace.action():
            self._session.change(Slot(tie, "kind"), kind)

    def _remove(self, item: PersonCard | Edge) -> None:
        if isinstance(item, PersonCard):
            remove_stakeholder(self._session.workspace, self._deal, self._stakeholder(item.facts.id))
        else:
            self._session.workspace.remove(self._tie(item.facts.id))

    def _stakeholder(self, one: str) -> Stakeholder:
        found: Stakeholder = next(record for record in self._deal.stakeholders if record.id == one)
        return found

    def _tie(self, one: str) -> Tie:
        return next(record for record in self._deal.ties if record.id == one)

    def _beside(self, card: MapCard) -> QPoint:
        """Return a place on the screen below a card, where a menu can open."""
        box: QRect = self.map_view.mapFromScene(card.sceneBoundingRect()).boundingRect()
        inside = self.map_view.viewport().rect()
        at = QPoint(box.center().x(), min(max(box.bottom(), inside.top()), inside.bottom()))
        shown = self.map_view.viewport().mapToGlobal(at)
        pointer = QCursor.pos()
        return pointer if box.contains(self.map_view.viewport().mapFromGlobal(pointer)) else shown


def _button(words: str, why: str, checkable: bool = False) -> QPushButton:
    button = QPushButton(tr(words))
    button.setProperty("role", "small")
    button.setCheckable(checkable)
    button.setToolTip(tr(why))
    button.setAccessibleName(tr(why))
    button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return button
