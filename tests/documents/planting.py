"""Plants a secret in every private field of a deal and of all that it rests on."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal
from typing import Any

from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.fields import (
    Choice,
    Choices,
    Day,
    Field,
    Flag,
    Link,
    MoneyField,
    Number,
    Rows,
    Text,
    fields_of,
)
from dealplanner.domain.steps import PAGES
from dealplanner.records import KINDS, Answer, Deal, Document, Lap, Line, Record
from dealplanner.records.within import InDeal
from dealplanner.services.workspace import Workspace

PUBLIC_BY_RULE = {("Stakeholder", "roles"), ("Tie", "kind")}
"""Private as judgements, but a paper goes to who decides and is signed by them, and a chart shows who reports
to whom: what follows from them may differ, and is tested where it is composed."""
Place = tuple[str, str]
"""The kind of a record, page or row, and the name of its field."""


@dataclass
class Planted:
    """What was planted, and where."""

    words: list[str] = field(default_factory=list)
    """Each is one of a kind and occurs nowhere else."""
    places: set[Place] = field(default_factory=set)


def private_places() -> Iterator[Place]:
    """Yield every private field of every kind of record and page, those of their rows too."""
    kinds: list[type[Any]] = [*KINDS.values(), *PAGES.values()]
    while kinds:
        kind = kinds.pop()
        for name, declared in fields_of(kind).items():
            if declared.private:
                yield kind.__name__, name
            if isinstance(declared, Rows):
                kinds.append(declared.of)


class Planter:
    """Plants other values at each `turn`, so that two papers can be compared."""

    def __init__(self, workspace: Workspace, deal: Deal, turn: int) -> None:
        self._workspace, self._deal, self._turn = workspace, deal, turn
        self.planted = Planted()

    def plant(self) -> Planted:
        """Plant in every record of every kind, and on every page of the deal."""
        session = self._workspace.session
        for kind in KINDS.values():
            records = list(session.scalars(select(kind)))
            for record in records or list(self._made(kind)):
                self._plant_in(record)
        session.flush()
        session.expire_all()
        self._plant_on_pages()
        return self.planted

    def _made(self, kind: type[Record]) -> Iterator[Record]:
        """Make a record of a kind that the deal has none of."""
        if issubclass(kind, Answer) or not any(declared.private for declared in fields_of(kind).values()):
            return
        assert not issubclass(kind, (Deal, Document, Line)), "the sample deal has them"
        made = kind()
        if isinstance(made, InDeal):
            made.deal_id = self._deal.id
        self._workspace.session.add(made)
        yield made

    def _plant_in(self, record: Record) -> None:
        for name, declared in fields_of(record).items():
            if declared.private and (type(record).__name__, name) not in PUBLIC_BY_RULE:
                setattr(record, name, self._secret(declared, (type(record).__name__, name)))
        if isinstance(record, Lap):
            record.kept = {"deal": [{"notes": self._word()}]}

    def _plant_on_pages(self) -> None:
        for kind in PAGES.values():
            page = self._deal.page(kind)
            changes = self._changes(page)
            if not changes:
                continue
            answer = self._deal.answer(kind)
            if answer is None:
                answer = Answer(page_key=kind.key, lap=self._deal.lap, page=page)
                self._deal.answers.append(answer)
            answer.page = dataclasses.replace(page, **changes)
        self._workspace.session.flush()

    def _changes(self, thing: Any) -> dict[str, Any]:
        """Return secrets for the private fields of a page or row, and of the rows in its public tables."""
        found: dict[str, Any] = {}
        for name, declared in fields_of(thing).items():
            place = type(thing).__name__, name
            if declared.private:
                found[name] = self._secret(declared, place)
            elif isinstance(declared, Rows) and any(one.private for one in fields_of(declared.of).values()):
                rows = getattr(thing, name) or (declared.of(),)
                found[name] = tuple(dataclasses.replace(row, **self._changes(row)) for row in rows)
        return found

    def _secret(self, declared: Field, place: Place) -> Any:
        self.planted.places.add(place)
        if isinstance(declared, Text):
            return self._word()
        if isinstance(declared, MoneyField):
            return Money(Decimal(9_710_000 + len(self._remembered(9_710_000))), "EUR")
        if isinstance(declared, Number):
            return self._number(declared)
        if isinstance(declared, Day):
            day = date(2091, 3, 1) + timedelta(days=len(self.planted.words))
            self.planted.words.append(day.isoformat())
            return day
        if isinstance(declared, Rows):
            names = fields_of(declared.of).items()
            return (
                declared.of(**{name: self._secret(one, (declared.of.__name__, name)) for name, one in names}),
            )
        return self._option(declared)

    def _word(self) -> str:
        word = f"Zq{len(self.planted.words):04}{'xv'[self._turn]}"
        self.planted.words.append(word)
        return word

    def _remembered(self, base: int) -> list[str]:
        self.planted.words.append(str(base + len(self.planted.words)))
        return self.planted.words[:-1]

    def _number(self, declared: Number) -> Decimal:
        """Return a number that tells itself apart, or an end of the room that the field has."""
        if declared.most is None or declared.most > 10_000_000:
            return Decimal(9_610_000 + len(self._remembered(9_610_000)))
        least = declared.least if declared.least is not None else Decimal(0)
        return (least, declared.most)[self._turn]

    def _option(self, declared: Field) -> Any:
        if isinstance(declared, Choices):
            return (list(declared.options)[self._turn],)
        if isinstance(declared, Choice):
            return list(declared.options)[1 - 2 * self._turn]
        if isinstance(declared, Flag):
            return bool(self._turn)
        if isinstance(declared, Link):
            return declared.empty
        raise AssertionError(f"teach Planter how to plant in {type(declared).__name__}")
