"""Puts somebody on the map with few keys: a name, a position, a role, Return."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QCompleter,
    QGridLayout,
    QLineEdit,
    QWidget,
)

from dealplanner.domain.reading import normalise
from dealplanner.domain.stakes import Role, StakeholderKind
from dealplanner.gui.buttons import link_button
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal, Person, Stakeholder
from dealplanner.services.deals import live
from dealplanner.services.stakeholders import add_new_person, add_stakeholder, find_person
from dealplanner.services.workspace import Workspace


class NewStakeholder(QuestionDialog):
    """Asks who has a say; somebody known is found by name, anybody else is taken in."""

    def __init__(self, deal: Deal, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("Who has a say?")), tr(N_("Add")), parent)
        self.add_button = self.do_button
        self.notice = label(role="warn")
        self._deal = deal
        self._known = {name: id_ for id_, name in reversed(links.choices("person")) if name}
        self.name_line = QLineEdit()
        self.name_line.setAccessibleName(tr(N_("Name")))
        self.job_line = QLineEdit()
        self.job_line.setAccessibleName(tr(N_("Position")))
        self.kind_combo = QComboBox()
        self.kind_combo.setAccessibleName(tr(N_("Kind")))
        for kind in StakeholderKind:
            self.kind_combo.addItem(tr(kind.label))
        self.role_boxes = {role: QCheckBox(f"{role.letter}  {tr(role.label)}") for role in Role}
        self.asks = False
        self.ask_button = link_button(N_("Not sure? Add them and answer a few yes/no questions"))
        self.ask_button.setAutoDefault(False)
        self._lay_out()
        self._connect()
        self._judge()

    @property
    def present(self) -> Stakeholder | None:
        """Return who was named where they are on the map already."""
        known = self._known.get(_words(self.name_line))
        on_map = (one for one in live(self._deal.stakeholders) if one.person_id == known)
        return next(on_map, None) if known else None

    def make(self, workspace: Workspace) -> Stakeholder:
        """Put the one who was named on the map, as one step of undo."""
        name = _words(self.name_line)
        roles = tuple(role for role, box in self.role_boxes.items() if box.isChecked())
        kind = list(StakeholderKind)[self.kind_combo.currentIndex()]
        known: Person | None = find_person(workspace, self._known.get(name, ""))
        if known is not None:
            return add_stakeholder(workspace, self._deal, known, roles, kind)
        return add_new_person(workspace, self._deal, name, _words(self.job_line), roles, kind)

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(label(tr(N_("Name")), "label"))
        column.addWidget(label(tr(N_("Somebody with a name, or a committee that decides as one.")), "why"))
        column.addWidget(self.name_line)
        column.addWidget(self.notice)
        column.addSpacing(12)
        column.addWidget(label(tr(N_("Position")), "label"))
        column.addWidget(self.job_line)
        column.addSpacing(12)
        column.addWidget(label(tr(N_("Kind")), "label"))
        column.addWidget(self.kind_combo)
        column.addSpacing(12)
        column.addWidget(label(tr(N_("Buying roles, as far as you know")), "label"))
        grid = QGridLayout()
        for n, box in enumerate(self.role_boxes.values()):
            grid.addWidget(box, n % 4, n // 4)
        column.addLayout(grid)
        column.addWidget(self.ask_button, 0, Qt.AlignmentFlag.AlignLeft)
        self.add_buttons()

    def _connect(self) -> None:
        completer = QCompleter(sorted(self._known), self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.name_line.setCompleter(completer)
        self.name_line.textChanged.connect(self._judge)
        self.ask_button.clicked.connect(self._accept_and_ask)

    def _accept_and_ask(self) -> None:
        """Add them, and let the yes/no questions follow."""
        self.asks = True
        self.accept()

    def _judge(self) -> None:
        """Offer to add as soon as there is a name; the position of somebody known is known."""
        name = _words(self.name_line)
        for button in (self.add_button, self.ask_button):
            button.setEnabled(bool(name))
        present = self.present
        self.notice.setText(say(phrase(N_("{name} is on the map already."), name=name)) if present else "")
        self.notice.setVisible(present is not None)
        self.add_button.setText(tr(N_("Show the card") if present else N_("Add")))
        self.job_line.setEnabled(name not in self._known)
        for box in (self.kind_combo, *self.role_boxes.values()):
            box.setEnabled(present is None)


def _words(line: QLineEdit) -> str:
    return normalise(line.text(), one_line=True).strip()
