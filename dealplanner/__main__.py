"""Starts the program: the one place where all layers meet."""

from __future__ import annotations

import builtins
import gc
import os
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dealplanner import paths
from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from dealplanner.gui.window import MainWindow
    from dealplanner.services.preferences import Preferences

# Imports stand in the functions: nothing is brought in before it is known what is wanted, and what
# follows Qt comes in without its look at the source of every module.


def now() -> datetime:
    """Return the time, with its zone; the only clock there is."""
    return datetime.now().astimezone()


class NoScreen(UserError):
    """There is nothing to show a window on; Qt would end the program without a word to its user."""

    sentence = N_(
        "There is no screen here to open the window on: start a desktop, set DISPLAY, or use the commands of "
        "“dealplanner --help”."
    )


def open_window(file: Path, preferences: Preferences | None = None) -> MainWindow:
    """Return the window on an existing file, for the application that is there; it is not shown yet."""
    app = _application()
    from dealplanner.gui.window import MainWindow
    from dealplanner.services.deal_file import DealFile
    from dealplanner.services.preferences import Preferences

    return MainWindow(DealFile.open(file, now), preferences or Preferences(), app)


def start_window(path: Path, preferences: Preferences, keep: Path | None = None) -> int:
    """Show the window until it is closed; settings that change are kept at `keep`."""
    gc.disable()  # until all is imported: a sixth of the time would go into looking for garbage
    app = _application()
    from dealplanner.gui.start import open_or_ask, run_window
    from dealplanner.services.preferences import write_preferences

    file = open_or_ask(path, paths.default_file, now)
    if file is None:
        return 0
    window = run_window(app, file, preferences)
    if keep is not None:
        window.preferences_changed.connect(lambda changed: write_preferences(keep, changed))
    return app.exec()


def _application() -> QApplication:
    """Return the application, begun if there is none yet."""
    from PySide6.QtWidgets import QApplication

    # PySide6 searches the source of every module imported after it for a feature that we do not use
    builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)
    running = QApplication.instance()
    if isinstance(running, QApplication):
        return running
    if not _has_screen():
        raise NoScreen
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Deal Planner")
    app.setDesktopFileName("dealplanner")
    return app


def _has_screen() -> bool:
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("darwin", "win32") or any(os.environ.get(name) for name in names)


def translation_into(language: str) -> Callable[[str], str]:
    """Return what translates into `language`; English needs no Qt."""
    if language != "zh":
        return str
    from dealplanner.gui.language import translation

    return translation(language)


class Desktop:
    """The screen, as the command line may ask for it."""

    def __init__(self, settings: Path) -> None:
        self.settings = settings

    @property
    def preferences(self) -> Preferences:
        """Return what the user has settled."""
        from dealplanner.services.preferences import read_preferences

        return read_preferences(self.settings)

    def usual_file(self) -> Path:
        """Return the file that was open last if it is still there, else the usual one."""
        last = self.preferences.last_file
        return Path(last) if last and Path(last).exists() else paths.default_file()

    def open(self, file: Path) -> int:
        """Open the window on a file."""
        return start_window(file, self.preferences, self.settings)

    def show_sample(self) -> int:
        """Open the window on the sample deals."""
        from dealplanner.services.sample_file import sample_file

        path = sample_file(paths.default_file().with_name("sample.dealplanner"), now)
        return start_window(path, self.preferences)

    def demonstrate(self, folder: Path) -> list[Path]:
        """Make the sample's papers and pictures of every view in `folder`."""
        os.environ["QT_QPA_PLATFORM"] = "offscreen"  # whether there is a screen or not: none is needed
        app = _application()
        from dealplanner.gui.pictures import demonstrate

        return demonstrate(app, folder, now)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; without a command, open the window."""
    from dealplanner.cli import run

    desktop = Desktop(paths.settings_file())
    return run(
        sys.argv[1:] if argv is None else argv,
        desktop,
        desktop.usual_file,
        now,
        language="zh" if desktop.preferences.language == "zh_CN" else "en",
        translation=translation_into,
    )


if __name__ == "__main__":
    sys.exit(main())
