"""Plans accounts, with their parents, from the rows of a table."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import Any

from dealplanner.domain.errors import UserError
from dealplanner.domain.fields import fields_of
from dealplanner.i18n import N_, phrase
from dealplanner.records import Account
from dealplanner.services.exchange.columns import Columns
from dealplanner.services.exchange.draft import Draft, NotUsable, twice
from dealplanner.services.exchange.figures import decimal_mark, read_number
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.plans import PlannedAccount, Source
from dealplanner.services.exchange.tables import Row

_WORDS = ("sector", "office", "address", "tax_id", "email", "phone", "website")
_FIGURES = ("founded", "employees", "revenue")
_MOST_MILLIONS = 10_000_000  # ten trillion; a larger revenue was not written in millions


def plan_accounts(draft: Draft, columns: Columns) -> None:
    """Plan an account for every row that names one."""
    marks = {figure: decimal_mark(columns.column(figure)) for figure in _FIGURES}
    for row in columns.table.rows:
        try:
            _plan_account(draft, columns, row, marks)
        except NotUsable as refusal:
            draft.set_aside(columns, row, refusal.reason)


def _plan_account(draft: Draft, columns: Columns, row: Row, marks: dict[str, str]) -> None:
    source = Source(columns.table.file, row.line)
    written = columns.cell(row, "name")
    if not written:
        raise NotUsable(
            phrase(N_("This row names no account: fill in “{column}”."), column=columns.heading("name"))
        )
    name = draft.meant(TableKind.ACCOUNTS, written, source)
    if name in draft.existing.accounts:
        draft.already[TableKind.ACCOUNTS] += 1
        return
    if name in draft.accounts:
        raise twice(name, draft.accounts[name].source)
    notes = [columns.cell(row, "notes"), *columns.rest(row)]
    facts: dict[str, Any] = {word: columns.cell(row, word) for word in _WORDS}
    for figure in _FIGURES:
        text = columns.cell(row, figure)
        facts[figure] = _figure(figure, text, marks[figure]) if text else None
        if text and facts[figure] is None:
            notes.append(f"{columns.heading(figure)}: {text}")
    draft.accounts[name] = PlannedAccount(
        source=source,
        name=name,
        parent=columns.cell(row, "parent"),
        notes="\n".join(filter(None, notes)),
        **facts,
    )


def _figure(figure: str, text: str, mark: str) -> Decimal | None:
    """Return a figure that the record can hold; else the cell goes into the notes as it is."""
    try:
        value = read_number(text, mark)
    except UserError:
        return None
    if figure == "revenue" and value > _MOST_MILLIONS:
        return None
    return value if fields_of(Account)[figure].complaint(value) is None else None


def link_parents(draft: Draft) -> None:
    """Find the parent of each planned account, planning it where it is new, and cut circles open."""
    for account in list(draft.accounts.values()):
        if account.parent:
            parent = draft.account(account.parent, account.source)
            draft.accounts[account.name] = replace(account, parent=parent)
    for account in list(draft.accounts.values()):
        if _belongs_to_itself(draft, account):
            draft.accounts[account.name] = replace(account, parent="")
            draft.remarks.append(
                phrase(
                    N_(
                        "“{file}”, line {line}: “{name}” would belong to itself; it is made without a parent."
                    ),
                    file=account.source.file,
                    line=account.source.line,
                    name=account.name,
                )
            )


def _belongs_to_itself(draft: Draft, account: PlannedAccount) -> bool:
    seen: set[str] = set()
    parent = account.parent
    while parent in draft.accounts and parent not in seen:
        if parent == account.name:
            return True
        seen.add(parent)
        parent = draft.accounts[parent].parent
    return False


def parents_first(draft: Draft) -> tuple[PlannedAccount, ...]:
    """Return the planned accounts, each after its parent."""
    ordered: dict[str, PlannedAccount] = {}
    for account in draft.accounts.values():
        line: list[PlannedAccount] = []
        above: PlannedAccount | None = account
        while above is not None and above.name not in ordered:
            line.append(above)
            above = draft.accounts.get(above.parent)
        ordered.update((one.name, one) for one in reversed(line))
    return tuple(ordered.values())
