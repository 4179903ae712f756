"""“Not sure?”: a few yes/no questions on a stakeholder, and what their answers propose."""

from __future__ import annotations

from collections.abc import Iterable
from types import MappingProxyType

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.choices import Known
from dealplanner.domain.fields import Choice
from dealplanner.domain.traits import INFLUENCE, MODE, ROLES, Likely
from dealplanner.gui.deal.likely_line import LikelyLine
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.three_way import ThreeWayEditor
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.edits import Edit, Slot
from dealplanner.services.traits import likely_of, question_slots, take_over

_TITLES = MappingProxyType(
    {
        ROLES: N_("Which buying role?"),
        INFLUENCE: N_("How much influence?"),
        MODE: N_("How do they look at a change?"),
    }
)


class NotSure(QWidget):
    """Folded until it is wanted; what is not answered is not guessed."""

    def __init__(self, deal: Deal, one: Stakeholder, session: EditSession) -> None:
        super().__init__()
        self._deal, self._one, self._session = deal, one, session
        self._told: tuple[Likely, ...] | None = None
        self.fold_button = QPushButton()
        self.fold_button.setProperty("role", "link")
        self.fold_button.clicked.connect(lambda: self.unfold(not self.is_open))
        self.groups = {field: _Group(_TITLES[field]) for field in _TITLES}
        self._inside = QWidget()
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        for field, slots in question_slots(one).items():
            group = self.groups[field]
            for slot in slots:
                group.ask(slot, session)
            group.taken.connect(self._take)
        session.edited.connect(self._note)
        self.unfold(any(slot.get() is not Known.NOT_KNOWN for slot in self._slots()))
        self.refresh()

    @property
    def is_open(self) -> bool:
        """Say whether the questions are shown."""
        return not self._inside.isHidden()

    def unfold(self, wanted: bool = True) -> None:
        """Show the questions, or fold them away."""
        self._inside.setVisible(wanted)
        self.fold_button.setText(
            tr(N_("Hide the questions")) if wanted else tr(N_("Answer a few yes/no questions"))
        )

    def ask(self) -> None:
        """Show the questions and put the focus on the first."""
        self.unfold()
        next(iter(self.groups[ROLES].editors.values())).setFocus()

    def refresh(self) -> None:
        """Show what the answers tell now."""
        told = likely_of(self._deal, self._one)
        if told != self._told:
            self._told = told
            for field, group in self.groups.items():
                group.show_likely([each for each in told if each.field == field])

    def _take(self, told: Likely) -> None:
        self._session.close_run()
        take_over(self._session.workspace, self._one, told)
        self.refresh()
        self.groups[told.field].focus_next()

    def _note(self, edit: Edit) -> None:
        if isinstance(edit.slot.record, Stakeholder):
            self._soon.start()

    def _slots(self) -> Iterable[Slot]:
        return (slot for slots in question_slots(self._one).values() for slot in slots)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.fold_button, 0, Qt.AlignmentFlag.AlignLeft)
        inside = QVBoxLayout(self._inside)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(16)
        for group in self.groups.values():
            inside.addWidget(group)
        column.addWidget(self._inside)


class _Group(QWidget):
    """The questions for one answer, and below them what they propose for it."""

    taken = Signal(object)
    """Likely."""

    def __init__(self, title: str) -> None:
        super().__init__()
        self.editors: dict[str, ThreeWayEditor] = {}
        self.lines: list[LikelyLine] = []
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(8)
        self._grid.setColumnStretch(0, 2)
        self._grid.setColumnStretch(2, 1)  # the buttons stand near their questions
        self._frame = QFrame()
        self._frame.setProperty("role", "advice")
        self._frame.hide()
        self._below = QVBoxLayout(self._frame)
        self._below.setContentsMargins(12, 8, 12, 8)
        self._below.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(label(tr(title), "label"))
        column.addLayout(self._grid)
        column.addWidget(self._frame)

    def ask(self, slot: Slot, session: EditSession) -> None:
        """Add the question in a slot, with its reason."""
        field = slot.declared
        assert isinstance(field, Choice)
        editor = ThreeWayEditor(field)
        editor.setObjectName(slot.attribute)
        editor.set_name(tr(field.label))
        editor.setAccessibleDescription(tr(field.why))
        session.bind(editor, slot)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(tr(field.label)))
        words.addWidget(label(tr(field.why), "why"))
        row = len(self.editors)
        self._grid.addLayout(words, row, 0)
        self._grid.addWidget(editor, row, 1, Qt.AlignmentFlag.AlignTop)
        self.editors[slot.attribute] = editor

    def show_likely(self, told: list[Likely]) -> None:
        """Show what the answers tell."""
        for line in self.lines:
            self._below.removeWidget(line)
            line.hide()
            line.deleteLater()
        self.lines = [LikelyLine(each) for each in told]
        for line in self.lines:
            line.take_button.clicked.connect(lambda _=False, each=line.told: self.taken.emit(each))
            self._below.addWidget(line)
            line.show()
        self._frame.setVisible(bool(told))

    def focus_next(self) -> None:
        """Put the focus on the next proposal, else on the first question."""
        buttons = [line.take_button for line in self.lines if line.told.value is not None]
        (buttons[0] if buttons else next(iter(self.editors.values()))).setFocus()
