"""Which paper fits the commitment, with three reasons, and a word of warning when another is chosen."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

from dealplanner.domain.choices import Option
from dealplanner.domain.commitment import Commitment, Proof, commitment
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.offer import Paper, WhichPaper
from dealplanner.domain.steps.qualify import DecisionProcess
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.i18n import N_, Phrase, phrase


class Advised(Option):
    """What the program may recommend to hand over."""

    QUESTION_SHEET = "question_sheet", N_("question sheet")
    ESTIMATE = "estimate", N_("estimate as a range")
    QUOTE = "quote", N_("quote")
    PROPOSAL = "proposal", N_("proposal")
    TERM_SHEET = "term_sheet", N_("term sheet")
    HAND_OVER = "hand_over", N_("hand-over sheet")


_NOT_YET: dict[int, tuple[Paper, ...]] = {
    0: (Paper.QUOTE, Paper.PROPOSAL, Paper.TERM_SHEET),
    1: (Paper.TERM_SHEET,),
    2: (Paper.TERM_SHEET,),
}
"""Papers that a level does not carry yet, by the table in DOCUMENTS.md."""
_WHY_THIS = {
    Advised.QUESTION_SHEET: N_("Questions bring the next talk; a price would end it."),
    Advised.ESTIMATE: N_("A range is enough while money and decision are not known; give it if they ask."),
    Advised.QUOTE: N_("One decides, and nobody has asked for a formal offer: the price is what they need."),
    Advised.PROPOSAL: N_("Several people read it, so it must say what hurts, how we help and why us."),
    Advised.TERM_SHEET: N_("They are convinced: what is left to settle are the terms."),
    Advised.HAND_OVER: N_("The main terms stand: the lawyers take over, and the final contract follows."),
}


@dataclass(frozen=True)
class Advice:
    """The recommended paper and what it rests on."""

    recommended: Advised
    commitment: Commitment
    reasons: tuple[Phrase, ...]
    """Three."""
    not_yet: tuple[Paper, ...]
    chosen: Paper

    @property
    def missing(self) -> tuple[Proof, ...]:
        """Return the proofs that the next level still needs."""
        return self.commitment.missing

    @property
    def paper(self) -> Paper | None:
        """Return the paper to write, the chosen or the recommended; None where that is none of the three."""
        if self.chosen is not Paper.AS_RECOMMENDED:
            return self.chosen
        return next((paper for paper in Paper if str(paper) == str(self.recommended)), None)

    @property
    def warning(self) -> Phrase | None:
        """Return what speaks against the chosen paper, if it is another than recommended."""
        if self.chosen is Paper.AS_RECOMMENDED or str(self.chosen) == str(self.recommended):
            return None
        sentence = (
            N_("“{paper}” is ahead of the commitment ({level}); recommended is: {advised}. Say why below.")
            if self.chosen in self.not_yet
            else N_("“{paper}” is not what the commitment ({level}) asks for; recommended is: {advised}.")
        )
        return phrase(
            sentence,
            paper=Phrase(self.chosen.label),
            level=self.commitment.words,
            advised=Phrase(self.recommended.label),
        )


def advice(facts: DealFacts) -> Advice:
    """Return which paper fits now, and why."""
    reached = commitment(facts)
    recommended = _recommended(facts, reached.level)
    return Advice(
        recommended=recommended,
        commitment=reached,
        reasons=tuple(islice(_reasons(facts, reached, recommended), 3)),
        not_yet=_NOT_YET.get(reached.level, ()),
        chosen=facts.page(WhichPaper).paper,
    )


def _recommended(facts: DealFacts, level: int) -> Advised:
    if level == 2:
        return Advised.PROPOSAL if _formal_wanted(facts) or len(deciders(facts)) > 1 else Advised.QUOTE
    by_level = {
        0: Advised.QUESTION_SHEET,
        1: Advised.ESTIMATE,
        3: Advised.PROPOSAL,
        4: Advised.TERM_SHEET,
        5: Advised.HAND_OVER,
    }
    return by_level[level]


def _formal_wanted(facts: DealFacts) -> bool:
    return facts.page(Answer).answer is TrialAnswer.FORMAL_OFFER


def deciders(facts: DealFacts) -> frozenset[str]:
    """Return the ids of those who decide: in the steps of the decision, and the economic buyer."""
    steps = {step.who for step in facts.page(DecisionProcess).steps}
    buyers = {buyer.person_id or buyer.id for buyer in facts.holders(Role.ECONOMIC_BUYER)}
    return frozenset(person for person in steps | buyers if person)


def _reasons(facts: DealFacts, reached: Commitment, recommended: Advised) -> Iterator[Phrase]:
    yield phrase(N_("The commitment is {level}."), level=reached.words)
    yield Phrase(_WHY_THIS[recommended])
    if recommended is Advised.PROPOSAL and len(deciders(facts)) > 1:
        yield phrase(N_("{count} people decide."), count=len(deciders(facts)))
    if recommended is Advised.PROPOSAL and _formal_wanted(facts):
        yield phrase(N_("They asked for a formal offer."))
    yield from (proof.words for proof in reversed(reached.held) if proof.level <= reached.level)
    yield from (proof.words for proof in reached.missing)
