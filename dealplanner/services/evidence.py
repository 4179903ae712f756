"""Who said what about the judgements of a deal: read, added to, settled."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from dealplanner.domain.answers import place_of
from dealplanner.domain.conflicts import Claim, claims
from dealplanner.domain.evidence import Evidence, evidence
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.fields import Field, fields_of
from dealplanner.domain.judgements import Judgement, is_given, judgements
from dealplanner.domain.steps import PAGES
from dealplanner.records import Deal, Record, Statement
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.questions import note_answered
from dealplanner.services.workspace import Workspace


def slot_of(deal: Deal, about: str) -> Slot | None:
    """Return the place of the answer that statements call `about`; None where no page asks, or it is gone."""
    place = place_of(about)
    if place is None:
        return None
    records: list[Record] = [*live(deal.problems), *live(deal.stakeholders)]
    found = [Slot(record, place.field) for record in records if record.id == place.record_id]
    if place.page in PAGES:
        found.append(Slot(deal, place.page, place.field, deal.lap))
    return next((slot for slot in found if slot.about == about), None)


class DealEvidence:
    """The statements of one deal, as they stand on one day."""

    def __init__(self, workspace: Workspace, deal: Deal, today: date) -> None:
        self.workspace = workspace
        self.deal = deal
        self.today = today

    def facts(self) -> DealFacts:
        """Return what the rules on evidence look at now."""
        return deal_facts(self.workspace, self.deal, self.today, compared=False)

    def states(self) -> Mapping[str, Evidence]:
        """Return how well each judgement is known, by what statements call it."""
        facts = self.facts()
        return {judgement.about: evidence(facts, judgement) for judgement in judgements(facts)}

    def judgement(self, about: str) -> Judgement | None:
        """Return the judgement that statements call `about`; None where nothing is asked by that name."""
        return next((one for one in judgements(self.facts()) if one.about == about), None)

    def claims(self, about: str) -> tuple[Claim, ...]:
        """Return the values that stand against each other in one judgement."""
        facts = self.facts()
        return next((claims(facts, one) for one in judgements(facts) if one.about == about), ())

    def statements(self, slot: Slot) -> list[Statement]:
        """Return what was said about the judgement in `slot`, the newest first, settled ones too."""
        said: list[Statement] = [s for s in live(self.deal.statements) if s.about == slot.about]
        return sorted(said, key=lambda s: s.on or date.min, reverse=True)

    def stated(self, statement: Statement) -> tuple[Field | None, Any]:
        """Return the field that a statement is about and the value that was stated.

        None where nothing was stated, where the record is gone or the field cannot read it.
        """
        slot = slot_of(self.deal, statement.about)
        field = slot.declared if slot else None
        try:
            value = field.load(json.loads(statement.value)) if field and statement.value else None
        except (ValueError, TypeError, AttributeError):  # an imported file may hold anything
            return None, None
        return (field, value) if field and is_given(field, value) else (None, None)

    def last(self) -> Statement | None:
        """Return the statement that was put on record last, about whatever."""
        said: list[Statement] = live(self.deal.statements)
        return max(said, key=lambda s: (s.position, str(s.created_at or "")), default=None)

    def fields(self) -> Mapping[str, Field]:
        """Return the declared fields of a statement."""
        return fields_of(Statement)

    def draft_slot(self, slot: Slot) -> Slot:
        """Return the place where a statement about `slot` waits that is not on record yet."""
        return Slot(self.deal, "statements", slot.about)

    def add(
        self, slot: Slot, person_id: str, on: date, occasion: str, words: str, value: Any = None
    ) -> Statement:
        """Put on record that somebody stated `value` for `slot`, or its present value, as one step of undo.

        The first value that anybody states becomes the answer where there is none; questions to that
        person about it are done.
        """
        field = slot.declared
        assert field is not None, "only declared fields are judged"
        stated = value if is_given(field, value) else slot.get()
        with self.workspace.action():
            if not is_given(field, slot.get()) and is_given(field, stated):
                self.workspace.change(slot, stated)
            note_answered(self.workspace, self.deal, slot.about, person_id, self.today)
            statement = Statement(
                about=slot.about,
                value=json.dumps(slot.dump(stated), ensure_ascii=False),
                person_id=person_id,
                on=on,
                occasion=occasion,
                words=words,
                position=len(self.deal.statements),
            )
            return self.workspace.add(statement, self.deal, "statements")

    def settle(self, statement: Statement, settled: bool = True) -> None:
        """Say that a statement no longer counts, or that it does again."""
        with self.workspace.action():
            self.workspace.change(Slot(statement, "settled"), settled)
            if not settled:
                self.workspace.change(Slot(statement, "settled_because"), "")

    def settle_conflict(self, slot: Slot, claim: Claim, because: str) -> None:
        """Let one value count, as one step of undo: the answer takes it, all who differ are settled.

        `because` is kept with each statement that no longer counts. Raise ValueError for a value that the
        answer cannot take, see `Claim.can_count`.
        """
        kept = {statement.id for statement in claim.statements}
        gone = {s.id for other in self.claims(slot.about) for s in other.statements} - kept
        with self.workspace.action():
            if not claim.is_answer:
                self.workspace.change(slot, slot.load(claim.raw))
            for statement in self.statements(slot):
                if statement.id in gone:
                    self.workspace.change(Slot(statement, "settled"), True)
                    self.workspace.change(Slot(statement, "settled_because"), because)
