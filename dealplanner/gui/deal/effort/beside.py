"""This deal among the other open ones, by what an hour brings; a click opens another."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dealplanner.domain.effort import Place, ranking
from dealplanner.domain.facts import DealFacts, RivalDeal
from dealplanner.domain.worth import worth
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal

_HEIGHT = 180


class BesideCard(QFrame):
    """Ranks the open deals, this one marked."""

    chosen = Signal(str)
    """The id of another deal."""

    def __init__(self, deal: Deal) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self._deal = deal
        self.said_label = label(role="muted")
        self.list = TwoLinesView(tr(N_("Open deals by what an hour brings")))
        self.list.setMinimumHeight(_HEIGHT)
        self.list.opened.connect(self._choose)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addWidget(label(tr(N_("Beside the other open deals")), "heading"))
        column.addWidget(self.said_label)
        column.addWidget(self.list, 1)
        column.addStretch()

    def show_deals(self, facts: DealFacts, others: Sequence[RivalDeal]) -> None:
        """Show this deal among `others`, or the others alone where it has no figure."""
        per_hour = worth(facts).per_hour
        places = ranking(facts, per_hour, others) if per_hour else ()
        entries = list(self._ranked(places) if places else map(self._unranked, others))
        self.said_label.setText(_said(places, len(others)))
        self.list.show_entries(entries)
        self.list.setVisible(bool(entries))
        if places:
            self.list.choose(Target("deal", self._deal.id))

    def _ranked(self, places: Sequence[Place]) -> Iterator[TwoLines]:
        for place in places:
            if place.is_this:
                account = self._deal.account.name if self._deal.account else ""
                about = " · ".join(filter(None, (tr(N_("this deal")), account)))
                yield self._entry(place.deal, self._deal.id, f"{place.rank}.  ", about, Mark.NEXT)
            else:
                yield self._entry(place.deal, place.deal.id, f"{place.rank}.  ", place.deal.account)

    def _unranked(self, deal: RivalDeal) -> TwoLines:
        return self._entry(deal, deal.id, "", deal.account)

    def _entry(self, deal: RivalDeal, id_: str, rank: str, about: str, mark: Mark | None = None) -> TwoLines:
        return TwoLines(
            f"{rank}{deal.title}",
            about or tr(N_("no account")),
            say(phrase(N_("{amount} an hour"), amount=deal.per_hour)),
            mark,
            Target("deal", id_),
        )

    def _choose(self, target: Target) -> None:
        if target.id != self._deal.id:
            self.chosen.emit(target.id)


def _said(places: Sequence[Place], others: int) -> str:
    this = next((place for place in places if place.is_this), None)
    if this is None and others:
        return tr(N_("This deal has no place yet: say its value, its chance and its hours. The others:"))
    if this is None:
        return tr(N_("No open deal has value, chance and hours yet; they are asked for in step 2."))
    if len(places) == 1:
        words = N_("No other open deal in {currency} has value, chance and hours yet.")
        return say(phrase(words, currency=this.deal.per_hour.currency))
    words = N_("Place {rank} of {count} in {currency}; amounts of other currencies are not compared.")
    return say(phrase(words, rank=this.rank, count=len(places), currency=this.deal.per_hour.currency))
