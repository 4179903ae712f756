"""Composes the term sheet from a deal: what the pages say, every cap also as money."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from dealplanner.domain import caps
from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import (
    Block,
    Head,
    Milestone,
    NextStep,
    OpenPoint,
    Quantity,
    Resource,
    Row,
    Said,
    Severity,
    Signatory,
    TermSheetPaper,
    Value,
)
from dealplanner.domain.steps import terms
from dealplanner.domain.steps.offer import Goals
from dealplanner.records import Deal, PointState, Profile
from dealplanner.services.deals import live
from dealplanner.services.papers.heads import buyer_signs, lines_of
from dealplanner.services.papers.milestones import agreed_milestones
from dealplanner.services.papers.offers import Offer, offer_of


def terms_of(deal: Deal, head: Head) -> TermSheetPaper:
    """Return the terms as they stand, for papers that repeat them; nobody signs there."""
    return term_sheet_paper(deal, Profile(), head, offer_of(deal))


def term_sheet_paper(deal: Deal, profile: Profile, head: Head, offer: Offer | None) -> TermSheetPaper:
    """Return the term sheet with everything that the deal knows."""
    top = deal.page(terms.HeadTerms)
    resources = deal.page(terms.ResourceTerms)
    service = deal.page(terms.ServiceTerms)
    return TermSheetPaper(
        head=replace(head, subject=top.name.strip() or head.subject),
        binding=top.binding,
        effective=top.effective_on,
        precedence=lines_of(top.precedence),
        offer=offer.public if offer else None,
        quote=deal.offer.number if deal.offer else "",
        price=_price(deal.page(terms.PriceTerms), offer),
        installation=_installation(deal.page(terms.TimeTerms)),
        milestones=tuple(
            Milestone(title=milestone.title, due=milestone.due_on or milestone.trigger)
            for milestone in agreed_milestones(deal)
        ),
        resources=_block(
            substitutes=resources.substitutes,
            subcontractors=resources.subcontractors,
            client_duties=resources.client_duties,
            materials=resources.materials,
        ),
        people=tuple(_resource(member, deal.currency) for member in resources.team),
        service_level=_service(service),
        severities=tuple(
            Severity(name=_severity(answer), response=answer.response, repair=answer.repair)
            for answer in service.responses
        ),
        termination=_termination(deal.page(terms.TerminationTerms)),
        compensation=_compensation(
            deal.page(terms.CompensationTerms), deal.page(terms.LiabilityTerms), offer
        ),
        further=_further(deal.page(terms.FurtherTerms)),
        open_points=_open_points(deal),
        next_steps=tuple(NextStep(action=action) for action in lines_of(deal.page(Goals).next_steps)),
        signing_ours=(Signatory(name=profile.name),),
        signing_theirs=(buyer_signs(deal),),
    )


def _block(**values: Value) -> Block:
    return Block(tuple(Row(key, value) for key, value in values.items() if value not in (None, "", ())))


def _days(count: Decimal | None) -> Value:
    return None if count is None else Quantity(count, "days")


def _percent(share: Decimal | None) -> Value:
    return None if share is None else Quantity(share, "percent")


def _price(page: terms.PriceTerms, offer: Offer | None) -> Block:
    deposit = offer.priced.deposit if offer else None
    return _block(
        basis=Said.of(f"basis_{page.basis}"),
        expenses=page.expenses,
        payment_period=_days(page.payment_days),
        late_payment=page.late_payment,
        price_change=page.renewal_price,
        deposit=Money(deposit, offer.terms.currency) if offer and deposit else None,
    )


def _installation(page: terms.TimeTerms) -> Block:
    return _block(
        start=page.start_on,
        term=page.term,
        place=page.place,
        client_ready=page.client_ready,
        acceptance=page.acceptance,
    )


def _resource(member: terms.TeamMember, currency: str) -> Resource:
    rate = member.rate
    if rate is None or rate.currency == currency:
        return Resource(
            name=member.who, role=member.role, days=member.days, rate=rate.amount if rate else None
        )
    # a paper has one currency: a rate in another stands in words
    return Resource(name=member.who, role=f"{member.role} ({rate})".strip(), days=member.days)


def _severity(answer: terms.Response) -> str:
    return f"severity_{answer.severity}"


def _service(page: terms.ServiceTerms) -> Block:
    return _block(
        channel=page.channel,
        availability=_percent(page.availability),
        report=page.report,
        credits=page.credits,
    )


def _termination(page: terms.TerminationTerms) -> Block:
    return _block(
        renewal=page.renewal,
        cure=_days(page.cure_days),
        convenience=page.convenience,
        effects=page.effects,
        refund=page.refund,
    )


def _compensation(page: terms.CompensationTerms, limits: terms.LiabilityTerms, offer: Offer | None) -> Block:
    fees = offer.fees if offer else None
    return _block(
        delay_damages=_percent(page.delay_percent),
        delay_cap=_share_of(fees, page.delay_cap_percent),
        warranty=page.warranty,
        our_indemnity=page.indemnities,
        general_cap=general_cap(fees, page.cap_multiple, limits.cap_amount),
        unlimited=limits.unlimited,
        insurance=limits.insurance,
    )


def _share_of(fees: Money | None, share: Decimal | None) -> Value:
    money = caps.share_of(fees, share)
    return _percent(share) if share is None or money is None else (Quantity(share, "percent"), money)


def general_cap(fees: Money | None, multiple: Decimal | None, amount: Money | None) -> Value:
    """Return the general cap in words and as money: of a multiple and an amount, the greater holds."""
    if multiple is None:
        return amount
    words, reached = Quantity(multiple, "times_fees"), caps.times(fees, multiple)
    if amount is None:
        return (words, reached) if reached else words
    if reached is None:
        return Said.of("greater_in_other", measure=words, amount=amount)
    return Said.of("greater_of", measure=words, reached=reached, amount=amount)


def _further(page: terms.FurtherTerms) -> Block:
    return _block(
        ownership=page.ownership,
        confidentiality=page.confidentiality,
        data=page.data,
        law=page.law,
        prevailing_language=page.language,
    )


def _open_points(deal: Deal) -> tuple[OpenPoint, ...]:
    return tuple(
        OpenPoint(
            topic=point.topic,
            ours=point.ours,
            theirs=point.theirs,
            owner=point.owner,
            due=point.due_on,
            state=str(point.state),
        )
        for point in live(deal.open_points)
        if point.state in (PointState.OPEN, PointState.CLOSE)
    )
