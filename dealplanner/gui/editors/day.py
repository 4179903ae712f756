"""The editor of a day: a line that takes any usual writing, with a calendar to pick from."""

from __future__ import annotations

from datetime import date

from PySide6.QtCore import QDate, QEvent, QLocale, QObject, QPoint, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCalendarWidget, QToolButton, QWidget

from dealplanner.domain.fields import Day
from dealplanner.domain.reading import DayWords, Unreadable, normalise, read_day
from dealplanner.gui.editors.editor import Editor
from dealplanner.gui.editors.line import Line
from dealplanner.gui.words import day_text, language, tr
from dealplanner.i18n import N_

_NEAR = {"yesterday": -1, "today": 0, "tomorrow": 1, "昨天": -1, "今天": 0, "明天": 1, "后天": 2}


def day_words() -> DayWords:
    """Return how the window’s language writes days; English is understood besides."""
    from babel.dates import get_date_format, get_month_names  # late: not needed for the first paint

    months: dict[str, int] = {}
    for spoken in ("en", language()):
        for width in ("wide", "abbreviated"):
            for context in ("format", "stand-alone"):
                for number, name in get_month_names(width, context, spoken).items():
                    months[name.casefold().rstrip(".")] = number
    months.setdefault("sept", 9)
    pattern = get_date_format("short", language()).pattern
    return DayWords(months, _NEAR, pattern.find("M") < pattern.find("d"))


class DayEditor(Editor):
    """A day, or none: `2027-01-15`, `15 Jan`, `today`, `+7`; Alt+Down or the button opens a calendar."""

    def __init__(self, field: Day, today: date) -> None:
        super().__init__(field)
        self._today = today
        self._words: DayWords | None = None
        self._value: date | None = None
        self.line = Line()
        self.line.setPlaceholderText(tr(N_("day, or +7")))
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("00. MMMMMMM 0000") + 24)
        self.line.typed.connect(self._tell)
        self.line.refused.connect(self.refuse)
        self.line.editingFinished.connect(self._tidy)
        self.button = QToolButton()
        self.button.setArrowType(Qt.ArrowType.DownArrow)
        self.button.setToolTip(tr(N_("Calendar")))
        self.button.clicked.connect(self.open_calendar)
        self.place(self.line)
        self.place(self.button)

    def controls(self) -> list[QWidget]:
        return [self.line, self.button]

    def fit_cell(self) -> None:
        self.line.setFixedWidth(self.line.fontMetrics().horizontalAdvance("00 MMM 0000") + 26)

    def set_name(self, name: str) -> None:
        super().set_name(name)
        self.button.setAccessibleName(f"{name} – {tr(N_('Calendar'))}")

    def show_value(self, value: date | None) -> None:
        if self.complaint is None and value == self._value:
            return
        self._value = value
        self.line.setText(day_text(value))
        self.complain(None)

    def show_words(self, words: str) -> None:
        self.line.setText(words)
        try:
            self._read(words)
        except Unreadable as error:
            self.complain(error.words)

    def open_calendar(self) -> None:
        """Open a calendar below the line, on its day or today."""
        calendar = QCalendarWidget(self)
        calendar.setWindowFlag(Qt.WindowType.Popup)
        calendar.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        calendar.setLocale(QLocale())
        shown = self._value or self._today
        calendar.setSelectedDate(QDate(shown.year, shown.month, shown.day))
        calendar.clicked.connect(self._pick)
        calendar.activated.connect(self._pick)
        calendar.clicked.connect(calendar.close)
        calendar.activated.connect(calendar.close)
        calendar.move(self.mapToGlobal(QPoint(0, self.height())))
        calendar.show()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and _opens_calendar(event):
            self.open_calendar()
            return True
        return super().eventFilter(watched, event)

    def _pick(self, day: QDate) -> None:
        picked = date(day.year(), day.month(), day.day())
        self._value = picked
        self.line.setText(day_text(picked))
        self.complain(None)
        self.edited.emit(picked)
        self.line.setFocus()

    def _read(self, words: str) -> date | None:
        if self._words is None:
            self._words = day_words()
        return read_day(words, self._today, self._words)

    def _tell(self, words: str) -> None:
        words = normalise(words, one_line=True)
        try:
            value = self._read(words)
        except Unreadable as error:
            self.complain(error.words)
            self.unfinished.emit(words)
            return
        self._value = value
        self.offer(value, words)

    def _tidy(self) -> None:
        if self.complaint is None:
            self.line.setText(day_text(self._value))


def _opens_calendar(event: QEvent) -> bool:
    return (
        isinstance(event, QKeyEvent)
        and event.key() == Qt.Key.Key_Down
        and event.modifiers() & Qt.KeyboardModifier.AltModifier == Qt.KeyboardModifier.AltModifier
    )
