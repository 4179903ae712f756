"""Undo and redo: what was done, in actions, read back from the journal of earlier sessions too."""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import dataclass, field
from uuid import uuid4

from sqlalchemy import select
from sqlalchemy.orm import Session

from dealplanner.domain.fields import fields_of
from dealplanner.domain.steps import PAGES
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import KINDS, Document, Entry
from dealplanner.services.edits import Edit, Slot

REMEMBERED = 2_000  # edits that undo can reach back to


@dataclass
class Action:
    """Edits that are done and undone together."""

    edits: list[Edit] = field(default_factory=list)
    id: str = field(default_factory=lambda: uuid4().hex)
    undoes: str = ""
    closed: bool = False
    _places: dict[Slot, int] = field(default_factory=dict, repr=False)

    def add(self, edit: Edit) -> None:
        """Take one more edit in; typing in the same slot goes on in the same edit."""
        place = self._places.setdefault(edit.slot, len(self.edits))  # an import has thousands
        if place < len(self.edits):
            self.edits[place] = self.edits[place].merged(edit)
        else:
            self.edits.append(edit)

    @property
    def is_final(self) -> bool:
        """Say whether it issued a paper: what has gone out is withdrawn, never undone."""
        return any(_issues(edit) for edit in self.edits)

    def touches(self, slots: Set[Slot]) -> bool:
        """Say whether any of its edits is of these places."""
        return not slots.isdisjoint(self._places or (edit.slot for edit in self.edits))

    @property
    def words(self) -> Phrase:
        """Return what it is about: its first edit that can be told, such as “Title (Dispatch renewal)”."""
        told = (edit_words(edit) for edit in self.edits)
        return next((words for words in told if words is not None), phrase(N_("several things")))

    def inverse(self) -> Action:
        """Return the action that takes this one back."""
        return Action([edit.inverse() for edit in reversed(self.edits)], undoes=self.id, closed=True)


_NAMES = ("title", "name", "what", "topic", "words", "subject", "text")


def edit_words(edit: Edit) -> Phrase | None:
    """Return what an edit is about: the field and whose it is; None where neither has words."""
    names = (getattr(edit.slot.record, name, "") for name in _NAMES)
    whose = next((name.strip() for name in names if isinstance(name, str) and name.strip()), "")
    field = edit.slot.declared
    if field is None:
        return phrase(N_("“{name}”"), name=whose) if whose else None
    label = Phrase(field.label)
    return phrase(N_("{field} (“{name}”)"), field=label, name=whose) if whose else label


def _issues(edit: Edit) -> bool:
    record, attribute = edit.slot.record, edit.slot.attribute
    return (
        attribute == "deleted_at" and edit.after is None and isinstance(record, Document) and record.is_issued
    )


class History:
    """The actions that can be undone and redone, newest last; what is final is left out."""

    def __init__(self) -> None:
        self.done: list[Action] = []
        self.undone: list[tuple[Action, str]] = []  # the action, and the id of what undid it

    def take(self, action: Action) -> None:
        """Remember an action; a fresh one ends what could be redone."""
        self._let_go()
        if self.done and self.done[-1].id == action.undoes:
            self.undone.append((self.done.pop(), action.id))
        elif self.undone and self.undone[-1][1] == action.undoes:
            self.undone.pop()
            self.done.append(action)
        else:
            self.undone.clear()
            self.done.append(action)

    @property
    def last(self) -> Action | None:
        """Return what would be undone next."""
        self._let_go()
        return self.done[-1] if self.done else None

    def undo(self) -> Action | None:
        """Return the action that takes the last one back."""
        return self.last.inverse() if self.last else None

    def _let_go(self) -> None:
        """Forget the last action if it is final, and what it has built on: neither can be taken back."""
        if not self.done or not self.done[-1].is_final:
            return
        changed = {edit.slot for edit in self.done.pop().edits}
        self.done[:] = [action for action in self.done if not action.touches(changed)]

    def redo(self) -> Action | None:
        """Return the action that does again what was undone last."""
        if not self.undone:
            return None
        action, undone_by = self.undone[-1]
        return Action(list(action.edits), undoes=undone_by, closed=True)


def read_history(session: Session) -> History:
    """Return the history as the journal tells it."""
    history = History()
    for action in _actions(session, _remembered(session)):
        history.take(action)
    return history


def _remembered(session: Session) -> list[Entry]:
    """Return the newest entries, oldest first, with all of an action and of what it turned round.

    An import is longer than what is remembered; half of it undone would be no undo.
    """
    entries = {
        entry.number: entry
        for entry in session.scalars(select(Entry).order_by(Entry.number.desc()).limit(REMEMBERED))
    }
    missing = {entries[min(entries)].action} if len(entries) == REMEMBERED else set()
    while missing:
        found = session.scalars(select(Entry).where(Entry.action.in_(missing)))
        entries.update((entry.number, entry) for entry in found)
        known = {entry.action for entry in entries.values()} | missing
        missing = {entry.undoes for entry in entries.values() if entry.undoes} - known
    return [entries[number] for number in sorted(entries)]


def _actions(session: Session, entries: Iterable[Entry]) -> list[Action]:
    actions: dict[str, Action] = {}
    for entry in entries:
        slot = slot_of(session, entry)
        if slot is None:
            continue
        action = actions.setdefault(entry.action, Action(id=entry.action, undoes=entry.undoes, closed=True))
        action.edits.append(Edit(slot, slot.load(entry.before), slot.load(entry.after)))
    return list(actions.values())


def slot_of(session: Session, entry: Entry) -> Slot | None:
    """Return the place that an entry of the journal is about, if the program still knows it."""
    record = session.get(KINDS[entry.record_table], entry.record_id)
    if record is None:
        return None
    if not entry.field:
        return Slot(record, entry.attribute) if hasattr(record, entry.attribute) else None
    page, _, lap = entry.attribute.rpartition("/")
    if page not in PAGES or entry.field not in fields_of(PAGES[page]):
        return None
    return Slot(record, page, entry.field, int(lap))
