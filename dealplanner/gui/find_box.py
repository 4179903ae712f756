"""Quick find: one box, people, accounts and deals as one types, Return opens."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QFrame, QLineEdit, QVBoxLayout, QWidget

from dealplanner.gui.labels import label
from dealplanner.gui.places import FIND, Target
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.deal_file import DealFile

if TYPE_CHECKING:
    from dealplanner.services.find import Hit

_HEADINGS = {"person": N_("People"), "account": N_("Accounts"), "deal": N_("Deals")}
_WIDTH = 440
_MOST = 440  # pixels high
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class FindBox(QLineEdit):
    """Shows what matches below itself, over the widget `host`."""

    opened = Signal(object)
    """Target."""

    def __init__(self, file: DealFile, host: QWidget) -> None:
        super().__init__()
        self._file = file
        self._host = host
        self.setPlaceholderText(tr(N_("Find anybody, any deal   Ctrl+K")))
        self.setAccessibleName(tr(FIND.words))
        self.setToolTip(f"{tr(FIND.words)} ({FIND.keys})")
        self.setClearButtonEnabled(True)
        self.textChanged.connect(self.look)

    @cached_property
    def results(self) -> Results:
        """Return where it shows what was found, made when somebody first looks for something."""
        results = Results(self._host)
        results.list.opened.connect(self._open)
        return results

    def look(self) -> None:
        """Show what matches the words in the box."""
        from dealplanner.services.find import find  # late: nobody looks before the first paint

        words = self.text().strip()
        hits = find(self._file, words) if words else []
        self.results.show_hits(words, hits)
        self.results.setVisible(bool(words))
        if words:
            self._place_results()

    def dismiss(self) -> None:
        """Empty the box and show nothing more."""
        self.clear()
        self.results.hide()

    def _place_results(self) -> None:
        corner = self.mapTo(self._host, QPoint(self.width(), self.height() + 4))
        width = min(_WIDTH, self._host.width() - 24)
        self.results.setGeometry(max(12, corner.x() - width), corner.y(), width, self.results.wanted_height())
        self.results.raise_()

    def _open(self, target: Target) -> None:
        self.dismiss()
        self.opened.emit(target)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS:
            self.results.list.step(_STEPS[key])
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.results.list.open_chosen()
        elif key == Qt.Key.Key_Escape:
            self.dismiss()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.text() and not self.results.underMouse():
            self.results.hide()


class Results(QFrame):
    """What was found, over everything else on the desk."""

    def __init__(self, host: QWidget) -> None:
        super().__init__(host)
        self.setProperty("role", "popup")
        self.list = TwoLinesView(tr(N_("What was found")))
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the box keeps the keys
        self._nothing = label(role="muted")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self._nothing)
        layout.addWidget(self.list)
        self.hide()

    def show_hits(self, words: str, hits: list[Hit]) -> None:
        """Show what was found under a heading for each kind, the first one chosen."""
        entries: list[TwoLines] = []
        for table, heading in _HEADINGS.items():
            found = [hit for hit in hits if hit.table == table]
            if found:
                entries.append(TwoLines(tr(heading)))
            entries += [TwoLines(hit.name, hit.about, target=Target(table, hit.id)) for hit in found]
        self.list.show_entries(entries)
        self.list.setVisible(bool(entries))
        self._nothing.setVisible(not entries)
        self._nothing.setText(say(phrase(N_("Nobody and nothing is called “{words}”."), words=words)))
        if entries:
            self.list.setCurrentIndex(self.list.entries.index(1))

    def wanted_height(self) -> int:
        """Return the height that shows everything, within reason."""
        rows = range(self.list.entries.rowCount())
        rows_height = sum(self.list.sizeHintForRow(row) for row in rows)
        return min(_MOST, (rows_height or self._nothing.sizeHint().height()) + 12)
