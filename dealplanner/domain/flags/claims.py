"""Red flags on what the plan rests on: claims with one source, stale, in conflict or merely assumed."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.evidence import Evidence, State, evidence
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, note, serious
from dealplanner.domain.judgements import judgements
from dealplanner.i18n import N_, by_count


def _in_state(facts: DealFacts, state: State) -> list[Evidence]:
    known = (evidence(facts, judgement) for judgement in judgements(facts))
    return [claim for claim in known if claim.state is state]


def claim_in_conflict(facts: DealFacts) -> Iterator[RedFlag]:
    """Two said different things, or the answer differs from what was said."""
    for claim in _in_state(facts, State.CONFLICT):
        yield serious(
            "claim_in_conflict",
            claim.judgement.page,
            N_("{question} In conflict: {who}."),
            claim.judgement.about,
            question=claim.judgement.words,
            who=claim.words,
        )


def claims_stale(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody has said it again for a long time."""
    found = _in_state(facts, State.STALE)
    if found:
        yield note(
            "claims_stale",
            found[0].judgement.page,
            by_count(
                len(found),
                N_("One answer is older than {days} days; ask again: {question}"),
                N_("{count} answers are older than {days} days; ask again first: {question}"),
            ),
            ages=True,
            count=len(found),
            days=facts.stale_after,
            question=found[0].judgement.words,
        )


def claims_with_one_source(facts: DealFacts) -> Iterator[RedFlag]:
    """Only one side has said so."""
    found = _in_state(facts, State.UNCONFIRMED)
    if found:
        yield note(
            "claims_with_one_source",
            found[0].judgement.page,
            by_count(
                len(found),
                N_("One answer rests on one voice; confirm it: {question}"),
                N_("{count} answers rest on one voice; confirm first: {question}"),
            ),
            count=len(found),
            question=found[0].judgement.words,
        )


def claims_assumed(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody has said so."""
    found = _in_state(facts, State.ASSUMED)
    if found:
        yield note(
            "claims_assumed",
            found[0].judgement.page,
            by_count(
                len(found),
                N_("One answer is an assumption; note who said so, or ask: {question}"),
                N_("{count} answers are assumptions; note who said so, or ask: {question}"),
            ),
            count=len(found),
            question=found[0].judgement.words,
        )


RULES = (claim_in_conflict, claims_stale, claims_with_one_source, claims_assumed)
