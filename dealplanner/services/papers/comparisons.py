"""Composes the comparison: the whole of it for us, its public part for the client and the proposal."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from dealplanner.domain.comparison import Comparison, comparison, criterion_name, rival_name, score_of
from dealplanner.domain.facts import CriterionFact, DealFacts
from dealplanner.domain.flips import flip_words
from dealplanner.domain.papers.comparison import (
    ComparedRow,
    PrivateComparison,
    PublicComparison,
    PublicCriterion,
    RivalNotes,
)
from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.uncompared import missing_in
from dealplanner.i18n import N_, Phrase
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.papers.ask import Ask

AnyComparison: TypeAlias = PrivateComparison | PublicComparison


def comparison_sheet(ask: Ask) -> AnyComparison:
    """Return the comparison for whoever reads it."""
    if ask.audience is Audience.CLIENT:
        return PublicComparison(head=ask.head, criteria=public_criteria(ask.deal))
    return _private(ask)


def public_criteria(deal: Deal) -> tuple[PublicCriterion, ...]:
    """Return the client’s criteria as the client may read them, everywhere."""
    return tuple(
        PublicCriterion(criterion=one.words.strip(), weight=one.weight, proof=one.proof.strip())
        for one in live(deal.criteria)
        if one.words.strip()
    )


def _private(ask: Ask) -> PrivateComparison:
    facts = ask.facts
    found = comparison(facts)
    near = found.nearest
    rest = tuple(pair for pair in found.ranked if pair not in near)
    return PrivateComparison(
        head=ask.head,
        rivals=tuple(_words(ask, rival_name(rival)) for rival in facts.competitors),
        rows=tuple(_row(ask, criterion) for criterion in facts.criteria),
        ours=found.ours,
        totals=tuple((pair.theirs, pair.ours) if pair.counted else None for pair in found.pairs),
        ranking=tuple(_ranking(ask, found)),
        worst=ask.say(found.worst_words) if found.ranked else "",
        flips=tuple(ask.say(words) for pair in (*near, *rest) for words in flip_words(pair)),
        missing=tuple(ask.say(missing.words) for missing in missing_in(facts)),
        notes=tuple(_notes(ask, facts)),
    )


def _words(ask: Ask, name: str | Phrase) -> str:
    return name if isinstance(name, str) else ask.say(name)


def _row(ask: Ask, criterion: CriterionFact) -> ComparedRow:
    facts = ask.facts
    scores = [(rival, score_of(facts, criterion, rival)) for rival in facts.competitors]
    return ComparedRow(
        criterion=_words(ask, criterion_name(criterion)),
        owner=facts.name_of(criterion.owner_id),
        weight=criterion.weight,
        ours=criterion.ours,
        theirs=tuple(score.points if score else None for _, score in scores),
        proof=criterion.proof,
        our_weakness=criterion.our_weakness,
        our_answer=criterion.our_answer,
        known=tuple(
            (_words(ask, rival_name(rival)), score.proof)
            for rival, score in scores
            if score and score.proof.strip()
        ),
    )


def _ranking(ask: Ask, found: Comparison) -> Iterator[tuple[int, str]]:
    for place in found.places:
        yield place.rank, ask.say(place.pair.words if place.pair else Phrase(N_("We")))
    yield from ((0, ask.say(pair.words)) for pair in found.pairs if not pair.counted)


def _notes(ask: Ask, facts: DealFacts) -> Iterator[RivalNotes]:
    for rival in facts.competitors:
        if any(words.strip() for words in (rival.strengths, rival.weaknesses, rival.what_we_say)):
            yield RivalNotes(
                name=_words(ask, rival_name(rival)),
                strengths=rival.strengths,
                weaknesses=rival.weaknesses,
                what_we_say=rival.what_we_say,
            )
