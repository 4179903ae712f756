"""Advice under the pages of steps 4 and 5: guide, compare, and the trial close."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dealplanner.domain.choices import CompetitorKind
from dealplanner.domain.comparison import comparison
from dealplanner.domain.evidence import State, evidence, whom_to_ask
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flips import flip_words
from dealplanner.domain.judgements import judgements
from dealplanner.domain.laps import weakest_answers, weakness
from dealplanner.domain.roles import coverage, who_count
from dealplanner.domain.script import script_facts
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.guide import TheirWords, WhyUs
from dealplanner.domain.steps.trial_close import Answer, Changed, Script, Signals, TrialAnswer, TrialOffer
from dealplanner.domain.uncompared import CRITERIA, SCORES, missing_in
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
    yield from (_ABSENT[kind] for kind in comparison(facts).absent)


_ABSENT = {
    CompetitorKind.NOTHING: phrase(N_("Doing nothing is always a rival: note it, with what we say to it.")),
    CompetitorKind.IN_HOUSE: phrase(N_("Could they do it in-house? Then that is a rival too.")),
    CompetitorKind.POSTPONE: phrase(N_("Could they postpone it? Then that is a rival too.")),
}


def criteria(facts: DealFacts) -> Iterator[Phrase]:
    """Compare by their weights, say where we lose most and what would turn the order."""
    found = comparison(facts)
    if not found.ranked:
        yield phrase(N_("With weights and both scores, the comparison shows here."))
        return
    for pair in found.nearest:
        yield pair.words
        yield from flip_words(pair)
    if found.worst:
        yield found.worst_words
    yield from (missing.words for missing in missing_in(facts) if missing.page == CRITERIA)


def scores(facts: DealFacts) -> Iterator[Phrase]:
    """Say how every rival stands, and which scores rest on nothing."""
    for pair in comparison(facts).pairs:
        yield pair.words
    yield from (missing.words for missing in missing_in(facts) if missing.page == SCORES)


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
    """Say whether the script has all that it needs, and who should hear it."""
    told = script_facts(facts)
    if told.is_whole:
        yield phrase(N_("The next page, “What you say”, puts it into words with these answers."))
    elif told.problem:
        yield phrase(N_("“{problem}” has no answer of ours yet: note it in step 4."), problem=told.problem)
    else:
        yield phrase(N_("The words for it are whole as soon as a problem has our answer (step 4)."))
    page = facts.page(TrialOffer)
    buyers = {buyer.person_id for buyer in facts.holders(Role.ECONOMIC_BUYER)}
    if page.to and page.to not in buyers:
        yield phrase(N_("{name} is not the economic buyer: best say it there."), name=facts.name_of(page.to))


def say_and_wait(facts: DealFacts) -> Iterator[Phrase]:
    """Remind of the silence, and of the one who should hear it."""
    yield phrase(N_("Ask, and then say nothing until they answer."))
    if facts.page(TrialOffer).to is None:
        yield phrase(N_("To whom do you say it? Name them on the page “The offer”."))


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


def asked_today(facts: DealFacts) -> Iterator[Phrase]:
    """Ask again where the answer is of another day: it is asked before every paper."""
    page = facts.page(Signals)
    if page.changed is not Changed.NOT_ASKED and page.asked_on not in (None, facts.today):
        yield phrase(N_("Last asked on {on}: ask again before the next paper."), on=page.asked_on)


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
    "guide.scores": (scores,),
    WhyUs.key: (why_us,),
    TrialOffer.key: (trial_script,),
    Script.key: (say_and_wait,),
    Answer.key: (after_the_answer,),
    Signals.key: (asked_today, other_angles),
}
