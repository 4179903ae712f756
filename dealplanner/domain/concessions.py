"""What a concession costs, reckoned from the offer as it stands: private, and never guessed."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import ConcessionKind, ConcessionState, SideOf
from dealplanner.i18n import N_, Phrase, by_count, phrase

DAYS_OF_A_YEAR = 365
"""Interest is reckoned by actual days over 365, leap years too."""


@dataclass(frozen=True, kw_only=True)
class ConcessionFact:
    """Something that one side gives the other."""

    id: str = ""
    point_id: str | None = None
    side: SideOf = SideOf.OURS
    what: str = ""
    kind: ConcessionKind = ConcessionKind.OTHER
    figure: Decimal | None = None
    """Per cent, an amount in the deal’s currency, days or hours, by the kind."""
    worth: Money | None = None
    """As typed, for what cannot be reckoned."""
    state: ConcessionState = ConcessionState.THOUGHT
    for_what: str = ""

    @property
    def is_lonely(self) -> bool:
        """Say whether we give it, in words already, without anything in return."""
        given = self.state in (ConcessionState.OFFERED, ConcessionState.AGREED)
        return given and self.side is SideOf.OURS and not self.for_what.strip()


@dataclass(frozen=True, kw_only=True)
class Grounds:
    """What costs are reckoned from; None where it is not known."""

    currency: str = "EUR"
    fees: Money | None = None
    """The offer before tax, over its whole term."""
    rate: Money | None = None
    """What an hour of ours is worth."""
    capital: Decimal | None = None
    """What money costs us a year, in per cent."""
    margin: Money | None = None
    """What the offer leaves before any concession."""
    revenue: Money | None = None
    """What that margin is a part of."""
    floor: Decimal | None = None
    """The least margin, in per cent of the revenue."""


@dataclass(frozen=True)
class Cost:
    """What a concession costs its giver; `money` is None where nobody can say, and `why` says why."""

    money: Money | None
    why: Phrase
    exposure: Money | None = None
    """What may become due besides, such as under a higher cap."""
    off_price: bool = False
    """Is it taken off what the client pays?"""


def cost_of(concession: ConcessionFact, grounds: Grounds) -> Cost:
    """Return what a concession costs, rounded half up to minor units.

    What is typed as its worth counts where nothing can be reckoned, and for a cap, whose price may be known.
    """
    reckoned = _RECKON[concession.kind](concession.figure, grounds)
    if concession.worth is None or (reckoned.money is not None and concession.kind is not ConcessionKind.CAP):
        return reckoned
    if concession.worth.currency != grounds.currency:
        why = phrase(
            N_("its worth is in {other}: say it in {currency}"),
            other=concession.worth.currency,
            currency=grounds.currency,
        )
        return Cost(None, why, reckoned.exposure)
    return Cost(concession.worth.rounded(), phrase(N_("as you put it yourself")), reckoned.exposure)


def _percent(figure: Decimal | None, grounds: Grounds) -> Cost:
    if figure is None:
        return _unknown(N_("how many per cent?"))
    if figure > 100:
        return _unknown(N_("more than 100 % cannot be given"))
    if grounds.fees is None:
        return _unknown(N_("there is no offer with a total yet"))
    money = _money(grounds.fees.amount * figure / 100, grounds)
    why = phrase(N_("{percent} % of {fees}"), percent=figure, fees=grounds.fees)
    return Cost(money, why, off_price=True)


def _amount(figure: Decimal | None, grounds: Grounds) -> Cost:
    if figure is None:
        return _unknown(N_("how much?"))
    return Cost(_money(figure, grounds), phrase(N_("the amount itself")), off_price=True)


def _payment_days(figure: Decimal | None, grounds: Grounds) -> Cost:
    if figure is None:
        return _unknown(N_("how many days?"))
    if grounds.fees is None:
        return _unknown(N_("there is no offer with a total yet"))
    if grounds.capital is None:
        return _unknown(N_("your cost of capital is not known: say it in the settings"))
    why = phrase(
        by_count(
            figure,
            N_("one day on {fees} at {capital} % a year"),
            N_("{days} days on {fees} at {capital} % a year"),
        ),
        days=figure,
        fees=grounds.fees,
        capital=grounds.capital,
    )
    amount = grounds.fees.amount * grounds.capital * figure / (100 * DAYS_OF_A_YEAR)
    return Cost(_money(amount, grounds), why)


def _hours(figure: Decimal | None, grounds: Grounds) -> Cost:
    if figure is None:
        return _unknown(N_("how many hours?"))
    if grounds.rate is None:
        return _unknown(N_("your hourly rate is not known: say it in the settings"))
    if grounds.rate.currency != grounds.currency:
        return _unknown(N_("your hourly rate is in another currency: say it for this deal"))
    why = phrase(N_("{hours} h at {rate}"), hours=figure, rate=grounds.rate)
    return Cost(_money(grounds.rate.amount * figure, grounds), why)


def _cap(figure: Decimal | None, grounds: Grounds) -> Cost:
    nothing = _money(Decimal(0), grounds)
    if figure is None:
        return Cost(nothing, phrase(N_("nothing now; how much higher is the cap?")))
    more = _money(figure, grounds)
    return Cost(nothing, phrase(N_("nothing now, but {more} more at stake"), more=more), more)


def _other(figure: Decimal | None, grounds: Grounds) -> Cost:
    return _unknown(N_("say what it is worth to us"))


_RECKON = {
    ConcessionKind.PERCENT: _percent,
    ConcessionKind.AMOUNT: _amount,
    ConcessionKind.PAYMENT_DAYS: _payment_days,
    ConcessionKind.HOURS: _hours,
    ConcessionKind.CAP: _cap,
    ConcessionKind.OTHER: _other,
}


def _unknown(why: str) -> Cost:
    return Cost(None, Phrase(why))


def _money(amount: Decimal, grounds: Grounds) -> Money:
    return Money(amount, grounds.currency).rounded()
