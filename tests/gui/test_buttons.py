"""A button says its words as they are, and its reason to who points at it or listens."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from dealplanner.gui.buttons import button, sign_button


def test_an_ampersand_is_a_word_and_no_key(qtbot: QtBot) -> None:
    made = button("Guide & compare", "Why")
    qtbot.addWidget(made)
    assert made.text() == "Guide && compare"  # what Qt shows as one
    assert made.shortcut().isEmpty()
    assert made.accessibleName() == "Guide & compare"


def test_a_sign_is_spoken_as_its_reason(qtbot: QtBot) -> None:
    made = sign_button("+", "Larger (+)")
    qtbot.addWidget(made)
    assert (made.text(), made.accessibleName()) == ("+", "Larger (+)")
