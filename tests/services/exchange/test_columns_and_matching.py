"""Columns are known by their headings in any order and in two languages; near names are proposed."""

from __future__ import annotations

import random

import pytest

from dealplanner.services.exchange.columns import recognise
from dealplanner.services.exchange.errors import UnknownTable
from dealplanner.services.exchange.headings import SYNONYMS, TableKind
from dealplanner.services.exchange.matching import Names, normalised
from dealplanner.services.exchange.tables import read_table

REAL = {
    TableKind.ACCOUNTS: "account,sector,year_established,revenue,employees,office_location,subsidiary_of",
    TableKind.PRODUCTS: "product,series,sales_price",
    TableKind.OPPORTUNITIES: "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,"
    "close_value",
    TableKind.PEOPLE: "First Name,Last Name,Company,Job Title,E-mail Address,Mobile Phone",
}
CHINESE = {
    TableKind.ACCOUNTS: "公司名称,行业,员工数,母公司",
    TableKind.PRODUCTS: "产品名称,系列,单价",
    TableKind.OPPORTUNITIES: "商机编号,客户,产品,阶段,金额,成交日期",
    TableKind.PEOPLE: "姓名,公司,职务,手机,邮箱",
}


@pytest.mark.parametrize("language", [REAL, CHINESE])
@pytest.mark.parametrize("kind", list(TableKind))
def test_a_list_is_known_whatever_the_order_of_its_columns(
    kind: TableKind, language: dict[TableKind, str]
) -> None:
    headings = language[kind].split(",")
    random.Random(kind).shuffle(headings)
    row = ",".join(f"<{heading}>" for heading in headings)
    columns = recognise(read_table(f"{','.join(headings)}\n{row}\n".encode(), "f"))
    assert columns.kind is kind
    known = {columns.heading(fact) for fact in columns.places}
    assert known == set(headings) - {"sales_agent"}
    for fact in columns.places:
        assert columns.cell(columns.table.rows[0], fact) == f"<{columns.heading(fact)}>"


def test_an_unknown_column_is_kept_as_a_note() -> None:
    columns = recognise(read_table(b"Shoe size,company,Fax\n44,Acme,\n", "f"))
    assert columns.rest(columns.table.rows[0]) == ["Shoe size: 44"]


def test_a_company_column_alone_is_a_list_of_accounts() -> None:
    assert recognise(read_table(b"Company\nAcme\n", "f")).kind is TableKind.ACCOUNTS


def test_the_kind_can_be_said() -> None:
    table = read_table(b"name,notes\nAnna,\n", "f")
    assert recognise(table, TableKind.PEOPLE).kind is TableKind.PEOPLE


def test_a_table_whose_headings_tell_nothing_is_refused() -> None:
    with pytest.raises(UnknownTable, match="“f” do not say"):
        recognise(read_table(b"x,y\n1,2\n", "f"))


def test_no_heading_means_two_things_in_one_list() -> None:
    for synonyms in SYNONYMS.values():
        facts = [{normalised(word) for word in line.split(",")} for line in synonyms.values()]
        assert sum(map(len, facts)) == len(set().union(*facts))


KNOWN = ["GTX Pro", "GTX Basic", "GTX Plus Pro", "MG Special", "Acme Corporation", "北京科技有限公司"]


@pytest.mark.parametrize(
    ("written", "known"),
    [
        ("GTXPro", "GTX Pro"),
        ("gtx-pro", "GTX Pro"),
        ("ＧＴＸ Pro", "GTX Pro"),
        ("MG Specail", "MG Special"),
        ("Acme Corporaton", "Acme Corporation"),
        ("北京科技有限责任公司", "北京科技有限公司"),
        ("GTX Pro", ""),
        ("GTX Max", ""),
        ("GTX", ""),
        ("…", ""),
        ("", ""),
    ],
)
def test_a_near_name_is_proposed(written: str, known: str) -> None:
    assert Names(KNOWN).proposal(written) == known


def test_among_thousands_the_near_name_is_found() -> None:
    words = random.Random(7)
    known = ["".join(words.choices("abcdefghij", k=12)) for _ in range(5000)]
    wanted = known[4321]
    assert Names(known).proposal(wanted[:5] + "z" + wanted[6:]) == wanted
