"""Today: what is due and late, whom to prepare for, which offers run out, which deals only age."""

from __future__ import annotations

from datetime import date
from itertools import groupby

from PySide6.QtWidgets import QFrame, QGridLayout, QStackedLayout, QVBoxLayout, QWidget

from dealplanner.gui.early import day_text, money_text
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.places import NEW_DEAL, Target
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.view import View
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.services.today import MADE_OF, SHOWN, DueKind, Item, agenda, has_deals

_WEEKDAYS = (
    *(N_("Monday"), N_("Tuesday"), N_("Wednesday"), N_("Thursday")),
    *(N_("Friday"), N_("Saturday"), N_("Sunday")),
)

_PAST = {DueKind.OFFER: N_("ran out {day}"), DueKind.LOOK_AGAIN: N_("since {day}")}
"""How a day that has passed is said where nothing is late."""


class Today(View):
    """What the user should see to."""

    def __init__(self, file: DealFile) -> None:
        super().__init__()
        self.made_of = MADE_OF
        self._file = file
        self.due = _Part(N_("Due and late"), N_("Nothing is due. A good day to call somebody new."), True)
        self.coming = _Part(N_("Prepare for"), N_("Nothing comes up in the next seven days."))
        self.offers = _Part(N_("Offers that run out"), N_("No offer runs out in the next fourteen days."))
        self.ageing = _Part(
            N_("No next contact: these only age"), N_("Every open deal has a next contact or action.")
        )
        self.empty = EmptyCard(
            tr(N_("Here you will see whom to call, what is late and which offers run out.")),
            tr(NEW_DEAL.words),
        )
        self.empty.button.setToolTip(f"{tr(NEW_DEAL.words)} ({NEW_DEAL.keys})")
        self.empty.begun.connect(lambda: self.new_wanted.emit("deal", ""))
        self._layers = QStackedLayout(self)
        self._layers.addWidget(self._parts())
        self._layers.addWidget(self.empty)
        self.refresh()

    def refresh(self) -> None:
        """Read again what is saved."""
        today = self._file.clock().date()
        found = agenda(self._file, today)
        self.due.show_entries(_grouped(found.due, today))
        for part, items in ((self.coming, found.coming), (self.offers, found.offers)):
            part.show_entries([_entry(item, today) for item in items])
        self.ageing.show_entries([_entry(item, today) for item in found.ageing], most=SHOWN)
        is_new = found.is_empty and not has_deals(self._file)
        self._layers.setCurrentIndex(int(is_new))

    def take_focus(self) -> None:
        """Let the arrow keys walk what is due."""
        (self.due.list if self._layers.currentIndex() == 0 else self.empty.button).setFocus()

    def _parts(self) -> QWidget:
        parts = QWidget()
        grid = QGridLayout(parts)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(12)
        grid.addWidget(self.due, 0, 0, 3, 1)
        for row, part in enumerate((self.coming, self.offers, self.ageing)):
            grid.addWidget(part, row, 1)
            grid.setRowStretch(row, 1)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        for part in (self.due, self.coming, self.offers, self.ageing):
            part.list.opened.connect(self.opened)
        return parts


class _Part(QFrame):
    """A card with a heading, and what it lists or why it is empty."""

    def __init__(self, title: str, empty: str, has_headings: bool = False) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._title = tr(title)
        self._heading = label(self._title, "heading")
        self._empty = label(tr(empty), "muted")
        self.list = TwoLinesView(self._title)
        self.list.setUniformItemSizes(not has_headings)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(16, 12, 8, 8)
        layout.setSpacing(4)
        layout.addWidget(self._heading)
        layout.addWidget(self._empty)
        layout.addWidget(self.list, 1)
        layout.addStretch()

    def show_entries(self, entries: list[TwoLines], most: int = 0) -> None:
        """Show `entries`, or why there are none."""
        count = sum(entry.target is not None for entry in entries)
        more = "+" if most and count >= most else ""  # what is beyond was not read
        self._heading.setText(f"{self._title}  {count}{more}" if count else self._title)
        self._empty.setVisible(not count)
        self.list.setVisible(bool(count))
        self.list.show_entries(entries)


def _grouped(items: tuple[Item, ...], today: date) -> list[TwoLines]:
    """Put a heading over the deals that are equally near to money."""
    entries: list[TwoLines] = []
    for nearness, group in groupby(items, key=lambda item: item.nearness):
        entries.append(TwoLines(tr(nearness.label)))
        entries += [_entry(item, today) for item in group]
    return entries


def _entry(item: Item, today: date) -> TwoLines:
    is_ageing = item.kind is DueKind.AGEING
    value = money_text(item.value) if item.value else ""
    note = say(item.note) if item.note else ""
    named_first = is_ageing or item.kind is DueKind.LOOK_AGAIN
    woken = _kind_words(item) if item.kind is DueKind.LOOK_AGAIN else ""
    about = (woken, "" if named_first else item.title, item.account, note, item.people, value)
    return TwoLines(
        title=item.title if is_ageing else _what(item),
        about=" · ".join(filter(None, about)),
        beside=_when(item, today),
        mark=_mark(item, today),
        target=Target("deal", item.deal_id),
    )


def _what(item: Item) -> str:
    if item.kind is DueKind.LOOK_AGAIN:
        return item.title or item.account
    if item.kind in (DueKind.CONTACT, DueKind.ACTION) and item.words:
        return item.words
    return _kind_words(item)


def _kind_words(item: Item) -> str:
    return f"{tr(item.kind.label)}: {item.words}" if item.words else tr(item.kind.label)


def _mark(item: Item, today: date) -> Mark:
    if item.kind is DueKind.AGEING:
        return Mark.ASK
    is_late = item.on and item.on < today and item.kind is not DueKind.LOOK_AGAIN  # nobody was kept waiting
    return Mark.BANG if is_late else Mark.NEXT


def _when(item: Item, today: date) -> str:
    """Say the day as one would: late by how much, today, tomorrow, a weekday, or the day."""
    if item.on is None:
        return ""
    days = (item.on - today).days
    if item.kind is DueKind.AGEING:
        return say(phrase(N_("opened {day}"), day=day_text(item.on)))
    if days < 0 and item.kind in _PAST:
        return say(phrase(_PAST[item.kind], day=day_text(item.on)))
    if days < 0:
        return say(phrase(N_("{count} days late"), count=-days)) if days < -1 else tr(N_("since yesterday"))
    if days < 2:
        return tr(N_("tomorrow") if days else N_("today"))
    return tr(_WEEKDAYS[item.on.weekday()]) if days < 7 else day_text(item.on)
