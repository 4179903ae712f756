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
from dealplanner.gui.file_trouble import FileChoice, FileTrouble
from dealplanner.gui.trouble import Trouble, TroubleBox
from dealplanner.gui.window import MainWindow
from dealplanner.services.deal_file import DealFile
from dealplanner.services.preferences import Preferences
from dealplanner.services.warming import warm

Clock = Callable[[], datetime]


def open_or_ask(path: Path, usual: Path, clock: Clock) -> DealFile | None:
    """Open the file at `path`, made if it is the usual one; ask where that fails; None to quit."""
    choice: FileChoice | None = FileChoice(path, new=path == usual and not path.exists())
    while choice is not None:
        try:
            return (DealFile.create if choice.new else DealFile.open)(choice.path, clock)
        except UserError as error:
            choice = FileTrouble(error.phrase, choice.path).ask()
    return None


def run_window(app: QApplication, file: DealFile, preferences: Preferences) -> MainWindow:
    """Show the window, warm up once it is painted, and let it hear of trouble."""
    gc.disable()  # until all is imported: a sixth of the time would go into looking for garbage
    window = MainWindow(file, preferences, app)
    trouble = Trouble(
        save=window.flush,
        tell=lambda sentence: window.tell(sentence, "bad"),
        ask=lambda report: TroubleBox(report, window).open(),
        parent=window,
    )
    sys.excepthook = trouble.hook
    window.painted.connect(lambda: tasks.run(lambda report: warm(), _warmed, _cold))
    window.show()
    return window


def _warmed(_: object) -> None:
    """Leave what the program itself is made of out of every later search for garbage."""
    gc.collect()
    gc.freeze()
    gc.enable()


def _cold(error: UserError) -> None:
    raise error  # importing has no troubles that a user could mend
