"""The workspace: the only writer of the open file; applies edits, tells who listens, keeps the journal."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from functools import cached_property
from typing import Any, TypeVar

from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.orm import Session, make_transient_to_detached

from dealplanner.records import Entry, Record, Unfinished
from dealplanner.services.edits import Edit, Slot
from dealplanner.services.history import Action, History, read_history
from dealplanner.storage.errors import DiskTrouble

R = TypeVar("R", bound=Record)


class Workspace:
    """One open file as its user works in it."""

    def __init__(self, session: Session, clock: Callable[[], datetime], path: str = "") -> None:
        self.session = session
        self.clock = clock
        self.path = path
        self._listeners: list[Callable[[Edit], None]] = []
        self._unsaved: list[Action] = []
        self._added: list[tuple[Record, Record | None, str]] = []
        self._action: Action | None = None
        self._depth = 0
        self._words: dict[Slot, str] = {}

    @cached_property
    def history(self) -> History:
        """Return what can be undone, in this session and the ones before."""
        return read_history(self.session)

    def listen(self, listener: Callable[[Edit], None]) -> Callable[[], None]:
        """Call `listener` after every edit; return what ends it."""
        self._listeners.append(listener)
        return lambda: self._listeners.remove(listener)

    @property
    def dirty(self) -> bool:
        """Say whether anything waits to be saved."""
        return bool(self._unsaved or self._added or self._words)

    # what the user does

    def change(self, slot: Slot, value: Any) -> None:
        """Put `value` into `slot`; a run of changes of one slot is one step of undo."""
        before = slot.get()
        if value != before:
            self._do(Edit(slot, before, value))

    def add(self, record: R, owner: Record | None = None, into: str = "") -> R:
        """Take a new record in, at the end of the list `into` of its owner where it has one."""
        moment = self.clock()
        record.created_at = record.created_at or moment
        self._attach(record, owner, into)
        self._added.append((record, owner, into))
        self._do(Edit(Slot(record, "deleted_at"), moment, None), run=False)
        return record

    def remove(self, record: Record) -> None:
        """Put a record away; undo brings it back."""
        self._do(Edit(Slot(record, "deleted_at"), None, self.clock()), run=False)

    @contextmanager
    def action(self, stays_open: bool = False) -> Iterator[None]:
        """Make all edits within one step of undo; where it stays open, typing on belongs to it too."""
        if self._depth == 0:
            self.close_run()
        self._depth += 1
        try:
            yield
        finally:
            self._depth -= 1
            if self._depth == 0 and not stays_open:
                self.close_run()

    def close_run(self) -> None:
        """End a run of typing: the next change is a step of undo of its own."""
        if self._action is not None and self._depth == 0:
            self._action.closed = True
            self._action = None

    def undo(self) -> bool:
        """Take the last action back; say whether there was one."""
        return self._turn(self.history.undo)

    def redo(self) -> bool:
        """Do again what was undone last; say whether there was anything."""
        return self._turn(self.history.redo)

    def _turn(self, choose: Callable[[], Action | None]) -> bool:
        self.close_run()
        action = choose()
        if action is None:
            return False
        self._unsaved.append(action)
        self.history.take(action)
        for edit in action.edits:
            self._apply(edit)
        return True

    def _do(self, edit: Edit, run: bool = True) -> None:
        goes_on = self._depth > 0 or (
            run and self._action is not None and self._action.edits[-1].slot == edit.slot
        )
        if self._action is None or not goes_on:
            self.close_run()
            history = self.history  # read before the action is taken, else it would be found twice
            self._action = Action()
            self._unsaved.append(self._action)
            history.take(self._action)
        self._action.add(edit)
        self._apply(edit)
        if not run:
            self.close_run()

    def _apply(self, edit: Edit) -> None:
        edit.slot.set(edit.after)
        for listener in tuple(self._listeners):
            listener(edit)

    def _attach(self, record: Record, owner: Record | None, into: str) -> None:
        if owner is None:
            self.session.add(record)
            return
        siblings: list[Record] = getattr(owner, into)
        if record not in siblings:
            siblings.append(record)

    # words that are no value yet

    def keep_words(self, slot: Slot, words: str) -> None:
        """Keep what was typed into `slot` though it is no value yet; empty words forget it."""
        self._words[slot] = words

    def words_in(self, slot: Slot) -> str:
        """Return the unfinished words in `slot`."""
        if slot in self._words:
            return self._words[slot]
        kept = self._kept(slot)
        return kept.words if kept else ""

    def _kept(self, slot: Slot) -> Unfinished | None:
        table, record_id, attribute, field = slot.key
        return self.session.scalars(
            select(Unfinished).filter_by(
                record_table=table, record_id=record_id, attribute=attribute, field=field
            )
        ).first()

    def _write_words(self) -> None:
        for slot, words in self._words.items():
            kept = self._kept(slot)
            if kept is not None:
                kept.words = words
            elif words:
                table, record_id, attribute, field = slot.key
                self.session.add(
                    Unfinished(
                        record_table=table, record_id=record_id, attribute=attribute, field=field, words=words
                    )
                )

    # keeping it

    def save(self) -> None:
        """Write all that waits, in one transaction; raise DiskTrouble with nothing lost if it fails."""
        self.close_run()
        if not self.dirty:
            return
        try:
            self._write_words()
            self._write_journal()
            self.session.commit()
        except DBAPIError as error:
            self.session.rollback()
            if not self._arrived():
                self._replay()
                if isinstance(error, OperationalError):
                    raise DiskTrouble(path=self.path, cause=str(error.orig)) from error
                raise
        self._unsaved.clear()
        self._added.clear()
        self._words.clear()

    def _write_journal(self) -> None:
        number = self.session.scalar(select(func.max(Entry.number))) or 0
        for action in self._unsaved:
            for edit in action.edits:
                number += 1
                table, record_id, attribute, field = edit.slot.key
                self.session.add(
                    Entry(
                        number=number,
                        at=self.clock(),
                        action=action.id,
                        undoes=action.undoes,
                        record_table=table,
                        record_id=record_id,
                        attribute=attribute,
                        field=field,
                        before=edit.slot.dump(edit.before),
                        after=edit.slot.dump(edit.after),
                    )
                )

    def _arrived(self) -> bool:
        """Say whether a commit that reported an error is in the file all the same.

        A disk can fail after the last byte is written; saving again would then make everything twice.
        """
        if not self._unsaved:
            return False
        found = self.session.scalar(select(Entry.id).where(Entry.action == self._unsaved[-1].id).limit(1))
        if found is None:
            return False
        for record, _, _ in self._added:
            if record not in self.session:
                make_transient_to_detached(record)
                self.session.add(record)
        return True

    def _replay(self) -> None:
        """Give the session back what the rollback took: new records first, then every edit."""
        for record, owner, into in self._added:
            self._attach(record, owner, into)
        for action in self._unsaved:
            for edit in action.edits:
                edit.slot.set(edit.after)
