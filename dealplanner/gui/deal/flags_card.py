"""The red flags of a deal, the gravest first, each with the page that mends it; below, those put off."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from dealplanner.domain.facts import PutOffFact
from dealplanner.domain.flags import Danger, RedFlag
from dealplanner.domain.flags.mending import mended_at
from dealplanner.gui.deal.flag_row import FlagLine, FlagRow
from dealplanner.gui.deal.goals import EVIDENCE, SIDE, page_words, place_goal
from dealplanner.gui.deal.state_row import StateCard, StateLine, StateRow
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

_TONES = {Danger.GRAVE: "bad", Danger.SERIOUS: "warn", Danger.NOTE: "muted"}
_TITLE = N_("Red flags")


@dataclass(frozen=True)
class _Waiting:
    """What is put off, as it is shown."""

    lines: tuple[FlagLine, ...] = ()
    is_open: bool = False


class FlagsCard(StateCard):
    """Shows the first few flags, or that there is none, and folds what is put off."""

    put_off_wished = Signal(str)
    """The id of a flag that can wait."""
    take_up_wished = Signal(str)
    """The id of a flag that was put off."""

    def __init__(self) -> None:
        super().__init__(tr(_TITLE), most=4)
        self.waiting_rows: list[FlagRow] = []
        self._waiting = _Waiting()
        self.waiting_button = QPushButton()
        self.waiting_button.setProperty("role", "link")
        self.waiting_button.clicked.connect(self._turn_waiting)
        self.waiting_button.hide()
        self.column.insertWidget(self.column.count() - 1, self.waiting_button)

    def show_flags(
        self,
        flags: Sequence[RedFlag],
        put_off: Sequence[tuple[RedFlag, PutOffFact]] = (),
        is_sound: bool = True,
    ) -> None:
        """Show what endangers the deal now, and what of it was put off; `is_sound` is what the verdict says.

        Where the verdict is not to go on, no flag is no good news: it is told without a tick.
        """
        title = tr(_TITLE)
        lines: list[StateLine] = [_raised(flag) for flag in flags]
        shown = lines or [_nothing(bool(put_off), is_sound)]
        self.show_lines(f"{title}  {len(flags)}" if flags else title, shown)
        waiting = tuple(_put_off(flag, put) for flag, put in put_off)
        if waiting != self._waiting.lines:
            self._show_waiting(_Waiting(waiting, self._waiting.is_open and bool(waiting)))

    @property
    def every_row(self) -> list[FlagRow]:
        """Return the rows of all flags that are shown, put off or not."""
        return [row for row in self.rows if isinstance(row, FlagRow)] + self.waiting_rows

    def _row(self, line: StateLine) -> StateRow:
        return self._flag_row(line) if isinstance(line, FlagLine) else super()._row(line)

    def _flag_row(self, line: FlagLine) -> FlagRow:
        row = FlagRow(line, self)
        row.clicked.connect(lambda: self.chosen.emit(line.goal))
        row.put_off_wished.connect(self.put_off_wished)
        row.take_up_wished.connect(self.take_up_wished)
        return row

    def _turn_waiting(self) -> None:
        self._show_waiting(_Waiting(self._waiting.lines, not self._waiting.is_open))
        self.waiting_button.setFocus()

    def _show_waiting(self, waiting: _Waiting) -> None:
        """Fold what is put off, or show all of it below the button."""
        self._waiting = waiting
        count = len(waiting.lines)
        words = N_("{count} put off – hide") if waiting.is_open else N_("{count} put off – show")
        self.waiting_button.setText(say(phrase(words, count=count)))
        self.waiting_button.setVisible(bool(count))
        for row in self.waiting_rows:
            self.column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.waiting_rows = []
        before: QWidget = self.waiting_button
        for line in waiting.lines if waiting.is_open else ():
            row = self._flag_row(line)
            self.column.insertWidget(self.column.indexOf(before) + 1, row)
            QWidget.setTabOrder(before, row)
            row.show()
            self.waiting_rows.append(row)
            before = row


def _raised(flag: RedFlag) -> FlagLine:
    return FlagLine(
        Mark.BANG,
        _TONES[flag.severity],
        say(flag.why),
        page_words(flag.page),
        says=tr(flag.severity.label),
        goal=_goal(flag),
        flag=flag.id,
    )


def _goal(flag: RedFlag) -> str:
    """Return where a flag is mended: a conflict where those who differ stand side by side."""
    if flag.key == "claim_in_conflict":
        return f"{EVIDENCE}/{flag.about}"
    if flag.key == "promise_late":
        return f"{SIDE}promises/{flag.about}"
    if flag.key in ("service_missed", "credit_not_given", "service_not_measured"):
        return f"{SIDE}service"
    if flag.key == "nobody_asked_if_satisfied":
        return f"{SIDE}satisfaction/{flag.about}"
    return place_goal(mended_at(flag))


def _put_off(flag: RedFlag, put: PutOffFact) -> FlagLine:
    words = N_("put off until {day}: {reason}") if put.reason.strip() else N_("put off until {day}")
    about = say(phrase(words, day=put.until, reason=put.reason.strip()))
    return FlagLine(
        Mark.RING,
        "muted",
        say(flag.why),
        about,
        says=tr(N_("Put off")),
        goal=_goal(flag),
        plain=True,
        flag=flag.id,
        is_put_off=True,
    )


def _nothing(but_put_off: bool, is_sound: bool) -> StateLine:
    if not is_sound:
        no_go = N_("No red flag is raised; the verdict is no go all the same.")
        return StateLine(Mark.RING, "muted", tr(no_go))
    words = (
        N_("Nothing else was noticed that endangers this deal.")
        if but_put_off
        else N_("Nothing noticed that endangers this deal.")
    )
    return StateLine(Mark.CHECK, "good", tr(words))
