"""Puts the red flags of the deals that Today shows onto their entries, once there is time for it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLinesView, Warned
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:  # the window paints before records are imported
    from dealplanner.domain.flags import RedFlag
    from dealplanner.services.edits import Edit

_BUDGET = 4  # milliseconds of judging, then the window gets its turn
_PAUSE = 4  # milliseconds that the window has for itself


class FlagsOnToday(QObject):
    """Judges one deal after the other in the window’s own thread, where the records live.

    It begins when the window is warm, rests while the view is not seen, and judges a deal again after an
    edit of it. Until then an entry says what was found last.
    """

    def __init__(self, view: QWidget, open_file: OpenFile) -> None:
        super().__init__(view)
        self._view, self._open_file = view, open_file
        self._lists: list[TwoLinesView] = view.findChildren(TwoLinesView)
        self._found: dict[Target, Warned] = {}
        self._judged: set[Target] = set()
        self._day: date | None = None
        self._present: tuple[Target, Iterator[Sequence[RedFlag] | None]] | None = None
        self._has_begun = False
        self._tick = QTimer(self, singleShot=True, interval=_PAUSE)
        self._tick.timeout.connect(self._work)
        view.installEventFilter(self)
        for entries in self._lists:
            entries.entries.modelReset.connect(self._look)

    def begin(self) -> None:
        """Begin to judge: SQLAlchemy is there now."""
        if not self._has_begun:
            self._has_begun = True
            self._open_file.session.edited.connect(self._forget)
            self._look()

    @property
    def is_done(self) -> bool:
        """Say whether every deal that Today shows is judged."""
        return self._has_begun and self._present is None and self._next() is None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Show:
            self._look()
        return super().eventFilter(watched, event)

    def _look(self) -> None:
        """Go on, where there is anything left to judge."""
        if self._has_begun and not self._tick.isActive():
            self._tick.start()

    def _forget(self, edit: Edit) -> None:
        """Let what an edit may have changed be judged again."""
        from dealplanner.services.noticing import deal_touched

        deal_id = deal_touched(edit)
        if deal_id is None:
            self._judged.clear()
        else:
            self._judged.discard(Target("deal", deal_id))
        self._present = None
        self._look()

    def _work(self) -> None:
        """Judge for a few milliseconds, and come back if there is more."""
        if not self._view.isVisible():
            return
        today = self._open_file.file.clock().date()
        if today != self._day:
            self._day, self._present = today, None
            self._judged.clear()
        spent = QElapsedTimer()
        spent.start()
        while spent.elapsed() < _BUDGET:
            if not self._step(today):
                return
        self._tick.start()

    def _step(self, today: date) -> bool:
        """Take one step with the present deal, or turn to the next; say whether there was any."""
        if self._present is None:
            target = self._next()
            if target is None:
                return False
            from dealplanner.services.noticing import notice

            self._present = (target, notice(self._open_file.file.workspace, target.id, today))
        target, steps = self._present
        flags = next(steps)
        if flags is not None:
            self._present = None
            self._judged.add(target)
            self._show(target, _warned(flags))
        return True

    def _next(self) -> Target | None:
        """Return the first deal on the page that is not judged yet."""
        for entries in self._lists:
            for entry in entries.entries.entries:
                target = entry.target
                if target is not None and target.kind == "deal" and target not in self._judged:
                    return target
        return None

    def _show(self, target: Target, warned: Warned | None) -> None:
        if warned == self._found.get(target):
            return
        if warned is None:
            del self._found[target]
        else:
            self._found[target] = warned
        for entries in self._lists:
            entries.show_warnings(self._found)


def _warned(flags: Sequence[RedFlag]) -> Warned | None:
    """Return how many flags are as bad as the worst, and the first of them; notes alone warn of nothing."""
    from dealplanner.domain.flags import Danger

    for danger, words, tone in (
        (Danger.GRAVE, N_("{count} grave: {first}"), "bad"),
        (Danger.SERIOUS, N_("{count} serious: {first}"), "warn"),
    ):
        found = [flag for flag in flags if flag.severity is danger]
        if found:
            return Warned(say(phrase(words, count=len(found), first=found[0].why)), tone)
    return None
