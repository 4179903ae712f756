"""Opens the window: on a file, or on what the user chooses where that file cannot be opened."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
from dealplanner.gui.trouble import Trouble
from dealplanner.gui.window import MainWindow
from dealplanner.services.deal_file import DealFile
from dealplanner.services.preferences import Preferences
from dealplanner.services.warming import warm

VIEWS = tuple(
    f"dealplanner.{module}"
    for module in (
        *("gui.lists_view", "services.find", "gui.record_rooms", "gui.wizard", "gui.settings"),
        *("gui.new_things", "services.noticing", "services.papers", "documents.render"),
    )
)
"""What the window may be asked for next, in the order of how likely that is."""

Clock = Callable[[], datetime]


def open_or_ask(path: Path, usual: Callable[[], Path], clock: Clock) -> DealFile | None:
    """Open the file at `path`, made if it is the usual one; ask where that fails; None to quit."""
    new = False
    while True:
        try:
            make_it = new or (not path.exists() and path == usual())
            return (DealFile.create if make_it else DealFile.open)(path, clock)
        except UserError as error:
            from dealplanner.gui.file_trouble import FileTrouble  # late: not needed for the first paint

            choice = FileTrouble(error.phrase, path).ask()
            if choice is None:
                return None
            path, new = choice


def run_window(app: QApplication, file: DealFile, preferences: Preferences) -> MainWindow:
    """Show the window, warm up once it is painted, and let it hear of trouble."""
    window = MainWindow(file, preferences, app)
    trouble = Trouble(
        save=window.flush,
        tell=lambda sentence: window.tell(sentence, "bad"),
        ask=lambda report: _show_report(report, window),
        parent=window,
    )
    sys.excepthook = trouble.hook
    window.painted.connect(lambda: tasks.run(lambda report: warm(VIEWS), lambda _: _warmed(window), _cold))
    window.show()
    return window


def _show_report(report: str, window: MainWindow) -> None:
    from dealplanner.gui.trouble_box import TroubleBox  # late: with luck nobody ever needs it

    TroubleBox(report, window).open()


def _warmed(window: MainWindow) -> None:
    """Leave what the program itself is made of out of every later search for garbage, and tell the window."""
    gc.collect()
    gc.freeze()
    gc.enable()
    window.note_warm()


def _cold(error: UserError) -> None:
    raise error  # importing has no troubles that a user could mend
