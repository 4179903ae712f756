"""The plan of an import: what will be made, what is asked, what is kept aside. Plain values, no records."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Outcome
from dealplanner.services.exchange.aside import KeptAside
from dealplanner.services.exchange.headings import TableKind


@dataclass(frozen=True)
class Source:
    """Where something was read."""

    file: str
    line: int


@dataclass(frozen=True, kw_only=True)
class PlannedAccount:
    """An account that will be made."""

    source: Source
    name: str
    parent: str = ""
    """The name of the account it belongs to."""
    sector: str = ""
    office: str = ""
    address: str = ""
    tax_id: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    founded: Decimal | None = None
    employees: Decimal | None = None
    revenue: Decimal | None = None
    """In millions."""
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class PlannedItem:
    """An item of the price list that will be made."""

    source: Source
    title: str
    unit_price: Money
    code: str = ""
    series: str = ""
    unit: str = ""
    description: str = ""
    tax_rate: Decimal | None = None
    cost: Money | None = None


@dataclass(frozen=True, kw_only=True)
class PlannedDeal:
    """A deal that will be made."""

    source: Source
    title: str
    account: str
    """The name of its account, which exists or is planned."""
    currency: str
    value: Money | None = None
    reference: str = ""
    step: int = 1
    outcome: Outcome = Outcome.OPEN
    opened_on: date | None = None
    decision_on: date | None = None
    closed_on: date | None = None
    notes: str = ""


@dataclass(frozen=True, kw_only=True)
class PlannedPerson:
    """A person who will be made."""

    source: Source
    name: str
    account: str = ""
    """The name of their account, "" where they belong to none."""
    job: str = ""
    department: str = ""
    salutation: str = ""
    email: str = ""
    phone: str = ""
    mobile: str = ""
    address: str = ""
    notes: str = ""


@dataclass(frozen=True)
class Proposal:
    """A written name that may stand for a known one; it is taken as written until the user agrees."""

    kind: TableKind
    written: str
    known: str
    """The known name; "" where none is near."""
    source: Source
    rows: int = 1


@dataclass(frozen=True)
class Existing:
    """What the open file knows already, so that nothing is made twice; each maps to the record’s id."""

    accounts: Mapping[str, str] = field(default_factory=dict)
    items: Mapping[str, str] = field(default_factory=dict)
    people: Mapping[tuple[str, str], str] = field(default_factory=dict)
    """By name and name of account."""
    deals: Mapping[str, str] = field(default_factory=dict)
    """By reference in the imported file."""


@dataclass(frozen=True)
class ImportPlan:
    """All that an import would do."""

    accounts: tuple[PlannedAccount, ...] = ()
    """Each after the account that it belongs to."""
    items: tuple[PlannedItem, ...] = ()
    deals: tuple[PlannedDeal, ...] = ()
    people: tuple[PlannedPerson, ...] = ()
    aside: tuple[KeptAside, ...] = ()
    proposals: tuple[Proposal, ...] = ()
    remarks: tuple[Phrase, ...] = ()
    """What was read in spite of a fault, or in one of two possible ways."""
    already: Mapping[TableKind, int] = field(default_factory=dict)
    """How many rows name what the open file knows already and are passed over."""
    existing: Existing = field(default_factory=Existing)

    @property
    def is_empty(self) -> bool:
        """Say whether there is nothing to make and nothing to keep aside."""
        return not (self.accounts or self.items or self.deals or self.people or self.aside)

    def worth(self, outcome: Outcome | None = None) -> list[Money]:
        """Return the sum of the deals with that outcome, or of all, in each currency."""
        chosen = (deal.value for deal in self.deals if outcome in (None, deal.outcome))
        return _sums(value for value in chosen if value is not None)

    def summary(self) -> list[Phrase]:
        """Return the plan in a few sentences."""
        children = sum(1 for account in self.accounts if account.parent)
        counts = Counter(deal.outcome for deal in self.deals)
        lines: list[tuple[object, Phrase]] = [
            (self.accounts, phrase(N_("Accounts: {n}, {m} with a parent"), n=len(self.accounts), m=children)),
            (self.items, phrase(N_("Price list items: {n}"), n=len(self.items))),
            (self.people, phrase(N_("People: {n}"), n=len(self.people))),
            (self.deals, phrase(N_("Deals: {n}, worth {sum}"), n=len(self.deals), sum=_said(self.worth()))),
        ]
        lines += [(True, self._outcome_line(outcome, n)) for outcome, n in sorted(counts.items())]
        for kind, n in self.already.items():
            lines.append((n, phrase(N_("Known already: {n} ({kind})"), n=n, kind=Phrase(kind.label))))
        lines.append((self.aside, phrase(N_("Kept aside: {n}"), n=len(self.aside))))
        return [line for worth_saying, line in lines if worth_saying]

    def _outcome_line(self, outcome: Outcome, n: int) -> Phrase:
        worth = _said(self.worth(outcome))
        return phrase(N_("– {outcome}: {n}, worth {sum}"), outcome=Phrase(outcome.label), n=n, sum=worth)


def _sums(values: Iterable[Money]) -> list[Money]:
    sums: dict[str, Decimal] = {}
    for value in values:
        sums[value.currency] = sums.get(value.currency, Decimal(0)) + value.amount
    return [Money(amount, currency) for currency, amount in sums.items()]


def _said(sums: list[Money]) -> str:
    return " + ".join(map(str, sums)) or "0"
