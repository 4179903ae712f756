"""An import through the real workspace into a real file: one transaction, one step of undo, and quick."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import func, select

from dealplanner.domain.amounts import Money
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.records import KINDS, Account, Aside, Deal, Entry, Outcome, Person, PriceItem, Record
from dealplanner.services.deal_file import DealFile
from dealplanner.services.exchange.errors import ImportFileMissing, UnknownTable
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.imports import ImportReport, carry_out, existing_in, read_files
from dealplanner.services.workspace import Workspace
from dealplanner.storage.errors import DiskTrouble

ACCOUNTS = "account,sector,year_established,subsidiary_of,Mood\nBluth,tech,1993,Acme,fine\nAcme,tech,1996,,\n"
PRODUCTS = "product,series,sales_price\nGTX Pro,GTX,4821\n"
DEALS = (
    "opportunity_id,product,account,deal_stage,engage_date,close_date,close_value\n"
    "D1,GTXPro,Bluth,Won,20-10-16,01-03-17,4514\n"
    "D2,GTX Pro,Globex,Engaging,25-10-16,,\n"
    "D3,GTX Pro,,Engaging,25-10-16,,\n"
)
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nORG:Acme\nEMAIL:a@b.c\nEND:VCARD\nBEGIN:VCARD\nNOTE:x\nEND:VCARD\n"
)
TEXTS = {"accounts.csv": ACCOUNTS, "products.csv": PRODUCTS, "deals.csv": DEALS, "book.vcf": CARDS}


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    for name, text in TEXTS.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    return [tmp_path / name for name in TEXTS]


def bring_in(workspace: Workspace, files: list[Path]) -> ImportReport:
    return carry_out(workspace, read_files(files, existing_in(workspace)))


def live(workspace: Workspace, kind: type[Record]) -> int:
    count = select(func.count()).select_from(kind).where(kind.deleted_at.is_(None))
    return workspace.session.scalar(count) or 0


def test_all_that_is_planned_is_made(workspace: Workspace, files: list[Path]) -> None:
    report = bring_in(workspace, files)
    assert str(report.summary()) == (
        "Imported: accounts: 3, price list items: 1, deals: 2, people: 1; kept aside: 2."
    )
    workspace.session.expire_all()
    bluth = workspace.session.scalars(select(Account).filter_by(name="Bluth")).one()
    assert bluth.parent is not None
    assert (bluth.parent.name, bluth.founded, bluth.notes) == ("Acme", Decimal(1993), "Mood: fine")
    item = workspace.session.scalars(select(PriceItem)).one()
    assert (item.title, item.series, item.unit_price) == ("GTX Pro", "GTX", Money(Decimal(4821), "USD"))
    person = workspace.session.scalars(select(Person)).one()
    assert person.account is bluth.parent


def test_a_deal_keeps_its_row(workspace: Workspace, files: list[Path]) -> None:
    bring_in(workspace, files)
    workspace.session.expire_all()
    won, still_open = workspace.session.scalars(select(Deal).order_by(Deal.import_ref)).all()
    assert (won.title, won.step, won.outcome) == ("GTXPro for Bluth", 7, Outcome.WON)
    assert (won.value, won.currency, won.import_ref) == (Money(Decimal(4514), "USD"), "USD", "D1")
    assert (won.opened_on, won.closed_on, won.decision_on) == (date(2016, 10, 20), date(2017, 3, 1), None)
    assert won.page(Contact).on == date(2016, 10, 20)
    assert won.open_points == []
    assert [point.topic for point in still_open.open_points] == ["Governing law", "Key undecided matters"]
    assert still_open.account is not None
    assert still_open.account.name == "Globex"


def test_what_is_kept_aside_is_stored_with_its_place_and_reason(
    workspace: Workspace, files: list[Path]
) -> None:
    bring_in(workspace, files)
    workspace.session.expire_all()
    card, row = workspace.session.scalars(select(Aside).order_by(Aside.file)).all()
    assert (card.file, card.line) == ("book.vcf", 7)
    assert (row.file, row.line) == ("deals.csv", 4)
    assert row.reason == "This opportunity names no account: write the account into its row."
    assert row.row == {
        "opportunity_id": "D3",
        "product": "GTX Pro",
        "deal_stage": "Engaging",
        "engage_date": "25-10-16",
    }


def test_a_second_import_of_the_same_files_makes_nothing_new(workspace: Workspace, files: list[Path]) -> None:
    bring_in(workspace, files)
    plan = read_files(files, existing_in(workspace))
    assert (plan.accounts, plan.items, plan.deals, plan.people) == ((), (), (), ())
    assert plan.already == {
        TableKind.ACCOUNTS: 2,
        TableKind.PRODUCTS: 1,
        TableKind.PEOPLE: 1,
        TableKind.OPPORTUNITIES: 2,
    }


def test_new_rows_find_the_accounts_of_an_earlier_import(workspace: Workspace, files: list[Path]) -> None:
    bring_in(workspace, files[:1])
    bring_in(workspace, files[2:3])
    accounts = workspace.session.scalars(select(Account.name).order_by(Account.name)).all()
    assert accounts == ["Acme", "Bluth", "Globex"]


def test_a_proposal_the_user_agreed_to_is_followed(workspace: Workspace, files: list[Path]) -> None:
    existing = existing_in(workspace)
    (proposal,) = read_files(files, existing).proposals
    agreed = {(proposal.kind, proposal.written): proposal.known}
    carry_out(workspace, read_files(files, existing, "EUR", agreed))
    won = workspace.session.scalars(select(Deal).filter_by(import_ref="D1")).one()
    assert (won.title, won.value) == ("GTX Pro for Bluth", Money(Decimal(4514), "EUR"))


def test_what_waits_to_be_saved_is_not_overlooked(workspace: Workspace, files: list[Path]) -> None:
    workspace.add(Account(name="Acme"))
    assert "Acme" in existing_in(workspace).accounts


def test_what_was_removed_is_made_again(workspace: Workspace, files: list[Path]) -> None:
    bring_in(workspace, files)
    workspace.remove(workspace.session.scalars(select(Deal).filter_by(import_ref="D1")).one())
    assert [deal.reference for deal in read_files(files, existing_in(workspace)).deals] == ["D1"]


def test_one_undo_takes_the_whole_import_back(workspace: Workspace, files: list[Path]) -> None:
    kept = workspace.add(Account(name="Mine"))
    bring_in(workspace, files)
    workspace.undo()
    workspace.save()
    assert [live(workspace, kind) for kind in (Account, Person, PriceItem, Deal, Aside)] == [1, 0, 0, 0, 0]
    assert kept.deleted_at is None
    workspace.redo()
    workspace.save()
    assert [live(workspace, kind) for kind in (Account, Person, PriceItem, Deal, Aside)] == [4, 1, 1, 2, 2]


def test_an_import_longer_than_the_memory_of_undo_is_undone_whole(
    path: Path, clock: Callable[[], datetime], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("dealplanner.services.history.REMEMBERED", 10)
    source = tmp_path / "accounts.csv"
    source.write_text("account,sector\n" + "".join(f"Acme {n},tech\n" for n in range(50)), encoding="utf-8")
    file = DealFile.open(path, clock)
    bring_in(file.workspace, [source])
    file.close()
    for wanted in (0, 50, 0):
        file = DealFile.open(path, clock)
        assert file.workspace.undo() if wanted == 0 else file.workspace.redo()
        file.workspace.save()
        assert live(file.workspace, Account) == wanted
        file.close()


def test_an_import_that_does_not_fit_on_the_disk_changes_nothing_and_can_be_saved_later(
    deal_file: DealFile, files: list[Path], path: Path
) -> None:
    workspace = deal_file.workspace
    plan = read_files(files, existing_in(workspace))
    many = replace(plan, deals=plan.deals[:1] * 500)
    before = path.read_bytes()
    deal_file.connection.execute("PRAGMA max_page_count = 1")  # the disk is full
    with pytest.raises(DiskTrouble, match="full"):
        carry_out(workspace, many)
    assert path.read_bytes() == before
    deal_file.connection.execute("PRAGMA max_page_count = 1000000")
    workspace.save()
    workspace.session.expire_all()
    assert live(workspace, Deal) == 500
    assert all(deal.page(Contact).on for deal in workspace.session.scalars(select(Deal)))


@pytest.mark.parametrize("bad", ["nobody.csv", "nonsense.csv"])
def test_a_file_that_cannot_be_read_stops_the_plan_in_one_sentence(
    workspace: Workspace, files: list[Path], tmp_path: Path, bad: str
) -> None:
    (tmp_path / "nonsense.csv").write_text("x,y\n1,2\n", encoding="utf-8")
    with pytest.raises((ImportFileMissing, UnknownTable)):
        read_files([*files, tmp_path / bad], existing_in(workspace))
    assert not workspace.dirty


def test_a_file_named_twice_is_read_once(
    workspace: Workspace, files: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(files[0].parent)
    plan = read_files([*files, Path("deals.csv"), *files], existing_in(workspace))
    assert len(plan.deals) == 2
    assert len(plan.aside) == 2


def test_the_real_opportunities_arrive_with_their_counts_and_sums(
    workspace: Workspace, real_data: Path
) -> None:
    files = sorted((real_data / "crm-sales").glob("*.csv"), reverse=True)
    bring_in(workspace, [*files, *sorted((real_data / "vcards").glob("*.vcf"))])
    workspace.session.expire_all()
    with (real_data / "crm-sales" / "sales_pipeline.csv").open(newline="", encoding="utf-8") as stream:
        rows = [row for row in csv.DictReader(stream) if row["account"]]
    deals = workspace.session.scalars(select(Deal)).all()
    assert len(deals) == len(rows)
    for stage, outcome in {"Won": Outcome.WON, "Lost": Outcome.LOST, "Engaging": Outcome.OPEN}.items():
        values = [Decimal(row["close_value"] or 0) for row in rows if row["deal_stage"] == stage]
        of_outcome = [deal for deal in deals if deal.outcome is outcome]
        assert len(of_outcome) == len(values)
        assert sum((deal.value.amount for deal in of_outcome if deal.value), Decimal(0)) == sum(
            values, Decimal(0)
        )
    journal = select(func.count(func.distinct(Entry.action))).select_from(Entry)
    assert workspace.session.scalar(journal) == 1
    assert all(
        record.created_at for kind in KINDS.values() if kind is not Entry for record in _all(workspace, kind)
    )


def _all(workspace: Workspace, kind: type[Record]) -> list[Record]:
    return list(workspace.session.scalars(select(kind)))
