"""What the tests of the window share: a window on a file of the test's own, shown and in front."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.gui.window import MainWindow
from dealplanner.services.deal_file import DealFile
from dealplanner.services.preferences import Preferences

Open = Callable[[Path], MainWindow]


@pytest.fixture
def show(qapp: QApplication, qtbot: QtBot, clock: Callable[[], datetime]) -> Iterator[Open]:
    """Return what opens a window on a file and brings it to the front."""
    shown: list[MainWindow] = []

    def show(path: Path) -> MainWindow:
        window = MainWindow(DealFile.open(path, clock), Preferences(language="en"), qapp)
        qtbot.addWidget(window)
        shown.append(window)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return window

    yield show
    for window in shown:
        window.close()


@pytest.fixture
def window(show: Open, path: Path) -> MainWindow:
    """Return the window on an empty file."""
    return show(path)
