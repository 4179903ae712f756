"""Starts the program: the one place where all layers meet."""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QApplication

from dealplanner import paths
from dealplanner.cli import run
from dealplanner.gui.start import open_or_ask, run_window
from dealplanner.gui.window import MainWindow
from dealplanner.services.deal_file import DealFile
from dealplanner.services.preferences import Preferences, read_preferences, write_preferences

# PySide6 searches the source of every module imported after it for a feature that we do not use.
builtins.__import__ = getattr(builtins, "__orig_import__", builtins.__import__)


def now() -> datetime:
    """Return the time, with its zone; the only clock there is."""
    return datetime.now().astimezone()


def open_window(file: Path, preferences: Preferences | None = None) -> MainWindow:
    """Return the window on an existing file, for the application that is there; it is not shown yet."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    return MainWindow(DealFile.open(file, now), preferences or Preferences(), app)


def start_window(path: Path, preferences: Preferences, keep: Path | None = None) -> int:
    """Show the window until it is closed; settings that change are kept at `keep`."""
    app = QApplication(sys.argv[:1])
    app.setApplicationName("Deal Planner")
    app.setDesktopFileName("dealplanner")
    file = open_or_ask(path, paths.default_file(), now)
    if file is None:
        return 0
    window = run_window(app, file, preferences)
    if keep is not None:
        window.preferences_changed.connect(lambda changed: write_preferences(keep, changed))
    return app.exec()


@dataclass
class Desktop:
    """The screen, as the command line may ask for it."""

    settings: Path

    @property
    def preferences(self) -> Preferences:
        """Return what the user has settled."""
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
        from dealplanner.services.sample_file import sample_file  # late: brings SQLAlchemy

        path = sample_file(paths.default_file().with_name("sample.dealplanner"), now)
        return start_window(path, self.preferences)

    def demonstrate(self, folder: Path) -> list[Path]:
        """Make the sample's papers and pictures of every view in `folder`."""
        from dealplanner.gui.pictures import demonstrate  # late: brings everything

        app = QApplication.instance() or QApplication(sys.argv[:1])
        assert isinstance(app, QApplication)
        return demonstrate(app, folder, now)


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says; without a command, open the window."""
    desktop = Desktop(paths.settings_file())
    return run(sys.argv[1:] if argv is None else argv, desktop, desktop.usual_file, now)


if __name__ == "__main__":
    sys.exit(main())
