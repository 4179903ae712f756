"""What happens when the program is wrong: the data is kept, and a report can be copied."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QObject, Signal, Slot, qVersion

from dealplanner.domain.errors import UserError
from dealplanner.i18n import Phrase


class Trouble(QObject):
    """Hears of errors that nobody caught, in whatever thread, and deals with them in the window's."""

    _heard = Signal(object)

    def __init__(
        self,
        save: Callable[[], bool],
        tell: Callable[[Phrase], None],
        ask: Callable[[str], None],
        parent: QObject | None = None,
    ) -> None:
        """Take what keeps the typed words, says what the user can mend, and shows the report of a bug."""
        super().__init__(parent)
        self._save = save
        self._tell = tell
        self._ask = ask
        self._busy = False
        self._heard.connect(self._deal_with)

    def hook(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Stand in for `sys.excepthook`."""
        if self._busy or not issubclass(kind, Exception):  # Ctrl+C in the terminal is no trouble
            sys.__excepthook__(kind, error, trace)
        else:
            self._heard.emit(error)

    @Slot(object)
    def _deal_with(self, error: Exception) -> None:
        self._busy = True  # trouble within trouble is said where nothing can go wrong
        try:
            self._save()
            if isinstance(error, UserError):
                self._tell(error.phrase)
            else:
                sys.stderr.write(report(error))
                self._ask(report(error))
        finally:
            self._busy = False


def report(error: BaseException) -> str:
    """Return what the makers need to know; it names places in the program, never what is in the file."""
    import platform  # late: with luck nobody ever needs them
    import traceback
    from importlib.metadata import version

    frames = traceback.extract_tb(error.__traceback__)
    places = [f"  {_module(frame.filename)}:{frame.lineno} in {frame.name}" for frame in frames]
    about = (
        f"Deal Planner {version('dealplanner')}, Python {platform.python_version()}, Qt {qVersion()}, "
        f"{platform.system()} {platform.release()}"
    )
    # The words of an error may quote a client; its kind and its place do not.
    return "\n".join([about, type(error).__qualname__, *places, ""])


def _module(path: str) -> str:
    parts = path.replace("\\", "/").split("/")
    start = parts.index("dealplanner") if "dealplanner" in parts else -1
    return "/".join(parts[start:])
