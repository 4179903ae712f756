"""Composes the papers after the offer: hand-over, mutual plan, certificates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.contract_value import contract_value, fees_before
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.papers import BLOCKS, Quantity, TermSheetPaper, Value
from dealplanner.domain.papers.closing import Certificate, HandOverSheet, MutualPlan, PlanRow
from dealplanner.domain.plan_dates import ending
from dealplanner.domain.steps.fulfil import Acceptance
from dealplanner.domain.steps.offer import Lawyers, Signing
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.steps.terms import ResourceTerms
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Certificate as Kept
from dealplanner.records import Document, Milestone, PointState
from dealplanner.services.deals import live
from dealplanner.services.facts import pick
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.heads import buyer_signs
from dealplanner.services.papers.milestones import ours_with, owners
from dealplanner.services.papers.term_sheets import terms_of

_HOLDS = (DocumentState.ISSUED, DocumentState.PRESENTED, DocumentState.ACCEPTED)


def hand_over_sheet(ask: Ask) -> HandOverSheet:
    """Return what the lawyers need; limits and private notes never come into it."""
    deal = ask.deal
    sheet = terms_of(deal, ask.head)
    return HandOverSheet(
        head=ask.head,
        contacts=tuple(_contacts(ask)),
        papers=tuple(
            (_paper_name(one, ask), one.issued_on) for one in live(deal.documents) if one.state in _HOLDS
        ),
        terms=tuple(_terms(sheet)),
        points=tuple(
            (point.topic, point.ours, point.theirs, point.due_on)
            for point in live(deal.open_points)
            if point.state in (PointState.OPEN, PointState.CLOSE)
        ),
    )


def _contacts(ask: Ask) -> Iterator[tuple[str, str]]:
    """Yield whom the lawyers may call, nobody twice: our contact and lawyer, then their side."""
    lawyers, told = ask.facts.page(Lawyers), set()
    buyer = buyer_signs(ask.deal)
    found = [
        (ask.head.ours.contact, ask.head.ours.name),
        _lawyer(lawyers.ours, ask.head.ours.name, ask),
        _lawyer(lawyers.theirs, ask.head.account.name, ask),
        _person(ask.facts.page(Signing).client_signer, ask),
        (buyer.name, buyer.role or ask.head.account.name),
    ]
    for name, part in found:
        if name and name not in told:
            told.add(name)
            yield name, part


def _lawyer(person_id: str | None, side: str, ask: Ask) -> tuple[str, str]:
    """Return a lawyer by name, with the position that is known, else with the side they stand for."""
    person = ask.facts.person(person_id)
    if person is None:
        return "", ""
    job = person.job or ask.say(phrase(N_("Lawyer")))
    return person.name, ask.say(phrase(N_("{job}, for {side}"), job=job, side=side)) if side else job


def _person(person_id: str | None, ask: Ask) -> tuple[str, str]:
    person = ask.facts.person(person_id)
    return (person.name, person.job or ask.head.account.name) if person else ("", "")


def _paper_name(document: Document, ask: Ask) -> str:
    revision = f"-R{document.revision}" if document.revision > 1 else ""
    return f"{ask.say(Phrase(document.kind.label))} {document.number}{revision}"


def _terms(sheet: TermSheetPaper) -> Iterator[tuple[str, str, Value]]:
    for name in BLOCKS:
        for row in sheet.block(name).rows:
            if not row.label:
                yield name, row.key, row.value


def mutual_plan(ask: Ask) -> MutualPlan:
    """Return the plan from the day on which it must work backwards; what has only a trigger comes last."""
    milestones = live(ask.deal.milestones)
    live_on = ask.facts.page(TimeFrame).work_by or max(
        (one.due_on for one in milestones if one.due_on), default=None
    )
    dated = sorted((one for one in milestones if one.due_on), key=lambda one: str(one.due_on), reverse=True)
    rows = [*dated, *(one for one in milestones if not one.due_on)]
    facts = {one.id: pick(MilestoneFact, one) for one in milestones}
    return MutualPlan(
        head=ask.head,
        live_on=live_on,
        rows=tuple(
            PlanRow(
                title=one.title,
                due=one.due_on or one.trigger,
                before=_before(one.due_on, live_on),
                ours=ours_with(one, ask.deal),
                theirs=owners(one, ask.deal)[1],
                start=ending(planned, one.due_on).start if one.due_on and planned.working_days else None,
                end=ending(planned, one.due_on).end if one.due_on else None,
                done=one.done_on is not None,
            )
            for one, planned in ((one, facts[one.id]) for one in rows)
        ),
        duties=ask.facts.page(ResourceTerms).client_duties,
        signing=buyer_signs(ask.deal),
    )


def _before(due: date | None, end: date | None) -> Value:
    if due is None or end is None or due >= end:
        return None
    return Quantity(Decimal((end - due).days), "days")


def acceptance_certificate(ask: Ask) -> Certificate:
    """Return the chosen certificate of acceptance, else one with what step 7 knows."""
    page, one = ask.facts.page(Acceptance), _chosen(ask)
    signer = buyer_signs(ask.deal)
    person = ask.facts.person(page.by)
    if person is not None:
        signer = type(signer)(name=person.name, role=person.job)
    milestone = _milestone(ask, one)
    return Certificate(
        head=ask.head,
        number=one.number if one else "",
        what=one.what if one else page.what,
        measure=page.measure,
        defects=one.defects if one else "",
        on=one.on if one else page.accepted_on,
        milestone=milestone.title if milestone else "",
        signing=signer,
    )


def change_order(ask: Ask) -> Certificate:
    """Return the chosen change order, priced against the contract before it; else one to be filled in."""
    one = _chosen(ask)
    blank = Certificate(head=ask.head, kind=CertificateKind.CHANGE, signing=buyer_signs(ask.deal))
    if one is None:
        return replace(blank, fees=contract_value(ask.facts).total)
    fees, milestone = fees_before(ask.facts, one.id), _milestone(ask, one)
    return replace(
        blank,
        number=one.number,
        what=one.what,
        why=one.why,
        on=one.on,
        fees=fees,
        price=one.amount,
        total=_sum(fees, one.amount),
        days=Quantity(one.days, "days") if one.days is not None else None,
        milestone=milestone.title if milestone else "",
        milestone_on=milestone.due_on if milestone else None,
    )


def _sum(fees: Money | None, more: Money | None) -> Money | None:
    """Add a change to the fees, where both are in one currency."""
    if fees is None or more is None or fees.currency != more.currency:
        return None
    return Money(fees.amount + more.amount, fees.currency)


def _chosen(ask: Ask) -> Kept | None:
    return next((one for one in live(ask.deal.certificates) if one.id == ask.about), None)


def _milestone(ask: Ask, one: Kept | None) -> Milestone | None:
    wanted = one.milestone_id if one else None
    return next((kept for kept in live(ask.deal.milestones) if kept.id == wanted), None)
