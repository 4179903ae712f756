"""The import dialog: shows before it makes, asks before it merges, and names what is wrong."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from dealplanner.gui.bring_in import BringIn
from dealplanner.gui.editing import EditSession
from dealplanner.records import Account, Deal, PriceItem
from dealplanner.services.workspace import Workspace

OPPORTUNITIES = """opportunity_id,product,account,deal_stage,engage_date,close_date,close_value
A1,GTXPro,Hansen,Won,20-10-16,01-03-17,1054
A2,GTX Pro,,Engaging,21-10-16,,
"""


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    contents = {
        "accounts.csv": "account,sector\nHansen,logistics\n",
        "products.csv": "product,series,sales_price\nGTX Pro,GTX,4821\n",
        "pipeline.csv": OPPORTUNITIES,
    }
    for name, words in contents.items():
        (tmp_path / name).write_text(words, "utf-8")
    return [tmp_path / name for name in contents]


def _dialog(qtbot: QtBot, files: list[Path], workspace: Workspace) -> BringIn:
    dialog = BringIn(files, EditSession(workspace))
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_it_shows_first_and_makes_what_it_showed(
    qtbot: QtBot, workspace: Workspace, files: list[Path]
) -> None:
    dialog = _dialog(qtbot, files, workspace)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    assert "Deals: 1" in dialog.summary_label.text()
    assert dialog.aside_list.count() == 1
    assert "line 3" in dialog.aside_list.item(0).text()
    assert not workspace.session.scalars(select(Deal)).all()
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert [deal.import_ref for deal in workspace.session.scalars(select(Deal))] == ["A1"]
    assert dialog.outcome is not None
    workspace.undo()
    assert all(account.deleted_at for account in workspace.session.scalars(select(Account)))


def test_a_near_name_is_merged_only_when_the_user_says_so(
    qtbot: QtBot, workspace: Workspace, files: list[Path]
) -> None:
    dialog = _dialog(qtbot, files, workspace)
    qtbot.waitUntil(lambda: dialog.plan is not None)
    box = dialog.findChild(QCheckBox)
    assert box is not None
    assert "GTXPro" in box.text()
    before = dialog.plan
    box.click()
    qtbot.waitUntil(lambda: dialog.plan is not before)
    QTest.mouseClick(dialog.import_button, Qt.MouseButton.LeftButton)
    assert [item.title for item in workspace.session.scalars(select(PriceItem))] == ["GTX Pro"]
    assert workspace.session.scalars(select(Deal)).one().title.startswith("GTX Pro")


def test_a_file_that_cannot_be_read_is_named(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> None:
    dialog = _dialog(qtbot, [tmp_path / "gone.csv"], workspace)
    qtbot.waitUntil(lambda: "gone.csv" in dialog.summary_label.text())
    assert not dialog.import_button.isEnabled()
