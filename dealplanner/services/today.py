"""Today: what is due and late, whom to prepare for, which offers run out, which deals only age."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.choices import Option
from dealplanner.domain.todos import Closes, TodoKind
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.storage.agenda import SHOWN, Due, knows_a_deal, read_ageing, read_due, read_offers

__all__ = ["MADE_OF", "SHOWN", "Agenda", "DueKind", "Item", "Nearness", "agenda", "has_deals"]

PREPARE = timedelta(days=7)
RUNS_OUT = timedelta(days=14)
MADE_OF = frozenset(
    {
        "answer",
        "opinion",
        "deal",
        "account",
        "milestone",
        "payment",
        "open_point",
        "document",
        "stakeholder",
        "person",
        "todo",
    }
)
"""The tables that Today shows something of."""


class DueKind(Option):
    """What kind of thing is due."""

    CONTACT = "contact", N_("Next contact")
    ACTION = "action", TodoKind.ACTION.label
    CALL = "call", TodoKind.CALL.label
    MEETING = "meeting", TodoKind.MEETING.label
    QUESTION = "question", TodoKind.QUESTION.label
    PROMISE = "promise", TodoKind.PROMISE.label
    LOOK_AGAIN = "look_again", N_("Look again")
    MILESTONE = "milestone", N_("Milestone")
    PAYMENT = "payment", N_("Payment")
    POINT = "point", N_("Open point")
    SATISFACTION = "satisfaction", N_("Ask how satisfied they are")
    OFFER = "offer", N_("Offer")
    AGEING = "ageing", N_("No next contact")


class Nearness(Option):
    """How soon a deal brings money; the order in which Today goes through them."""

    CLOSING = "closing", N_("Ready to close")
    NEW = "new", N_("New contacts")
    MIDDLE = "middle", N_("The middle")
    FULFILMENT = "fulfilment", N_("Being fulfilled")
    PARKED = "parked", N_("Let go, to look at again")


_NEARNESS = {1: Nearness.NEW, 5: Nearness.CLOSING, 6: Nearness.CLOSING, 7: Nearness.FULFILMENT}
_ORDER = list(Nearness)


@dataclass(frozen=True)
class Item:
    """One thing to see to, and the deal it belongs to."""

    kind: DueKind
    on: date | None
    words: str
    people: str
    deal_id: str
    title: str
    account: str
    step: int
    value: Money | None
    note: Phrase | None = None
    """What else is to be said: which gap it closes, whose promise it is, or why the deal was let go."""

    @property
    def nearness(self) -> Nearness:
        """Return how soon the deal brings money; what was let go begins anew."""
        if self.kind is DueKind.LOOK_AGAIN:
            return Nearness.PARKED
        return _NEARNESS.get(self.step, Nearness.MIDDLE)


@dataclass(frozen=True)
class Agenda:
    """What Today shows."""

    due: tuple[Item, ...]
    """Today's and late, in the order in which money comes in."""
    coming: tuple[Item, ...]
    """What comes in the next days, to prepare for, the next first."""
    offers: tuple[Item, ...]
    """Offers that have just run out or soon will."""
    ageing: tuple[Item, ...]
    """Open deals without a next contact, and without anything planned."""

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to see to."""
        return not (self.due or self.coming or self.offers or self.ageing)


def agenda(file: DealFile, today: date) -> Agenda:
    """Read what the user should see on the day `today`, by plain reads of what is saved."""
    near = [_item(due) for due in read_due(file.connection, today + PREPARE)]
    coming = (item for item in near if item.on and item.on > today)
    offers = read_offers(file.connection, today - RUNS_OUT, today + RUNS_OUT)
    return Agenda(
        due=_in_order(item for item in near if item.on and item.on <= today),
        coming=tuple(sorted(coming, key=lambda item: (item.on or today, item.title))),
        offers=tuple(map(_item, offers)),
        ageing=_in_order(map(_item, read_ageing(file.connection, today))),
    )


def has_deals(file: DealFile) -> bool:
    """Say whether there is any deal yet."""
    return knows_a_deal(file.connection)


def _item(due: Due) -> Item:
    return Item(
        kind=DueKind.by_value(due.kind),
        on=date.fromisoformat(due.on) if due.on else None,
        words=due.words,
        people=due.people,
        deal_id=due.deal_id,
        title=due.title,
        account=due.account or "",
        step=due.step,
        value=Money.parse(due.value) if due.value else None,
        note=_note(due),
    )


def _note(due: Due) -> Phrase | None:
    if due.kind == DueKind.LOOK_AGAIN:
        reason = " ".join(due.note.split())
        return phrase(N_("let go because: {reason}"), reason=reason) if reason else None
    if due.note == "theirs":
        return phrase(N_("their promise: ask for it"))
    if due.kind == DueKind.SATISFACTION:
        return Phrase(SatisfactionRound.by_value(due.note).label)
    closes = next((one for one in Closes if one.condition and str(one) == due.note), None)
    return phrase(N_("closes the gap “{gap}”"), gap=Phrase(closes.label)) if closes else None


def _in_order(items: Iterable[Item]) -> tuple[Item, ...]:
    """Sort by what brings money soonest, and then by the day."""
    return tuple(
        sorted(items, key=lambda i: (_ORDER.index(i.nearness), i.on or date.min, i.title, i.deal_id))
    )
