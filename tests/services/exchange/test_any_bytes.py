"""Whatever bytes a stranger sends, the readers answer with what they read or with one sentence."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.errors import UserError
from dealplanner.services.exchange.columns import recognise
from dealplanner.services.exchange.plans import Existing
from dealplanner.services.exchange.preview import ReadFile, plan_import
from dealplanner.services.exchange.tables import read_table
from dealplanner.services.exchange.vcards import read_vcards

CARD_PIECES = [
    b"BEGIN:VCARD\n",
    b"END:VCARD\n",
    b"VERSION:2.1\r\n",
    b"VERSION:4.0\n",
    b"N;CHARSET=GBK;ENCODING=QUOTED-PRINTABLE:=D6=D0=\n",
    b"FN:A",
    b"N:;;;;",
    b"\n",
    b"\r",
    b" ",
    b"=\n",
    b"=",
    b":",
    b";",
    b"\\",
    b'"',
    b"AGENT:\n",
    b"item1.",
    b'TEL;TYPE="cell,fax":tel:+1;ext=5\n',
    b"PHOTO;BASE64:\n QUJD\n",
    b"ORG:A;B;C\n",
    b"ADR:;;;;;;;;;\n",
    b"BDAY:20200230\n",
    b"X-ABLabel:_$!<x>!$_\n",
    b"\xff\xfe",
    b"\x00",
    b"\xd6\xd0",
    "é客".encode(),
]
TABLE_PIECES = [
    b"account,",
    b"product,",
    b"sales_price,",
    b"opportunity_id;",
    b"deal_stage,",
    b"engage_date,",
    b"close_date,",
    b"close_value,",
    b"subsidiary_of,",
    b"revenue,",
    b"email,",
    b"currency,",
    b"A,",
    b"Won,",
    b"01-13-17,",
    b"1.054,",
    b"$5,",
    b"-1,",
    b"USD 3,",
    b",",
    b";",
    b"\t",
    b'"',
    b"'",
    b"\n",
    b"\r\n",
    b"\x00",
    b"\xff\xfe",
    b"\xfc",
    b"=1+1",
    b"sep=;\n",
    "客户,金额\n".encode(),
]


def card_file(data: bytes) -> ReadFile:
    return read_vcards(data, "f.vcf")


def table_file(data: bytes) -> ReadFile:
    return recognise(read_table(data, "f.csv"))


def plan(read: Callable[[bytes], ReadFile], data: bytes) -> None:
    try:
        planned = plan_import([read(data)], Existing())
    except UserError as error:
        assert str(error)
        return
    assert all(str(row.reason) and row.line > 0 for row in planned.aside)
    assert all(str(line) for line in (*planned.summary(), *planned.remarks))
    assert all(account.name for account in planned.accounts)
    assert all(person.name for person in planned.people)
    assert all(deal.title and deal.account for deal in planned.deals)
    names = {account.name for account in planned.accounts}
    assert all(deal.account in names for deal in planned.deals)
    assert all(person.account in names for person in planned.people if person.account)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(CARD_PIECES) | st.binary(max_size=6), max_size=40).map(b"".join))
def test_any_cards_are_planned_or_refused_in_one_sentence(data: bytes) -> None:
    plan(card_file, data)
    plan(card_file, b"BEGIN:VCARD\n" + data)


@settings(max_examples=300, deadline=None)
@given(st.lists(st.sampled_from(TABLE_PIECES) | st.binary(max_size=6), max_size=60).map(b"".join))
def test_any_table_is_planned_or_refused_in_one_sentence(data: bytes) -> None:
    plan(table_file, data)
    plan(table_file, b"account,close_value,engage_date,parent\n" + data)


@settings(max_examples=100, deadline=None)
@given(st.binary(max_size=2000))
def test_any_bytes_are_read_or_refused_in_one_sentence(data: bytes) -> None:
    plan(card_file, data)
    plan(table_file, data)


@pytest.mark.parametrize(
    "data",
    [
        b',"\n' * 500_000,
        b"a,b\n" + b'a,"b\n' * 50_000,
        b"ab," * 500_000,
        b'"' * 1_000_000,
        b"a" * 1_000_000,
        b"\xff\n" * 300_000,
        b"BEGIN:VCARD\n" * 40_000,
        b"BEGIN:VCARD\nAGENT:\n" * 40_000,
        b"BEGIN:VCARD\nN:" + b"\\;" * 100_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\nTEL" + b';"a' * 100_000 + b":1\nEND:VCARD\n",
        b"BEGIN:VCARD\nFN;ENCODING=QUOTED-PRINTABLE:" + b"=41=\n" * 200_000 + b"\nEND:VCARD\n",
        b"BEGIN:VCARD\n" + b"x\n" * 300_000 + b"END:VCARD\n",
    ],
    ids=lambda data: repr(data[:24]),
)
def test_monsters_are_read_or_refused_too(data: bytes) -> None:
    plan(card_file, data)
    plan(table_file, data)
