"""Versions word by word: what stays, goes and comes, wherever lines and paragraphs are broken."""

from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.papers.paragraphs import lines_of, paragraphs_of
from dealplanner.domain.papers.versions import Passage, compare, count_changes


def told(passages: tuple[Passage, ...]) -> list[str]:
    signs = {"same": "{}", "gone": "[-{}-]", "new": "[+{}+]"}
    return [
        "".join(signs[piece.kind].format(piece.words.strip()) for piece in passage.pieces)
        for passage in passages
    ]


def test_the_same_text_has_no_change_however_it_is_broken() -> None:
    one = ["The fees are fixed. They are due within 30 days.", "Payment is in euros."]
    other = ["The fees are fixed.", "They are due within", "30 days. Payment is in euros."]
    assert count_changes(compare(one, other)) == 0
    assert len(compare(one, other)) == 3, "the paragraphs are those of the later version"


def test_a_changed_word_is_struck_and_its_new_one_marked() -> None:
    found = compare(["Payment within 30 days of the invoice."], ["Payment within 60 days of the invoice."])
    assert told(found) == ["Payment within[-30-][+60+]days of the invoice."]
    assert count_changes(found) == 1


def test_quotes_dashes_ligatures_and_hard_spaces_are_no_change() -> None:
    one = ["The “provider” – Vogel’s office – is liable."]
    other = ['The "provider" - Vogel\'s o\ufb03ce - is\u00a0liable.']
    assert count_changes(compare(one, other)) == 0


def test_chinese_is_compared_character_by_character() -> None:
    found = compare(["付款期限为三十天。"], ["付款期限为六十天。"])
    assert told(found) == ["付款期限为[-三-][+六+]十天。"]


def test_a_gone_paragraph_stands_alone_where_it_was_and_a_new_one_too() -> None:
    one = ["Fees are fixed.", "Expenses are paid on top.", "Law of Germany."]
    other = ["Fees are fixed.", "Law of Germany.", "Signed in two copies."]
    assert told(compare(one, other)) == [
        "Fees are fixed.",
        "[-Expenses are paid on top.-]",
        "Law of Germany.",
        "[+Signed in two copies.+]",
    ]


def test_a_first_word_that_changes_does_not_tear_the_paragraph() -> None:
    found = compare(["Our fees are fixed for the term."], ["All fees are fixed for the term."])
    assert told(found) == ["[-Our-][+All+]fees are fixed for the term."]


def test_a_sentence_written_anew_is_not_shredded() -> None:
    one = ["The provider may end the contract at any time."]
    other = ["Neither side is bound before the signature of both parties on paper."]
    (first, *rest) = compare(one, other)
    assert [piece.kind for piece in first.pieces] == ["gone"]
    assert [piece.kind for passage in rest for piece in passage.pieces] == ["new"]


def test_an_added_sentence_in_the_middle_is_one_change() -> None:
    one = ["The cap is 100,000. It holds for all claims."]
    other = ["The cap is 100,000. Intent is not capped. It holds for all claims."]
    found = compare(one, other)
    assert told(found) == ["The cap is 100,000.[+Intent is not capped.+]It holds for all claims."]
    assert count_changes(found) == 1


def test_amounts_are_one_word() -> None:
    assert told(compare(["Up to 1,250.00 EUR"], ["Up to 1,350.00 EUR"])) == [
        "Up to[-1,250.00-][+1,350.00+]EUR"
    ]


def test_nothing_against_something_and_against_nothing() -> None:
    assert compare([], []) == ()
    assert told(compare([], ["All new."])) == ["[+All new.+]"]
    assert told(compare(["All gone."], [])) == ["[-All gone.-]"]


words = st.lists(st.sampled_from(["fee", "due", "30", "days", "law", "三", "。", ".", "the"]), max_size=12)
texts = st.lists(words.map(" ".join), max_size=6)


@given(texts, texts)
def test_what_stays_and_goes_is_the_earlier_and_what_stays_and_comes_the_later(
    before: list[str], after: list[str]
) -> None:
    passages = compare(before, after)

    def read(kinds: tuple[str, ...]) -> str:
        pieces = [piece for passage in passages for piece in passage.pieces if piece.kind in kinds]
        return re.sub(r"\s+", "", "".join(piece.words for piece in pieces))

    assert read(("same", "gone")) == re.sub(r"\s+", "", "".join(before))
    assert read(("same", "new")) == re.sub(r"\s+", "", "".join(after))
    assert all(piece.words for passage in passages for piece in passage.pieces)


def test_two_long_texts_that_share_nothing_are_not_searched_for_words() -> None:
    one = [f"第{number}条甲方应当按照约定支付全部费用" for number in range(2_000)]
    other = [f"乙 {number} 日之内完成工作并且交付成果" for number in range(2_000)]
    found = compare(one, other)
    assert {piece.kind for passage in found for piece in passage.pieces} == {"gone", "new"}


def test_the_foot_of_our_own_paper_and_the_lines_of_a_page_are_not_the_text() -> None:
    pages = [
        "Sample contract\n1 Subject\nVogel Consulting delivers to Brandt Logistik what is described in\n"
        "the offer.\nTerm sheet, draft · Revision 1 · d123019e Page 1 of 2\nDRAFT",
        "2 Law\nGerman law.\nTerm sheet, draft · Revision 1 · d123019e Page 2 of 2\nDRAFT",
    ]
    assert paragraphs_of(pages) == (
        "Sample contract",
        "1 Subject",
        "Vogel Consulting delivers to Brandt Logistik what is described in the offer.",
        "2 Law",
        "German law.",
    )


def test_running_heads_of_a_strangers_pdf_are_left_out() -> None:
    said = ("The fees are fixed.", "Each side bears its costs.", "Law of Germany.", "Two copies.")
    pages = [f"Kanzlei Vogt\n{words}\nSeite {n} von 4" for n, words in enumerate(said, start=1)]
    assert paragraphs_of(pages) == said


def test_chinese_lines_are_joined_without_a_space() -> None:
    page = "甲方应当在收到发票之后的三十天之内向乙方支付全部\n费用。\n第二条"
    assert paragraphs_of([page]) == (
        "甲方应当在收到发票之后的三十天之内向乙方支付全部费用。",
        "第二条",
    )


def test_a_plain_text_has_a_paragraph_a_line() -> None:
    assert lines_of("One\r\n\r\n  Two  \n") == ("One", "Two")
