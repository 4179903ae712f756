"""Who proposed what when, the newest first; nothing of it can be changed."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QListWidget, QListWidgetItem

from dealplanner.gui.editors import Links
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Move

_PAD = 12
_WRAP = int(Qt.TextFlag.TextWordWrap)
_MOST = 9  # lines that show without scrolling


class MoveHistory(QListWidget):
    """Lists the proposals on one point."""

    def __init__(self, links: Links) -> None:
        super().__init__()
        self._links = links
        self.setAccessibleName(tr(N_("Who proposed what")))
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_moves(self, moves: Sequence[Move]) -> None:
        """Show the proposals as they come, the newest first."""
        lines = [self._line(move) for move in moves] or [
            tr(N_("Nobody has proposed anything yet: press W for what we propose, T for what they do."))
        ]
        if lines != [self.item(row).text() for row in range(self.count())]:
            self.clear()
            for line in lines:
                self.addItem(QListWidgetItem(line))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Be as high as the lines need, up to a limit; the rest scrolls."""
        metrics, room = self.fontMetrics(), QRect(0, 0, max(self.viewport().width() - _PAD, 80), 10_000)
        heights = [
            metrics.boundingRect(room, _WRAP, self.item(row).text()).height() for row in range(self.count())
        ]
        needed = sum(height + 2 for height in heights)
        self.setFixedHeight(min(needed, _MOST * metrics.lineSpacing()) + 2 * self.frameWidth() + _PAD)

    def _line(self, move: Move) -> str:
        name = self._links.name("person", move.person_id) if move.person_id else ""
        who = f"{tr(move.side.label)} ({name})" if name else tr(move.side.label)
        return say(phrase(N_("{day} · {who}: {words}"), day=day_text(move.on), who=who, words=move.words))
