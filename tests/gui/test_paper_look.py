"""The look of the papers in the settings: what is chosen is kept, and the sample follows."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import page_texts
from dealplanner.gui.editors.colour import ColourEditor
from dealplanner.gui.paper_look import PaperLook
from dealplanner.gui.places import Target
from dealplanner.gui.settings import Settings
from dealplanner.gui.window import MainWindow
from dealplanner.services.edits import Slot


def _opened(window: MainWindow) -> tuple[Settings, PaperLook]:
    window.desk.go(Target("settings"))
    settings = window.desk.view
    assert isinstance(settings, Settings)
    settings.look_button.click()
    dialog = settings.findChild(PaperLook)
    assert isinstance(dialog, PaperLook)
    return settings, dialog


def test_the_sample_follows_what_is_chosen(window: MainWindow, qtbot: QtBot) -> None:
    settings, dialog = _opened(window)
    editor = dialog.findChild(ColourEditor)
    assert isinstance(editor, ColourEditor)
    with qtbot.waitSignal(dialog.maker.made, timeout=10_000) as first:
        editor.take(QColor("#336699"))
    assert settings.profile.accent == "#336699"
    with qtbot.waitSignal(dialog.maker.made, timeout=10_000) as second:
        window.open_file.session.change(Slot(settings.profile, "footer"), "Chamber")
    assert first.args[0].pdf != second.args[0].pdf
    assert "Chamber" in page_texts(second.args[0].pdf)[0]


def test_what_is_no_colour_changes_nothing_and_is_kept_as_typed(window: MainWindow, qtbot: QtBot) -> None:
    settings, dialog = _opened(window)
    editor = dialog.findChild(ColourEditor)
    assert isinstance(editor, ColourEditor)
    QTest.keyClicks(editor.line, "blue")
    assert settings.profile.accent == ""
    assert editor.complaint is not None
    assert "is no colour" in str(editor.complaint)
    assert editor.line.text() == "blue"


def test_an_accent_too_light_for_white_paper_is_warned_of(window: MainWindow) -> None:
    settings, dialog = _opened(window)
    editor = dialog.findChild(ColourEditor)
    assert isinstance(editor, ColourEditor)
    assert not dialog.light_label.isVisible()
    editor.take(QColor("#ffcc66"))
    assert settings.profile.accent == "#ffcc66", "it is a warning; the owner decides"
    assert dialog.light_label.isVisible()
    assert "#ffcc66" in dialog.light_label.text()
    editor.take(QColor("#1f5c8b"))
    assert not dialog.light_label.isVisible()
