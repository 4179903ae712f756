"""The one entry point of pricing: lines and terms in, everything a paper prints out."""

from __future__ import annotations

from collections.abc import Sequence

from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.priced import PricedOffer


def price_offer(lines: Sequence[OfferLine], terms: OfferTerms) -> PricedOffer:
    """Work out every amount of an offer by the rules of DOCUMENTS.md, section “Money”.

    Defined for any input: what lies outside its bounds counts as the bound (a discount of 140 % as 100 %, an
    amount off above the line as the line), and `complaints` names it. Nothing typed raises.
    """
    raise NotImplementedError
