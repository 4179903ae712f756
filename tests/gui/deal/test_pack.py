"""Papers are put together: ticked, moved, for us or for the client, saved."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QListWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import outline, page_texts
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.pack import Packing, key_of
from dealplanner.gui.deal.sheets import SheetsPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.links import DealLinks

KEY = Qt.Key
ALT = Qt.KeyboardModifier.AltModifier


@pytest.fixture
def packing(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Callable[[QWidget], None]
) -> Iterator[Packing]:
    packing = Packing(deal, session, links, DealAdvice(deal, session, links))
    with qtbot.waitExposed(packing):
        packing.show()
    settle(qtbot, packing)
    yield packing
    settle(qtbot, packing)
    dismiss(packing)


def settle(qtbot: QtBot, packing: Packing) -> None:
    view = packing.pane.view
    qtbot.waitUntil(
        lambda: packing.maker.is_up_to_date and (view.is_drawn or not view.isVisible()), timeout=20_000
    )


def row_of(packing: Packing, key: str) -> QListWidgetItem:
    return next(item for item in packing.parts.items_in_order() if key_of(item) == key)


def titles(packing: Packing) -> list[str]:
    return [one.title for one in outline(packing.pane.view.pdf) if one.level == 0]


def test_it_begins_with_what_we_take_to_a_meeting(packing: Packing) -> None:
    assert titles(packing) == ["Plan sheet", "Stakeholder map", "Meeting booklet"]
    assert packing.save_button.isEnabled()


def test_space_ticks_and_alt_with_an_arrow_moves(qtbot: QtBot, packing: Packing) -> None:
    packing.parts.setCurrentItem(row_of(packing, "draft:quote"))
    packing.parts.setFocus()
    QTest.keyClick(packing.parts, KEY.Key_Space)
    settle(qtbot, packing)
    assert titles(packing)[-1] == "Quote, draft"
    for _ in range(packing.parts.currentRow()):
        QTest.keyClick(packing.parts, KEY.Key_Up, ALT)
    settle(qtbot, packing)
    assert titles(packing)[0] == "Quote, draft"
    QTest.keyClick(packing.parts, KEY.Key_Down, ALT)
    settle(qtbot, packing)
    assert titles(packing)[:2] == ["Plan sheet", "Quote, draft"]


def test_what_is_ours_cannot_be_ticked_for_the_client(qtbot: QtBot, packing: Packing) -> None:
    packing.audience_box.setCurrentIndex(1)
    settle(qtbot, packing)
    plan = row_of(packing, "sheet:plan")
    assert not plan.flags() & Qt.ItemFlag.ItemIsUserCheckable
    assert "only for us" in plan.text()
    assert titles(packing) == ["Stakeholder map"]
    assert all("PRIVATE" not in text for text in page_texts(packing.pane.view.pdf))
    packing.audience_box.setCurrentIndex(0)
    settle(qtbot, packing)
    assert "Plan sheet" in titles(packing)


def test_nothing_ticked_says_what_to_do(qtbot: QtBot, packing: Packing) -> None:
    for item in packing.parts.items_in_order():
        item.setCheckState(Qt.CheckState.Unchecked)
    settle(qtbot, packing)
    assert packing.pane.notice.isVisible()
    assert "tick at least one" in packing.pane.notice.text()
    assert not packing.save_button.isEnabled()
    assert not packing.print_button.isEnabled()


def test_the_pack_is_saved_as_it_is_shown(
    qtbot: QtBot, packing: Packing, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "pack.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *about: (str(target), ""))
    QTest.mouseClick(packing.save_button, Qt.MouseButton.LeftButton)
    assert target.read_bytes() == packing.pane.view.pdf
    assert str(target) in packing.said_label.text()


def test_the_sheets_lead_to_it(qtbot: QtBot, deal_view: DealView) -> None:
    deal_view.open_sheet("plan")
    page = deal_view.findChild(SheetsPage)
    assert page is not None
    qtbot.waitUntil(lambda: page.maker.is_up_to_date and page.pane.view.is_drawn, timeout=20_000)
    QTest.mouseClick(page.pack_button, Qt.MouseButton.LeftButton)
    packing = page.findChild(Packing)
    assert packing is not None
    settle(qtbot, packing)
    assert packing.isVisible()
    packing.reject()
