"""What the rules have to say while a step is walked: advice, proposals, what the offer comes to."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from decimal import Decimal
from typing import Any

from dealplanner.domain.amounts import Money
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.guidance import guidance, proposals
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.pricing.priced import PricedPart
from dealplanner.domain.steps.needs import LetterWords
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.words import money_text, number_text, say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers import Offer, offer_of
from dealplanner.services.papers.letters import usual_letter
from dealplanner.services.papers.offers import at_home


class DealAdvice:
    """Asks the rules about one deal, as it stands whenever they are asked."""

    def __init__(self, deal: Deal, session: EditSession, links: Links) -> None:
        self._deal, self._session, self._links = deal, session, links

    def facts(self) -> DealFacts:
        """Return what the rules look at now."""
        return deal_facts(self._session.workspace, self._deal, self._links.today)

    def guidance(self, page: str) -> list[Phrase]:
        """Return the advice under a page."""
        return guidance(page, self.facts())

    def proposals(self, page: str) -> Mapping[str, tuple[Any, Phrase]]:
        """Return what is proposed for the empty fields of a page."""
        facts = self.facts()
        if page == LetterWords.key and not facts.page(LetterWords).words.strip():
            made_of = phrase(N_("The usual letter, in the language of their papers."))
            return {"words": (usual_letter(self._deal), made_of)}
        return proposals(page, facts)

    def totals(self) -> list[tuple[str, str]]:
        """Return what the offer comes to, in words and amounts."""
        offer = offer_of(self._deal)
        return [] if offer is None else [*_totals(offer), *self._at_home(offer)]

    def _at_home(self, offer: Offer) -> Iterator[tuple[str, str]]:
        total, quote = offer.priced.total, self._deal.offer
        if total is None or quote is None:
            return
        home = profile_of(self._session.workspace).currency
        worth = at_home(quote, total, offer.terms.currency, home)
        if worth is not None:
            yield tr(N_("Total at home (private)")), money_text(worth)


def _totals(offer: Offer) -> Iterator[tuple[str, str]]:
    currency = offer.terms.currency
    open_ = offer.priced.is_open
    parts = offer.priced.from_parts if open_ else offer.priced.parts
    for part in parts:
        yield from _part(part, currency, several=len(parts) > 1)
    if open_:
        yield tr(N_("A choice is open: these are the least amounts.")), ""


def _part(part: PricedPart, currency: str, several: bool) -> Iterator[tuple[str, str]]:
    when = f" · {tr(part.period.label)}" if several or part.period is not Period.ONCE else ""

    def amount(value: Decimal) -> str:
        return money_text(Money(value, currency))

    if part.discount:
        yield tr(N_("Subtotal")) + when, amount(part.subtotal)
        yield tr(N_("Discount")) + when, amount(-part.discount)
    yield tr(N_("Net")) + when, amount(part.net)
    for row in part.taxes:
        words = phrase(N_("Tax {rate} %"), rate=number_text(row.rate))
        yield say(words) + when, amount(row.tax)
    yield tr(N_("Total")) + when, amount(part.payable)
