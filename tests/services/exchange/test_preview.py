"""The plan of an import: what will be made, what is asked, what is kept aside, from files in any order."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from itertools import permutations

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.records import Outcome
from dealplanner.services.exchange.columns import recognise
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.plans import Existing, ImportPlan, PlannedAccount, Proposal, Source
from dealplanner.services.exchange.preview import ReadFile, plan_import
from dealplanner.services.exchange.tables import read_table
from dealplanner.services.exchange.vcards import read_vcards

ACCOUNTS = "account,sector,year_established,revenue,employees,office_location,subsidiary_of\n"
PRODUCTS = "product,series,sales_price\n"
DEALS = "opportunity_id,sales_agent,product,account,deal_stage,engage_date,close_date,close_value\n"
PEOPLE = "name,company,job title,email,mobile\n"


def table(text: str, file: str = "f.csv") -> ReadFile:
    return recognise(read_table(text.encode(), file))


def plan(*texts: str, existing: Existing | None = None, currency: str = "USD") -> ImportPlan:
    return plan_import([table(text) for text in texts], existing or Existing(), currency)


def aside(planned: ImportPlan) -> list[tuple[int, str]]:
    return [(row.line, str(row.reason)) for row in planned.aside]


def test_accounts_come_after_their_parents() -> None:
    planned = plan(ACCOUNTS + "Bluth,tech,,,,,Acme\nSub,tech,,,,,Bluth\nAcme,tech,1996,1100.04,2822,US,\n")
    assert [(account.name, account.parent) for account in planned.accounts] == [
        ("Acme", ""),
        ("Bluth", "Acme"),
        ("Sub", "Bluth"),
    ]
    acme = planned.accounts[0]
    assert (acme.founded, acme.revenue, acme.employees) == (Decimal(1996), Decimal("1100.04"), Decimal(2822))
    assert (acme.sector, acme.office, acme.notes) == ("tech", "US", "")


def test_a_parent_that_no_row_describes_is_made_too() -> None:
    planned = plan(ACCOUNTS + "Bluth,,,,,,Acme\n")
    assert [account.name for account in planned.accounts] == ["Acme", "Bluth"]


def test_a_parent_that_the_file_knows_is_not_made_again() -> None:
    planned = plan(ACCOUNTS + "Bluth,,,,,,Acme\n", existing=Existing(accounts={"Acme": "1"}))
    assert [(account.name, account.parent) for account in planned.accounts] == [("Bluth", "Acme")]


def test_accounts_in_a_circle_are_made_without_one_parent() -> None:
    planned = plan(ACCOUNTS + "A,,,,,,B\nB,,,,,,A\nC,,,,,,C\n")
    assert [(account.name, account.parent) for account in planned.accounts] == [
        ("A", ""),
        ("B", "A"),
        ("C", ""),
    ]
    assert [str(remark) for remark in planned.remarks] == [
        "“f.csv”, line 2: “A” would belong to itself; it is made without a parent.",
        "“f.csv”, line 4: “C” would belong to itself; it is made without a parent.",
    ]


def test_a_figure_that_is_none_stays_a_note_of_the_account() -> None:
    (account,) = plan(ACCOUNTS + "Acme,,long ago,1100040000,some,,\n").accounts
    assert (account.founded, account.revenue, account.employees) == (None, None, None)
    assert account.notes == "year_established: long ago\nemployees: some\nrevenue: 1100040000"


def test_unknown_columns_become_notes() -> None:
    (account,) = plan("account,sector,Mood\nAcme,tech,fine\n").accounts
    assert account.notes == "Mood: fine"


def test_a_second_row_of_the_same_name_is_kept_aside() -> None:
    planned = plan(ACCOUNTS + "Acme,a,,,,,\n,,,,,,Acme\nAcme,b,,,,,\n")
    assert len(planned.accounts) == 1
    assert aside(planned) == [
        (3, "This row names no account: fill in “account”."),
        (4, "“Acme” stands already in line 2 of “f.csv”: keep one of the two."),
    ]
    assert planned.aside[1].row == {"account": "Acme", "sector": "b"}


def test_a_price_is_never_guessed() -> None:
    planned = plan(PRODUCTS + "A,x,\nB,x,12a\nC,x,-1\nD,x,$5\nE,x,€ 5\n,x,5\n", currency="EUR")
    assert [(item.title, item.unit_price) for item in planned.items] == [("E", Money(Decimal(5), "EUR"))]
    assert aside(planned) == [
        (2, "“A” has no price: write one into its row."),
        (3, "Column “sales_price”: “12a” is not a number: write digits only, like 1250.00."),
        (4, "Column “sales_price”: “-1” is below zero: an amount is 0 or more."),
        (
            5,
            "Column “sales_price”: “$5” does not say which currency it is in: write one of USD, CAD, AUD, "
            "NZD, SGD, HKD, TWD, MXN before it.",
        ),
        (7, "This row names no product: fill in “product”."),
    ]


def test_a_price_list_in_chinese_is_read() -> None:
    (item,) = plan("产品,单价,币种,编号,单位,税率,成本,颜色\nGTX,1234.50,cny,G1,台,13%,999.50,红\n").items
    assert (item.unit_price, item.cost) == (Money(Decimal("1234.50"), "CNY"), Money(Decimal("999.50"), "CNY"))
    assert (item.code, item.unit, item.tax_rate, item.description) == ("G1", "台", Decimal(13), "颜色: 红")


def test_thousands_are_clear_where_the_column_shows_it() -> None:
    planned = plan("product;price;cost;vat;code;note\nA;1.234;1;19%;G1;x\nB;5,50;;140;;\n", currency="EUR")
    (item,) = planned.items
    assert (item.unit_price, item.cost) == (Money(Decimal(1234), "EUR"), Money(Decimal(1), "EUR"))
    assert (item.tax_rate, item.code, item.description) == (Decimal(19), "G1", "note: x")
    assert aside(planned) == [(3, "“Tax rate” lies between 0 and 100: 140 does not.")]


def test_stages_become_steps_and_outcomes() -> None:
    rows = [
        "1,Ann,GTX,Acme,Won,20-10-16,01-03-17,1054",
        "2,Ann,GTX,Acme,Lost,20-10-16,02-03-17,0",
        "3,Ann,GTX,Acme,Engaging,20-10-16,,",
        "4,Ann,GTX,Acme,Prospecting,,,",
        "5,Ann,GTX,Acme,Engaging,20-10-16,25-12-17,7",
    ]
    planned = plan(DEALS + "\n".join(rows))
    assert [
        (deal.step, deal.outcome, deal.value, deal.closed_on, deal.decision_on) for deal in planned.deals
    ] == [
        (7, Outcome.WON, Money(Decimal(1054), "USD"), date(2017, 3, 1), None),
        (2, Outcome.LOST, Money(Decimal(0), "USD"), date(2017, 3, 2), None),
        (2, Outcome.OPEN, None, None, None),
        (1, Outcome.OPEN, None, None, None),
        (2, Outcome.OPEN, Money(Decimal(7), "USD"), None, date(2017, 12, 25)),
    ]
    first = planned.deals[0]
    assert (first.title, first.account, first.reference) == ("GTX for Acme", "Acme", "1")
    assert (first.opened_on, first.notes, first.source) == (
        date(2016, 10, 20),
        "sales_agent: Ann",
        Source("f.csv", 2),
    )
    assert planned.worth(Outcome.WON) == [Money(Decimal(1054), "USD")]
    assert planned.worth() == [Money(Decimal(1061), "USD")]


def test_rows_that_cannot_be_used_are_kept_aside_by_line() -> None:
    rows = [
        "1,,GTX,,Engaging,20-10-16,,",
        "2,,GTX,Acme,Dreaming,20-10-16,,",
        "3,,GTX,Acme,Won,31-02-17,,",
        "4,,GTX,Acme,Won,20-10-16,,much",
        "5,,GTX,Acme,Won,20-10-16,,1",
        "5,,GTX,Acme,Won,20-10-16,,1",
        "6,,GTX,Acme",
    ]
    planned = plan(DEALS + "\n".join(rows))
    assert [deal.reference for deal in planned.deals] == ["5"]
    assert aside(planned) == [
        (2, "This opportunity names no account: write the account into its row."),
        (3, "“Dreaming” is no stage that is known here: write Prospecting, Engaging, Won or Lost."),
        (4, "Column “engage_date”: “31-02-17” is not a day that exists: write it like 2026-03-31."),
        (5, "Column “close_value”: “much” is not a number: write digits only, like 1250.00."),
        (7, "“5” stands already in line 6 of “f.csv”: keep one of the two."),
        (8, "This row has 4 cells and the headings are 8: add or remove a separator."),
    ]


def test_a_row_kept_aside_makes_no_account() -> None:
    assert plan(DEALS + "1,,GTX,Acme,Dreaming,,,\n").accounts == ()


def test_days_that_may_be_read_in_two_ways_are_said() -> None:
    planned = plan(DEALS + "1,,GTX,Acme,Won,03-04-17,05-04-17,1\n")
    assert planned.deals[0].opened_on == date(2017, 4, 3)
    assert [str(remark) for remark in planned.remarks] == [
        "“f.csv”: no day after the 12th shows what comes first; read as day, month, year."
    ]


def test_a_near_product_is_proposed_and_not_merged() -> None:
    texts = (
        PRODUCTS + "GTX Pro,GTX,4821\n",
        DEALS + "1,,GTXPro,Acme,Won,,,1\n2,,GTXPro,Acme,Won,,,1\n3,,X,Acme,Won,,,1\n",
    )
    planned = plan(*texts)
    assert planned.proposals == (
        Proposal(TableKind.PRODUCTS, "GTXPro", "GTX Pro", Source("f.csv", 2), rows=2),
        Proposal(TableKind.PRODUCTS, "X", "", Source("f.csv", 4)),
    )
    assert planned.deals[0].title == "GTXPro for Acme"
    agreed = plan_import(map(table, texts), Existing(), agreed={(TableKind.PRODUCTS, "GTXPro"): "GTX Pro"})
    assert [deal.title for deal in agreed.deals] == ["GTX Pro for Acme", "GTX Pro for Acme", "X for Acme"]
    assert [proposal.written for proposal in agreed.proposals] == ["X"]


def test_a_near_account_is_proposed_and_not_merged() -> None:
    known = Existing(accounts={"Acme Corporation": "1"})
    text = DEALS + "1,,,ACME corporation,Won,,,1\n"
    planned = plan(text, existing=known)
    assert [account.name for account in planned.accounts] == ["ACME corporation"]
    assert [proposal.known for proposal in planned.proposals] == ["Acme Corporation"]
    agreed = plan_import(
        [table(text)], known, agreed={(TableKind.ACCOUNTS, "ACME corporation"): "Acme Corporation"}
    )
    assert agreed.accounts == ()
    assert agreed.deals[0].account == agreed.deals[0].title == "Acme Corporation"


def test_what_the_file_knows_is_not_made_again() -> None:
    known = Existing({"Acme": "1"}, {"GTX": "2"}, {("Ann", "Acme"): "3"}, {"D1": "4"})
    planned = plan(
        ACCOUNTS + "Acme,,,,,,\n",
        PRODUCTS + "GTX,,5\n",
        DEALS + "D1,,GTX,Acme,Won,,,1\n",
        PEOPLE + "Ann,Acme,,,\nAnn,Globex,,,\n",
        existing=known,
    )
    assert planned.already == dict.fromkeys(TableKind, 1)
    assert [account.name for account in planned.accounts] == ["Globex"]
    assert (planned.items, planned.deals, planned.aside, len(planned.people)) == ((), (), (), 1)


def test_files_may_come_in_any_order() -> None:
    texts = (
        ACCOUNTS + "Acme,,,,,,\n",
        PRODUCTS + "GTX Pro,,5\n",
        DEALS + "1,,GTXPro,Acme,Won,,,1\n",
        PEOPLE + "Ann,Acme,Buyer,,\n",
    )
    plans = {plan(*order).deals + plan(*order).people for order in permutations(texts)}
    assert len(plans) == 1
    assert len({plan(*order).proposals for order in permutations(texts)}) == 1


def test_a_title_of_the_list_is_kept_and_the_product_noted() -> None:
    text = "deal name,account,product,stage\nNew line,Acme,GTX,Won\n"
    (deal,) = plan(text).deals
    assert (deal.title, deal.notes) == ("New line", "product: GTX")


def test_each_currency_has_its_own_sum() -> None:
    planned = plan("deal,account,amount,currency\nA,X,5,EUR\nB,X,6,\nC,X,7,EUR\nD,X,8,quid\n")
    assert planned.worth() == [Money(Decimal(12), "EUR"), Money(Decimal(6), "USD")]
    assert [deal.currency for deal in planned.deals] == ["EUR", "USD", "EUR"]
    assert aside(planned) == [
        (5, "Column “amount”: “QUID” is no currency: write its three letters, like USD.")
    ]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        (PEOPLE + "Ann Lee,Acme,Buyer,a@b.c,1\n", "Ann Lee"),
        ("first name,last name,company\nAnn,Lee,Acme\n", "Ann Lee"),
        ("名,姓,公司\n小明,王,Acme\n", "王小明"),
        ("email,company\na@b.c,Acme\n", "a@b.c"),
    ],
)
def test_people_bring_their_account(text: str, name: str) -> None:
    planned = plan(text)
    assert [(person.name, person.account) for person in planned.people] == [(name, "Acme")]
    assert [account.name for account in planned.accounts] == ["Acme"]


def test_a_row_that_names_nobody_is_kept_aside() -> None:
    planned = plan(PEOPLE + ",Acme,Buyer,,1\n")
    assert aside(planned) == [(2, "This row names nobody: write a name or an e-mail address into it.")]


CARD = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Ann Lee\nN:Lee;Ann;;;\nORG:Acme;Sales\nTITLE:Buyer\nEMAIL:a@b.c\n"
    "EMAIL:d@e.f\nTEL;TYPE=CELL:1\nTEL;TYPE=WORK:2\nTEL;TYPE=FAX:3\nBDAY:1980-03-22\nURL:http://b.c\n"
    "ADR:;;High St;Leeds;;;UK\nEND:VCARD\n"
)


def test_a_card_becomes_a_person_of_its_company() -> None:
    planned = plan_import([read_vcards(CARD.encode(), "f.vcf")], Existing())
    (person,) = planned.people
    assert (person.name, person.account, person.job, person.department) == (
        "Ann Lee",
        "Acme",
        "Buyer",
        "Sales",
    )
    assert (person.email, person.mobile, person.phone, person.address) == (
        "a@b.c",
        "1",
        "2",
        "High St\nLeeds\nUK",
    )
    assert person.notes == "E-mail: d@e.f\nPhone (fax): 3\nWeb: http://b.c\nBirthday: 1980-03-22"
    assert planned.accounts == (PlannedAccount(source=Source("f.vcf", 1), name="Acme"),)


def test_a_company_s_own_card_becomes_an_account() -> None:
    card = "BEGIN:VCARD\nFN:Acme\nORG:Acme\nTEL:1\nURL:acme.example\nEND:VCARD\n"
    planned = plan_import([read_vcards(card.encode(), "f.vcf")], Existing())
    assert planned.people == ()
    assert [(one.name, one.phone, one.website) for one in planned.accounts] == [("Acme", "1", "acme.example")]


def test_the_same_card_twice_is_kept_aside_once() -> None:
    planned = plan_import([read_vcards((CARD + CARD).encode(), "f.vcf")], Existing())
    assert len(planned.people) == 1
    assert aside(planned) == [(16, "“Ann Lee” stands already in line 1 of “f.vcf”: keep one of the two.")]
    assert planned.aside[0].row["EMAIL"] == "a@b.c"


def test_the_plan_is_said_in_a_few_sentences() -> None:
    planned = plan(ACCOUNTS + "Acme,,,,,,Top\n", DEALS + "1,,GTX,Acme,Won,,,5\n2,,GTX,,Won,,,5\n")
    assert [str(line) for line in planned.summary()] == [
        "Accounts: 2, 1 with a parent",
        "Deals: 1, worth USD 5",
        "– Won: 1, worth USD 5",
        "Kept aside: 1",
    ]
    assert ImportPlan().is_empty
    assert ImportPlan().summary() == []
