"""Keeps a deal as it stands: a frozen copy of its records, each as a plan file holds it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from sqlalchemy import inspect

from dealplanner.records import KINDS, Attachment, Deal, Document, Lap, Record
from dealplanner.services.deals import live
from dealplanner.services.facts import persons_of
from dealplanner.services.plan.columns import FORMAT, VERSION, columns_of

_STAYS = {Document.__tablename__: ("pdf", "snapshot"), Attachment.__tablename__: ("content",)}
"""Columns left out: an issued paper or a kept file is never written again, so that it stays where it is."""


def kept_copy(deal: Deal) -> dict[str, Any]:
    """Return what `deal` holds now as JSON: for each table the live records, answers of the present lap only.

    With the account, the activity and everybody whom the deal speaks of, so that it can be read alone.
    """
    records: dict[str, list[dict[str, Any]]] = {}
    for record in _around(deal):
        records.setdefault(record.__tablename__, []).append(_row(record))
    return {"format": FORMAT, "version": VERSION, "records": records}


def _around(deal: Deal) -> Iterator[Record]:
    yield deal
    yield from filter(None, (deal.account, deal.activity))
    answers = [answer for answer in live(deal.answers) if answer.lap == deal.lap]
    yield from dict.fromkeys(persons_of(deal, [answer.page for answer in answers]))
    yield from answers
    for name in _lists():
        for record in live(getattr(deal, name)):
            yield record
            if isinstance(record, Document):
                yield from live(record.lines)


def _lists() -> Iterable[str]:
    """Return the deal’s lists of records, but for its answers and its former laps."""
    for relation in inspect(Deal).relationships:
        if relation.uselist and relation.key not in ("answers", "laps"):
            yield relation.key


def _row(record: Record) -> dict[str, Any]:
    mapper, left_out = inspect(type(record)), _STAYS.get(record.__tablename__, ())
    forms = columns_of(type(record))
    names = {column.name: mapper.get_property_by_column(column).key for column in record.__table__.columns}
    return {
        column: form.write(getattr(record, names[column]))
        for column, form in forms.items()
        if column not in left_out
    }


def rows_kept(lap: Lap) -> Mapping[str, list[dict[str, Any]]]:
    """Return the rows of a kept lap by table; none for a lap that kept nothing."""
    kept = lap.kept if isinstance(lap.kept, dict) else {}
    rows = kept.get("records", {})
    return {table: found for table, found in rows.items() if table in KINDS and isinstance(found, list)}
