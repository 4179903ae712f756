"""Whatever people type: it prints as it is, whole, and no text can mean more than itself."""

from __future__ import annotations

import json
import sys
import unicodedata
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from documents.paper_samples import chinese_head, english_head
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.documents import KINDS
from dealplanner.documents.fonts import REGULAR
from dealplanner.documents.lines import set_lines
from dealplanner.documents.printable import printable
from dealplanner.documents.readback import page_texts, squeezed
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import (
    Criterion,
    Party,
    PlanStep,
    ProposalPaper,
    QuotePaper,
    Reason,
    Section,
    Signatory,
    Situation,
    Solution,
)
from dealplanner.domain.pricing.kinds import Place
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms
from dealplanner.domain.pricing.totals import price_offer

_MARKUP = (
    "<b>bold</b>",
    "R&D & AT&T &copy; &amp;",
    "</para><para>",
    "Smith < Jones > Brown",
    '<img src="/etc/passwd"/>',
    '<img src="http://127.0.0.1/x.png"/>',
    '<a href="javascript:alert(1)">here</a>',
    "<font color='[[__import__(\"os\")]]'>x</font>",
    "<unichar code='__import__'/>",
    "<ondraw name='x'/><index name='y'/>",
    "{0} {number} %s %(name)s",
    "(unbalanced \\) \\( paren",
    "endstream endobj",
)


def _quote(words: str, language: str = "en") -> QuotePaper:
    """Return a quote that has `words` wherever people type."""
    head = english_head() if language == "en" else chinese_head()
    party = Party(name=words, address=(words,), contact=words, registration=words)
    head = replace(
        head, subject=words, notes=words, addressee=words, salutation=words, account=party, ours=party
    )
    line = OfferLine(code=words, title=words, description=words, unit=words, discount_reason=words)
    option = replace(line, place=Place.OPTIONAL)
    return QuotePaper(
        head=head,
        lead=words,
        offer=price_offer([line, option], OfferTerms()),
        assumptions=(words,),
        exclusions=(words,),
        closing=words,
        signing=Signatory(name=words, role=words, place=words),
    )


def _text(paper: Any, theme: Theme, kind: str = "quote") -> str:
    return squeezed("".join(page_texts(render(KINDS[kind], paper, theme).pdf)))


def _is_whole(words: str, text: str) -> bool:
    """Say whether `text` has all of `words`; accents apart, whose order PDFium chooses."""
    typed = printable(words)
    if not all(REGULAR.covers(char) for char in typed):
        return True  # the preflight names what no font has
    if any(unicodedata.category(char)[0] == "M" for char in typed):
        return _bare(typed) in _bare(text)
    return squeezed(typed) in text


def _bare(text: str) -> str:
    letters = (char for char in unicodedata.normalize("NFD", text) if unicodedata.category(char)[0] != "M")
    return squeezed("".join(letters))


@pytest.mark.parametrize("words", _MARKUP)
def test_markup_prints_as_it_was_typed(words: str, theme: Theme) -> None:
    pdf = render(KINDS["quote"], _quote(words), theme).pdf
    assert squeezed("".join(page_texts(pdf))).count(squeezed(words)) >= 8
    assert b"/URI" not in pdf
    assert b"/Subtype /Image" not in pdf


def test_real_naughty_strings_go_through_every_field(real_data: Path, theme: Theme) -> None:
    strings: list[str] = json.loads((real_data / "strings/naughty-even.json").read_text("utf-8"))
    assert len(strings) > 200
    for words in strings:
        assert _is_whole(words, _text(_quote(words), theme)), words


@given(st.text(st.characters(codec=None), max_size=200))
@settings(max_examples=60, deadline=None)
def test_any_text_prints_and_can_be_read_where_a_font_has_it(words: str) -> None:
    for language in ("en", "zh"):
        assert _is_whole(words, _text(_quote(words, language), Theme.read("plain")))


@pytest.mark.parametrize(
    ("typed", "prints"),
    [
        ("a\r\nb\rc\u2028d\x0be", "a\nb\nc\nd\ne"),
        ("a\tb", "a    b"),
        ("nul\x00 bell\x07 esc\x1b[31m", "nul bell esc[31m"),
        ("half \ud800 pair", "half \ufffd pair"),
        ("e\u0301", "é"),
        ("zero\u200bwidth \u202ebidi\ufeff", "zerowidth bidi"),
        ("plain", "plain"),
    ],
)
def test_what_cannot_be_seen_is_taken_out(typed: str, prints: str) -> None:
    assert printable(typed) == prints


@given(st.text(st.characters(codec=None)))
def test_making_text_printable_twice_changes_nothing(words: str) -> None:
    once = printable(words)
    assert printable(once) == once


@pytest.mark.parametrize(
    "words",
    ["x" * 10_000, "word " * 2_000, "汉字，" * 3_000, "<&>" * 3_000, "a\n" * 1_000],
    ids=["unbroken", "words", "chinese", "signs", "lines"],
)
@pytest.mark.parametrize("language", ["en", "zh"])
def test_long_text_is_printed_whole(words: str, language: str, theme: Theme) -> None:
    head = english_head() if language == "en" else chinese_head()
    bare = ProposalPaper(head=head)
    full = ProposalPaper(
        head=head,
        sections=(*bare.sections, Section(key="free", title=words, text=words)),
        summary=words,
        situation=(Situation(problem=words, consequence=words),),
        solution=(Solution(title=words, description=words, problem=words),),
        comparison=(Criterion(criterion=words, ours=words, others=(words,)),),
        why_us=(Reason(claim=words, proof=words),),
        plan=(PlanStep(title=words, ours=words, theirs=words),),
    )
    fields = 16
    for mark in set(squeezed(words)):
        more = _text(full, theme, "proposal").count(mark) - _text(bare, theme, "proposal").count(mark)
        assert more >= fields * words.count(mark)


def test_a_signature_with_a_monstrous_name_is_printed_whole(theme: Theme) -> None:
    paper = QuotePaper(head=english_head(), signing=Signatory(name="q" * 9_000))
    assert _text(paper, theme).count("q") >= 9_000


@pytest.mark.parametrize("unit", ["x", "word ", "汉，", "“a” ", "<", "a\n"])
def test_work_grows_with_the_text_and_not_with_its_square(unit: str) -> None:
    def steps(count: int) -> int:
        """Return how many functions were called to set so many units, and characters looked at."""
        looked = 0

        def note(_frame: object, event: str, _arg: object) -> None:
            nonlocal looked
            looked += event in ("call", "c_call")

        sys.setprofile(note)
        try:
            set_lines(unit * count, REGULAR, "zh", 45.0)
        finally:
            sys.setprofile(None)
        return looked

    steps(100)  # what is met for the first time costs more
    assert steps(20_000) < 30 * steps(1_000)
