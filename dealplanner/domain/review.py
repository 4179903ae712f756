"""The review of ended deals: how many were won, by everything that may have decided it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money, round_to
from dealplanner.domain.bargaining import EndReason
from dealplanner.domain.choices import Channel, Condition, Outcome
from dealplanner.domain.own_history import TRUSTED
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.needs import Confirmed
from dealplanner.i18n import N_, Phrase, phrase

MOST_RIVALS = 30
"""Rows of the section on rivals; the most frequent first."""
ROLES = 4
"""The buying roles that should be covered in every deal."""


@dataclass(frozen=True, kw_only=True)
class EndedDeal:
    """One deal that has ended, as the review looks at it."""

    id: str
    outcome: Outcome
    value: Money | None = None
    step: int | None = None
    """The step at which it ended; None where it had ended before it came into the file."""
    laps: int = 1
    came_by: str = "not_said"
    """As stored: not_said, activity or outreach."""
    channel: Channel = Channel.NOT_SAID
    roles: int = 0
    """How many of the four buying roles were covered."""
    conditions: Mapping[Condition, Confirmed] = field(default_factory=dict)
    rivals: tuple[str, ...] = ()
    discount: Decimal | None = None
    """The share of the list price given away, in per cent; None without an offer."""
    ours: EndReason = EndReason.NOT_SAID
    theirs: EndReason = EndReason.NOT_SAID
    hours_saved: Decimal | None = None
    rate: Money | None = None
    closed_on: date | None = None


@dataclass(frozen=True)
class Row:
    """What is counted under one heading."""

    label: Phrase
    ids: tuple[str, ...]
    won: int
    lost: int
    stopped: int
    won_value: tuple[Money, ...]
    """Each currency for itself."""
    lost_value: tuple[Money, ...]

    @property
    def ended(self) -> int:
        """Return how many deals it counts."""
        return self.won + self.lost + self.stopped

    @property
    def share(self) -> Decimal | None:
        """Return the share that was won, in whole per cent; None where nothing has ended."""
        return round_to(Decimal(100 * self.won) / self.ended, 0) if self.ended else None

    @property
    def is_trusted(self) -> bool:
        """Say whether enough deals are counted for the share to mean something."""
        return self.ended >= TRUSTED

    @property
    def share_words(self) -> Phrase:
        """Return the share with its count."""
        if self.is_trusted:
            return phrase(N_("{share} %, n = {count}"), share=self.share, count=self.ended)
        return phrase(N_("{share} %, n = {count}, don’t trust it"), share=self.share, count=self.ended)


@dataclass(frozen=True)
class Section:
    """The rows by one thing that may have decided it."""

    key: str
    title: str
    why: str
    rows: tuple[Row, ...]


@dataclass(frozen=True)
class Saved:
    """What walking away has saved."""

    count: int = 0
    """Deals that were let go with hours noted."""
    hours: Decimal = Decimal(0)
    worth: tuple[Money, ...] = ()
    """The hours at the own rate of each deal, each currency for itself; nothing where no rate is known."""


def saved(deals: Iterable[EndedDeal]) -> Saved:
    """Return what the deals that were let go have saved."""
    found = [one for one in deals if one.outcome is Outcome.STOPPED and one.hours_saved]
    hours = sum((one.hours_saved or Decimal(0) for one in found), Decimal(0))
    amounts = [
        Money(one.rate.amount * (one.hours_saved or Decimal(0)), one.rate.currency)
        for one in found
        if one.rate is not None
    ]
    return Saved(len(found), hours, tuple(one.rounded() for one in _sums(amounts)))


def whole(deals: Sequence[EndedDeal]) -> Row:
    """Return all of them as one row."""
    return _row(phrase(N_("All ended deals")), deals)


def review(deals: Sequence[EndedDeal], key: str) -> Section:
    """Return the section called `key`, one of SECTIONS; without deals it has no rows."""
    key, title, why, labels_of, known = _SECTIONS[key]
    return Section(key, title, why, tuple(_grouped(deals, labels_of, known)))


Labels = Callable[[EndedDeal], Iterable[Phrase]]


def _grouped(deals: Sequence[EndedDeal], labels_of: Labels, known: Sequence[Phrase] | None) -> list[Row]:
    """Return a row for each label: in the order of those that are known, else the most frequent first."""
    groups: dict[Phrase, list[EndedDeal]] = {}
    for deal in deals:
        for label in labels_of(deal):
            groups.setdefault(label, []).append(deal)
    if known is not None:
        return [_row(label, groups[label]) for label in known if label in groups]
    rows = [_row(label, found) for label, found in groups.items()]
    return sorted(rows, key=lambda row: (-row.ended, str(row.label).casefold()))[:MOST_RIVALS]


def _row(label: Phrase, deals: Sequence[EndedDeal]) -> Row:
    won, lost, stopped = (
        [deal for deal in deals if deal.outcome is outcome]
        for outcome in (Outcome.WON, Outcome.LOST, Outcome.STOPPED)
    )
    return Row(
        label,
        tuple(deal.id for deal in deals),
        len(won),
        len(lost),
        len(stopped),
        _sums(deal.value for deal in won if deal.value is not None),
        _sums(deal.value for deal in lost if deal.value is not None),
    )


def _sums(amounts: Iterable[Money]) -> tuple[Money, ...]:
    sums: dict[str, Decimal] = {}
    for one in amounts:
        sums[one.currency] = sums.get(one.currency, Decimal(0)) + one.amount
    return tuple(Money(amount, currency) for currency, amount in sorted(sums.items()))


# one function for each section: which rows a deal belongs to

_OUTREACH = phrase(N_("Our own outreach"))
_NOT_SAID = phrase(N_("Not said"))


def _channel(deal: EndedDeal) -> Iterable[Phrase]:
    if deal.came_by == "outreach":
        yield _OUTREACH
    else:
        yield _CHANNEL_OF[deal.channel]


_OLDER = phrase(N_("Not known: it ended before it came into this file"))


def _step_label(number: int) -> Phrase:
    return phrase(N_("{number} {step}"), number=number, step=Phrase(STEPS[number - 1].title))


def _step(deal: EndedDeal) -> Iterable[Phrase]:
    known = deal.step is not None and 0 < deal.step <= len(STEPS)
    yield _STEPS[(deal.step or 0) - 1] if known else _OLDER


def _roles_label(count: int) -> Phrase:
    return phrase(N_("{count} of {all} roles covered"), count=count, all=ROLES)


def _roles(deal: EndedDeal) -> Iterable[Phrase]:
    yield _ROLES[ROLES - min(deal.roles, ROLES)]


def _condition_label(condition: Condition, said: Confirmed) -> Phrase:
    words = N_("Not confirmed") if said is Confirmed.AS_PROPOSED else said.label
    return phrase(N_("{condition}: {said}"), condition=Phrase(condition.label), said=Phrase(words))


def _conditions(deal: EndedDeal) -> Iterable[Phrase]:
    for condition in Condition:
        yield _CONDITION_OF[condition, deal.conditions.get(condition, Confirmed.AS_PROPOSED)]


def _rivals(deal: EndedDeal) -> Iterable[Phrase]:
    return dict.fromkeys(Phrase("{name}", (("name", name),)) for name in deal.rivals)


_DISCOUNTS = (
    phrase(N_("No offer in this file")),
    phrase(N_("No discount")),
    phrase(N_("Up to 5 %")),
    phrase(N_("Over 5 to 10 %")),
    phrase(N_("Over 10 to 20 %")),
    phrase(N_("Over 20 %")),
)
_BOUNDS = (Decimal("0.005"), Decimal(5), Decimal(10), Decimal(20))


def _discount(deal: EndedDeal) -> Iterable[Phrase]:
    if deal.discount is None:
        yield _DISCOUNTS[0]
        return
    yield _DISCOUNTS[1 + sum(1 for bound in _BOUNDS if deal.discount > bound)]


_LAPS = (phrase(N_("1 lap")), phrase(N_("2 laps")), phrase(N_("3 laps or more")))


def _laps(deal: EndedDeal) -> Iterable[Phrase]:
    yield _LAPS[min(max(deal.laps, 1), len(_LAPS)) - 1]


def _ours(deal: EndedDeal) -> Iterable[Phrase]:
    yield _REASON_OF[deal.ours]


def _theirs(deal: EndedDeal) -> Iterable[Phrase]:
    yield _REASON_OF[deal.theirs]


_CHANNEL_OF = {one: Phrase(one.label) for one in Channel}
_REASON_OF = {one: Phrase(one.label) for one in EndReason}
_CHANNELS = (*(Phrase(one.label) for one in Channel if one is not Channel.NOT_SAID), _OUTREACH, _NOT_SAID)
_STEPS = (*(_step_label(step.number) for step in STEPS), _OLDER)
_ROLES = tuple(_roles_label(count) for count in range(ROLES, -1, -1))
_SAID = (Confirmed.MET, Confirmed.NOT_MET, Confirmed.NOT_KNOWN, Confirmed.AS_PROPOSED)
_CONDITION_OF = {(one, said): _condition_label(one, said) for one in Condition for said in _SAID}
_CONDITIONS = tuple(_CONDITION_OF.values())
_REASONS = (*(Phrase(one.label) for one in EndReason if one is not EndReason.NOT_SAID), _NOT_SAID)

_ALL: tuple[tuple[str, str, str, Labels, Sequence[Phrase] | None], ...] = (
    (
        "channel",
        N_("Channel"),
        N_("Where they came from: what brings deals deserves more."),
        _channel,
        _CHANNELS,
    ),
    ("step", N_("Step"), N_("The step at which they ended: where they die."), _step, _STEPS),
    ("roles", N_("Roles"), N_("How many of the four buying roles somebody held."), _roles, _ROLES),
    (
        "conditions",
        N_("Conditions"),
        N_("The four conditions as you confirmed them."),
        _conditions,
        _CONDITIONS,
    ),
    (
        "rivals",
        N_("Rivals"),
        N_("Who stood against us, and who got it; the most frequent first."),
        _rivals,
        None,
    ),
    ("discount", N_("Discount"), N_("How much of the list price was given away."), _discount, _DISCOUNTS),
    ("laps", N_("Laps"), N_("How often steps 1 to 4 were walked."), _laps, _LAPS),
    ("ours", N_("Reason, ours"), N_("What decided it, as we see it."), _ours, _REASONS),
    ("theirs", N_("Reason, theirs"), N_("What decided it, as they see it."), _theirs, _REASONS),
)
_SECTIONS = {entry[0]: entry for entry in _ALL}
SECTIONS = tuple((key, title, why) for key, title, why, *_ in _ALL)
"""Key, title and reason of every section, in the order in which they are shown."""
