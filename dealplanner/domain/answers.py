"""Where an answer stands that statements speak of: the page, the record on it, the field."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.fields import fields_of
from dealplanner.domain.judgements import PROBLEM_JUDGEMENTS, STAKEHOLDER_JUDGEMENTS
from dealplanner.domain.steps import PAGES

_IN_RECORDS = {"problem": PROBLEM_JUDGEMENTS, "stakeholder": STAKEHOLDER_JUDGEMENTS}


@dataclass(frozen=True)
class AnswerPlace:
    """One answer: on which page, in which record where the page has a table, under which name."""

    page: str
    field: str
    record_id: str = ""


def place_of(about: str) -> AnswerPlace | None:
    """Return where the answer stands that statements call `about`; None where no page asks for it."""
    owner, _, field = about.rpartition(":")
    table, is_record, record_id = owner.partition("/")
    if is_record:
        declared = _IN_RECORDS.get(table, {}).get(field)
        return AnswerPlace(declared[1], field, record_id) if declared else None
    kind = PAGES.get(owner)
    return AnswerPlace(owner, field) if kind is not None and field in fields_of(kind) else None
