"""Settings: the profile, the logo, language and look at once, other files, backups."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QLocale
from PySide6.QtGui import QColor, QImage, QPalette
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from dealplanner.gui.colours import DARK, LIGHT
from dealplanner.gui.places import Target
from dealplanner.gui.settings import Settings
from dealplanner.gui.window import MainWindow
from dealplanner.services.deals import new_account, new_deal
from dealplanner.services.facts import deal_facts
from dealplanner.services.preferences import Preferences

Open = Callable[[Path], MainWindow]


@pytest.fixture
def settings(window: MainWindow) -> Settings:
    window.desk.go(Target("settings"))
    view = window.desk.view
    assert isinstance(view, Settings)
    return view


def picture() -> bytes:
    image = QImage(600, 200, QImage.Format.Format_RGB32)
    image.fill(QColor("#1f5f8b"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def test_light_and_dark_change_at_once_and_the_user_stays(
    window: MainWindow, settings: Settings, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.preferences_changed) as changed:
        settings.window_part.dark_box.click()
    assert changed.args == [Preferences(language="en", dark=True)]
    ground = QApplication.palette().color(QPalette.ColorRole.Window)
    assert ground == QColor(DARK.page)
    after = window.desk.view
    assert isinstance(after, Settings)
    assert after is not settings
    after.window_part.dark_box.click()
    assert QApplication.palette().color(QPalette.ColorRole.Window) == QColor(LIGHT.page)


def test_the_language_changes_at_once_and_back(window: MainWindow, settings: Settings) -> None:
    box = settings.window_part.language_box
    box.setCurrentIndex(box.findData("zh_CN"))
    box.activated.emit(box.currentIndex())
    assert QLocale().language() == QLocale.Language.Chinese
    after = window.desk.view
    assert isinstance(after, Settings)
    assert after.window_part.language_box.currentText() == "简体中文"
    window.change_preferences(Preferences(language="en"))
    assert QLocale().language() == QLocale.Language.English


def test_keys_work_after_the_window_was_built_anew(window: MainWindow, settings: Settings) -> None:
    for dark in (True, False):
        window.change_preferences(Preferences(language="en", dark=dark))
    triggered = [action for action in window.actions() if action.shortcut().toString() == "Ctrl+2"]
    assert len(triggered) == 1
    triggered[0].trigger()
    assert window.desk.here == Target("deals")


def test_what_was_typed_is_saved_before_the_window_is_built_anew(
    window: MainWindow, settings: Settings
) -> None:
    new_account(window.open_file.session.workspace, "Brandt")
    settings.window_part.dark_box.click()
    assert window.open_file.file.connection.execute("SELECT name FROM account").fetchall() == [("Brandt",)]
    window.change_preferences(Preferences(language="en"))


def test_a_logo_is_taken_shown_undone_and_kept(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    (tmp_path / "logo.png").write_bytes(picture())
    settings.logo.take(tmp_path / "logo.png")
    assert settings.logo.picture.pixmap().width() == 220
    assert settings.logo.clear_button.isEnabled()
    window.open_file.flush()
    (kept,) = window.open_file.file.connection.execute("SELECT logo FROM profile").fetchone()
    assert kept == picture()
    window.open_file.session.undo()
    assert settings.profile.logo is None
    window.open_file.session.redo()
    assert settings.profile.logo == picture()


def test_a_home_currency_is_one_that_exists(window: MainWindow, settings: Settings) -> None:
    (line,) = settings.usual.editor("currency").controls()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setText("")
    QTest.keyClicks(line, "Euro")
    assert settings.profile.currency == "EUR", "what is no currency changes nothing"
    assert line.text() == "Euro"
    assert "“Euro” is no currency" in settings.usual.rows["currency"].complaint_label.text()
    line.selectAll()
    QTest.keyClicks(line, "CHF")
    assert settings.profile.currency == "CHF"
    assert not settings.usual.rows["currency"].complaint_label.isVisible()


def test_two_kinds_of_paper_with_one_pattern_are_told(window: MainWindow, settings: Settings) -> None:
    (line,) = settings.numbers.form.editor("proposal_numbers").controls()
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, settings.profile.quote_numbers)
    assert settings.profile.proposal_numbers == settings.profile.quote_numbers
    assert "is the pattern of Quote and Proposal" in settings.numbers.next_label.text()
    assert settings.numbers.next_label.property("role") == "bad"


def test_the_days_after_which_a_statement_is_stale_are_set_and_heeded(
    window: MainWindow, settings: Settings
) -> None:
    workspace = window.open_file.session.workspace
    deal = new_deal(workspace, "Renewal", None)
    (line,) = settings.usual.editor("stale_after").controls()
    assert isinstance(line, QLineEdit)
    assert line.text() == "30"
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "14")
    assert settings.profile.stale_after == 14
    assert deal_facts(workspace, deal, workspace.clock().date()).stale_after == 14
    QTest.keyClicks(line, "0000")
    assert settings.usual.rows["stale_after"].complaint_label.text()
    assert settings.profile.stale_after == 30  # what cannot stand changes nothing
    window.open_file.session.undo()


@pytest.mark.parametrize("content", [b"", b"<svg/>", b"\x89PNG\r\n\x1a\n broken", b"GIF89a"])
def test_a_logo_that_is_no_image_is_one_sentence_and_changes_nothing(
    window: MainWindow, settings: Settings, tmp_path: Path, content: bytes
) -> None:
    (tmp_path / "logo.png").write_bytes(content)
    settings.logo.take(tmp_path / "logo.png")
    assert "no PNG or JPEG image" in window.desk.news_bar.words
    assert settings.profile.logo is None


def test_a_logo_that_is_not_there_is_one_sentence(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    settings.logo.take(tmp_path / "nowhere.png")
    assert window.desk.news_bar.words.endswith("choose another file.")


def test_a_backup_is_made_and_said(
    window: MainWindow, settings: Settings, tmp_path: Path, qtbot: QtBot
) -> None:
    new_account(window.open_file.session.workspace, "Brandt")
    settings.file_part.back_up_to(tmp_path / "backup.dealplanner")
    qtbot.waitUntil(lambda: window.desk.news_bar.words.startswith("Backed up and read back"))
    assert (tmp_path / "backup.dealplanner").exists()


def test_a_backup_that_cannot_be_written_says_so(
    window: MainWindow, settings: Settings, tmp_path: Path
) -> None:
    settings.file_part.back_up_to(tmp_path / "nowhere" / "backup.dealplanner")
    assert "cannot be written to" in window.desk.news_bar.words


def test_another_file_takes_the_place_of_the_open_one(
    window: MainWindow, settings: Settings, empty_file: Path, tmp_path: Path, qtbot: QtBot
) -> None:
    new_account(window.open_file.session.workspace, "Brandt")
    before = window.open_file.file.path
    other = Path(shutil.copy(empty_file, tmp_path / "other.dealplanner"))
    with qtbot.waitSignal(window.preferences_changed) as changed:
        window.open_another(other)
    assert changed.args[0].last_file == str(other)
    assert window.windowTitle() == "other – Deal Planner"
    assert window.desk.here == Target("today")
    window.open_another(before)
    window.desk.go(Target("accounts"))
    assert window.desk.view.model.index(0, 0).data() == "Brandt"  # type: ignore[attr-defined]


@pytest.mark.parametrize("content", [None, b"", b"no database"])
def test_a_file_that_cannot_be_opened_leaves_the_open_one(
    window: MainWindow, settings: Settings, tmp_path: Path, content: bytes | None
) -> None:
    bad = tmp_path / "bad.dealplanner"
    if content is not None:
        bad.write_bytes(content)
    window.open_another(bad)
    assert str(bad) in window.desk.news_bar.words
    assert window.windowTitle() == "deals – Deal Planner"
    new_account(window.open_file.session.workspace, "Brandt")
    assert window.open_file.flush()


def test_a_new_file_is_made_and_opened(window: MainWindow, settings: Settings, tmp_path: Path) -> None:
    window.open_another(tmp_path / "new.dealplanner", new=True)
    assert window.windowTitle() == "new – Deal Planner"
    window.open_another(tmp_path / "new.dealplanner", new=True)
    assert "There is already a file" in window.desk.news_bar.words
