"""Red flags on papers and negotiation: lines, a paper too early, an offer that runs out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from decimal import Decimal

from dealplanner.domain.advice import advice
from dealplanner.domain.balance import balance, grounds_of
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, note, serious
from dealplanner.domain.paper_facts import DocumentFact, OpenPointFact
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.steps.offer import Negotiation, Paper, WhichPaper
from dealplanner.i18n import N_, Phrase, by_count

_LINES = "offer.lines"
_HEAD = "offer.head"
_POINTS = "offer.open_points"
STUCK_AFTER = 14
"""Days without a proposal of either side after which an open point is stuck."""


def line_without_problem(facts: DealFacts) -> Iterator[RedFlag]:
    """A line that solves no problem of theirs."""
    known = {problem.id for problem in facts.problems}
    for line in facts.lines:
        if line.kind is LineKind.ITEM and line.problem_id not in known:
            yield note(
                "line_without_problem",
                _LINES,
                N_("The line “{line}” solves no problem of theirs."),
                line.id,
                line=line.title,
            )


def problem_without_line(facts: DealFacts) -> Iterator[RedFlag]:
    """A problem that nothing in the offer solves."""
    solved = {line.problem_id for line in facts.lines}
    for problem in facts.problems if facts.lines else ():
        if problem.id not in solved and problem.words.strip():
            yield serious(
                "problem_without_line",
                _LINES,
                N_("No line of the offer solves “{problem}”."),
                problem.id,
                problem=problem.words,
            )


def paper_ahead_of_commitment(facts: DealFacts) -> Iterator[RedFlag]:
    """A paper is chosen, or lies with the client, that the commitment does not carry yet."""
    advised = advice(facts)
    out = [document.kind for document in facts.documents if document.is_out]
    for paper in dict.fromkeys([*out, advised.chosen]):
        if paper in advised.not_yet:
            yield serious(
                "paper_ahead_of_commitment",
                WhichPaper.key,
                N_("“{paper}” is ahead of the commitment, which is {level}."),
                str(paper),
                paper=Phrase(paper.label),
                level=advised.commitment.words,
            )


def expires_before_decision(facts: DealFacts) -> Iterator[RedFlag]:
    """An offer runs out before they plan to decide."""
    for document in facts.documents:
        ends = _ends(facts, document)
        if ends and facts.decision_on and ends < facts.decision_on:
            yield serious(
                "expires_before_decision",
                _HEAD,
                N_("{paper} {number} runs out on {ends}, before the decision planned for {decision}."),
                document.id,
                paper=Phrase(document.kind.label),
                number=document.number or Phrase(N_("(draft)")),
                ends=ends,
                decision=facts.decision_on,
            )


def _ends(facts: DealFacts, document: DocumentFact) -> date | None:
    """Return the day on which an offer runs out; a draft is taken as issued today."""
    if document.kind is Paper.TERM_SHEET:
        return None
    if document.is_out:
        return document.valid_through
    if document.state is DocumentState.DRAFT and document.valid_days is not None:
        return facts.today + timedelta(days=int(document.valid_days))
    return None


def offer_expired(facts: DealFacts) -> Iterator[RedFlag]:
    """An offer has run out without an answer."""
    for document in facts.documents:
        if document.is_out and document.valid_through and document.valid_through < facts.today:
            yield serious(
                "offer_expired",
                _HEAD,
                N_("{paper} {number} ran out on {day} without an answer."),
                document.id,
                paper=Phrase(document.kind.label),
                number=document.number,
                day=document.valid_through,
            )


def sold_at_a_loss(facts: DealFacts) -> Iterator[RedFlag]:
    """The offer leaves nothing."""
    if facts.margin is not None and facts.margin.amount <= 0:
        yield serious("sold_at_a_loss", _LINES, N_("The offer leaves you {margin}."), margin=facts.margin)


def margin_below_floor(facts: DealFacts) -> Iterator[RedFlag]:
    """The offer, or what is left of it after the concessions offered and agreed, is below the own floor."""
    if facts.margin is None or facts.margin.amount <= 0:  # that is a flag of its own
        return
    grounds = grounds_of(facts)
    before, after = balance((), grounds).margin, balance(facts.concessions, grounds).margin
    if before is None or after is None or not after.is_below:
        return
    sentence = (
        N_("The offer leaves you {percent} %, less than your floor of {floor} %.")
        if before.is_below
        else N_("With the concessions made, the offer leaves you {percent} %: your floor is {floor} %.")
    )
    percent = before.percent if before.is_below else after.percent
    yield serious(
        "margin_below_floor", _LINES, sentence, percent=percent or Decimal(0), floor=facts.margin_floor
    )


def point_without_owner(facts: DealFacts) -> Iterator[RedFlag]:
    """A point of the negotiation that nobody settles by any day."""
    found = [
        point for point in facts.open_points if point.is_open and not (point.owner.strip() and point.due_on)
    ]
    if found:
        yield note(
            "point_without_owner",
            _POINTS,
            by_count(
                len(found),
                N_("One open point has no owner or no date: “{topic}”."),
                N_("{count} open points have no owner or no date, such as “{topic}”."),
            ),
            count=len(found),
            topic=Phrase(found[0].topic),  # the points that every deal starts with are translated
        )


def point_overdue(facts: DealFacts) -> Iterator[RedFlag]:
    """A point of the negotiation should be settled by now."""
    for point in facts.open_points:
        if point.is_open and point.due_on and point.due_on < facts.today:
            yield serious(
                "point_overdue",
                _POINTS,
                N_("“{topic}” was to be settled by {day}."),
                point.id,
                topic=Phrase(point.topic),
                day=point.due_on,
            )


def point_stuck(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody has proposed anything on an open point for two weeks, though the negotiation has begun."""
    begun = facts.page(Negotiation).accepted_on
    for point in facts.open_points if begun else ():
        last = _last_sign(point, begun)
        if point.is_open and last is not None and facts.days_since(last) >= STUCK_AFTER:
            yield serious(
                "point_stuck",
                _POINTS,
                N_("“{topic}” is stuck: nobody has proposed anything for {days} days."),
                point.id,
                ages=True,
                topic=Phrase(point.topic),
                days=facts.days_since(last),
            )


def _last_sign(point: OpenPointFact, begun: date | None) -> date | None:
    """Return the day of the last proposal; without any, the day on which there could have been one."""
    if point.moved_on is not None:
        return point.moved_on
    return max((day for day in (begun, point.since) if day is not None), default=None)


ALWAYS = (paper_ahead_of_commitment, expires_before_decision, offer_expired)
OFFER = (
    line_without_problem,
    problem_without_line,
    sold_at_a_loss,
    margin_below_floor,
    point_without_owner,
    point_overdue,
    point_stuck,
)
