"""What each step wants to know, and how well each of it is known."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from dealplanner.domain.choices import Known
from dealplanner.domain.conditions import conditions
from dealplanner.domain.evidence import State, evidence
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.fields import fields_of
from dealplanner.domain.judgements import Judgement, is_given, judgements
from dealplanner.domain.pages import Page
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.roles import FIVE_QUESTIONS, answered, coverage, who_count
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps.first_contact import Contact, Said
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.domain.steps.guide import TheirWords, WhyUs
from dealplanner.domain.steps.needs import Conditions, Met
from dealplanner.domain.steps.offer import Signing
from dealplanner.domain.steps.qualify import DecisionProcess
from dealplanner.domain.steps.trial_close import Answer, Signals, TrialOffer
from dealplanner.i18n import N_, Phrase, phrase


@dataclass(frozen=True)
class Wanted:
    """One thing that a step wants to know."""

    words: Phrase
    """The question, or what it is about."""
    state: State | None
    """How well it is known; None for a plain answer that needs nobody behind it."""
    step: int
    page: str
    about: str = ""
    """The judgement, if it is one."""
    required: bool = True
    """Is the step incomplete without it?"""

    @property
    def is_known(self) -> bool:
        """Say whether it is known and nothing is wrong with it."""
        return self.state in (None, State.UNCONFIRMED, State.CONFIRMED)

    @property
    def is_missing(self) -> bool:
        """Say whether nothing is known of it."""
        return self.state is State.MISSING

    @property
    def is_assumed(self) -> bool:
        """Say whether there is an answer that cannot be relied on: assumed, stale, or in conflict."""
        return not self.is_known and not self.is_missing


def wanted(facts: DealFacts) -> tuple[Wanted, ...]:
    """Return all that the seven steps want to know, in their order."""
    found = [_judged(facts, judgement) for judgement in judgements(facts)]
    for step, ask in _ASKS.items():
        for page, words, given in ask(facts):
            found.append(Wanted(words, None if given else State.MISSING, step, page))
    return tuple(sorted(found, key=lambda want: want.step))


_ALWAYS = frozenset({f"{Answer.key}:answer"})
_RECORDS_NEED = (":severity", ":consequence", ":words", ":roles", ":attitude")


def _judged(facts: DealFacts, judgement: Judgement) -> Wanted:
    about = judgement.about
    return Wanted(
        words=judgement.words,
        state=evidence(facts, judgement).state,
        step=judgement.step,
        page=judgement.page,
        about=about,
        required=judgement.field.required or about in _ALWAYS or about.endswith(_RECORDS_NEED),
    )


_Asked = Iterator[tuple[str, Phrase, bool]]
"""The page that asks, the question, and whether it is answered."""


def _fields(facts: DealFacts, kind: type[Page], *names: str) -> _Asked:
    page, declared = facts.page(kind), fields_of(kind)
    for name in names:
        yield kind.key, Phrase(declared[name].label), is_given(declared[name], getattr(page, name))


def _first_contact(facts: DealFacts) -> _Asked:
    yield "first_contact.origin", phrase(N_("Where it came from")), facts.came_by != "not_said"
    for weakness in facts.unanswered_weaknesses if facts.is_internet else ():
        yield (
            "first_contact.weaknesses",
            phrase(N_("What is done about a weakness: {weakness}"), weakness=Phrase(weakness)),
            False,
        )
    yield from _fields(facts, Contact, "whom", "on")
    yield from _fields(facts, Said, "said")
    yield "first_contact.next", phrase(N_("When is the next contact?")), facts.next_on is not None
    yield "first_contact.next", phrase(N_("What is it for?")), bool(facts.next_what.strip())


def _qualify(facts: DealFacts) -> _Asked:
    if not facts.problems:
        yield "qualify.problems", phrase(N_("What hurts?")), False
    yield from _fields(facts, DecisionProcess, "steps")
    yield "qualify.worth", phrase(N_("What is it worth?")), facts.value is not None
    yield "qualify.worth", phrase(N_("How likely is it?")), facts.chance is not None
    yield "qualify.worth", phrase(N_("Hours we expect to spend")), facts.hours_planned is not None


def _needs(facts: DealFacts) -> _Asked:
    covered = coverage(facts)
    for role, holders in covered.holders.items():
        yield "needs.roles", Phrase(role.label), bool(holders)
    buyer = covered.economic_buyer
    if buyer is not None:
        words = phrase(N_("A talk with {name}, the economic buyer"), name=buyer.name)
        yield "needs.coaches", words, buyer.met_on is not None
    for person in who_count(facts):
        yield "needs.questions", _five(person), answered(person) == len(FIVE_QUESTIONS)
    for weighed in conditions(facts) if _is_begun(facts) else ():
        yield (
            Conditions.key,
            phrase(N_("Condition: {condition}"), condition=Phrase(weighed.condition.label)),
            weighed.met is not Met.NOT_KNOWN,
        )


def _is_begun(facts: DealFacts) -> bool:
    return bool(facts.named or Conditions.key in facts.pages)


def _five(person: StakeholderFact) -> Phrase:
    return phrase(
        N_("Five questions to {name}: {known} of {total}"),
        name=person.name,
        known=answered(person),
        total=len(FIVE_QUESTIONS),
    )


def _guide(facts: DealFacts) -> _Asked:
    yield from _fields(facts, TheirWords, "problem", "confirmed_by", "confirmed_on")
    for problem in facts.problems:
        words = phrase(N_("Our answer to “{problem}”"), problem=problem.words)
        yield "guide.solutions", words, bool(problem.solution.strip())
    for person in who_count(facts):
        words = phrase(N_("Our answer to what {name} wants to win"), name=person.name)
        yield "guide.wins", words, bool(person.our_answer.strip())
    yield "guide.competitors", phrase(N_("Competitors")), bool(facts.competitors)
    yield "guide.criteria", phrase(N_("The criteria they decide by")), bool(facts.criteria)
    yield from _fields(facts, WhyUs, "strengths")


def _trial_close(facts: DealFacts) -> _Asked:
    yield from _fields(facts, TrialOffer, "in_a_sentence", "to", "on")
    yield Signals.key, phrase(N_("What did you notice?")), bool(facts.page(Signals).signals)


def _offer(facts: DealFacts) -> _Asked:
    issued = any(document.number for document in facts.documents)
    yield "offer.lines", phrase(N_("Line items")), bool(facts.lines)
    yield "offer.which", phrase(N_("A paper that was issued")), issued
    yield from _fields(facts, Signing, "what", "client_signer", "client_on", "our_on")


def _fulfil(facts: DealFacts) -> _Asked:
    if not facts.milestones:
        yield "fulfil.plan", phrase(N_("A milestone")), False
    for milestone in facts.milestones:
        words = phrase(N_("Done: {milestone}"), milestone=milestone.title)
        yield "fulfil.plan", words, milestone.done_on is not None
    yield from _fields(facts, Acceptance, "what", "measure", "by", "accepted_on")
    for payment in facts.payments:
        words = phrase(N_("Paid: {payment}"), payment=payment.title)
        yield "fulfil.payments", words, payment.paid_on is not None
    for person in who_count(facts):
        words = phrase(N_("How satisfied is {name}?"), name=person.name)
        yield "fulfil.satisfaction", words, person.satisfaction is not Satisfaction.NOT_ASKED
    yield from _fields(facts, After, "lessons")
    asked = facts.page(After).reference is not Known.NOT_KNOWN
    yield After.key, phrase(N_("Do they give us a reference?")), asked


_ASKS: dict[int, Callable[[DealFacts], _Asked]] = {
    1: _first_contact,
    2: _qualify,
    3: _needs,
    4: _guide,
    5: _trial_close,
    6: _offer,
    7: _fulfil,
}
