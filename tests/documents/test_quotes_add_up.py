"""A thousand generated quotes: the figures that can be read in the PDF add up."""

from __future__ import annotations

import random
import re
from decimal import Decimal

import pytest
from documents.chance_offers import chance_offer
from documents.offer_reading import OfferReader, check_figures
from documents.paper_samples import english_head
from documents.soundness import faults

from dealplanner.documents import KINDS
from dealplanner.documents.readback import page_texts
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import QuotePaper
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer

D = Decimal


def _quote(dice: random.Random) -> QuotePaper:
    offer = chance_offer(dice, (0, 1, 2, 3, 5, 8, 13, 40))
    return QuotePaper(head=english_head(currency=offer.currency), offer=offer)


def _offer(paper: QuotePaper) -> PricedOffer:
    assert paper.offer is not None
    return paper.offer


@pytest.mark.parametrize("block", range(20))
def test_printed_figures_add_up(block: int, theme: Theme) -> None:
    for seed in range(50 * block, 50 * block + 50):
        paper = _quote(random.Random(seed))
        pdf = render(KINDS["quote"], paper, theme).pdf
        read = OfferReader(page_texts(pdf))
        try:
            assert faults(pdf) == []
            check_figures(_offer(paper), read)
        except AssertionError as error:
            raise AssertionError(f"quote {seed}") from error


def test_the_reader_notices_a_cent(theme: Theme) -> None:
    paper = _quote(random.Random(7))
    texts = page_texts(render(KINDS["quote"], paper, theme).pdf)
    spoilt = [
        re.sub(
            r"^(Total incl\. VAT .*\.\d)(\d)$", lambda m: f"{m[1]}{(int(m[2]) + 1) % 10}", text, flags=re.M
        )
        for text in texts
    ]
    assert spoilt != texts
    with pytest.raises(AssertionError):
        check_figures(_offer(paper), OfferReader(spoilt))


def test_a_hidden_price_is_counted_and_not_shown(theme: Theme) -> None:
    line = OfferLine(title="once thing", unit="pc", unit_price=D("77.77"), tax_rate=D(19), hide_price=True)
    paper = QuotePaper(head=english_head(), offer=price_offer([line], OfferTerms()))
    text = "".join(page_texts(render(KINDS["quote"], paper, theme).pdf))
    assert "1 pc included" in text
    assert "Total incl. VAT €92.55" in text
