"""How far the client has gone with us, levels 0 to 5, from events that happened and not from opinion."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from itertools import takewhile

from dealplanner.domain.choices import DocumentState, Known
from dealplanner.domain.conditions import conditions
from dealplanner.domain.evidence import said_by, statements_on
from dealplanner.domain.facts import DealFacts, ProblemFact
from dealplanner.domain.judgements import on_problem
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.steps.guide import TheirWords
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.steps.offer import Negotiation, Paper, WhichPaper
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.i18n import N_, Phrase, phrase

LEVELS = (
    N_("contact"),
    N_("problem admitted"),
    N_("qualified"),
    N_("wants more time or an offer"),
    N_("convinced"),
    N_("agreed"),
)
_AGELESS = 36_500  # days: what was said once has happened, however long ago


@dataclass(frozen=True)
class Proof:
    """One event that proves a level: whether it holds, in words that say which or what is missing."""

    level: int
    key: str
    holds: bool
    words: Phrase
    page: str
    """The page on which it is noted."""


@dataclass(frozen=True)
class Commitment:
    """A level with all proofs of all levels."""

    level: int
    """The highest whose proofs all hold together with those of every level below; 0 at least."""
    proofs: tuple[Proof, ...]

    @property
    def is_begun(self) -> bool:
        """Say whether even level 0 is proven."""
        return all(proof.holds for proof in self.proofs if proof.level == 0)

    @property
    def held(self) -> tuple[Proof, ...]:
        """Return the proofs that hold, of every level."""
        return tuple(proof for proof in self.proofs if proof.holds)

    @property
    def missing(self) -> tuple[Proof, ...]:
        """Return what is missing for the next level."""
        wanted = self.level + 1 if self.is_begun else 0
        return tuple(proof for proof in self.proofs if proof.level <= wanted and not proof.holds)

    @property
    def words(self) -> Phrase:
        """Return the level with its name."""
        return phrase(N_("level {level}, {name}"), level=self.level, name=Phrase(LEVELS[self.level]))


def commitment(facts: DealFacts) -> Commitment:
    """Return how far the client has gone with us."""
    proofs = tuple(proof for prove in _PROOFS for proof in prove(facts))
    proven = takewhile(
        lambda level: all(proof.holds for proof in proofs if proof.level == level), range(len(LEVELS))
    )
    return Commitment(max(proven, default=0), proofs)


def _contact(facts: DealFacts) -> Iterator[Proof]:
    contact = facts.page(Contact)
    who = facts.name_of(contact.whom)
    yield _proof(
        0,
        "first_contact",
        _happened(facts, contact.on) and contact.whom is not None,
        phrase(N_("First contact with {name} on {day}."), name=who, day=contact.on),
        N_("The first contact, with whom and when, is not noted."),
        Contact.key,
    )
    later = max((day for day in _contact_days(facts) if contact.on and day > contact.on), default=None)
    yield _proof(
        0,
        "next_contact",
        facts.next_on is not None or later is not None,
        phrase(N_("Next contact agreed for {day}."), day=facts.next_on)
        if facts.next_on
        else phrase(N_("Spoken to again on {day}."), day=later),
        N_("No next contact is agreed."),
        "first_contact.next",
    )


def _contact_days(facts: DealFacts) -> Iterator[date]:
    for day in (*(s.met_on for s in facts.named), *(s.on for s in facts.statements)):
        if day is not None and day <= facts.today:
            yield day


def _problem(facts: DealFacts) -> Iterator[Proof]:
    told = [problem for problem in facts.problems if problem.words.strip() and problem.consequence.strip()]
    yield _proof(
        1,
        "problem",
        bool(told),
        phrase(N_("They have a problem with a consequence: “{problem}”"), problem=told[0].words)
        if told
        else phrase(""),
        N_("No problem is known together with what follows from it."),
        "qualify.consequences" if facts.problems else "qualify.problems",
    )
    who = next((words for problem in told if (words := _admitted(facts, problem))), None)
    yield _proof(
        1,
        "problem_confirmed",
        who is not None,
        phrase(N_("A person has confirmed it: {who}."), who=who),
        N_("Nobody has confirmed the problem and its consequence."),
        TheirWords.key,
    )


def _admitted(facts: DealFacts, problem: ProblemFact) -> Phrase | None:
    """Return who confirmed a problem: by a statement, or when it was said back in their words."""
    words, severity, _, consequence = on_problem(problem)
    for judgement in (consequence, words, severity):
        said = [s for s in statements_on(facts, judgement.about) if s.person_id]
        if said:
            return said_by(facts, said[0])
    back = facts.page(TheirWords)
    if back.confirmed_by and _happened(facts, back.confirmed_on):
        return phrase(N_("{who}, {on}"), who=facts.name_of(back.confirmed_by), on=back.confirmed_on)
    return None


def _qualified(facts: DealFacts) -> Iterator[Proof]:
    # a statement that has gone stale is a question for the verdict; that it was made has happened
    weighed = conditions(replace(facts, stale_after=max(_AGELESS, facts.stale_after)))
    met = [w for w in weighed if w.met is Met.MET]
    open_one = next((w for w in weighed if w.met is not Met.MET), weighed[0])
    yield _proof(
        2,
        "three_conditions",
        len(met) >= 3,
        phrase(N_("{count} of the four conditions are met."), count=len(met)),
        N_("Fewer than three of the four conditions are met."),
        open_one.page,
    )
    buyers = facts.holders(Role.ECONOMIC_BUYER)
    yield _proof(
        2,
        "economic_buyer",
        bool(buyers),
        phrase(N_("The economic buyer is known: {name}."), name=buyers[0].name) if buyers else phrase(""),
        N_("The economic buyer is not known."),
        "needs.roles",
    )


_WANTS_MORE = (TrialAnswer.MORE_TIME, TrialAnswer.FORMAL_OFFER, TrialAnswer.YES)


def _answered(facts: DealFacts) -> Iterator[Proof]:
    answer = facts.page(Answer).answer
    accepted = _accepted(facts)
    yield _proof(
        3,
        "trial_answer",
        answer in _WANTS_MORE or accepted is not None,
        accepted
        if answer not in _WANTS_MORE and accepted
        else phrase(N_("They answered the trial close: {answer}."), answer=Phrase(answer.label)),
        N_("The trial close has no answer that asks for more."),
        Answer.key,
    )


def _accepted(facts: DealFacts) -> Phrase | None:
    """Return that a proposal was accepted, if it was."""
    day = facts.page(Negotiation).accepted_on
    if day and _happened(facts, day):
        return phrase(N_("The proposal was accepted on {day}."), day=day)
    for document in facts.documents:
        if document.kind is Paper.PROPOSAL and document.state is DocumentState.ACCEPTED:
            return phrase(N_("Proposal {number} was accepted."), number=document.number)
    return None


_APPROVAL = (
    ("approved", N_("They have approved us."), N_("Whether they have approved us is not known.")),
    ("know_us", N_("They know who we are."), N_("Whether they know who we are is not known.")),
    ("know_how", N_("They know how we will help."), N_("Whether they know how we will help is not known.")),
)


def _convinced(facts: DealFacts) -> Iterator[Proof]:
    said_yes = facts.page(Answer).answer is TrialAnswer.YES
    accepted = _accepted(facts)
    yield _proof(
        4,
        "yes",
        said_yes or accepted is not None,
        phrase(N_("They said yes to the trial close.")) if said_yes or accepted is None else accepted,
        N_("Neither the trial close nor a proposal has a yes."),
        Answer.key,
    )
    page = facts.page(WhichPaper)
    for name, held, missing in _APPROVAL:
        yield _proof(4, name, getattr(page, name) is Known.YES, phrase(held), missing, WhichPaper.key)


def _agreed(facts: DealFacts) -> Iterator[Proof]:
    to_legal = facts.page(SampleContract).to_legal_on
    agreed = facts.page(Negotiation).main_terms_on
    with_lawyers = _happened(facts, to_legal)
    yield _proof(
        5,
        "agreed",
        with_lawyers or _happened(facts, agreed),
        phrase(N_("They passed the sample contract to their lawyers on {day}."), day=to_legal)
        if with_lawyers
        else phrase(N_("The main terms were agreed on {day}."), day=agreed),
        N_("Neither is the sample contract with their lawyers, nor are the main terms agreed."),
        SampleContract.key,
    )


_PROOFS: tuple[Callable[[DealFacts], Iterator[Proof]], ...] = (
    _contact,
    _problem,
    _qualified,
    _answered,
    _convinced,
    _agreed,
)


def _happened(facts: DealFacts, day: date | None) -> bool:
    return day is not None and day <= facts.today


def _proof(level: int, key: str, holds: bool, held: Phrase, missing: str, page: str) -> Proof:
    return Proof(level, key, holds, held if holds else phrase(missing), page)
