"""Who said what about the judgements of a deal: read, added to, settled."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from dealplanner.domain.evidence import Evidence, evidence
from dealplanner.domain.fields import Field, fields_of
from dealplanner.domain.judgements import judgements
from dealplanner.records import Deal, Statement
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.workspace import Workspace


class DealEvidence:
    """The statements of one deal, as they stand on one day."""

    def __init__(self, workspace: Workspace, deal: Deal, today: date) -> None:
        self.workspace = workspace
        self.deal = deal
        self.today = today

    def states(self) -> Mapping[str, Evidence]:
        """Return how well each judgement is known, by what statements call it."""
        facts = deal_facts(self.workspace, self.deal, self.today, compared=False)
        return {judgement.about: evidence(facts, judgement) for judgement in judgements(facts)}

    def statements(self, slot: Slot) -> list[Statement]:
        """Return what was said about the judgement in `slot`, the newest first, settled ones too."""
        said: list[Statement] = [s for s in live(self.deal.statements) if s.about == slot.about]
        return sorted(said, key=lambda s: s.on or date.min, reverse=True)

    def fields(self) -> Mapping[str, Field]:
        """Return the declared fields of a statement."""
        return fields_of(Statement)

    def draft_slot(self, slot: Slot) -> Slot:
        """Return the place where a statement about `slot` waits that is not on record yet."""
        return Slot(self.deal, "statements", slot.about)

    def add(self, slot: Slot, person_id: str, on: date, occasion: str, words: str) -> Statement:
        """Put on record that somebody stated the present value of `slot`, as one step of undo."""
        with self.workspace.action():
            statement = Statement(
                about=slot.about,
                value=slot.stated(),
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
