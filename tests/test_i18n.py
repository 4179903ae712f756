"""Sentences with facts in them, and the one of two that fits a number."""

from __future__ import annotations

from decimal import Decimal

import pytest

from dealplanner.i18n import Phrase, by_count, phrase


@pytest.mark.parametrize(
    ("count", "said"),
    [
        (0, "0 lines"),
        (1, "1 line"),
        (2, "2 lines"),
        (Decimal("1.0"), "1 line"),
        (Decimal("1.5"), "1.5 lines"),
    ],
)
def test_one_thing_has_a_sentence_of_its_own(count: int | Decimal, said: str) -> None:
    assert str(phrase(by_count(count, "1 line", "{count} lines"), count=count)) == said


def test_a_phrase_within_a_phrase_is_translated_before_it_is_filled_in() -> None:
    german = {"It is {when}.": "Es ist {when}.", "today": "heute"}
    assert phrase("It is {when}.", when=Phrase("today")).say(german.__getitem__) == "Es ist heute."
