"""Composes the sample contract from what the term sheet has settled."""

from __future__ import annotations

from decimal import Decimal

from dealplanner.domain import caps
from dealplanner.domain.papers import Quantity, Value
from dealplanner.domain.papers.contract import (
    CLAUSES,
    FACTS,
    SENTENCES,
    Alternative,
    Contract,
    ContractClause,
)
from dealplanner.domain.steps import terms
from dealplanner.domain.steps.offer import OfferWords
from dealplanner.records import Deal, Profile
from dealplanner.services.papers.offers import Offer


def contract_of(deal: Deal, profile: Profile, offer: Offer | None) -> Contract | None:
    """Return the sample contract; nothing where none is to be attached."""
    page = deal.page(terms.SampleContract)
    if not page.attached:
        return None
    chosen = {choice.clause: choice for choice in page.clauses}
    clauses = tuple(
        ContractClause(
            key=key,
            alternative=chosen[key].alternative if key in chosen else Alternative.A,
            words=chosen[key].words if key in chosen else "",
        )
        for key in CLAUSES
    )
    found = _facts(deal, profile, offer)
    return Contract(clauses=clauses, facts=tuple((name, found.get(name)) for name in (*FACTS, *SENTENCES)))


def _facts(deal: Deal, profile: Profile, offer: Offer | None) -> dict[str, Value]:
    price, time = deal.page(terms.PriceTerms), deal.page(terms.TimeTerms)
    service, end = deal.page(terms.ServiceTerms), deal.page(terms.TerminationTerms)
    compensation, limits = deal.page(terms.CompensationTerms), deal.page(terms.LiabilityTerms)
    further, fees = deal.page(terms.FurtherTerms), offer.fees if offer else None
    return {
        "provider": profile.company or profile.name,
        "client": deal.account.name if deal.account else "",
        "subject": deal.page(terms.HeadTerms).name or deal.title,
        "fees": fees,
        "payment_days": _days(price.payment_days),
        "start": time.start_on or deal.page(OfferWords).delivery,
        "term": time.term,
        "term_said": time.term,
        "place": time.place,
        "ready": time.client_ready.strip().rstrip("."),
        "accept": time.acceptance,
        "availability": Quantity(service.availability, "percent") if service.availability else None,
        "ownership": further.ownership,
        "secrecy": further.confidentiality,
        "data": further.data,
        "warranty": compensation.warranty,
        "cap": caps.general_cap(fees, compensation.cap_multiple, limits.cap_amount),
        "unlimited": limits.unlimited.strip().rstrip("."),
        "cure_days": _days(end.cure_days),
        "renewal": end.renewal,
        "law": further.law.strip().rstrip("."),
        "language": further.language.strip().rstrip("."),
    }


def _days(count: Decimal | None) -> Value:
    return None if count is None else Quantity(count, "days")
