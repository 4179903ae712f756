"""Compares us with every rival by the client’s criteria: totals, ranking, where we lose most."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from fractions import Fraction

from dealplanner.domain.choices import CompetitorKind
from dealplanner.domain.facts import CompetitorFact, CriterionFact, DealFacts, ScoreFact
from dealplanner.i18n import N_, Phrase, phrase

UNWEIGHTED = Decimal(1)
"""What a criterion counts as long as its weight is not known: the least that a weight can be."""
USUAL = (CompetitorKind.NOTHING, CompetitorKind.IN_HOUSE, CompetitorKind.POSTPONE)
"""The rivals that every deal has, though they have no name."""


@dataclass(frozen=True)
class Compared:
    """One criterion in which we and a rival both have a score."""

    criterion: CriterionFact
    weight: Decimal
    ours: Decimal
    theirs: Decimal

    @property
    def lead(self) -> Decimal:
        """Return how much it speaks for us, weighted; negative where it speaks for the rival."""
        return self.weight * (self.ours - self.theirs)


@dataclass(frozen=True)
class Pair:
    """We and one rival; counted is only what both have a score for, and a missing score is no 0."""

    rival: CompetitorFact
    counted: tuple[Compared, ...]
    of: int
    """How many criteria there are in all."""

    @property
    def ours(self) -> Decimal:
        """Return our weighted total over what is counted."""
        return sum((one.weight * one.ours for one in self.counted), Decimal(0))

    @property
    def theirs(self) -> Decimal:
        """Return the rival’s weighted total over what is counted."""
        return sum((one.weight * one.theirs for one in self.counted), Decimal(0))

    @property
    def lead(self) -> Decimal:
        """Return by how many weighted points we are ahead; negative where we are behind."""
        return sum((one.lead for one in self.counted), Decimal(0))

    @property
    def advantage(self) -> Fraction:
        """Return by how many points of a score, on average, the rival is ahead of us.

        Rivals with different numbers of scores can be ranked by it, which totals could not.
        """
        weights = sum((one.weight for one in self.counted), Decimal(0))
        return -Fraction(self.lead) / Fraction(weights) if weights else Fraction(0)

    @property
    def words(self) -> Phrase:
        """Return the totals in one line, with what was counted."""
        facts = {
            "rival": rival_name(self.rival),
            "ours": self.ours,
            "theirs": self.theirs,
            "points": abs(self.lead),
            "count": len(self.counted),
            "all": self.of,
        }
        if not self.counted:
            return phrase(N_("{rival}: not ranked, no criterion has both our score and theirs"), **facts)
        if self.lead > 0:
            return phrase(
                N_("{rival}: {points} behind us, {theirs} to {ours} (counted: {count} of {all} criteria)"),
                **facts,
            )
        if self.lead < 0:
            return phrase(
                N_("{rival}: {points} ahead of us, {theirs} to {ours} (counted: {count} of {all} criteria)"),
                **facts,
            )
        return phrase(
            N_("{rival}: level with us, {theirs} to {ours} (counted: {count} of {all} criteria)"), **facts
        )


@dataclass(frozen=True)
class Place:
    """A place in the ranking; whoever is level shares it."""

    rank: int
    pair: Pair | None
    """None for ourselves."""


@dataclass(frozen=True)
class Comparison:
    """How we stand by the client’s criteria."""

    criteria: tuple[CriterionFact, ...]
    pairs: tuple[Pair, ...]
    """One for every competitor, in the user’s order; some may have nothing counted."""
    ours: Decimal | None
    """Our weighted total over all criteria in which we have a score."""
    scored: int
    """In how many criteria we have one."""
    absent: tuple[CompetitorKind, ...]
    """Which of the rivals that every deal has nobody has noted."""

    @property
    def ranked(self) -> tuple[Pair, ...]:
        """Return the pairs in which anything is counted, the strongest rival first."""
        return tuple(sorted((pair for pair in self.pairs if pair.counted), key=lambda pair: -pair.advantage))

    @property
    def places(self) -> tuple[Place, ...]:
        """Return the ranking, ourselves first among those who are level; nothing where nothing is counted."""
        everyone: list[tuple[Fraction, bool, Pair | None]] = [
            (pair.advantage, True, pair) for pair in self.ranked
        ]
        if not everyone:
            return ()
        everyone.append((Fraction(0), False, None))
        everyone.sort(key=lambda one: (-one[0], one[1]))
        strengths = [strength for strength, _, _ in everyone]
        return tuple(
            Place(1 + sum(1 for other in strengths if other > strength), pair)
            for strength, _, pair in everyone
        )

    @property
    def nearest(self) -> tuple[Pair, ...]:
        """Return the rivals next to us in the ranking: those level, and the next on either side."""
        level = [pair for pair in self.ranked if not pair.lead]
        ahead = [pair for pair in self.ranked if pair.lead < 0][-1:]
        behind = [pair for pair in self.ranked if pair.lead > 0][:1]
        return (*ahead, *level, *behind)

    @property
    def worst(self) -> tuple[Pair, Compared] | None:
        """Return where we lose most weighted points, and to whom; None where nobody beats us."""
        losses = ((pair, one) for pair in self.pairs for one in pair.counted)
        found = min(losses, key=lambda loss: loss[1].lead, default=None)
        return found if found and found[1].lead < 0 else None

    @property
    def worst_words(self) -> Phrase:
        """Say where we lose most."""
        if self.worst is None:
            return phrase(N_("Nobody is ahead of us in any criterion that is scored for both."))
        pair, one = self.worst
        return phrase(
            N_("We lose most at “{criterion}”: {ours} to {theirs} for {rival}, {points} weighted points."),
            criterion=criterion_name(one.criterion),
            ours=one.ours,
            theirs=one.theirs,
            rival=rival_name(pair.rival),
            points=-one.lead,
        )


def rival_name(rival: CompetitorFact) -> str | Phrase:
    """Return a competitor’s name, or the words for its kind while it has none."""
    return rival.name.strip() or Phrase(CompetitorKind.by_value(rival.kind).label)


def criterion_name(criterion: CriterionFact) -> str | Phrase:
    """Return a criterion’s words, or what stands for them while it has none."""
    return criterion.words.strip() or Phrase(N_("a criterion without words"))


def weight_of(criterion: CriterionFact) -> Decimal:
    """Return how much a criterion counts."""
    return UNWEIGHTED if criterion.weight is None else criterion.weight


def score_of(facts: DealFacts, criterion: CriterionFact, rival: CompetitorFact) -> ScoreFact | None:
    """Return the score of a rival; of several the first that has points counts."""
    found = [
        score
        for score in facts.scores
        if score.criterion_id == criterion.id and score.competitor_id == rival.id
    ]
    return next((score for score in found if score.points is not None), next(iter(found), None))


def comparison(facts: DealFacts) -> Comparison:
    """Compare us with every competitor by what the client decides by."""
    mine = [(weight_of(one), one.ours) for one in facts.criteria if one.ours is not None]
    kinds = {rival.kind for rival in facts.competitors}
    return Comparison(
        criteria=facts.criteria,
        pairs=tuple(_pair(facts, rival) for rival in facts.competitors),
        ours=sum((weight * points for weight, points in mine), Decimal(0)) if mine else None,
        scored=len(mine),
        absent=tuple(kind for kind in USUAL if kind not in kinds),
    )


def _pair(facts: DealFacts, rival: CompetitorFact) -> Pair:
    return Pair(rival, tuple(_counted(facts, rival)), len(facts.criteria))


def _counted(facts: DealFacts, rival: CompetitorFact) -> Iterator[Compared]:
    for criterion in facts.criteria:
        score = score_of(facts, criterion, rival)
        if criterion.ours is not None and score is not None and score.points is not None:
            yield Compared(criterion, weight_of(criterion), criterion.ours, score.points)
