"""Composes the quote from a deal."""

from __future__ import annotations

from dealplanner.domain.papers import Head, QuotePaper
from dealplanner.domain.steps.offer import OfferWords
from dealplanner.records import Deal
from dealplanner.services.papers.heads import buyer_signs, lines_of
from dealplanner.services.papers.offers import Offer


def quote_paper(deal: Deal, head: Head, offer: Offer | None) -> QuotePaper:
    """Return the quote with everything that the deal knows."""
    words = deal.page(OfferWords)
    return QuotePaper(
        head=head,
        lead=words.lead,
        offer=offer.public if offer else None,
        delivery=(words.delivery,) if words.delivery else (),
        assumptions=lines_of(words.assumptions),
        exclusions=lines_of(words.exclusions),
        signing=buyer_signs(deal),
    )
