"""Slow work in a thread of its own, with progress and a way to stop it."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, QRunnable, QThreadPool, Signal, Slot

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_

T = TypeVar("T")
Report: TypeAlias = Callable[[int, int], None]
"""Tell how much is done, of how much; raises Stopped where the user wants no more."""


class Stopped(UserError):
    """The user stopped it."""

    sentence = N_("It was stopped before it was done; nothing was changed.")


class Task(QObject):
    """One piece of work under way; `cancel` stops it at its next report."""

    progressed = Signal(int, int)
    """How much is done, of how much."""
    ended = Signal()
    """It is over: done, failed, stopped, or broken by a bug; told in the thread of the window."""
    _arrived = Signal(object)
    _broke = Signal(object)
    _over = Signal()

    def __init__(
        self, done: Callable[[Any], None], failed: Callable[[UserError], None], parent: QObject | None
    ) -> None:
        super().__init__(parent)
        self._done = done
        self._failed = failed
        self._stop = Event()
        self._arrived.connect(self._tell)
        self._broke.connect(self._tell_failure)
        self._over.connect(self._end)

    def cancel(self) -> None:
        """Stop the work at its next report."""
        self._stop.set()

    def report(self, done: int, total: int) -> None:
        """Tell the window how much is done; raises Stopped after `cancel`."""
        if self._stop.is_set():
            raise Stopped
        self.progressed.emit(done, total)

    @Slot(object)
    def _tell(self, outcome: Any) -> None:
        self._done(outcome)

    @Slot(object)
    def _tell_failure(self, error: UserError) -> None:
        self._failed(error)

    @Slot()
    def _end(self) -> None:
        self.ended.emit()
        self.deleteLater()


class _Work(QRunnable):
    def __init__(self, fn: Callable[[Report], Any], task: Task) -> None:
        super().__init__()
        self._fn = fn
        self._task = task

    def run(self) -> None:
        try:
            outcome = self._fn(self._task.report)
        except UserError as error:
            self._task._broke.emit(error)
        else:
            self._task._arrived.emit(outcome)
        finally:
            self._task._over.emit()


def run(
    fn: Callable[[Report], T],
    done: Callable[[T], None],
    failed: Callable[[UserError], None],
    progress: Callable[[int, int], None] | None = None,
) -> Task:
    """Run `fn(report)` in a thread and hand its outcome to `done`, or a UserError to `failed`.

    All three are called in the thread of the window. No record may enter `fn` or leave it: plain values
    only. A bug in `fn` goes to `sys.excepthook`.
    """
    task = Task(done, failed, QCoreApplication.instance())
    if progress is not None:
        task.progressed.connect(progress)
    QThreadPool.globalInstance().start(_Work(fn, task))
    return task
