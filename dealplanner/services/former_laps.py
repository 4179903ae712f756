"""A former lap, read from its kept copy: steps, pages, questions, and the answers as they were."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import inspect

from dealplanner.domain.fields import Field, fields_of
from dealplanner.domain.pages import AnyPage, Many, One, Page, Step
from dealplanner.domain.steps import PAGES, STEPS
from dealplanner.domain.steps.needs import Verdict
from dealplanner.domain.steps.trial_close import TRIAL_CLOSE
from dealplanner.records import KINDS, Deal, Lap, Record
from dealplanner.services.deals import kind_at, name_of, rows_at
from dealplanner.services.keeping import rows_kept
from dealplanner.services.plan.columns import columns_of

Rows = Mapping[str, Mapping[str, Mapping[str, Any]]]
"""The kept values by table and id."""


@dataclass(frozen=True)
class FormerAnswer:
    """One answer as it was."""

    field: Field
    value: Any
    about: str
    """What statements call it: `qualify.money:in_place`, `problem/<id>:severity`."""

    @property
    def is_asked_afresh(self) -> bool:
        """Say whether every lap asks this anew, so that another answer now is no change."""
        page = self.about.partition(":")[0]
        return page == Verdict.key or page.startswith(f"{TRIAL_CLOSE.key}.")

    @property
    def is_given(self) -> bool:
        """Say whether there was an answer."""
        return not self.field.is_empty(self.value)


@dataclass(frozen=True)
class FormerSection:
    """The answers about one thing: the page itself, or one row of its table."""

    subject: str
    """What the row was known by; empty for the page itself."""
    answers: tuple[FormerAnswer, ...]


@dataclass(frozen=True)
class FormerPage:
    """One page as it was."""

    page: AnyPage
    sections: tuple[FormerSection, ...]

    @property
    def is_begun(self) -> bool:
        """Say whether anything was answered here."""
        return any(answer.is_given for section in self.sections for answer in section.answers)


@dataclass(frozen=True)
class FormerStep:
    """One step as it was."""

    step: Step
    pages: tuple[FormerPage, ...]


@dataclass(frozen=True)
class FormerLap:
    """A lap that has ended; nothing in it changes any more."""

    number: int
    ended_on: date | None
    reason: str
    steps: tuple[FormerStep, ...]
    names: Mapping[tuple[str, str], str]
    """What records were called then, by table and id."""

    def page(self, key: str) -> FormerPage | None:
        """Return the page called `key` as it was."""
        return next((page for step in self.steps for page in step.pages if page.page.key == key), None)

    def answer(self, about: str) -> FormerAnswer | None:
        """Return one answer as it was, by what statements call it."""
        found = (
            answer
            for step in self.steps
            for page in step.pages
            for section in page.sections
            for answer in section.answers
            if answer.about == about
        )
        return next(found, None)

    def name(self, kind: str, id_: str) -> str:
        """Return what a record was called then, by its table; empty where the lap did not know it."""
        return self.names.get((kind, id_), "")


def read_lap(lap: Lap, last_step: int = TRIAL_CLOSE.number) -> FormerLap:
    """Return a kept lap as it can be read, up to a step; values that cannot be read any more are left out."""
    rows = _values(lap)
    names = {(table, id_): _name(table, id_, rows) for table, found in rows.items() for id_ in found}
    steps = tuple(
        FormerStep(step, tuple(_page(page, rows, names) for page in step.pages))
        for step in STEPS
        if step.number <= last_step
    )
    return FormerLap(int(lap.number), lap.ended_on, lap.reason, steps, names)


def _values(lap: Lap) -> Rows:
    return {
        table: {row["id"]: _read(KINDS[table], row) for row in found if row.get("id")}
        for table, found in rows_kept(lap).items()
    }


def _read(kind: type[Record], row: Mapping[str, Any]) -> dict[str, Any]:
    forms, values = columns_of(kind), {}
    for column, raw in row.items():
        try:
            values[column] = forms[column].read(raw)
        except (KeyError, ValueError, TypeError, AttributeError):  # another version’s
            continue
    return values


def _name(table: str, id_: str, rows: Rows) -> str:
    row = rows[table][id_]
    person = rows.get("person", {}).get(row.get("person_id") or "", {})
    found = (row.get(name) for name in ("name", "title", "words", "topic", "number"))
    return str(next(filter(None, found), "") if table != "stakeholder" else person.get("name", ""))


def _page(page: AnyPage, rows: Rows, names: Mapping[tuple[str, str], str]) -> FormerPage:
    if isinstance(page, Many):
        return FormerPage(page, tuple(_of_rows(page, rows, names)))
    if isinstance(page, One):
        return FormerPage(page, tuple(_of_record(page, rows)))
    answered = next((row["page"] for row in rows.get("answer", {}).values() if _is_of(row, page)), page())
    answers = tuple(
        FormerAnswer(fields_of(page)[name], getattr(answered, name), f"{page.key}:{name}")
        for name in page.asked()
    )
    return FormerPage(page, (FormerSection("", answers),))


def _is_of(row: Mapping[str, Any], kind: type[Page]) -> bool:
    return isinstance(row.get("page"), kind)


def _of_rows(page: Many, rows: Rows, names: Mapping[tuple[str, str], str]) -> Iterator[FormerSection]:
    kind = kind_at(page.of)
    found = rows.get(kind.__tablename__, {}).values()
    for row in sorted(found, key=lambda row: (row.get("position") or 0, row["id"])):
        subject = names[kind.__tablename__, row["id"]]
        yield FormerSection(subject, _answers(kind, row, page.fields))


def _of_record(page: One, rows: Rows) -> Iterator[FormerSection]:
    kind = kind_at(page.of)
    row = next(iter(rows.get(kind.__tablename__, {}).values()), None)
    if row is not None:
        yield FormerSection("", _answers(kind, row, page.fields))


def _answers(kind: type[Record], row: Mapping[str, Any], names: tuple[str, ...]) -> tuple[FormerAnswer, ...]:
    declared = fields_of(kind)
    return tuple(
        FormerAnswer(
            declared[name],
            row.get(name, declared[name].empty),
            f"{kind.__tablename__}/{row['id']}:{name}",
        )
        for name in names
    )


@dataclass(frozen=True)
class Now:
    """What stands in the place of a former answer."""

    value: Any = None
    is_there: bool = True
    """Is the page or record still there?"""


def answer_now(deal: Deal, about: str) -> Now:
    """Return what stands now where the former answer `about` stood."""
    place, _, name = about.partition(":")
    if place in PAGES:
        return Now(getattr(deal.page(PAGES[place]), name))
    table, _, id_ = place.partition("/")
    record = next((one for one in _records(deal, table) if one.id == id_ and one.deleted_at is None), None)
    return Now(is_there=False) if record is None else Now(getattr(record, name))


def section_is_there(deal: Deal, section: FormerSection) -> bool:
    """Say whether the record that a section is about is still in the deal."""
    return all(answer_now(deal, answer.about).is_there for answer in section.answers[:1])


def new_since(deal: Deal, former: FormerPage) -> list[str]:
    """Return the names of rows that a page with a table has now and had not in the former lap."""
    page = former.page
    if not isinstance(page, Many) or not page.grows:
        return []
    known = {answer.about.partition(":")[0] for section in former.sections for answer in section.answers}
    rows = rows_at(deal, page.of)
    return [name_of(row) for row in rows if f"{row.__tablename__}/{row.id}" not in known]


def _records(deal: Deal, table: str) -> Iterator[Record]:
    around = (deal, deal.account, deal.activity, *deal.documents)
    yield from (one for one in around if one is not None and one.__tablename__ == table)
    for document in deal.documents:
        yield from (line for line in document.lines if line.__tablename__ == table)
    for name, relation in inspect(Deal).relationships.items():
        if relation.uselist and relation.mapper.class_.__tablename__ == table:
            yield from getattr(deal, name)
