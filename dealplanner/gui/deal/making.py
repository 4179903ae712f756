"""Makes the preview of a paper beside the window: printed, looked over, measured."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QTimer, Signal
from shiboken6 import isValid

from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
from dealplanner.i18n import Phrase
from dealplanner.services.papers import AnyPaper, print_counted

_PAUSE = 250  # milliseconds after the last change


@dataclass(frozen=True)
class Preview:
    """A finished paper: its bytes, the sizes of its pages, and what keeps it from being issued."""

    pdf: bytes
    sizes: list[tuple[float, float]]
    findings: tuple[tuple[Phrase, tuple[str, ...]], ...] = ()
    """Sentence and place in the paper’s data."""
    pages: int = 0
    """Annexes not counted."""


def make_preview(paper: AnyPaper) -> Preview:
    """Print `paper` and look it over; raise a UserError where it cannot be printed."""
    from dealplanner.documents.pixels import page_sizes  # late: brings PDFium
    from dealplanner.documents.preflight import preflight  # late: brings ReportLab

    pdf, pages = print_counted(paper)
    found = tuple((finding.phrase, finding.path) for finding in preflight(paper, pdf))
    return Preview(pdf, page_sizes(pdf), found, pages)


class PreviewMaker(QObject):
    """Makes one preview at a time, always of the newest paper."""

    made = Signal(object)
    """Preview."""
    failed = Signal(object)
    """Phrase: why it cannot be printed."""
    began = Signal()
    settled = Signal()
    """What is shown is what would be printed now, unless more has changed."""

    def __init__(
        self,
        compose: Callable[[], Any],
        parent: QObject,
        make: Callable[[Any], Preview] = make_preview,
    ) -> None:
        super().__init__(parent)
        self._compose = compose
        self._make = make
        self._paper: Any = None
        self._is_busy = False
        self._again = False
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._begin)

    @property
    def is_up_to_date(self) -> bool:
        """Say whether nothing is under way or waits."""
        return not (self._is_busy or self._again or self._pause.isActive())

    def make(self, at_once: bool = False) -> None:
        """Make the preview anew, after a pause in which nothing more changes."""
        self._pause.start(0 if at_once else _PAUSE)
        self.began.emit()

    def forget(self) -> None:
        """Let nobody have what was made or is under way: the next is made anew, even of the same paper."""
        self._paper = None

    def _begin(self) -> None:
        if self._is_busy:
            self._again = True
            return
        paper = self._compose()
        if paper == self._paper:
            self.settled.emit()
            return
        self._paper, self._is_busy = paper, True
        task = tasks.run(
            lambda report: self._make(paper), partial(self._done, paper), partial(self._fail, paper)
        )
        task.ended.connect(self._end)  # after a bug, too

    def _done(self, paper: Any, preview: Preview) -> None:
        if isValid(self) and paper is self._paper:
            self.made.emit(preview)

    def _fail(self, paper: Any, error: UserError) -> None:
        if isValid(self) and paper is self._paper:
            self.failed.emit(error.phrase)

    def _end(self) -> None:
        self._is_busy = False
        if self._again:
            self._again = False
            self._begin()
        self.settled.emit()
