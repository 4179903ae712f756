"""Undo and redo say what they did, for a while, wherever its user looks at the time."""

from __future__ import annotations

from decimal import Decimal

import pytest
from pytestqt.qtbot import QtBot

from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal
from dealplanner.services.edits import Slot


@pytest.fixture
def told(session: EditSession) -> list[str]:
    sentences: list[str] = []
    session.turned.connect(lambda phrase: sentences.append(str(phrase)))
    return sentences


def test_undo_and_redo_say_what_they_did(
    qtbot: QtBot, deal: Deal, session: EditSession, told: list[str]
) -> None:
    session.change(Slot(deal, "chance"), Decimal(77))
    assert session.undo()
    assert session.redo()
    assert told[0].startswith("Undone: ")
    assert told[1] == told[0].replace("Undone", "Done again")


def test_what_changed_nothing_is_passed_over_in_silence(
    qtbot: QtBot, deal: Deal, session: EditSession, told: list[str]
) -> None:
    before = deal.chance
    session.change(Slot(deal, "title"), "Another")
    session.close_run()
    session.change(Slot(deal, "chance"), Decimal(77))
    session.change(Slot(deal, "chance"), before)
    assert session.undo()
    assert deal.title != "Another"
    assert len(told) == 1
