"""The words at the top of a deal: what it is worth, when they decide, what an hour of it brings."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import ROUND_FLOOR, Decimal

from dealplanner.domain.amounts import Money, round_to
from dealplanner.domain.choices import Outcome
from dealplanner.domain.contract_value import contract_value
from dealplanner.domain.evidence import State
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.laps import weakness
from dealplanner.domain.summary import Progress, StepSummary
from dealplanner.domain.worth import worth
from dealplanner.gui.deal.step_bar import Standing
from dealplanner.gui.words import day_text, money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal

FULFILLING = 7
"""The step at which the contract value counts, and no longer what was hoped for."""
_MOST = 6  # lines of each kind in a tool tip
_WORST = (State.CONFLICT, State.STALE, State.ASSUMED)


def title_of(deal: Deal) -> str:
    """Return “account — title”."""
    account = deal.account.name if deal.account else ""
    return " — ".join(filter(None, (account, deal.title))) or tr(N_("A deal without a title"))


def sub_line(deal: Deal, facts: DealFacts) -> str:
    """Return what is to be said of a deal in one line."""
    return " · ".join(_parts(deal, facts))


def _parts(deal: Deal, facts: DealFacts) -> Iterator[str]:
    yield _value(facts)
    if facts.outcome is not Outcome.OPEN:
        ended = tr(facts.outcome.label)
        yield f"{ended} {day_text(deal.closed_on)}".strip()
        return
    if facts.decision_on:
        yield say(phrase(N_("decision planned {day}"), day=facts.decision_on))
    else:
        yield tr(N_("no day of decision yet"))
    yield say(phrase(N_("lap {number}"), number=facts.lap))
    yield _effort(facts)


def _value(facts: DealFacts) -> str:
    """Return what it is worth: what was hoped for, and in step 7 what the contract comes to."""
    if facts.step >= FULFILLING and facts.outcome in (Outcome.OPEN, Outcome.WON):
        contract = contract_value(facts)
        if contract.total is not None:
            return say(contract.words)
    return money_text(facts.value) if facts.value else tr(N_("value not known"))


def _effort(facts: DealFacts) -> str:
    figures = worth(facts)
    parts = [phrase(N_("{hours} h spent"), hours=figures.hours_spent)]
    if figures.own and figures.own.stop_at is not None:
        passed = N_("stop-loss line of {hours} h passed")
        words = passed if figures.is_overspent else N_("stop at {hours} h")
        parts.append(phrase(words, hours=figures.own.stop_at.quantize(Decimal(1), ROUND_FLOOR)))
    if figures.per_hour is not None:
        whole = Money(round_to(figures.per_hour.amount, 0), figures.per_hour.currency)
        parts.append(phrase(N_("{amount} expected per hour"), amount=whole))
    return tr(N_(", ")).join(map(say, parts))


def standing_of(step: StepSummary, present: int) -> Standing:
    """Return how a step shows on the step bar of a deal that stands at step `present`."""
    if step.step == present:
        return Standing.CURRENT
    if step.state is Progress.TROUBLED:
        return Standing.TROUBLE
    if step.state is Progress.COMPLETE:
        return Standing.DONE
    return Standing.TROUBLE if step.step < present else Standing.LATER


def missing_words(step: StepSummary) -> str:
    """Return what a step still lacks and what in it cannot be relied on, for a tool tip."""
    lacks = [say(want.words) for want in step.missing[:_MOST]]
    weak = sorted(step.assumed, key=lambda want: _WORST.index(want.state) if want.state in _WORST else 9)
    doubts = [say(weakness(want)) for want in weak[:_MOST]]
    return "\n".join([say(step.words), *(f"· {words}" for words in (*lacks, *doubts))])
