"""Reads a plan file into the open file: all of it or nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from sqlalchemy import func, insert, select
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_, Phrase
from dealplanner.records import KINDS, Entry, Profile, Record
from dealplanner.services.plan.columns import FORMAT, VERSION, columns_of
from dealplanner.storage.moves import to_second


class PlanUnreadable(UserError):
    """The file is no JSON, or not a plan."""

    sentence = N_("“{name}” is not a plan file, {reason}: choose one made by “export plan”.")


class PlanNewer(UserError):
    """A newer program wrote the plan."""

    sentence = N_("“{name}” was written by a newer Deal Planner: install that version to read it.")


class PlanValueWrong(UserError):
    """One value in the plan cannot be."""

    sentence = N_(
        "“{name}”, {table} number {row}, “{column}”: {value} cannot stand there; mend it in the file."
    )


class PlanOverlaps(UserError):
    """The file already holds what the plan brings."""

    sentence = N_("“{name}” holds records that are in this file already: read it into a new file.")


@dataclass(frozen=True)
class PlanReport:
    """How many records of each kind were read."""

    counts: dict[str, int]

    @property
    def total(self) -> int:
        """Return how many records were read in all."""
        return sum(self.counts.values())


def read_plan(session: Session, content: bytes, name: str, *, dry_run: bool = False) -> PlanReport:
    """Read a plan file in one transaction; raise a UserError, nothing changed, where it cannot be read."""
    records = _parsed(content, name)
    rows = {table: list(_rows(table, records.get(table, []), name)) for table in KINDS}
    _fit_in(session, rows)
    if not dry_run:
        try:
            for table, kind in KINDS.items():
                if rows[table]:
                    session.execute(insert(kind), _parents_first(kind, rows[table]))
            session.commit()
        except IntegrityError as error:
            session.rollback()
            raise PlanOverlaps(name=name) from error
    return PlanReport({table: len(found) for table, found in rows.items() if found})


def _parsed(content: bytes, name: str) -> dict[str, Any]:
    try:
        plan = json.loads(content.decode("utf-8-sig"))
    except (UnicodeDecodeError, json.JSONDecodeError, RecursionError) as error:
        raise PlanUnreadable(name=name, reason=Phrase(N_("it is no JSON"))) from error
    if not isinstance(plan, dict) or plan.get("format") != FORMAT:
        raise PlanUnreadable(name=name, reason=Phrase(N_("its “format” is another")))
    version = plan.get("version")
    if isinstance(version, int) and version > VERSION:
        raise PlanNewer(name=name)
    records = plan.get("records")
    if not isinstance(version, int) or not isinstance(records, dict):
        raise PlanUnreadable(name=name, reason=Phrase(N_("it has no “records”")))
    if not set(records) <= set(KINDS):
        raise PlanNewer(name=name)
    if version < 2:
        _move(records, name)
    return records


def _move(records: dict[str, Any], name: str) -> None:
    """Bring an older plan to the present shape."""
    try:
        to_second(records)
    except (AttributeError, KeyError, TypeError) as error:
        raise PlanUnreadable(name=name, reason=Phrase(N_("its “records” are no lists"))) from error


def _rows(table: str, raw_rows: Any, name: str) -> Iterator[dict[str, Any]]:
    if not isinstance(raw_rows, list):
        raise PlanUnreadable(name=name, reason=Phrase(N_("its “records” are no lists")))
    forms = columns_of(KINDS[table])
    for number, raw in enumerate(raw_rows, start=1):
        if not isinstance(raw, dict) or not raw.get("id"):
            raise PlanValueWrong(name=name, table=table, row=number, column="id", value=Phrase(N_("nothing")))
        if not set(raw) <= set(forms):
            raise PlanNewer(name=name)
        row = {}
        for column, value in raw.items():
            try:
                row[column] = forms[column].read(value)
            except (ValueError, TypeError, KeyError, AttributeError) as error:
                raise PlanValueWrong(
                    name=name, table=table, row=number, column=column, value=json.dumps(value)[:60]
                ) from error
        yield row


def _fit_in(session: Session, rows: dict[str, list[dict[str, Any]]]) -> None:
    """Let a file that is in use keep its own profile, and go on with its own journal."""
    if session.scalar(select(func.count()).select_from(Profile)):
        rows[Profile.__tablename__].clear()
    last = session.scalar(select(func.max(Entry.number))) or 0
    for entry in rows[Entry.__tablename__]:
        entry["number"] += last


def _parents_first(kind: type[Record], rows: list[dict[str, Any]]) -> list[dict[str, Any]]:
    """Order rows so that one that refers to another of its kind comes after it."""
    if "parent_id" not in kind.__table__.columns:
        return rows
    waiting = {row["id"]: row for row in rows}
    ordered: list[dict[str, Any]] = []
    while waiting:
        ready = [row for row in waiting.values() if row.get("parent_id") not in waiting]
        ready = ready or list(waiting.values())  # a circle: the file's own check names it
        for row in ready:
            del waiting[row["id"]]
        ordered += ready
    return ordered
