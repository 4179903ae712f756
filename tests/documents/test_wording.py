"""The wording of papers is whole in every language."""

from __future__ import annotations

import re
from decimal import Decimal

import pytest

from dealplanner import documents
from dealplanner.documents.kit import Kit, kit_for
from dealplanner.documents.theme import Theme
from dealplanner.documents.wording import LANGUAGES, wording
from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import BLOCKS, SECTIONS, UNITS, Binding, Head, Quantity, Said
from dealplanner.domain.pricing.kinds import Period, TaxCategory

KINDS = (*documents.KINDS, *documents.SHEETS)


def _keys(kind: str, language: str) -> set[str]:
    return set(wording(kind, language)._words)


@pytest.mark.parametrize("kind", KINDS)
def test_languages_have_the_same_words(kind: str) -> None:
    english, chinese = (_keys(kind, language) for language in LANGUAGES)
    assert english == chinese


@pytest.mark.parametrize("kind", KINDS)
def test_languages_have_the_same_facts_in_their_sentences(kind: str) -> None:
    for key in _keys(kind, "en"):
        english, chinese = (
            {name for form in wording(kind, language).forms(key) for name in re.findall(r"{(\w+)}", form)}
            for language in LANGUAGES
        )
        assert english == chinese, key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_row_block_unit_and_section_has_words(language: str) -> None:
    sheet, proposal = wording("term_sheet", language), wording("proposal", language)
    for block, rows in BLOCKS.items():
        assert f"block.{block}" in sheet
        assert all(f"row.{block}.{row}" in sheet for row in rows)
    assert all(f"unit.{unit}" in sheet for unit in UNITS if unit != "percent")
    assert all(f"section.{key}" in proposal for key in SECTIONS)
    assert all(f"binding.{one}" in sheet and f"binding_note.{one}" in sheet for one in Binding)
    for table in ("per", "part"):
        assert all(f"{table}.{period}" in sheet for period in Period)
    untaxed = [one for one in TaxCategory if one not in (TaxCategory.STANDARD, TaxCategory.REDUCED)]
    assert all(f"tax.{category}" in sheet for category in untaxed)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_chinese_in_english_and_the_other_way_round(language: str) -> None:
    for kind in KINDS:
        for key in _keys(kind, language):
            words = re.sub(r"{\w+}", "", "".join(wording(kind, language).forms(key)))
            han = re.search("[\u4e00-\u9fff]", words)
            if language == "en":
                assert not han, key
            else:
                assert han or not re.search("[a-z]", words), key


def _kit(theme: Theme, language: str) -> Kit:
    return kit_for("term_sheet", Head(language=language), theme)


def test_quantities_are_said_in_the_language_of_the_paper(theme: Theme) -> None:
    english, chinese = _kit(theme, "en"), _kit(theme, "zh")
    assert english.value(Quantity(Decimal(1), "days")) == "1 day"
    assert english.value(Quantity(Decimal("1.5"), "days")) == "1.5 days"
    assert chinese.value(Quantity(Decimal(30), "days")) == "30 天"
    assert english.value(Quantity(Decimal("99.5"), "percent")) == "99.5%"


def test_a_measure_and_its_money_stand_on_one_line(theme: Theme) -> None:
    cap = (Quantity(Decimal(2), "times_fees"), Money(Decimal(1000), "EUR"))
    assert _kit(theme, "en").value(cap) == "2 times the fees, that is €1,000.00"
    assert _kit(theme, "zh").value(cap) == "费用总额的 2 倍，即 €1,000.00"
    assert _kit(theme, "en").value(("one", "", "two")) == "one\ntwo"


def test_a_sentence_takes_its_facts_and_reads_no_braces_in_them(theme: Theme) -> None:
    said = Said.of("within", time="{0} {key} %s")
    assert _kit(theme, "en").value(said) == "Within {0} {key} %s"


def test_an_unknown_unit_or_row_is_refused() -> None:
    with pytest.raises(ValueError, match="no unit"):
        Quantity(Decimal(1), "fortnights")
