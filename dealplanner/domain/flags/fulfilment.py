"""Red flags on fulfilment: what is late, and who is not satisfied."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, grave, note, serious
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps.fulfil import Acceptance, ServiceLevels
from dealplanner.i18n import N_, Phrase


def milestone_late(facts: DealFacts) -> Iterator[RedFlag]:
    """A milestone is overdue."""
    for milestone in facts.milestones:
        if milestone.due_on and milestone.done_on is None and milestone.due_on < facts.today:
            yield serious(
                "milestone_late",
                "fulfil.plan",
                N_("“{milestone}” was due on {day}."),
                milestone.id,
                milestone=milestone.title,
                day=milestone.due_on,
            )


def service_late(facts: DealFacts) -> Iterator[RedFlag]:
    """A promise of the service level is overdue, or was kept late."""
    for number, check in enumerate(facts.page(ServiceLevels).checks, 1):
        name = check.what.strip() or number
        if check.due_on and check.done_on is None and check.due_on < facts.today:
            yield serious(
                "service_late",
                ServiceLevels.key,
                N_("The service “{what}” was due on {day}."),
                f"{name} {check.due_on}",  # the same is promised for several days
                what=name,
                day=check.due_on,
            )


def payment_late(facts: DealFacts) -> Iterator[RedFlag]:
    """A payment is overdue, or was never invoiced."""
    for payment in facts.payments:
        if payment.due_on is None or payment.paid_on or payment.due_on >= facts.today:
            continue
        sentence = (
            N_("“{payment}” was due on {day} and is not paid.")
            if payment.invoiced_on
            else N_("“{payment}” was due on {day} and is not even invoiced.")
        )
        yield serious(
            "payment_late",
            "fulfil.payments",
            sentence,
            payment.id,
            payment=payment.title,
            day=payment.due_on,
        )


def not_satisfied(facts: DealFacts) -> Iterator[RedFlag]:
    """Somebody is angry or disappointed."""
    for person in facts.named:
        if person.satisfaction in (Satisfaction.ANGRY, Satisfaction.DISAPPOINTED):
            yield grave(
                "not_satisfied",
                "fulfil.satisfaction",
                N_("{name} is not satisfied ({how})."),
                person.id,
                name=person.name,
                how=Phrase(person.satisfaction.label),
            )


def no_one_accepts(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody is named who signs off what was delivered."""
    acceptance = facts.page(Acceptance)
    if not acceptance.by and acceptance.accepted_on is None:
        yield note("no_one_accepts", Acceptance.key, N_("Nobody is named who signs the acceptance."))


RULES = (milestone_late, service_late, payment_late, not_satisfied, no_one_accepts)
