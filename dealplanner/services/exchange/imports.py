"""Imports files: plans from paths, and carries a plan out as one action that can be undone."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from sqlalchemy import select

from dealplanner.domain.steps.first_contact import Contact
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Account, Answer, Aside, Deal, OpenPoint, Outcome, Person, PriceItem, Record
from dealplanner.services.deals import FIRST_POINTS
from dealplanner.services.exchange.columns import recognise
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.plaintext import read_bytes
from dealplanner.services.exchange.plans import (
    Existing,
    ImportPlan,
    PlannedAccount,
    PlannedDeal,
    PlannedItem,
    PlannedPerson,
)
from dealplanner.services.exchange.preview import ReadFile, plan_import
from dealplanner.services.exchange.tables import read_table
from dealplanner.services.exchange.vcards import read_vcards
from dealplanner.services.workspace import Workspace


@dataclass(frozen=True)
class ImportReport:
    """How many records an import made."""

    accounts: int
    items: int
    deals: int
    people: int
    aside: int

    def summary(self) -> Phrase:
        """Return the report in one sentence."""
        return phrase(
            N_(
                "Imported: accounts: {accounts}, price list items: {items}, deals: {deals}, "
                "people: {people}; kept aside: {aside}."
            ),
            accounts=self.accounts,
            items=self.items,
            deals=self.deals,
            people=self.people,
            aside=self.aside,
        )


def existing_in(workspace: Workspace) -> Existing:
    """Return what the open file knows, by name; saves what waits, so that nothing is overlooked."""
    workspace.save()
    session = workspace.session
    accounts = session.execute(select(Account.name, Account.id).where(Account.deleted_at.is_(None)))
    items = session.execute(select(PriceItem.title, PriceItem.id).where(PriceItem.deleted_at.is_(None)))
    people = session.execute(
        select(Person.name, Account.name, Person.id)
        .join(Account, Person.account_id == Account.id, isouter=True)
        .where(Person.deleted_at.is_(None))
    )
    deals = session.execute(
        select(Deal.import_ref, Deal.id).where(Deal.deleted_at.is_(None), Deal.import_ref != "")
    )
    return Existing(
        accounts={row.name: row.id for row in accounts},
        items={row.title: row.id for row in items},
        people={(name, account or ""): id_ for name, account, id_ in people},
        deals={row.import_ref: row.id for row in deals},
    )


def read_files(
    paths: Iterable[Path],
    existing: Existing,
    currency: str = "USD",
    agreed: Mapping[tuple[TableKind, str], str] | None = None,
) -> ImportPlan:
    """Return what an import of the files would do; no record is touched, so any thread may call it.

    `currency` is that of amounts that state none; `agreed` holds the proposals the user said yes to.
    Raise a UserError for a file that cannot be read at all.
    """
    different = {path.resolve(): path for path in paths}
    return plan_import([read_file(path) for path in different.values()], existing, currency, agreed)


def read_file(path: Path, kind: TableKind | None = None) -> ReadFile:
    """Read one file: an address book or a table, which lists `kind` if that is said."""
    data = read_bytes(path)
    if path.suffix.lower() in (".vcf", ".vcard") or data[:40].lstrip(b"\xef\xbb\xbf\r\n ").upper().startswith(
        b"BEGIN:VCARD"
    ):
        return read_vcards(data, path.name)
    return recognise(read_table(data, path.name), kind)


def carry_out(workspace: Workspace, plan: ImportPlan) -> ImportReport:
    """Make all that is planned in one transaction and one step of undo; raise DiskTrouble if it fails."""
    workspace.save()
    with workspace.action():
        for record in _records(workspace, plan):
            workspace.add(record)
    workspace.save()
    return ImportReport(
        len(plan.accounts), len(plan.items), len(plan.deals), len(plan.people), len(plan.aside)
    )


def _records(workspace: Workspace, plan: ImportPlan) -> Iterator[Record]:
    accounts = _Accounts(workspace, plan.existing)
    for planned in plan.accounts:
        yield accounts.make(planned)
    for item in plan.items:
        yield _item(item)
    for person in plan.people:
        yield _person(person, accounts.named(person.account))
    moment = workspace.clock()
    for deal in plan.deals:
        record = _deal(deal, accounts.named(deal.account))
        record.answers = [_first_contact(deal.opened_on)] if deal.opened_on else []
        if deal.outcome is Outcome.OPEN:
            record.open_points = [
                OpenPoint(topic=topic, position=position) for position, topic in enumerate(FIRST_POINTS)
            ]
        for part in (*record.answers, *record.open_points):
            part.created_at = moment
        yield record
    for row in plan.aside:
        yield Aside(file=row.file, line=row.line, reason=str(row.reason), row=dict(row.row))


class _Accounts:
    """The accounts that records of this import belong to, old and new, by name."""

    def __init__(self, workspace: Workspace, existing: Existing) -> None:
        self._session = workspace.session
        self._ids = existing.accounts
        self._made: dict[str, Account] = {}

    def make(self, planned: PlannedAccount) -> Account:
        account = Account(
            name=planned.name,
            parent=self.named(planned.parent),
            sector=planned.sector,
            office=planned.office,
            address=planned.address,
            tax_id=planned.tax_id,
            email=planned.email,
            phone=planned.phone,
            website=planned.website,
            founded=planned.founded,
            employees=planned.employees,
            revenue=planned.revenue,
            notes=planned.notes,
        )
        self._made[planned.name] = account
        return account

    def named(self, name: str) -> Account | None:
        if name in self._made or name not in self._ids:
            return self._made.get(name)
        return self._session.get(Account, self._ids[name])


def _item(planned: PlannedItem) -> PriceItem:
    return PriceItem(
        title=planned.title,
        unit_price=planned.unit_price,
        code=planned.code,
        series=planned.series,
        unit=planned.unit,
        description=planned.description,
        tax_rate=planned.tax_rate,
        cost=planned.cost,
    )


def _person(planned: PlannedPerson, account: Account | None) -> Person:
    return Person(
        name=planned.name,
        account=account,
        job=planned.job,
        department=planned.department,
        salutation=planned.salutation,
        email=planned.email,
        phone=planned.phone,
        mobile=planned.mobile,
        address=planned.address,
        notes=planned.notes,
    )


def _deal(planned: PlannedDeal, account: Account | None) -> Deal:
    return Deal(
        title=planned.title,
        account=account,
        currency=planned.currency,
        value=planned.value,
        step=planned.step,
        outcome=planned.outcome,
        opened_on=planned.opened_on,
        decision_on=planned.decision_on,
        closed_on=planned.closed_on,
        import_ref=planned.reference,
        notes=planned.notes,
    )


def _first_contact(on: date) -> Answer:
    return Answer(page_key=Contact.key, page=Contact(on=on))
