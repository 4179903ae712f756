"""The chain of deals on an account: what was begun from what, and what became of each."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealplanner.domain.choices import Outcome
from dealplanner.gui.account.entries import EntriesCard
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines
from dealplanner.gui.words import day_text, money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.chains import ChainedDeal

_DEEPEST = 6  # steps of indentation; a longer chain goes on below


class ChainCard(EntriesCard):
    """Shows which deal was begun from which; a click opens one."""

    def __init__(self) -> None:
        super().__init__(N_("One deal after the other"), N_("No deal was begun from another one yet."))

    def show_chain(self, found: Sequence[ChainedDeal]) -> None:
        """Show the deals that are known now."""
        self.show_entries([_entry(deal) for deal in found])


def _entry(deal: ChainedDeal) -> TwoLines:
    indent = "\u2003" * min(deal.depth, _DEEPEST)
    return TwoLines(
        f"{indent}{deal.title or tr(N_('without a title'))}",
        indent + " · ".join(_about(deal)),
        money_text(deal.value),
        None,
        Target("deal", deal.id),
    )


def _about(deal: ChainedDeal) -> Iterator[str]:
    if deal.outcome is Outcome.OPEN:
        since = phrase(N_("open since {day}"), day=deal.opened_on)
        yield say(since) if deal.opened_on else tr(deal.outcome.label)
    else:
        yield tr(deal.outcome.label)
        if deal.closed_on:
            yield day_text(deal.closed_on)
