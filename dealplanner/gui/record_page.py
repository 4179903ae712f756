"""The page of one record: its name, its form, what belongs to it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.gui.buttons import small_button
from dealplanner.gui.labels import label, scrolled
from dealplanner.gui.list_card import ListCard
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import Target
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.view import View
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Record
from dealplanner.services.deals import name_of
from dealplanner.services.edits import Edit, Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.lists import LISTS

_NARROW = 760  # pixels; below this width the columns stand one below the other


class RecordPage(View):
    """Shows and edits one record; subclasses say with which cards."""

    gone = Signal(object)
    """Target: the record was removed."""
    said = Signal(object)
    """Phrase: what the user should read."""

    def __init__(self, open_file: OpenFile, record: Record) -> None:
        super().__init__()
        self.record = record
        self.target = Target(record.__tablename__, record.id)
        self.lists: list[ListCard] = []
        self._open_file = open_file
        self.session = open_file.session
        workspace = self.session.workspace
        self.links = DealLinks(workspace, workspace.clock().date())
        self.name_label = label(role="title")
        self.about_label = label(role="muted")
        self.way_button = QPushButton()
        self.way_button.setProperty("role", "link")
        self.way_button.clicked.connect(self._go_up)
        self.heading = QHBoxLayout()
        self.left = QVBoxLayout()
        self.right = QVBoxLayout()
        self._lay_out()
        self.session.edited.connect(self._follow)
        self.furnish()
        self.left.addStretch()
        self.made_of = frozenset().union(*(card.listing.made_of for card in self.lists))
        self.say_name()

    def furnish(self) -> None:
        """Add the cards of the page."""
        raise NotImplementedError

    def about(self) -> str:
        """Return what stands below the name."""
        return ""

    def account_name(self) -> str:
        """Return the account that new records made from here belong to."""
        return ""

    def leads_to(self) -> Record | None:
        """Return the record that this one belongs to, if any."""
        return None

    def refresh(self) -> None:
        """Read again what is saved."""
        for card in self.lists:
            card.refresh()

    def form_card(self, title: str, names: Sequence[str], columns: int = 2) -> RecordForm:
        """Add a card with a form for some fields of the record."""
        form = RecordForm(
            self.session, [Slot(self.record, name) for name in names], self.links, columns=columns
        )
        card = titled_card(title, form)
        self.left.addWidget(card)
        return form

    def list_card(self, key: str, title: str, empty: str, grows: bool = False, within: str = "") -> ListCard:
        """Add a card with what one of the lists knows of the record; `empty` is said where it is nothing.

        `within` names how the rows belong to it, where that is not by its kind.
        """
        target = Target(within or self.target.kind, self.target.id)
        card = ListCard(self._open_file.file, LISTS[key], target, title, empty, grows)
        card.opened.connect(self.opened)
        card.new_wanted.connect(self._want_new)
        self.right.addWidget(card, 1)
        self.lists.append(card)
        return card

    def say_name(self) -> None:
        """Show the name of the record and what stands below it."""
        self.name_label.setText(name_of(self.record) or tr(N_("without a name")))
        self.about_label.setText(self.about())
        self.about_label.setVisible(bool(self.about_label.text()))
        way = self.leads_to()
        self.way_button.setVisible(way is not None)
        if way is not None:
            self.way_button.setText(f"{name_of(way)} ›")
            self.way_button.setAccessibleName(name_of(way))

    def remove(self) -> None:
        """Put the record away; undo brings it back."""
        self.session.workspace.remove(self.record)
        self.said.emit(phrase(N_("Removed. Ctrl+Z brings it back.")))
        self.session.flush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what belongs to the record beside its form, or below it in a narrow window."""
        super().resizeEvent(event)
        narrow = event.size().width() < _NARROW
        ways = QBoxLayout.Direction
        self._body.setDirection(ways.TopToBottom if narrow else ways.LeftToRight)

    def _go_up(self) -> None:
        way = self.leads_to()
        if way is not None:
            self.opened.emit(Target(way.__tablename__, way.id))

    def _want_new(self, table: str) -> None:
        self.new_wanted.emit(table, self.account_name())

    def _follow(self, edit: Edit) -> None:
        if edit.slot.record is not self.record:
            return
        self.say_name()
        if self.record.deleted_at is not None:
            self.gone.emit(self.target)

    def _lay_out(self) -> None:
        remove = small_button(N_("Remove"), N_("Put it away; undo brings it back"))
        remove.clicked.connect(self.remove)
        self.heading.addWidget(self.name_label, 1)
        self.heading.addWidget(self.way_button)
        self.heading.addWidget(remove)
        self._body = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._body.setSpacing(12)
        self._body.addWidget(scrolled(self.left), 1)
        self._body.addLayout(self.right, 1)
        self.right.setSpacing(12)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self.heading)
        layout.addWidget(self.about_label)
        layout.addSpacing(8)
        layout.addLayout(self._body, 1)


def titled_card(title: str, content: QWidget) -> QFrame:
    """Return a card with a heading above its content."""
    card = QFrame()
    card.setProperty("role", "card")
    layout = QVBoxLayout(card)
    layout.setContentsMargins(16, 12, 16, 16)
    layout.setSpacing(12)
    layout.addWidget(label(tr(title), "heading"))
    layout.addWidget(content)
    return card
