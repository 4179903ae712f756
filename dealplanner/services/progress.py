"""How far the pages of a step have come in one deal."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from dealplanner.domain.fields import fields_of
from dealplanner.domain.pages import AnyPage, Gap, Many, One, Page, gaps_of
from dealplanner.records import Deal
from dealplanner.services.deals import record_at, rows_at


@dataclass(frozen=True)
class Progress:
    """What is answered on one page and what is missing or wrong."""

    answered: int
    questions: int
    rows: int | None
    """How many rows a page with a table has; None for other pages."""
    missing: tuple[Gap, ...]
    """Required answers that are not given."""
    wrong: tuple[Gap, ...]
    """Answers that are given and cannot stand."""
    is_begun: bool = False
    """Is anything there but what stood there from the start?"""
    applies: bool = True

    @property
    def is_done(self) -> bool:
        """Say whether the page needs nothing more: begun, and all that is required stands."""
        return self.applies and self.is_begun and not self.missing and not self.wrong


def progress_on(deal: Deal, page: AnyPage) -> Progress:
    """Return how far `page` has come in the deal’s present lap."""
    if isinstance(page, Many):
        return _of_rows(rows_at(deal, page.of), page)
    thing: Any = record_at(deal, page.of) if isinstance(page, One) else deal.page(page)
    if isinstance(page, One) and (thing is None or (page.only_if and not getattr(thing, page.only_if))):
        return Progress(0, len(page.fields), None, (), (), applies=False)
    names = page.fields if isinstance(page, One) else page.asked()
    gaps = list(gaps_of(thing, names) if isinstance(page, One) else thing.gaps())
    return _of_thing(thing, names, gaps)


def _of_thing(thing: Any, names: tuple[str, ...], gaps: list[Gap]) -> Progress:
    declared = fields_of(thing)
    empty = [name for name in names if declared[name].is_empty(getattr(thing, name))]
    missing = tuple(gap for gap in gaps if gap.field in empty)
    wrong = tuple(gap for gap in gaps if gap.field not in empty)
    begun = thing != type(thing)() if isinstance(thing, Page) else len(empty) < len(names)
    return Progress(len(names) - len(empty), len(names), None, missing, wrong, begun)


def _of_rows(records: list[Any], page: Many) -> Progress:
    parts = [_of_thing(record, page.fields, list(gaps_of(record, page.fields))) for record in records]
    answered = sum(1 for part in parts if part.answered)
    return Progress(
        len(parts) if page.grows else answered,
        len(parts),
        len(parts),
        tuple(gap for part in parts for gap in part.missing),
        tuple(gap for part in parts for gap in part.wrong),
        is_begun=bool(parts) if page.grows else answered > 0,
        applies=bool(parts) or page.grows,
    )
