"""A line of a card: a mark, a bold title, words below it; a click leads to where it is mended."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QFrame, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from dealplanner.gui.labels import label
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, paint_mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

_SIDE = 12
_LEFT = 18
_WRAP = int(Qt.TextFlag.TextWordWrap) | int(Qt.AlignmentFlag.AlignLeft) | int(Qt.AlignmentFlag.AlignTop)


@dataclass(frozen=True)
class StateLine:
    """What one line says, and where it leads."""

    mark: Mark
    tone: str
    """The colour of the mark, by its name among the colours."""
    title: str
    about: str = ""
    says: str = ""
    """What the mark means, for whoever does not see it."""
    goal: str = ""
    """Where a click leads; nowhere if it is empty."""
    plain: bool = False
    """Is the title a sentence like others, and not to be drawn bold?"""


class StateRow(QAbstractButton):
    """Shows one line."""

    room_right = 2
    """What is kept free at the right end."""

    def __init__(self, line: StateLine, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.line = line
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setText(line.title.replace("&", "&&"))
        self.setAccessibleName(". ".join(filter(None, (line.says, line.title, line.about))))
        if line.goal:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setAttribute(Qt.WidgetAttribute.WA_Hover)
            self.setToolTip(tr(N_("Go to the page that mends it")))
        else:
            self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def sizeHint(self) -> QSize:
        return QSize(240, self.heightForWidth(360))

    def minimumSizeHint(self) -> QSize:
        return QSize(140, self.fontMetrics().height() * (2 if self.line.about else 1) + 4)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        title, about = self._places(width)
        return title.height() + (about.height() if self.line.about else 0) + 4

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        title, about = self._places(self.width())
        line = self.fontMetrics().height()
        box = QRectF(2, 2 + (line - _SIDE) / 2, _SIDE, _SIDE)
        paint_mark(painter, self.line.mark, box, QColor(getattr(colours, self.line.tone)))
        font = self._title_font()
        if self.line.goal and self.underMouse():
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(QColor(colours.text))
        painter.drawText(title, _WRAP, self.line.title)
        painter.setFont(self.font())
        painter.setPen(QColor(colours.muted))
        painter.drawText(about, _WRAP, self.line.about)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(QColor(colours.link), 1))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        painter.end()

    def _title_font(self) -> QFont:
        font = QFont(self.font())
        font.setBold(not self.line.plain)
        return font

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Return where title and words stand in a row of that width."""
        room = QRect(_LEFT, 2, max(width - _LEFT - self.room_right, 60), 10_000)
        title = QFontMetrics(self._title_font()).boundingRect(room, _WRAP, self.line.title)
        title.setWidth(room.width())
        below = room.adjusted(0, title.height(), 0, 0)
        about = self.fontMetrics().boundingRect(below, _WRAP, self.line.about)
        about.setWidth(room.width())
        return title, about


class StateCard(QFrame):
    """A card with a heading and lines, the first few of them until all are asked for."""

    chosen = Signal(str)
    """Where a clicked line leads."""

    def __init__(self, title: str, most: int = 6, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self.setAccessibleName(title)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.heading: QLabel = label(title, "heading")
        self.rows: list[StateRow] = []
        self._lines: tuple[StateLine, ...] | None = None
        self._most = most
        self._all = False
        self.more_button = QPushButton()
        self.more_button.setProperty("role", "link")
        self.more_button.clicked.connect(self._turn)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(16, 12, 16, 12)
        self.column.setSpacing(6)
        self.column.addWidget(self.heading)
        self.column.addWidget(self.more_button)
        self.column.addStretch(1)

    @property
    def goals(self) -> tuple[str, ...]:
        """Return where the lines lead, shown or not."""
        return tuple(line.goal for line in self._lines or ())

    def show_lines(self, title: str, lines: Sequence[StateLine]) -> None:
        """Show what is known now; lines that say the same stay the same widgets."""
        self.heading.setText(title)
        self.setAccessibleName(title)
        if tuple(lines) != self._lines:
            self._lines = tuple(lines)
            self._fill()

    def _turn(self) -> None:
        self._all = not self._all
        self._fill()
        self.more_button.setFocus()

    def _fill(self) -> None:
        lines = self._lines or ()
        shown = lines if self._all else lines[: self._most]
        keep = {row.line: row for row in self.rows}
        for row in self.rows:
            self.column.removeWidget(row)
        self.rows = [keep.pop(line) if line in keep else self._row(line) for line in shown]
        for place, row in enumerate(self.rows, start=1):
            self.column.insertWidget(place, row)
            row.show()
        for row in keep.values():
            row.hide()
            row.deleteLater()
        self.more_button.setVisible(len(lines) > self._most)
        words = phrase(N_("Show all {count}"), count=len(lines))
        self.more_button.setText(tr(N_("Show fewer")) if self._all else say(words))

    def _row(self, line: StateLine) -> StateRow:
        row = StateRow(line, self)
        if line.goal:
            row.clicked.connect(lambda: self.chosen.emit(line.goal))
        return row
