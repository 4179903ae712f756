"""A thousand generated quotes: the figures that can be read in the PDF add up."""

from __future__ import annotations

import random
import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from documents.paper_samples import english_head

from dealplanner.documents import KINDS
from dealplanner.documents.readback import page_texts
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import QuotePaper
from dealplanner.domain.pricing.kinds import DiscountScope, LineKind, Period, Place, TaxCategory
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.totals import price_offer

D = Decimal
_FIGURE = r"(−?(?:€|JP¥|CHF |BHD )?[\d,]+(?:\.\d+)?)$"
_HEADINGS = {"One-off": "once", "Each month": "month", "Each year": "year"}
_RATES = (
    (TaxCategory.STANDARD, D(19)),
    (TaxCategory.STANDARD, D("8.1")),
    (TaxCategory.REDUCED, D(7)),
    (TaxCategory.ZERO, D(0)),
    (TaxCategory.REVERSE_CHARGE, D(0)),
)


def _line(dice: random.Random) -> OfferLine:
    if dice.random() < 0.12:
        kind = dice.choice([LineKind.SECTION, LineKind.SUBTOTAL, LineKind.TEXT, LineKind.PAGE_BREAK])
        return OfferLine(kind=kind, title="Carried")
    period = dice.choice([Period.ONCE, Period.ONCE, Period.ONCE, Period.MONTH, Period.YEAR])
    place = dice.choice([Place.FIXED] * 5 + [Place.OPTIONAL, Place.ONE_OF])
    category, rate = dice.choice(_RATES)
    discount = dice.random()
    return OfferLine(
        title=f"{period} thing",
        unit="pc",
        quantity=D(dice.randint(1, 99_999)) / dice.choice([1, 10, 100, 10_000]),
        unit_price=D(dice.randint(0, 9_999_999)) / dice.choice([1, 100, 100, 1_000_000]),
        discount_percent=D(dice.randint(0, 1000)) / 10 if discount < 0.2 else None,
        discount_amount=D(dice.randint(0, 50_000)) / 100 if discount > 0.85 else None,
        tax_category=category,
        tax_rate=rate,
        period=period,
        periods=dice.choice([1, 12, 36]),
        place=place,
        group=dice.choice(["colour", "size"]) if place is Place.ONE_OF else "",
        selected=dice.random() < 0.7,
    )


def _quote(dice: random.Random) -> QuotePaper:
    currency = dice.choice(["EUR", "EUR", "CHF", "JPY", "BHD"])
    lines = [_line(dice) for _ in range(dice.choice([0, 1, 2, 3, 5, 8, 13, 40]))]
    total_off = dice.random()
    plan = tuple(PlanRow(title=f"Payment {n}", percent=D(share)) for n, share in enumerate((30, 30, 40)))
    terms = OfferTerms(
        currency=currency,
        gross=dice.random() < 0.3,
        tax_per_line=dice.random() < 0.3,
        discount_percent=D(dice.randint(0, 200)) / 10 if total_off < 0.2 else None,
        discount_amount=D(dice.randint(0, 99_999)) / 100 if total_off > 0.85 else None,
        discount_scope=dice.choice(list(DiscountScope)),
        cash_unit=D("0.05") if dice.random() < 0.1 else None,
        deposit=D(dice.randint(0, 5000)) if dice.random() < 0.2 else None,
        plan=plan if dice.random() < 0.5 else (),
    )
    return QuotePaper(head=english_head(currency=currency), offer=price_offer(lines, terms))


@dataclass
class _Part:
    """What can be read of one period."""

    lines: Decimal = field(default=D(0))
    named: dict[str, Decimal] = field(default_factory=dict)
    taxes: Decimal = field(default=D(0))
    bases: Decimal = field(default=D(0))
    times: int | None = 1


