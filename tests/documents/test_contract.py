"""The sample contract: a library whole in both languages, filled from the term sheet, with its own pages."""

from __future__ import annotations

import re
from dataclasses import replace
from decimal import Decimal

import pytest
from documents.paper_samples import english_quote

from dealplanner.documents import KINDS
from dealplanner.documents.preflight import preflight
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.documents.wording import LANGUAGES, wording
from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import Quantity, Value
from dealplanner.domain.papers.contract import (
    CLAUSES,
    FACTS,
    SENTENCES,
    Alternative,
    Contract,
    ContractClause,
)

KNOWN: dict[str, Value] = {
    "provider": "Vogel Consulting",
    "client": "Brandt Logistik",
    "subject": "Renewal {of} <dispatch>",
    "fees": Money(Decimal("84500.50"), "EUR"),
    "payment_days": Quantity(Decimal(30), "days"),
    "cap": (Quantity(Decimal("1.5"), "times_fees"), Money(Decimal("126750.75"), "EUR")),
    "ownership": "The planning rules stay with the client",
}


def _contract(alternative: Alternative = Alternative.A, **facts: Value) -> Contract:
    found = {**dict.fromkeys((*FACTS, *SENTENCES)), **KNOWN, **facts}
    clauses = tuple(ContractClause(key=key, alternative=alternative) for key in CLAUSES)
    return Contract(clauses=clauses, facts=tuple(found.items()))


def _text(contract: Contract, language: str = "en") -> str:
    quote = english_quote(language=language)
    pdf = render(KINDS["quote"], replace(quote, contract=contract), Theme.read("plain")).pdf
    return "\n".join(page_texts(pdf)[1:])


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("key", CLAUSES)
def test_every_clause_has_two_alternatives_and_uses_known_names_only(key: str, language: str) -> None:
    words = wording("contract", language)
    assert words.say(f"clause.{key}.title").strip()
    first, second = (words.say(f"clause.{key}.{one}") for one in "ab")
    assert first != second
    for one in "ab":
        assert words.say(f"clause.{key}.{one}_name").strip()
        assert set(re.findall(r"\{(\w+)\}", words.say(f"clause.{key}.{one}"))) <= {*FACTS, *SENTENCES}


@pytest.mark.parametrize("key", CLAUSES)
@pytest.mark.parametrize("one", ["a", "b"])
def test_both_languages_say_the_same_facts(key: str, one: str) -> None:
    english, chinese = (
        set(re.findall(r"\{(\w+)\}", wording("contract", language).say(f"clause.{key}.{one}")))
        for language in LANGUAGES
    )
    assert english == chinese


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("alternative", [Alternative.A, Alternative.B])
def test_no_brace_is_left_and_what_is_not_settled_is_a_blank(language: str, alternative: Alternative) -> None:
    text = _text(_contract(alternative, subject="Renewal"), language)
    assert "{" not in text
    assert "____" in text
    assert "Brandt Logistik" in squeezed(text) or "Brandt Logistik" in text.replace("\n", " ")


def test_facts_stand_in_their_sentences_and_typed_braces_stay() -> None:
    text = " ".join(_text(_contract()).split())
    assert "€84,500.50" in text
    assert "within 30 days of its receipt" in text
    assert "1.5 times" in text and "€126,750.75" in text
    assert "The planning rules stay with the client." in text
    assert "Renewal {of} <dispatch>" in text


def test_clauses_are_left_out_reworded_and_numbered_anew() -> None:
    contract = _contract()
    first, second, *others = contract.clauses
    changed = (
        replace(first, alternative=Alternative.OUT),
        replace(second, alternative=Alternative.OWN, words="We agree on {fees}, paid in gold."),
        *others,
    )
    text = " ".join(_text(replace(contract, clauses=changed)).split())
    assert "1 Fees and payment We agree on €84,500.50, paid in gold." in text
    assert "owes the result" not in text


def test_the_contract_has_pages_and_a_mark_of_its_own_and_the_paper_keeps_its_count() -> None:
    quote = replace(english_quote(), contract=_contract())
    rendered = render(KINDS["quote"], quote, Theme.read("plain"))
    bare = render(KINDS["quote"], english_quote(), Theme.read("plain"))
    assert rendered.pages == bare.pages
    texts = page_texts(rendered.pdf)
    assert len(texts) > rendered.pages
    assert "SAMPLE" in texts[rendered.pages]
    assert "Sample contract · Page 1 of" in " ".join(texts[rendered.pages].split())
    assert preflight(quote, rendered.pdf) == []
