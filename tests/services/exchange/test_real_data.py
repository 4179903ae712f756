"""Files that nobody in this project wrote are read whole; counts and sums equal a plain reading."""

from __future__ import annotations

import csv
from collections import Counter
from datetime import datetime
from decimal import Decimal
from itertools import permutations
from pathlib import Path

import pytest

from dealplanner.records import Outcome
from dealplanner.services.exchange.columns import recognise
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.plans import Existing, ImportPlan
from dealplanner.services.exchange.preview import plan_import
from dealplanner.services.exchange.tables import read_table
from dealplanner.services.exchange.vcards import CardFile, read_vcards

FILES = ("accounts.csv", "products.csv", "sales_pipeline.csv")


def plain(folder: Path, name: str) -> list[dict[str, str]]:
    with (folder / "crm-sales" / name).open(newline="", encoding="utf-8") as stream:
        return list(csv.DictReader(stream))


def planned(folder: Path, names: tuple[str, ...] = FILES) -> ImportPlan:
    tables = [read_table((folder / "crm-sales" / name).read_bytes(), name) for name in names]
    return plan_import(map(recognise, tables), Existing())


def test_counts_and_sums_equal_a_plain_reading(real_data: Path) -> None:
    rows = plain(real_data, "sales_pipeline.csv")
    usable = [row for row in rows if row["account"]]
    plan = planned(real_data)
    assert len(rows) == 3000
    assert len(plan.deals) == len(usable)
    assert [deal.reference for deal in plan.deals] == [row["opportunity_id"] for row in usable]
    for stage, outcome in {"Won": Outcome.WON, "Lost": Outcome.LOST, "Engaging": Outcome.OPEN}.items():
        of_stage = [row for row in usable if row["deal_stage"] == stage]
        worth = sum((Decimal(row["close_value"] or 0) for row in of_stage), Decimal(0))
        assert sum(deal.outcome is outcome for deal in plan.deals) == len(of_stage)
        assert sum((money.amount for money in plan.worth(outcome)), Decimal(0)) == worth


def test_every_deal_says_what_its_row_says(real_data: Path) -> None:
    rows = {row["opportunity_id"]: row for row in plain(real_data, "sales_pipeline.csv")}
    for deal in planned(real_data).deals:
        row = rows[deal.reference]
        assert deal.account == row["account"]
        assert deal.title == f"{row['product']} for {row['account']}"
        assert f"sales_agent: {row['sales_agent']}" in deal.notes
        for day, text in ((deal.opened_on, row["engage_date"]), (deal.closed_on, row["close_date"])):
            assert (day.strftime("%d-%m-%y") if day else "") == text


def test_opportunities_without_an_account_are_named_by_line(real_data: Path) -> None:
    rows = plain(real_data, "sales_pipeline.csv")
    lines = [line for line, row in enumerate(rows, 2) if not row["account"]]
    aside = planned(real_data).aside
    assert [row.line for row in aside] == lines
    assert {str(row.reason) for row in aside} == {
        "This opportunity names no account: write the account into its row."
    }
    assert all(row.row["opportunity_id"] for row in aside)


def test_accounts_keep_their_parents_and_figures(real_data: Path) -> None:
    rows = {row["account"]: row for row in plain(real_data, "accounts.csv")}
    accounts = planned(real_data).accounts
    assert {account.name for account in accounts} == set(rows)
    seen: set[str] = set()
    for account in accounts:
        row = rows[account.name]
        assert account.parent == row["subsidiary_of"]
        assert not account.parent or account.parent in seen
        assert (account.sector, account.office) == (row["sector"], row["office_location"])
        assert (account.revenue, account.employees) == (Decimal(row["revenue"]), Decimal(row["employees"]))
        assert account.notes == ""
        seen.add(account.name)


def test_a_product_spelt_differently_is_proposed(real_data: Path) -> None:
    count = Counter(row["product"] for row in plain(real_data, "sales_pipeline.csv") if row["account"])
    plan = planned(real_data)
    assert [(item.title, item.unit_price.amount) for item in plan.items] == [
        (row["product"], Decimal(row["sales_price"])) for row in plain(real_data, "products.csv")
    ]
    assert [(p.kind, p.written, p.known, p.rows) for p in plan.proposals] == [
        (TableKind.PRODUCTS, "GTXPro", "GTX Pro", count["GTXPro"])
    ]


def test_the_order_of_files_changes_nothing(real_data: Path) -> None:
    assert len({str(planned(real_data, names)) for names in permutations(FILES)}) == 1


def book(folder: Path, name: str) -> CardFile:
    return read_vcards((folder / "vcards" / name).read_bytes(), name)


@pytest.mark.parametrize(
    ("name", "people"),
    [
        ("John_Doe_ANDROID.vcf", 6),
        ("John_Doe_EVOLUTION.vcf", 1),
        ("John_Doe_GMAIL.vcf", 1),
        ("John_Doe_MS_OUTLOOK.vcf", 1),
        ("gmail-list.vcf", 3),
        ("rfc6350-example.vcf", 1),
    ],
)
def test_every_address_book_is_read_whole(real_data: Path, name: str, people: int) -> None:
    read = book(real_data, name)
    assert (len(read.contacts), read.aside, read.remarks) == (people, (), ())


@pytest.mark.parametrize("name", ["John_Doe_EVOLUTION.vcf", "John_Doe_GMAIL.vcf", "John_Doe_MS_OUTLOOK.vcf"])
def test_three_programs_say_the_same_of_one_person(real_data: Path, name: str) -> None:
    (contact,) = book(real_data, name).contacts
    assert (contact.given, contact.family, contact.prefix, contact.suffix) == ("John", "Doe", "Mr.", "Sr.")
    assert (contact.organisation, contact.job) == ("IBM", "Money Counter")
    assert contact.birthday == datetime(1980, 3, 22).date()  # noqa: DTZ001  (a day)
    assert contact.urls[0].value == "http://www.ibm.com"
    assert len(contact.phones) == 2


def test_quoted_printable_of_android_is_decoded(real_data: Path) -> None:
    contacts = book(real_data, "John_Doe_ANDROID.vcf").contacts
    assert contacts[2].name == "Ñ Ñ Ñ Ñ Ñ"
    assert contacts[3].name == " ".join("Ñ" * 11)
    assert contacts[4].organisation == "Ñ" * 12


def test_the_standard_s_own_example_is_read(real_data: Path) -> None:
    (contact,) = book(real_data, "rfc6350-example.vcf").contacts
    assert contact.name == "Simon Perreault"
    assert [phone.value for phone in contact.phones] == ["+1-418-656-9254 ext. 102", "+1-418-262-6501"]
    assert contact.addresses[0].value == "Suite D2-630\n2875 Laurier\nQuebec, QC G1V 2M2\nCanada"
