"""Advice under the pages of steps 4 and 5: guide, compare, and the trial close."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

from dealplanner.domain.evidence import State, evidence, whom_to_ask
from dealplanner.domain.facts import CriterionFact, DealFacts
from dealplanner.domain.judgements import judgements
from dealplanner.domain.laps import weakest_answers, weakness
from dealplanner.domain.roles import coverage, who_count
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.guide import TheirWords, WhyUs
from dealplanner.domain.steps.trial_close import Answer, Signals, TrialAnswer, TrialOffer
from dealplanner.i18n import N_, Phrase, phrase


def their_words(facts: DealFacts) -> Iterator[Phrase]:
    """Ask for a named and fresh yes to what we understood."""
    page = facts.page(TheirWords)
    if page.confirmed_by and page.confirmed_on:
        days = facts.days_since(page.confirmed_on)
        if days > facts.stale_after:
            yield phrase(
                N_("{name} confirmed it {days} days ago: ask whether it still stands."),
                name=facts.name_of(page.confirmed_by),
                days=days,
            )
        return
    buyer = coverage(facts).economic_buyer
    if buyer is None:
        yield phrase(N_("Read it to them and ask: “Have I understood you rightly?” Note who said yes."))
    else:
        yield phrase(
            N_("Read it to {name} and ask: “Have I understood you rightly?” Note the yes with its day."),
            name=buyer.name,
        )


def wins(facts: DealFacts) -> Iterator[Phrase]:
    """Say whose win has no answer, and whose is not known."""
    for person in who_count(facts):
        if not person.win.strip():
            yield phrase(N_("What {name} wants to win is not known: ask in step 3."), name=person.name)
        elif not person.our_answer.strip():
            yield phrase(N_("{name} wants: {win} – and what do we do?"), name=person.name, win=person.win)


def competitors(facts: DealFacts) -> Iterator[Phrase]:
    """Remind of the rivals that have no name."""
    kinds = {competitor.kind for competitor in facts.competitors}
    if "nothing" not in kinds:
        yield phrase(N_("Doing nothing is always a rival: note it, with what we say to it."))
    if "in_house" not in kinds:
        yield phrase(N_("Could they do it in-house? Then that is a rival too."))


def criteria(facts: DealFacts) -> Iterator[Phrase]:
    """Compare by their weights, and say where we lose most."""
    scored = [c for c in facts.criteria if c.ours is not None and c.theirs is not None]
    if not scored:
        yield phrase(N_("With weights and both scores, the comparison shows here."))
        return
    ours = sum((_weight(c) * (c.ours or 0) for c in scored), Decimal(0))
    theirs = sum((_weight(c) * (c.theirs or 0) for c in scored), Decimal(0))
    yield phrase(N_("By their weights: we {ours}, the strongest rivals {theirs}."), ours=ours, theirs=theirs)
    worst = max(scored, key=_behind)
    if _behind(worst) > 0:
        yield phrase(N_("We lose most at “{criterion}”: what would have to change?"), criterion=worst.words)
    if any(c.weight is None for c in scored):
        yield phrase(N_("A criterion without a weight counts as 1: ask how much it weighs for them."))


def _weight(criterion: CriterionFact) -> Decimal:
    return criterion.weight if criterion.weight is not None else Decimal(1)


def _behind(criterion: CriterionFact) -> Decimal:
    return _weight(criterion) * ((criterion.theirs or Decimal(0)) - (criterion.ours or Decimal(0)))


def why_us(facts: DealFacts) -> Iterator[Phrase]:
    """Ask for proof, and for an answer to our weakness."""
    page = facts.page(WhyUs)
    if page.strengths.strip() and not page.proof.strip():
        yield phrase(N_("A strength without proof is advertising: what proves it?"))
    if page.weaknesses.strip() and not page.our_answer.strip():
        yield phrase(N_("You know where you are weaker: what do you answer when they ask?"))
    if not page.weaknesses.strip():
        yield phrase(N_("Nobody is better at everything: where are you weaker?"))


def trial_script(facts: DealFacts) -> Iterator[Phrase]:
    """Offer the words of the trial close."""
    page = facts.page(TrialOffer)
    days = page.days if page.days is not None else Decimal(30)
    told = next((p for p in facts.problems if p.words.strip() and p.solution.strip()), None)
    if page.in_a_sentence.strip():
        yield phrase(
            N_("Say: “{both} I think we can start together within {days} days. What do you think?”"),
            both=_sentences(page.in_a_sentence),
            days=days,
        )
    elif told is not None:
        yield phrase(
            N_(
                "Say: “You have a problem: {problem}. I can solve it: {solution}. I think we can start "
                "together within {days} days. What do you think?”"
            ),
            problem=told.words.strip().rstrip("."),
            solution=told.solution.strip().rstrip("."),
            days=days,
        )
    else:
        yield phrase(N_("The words for it show here as soon as a problem has our answer (step 4)."))
    buyers = {buyer.person_id for buyer in facts.holders(Role.ECONOMIC_BUYER)}
    if page.to and page.to not in buyers:
        yield phrase(N_("{name} is not the economic buyer: best say it there."), name=facts.name_of(page.to))


def _sentences(words: str) -> str:
    """Return lines as one run of sentences."""
    lines = (line.strip() for line in words.splitlines() if line.strip())
    return " ".join(line if line[-1] in ".!?。！？" else f"{line}." for line in lines)


_FOLLOWS = {
    TrialAnswer.NONE: N_("Ask, and then say nothing until they answer."),
    TrialAnswer.YES: N_("Yes: the trial is closed. Go to step 6 and settle the terms."),
    TrialAnswer.MORE_TIME: N_(
        "Not yet: go to step 6 with a proposal, and agree on the day of the next talk."
    ),
    TrialAnswer.FORMAL_OFFER: N_("Not yet: go to step 6 and write the formal offer they asked for."),
    TrialAnswer.NO: N_("No: go back. These answers of steps 1 to 4 are the weakest; mend them first."),
}
_SHOWN = 8


def after_the_answer(facts: DealFacts) -> Iterator[Phrase]:
    """Say what follows the answer; after a no, what to mend first."""
    answer = facts.page(Answer).answer
    yield phrase(_FOLLOWS[answer])
    if answer is TrialAnswer.NO:
        weak = weakest_answers(facts)
        yield from (weakness(want) for want in weak[:_SHOWN])
        if len(weak) > _SHOWN:
            yield phrase(N_("And {count} more."), count=len(weak) - _SHOWN)
        if not weak:
            yield phrase(N_("All answers are well founded: ask what has changed."))


def other_angles(facts: DealFacts) -> Iterator[Phrase]:
    """List what should be confirmed again, and by whom."""
    for judgement in judgements(facts):
        known = evidence(facts, judgement)
        if known.state not in (State.UNCONFIRMED, State.STALE, State.CONFLICT):
            continue
        ask = whom_to_ask(facts, judgement)
        if ask is None:
            yield phrase(N_("{question} {state}."), question=judgement.words, state=known.words)
        else:
            yield phrase(
                N_("{question} {state}; ask {name}."),
                question=judgement.words,
                state=known.words,
                name=ask.name,
            )


ADVICE: dict[str, tuple[Callable[[DealFacts], Iterator[Phrase]], ...]] = {
    TheirWords.key: (their_words,),
    "guide.wins": (wins,),
    "guide.competitors": (competitors,),
    "guide.criteria": (criteria,),
    WhyUs.key: (why_us,),
    TrialOffer.key: (trial_script,),
    Answer.key: (after_the_answer,),
    Signals.key: (other_angles,),
}
