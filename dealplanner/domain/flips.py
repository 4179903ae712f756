"""What would have to change for the order to flip: the smallest single change of a weight or of a score.

“Ahead” means strictly more: a change that only draws level does not flip the order.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import Enum

from dealplanner.domain.comparison import Compared, Pair, criterion_name, rival_name
from dealplanner.domain.facts import CompetitorFact, CriterionFact
from dealplanner.i18n import N_, Phrase, phrase


class Turn(Enum):
    """What is changed; the value is how it is called in the wording of a paper."""

    WEIGHT = "weight"
    OURS = "ours"
    THEIRS = "theirs"


_BOUNDS = {Turn.WEIGHT: range(1, 6), Turn.OURS: range(11), Turn.THEIRS: range(11)}
"""Weights are whole numbers from 1 to 5, scores from 0 to 10."""


@dataclass(frozen=True)
class Flip:
    """One change after which the one who is behind now is ahead."""

    turn: Turn
    criterion: CriterionFact
    rival: CompetitorFact
    before: Decimal
    after: Decimal
    we_lead: bool
    """Would we be ahead then? Else the rival."""

    @property
    def words(self) -> Phrase:
        """Return the change as one sentence."""
        return phrase(
            _WORDS[self.turn, self.we_lead],
            criterion=criterion_name(self.criterion),
            rival=rival_name(self.rival),
            before=self.before,
            after=self.after,
        )


_WORDS = {
    (Turn.WEIGHT, True): N_("If “{criterion}” weighed {after} instead of {before}, we would lead {rival}."),
    (Turn.WEIGHT, False): N_(
        "If “{criterion}” weighed {after} instead of {before}, {rival} would be ahead of us."
    ),
    (Turn.OURS, True): N_(
        "If they saw us at {after} instead of {before} in “{criterion}”, we would lead {rival}."
    ),
    (Turn.OURS, False): N_(
        "If they saw us at {after} instead of {before} in “{criterion}”, {rival} would be ahead of us."
    ),
    (Turn.THEIRS, True): N_(
        "If they saw {rival} at {after} instead of {before} in “{criterion}”, we would lead."
    ),
    (Turn.THEIRS, False): N_(
        "If they saw {rival} at {after} instead of {before} in “{criterion}”, it would be ahead of us."
    ),
}


_HOPELESS = {
    True: N_("No single weight or score would put {rival} ahead of us."),
    False: N_("No single weight or score would put us ahead of {rival}."),
}
_NO_WEIGHT = {
    True: N_("No weight alone would put {rival} ahead of us."),
    False: N_("No weight alone would put us ahead of {rival}."),
}
"""By whether we lead now."""


def flips(pair: Pair) -> tuple[Flip, ...]:
    """Return, for a weight, for our score and for theirs, the smallest change that flips the order.

    A kind of change that can’t flip it is left out. Level pairs have no order, and so no flip.
    """
    if not pair.lead:
        return ()
    found = (min(_of_kind(pair, turn), key=_size, default=None) for turn in Turn)
    return tuple(flip for flip in found if flip is not None)


def flip_words(pair: Pair) -> tuple[Phrase, ...]:
    """Return what would have to change, in one sentence each; also that nothing single would do."""
    name = rival_name(pair.rival)
    if not pair.counted:
        return (phrase(N_("{rival} can’t be compared yet: no criterion is scored for both."), rival=name),)
    if not pair.lead:
        return (phrase(N_("We and {rival} are level: any change decides."), rival=name),)
    found = flips(pair)
    if not found:
        return (phrase(_HOPELESS[pair.lead > 0], rival=name),)
    words = [flip.words for flip in found]
    if all(flip.turn is not Turn.WEIGHT for flip in found):
        words.append(phrase(_NO_WEIGHT[pair.lead > 0], rival=name))
    return tuple(words)


def _of_kind(pair: Pair, turn: Turn) -> Iterator[Flip]:
    """Yield every change of one kind that flips the order, criterion by criterion."""
    we_lead = pair.lead < 0
    for one in pair.counted:
        before = {Turn.WEIGHT: one.weight, Turn.OURS: one.ours, Turn.THEIRS: one.theirs}[turn]
        for after in map(Decimal, _BOUNDS[turn]):
            lead = pair.lead + _gain(one, turn, after)
            if (lead > 0) if we_lead else (lead < 0):
                yield Flip(turn, one.criterion, pair.rival, before, after, we_lead)


def _gain(one: Compared, turn: Turn, after: Decimal) -> Decimal:
    """Return by how much a change moves the lead towards us."""
    if turn is Turn.WEIGHT:
        return (after - one.weight) * (one.ours - one.theirs)
    if turn is Turn.OURS:
        return one.weight * (after - one.ours)
    return one.weight * (one.theirs - after)


def _size(flip: Flip) -> Decimal:
    return abs(flip.after - flip.before)
