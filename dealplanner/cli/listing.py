"""Lists what is in the file: a line for people, an object for scripts."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dealplanner.domain.choices import Option
from dealplanner.domain.fields import dump_fields
from dealplanner.domain.pages import Step
from dealplanner.records import KINDS
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import LISTS, Ask, Span, next_page

TABLES = {
    "accounts": "account",
    "people": "person",
    "deals": "deal",
    "documents": "document",
    "activities": "activity",
}


def list_as_text(what: str, file: DealFile, translate: Callable[[str], str]) -> Iterator[str]:
    """Yield a line for each row of a list, its columns parted by tabs, the headings first."""
    listing = LISTS[what]
    yield "\t".join(translate(column.label) for column in listing.columns)
    row = None
    while page := next_page(file, listing, Ask(), row):
        for row in page:
            yield "\t".join(_shown(value, translate) for value in listing.values(row))


def _shown(value: Any, translate: Callable[[str], str]) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return " + ".join(_shown(item, translate) for item in value)
    if isinstance(value, Option):
        return translate(value.label)
    if isinstance(value, Step):
        return translate(value.title)
    if isinstance(value, Span):
        return f"{_shown(value.begins_on, translate)}/{_shown(value.ends_on, translate)}"
    return value.isoformat() if isinstance(value, date) else " ".join(str(value).split())


def list_as_json(what: str, session: Session) -> str:
    """Return every record of a kind with all its fields, in the order of their ids."""
    kind = KINDS[TABLES[what]]
    records = session.scalars(select(kind).where(kind.deleted_at.is_(None)).order_by(kind.id))
    return json.dumps([record_as_data(record) for record in records], ensure_ascii=False, indent=1)


def record_as_data(record: Any) -> dict[str, Any]:
    """Return a record as JSON can hold it; what points elsewhere is an id."""
    extra = {name: getattr(record, name) for name in ("step", "lap", "revision") if hasattr(record, name)}
    return {"id": record.id, **dump_fields(record), **extra}
