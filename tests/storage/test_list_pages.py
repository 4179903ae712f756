"""Lists by keyset: complete, without duplicates, in order, whatever is asked for."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.services.deal_file import DealFile
from dealplanner.services.workspace import Workspace
from dealplanner.storage import sources
from dealplanner.storage.agenda import read_ageing, read_due, read_offers
from dealplanner.storage.find import find_names
from dealplanner.storage.lists import PAGE, Ask, Row, Source, escaped, like, read_page


def _all(file: DealFile, source: Source, ask: Ask) -> list[Row]:
    rows: list[Row] = []
    while page := read_page(file.connection, source, ask, rows[-1] if rows else None):
        assert len(page) <= PAGE
        rows += page
    return rows


@pytest.mark.parametrize("source", [sources.ACCOUNTS, sources.PEOPLE, sources.DEALS])
def test_pages_hold_every_row_once_and_in_order(crowded: DealFile, source: Source) -> None:
    rows = _all(crowded, source, Ask())
    assert len({row.id for row in rows}) == len(rows) == 5_000
    assert [(row.key, row.id) for row in rows] == sorted((row.key, row.id) for row in rows)


def test_words_must_all_be_found_in_a_row(crowded: DealFile) -> None:
    rows = _all(crowded, sources.ACCOUNTS, Ask(words="northwind OFFICE 12"))
    assert rows
    for row in rows:
        shown = " ".join(str(value) for value in row.values).lower()
        assert all(word in shown for word in ("northwind", "office", "12"))


@pytest.mark.parametrize(("words", "name"), [("远景", "远景物流"), ("MÜLLER", "müller"), ("öl", "Öl")])
def test_chinese_and_accented_words_are_found(crowded: DealFile, words: str, name: str) -> None:
    rows = _all(crowded, sources.ACCOUNTS, Ask(words=words))
    assert sum(name in row.values[0] for row in rows) == 1_250
    assert all(name in f"{row.values[0]} {row.values[4]}" for row in rows)  # or the parent's name


def test_signs_that_mean_something_to_sql_are_letters_here(crowded: DealFile) -> None:
    assert len(_all(crowded, sources.ACCOUNTS, Ask(words="100 %"))) == 1_250
    assert _all(crowded, sources.ACCOUNTS, Ask(words="_orthwind")) == []
    assert _all(crowded, sources.ACCOUNTS, Ask(words="'; DROP TABLE account")) == []


@given(st.text(min_size=1, max_size=6))
def test_any_word_becomes_a_condition_that_binds_what_it_asks_for(word: str) -> None:
    condition, bound = like(("a", "b"), word)
    assert condition.count("?") == len(bound)
    assert all(escaped(word).lower() in value.lower() for value in bound[:1])


def test_open_deals_can_be_seen_alone(crowded: DealFile) -> None:
    rows = _all(crowded, sources.DEALS, Ask(only_open=True))
    assert len(rows) == 1_250
    assert {row.values[6] for row in rows} == {"open"}


def test_a_list_can_be_kept_to_what_belongs_to_one_record(crowded: DealFile) -> None:
    assert [row.id for row in _all(crowded, sources.DEALS, Ask(within=("account", "a00003")))] == [
        "d00006",
        "d00007",
    ]
    assert [row.id for row in _all(crowded, sources.ACCOUNTS, Ask(within=("account", "a00010")))] == [
        "a00011"
    ]


def test_what_was_removed_is_not_listed(crowded: DealFile) -> None:
    crowded.connection.execute("UPDATE account SET deleted_at = '2026-11-01' WHERE id < 'a01000'")
    assert len(_all(crowded, sources.ACCOUNTS, Ask())) == 4_000


def test_the_first_page_of_a_long_list_reads_an_index_and_sorts_nothing(crowded: DealFile) -> None:
    statements: list[str] = []
    crowded.connection.set_trace_callback(statements.append)
    for source in (sources.ACCOUNTS, sources.PEOPLE, sources.DEALS, sources.PRICES, sources.ACTIVITIES):
        read_page(crowded.connection, source, Ask())
    crowded.connection.set_trace_callback(None)
    for statement in statements:
        plan = [row[3] for row in crowded.connection.execute(f"EXPLAIN QUERY PLAN {statement}")]
        assert not [step for step in plan if "TEMP B-TREE" in step and "ORDER BY" in step], plan


def test_due_is_what_stands_open_until_the_day(crowded: DealFile) -> None:
    due = read_due(crowded.connection, date(2026, 11, 24))
    assert due
    assert all(line.on is not None and line.on <= "2026-11-24" for line in due)
    assert {line.kind for line in due} == {"contact"}


def test_deals_without_a_next_contact_only_age(crowded: DealFile) -> None:
    ids = {line.deal_id for line in read_ageing(crowded.connection, date(2026, 11, 24))}
    marks = ", ".join("?" * len(ids))
    kept = crowded.connection.execute(f"SELECT outcome, next_on FROM deal WHERE id IN ({marks})", [*ids])
    assert set(kept) == {("open", None)}


def test_offers_that_run_out_are_found_between_two_days(workspace: Workspace, deal_file: DealFile) -> None:
    from dealplanner.domain.choices import DocumentState
    from dealplanner.records import Deal, Document

    deal = workspace.add(Deal(title="Dispatch"))
    for number, state, day in (
        ("Q-1", DocumentState.ISSUED, date(2026, 11, 30)),
        ("Q-2", DocumentState.ACCEPTED, date(2026, 11, 30)),
        ("Q-3", DocumentState.PRESENTED, date(2027, 1, 30)),
        ("Q-4", DocumentState.DRAFT, None),
    ):
        workspace.add(Document(number=number, state=state, valid_through=day), deal, "documents")
    workspace.save()
    offers = read_offers(deal_file.connection, date(2026, 11, 20), date(2026, 12, 10))
    assert [offer.words for offer in offers] == ["Q-1"]


def test_documents_come_newest_first(workspace: Workspace, deal_file: DealFile) -> None:
    from dealplanner.records import Deal, Document

    deal = workspace.add(Deal(title="Dispatch"))
    for n in range(3):
        workspace.add(Document(number=f"Q-{n}", revision=n + 1), deal, "documents")
        workspace.save()
        deal_file.connection.execute(
            "UPDATE document SET created_at = ? WHERE number = ?", (f"2026-11-0{n + 1}", f"Q-{n}")
        )
    rows = _all(deal_file, sources.DOCUMENTS, Ask())
    assert [row.values[0] for row in rows] == ["Q-2-R3", "Q-1-R2", "Q-0"]
    page = read_page(deal_file.connection, sources.DOCUMENTS, Ask(), after=rows[0])
    assert page == rows[1:]


def test_quick_find_puts_names_that_begin_so_first(crowded: DealFile) -> None:
    crowded.connection.execute("INSERT INTO person (id, name, job) VALUES ('x1', 'Aaron Brandt', 'Boss')")
    crowded.connection.execute("INSERT INTO person (id, name) VALUES ('x2', 'Brandt, Helga')")
    crowded.connection.execute("INSERT INTO account (id, name) VALUES ('x3', 'Brandt Logistik')")
    hits = find_names(crowded.connection, "brandt", 6)
    assert [(hit.table, hit.name) for hit in hits] == [
        ("person", "Brandt, Helga"),
        ("person", "Aaron Brandt"),
        ("account", "Brandt Logistik"),
    ]
    assert hits[1].about == "Boss"


def test_quick_find_knows_chinese_names_and_keeps_each_kind_short(crowded: DealFile) -> None:
    assert [hit.table for hit in find_names(crowded.connection, "远景物流 3", 6)] == ["account"] * 6
    assert find_names(crowded.connection, "", 6) == []
    assert find_names(crowded.connection, "nobody % _", 6) == []
