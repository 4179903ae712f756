"""Draws up the plan of an import from files that were read, in whatever order they come."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeAlias

from dealplanner.services.exchange.account_rows import link_parents, parents_first, plan_accounts
from dealplanner.services.exchange.columns import Columns
from dealplanner.services.exchange.draft import Draft
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.opportunity_rows import plan_deals
from dealplanner.services.exchange.person_rows import plan_contacts, plan_people
from dealplanner.services.exchange.plans import Existing, ImportPlan
from dealplanner.services.exchange.product_rows import plan_items
from dealplanner.services.exchange.vcards import CardFile

ReadFile: TypeAlias = Columns | CardFile


def plan_import(
    files: Iterable[ReadFile],
    existing: Existing,
    currency: str = "USD",
    agreed: Mapping[tuple[TableKind, str], str] | None = None,
) -> ImportPlan:
    """Return what an import of `files` would make beside what is `existing`.

    Amounts without a currency are in `currency`. `agreed` says which written names stand for which
    known ones, as the proposals of an earlier plan suggested; all others are taken as written.
    """
    draft = Draft(existing, currency, agreed or {})
    tables: dict[TableKind, list[Columns]] = {kind: [] for kind in TableKind}
    cards: list[CardFile] = []
    for file in files:
        if isinstance(file, CardFile):
            cards.append(file)
        else:
            tables[file.kind].append(file)
            draft.aside += file.table.aside
    for table in tables[TableKind.ACCOUNTS]:
        plan_accounts(draft, table)
    for table in tables[TableKind.PRODUCTS]:
        plan_items(draft, table)
    draft.lists_are_read()
    link_parents(draft)
    for table in tables[TableKind.PEOPLE]:
        plan_people(draft, table)
    for book in cards:
        plan_contacts(draft, book)
    for table in tables[TableKind.OPPORTUNITIES]:
        plan_deals(draft, table)
    return _plan(draft)


def _plan(draft: Draft) -> ImportPlan:
    return ImportPlan(
        accounts=parents_first(draft),
        items=tuple(draft.items.values()),
        deals=tuple(draft.deals),
        people=tuple(draft.people.values()),
        aside=tuple(sorted(draft.aside, key=lambda row: (row.file, row.line))),
        proposals=tuple(draft.proposals.values()),
        remarks=tuple(draft.remarks),
        already=dict(draft.already),
        existing=draft.existing,
    )
