"""One reason that unfolds: the answers behind it, who said so, when, on which occasion, in which words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.conditions import Reason
from dealplanner.domain.evidence import State
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.trail import Trail, Voice
from dealplanner.gui.deal.goals import ANSWER, page_words
from dealplanner.gui.deal.state_row import StateLine, StateRow
from dealplanner.gui.labels import label
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase

SIGNS = {
    Met.MET: (Mark.CHECK, "good"),
    Met.NOT_MET: (Mark.CROSS, "bad"),
    Met.NOT_KNOWN: (Mark.ASK, "warn"),
}
"""The mark of each state, and its colour."""
_ROLES = {
    State.MISSING: "muted",
    State.ASSUMED: "warn",
    State.CONFLICT: "bad",
    State.STALE: "warn",
    State.UNCONFIRMED: "muted",
    State.CONFIRMED: "good",
}
_INDENT = 18


@dataclass(frozen=True)
class Told:
    """A reason with all that was said about it."""

    reason: Reason
    trails: tuple[Trail, ...]


class FoldRow(StateRow):
    """A line that unfolds what is below it; the arrow at its end tells how it stands."""

    room_right = 24

    def __init__(self, line: StateLine) -> None:
        super().__init__(line)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setToolTip(tr(N_("Show who said so")))
        self.toggled.connect(self._describe)
        self._describe(False)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(colours_of(self).muted), 1.5))
        middle = QPointF(self.width() - 12, 2 + self.fontMetrics().height() / 2)
        ends = ((-4, -2), (0, 2), (4, -2)) if self.isChecked() else ((-2, -4), (2, 0), (-2, 4))
        painter.drawPolyline([middle + QPointF(x, y) for x, y in ends])
        painter.end()

    def _describe(self, is_open: bool) -> None:
        self.setAccessibleDescription(tr(N_("unfolded")) if is_open else tr(N_("folded")))


class ReasonPart(QWidget):
    """A reason, and what it rests on once it is unfolded."""

    goal_wished = Signal(str)

    def __init__(self, told: Told) -> None:
        super().__init__()
        self.told = told
        mark, tone = SIGNS[told.reason.speaks]
        words = say(told.reason.words)
        self.row = FoldRow(StateLine(mark, tone, words, says=tr(told.reason.speaks.label), plain=True))
        self.details: QWidget | None = None
        self.links: list[QPushButton] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self.row)
        self.row.toggled.connect(self._unfold)

    @property
    def is_open(self) -> bool:
        """Say whether it is unfolded."""
        return self.row.isChecked()

    def words(self) -> list[str]:
        """Return all that is said below the reason, in the order in which it stands."""
        return list(_sentences(self.told)) if self.is_open else []

    def _unfold(self, is_open: bool) -> None:
        if is_open and self.details is None:
            self.details = self._make_details()
            self._column.addWidget(self.details)
            before: QWidget = self.row
            for link in self.links:
                QWidget.setTabOrder(before, link)
                before = link
        if self.details is not None:
            self.details.setVisible(is_open)

    def _make_details(self) -> QWidget:
        details = QWidget()
        column = QVBoxLayout(details)
        column.setContentsMargins(_INDENT, 0, 0, 8)
        column.setSpacing(2)
        for trail in self.told.trails:
            column.addWidget(label(_question(trail), "label"))
            column.addWidget(label(_state(trail), _ROLES[trail.state]))
            for voice in trail.voices:
                column.addWidget(label(_who(voice), "muted"))
                column.addWidget(label(_said(voice)))
            column.addWidget(self._link(tr(N_("Go to this answer")), ANSWER + trail.about, _question(trail)))
            column.addSpacing(6)
        if not self.told.trails:
            page = self.told.reason.page
            column.addWidget(self._link(page_words(page), page, page_words(page)))
        return details

    def _link(self, words: str, goal: str, name: str) -> QPushButton:
        link = QPushButton(words)
        link.setProperty("role", "link")
        link.setAccessibleName(f"{words}: {name}" if words != name else words)
        link.clicked.connect(lambda: self.goal_wished.emit(goal))
        self.links.append(link)
        return link


def _question(trail: Trail) -> str:
    return say(phrase(N_("{question} {answer}"), question=trail.question, answer=trail.answer)).strip()


def _state(trail: Trail) -> str:
    """Say how well an answer is known; who said so stands below."""
    if trail.state in (State.UNCONFIRMED, State.CONFIRMED):
        return tr(trail.state.label)
    return say(trail.words)


def _who(voice: Voice) -> str:
    who = voice.who or tr(N_("somebody without a name"))
    day = day_text(voice.on) or tr(N_("on a day not noted"))
    return " · ".join(filter(None, (who, day, voice.occasion)))


def _said(voice: Voice) -> str:
    words = (
        say(phrase(N_("“{words}”"), words=voice.words)) if voice.words else tr(N_("The words are not noted."))
    )
    if voice.stated in (None, ""):
        return words
    return say(phrase(N_("{words} – their answer: {answer}"), words=words, answer=voice.stated))


def _sentences(told: Told) -> Iterator[str]:
    for trail in told.trails:
        yield _question(trail)
        yield _state(trail)
        for voice in trail.voices:
            yield _who(voice)
            yield _said(voice)
