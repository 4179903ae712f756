"""Reads the figures of an English offer from a PDF line by line, as its receiver does, and adds them up."""

from __future__ import annotations

import re
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

from dealplanner.domain.pricing.priced import PricedOffer

D = Decimal
_FIGURE = r"(−?(?:€|JP¥|CHF |BHD )?[\d,]+(?:\.\d+)?)$"
_HEADINGS = {"One-off": "once", "Each month": "month", "Each year": "year"}


@dataclass
class _Part:
    """What can be read of one period."""

    lines: Decimal = field(default=D(0))
    named: dict[str, Decimal] = field(default_factory=dict)
    taxes: Decimal = field(default=D(0))
    bases: Decimal = field(default=D(0))
    times: int | None = 1


class OfferReader:
    """Reads a quote line by line, as its receiver does."""

    def __init__(self, texts: list[str]) -> None:
        self.parts: dict[str, _Part] = defaultdict(_Part)
        self.plan: list[Decimal] = []
        self._item, self._part, self._counts = "", "once", True
        text = "\n".join(texts).replace("\u00a0", " ")
        for line in re.sub(r":\n([\d,.]+)\n", r": \1 ", text).split("\n"):  # a label may take two lines
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


def check_figures(offer: PricedOffer, read: OfferReader) -> None:
    """Raise AssertionError where what can be read of `offer` does not add up."""
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
    _check_whole(offer, read)


def _check_whole(offer: PricedOffer, read: OfferReader) -> None:
    parts = [read.parts[str(one.period)] for one in offer.parts]
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
