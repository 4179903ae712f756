"""Red flags on the course of a deal: next action, effort, verdict, trial close."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.conditions import conditions
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, grave, note, serious
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.first_contact import Contact, Way
from dealplanner.domain.steps.needs import GAPS, Conditions, Met
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.trial_close import Answer, Changed, Signals, TrialAnswer
from dealplanner.domain.todos import TodoKind
from dealplanner.domain.verdict import Call, verdict
from dealplanner.domain.worth import worth
from dealplanner.i18n import N_, Phrase

SELLING_ON = 5  # the step from which the next words ask them to buy
WRITING = 7  # days of writing only after which an internet lead goes cold


def _is_planned(facts: DealFacts) -> bool:
    """Say whether something that takes us to them is to be done on a day to come."""
    return any(
        todo.kind is not TodoKind.QUESTION
        and not todo.theirs
        and todo.done_on is None
        and todo.due_on is not None
        and todo.due_on >= facts.today
        for todo in facts.todos
    )


def no_next_action(facts: DealFacts) -> Iterator[RedFlag]:
    """Nothing is agreed that comes next, and nothing is to be done on a day to come."""
    if _is_planned(facts):
        return
    if facts.next_on is None:
        yield serious("no_next_action", "first_contact.next", N_("No next contact is agreed."))
    elif facts.next_on < facts.today:
        yield serious(
            "no_next_action",
            "first_contact.next",
            N_("The next contact was due on {day}, and no other is agreed."),
            day=facts.next_on,
        )


def writing_only(facts: DealFacts) -> Iterator[RedFlag]:
    """An internet lead with whom nobody has spoken for more than a week."""
    contact = facts.page(Contact)
    if not facts.is_internet or contact.way not in (Way.MAIL, Way.CHAT) or contact.on is None:
        return
    if not _spoken(facts) and facts.days_since(contact.on) > WRITING:
        yield serious(
            "writing_only",
            "first_contact.next",
            N_("A lead from the internet, and for {days} days only writing: call them."),
            ages=True,
            days=facts.days_since(contact.on),
        )


def _spoken(facts: DealFacts) -> bool:
    """Say whether anybody was met, called, or heard by voice."""
    met = any(person.met_on for person in facts.named)
    return met or any(todo.is_talk and todo.done_on is not None for todo in facts.todos)


def hours_beyond_return(facts: DealFacts) -> Iterator[RedFlag]:
    """More was spent than can come back."""
    figures = worth(facts)
    if figures.is_overspent:
        yield grave(
            "hours_beyond_return",
            "qualify.worth",
            N_("The hours spent cost {spent}, more than the {expected} that the deal can return."),
            spent=figures.spent,
            expected=figures.expected,
        )


def effort_does_not_pay(facts: DealFacts) -> Iterator[RedFlag]:
    """The planned effort costs more than the expected return."""
    figures = worth(facts)
    if figures.pays is False and not figures.is_overspent:
        yield serious(
            "effort_does_not_pay",
            "qualify.worth",
            N_("The planned hours cost {effort}, more than the {expected} to be expected."),
            effort=figures.effort,
            expected=figures.expected,
        )


def gap_without_action(facts: DealFacts) -> Iterator[RedFlag]:
    """The verdict is HOLD, and nothing dated closes a gap."""
    found = verdict(facts)
    if found.call is Call.HOLD and found.unplanned:
        yield serious(
            "gap_without_action",
            GAPS.key,
            N_("On HOLD, and no dated action closes this gap: {condition}."),
            condition=Phrase(found.unplanned[0].condition.label),
        )


def gap_action_late(facts: DealFacts) -> Iterator[RedFlag]:
    """An action that should close a gap is overdue."""
    found = verdict(facts)
    still_open = {gap.condition for gap in found.gaps}
    for todo in found.actions:
        late = todo.due_on is not None and todo.due_on < facts.today and todo.done_on is None
        if late and todo.closes.condition in still_open:
            yield serious(
                "gap_action_late",
                GAPS.key,
                N_("“{action}” was due on {day}, and the gap is still open."),
                todo.id,
                action=todo.what,
                day=todo.due_on,
            )


def against_the_verdict(facts: DealFacts) -> Iterator[RedFlag]:
    """Selling goes on although the verdict is not GO."""
    found = verdict(facts)
    if found.call is Call.GO or facts.step < SELLING_ON:
        return
    reason = facts.page(VerdictPage).against_reason.strip()
    if reason:
        yield note(
            "against_the_verdict",
            VerdictPage.key,
            N_("You go on against {call}, because: {reason}"),
            call=Phrase(found.call.label),
            reason=reason,
        )
    else:
        yield grave(
            "against_the_verdict",
            VerdictPage.key,
            N_("You go on although the verdict is {call}: say why, or stop."),
            call=Phrase(found.call.label),
        )


def confirmed_beyond_answers(facts: DealFacts) -> Iterator[RedFlag]:
    """The consultant calls a condition met that the answers do not carry."""
    for weighed in conditions(facts):
        if weighed.is_overruled and weighed.met is Met.MET:
            yield note(
                "confirmed_beyond_answers",
                Conditions.key,
                N_("You call “{condition}” met, but the answers do not carry it: {reason}"),
                str(weighed.condition),
                condition=Phrase(weighed.condition.label),
                reason=weighed.reasons[0].words,
            )


def yes_without_power(facts: DealFacts) -> Iterator[RedFlag]:
    """The yes came from somebody who can't buy."""
    answer = facts.page(Answer)
    buyers = {buyer.person_id for buyer in facts.holders(Role.ECONOMIC_BUYER)}
    if answer.answer is TrialAnswer.YES and answer.by not in buyers:
        yield serious(
            "yes_without_power",
            Answer.key,
            N_("The yes to the trial close did not come from the economic buyer."),
        )


def something_changed(facts: DealFacts) -> Iterator[RedFlag]:
    """Something has changed since the last talk; whoever knows that heeds it at any step."""
    signals = facts.page(Signals)
    if signals.changed is Changed.YES:
        yield serious(
            "something_changed",
            Signals.key,
            N_("Something has changed since you last spoke: {what}"),
            what=signals.what_changed.strip() or Phrase(N_("find out what.")),
        )


def nobody_asked(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody asked whether anything has changed."""
    if facts.page(Signals).changed is Changed.NOT_ASKED:
        yield note("nobody_asked", Signals.key, N_("Ask before the next paper whether anything has changed."))


FIRST_CONTACT = (no_next_action, writing_only, something_changed)
QUALIFY = (hours_beyond_return, effort_does_not_pay)
NEEDS = (gap_without_action, gap_action_late, confirmed_beyond_answers)
TRIAL_CLOSE = (against_the_verdict, yes_without_power)
OFFER = (nobody_asked,)
