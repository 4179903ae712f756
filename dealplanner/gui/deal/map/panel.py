"""The stakeholders of a deal: the map with its buttons, the same as a list, and the first step."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, Signal
from PySide6.QtGui import QCursor, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.gui.buttons import sign_button, small_button
from dealplanner.gui.deal.map.card import MapCard, PersonCard
from dealplanner.gui.deal.map.doings import MapDoings
from dealplanner.gui.deal.map.edge import Edge
from dealplanner.gui.deal.map.finding import Finding
from dealplanner.gui.deal.map.legend import Legend
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.menus import Ways, card_menu, line_menu, tie_menu
from dealplanner.gui.deal.map.people import CardFacts
from dealplanner.gui.deal.map.reading import map_of
from dealplanner.gui.deal.map.search import SearchBox
from dealplanner.gui.deal.map.tie_dialog import TieDialog
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.deal.stakeholder_table import StakeholderTable
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import label
from dealplanner.gui.message_bar import MessageBar
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal
from dealplanner.services.evidence import DealEvidence


class StakeholderPanel(QFrame):
    """The card “Stakeholders” of the deal workspace."""

    page_wished = Signal(str)
    """The key of a wizard page."""
    person_wished = Signal(str)
    """The id of a stakeholder whose form is wanted."""
    new_person_wished = Signal()
    larger_wished = Signal(bool)
    print_wished = Signal()

    def __init__(self, deal: Deal, session: EditSession, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._deal = deal
        self._evidence = DealEvidence(session.workspace, deal, links.today)
        self._doings = MapDoings(deal, session, self)
        self.map_view = MapView(self)
        self.table = StakeholderTable()
        self.empty = EmptyCard(
            tr(N_("Nobody is on the map yet. Start with the person you spoke to first.")),
            tr(N_("Add a person")),
        )
        self.empty.setProperty("role", "plain")
        self.bar = MessageBar(tr(N_("What the map can’t do")))
        self.search = SearchBox()
        self.legend = Legend()
        self._foot, self._list_foot = QWidget(), QWidget()
        self._pages = QStackedWidget()
        for page in (self.map_view, self.table, self.empty):
            self._pages.addWidget(page)
        self._lay_out()
        self._finding = Finding(self.search, self.map_view, self.table, self)
        self._shows_something = False
        self._listen()

    def showEvent(self, event: QShowEvent) -> None:
        if not self._shows_something:  # nobody has said yet what is known
            self.refresh()
        super().showEvent(event)

    def refresh(self) -> None:
        """Show what is known now."""
        self.show_facts(self._evidence.facts())

    def show_facts(self, known: DealFacts) -> None:
        """Show what the rules look at, once it is read."""
        self._shows_something = True
        facts = map_of(self._deal, known)
        on_map = self.map_button.isChecked()
        self.map_view.show_map(facts)
        if not on_map:
            self.table.show_map(facts)
        shown = self.empty if not facts.cards else self.map_view if on_map else self.table
        self._pages.setCurrentWidget(shown)
        self._foot.setVisible(shown is self.map_view)
        self._list_foot.setVisible(shown is self.table)
        self.search.setVisible(shown is not self.empty)
        self._finding.refresh()

    def focus_search(self) -> bool:
        """Put the cursor into the search; say whether there is anybody to search for."""
        if self.search.isHidden():
            return False
        self.search.line.setFocus()
        self.search.line.selectAll()
        return True

    # how it is built

    def _lay_out(self) -> None:
        self.map_button = small_button(N_("Map"), N_("Show the map"))
        self.table_button = small_button(N_("List"), N_("Show the same as a list"))
        self.add_button = small_button(N_("Add a person"), N_("Put somebody on the map"))
        self.larger_button = small_button(N_("Full width"), N_("Give the map the whole page"))
        for button in (self.map_button, self.table_button, self.larger_button):
            button.setCheckable(True)
        self.map_button.setChecked(True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(label(tr(N_("Stakeholders")), "heading"))
        row.addStretch(1)
        row.addWidget(self.search)
        row.addSpacing(8)
        for button in (self.map_button, self.table_button, self.larger_button, self.add_button):
            row.addWidget(button)
        self._lay_out_feet()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(row)
        column.addWidget(self.bar)
        column.addWidget(self._pages, 1)
        column.addWidget(self._foot)
        column.addWidget(self._list_foot)

    def _lay_out_feet(self) -> None:
        self.further_button = sign_button("−", N_("Smaller (−)"))
        self.nearer_button = sign_button("+", N_("Larger (+)"))
        self.all_button = small_button(N_("Whole map"), N_("Show the whole map (0)"))
        self.tidy_button = small_button(N_("Tidy up"), N_("Let the map place all cards again"))
        self.print_button = small_button(N_("Print…"), N_("See the map as a sheet, and print it"))
        foot = _row(self._foot)
        foot.addWidget(self.legend, 1)
        for button in (
            self.print_button,
            self.tidy_button,
            self.all_button,
            self.further_button,
            self.nearer_button,
        ):
            foot.addWidget(button)
        self.line_button = small_button(N_("Draw a line"), N_("Tie the chosen one to somebody else (L)"))
        self.show_button = small_button(N_("Show on the map"), N_("Show the card of the chosen one (M)"))
        self.change_button = small_button(
            N_("Change …"), N_("All that can be done with the chosen one (menu key)")
        )
        below = _row(self._list_foot)
        below.addStretch(1)
        for button in (self.line_button, self.show_button, self.change_button):
            below.addWidget(button)

    def _listen(self) -> None:
        self.map_button.clicked.connect(lambda: self._turn_to(True))
        self.table_button.clicked.connect(lambda: self._turn_to(False))
        self.further_button.clicked.connect(lambda: self.map_view.zoom_by(1 / 1.2))
        self.nearer_button.clicked.connect(lambda: self.map_view.zoom_by(1.2))
        self.all_button.clicked.connect(self.map_view.show_all)
        self.tidy_button.clicked.connect(self._doings.tidy_up)
        self.print_button.clicked.connect(self.print_wished)
        self.larger_button.toggled.connect(self.larger_wished)
        self.add_button.clicked.connect(self.new_person_wished)
        self.empty.begun.connect(self.new_person_wished)
        self._doings.refused.connect(self.bar.tell)
        self._listen_to_map()
        self._listen_to_list()

    def _listen_to_map(self) -> None:
        scene = self.map_view.map
        scene.moved.connect(self._doings.keep_places)
        scene.connect_wished.connect(self._ask_for_kind)
        scene.opened.connect(self.person_wished)
        scene.gap_opened.connect(self.page_wished)
        self.map_view.new_wished.connect(self.new_person_wished)
        self.map_view.removal_wished.connect(self._remove)
        self.map_view.menu_wished.connect(self._show_menu)

    def _listen_to_list(self) -> None:
        self.table.opened.connect(self.person_wished)
        self.table.page_wished.connect(self.page_wished)
        self.table.new_wished.connect(self.new_person_wished)
        self.table.removal_wished.connect(self._doings.remove)
        self.table.tie_wished.connect(self.ask_for_line)
        self.table.map_wished.connect(self.show_on_map)
        self.table.menu_wished.connect(self._show_list_menu)
        self.line_button.clicked.connect(self.table.draw_line)
        self.show_button.clicked.connect(self.table.show_on_map)
        self.change_button.clicked.connect(self.table.ask_what)

    def _turn_to(self, on_map: bool) -> None:
        self.map_button.setChecked(on_map)
        self.table_button.setChecked(not on_map)
        self.refresh()
        (self.map_view if on_map else self.table).setFocus()

    # what its user does

    def show_on_map(self, one: str) -> None:
        """Turn to the map and bring a card, or an empty place, into its middle."""
        self._turn_to(True)
        self.map_view.show_card(one)

    def ask_for_line(self, one: str) -> None:
        """Ask what somebody is to whom, and draw the line."""
        others = [pair for pair in self._doings.people() if pair[0] != one]
        dialog = TieDialog(self._card(one).name, others, self._doings.committees(one), self)

        def draw() -> None:
            if dialog.whom is not None:
                self._doings.draw_line(one, dialog.kind, dialog.whom)

        dialog.accepted.connect(draw)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _ask_for_kind(self, start: str, end: str) -> None:
        def take(who: str, kind: LineKind, whom: str) -> None:
            self._doings.draw_line(who, kind, whom)

        menu = tie_menu(self.map_view, self._card(start), self._card(end), take)
        menu.popup(self._beside(self.map_view.map.cards[end]))
        menu.setActiveAction(menu.actions()[0])

    def _show_menu(self, item: PersonCard | Edge, at: QPoint) -> None:
        if isinstance(item, PersonCard):
            ways = Ways(self.person_wished.emit, self.ask_for_line)
            menu = card_menu(self.map_view, item.facts, self.map_view.map.facts, self._doings, ways)
        else:
            menu = line_menu(self.map_view, item.facts, item.end.facts, self._doings)
        menu.popup(at)

    def _show_list_menu(self, one: str, at: QPoint) -> None:
        ways = Ways(self.person_wished.emit, self.ask_for_line, self.show_on_map)
        facts = self.map_view.map.facts
        menu = card_menu(self.table, self._card(one), facts, self._doings, ways)
        menu.popup(at)
        menu.setActiveAction(menu.actions()[0])

    def _remove(self, item: PersonCard | Edge) -> None:
        if isinstance(item, PersonCard):
            self._doings.remove(item.facts.id)
        else:
            self._doings.remove_line(item.facts.id)

    def _card(self, one: str) -> CardFacts:
        return self.map_view.map.cards[one].facts

    def _beside(self, card: MapCard) -> QPoint:
        """Return a place on the screen below a card, where a menu can open."""
        box: QRect = self.map_view.mapFromScene(card.sceneBoundingRect()).boundingRect()
        inside = self.map_view.viewport().rect()
        at = QPoint(box.center().x(), min(max(box.bottom(), inside.top()), inside.bottom()))
        shown = self.map_view.viewport().mapToGlobal(at)
        pointer = QCursor.pos()
        return pointer if box.contains(self.map_view.viewport().mapFromGlobal(pointer)) else shown


def _row(widget: QWidget) -> QHBoxLayout:
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(4)
    return row
