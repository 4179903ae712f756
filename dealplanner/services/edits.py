"""Edits: the one way a record changes, so that every change can be shown, kept and undone."""

from __future__ import annotations

import json
from base64 import b64decode, b64encode
from dataclasses import dataclass, replace
from datetime import datetime
from functools import cache
from typing import Any, TypeAlias

from sqlalchemy import inspect
from sqlalchemy.orm import RelationshipProperty, object_session

from dealplanner.domain.fields import Field, fields_of
from dealplanner.domain.pages import Page, change
from dealplanner.domain.steps import PAGES
from dealplanner.records import Answer, Deal, Record

Key: TypeAlias = tuple[str, str, str, str]
"""Table, id, attribute and field of a slot, as the journal keeps them."""


def _follow(record: Record, attribute: str, target_id: str | None) -> None:
    """Point the relation that goes with a link at its new target at once, saved or not."""
    relation = _relations(type(record)).get(attribute)
    session = object_session(record)
    if relation is None or session is None:
        return
    target = None
    if target_id is not None:
        unsaved = (new for new in session.new if isinstance(new, relation.mapper.class_))
        target = next((new for new in unsaved if new.id == target_id), None)
        target = target or session.get(relation.mapper.class_, target_id)
    setattr(record, relation.key, target)


@cache
def _relations(kind: type[Record]) -> dict[str, RelationshipProperty[Any]]:
    """Return the relation behind each attribute that holds the id of another record."""
    relations = inspect(kind).relationships
    return {
        str(next(iter(relation.local_columns)).key): relation
        for relation in relations
        if not relation.uselist
    }


@dataclass(frozen=True)
class Slot:
    """One editable place: an attribute of a record, or an answer on a page of a deal's lap."""

    record: Record
    attribute: str
    """The attribute; for an answer the key of its page."""
    field: str = ""
    """The answer on the page; empty for an attribute."""
    lap: int = 0

    @property
    def page(self) -> type[Page]:
        """Return the kind of page that an answer stands on."""
        return PAGES[self.attribute]

    @property
    def declared(self) -> Field | None:
        """Return the declared field of this place, if it has one."""
        return fields_of(self.page)[self.field] if self.field else fields_of(self.record).get(self.attribute)

    @property
    def key(self) -> Key:
        """Return what the journal calls this place."""
        attribute = f"{self.attribute}/{self.lap}" if self.field else self.attribute
        return self.record.__tablename__, self.record.id, attribute, self.field

    @property
    def about(self) -> str:
        """Return what a statement calls this place."""
        if self.field:
            return f"{self.attribute}:{self.field}"
        return f"{self.record.__tablename__}/{self.record.id}:{self.attribute}"

    def get(self) -> Any:
        """Return the value that stands here."""
        if not self.field:
            return getattr(self.record, self.attribute)
        assert isinstance(self.record, Deal)
        return getattr(self.record.page(self.page, self.lap), self.field)

    def set(self, value: Any) -> None:
        """Put `value` here; only the workspace does."""
        if not self.field:
            setattr(self.record, self.attribute, value)
            _follow(self.record, self.attribute, value)
            return
        assert isinstance(self.record, Deal)
        answer = self.record.answer(self.page, self.lap)
        if answer is None:
            answer = Answer(page_key=self.attribute, lap=self.lap, page=self.page())
            self.record.answers.append(answer)
        answer.page = change(answer.page, self.field, value)

    def dump(self, value: Any) -> Any:
        """Turn a value of this place into what JSON can hold."""
        if self.declared is not None and value is not None:
            return self.declared.dump(value)
        if isinstance(value, bytes):
            return {"base64": b64encode(value).decode()}
        return value.isoformat() if isinstance(value, datetime) else value

    def load(self, raw: Any) -> Any:
        """Turn what `dump` made back into a value."""
        if self.declared is not None and raw is not None:
            return self.declared.load(raw)
        if isinstance(raw, dict):
            return b64decode(raw["base64"])
        return datetime.fromisoformat(raw) if raw and self.attribute.endswith("_at") else raw

    def stated(self) -> str:
        """Return the present value as JSON, for a statement about it."""
        return json.dumps(self.dump(self.get()), ensure_ascii=False)


@dataclass(frozen=True)
class Edit:
    """A change of one slot, with both values, so that it can be turned round."""

    slot: Slot
    before: Any
    after: Any

    def inverse(self) -> Edit:
        """Return the edit that takes this one back."""
        return Edit(self.slot, self.after, self.before)

    def merged(self, later: Edit) -> Edit:
        """Return this edit and a later one of the same slot as one."""
        return replace(self, after=later.after)
