"""What every editor is: a widget that shows one field’s value and tells what is typed."""

from __future__ import annotations

from datetime import date
from typing import Any, ClassVar, Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from dealplanner.domain.fields import Field
from dealplanner.gui.editors.line import too_long_for_a_line
from dealplanner.i18n import Phrase


class Links(Protocol):
    """What editors need to know of the records around their own, and of the day."""

    @property
    def today(self) -> date: ...

    @property
    def currency(self) -> str:
        """The currency that a new amount starts with."""
        ...

    def choices(self, kind: str) -> list[tuple[str, str]]:
        """Return (id, name) of what a link to `kind` may point to, the nearest first."""
        ...

    def name(self, kind: str, id_: str) -> str:
        """Return the name of one record, empty where there is none."""
        ...

    def can_create(self, kind: str) -> bool:
        """Say whether a new record of that kind may be made from a name alone."""
        ...

    def create(self, kind: str, name: str) -> str:
        """Make a record called `name` and return its id."""
        ...


class Editor(QWidget):
    """Shows one value and tells what is typed; a binding ties it to its slot."""

    edited = Signal(object)
    """A value of the field."""
    unfinished = Signal(str)
    """Words that are no value yet; the value is what it was before they were typed."""
    aside = Signal(str)
    """Words that are no value yet, beside a value that was told."""
    complained = Signal(object)
    """Phrase: what is wrong with the words; None once all is well."""
    finished = Signal()
    """The focus has left: a run of typing ends."""

    wide: ClassVar[bool] = False
    """Does it take the whole width of a form?"""

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field
        self.complaint: Phrase | None = None
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def show_value(self, value: Any) -> None:
        """Show a value of the field, unless it is what the words in the widget mean already."""
        raise NotImplementedError

    def show_words(self, words: str) -> None:
        """Show words again that were no value when they were typed."""

    def set_name(self, name: str) -> None:
        """Set the name that a screen reader says."""
        self.setAccessibleName(name)
        for control in self.controls():
            control.setAccessibleName(name)

    def fit_cell(self) -> None:
        """Take no more width than a cell of a table needs."""

    def controls(self) -> list[QWidget]:
        """Return the widgets that take the focus, in their order."""
        return []

    def place(self, control: QWidget, stretch: int = 0) -> None:
        """Put a control into the editor’s row and watch it."""
        layout = self.layout()
        assert isinstance(layout, QHBoxLayout)
        layout.addWidget(control, stretch)
        self.watch(control)

    def watch(self, control: QWidget) -> None:
        """Follow the focus of a control; the first one that can take it takes the editor’s too."""
        control.installEventFilter(self)
        if control.focusPolicy() & Qt.FocusPolicy.WheelFocus == Qt.FocusPolicy.WheelFocus:
            control.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        if self.focusProxy() is None and control.focusPolicy() != Qt.FocusPolicy.NoFocus:
            self.setFocusProxy(control)

    def complain(self, wrong: Phrase | None) -> None:
        """Say what is wrong with what stands in the widget; None takes it back."""
        if wrong != self.complaint:
            self.complaint = wrong
            self.complained.emit(wrong)

    def offer(self, value: Any, words: str) -> None:
        """Tell `value` where the field takes it; else keep the `words` and say what is wrong."""
        wrong = self.field.complaint(value)
        self.complain(wrong)
        if wrong is None:
            self.edited.emit(value)
        else:
            self.unfinished.emit(words)

    def refuse(self) -> None:
        """Say that more was pasted than the line takes."""
        self.complain(too_long_for_a_line(self.field.label))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind == QEvent.Type.FocusOut:
            self.finished.emit()
        elif kind == QEvent.Type.Wheel and isinstance(watched, QWidget) and not watched.hasFocus():
            event.ignore()  # turning the wheel scrolls the page and changes no answer
            return True
        elif kind in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride) and _turns_history(event):
            event.ignore()  # undo is the program’s, across all fields and sessions
            return True
        return super().eventFilter(watched, event)


def _turns_history(event: QEvent) -> bool:
    return isinstance(event, QKeyEvent) and (
        event.matches(QKeySequence.StandardKey.Undo) or event.matches(QKeySequence.StandardKey.Redo)
    )
