"""The plan of an import while it is drawn up."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.exchange.aside import KeptAside
from dealplanner.services.exchange.columns import Columns
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.matching import Names
from dealplanner.services.exchange.plans import (
    Existing,
    PlannedAccount,
    PlannedDeal,
    PlannedItem,
    PlannedPerson,
    Proposal,
    Source,
)
from dealplanner.services.exchange.tables import Row


class NotUsable(Exception):
    """This row cannot be taken over; the sentence says why."""

    def __init__(self, reason: Phrase) -> None:
        self.reason = reason
        super().__init__(str(reason))


class Draft:
    """What has been planned so far, and the names it may be compared with."""

    def __init__(
        self, existing: Existing, currency: str, agreed: Mapping[tuple[TableKind, str], str]
    ) -> None:
        self.existing = existing
        self.currency = currency
        self.accounts: dict[str, PlannedAccount] = {}
        self.items: dict[str, PlannedItem] = {}
        self.people: dict[tuple[str, str], PlannedPerson] = {}
        self.deals: list[PlannedDeal] = []
        self.aside: list[KeptAside] = []
        self.remarks: list[Phrase] = []
        self.already: Counter[TableKind] = Counter()
        self.proposals: dict[tuple[TableKind, str], Proposal] = {}
        self._agreed = agreed
        self._lists_are_read = False
        self._asked: set[tuple[TableKind, str]] = set()
        self._names = {
            TableKind.ACCOUNTS: Names(existing.accounts),
            TableKind.PRODUCTS: Names(existing.items),
        }

    def set_aside(self, columns: Columns, row: Row, reason: Phrase) -> None:
        """Keep a row that cannot be used, with its place and the reason."""
        named = {heading: cell for heading, cell in columns.table.named(row.cells).items() if cell}
        self.aside.append(KeptAside(columns.table.file, row.line, reason, named))

    def lists_are_read(self) -> None:
        """Take the planned accounts and items among the names that others may stand for."""
        self._lists_are_read = True
        self._asked.clear()
        self._names = {
            TableKind.ACCOUNTS: Names([*self.existing.accounts, *self.accounts]),
            TableKind.PRODUCTS: Names([*self.existing.items, *self.items]),
        }

    def meant(self, kind: TableKind, written: str, source: Source) -> str:
        """Return the name that `written` stands for: itself, unless the user agreed to a known one.

        A name that is nearly a known one is noted as a proposal, and so is a product not on the list.
        """
        if (kind, written) in self._agreed:
            return self._agreed[kind, written]
        noted = self.proposals.get((kind, written))
        if noted is not None:
            self.proposals[kind, written] = replace(noted, rows=noted.rows + 1)
        elif (kind, written) not in self._asked:
            self._asked.add((kind, written))
            self._propose(kind, written, source)
        return written

    def _propose(self, kind: TableKind, written: str, source: Source) -> None:
        if written and written not in self._names[kind]:
            known = self._names[kind].proposal(written)
            if known or (kind is TableKind.PRODUCTS and self._lists_are_read):
                self.proposals[kind, written] = Proposal(kind, written, known, source)

    def account(self, written: str, source: Source) -> str:
        """Return the name of the account that a row means, planning the account if it is new."""
        name = self.meant(TableKind.ACCOUNTS, written, source)
        if name and name not in self.existing.accounts and name not in self.accounts:
            self.accounts[name] = PlannedAccount(source=source, name=name)
        return name


def in_column(heading: str, error: UserError) -> NotUsable:
    """Return the refusal of a row because of what one of its cells says."""
    return NotUsable(phrase(N_("Column “{column}”: {reason}"), column=heading, reason=error.phrase))


def twice(name: str, source: Source) -> NotUsable:
    """Return the refusal of a row that names what an earlier one named."""
    return NotUsable(
        phrase(
            N_("“{name}” stands already in line {line} of “{file}”: keep one of the two."),
            name=name,
            line=source.line,
            file=source.file,
        )
    )
