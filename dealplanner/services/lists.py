"""The lists of the program: what each shows, how its values read, and its pages."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING, Any, TypeAlias

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Channel, DocumentState, Option, Outcome
from dealplanner.domain.pricing.kinds import Period
from dealplanner.i18n import N_
from dealplanner.services.deal_file import DealFile
from dealplanner.storage import sources
from dealplanner.storage.lists import PAGE, Ask, Row, Source, count_rows, read_page, read_row

if TYPE_CHECKING:
    from dealplanner.domain.pages import Step

Read: TypeAlias = Callable[[Any], Any]

__all__ = ["LISTS", "PAGE", "Ask", "Column", "Listing", "Row", "Span", "count", "next_page", "one_row"]


@dataclass(frozen=True)
class Span:
    """From one day until another; either may be open."""

    begins_on: date | None
    ends_on: date | None


@dataclass(frozen=True)
class Column:
    """One column: its words, how a stored value is read, and how much of the width it wants."""

    label: str
    read: Read = str
    width: int = 2
    is_figure: bool = False


@dataclass(frozen=True)
class Listing:
    """One list."""

    key: str
    title: str
    opens: str
    """The table of the records that its rows lead to."""
    source: Source
    columns: tuple[Column, ...]
    made_of: frozenset[str]
    """The tables that a row shows something of: an edit in one of them changes the list."""
    empty: str
    """What belongs here, said while nothing does."""
    first_step: str = ""
    """The words on the button that makes the first one."""
    has_open: bool = False
    closed: tuple[str, str] = ("", "")
    """Says that one row that is over is hidden, or several."""
    brief: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    """The columns that a short list shows, by the kind of record that its rows belong to."""

    def values(self, row: Row) -> tuple[Any, ...]:
        """Return the values of a row, read from what is stored; None where there is none."""
        pairs = zip(self.columns, row.values, strict=True)
        return tuple(None if stored is None else column.read(stored) for column, stored in pairs)


def next_page(
    file: DealFile, listing: Listing, ask: Ask, after: Row | None = None, limit: int = PAGE
) -> list[Row]:
    """Return the rows of a list that follow `after`, by plain reads of what is saved."""
    return read_page(file.connection, listing.source, ask, after, limit)


def count(file: DealFile, listing: Listing, ask: Ask) -> int:
    """Return how many rows of a list match."""
    return count_rows(file.connection, listing.source, ask)


def one_row(file: DealFile, listing: Listing, record_id: str) -> Row | None:
    """Return the row of one record, if it is saved and not removed."""
    return read_row(file.connection, listing.source, record_id)


def _option(kind: type[Option]) -> Read:
    def read(stored: str) -> Option | str:
        try:
            return kind.by_value(stored)
        except ValueError:  # a newer program knows more options
            return stored

    return read


def _step(stored: int) -> Step | None:
    from dealplanner.domain.steps import STEPS  # late: brings every page, and Today is painted first

    return STEPS[stored - 1] if 0 < stored <= len(STEPS) else None


def _paper(stored: str) -> Option | str:
    from dealplanner.domain.steps.offer import Paper  # late, as above

    option: Option | str = _option(Paper)(stored)
    return option


def _day(stored: str) -> date | None:
    return date.fromisoformat(stored) if stored else None


def _span(stored: str) -> Span | None:
    begins, _, ends = stored.partition("/")
    return Span(_day(begins), _day(ends)) if begins or ends else None


def _sums(stored: str) -> tuple[Money, ...]:
    """Add the amounts up, each currency for itself."""
    sums: dict[str, Decimal] = {}
    for amount in map(Money.parse, json.loads(stored)):
        sums[amount.currency] = sums.get(amount.currency, Decimal(0)) + amount.amount
    return tuple(Money(amount, currency) for currency, amount in sorted(sums.items()))


def _share(stored: str) -> Money | None:
    cost, count = json.loads(stored)
    if cost is None or not count:
        return None
    whole = Money.parse(cost)
    return Money(whole.amount / count, whole.currency).rounded()


ACCOUNTS = Listing(
    key="accounts",
    title=N_("Accounts"),
    opens="account",
    source=sources.ACCOUNTS,
    columns=(
        Column(N_("Name"), width=5),
        Column(N_("Sector"), width=3),
        Column(N_("Office"), width=3),
        Column(N_("Open deals"), int, is_figure=True),
        Column(N_("Belongs to"), width=3),
    ),
    made_of=frozenset({"account", "deal"}),
    brief={"account": (0, 1, 3)},
    empty=N_("No account yet. An account is a company, a public body or a household that may buy."),
    first_step=N_("New account"),
)

PEOPLE = Listing(
    key="people",
    title=N_("People"),
    opens="person",
    source=sources.PEOPLE,
    columns=(
        Column(N_("Name"), width=3),
        Column(N_("Account"), width=3),
        Column(N_("Position"), width=3),
        Column(N_("E-mail"), width=4),
        Column(N_("Phone"), width=2),
    ),
    made_of=frozenset({"person", "account"}),
    brief={"account": (0, 2, 4)},
    empty=N_("Nobody yet. Everyone with a say in a purchase belongs here, with ways to reach them."),
    first_step=N_("New person"),
)

DEALS = Listing(
    key="deals",
    title=N_("Deals"),
    opens="deal",
    source=sources.DEALS,
    columns=(
        Column(N_("Title"), width=5),
        Column(N_("Account"), width=3),
        Column(N_("Step"), _step, width=4),
        Column(N_("Value"), Money.parse, is_figure=True),
        Column(N_("Decision"), _day, width=3),
        Column(N_("Next contact"), _day, width=3),
        Column(N_("Outcome"), _option(Outcome)),
    ),
    made_of=frozenset({"deal", "account"}),
    brief={"account": (0, 2, 3, 6), "family": (0, 1, 3, 6), "person": (0, 1, 2, 6), "activity": (0, 1, 2, 3)},
    empty=N_("No deal yet. A deal is one sales objective with one account: what, how much, by when."),
    first_step=N_("New deal"),
    has_open=True,
    closed=(N_("One closed deal is hidden."), N_("{count} closed deals are hidden.")),
)

DOCUMENTS = Listing(
    key="documents",
    title=N_("Documents"),
    opens="document",
    source=sources.DOCUMENTS,
    columns=(
        Column(N_("Number"), width=2),
        Column(N_("Kind"), _paper),
        Column(N_("Deal"), width=4),
        Column(N_("Account"), width=3),
        Column(N_("Total"), Money.parse, is_figure=True),
        Column(N_("Issued"), _day, width=3),
        Column(N_("State"), _option(DocumentState)),
    ),
    made_of=frozenset({"document", "deal", "account"}),
    empty=N_("No document yet. Quotes, proposals and term sheets begin in step 6 of a deal."),
    has_open=True,
    closed=(N_("One document that is over is hidden."), N_("{count} documents that are over are hidden.")),
)

PRICES = Listing(
    key="prices",
    title=N_("Price list"),
    opens="price_item",
    source=sources.PRICES,
    columns=(
        Column(N_("Title"), width=5),
        Column(N_("Code"), width=2),
        Column(N_("Series"), width=3),
        Column(N_("Unit price"), Money.parse, is_figure=True),
        Column(N_("Unit")),
        Column(N_("Paid"), _option(Period)),
    ),
    made_of=frozenset({"price_item"}),
    empty=N_("No price yet. What you sell, with its price; the lines of a quote come from here."),
    first_step=N_("New price"),
)

ACTIVITIES = Listing(
    key="activities",
    title=N_("Marketing activities"),
    opens="activity",
    source=sources.ACTIVITIES,
    columns=(
        Column(N_("Name"), width=5),
        Column(N_("Channel"), _option(Channel), width=3),
        Column(N_("Period"), _span, width=4),
        Column(N_("Cost"), Money.parse, is_figure=True),
        Column(N_("Contacts"), int, is_figure=True),
        Column(N_("Deals"), int, is_figure=True),
        Column(N_("Won"), _sums, is_figure=True),
        Column(N_("Cost per contact"), _share, is_figure=True),
    ),
    made_of=frozenset({"activity", "deal"}),
    empty=N_("No marketing activity yet. What makes prospects call: a fair, a website, a recommendation."),
    first_step=N_("New activity"),
)

LISTS = {listing.key: listing for listing in (ACCOUNTS, PEOPLE, DEALS, DOCUMENTS, PRICES, ACTIVITIES)}
"""Every list by its key."""