class _Reader:
    """Reads a quote line by line, as its receiver does."""

    def __init__(self, texts: list[str]) -> None:
        self.parts: dict[str, _Part] = defaultdict(_Part)
        self.plan: list[Decimal] = []
        self._item, self._part, self._counts = "", "once", True
        for line in "\n".join(texts).replace("\u00a0", " ").split("\n"):
            self._read(line)

    def _read(self, line: str) -> None:
        if found := re.match(r"\d+ (once|month|year) thing", line):
            self._item = found[1]
        if line.startswith(("Options, not", "Choose one", "Alternatives to")):
            self._counts = False
        if found := re.search(rf"(?: pc [\d,.]+(?: [\d.]+%)?|^less .*) {_FIGURE}", line):
            self._add_line(found[1])
        elif found := re.match(r"(One-off|Each month|Each year)(?:, (once|[\d,]+ times))?$", line):
            self._part = _HEADINGS[found[1]]
            times = (found[2] or "").replace("once", "1").split(" ")[0].replace(",", "")
            self.parts[self._part].times = int(times or 1) if times or self._part == "once" else None
        elif found := re.match(rf"Payment \d .*% {_FIGURE}", line):
            self.plan.append(_amount(found[1]))
        else:
            self._read_sum(line)

    def _add_line(self, figure: str) -> None:
        if self._counts:
            self.parts[self._item].lines += _amount(figure)

    def _read_sum(self, line: str) -> None:
        part = self.parts[self._part]
        if found := re.match(
            rf"(?:of which VAT|VAT|Reverse|Exempt|Outside).*? ([\d,.]+)(?: net)? {_FIGURE}", line
        ):
            part.bases += _amount(found[1])
            part.taxes += _amount(found[2])
        elif found := re.match(
            rf"(Subtotal|Discount|Net|Total incl\. VAT|Total|Total, from|Total incl\. VAT, from) {_FIGURE}",
            line,
        ):
            part.named[found[1].split(" ")[0].rstrip(",")] = _amount(found[2])
        elif found := re.match(rf"(Rounding|To pay|Deposit|Balance|First year|Whole term).* {_FIGURE}", line):
            part.named[found[1]] = _amount(found[2])


def _amount(figure: str) -> Decimal:
    return (-1 if "−" in figure else 1) * D(re.sub(r"[^\d.]", "", figure))


def _check(paper: QuotePaper, read: _Reader) -> None:
    offer = paper.offer
    assert offer is not None
    for part in (read.parts[str(one.period)] for one in offer.from_parts or offer.parts):
        total = part.named["Total"]
        net = part.named.get("Net", total - part.taxes)
        priced = total if offer.gross else net
        if not offer.is_open:
            assert part.lines == part.named.get("Subtotal", priced)
        assert part.named.get("Subtotal", priced) + part.named.get("Discount", D(0)) == priced
        assert net + part.taxes == total
        assert part.bases == net or not part.bases
        assert part.named.get("To pay", total) == total + part.named.get("Rounding", D(0))
    _check_whole(paper, read)


def _check_whole(paper: QuotePaper, read: _Reader) -> None:
    assert paper.offer is not None
    parts = [read.parts[str(one.period)] for one in paper.offer.parts]
    named = {name: amount for part in parts for name, amount in part.named.items()}
    if not parts:
        assert read.plan == []
        return
    whole = named.get("Whole term")
    if whole is not None and all(part.times for part in parts):
        assert whole == sum(part.named["Total"] * (part.times or 0) for part in parts)
    once = read.parts["once"].named.get("Total", whole)
    if read.plan:
        assert sum(read.plan) == once
    if "Deposit" in named:
        assert named["Deposit"] + named["Balance"] == once


@pytest.mark.parametrize("block", range(20))
def test_printed_figures_add_up(block: int, theme: Theme) -> None:
    for seed in range(50 * block, 50 * block + 50):
        paper = _quote(random.Random(seed))
        read = _Reader(page_texts(render(KINDS["quote"], paper, theme).pdf))
        try:
            _check(paper, read)
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
        _check(paper, _Reader(spoilt))


def test_a_hidden_price_is_counted_and_not_shown(theme: Theme) -> None:
    line = OfferLine(title="once thing", unit="pc", unit_price=D("77.77"), tax_rate=D(19), hide_price=True)
    paper = QuotePaper(head=english_head(), offer=price_offer([line], OfferTerms()))
    text = "".join(page_texts(render(KINDS["quote"], paper, theme).pdf))
    assert "1 pc included" in text
    assert "Total incl. VAT €92.55" in text
