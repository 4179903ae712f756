"""What a comparison lacks, each with the wizard page that mends it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dealplanner.domain.comparison import comparison, criterion_name, rival_name, score_of
from dealplanner.domain.facts import CompetitorFact, CriterionFact, DealFacts
from dealplanner.i18n import N_, Phrase, phrase

CRITERIA, SCORES, WEAKER = "guide.criteria", "guide.scores", "guide.weaker"
COMPETITORS = "guide.competitors"


@dataclass(frozen=True)
class Missing:
    """Something that the comparison lacks, and the wizard page that mends it."""

    words: Phrase
    page: str


_UNKNOWN = (
    ("weight", CRITERIA, N_("No weight yet, so it counts as 1: {criteria}.")),
    ("owner_id", CRITERIA, N_("Nobody is named whose criterion it is: {criteria}.")),
    ("ours", CRITERIA, N_("We have no score yet, so it is not counted: {criteria}.")),
)


def missing_in(facts: DealFacts) -> Iterator[Missing]:
    """Yield what is not known yet: criteria, weights, owners, scores, proofs, answers, rivals."""
    if not facts.criteria:
        yield Missing(phrase(N_("Their criteria are not known: ask how they will compare.")), CRITERIA)
    for name, page, sentence in _UNKNOWN:
        found = [one for one in facts.criteria if getattr(one, name) is None]
        if found:
            yield Missing(phrase(sentence, criteria=_listed(found)), page)
    for rival in facts.competitors:
        yield from _missing_scores(facts, rival)
    unproved = [one for one in facts.criteria if one.ours is not None and not one.proof.strip()]
    if unproved:
        yield Missing(
            phrase(N_("Nothing proves our score: {criteria}."), criteria=_listed(unproved)), CRITERIA
        )
    unanswered = [one for one in facts.criteria if one.our_weakness.strip() and not one.our_answer.strip()]
    if unanswered:
        words = phrase(
            N_("We are weaker and have no answer to it: {criteria}."), criteria=_listed(unanswered)
        )
        yield Missing(words, WEAKER)
    yield from _missing_rivals(facts)


def _missing_rivals(facts: DealFacts) -> Iterator[Missing]:
    """Yield the rivals that every deal has and nobody has noted."""
    absent = [Phrase(kind.label) for kind in comparison(facts).absent]
    if absent:
        yield Missing(
            phrase(N_("Not noted among the rivals: {rivals}."), rivals=_joined(absent)), COMPETITORS
        )


def _missing_scores(facts: DealFacts, rival: CompetitorFact) -> Iterator[Missing]:
    scores = [(one, score_of(facts, one, rival)) for one in facts.criteria]
    name = rival_name(rival)
    lacking = [one for one, score in scores if score is None or score.points is None]
    if lacking:
        words = (
            phrase(N_("{rival} is not scored yet."), rival=name)
            if len(lacking) == len(scores)
            else phrase(
                N_("{rival} is not scored, so it is not counted: {criteria}."),
                rival=name,
                criteria=_listed(lacking),
            )
        )
        yield Missing(words, SCORES)
    unknown = [one for one, score in scores if score and score.points is not None and not score.proof.strip()]
    if unknown:
        words = phrase(
            N_("How do we know the score of {rival}? {criteria}."), rival=name, criteria=_listed(unknown)
        )
        yield Missing(words, SCORES)
    for one in facts.criteria:
        same = [s for s in facts.scores if (s.criterion_id, s.competitor_id) == (one.id, rival.id)]
        if sum(1 for score in same if score.points is not None) > 1:
            words = phrase(
                N_("“{criterion}” is scored twice for {rival}, and the first counts: remove the other."),
                criterion=criterion_name(one),
                rival=name,
            )
            yield Missing(words, SCORES)


_LISTED = 4


def _listed(criteria: list[CriterionFact]) -> str | Phrase:
    """Return the names of criteria one after the other, the rest of a long list as a number."""
    words = _joined([criterion_name(one) for one in criteria[:_LISTED]])
    if len(criteria) > _LISTED:
        return phrase(N_("{first} and {count} more"), first=words, count=len(criteria) - _LISTED)
    return words


def _joined(names: Sequence[str | Phrase]) -> str | Phrase:
    words = names[0]
    for name in names[1:]:
        words = phrase(N_("{first}, {next}"), first=words, next=name)
    return words
