"""Composes what is taken along into a meeting: the sheet to confirm, and the booklet."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.amounts import Money
from dealplanner.domain.laps import weakest_answers
from dealplanner.domain.papers import Value
from dealplanner.domain.papers.meeting import Booklet, Guest, Question, Understood, UnderstoodSheet
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.roles import who_count
from dealplanner.domain.stakes import attitude_words
from dealplanner.domain.steps.guide import TheirWords
from dealplanner.domain.steps.offer import Goals
from dealplanner.domain.todos import TodoKind
from dealplanner.i18n import Phrase
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.heads import buyer_signs, lines_of
from dealplanner.services.papers.offers import offer_of

_QUESTIONS = 12  # more than a meeting has room for


def understood_sheet(ask: Ask) -> UnderstoodSheet:
    """Return what we understood; what follows for a person stays private and is not in it."""
    words = ask.facts.page(TheirWords)
    return UnderstoodSheet(
        head=ask.head,
        problem=words.problem,
        belongs=words.belongs,
        consequence=words.consequence,
        problems=tuple(
            Understood(problem=one.words, consequence=one.consequence, gain=one.gain)
            for one in ask.facts.problems
            if one.words.strip()
        ),
        goals=lines_of(ask.facts.page(Goals).goal),
        signing=buyer_signs(ask.deal),
    )


def booklet(ask: Ask) -> Booklet:
    """Return the booklet of the next meeting."""
    facts = ask.facts
    return Booklet(
        head=ask.head,
        when=facts.next_on,
        purpose=facts.next_what,
        promised=facts.promised,
        guests=tuple(_guest(one, ask) for one in who_count(facts) or facts.named),
        questions=tuple(_questions(ask))[:_QUESTIONS],
        criteria=tuple((one.words, _points(one.ours), _points(one.theirs)) for one in facts.criteria),
        sums=tuple(_sums(ask)),
    )


def _guest(one: StakeholderFact, ask: Ask) -> Guest:
    record = next((s for s in ask.deal.stakeholders if s.id == one.id), None)
    return Guest(
        name=one.name,
        job=one.job,
        roles=", ".join(ask.say(Phrase(role.label)) for role in one.roles),
        attitude=ask.say(Phrase(attitude_words(one.attitude))),
        wants=one.win,
        say=record.what_we_say if record else "",
    )


def _questions(ask: Ask) -> Iterator[Question]:
    """Yield what was noted to be asked, then the weakest answers that nobody is to be asked about yet.

    What no question puts to anybody, such as how many of five answers are known, is left out.
    """
    facts, noted = ask.facts, set()
    for todo in facts.todos:
        if todo.kind is TodoKind.QUESTION and todo.done_on is None:
            noted.add(todo.about)
            yield Question(words=todo.what, whom=facts.name_of(todo.person_id))
    for weak in weakest_answers(facts):
        if weak.about and weak.about not in noted:
            known = ask.say(Phrase(weak.state.label)) if weak.state else ""
            yield Question(words=ask.say(weak.words), known=known)


def _points(points: object) -> str:
    return "–" if points is None else str(points)


def _sums(ask: Ask) -> Iterator[tuple[str, Value]]:
    offer = offer_of(ask.deal)
    for part in offer.priced.parts if offer else ():
        yield ask.say(Phrase(part.period.label)), Money(part.payable, ask.deal.currency)
