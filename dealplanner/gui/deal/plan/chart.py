"""The chart of a plan: rows from the first day to the last; a bar is dragged, or moved by keys."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from dealplanner.domain.plan_dates import Span
from dealplanner.domain.working_days import between, first_from, last_until, later, start_of
from dealplanner.gui.deal.plan.drawing import draw_ghost, draw_link, draw_row, draw_without_day, shape_of
from dealplanner.gui.deal.plan.rows import ChartFacts, ChartRow
from dealplanner.gui.deal.plan.scale import Scale
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import day_text, say, short_day, tr
from dealplanner.i18n import N_, phrase

ROW = 24
HEAD = 26
_NAMES = 0.26  # of the width for the titles
_MOST_NAMES, _LEAST_NAMES = 260, 120
_KEYS = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
_WEEK = 5


class PlanChart(QWidget):
    """Draws the plan and says which row is chosen and to which day it is moved."""

    chosen = Signal(str)
    """The id of a row."""
    shift_wished = Signal(str, object)
    """The id of a row, and the day to which it should move."""
    confirmed = Signal()
    """Return was pressed: do what was wished."""
    let_be = Signal()
    """Escape was pressed: leave it as it was."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        today = date.min
        self.facts = ChartFacts((), today, today, today)
        self.current = ""
        self.ghost: date | None = None
        """The day to which the current row would move."""
        self._held: QPointF | None = None
        self._shapes: dict[str, QRectF] = {}
        self._scale = Scale(today, today, 0, 1)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMouseTracking(True)
        self.setAccessibleName(tr(N_("Chart of the plan")))
        self.setToolTip(tr(N_("Drag a bar to shift it, or use ← and →; Ctrl moves by a week.")))

    # what is shown

    def show_plan(self, facts: ChartFacts) -> None:
        """Show another plan; the current row stays where it is still there."""
        self.facts = facts
        if self.current not in {row.id for row in facts.rows}:
            self.current = facts.rows[0].id if facts.rows else ""
        self._lay_out()
        self.updateGeometry()
        self.update()
        self._tell()

    def show_ghost(self, row_id: str, day: date | None) -> None:
        """Show where a row would go, or nothing for no day."""
        if day is not None:
            self.current = row_id
        self.ghost = day
        self.update()

    def choose(self, row_id: str) -> None:
        """Make a row the current one."""
        if row_id != self.current and row_id in self._shapes:
            self.current, self.ghost = row_id, None
            self.update()
            self._tell()

    def row(self, row_id: str) -> ChartRow | None:
        """Return the row with that id."""
        return next((row for row in self.facts.rows if row.id == row_id), None)

    def shape(self, row_id: str) -> QRectF:
        """Return the place of a row’s bar or diamond."""
        return self._shapes[row_id]

    @property
    def scale(self) -> Scale:
        """Return where days stand."""
        return self._scale

    def sizeHint(self) -> QSize:
        return QSize(600, HEAD + ROW * max(len(self.facts.rows), 1) + 4)

    def minimumSizeHint(self) -> QSize:
        return QSize(320, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def _lay_out(self) -> None:
        names = min(max(self.width() * _NAMES, _LEAST_NAMES), _MOST_NAMES)
        self._scale = Scale(self.facts.first, self.facts.last, names, max(self.width() - 8.0, names + 1))
        self._shapes = {
            row.id: shape_of(row, self._scale, self._middle(number))
            for number, row in enumerate(self.facts.rows)
        }

    @staticmethod
    def _middle(number: int) -> float:
        return HEAD + ROW * (number + 0.5)

    def _tell(self) -> None:
        row = self.row(self.current)
        self.setAccessibleDescription(say_row(row) if row else tr(N_("The plan is empty.")))

    # painting

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        small = QFont(self.font())
        small.setPointSizeF(max(small.pointSizeF() - 1.5, 7.5))
        painter.setFont(small)
        self._paint_head(painter)
        shown = event.rect()
        for number, row in enumerate(self.facts.rows):
            if shown.intersects(QRect(0, HEAD + ROW * number, self.width(), ROW)):
                self._paint_ground(painter, number, row)
        for row in self.facts.rows:
            start, end = self._shapes.get(row.after_id or "", QRectF()), self._shapes[row.id]
            if not start.isEmpty() and not end.isEmpty():
                draw_link(painter, start, end, colours)
        for number, row in enumerate(self.facts.rows):
            if not shown.intersects(QRect(0, HEAD + ROW * number - ROW, self.width(), 3 * ROW)):
                continue
            if row.span is None:
                draw_without_day(painter, row, self._scale.left, self._middle(number), colours)
            else:
                draw_row(painter, row, self._shapes[row.id], self._scale, colours)
        self._paint_ghost(painter)
        painter.end()

    def _paint_head(self, painter: QPainter) -> None:
        colours, scale = colours_of(self), self._scale
        bottom = HEAD + ROW * len(self.facts.rows)
        named, free = self.facts.today, scale.left  # a year is told once, where it begins
        for day in scale.named():
            x = scale.x(day)
            painter.setPen(QPen(QColor(colours.border), 1))
            painter.drawLine(QPointF(x, HEAD), QPointF(x, bottom))
            words = short_day(day, named)
            if x < free:
                continue
            painter.setPen(QColor(colours.muted))
            painter.drawText(QPointF(x + 2, HEAD - 9), words)
            named, free = day, x + 10 + painter.fontMetrics().horizontalAdvance(words)
        x = scale.x(self.facts.today)
        painter.setPen(QPen(QColor(colours.text), 1.4, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(x, HEAD - 6), QPointF(x, bottom))

    def _paint_ground(self, painter: QPainter, number: int, row: ChartRow) -> None:
        colours = colours_of(self)
        top = HEAD + ROW * number
        if row.id == self.current:
            painter.fillRect(QRectF(0, top, self.width(), ROW), QColor(colours.selection))
            if self.hasFocus():
                painter.setPen(QPen(QColor(colours.link), 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(QRectF(0.5, top + 0.5, self.width() - 1, ROW - 1))
        painter.setPen(QColor(colours.muted if row.is_payment else colours.text))
        room = QRectF(6, top, self._scale.left - 14, ROW)
        title = row.title.strip() or tr(N_("without a name"))
        words = painter.fontMetrics().elidedText(title, Qt.TextElideMode.ElideRight, int(room.width()))
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_ghost(self, painter: QPainter) -> None:
        row = self.row(self.current)
        if self.ghost is None or row is None or row.span is None:
            return
        days = _work_days(row)
        end = last_until(self.ghost) if row.is_work else self.ghost
        moved = replace(row, span=Span(start_of(end, days), end))
        place = shape_of(moved, self._scale, self._shapes[row.id].center().y())
        draw_ghost(painter, place, row.is_work, colours_of(self))

    # mouse

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        row = self._row_at(event.position())
        if row is None or event.button() is not Qt.MouseButton.LeftButton:
            return
        self.choose(row.id)
        self.chosen.emit(row.id)
        if row.movable and self._grip(row).contains(event.position()):
            self._held = event.position()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        row = self._row_at(event.position())
        if self._held is None:
            grips = row is not None and row.movable and self._grip(row).contains(event.position())
            self.setCursor(Qt.CursorShape.SizeHorCursor if grips else Qt.CursorShape.ArrowCursor)
            return
        self.ghost = self._dragged_to(event.position())
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if self._held is None:
            return
        day, self._held = self._dragged_to(event.position()), None
        row = self.row(self.current)
        if row is not None and row.span is not None and day != row.span.end:
            self.shift_wished.emit(row.id, day)
        else:
            self.show_ghost(self.current, None)

    def _row_at(self, place: QPointF) -> ChartRow | None:
        number = int((place.y() - HEAD) // ROW)
        return self.facts.rows[number] if 0 <= number < len(self.facts.rows) else None

    def _grip(self, row: ChartRow) -> QRectF:
        return self._shapes[row.id].adjusted(-3, -5, 3, 5)

    def _dragged_to(self, place: QPointF) -> date:
        """Return the day under the hand; work ends on a working day, to the side it is dragged to."""
        row = self.row(self.current)
        assert row is not None
        assert row.span is not None
        assert self._held is not None
        by = self._scale.days(place.x() - self._held.x())
        day = row.span.end + timedelta(days=by)
        return (first_from(day) if by > 0 else last_until(day)) if row.is_work else day

    # keys

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self.ghost is not None:
            assert isinstance(event, QKeyEvent)
            if event.key() == Qt.Key.Key_Escape:
                event.accept()  # leaves the shift alone, and not the side
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End):
            self._step(key)
        elif key in _KEYS:
            week = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            self._nudge(_KEYS[key] * (_WEEK if week else 1))
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.ghost is not None:
            self.confirmed.emit()
        elif key == Qt.Key.Key_Escape and self.ghost is not None:
            self.let_be.emit()
        else:
            super().keyPressEvent(event)

    def _step(self, key: Qt.Key) -> None:
        ids = [row.id for row in self.facts.rows]
        if not ids:
            return
        at = ids.index(self.current)
        to = {Qt.Key.Key_Up: at - 1, Qt.Key.Key_Down: at + 1, Qt.Key.Key_Home: 0}.get(key, len(ids) - 1)
        self.choose(ids[min(max(to, 0), len(ids) - 1)])
        self.chosen.emit(self.current)

    def _nudge(self, by: int) -> None:
        row = self.row(self.current)
        if row is None or row.span is None or not row.movable:
            return
        day = later(self.ghost or row.span.end, by)
        self.show_ghost(row.id, day)
        self.shift_wished.emit(row.id, day)


def say_row(row: ChartRow) -> str:
    """Return a row in words, for who listens."""
    if row.span is None:
        if row.trigger:
            return say(phrase(N_("{title}: {trigger}"), title=row.title, trigger=row.trigger))
        return say(phrase(N_("{title}: no day yet"), title=row.title))
    facts = {"title": row.title, "start": day_text(row.span.start), "end": day_text(row.span.end)}
    words = N_("{title}: from {start} to {end}") if row.is_work else N_("{title}: {end}")
    said = say(phrase(words, **facts))
    if row.done_on:
        return say(phrase(N_("{said}, done"), said=said))
    return say(phrase(N_("{said}, late"), said=said)) if row.late else said


def _work_days(row: ChartRow) -> int:
    return between(row.span.start, row.span.end) + 1 if row.span and row.is_work else 0
