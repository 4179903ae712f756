"""The language of a sheet is its own, whichever the window speaks."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtWidgets import QApplication

from dealplanner import paths
from dealplanner.domain.amounts import Money
from dealplanner.gui.language import translation
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.papers.saying import sayer

built = pytest.mark.skipif(
    not paths.resource("translations/dealplanner_zh_CN.qm").exists(),
    reason="the translations were never built",
)


@built
def test_another_language_is_spoken_without_being_installed(qapp: QApplication) -> None:
    assert translation("zh")("Economic buyer") == "经济买主"
    assert tr("Economic buyer") == "Economic buyer"
    assert translation("en")("Economic buyer") == "Economic buyer"


@built
def test_what_nobody_translated_stays_as_it_is(qapp: QApplication) -> None:
    assert translation("zh")("No such sentence {n}") == "No such sentence {n}"
    assert translation("zh")("") == ""


FACTS = phrase(
    N_("{who} {does} {day} {money} {number}"),
    who="Ann {does}",
    does=Phrase("trusts"),
    day=date(2026, 11, 24),
    money=Money(Decimal("84500.5"), "EUR"),
    number=Decimal("1234.50"),
)


def test_facts_in_a_sentence_are_written_in_the_language_of_the_sheet() -> None:
    words = {"trusts": "信任"}
    english = sayer("en", str, "EUR")(FACTS)
    chinese = sayer("zh", lambda source: words.get(source, source), "EUR")(FACTS)
    assert english == "Ann {does} trusts 24 Nov 2026 €84,500.50 1,234.5"
    assert chinese == "Ann {does} 信任 2026年11月24日 €84,500.50 1,234.5"
