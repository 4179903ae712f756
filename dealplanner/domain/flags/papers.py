"""Red flags on papers and negotiation: lines, a paper too early, an offer that runs out."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from dealplanner.domain.advice import advice
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, note, serious
from dealplanner.domain.paper_facts import DocumentFact
from dealplanner.domain.pricing.kinds import LineKind
from dealplanner.domain.steps.offer import Paper, WhichPaper
from dealplanner.i18n import N_, Phrase

_LINES = "offer.lines"
_HEAD = "offer.head"
_POINTS = "offer.open_points"


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


def point_without_owner(facts: DealFacts) -> Iterator[RedFlag]:
    """A point of the negotiation that nobody settles by any day."""
    found = [
        point for point in facts.open_points if point.is_open and not (point.owner.strip() and point.due_on)
    ]
    if found:
        yield note(
            "point_without_owner",
            _POINTS,
            N_("{count} open points have no owner or no date, such as “{topic}”."),
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


ALWAYS = (paper_ahead_of_commitment, expires_before_decision, offer_expired)
OFFER = (
    line_without_problem,
    problem_without_line,
    sold_at_a_loss,
    point_without_owner,
    point_overdue,
)
