"""Red flags on fulfilment: what is late or missed, who was not asked, and who is not satisfied."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, grave, note, serious
from dealplanner.domain.flags.promises import promise_late
from dealplanner.domain.payments import USUAL_DAYS, late_after
from dealplanner.domain.satisfaction import live_on, to_ask
from dealplanner.domain.service_credits import Standing, credit, standing, unmeasured
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps.fulfil import Acceptance, ServiceLevels
from dealplanner.domain.steps.terms import PriceTerms
from dealplanner.i18n import N_, Phrase, by_count


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


def service_missed(facts: DealFacts) -> Iterator[RedFlag]:
    """A service level missed its target in the newest period that was measured."""
    for service in facts.services:
        values = [one for one in facts.measured if one.service_id == service.id and one.on]
        newest = max(values, key=lambda one: one.on or facts.today, default=None)
        if newest is None or newest.value is None or newest.on is None:
            continue
        if standing(service, newest.value) is Standing.MISSED:
            yield serious(
                "service_missed",
                ServiceLevels.key,
                N_("“{what}” missed its target in the period to {day}: {value} instead of {target}."),
                f"{service.id} {newest.on}",
                what=service.what,
                day=newest.on,
                value=newest.value,
                target=service.target,
            )


def credit_not_given(facts: DealFacts) -> Iterator[RedFlag]:
    """A missed target costs us a credit that is not given yet."""
    services = {service.id: service for service in facts.services}
    for one in facts.measured:
        service = services.get(one.service_id or "")
        cost = credit(service, one.value) if service is not None else None
        if service is None or one.on is None or not cost or not cost.amount or one.credited_on is not None:
            continue
        yield serious(
            "credit_not_given",
            ServiceLevels.key,
            N_("The credit of {amount} for “{what}” in the period to {day} is not given yet."),
            one.id,
            amount=cost,
            what=service.what,
            day=one.on,
        )


def service_not_measured(facts: DealFacts) -> Iterator[RedFlag]:
    """A whole period has passed since service levels were measured last; one flag speaks for all of them."""
    since = live_on(facts)
    if since is None:
        return
    waiting = [
        (end, service.what)
        for service in facts.services
        if service.target is not None
        for end in islice(unmeasured(service, facts.measured, since, facts.today), 1)
        if end < facts.today
    ]
    if waiting:
        first, what = min(waiting)
        yield serious(
            "service_not_measured",
            ServiceLevels.key,
            by_count(
                len(waiting),
                N_("“{what}” was not measured in the period to {day}."),
                N_("{count} service levels were not measured: the first is “{what}” in the period to {day}."),
            ),
            str(first),
            count=len(waiting),
            what=what,
            day=first,
        )


def payment_late(facts: DealFacts) -> Iterator[RedFlag]:
    """A payment was never invoiced, or is not paid within the term of payment."""
    term = facts.page(PriceTerms).payment_days
    days = USUAL_DAYS if term is None else int(term)
    for payment in facts.payments:
        last = late_after(payment.due_on, payment.invoiced_on, days)
        if last is None or payment.paid_on or last >= facts.today:
            continue
        sentence = (
            N_("“{payment}” had to be paid by {day} and is not paid.")
            if payment.invoiced_on
            else N_("“{payment}” was due on {day} and is not even invoiced.")
        )
        yield serious(
            "payment_late",
            "fulfil.payments",
            sentence,
            payment.id,
            payment=payment.title,
            day=last,
        )


def nobody_asked_if_satisfied(facts: DealFacts) -> Iterator[RedFlag]:
    """Somebody was to be asked how satisfied they are, 30 or 90 days after acceptance."""
    said: set[str] = set()
    for one in to_ask(facts):
        if one.due_on < facts.today and one.who.id not in said:
            said.add(one.who.id)
            yield serious(
                "nobody_asked_if_satisfied",
                "fulfil.satisfaction",
                N_("{name} was to be asked by {day} whether they won what they wanted."),
                one.who.id,
                name=one.who.name,
                day=one.due_on,
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


RULES = (
    milestone_late,
    service_late,
    service_missed,
    credit_not_given,
    service_not_measured,
    payment_late,
    nobody_asked_if_satisfied,
    not_satisfied,
    no_one_accepts,
    promise_late,
)
