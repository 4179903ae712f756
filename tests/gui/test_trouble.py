"""Trouble: saving that fails, bugs, files that cannot be opened at the start."""

from __future__ import annotations

import gc
import shutil
import sqlite3
import sys
import threading
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox
from pytestqt.qtbot import QtBot
from sqlalchemy.exc import OperationalError

from dealplanner.gui.file_trouble import FileChoice, FileTrouble
from dealplanner.gui.start import open_or_ask, run_window
from dealplanner.gui.trouble import Trouble, report
from dealplanner.gui.trouble_box import TroubleBox
from dealplanner.gui.window import MainWindow
from dealplanner.i18n import Phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_account
from dealplanner.services.preferences import Preferences
from dealplanner.services.sample_file import sample_file
from dealplanner.storage.errors import FileEmpty

Clock = Callable[[], datetime]


@pytest.fixture
def full_disk(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Let every save fail as on a full disk; return what frees some room."""
    session = window.open_file.session.workspace.session

    def fail() -> None:
        raise OperationalError("COMMIT", {}, sqlite3.OperationalError("database or disk is full"))

    monkeypatch.setattr(session, "commit", fail)
    return monkeypatch.undo


def test_a_save_that_fails_is_said_until_it_succeeds(
    window: MainWindow, full_disk: Callable[[], None]
) -> None:
    account = new_account(window.open_file.session.workspace, "Brandt")
    assert not window.flush()
    bar = window.desk.save_bar
    assert bar.isVisible()
    assert bar.words.startswith("Not saved: ")
    assert "disk is full" in bar.words
    assert account.name == "Brandt"
    full_disk()
    bar.way_out_button.click()
    assert not bar.isVisible()
    assert window.open_file.file.connection.execute("SELECT name FROM account").fetchall() == [("Brandt",)]


def test_closing_asks_before_what_could_not_be_saved_is_lost(
    window: MainWindow, full_disk: Callable[[], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    new_account(window.open_file.session.workspace, "Brandt")
    asked: list[str] = []

    def stay(box: QMessageBox) -> int:
        asked.append(box.text())
        box.buttons()[0].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", stay)
    assert not window.close()
    assert asked and asked[0].startswith("Not saved")
    full_disk()
    assert window.close()


@pytest.fixture
def heard() -> tuple[Trouble, list[object]]:
    told: list[object] = []

    def save() -> bool:
        told.append("saved")
        return True

    return Trouble(save=save, tell=told.append, ask=told.append), told


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except type(error) as caught:
        return caught


def test_what_the_user_can_mend_is_said_and_a_bug_is_reported(
    heard: tuple[Trouble, list[object]], qapp: QApplication, capsys: pytest.CaptureFixture[str]
) -> None:
    trouble, told = heard
    error = FileEmpty(path="a.dealplanner")
    trouble.hook(type(error), error, None)
    assert told == ["saved", error.phrase]
    told.clear()
    bug = _raised(KeyError("Helga Brandt"))
    trouble.hook(type(bug), bug, bug.__traceback__)
    assert told[0] == "saved"
    assert "KeyError" in str(told[1])
    assert "test_trouble.py" in capsys.readouterr().err


def test_a_bug_in_a_thread_is_dealt_with_in_the_thread_of_the_window(
    heard: tuple[Trouble, list[object]], qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    trouble, told = heard
    bug = _raised(ValueError())
    thread = threading.Thread(target=trouble.hook, args=(type(bug), bug, None))
    thread.start()
    thread.join()
    assert told == []
    qtbot.waitUntil(lambda: len(told) == 2)
    capsys.readouterr()


def test_the_report_names_places_and_versions_but_nothing_of_the_data() -> None:
    def sell_to(client: str) -> None:
        raise ValueError(f"{client} cannot pay")

    try:
        sell_to("Helga Brandt")
    except ValueError as error:
        text = report(error)
    assert "ValueError" in text and "sell_to" in text and "Deal Planner" in text
    assert "Brandt" not in text
    assert str(Path.home()) not in text


def test_the_report_can_be_copied(qtbot: QtBot) -> None:
    box = TroubleBox("the report")
    qtbot.addWidget(box)
    box.open()
    box.copy_button.click()
    assert QGuiApplication.clipboard().text() == "the report"
    assert box.isVisible()
    box.reject()


def _choosing(monkeypatch: pytest.MonkeyPatch, *choices: FileChoice | None) -> list[Phrase]:
    said: list[Phrase] = []
    left = list(choices)

    def ask(box: FileTrouble) -> FileChoice | None:
        said.append(Phrase(box.text()))
        return left.pop(0)

    monkeypatch.setattr(FileTrouble, "ask", ask)
    return said


def test_the_usual_file_is_made_at_the_first_start(tmp_path: Path, clock: Clock, qapp: QApplication) -> None:
    usual = tmp_path / "data" / "deals.dealplanner"
    file = open_or_ask(usual, lambda: usual, clock)
    assert file is not None
    file.close()
    assert usual.exists()


def test_a_file_that_cannot_be_opened_at_the_start_leads_to_another_or_a_new_one(
    path: Path, tmp_path: Path, clock: Clock, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    empty = tmp_path / "empty.dealplanner"
    empty.touch()
    said = _choosing(
        monkeypatch, FileChoice(path, new=True), FileChoice(tmp_path / "new.dealplanner", new=True)
    )
    file = open_or_ask(empty, lambda: tmp_path / "usual", clock)
    assert file is not None
    assert file.path == tmp_path / "new.dealplanner"
    file.close()
    assert [str(sentence).split(" ")[-1] for sentence in said] == ["instead.", "one."]
    assert empty.read_bytes() == b""


def test_nothing_is_opened_when_the_user_quits(
    tmp_path: Path, clock: Clock, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = _choosing(monkeypatch, None)
    assert open_or_ask(tmp_path / "nowhere", lambda: tmp_path / "usual", clock) is None
    assert len(said) == 1


def test_the_rest_is_warmed_up_after_the_first_paint(
    path: Path, clock: Clock, qapp: QApplication, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    frozen: list[None] = []
    monkeypatch.setattr(gc, "freeze", lambda: frozen.append(None))
    window = run_window(qapp, DealFile.open(path, clock), Preferences(language="en"))
    qtbot.addWidget(window)
    qtbot.waitUntil(lambda: bool(frozen))
    assert gc.isenabled()
    window.close()


def test_the_sample_is_fresh_until_somebody_writes_in_it(tmp_path: Path, clock: Clock) -> None:
    path = sample_file(tmp_path / "sample.dealplanner", clock)
    sample_file(path, clock)
    file = DealFile.open(path, clock)
    new_account(file.workspace, "Mine")
    file.close()
    sample_file(path, clock)
    file = DealFile.open(path, clock)
    assert file.connection.execute("SELECT count(*) FROM account WHERE name = 'Mine'").fetchone() == (1,)
    file.close()
    shutil.rmtree(tmp_path)
