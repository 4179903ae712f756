"""The sheets of a deal, by the window: chosen, shown, saved."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from dealplanner import paths
from dealplanner.documents.readback import page_texts
from dealplanner.domain.papers.sheets import Audience
from dealplanner.gui.deal.sheets import SheetsPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.papers.sheets import SHEETS


@pytest.fixture
def page(deal_view: DealView, qtbot: QtBot) -> SheetsPage:
    """Return the sheets of the sample deal."""
    page = deal_view.open_side("sheets")
    assert isinstance(page, SheetsPage)
    return page


@pytest.mark.parametrize("key", list(SHEETS))
def test_every_sheet_shows_for_everybody_whom_it_has(page: SheetsPage, qtbot: QtBot, key: str) -> None:
    page.choose(key)
    for audience in SHEETS[key].audiences:
        with qtbot.waitSignal(page.maker.made, timeout=10_000, raising=True) as made:
            page.choose_audience(audience)
            page.maker.make(at_once=True)
        text = "".join(page_texts(made.args[0].pdf))
        assert ("PRIVATE" in text) is (audience is Audience.PRIVATE)


def test_a_sheet_says_which_sign_cannot_be_printed_and_prints_all_the_same(
    page: SheetsPage, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    before = deal.title
    with qtbot.waitSignal(page.maker.made, timeout=10_000) as made:
        session.change(Slot(deal, "title"), "Rocket 🚀")
        page.choose("walk_away")
        page.maker.make(at_once=True)
    assert "“🚀” (U+1F680) can’t be printed" in page.said_label.text()
    assert made.args[0].pdf
    with qtbot.waitSignal(page.maker.made, timeout=10_000):
        session.change(Slot(deal, "title"), before)
        page.maker.make(at_once=True)
    assert page.said_label.isHidden()


def test_a_sheet_is_saved_as_it_is_shown(page: SheetsPage, qtbot: QtBot, tmp_path: Path) -> None:
    with qtbot.waitSignal(page.maker.made, timeout=10_000) as made:
        page.choose("walk_away")
        page.maker.make(at_once=True)
    page.output.save_to(tmp_path / "letter", made.args[0].pdf)
    assert (tmp_path / "letter.pdf").read_bytes() == made.args[0].pdf
    assert "Saved" in page.said_label.text()
    page.output.save_to(tmp_path / "no folder" / "letter.pdf", made.args[0].pdf)
    assert page.said_label.property("role") == "bad"


@pytest.mark.skipif(
    not paths.resource("translations/dealplanner_zh_CN.qm").exists(),
    reason="the translations were never built",
)
def test_the_rules_speak_the_language_of_the_sheet_and_not_of_the_window(
    page: SheetsPage, qtbot: QtBot
) -> None:
    page.choose("plan")
    with qtbot.waitSignal(page.maker.made, timeout=10_000) as made:
        page.language_box.setCurrentIndex(page.language_box.findData("zh"))
        page.maker.make(at_once=True)
    text = "".join(page_texts(made.args[0].pdf))
    assert "四个条件" in text
    assert "conditions met" not in text
