"""Asks what somebody is to whom, for those who draw lines without a mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QCompleter, QWidget

from dealplanner.gui.deal.map.lines import LineKind, sentence
from dealplanner.gui.labels import label
from dealplanner.gui.question_dialog import QuestionDialog
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

Named = tuple[str, str]
"""The id and the name of somebody on the map."""


class TieDialog(QuestionDialog):
    """Two choices: what, and whom; the whole line is said below as a sentence."""

    def __init__(
        self,
        who: str,
        people: Sequence[Named],
        committees: Sequence[Named],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(tr(N_("Draw a line")), tr(N_("Draw the line")), parent)
        self.draw_button = self.do_button
        self._who = who
        self._people, self._committees = _told_apart(people), _told_apart(committees)
        self.kind_combo = QComboBox()
        self.kind_combo.setAccessibleName(tr(N_("Does what")))
        for kind in LineKind:
            self.kind_combo.addItem(tr(kind.label))
        self.whom_combo = QComboBox()
        self.whom_combo.setAccessibleName(tr(N_("To whom")))
        self.whom_combo.setEditable(True)
        self.whom_combo.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self._sentence = label(role="muted")
        self._lay_out()
        self._offer()
        self.kind_combo.currentIndexChanged.connect(self._offer)
        self.whom_combo.editTextChanged.connect(self._judge)

    @property
    def kind(self) -> LineKind:
        """Return what was chosen."""
        kinds = list(LineKind)
        return kinds[max(self.kind_combo.currentIndex(), 0)]

    @property
    def whom(self) -> str | None:
        """Return the id of whom was chosen, None where nobody is called so."""
        return self._offered().get(self.whom_combo.currentText().strip())

    def _offered(self) -> dict[str, str]:
        return self._committees if self.kind is LineKind.SITS_IN else self._people

    def _lay_out(self) -> None:
        column = self.column
        column.addWidget(label(say(phrase(N_("What does {name} do?"), name=self._who)), "label"))
        column.addWidget(self.kind_combo)
        column.addSpacing(12)
        column.addWidget(label(tr(N_("To whom")), "label"))
        column.addWidget(self.whom_combo)
        column.addSpacing(8)
        column.addWidget(self._sentence)
        self.add_buttons()

    def _offer(self) -> None:
        """Offer those whom a line of the chosen kind can lead to."""
        names = list(self._offered())
        before = self.whom_combo.currentText()
        self.whom_combo.clear()
        self.whom_combo.addItems(names)
        self.whom_combo.setCurrentIndex(names.index(before) if before in names else -1)
        completer = QCompleter(names, self.whom_combo)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self.whom_combo.setCompleter(completer)
        self._judge()

    def _judge(self) -> None:
        name = self.whom_combo.currentText().strip()
        self.draw_button.setEnabled(self.whom is not None)
        if self.whom is not None:
            self._sentence.setText(sentence(self.kind, self._who, name))
        elif not self._offered():
            nobody = N_("There is nobody else on the map: add somebody first.")
            none = N_("No committee is on the map yet: add one first, or say so under “Kind” in its form.")
            self._sentence.setText(tr(none if self.kind is LineKind.SITS_IN else nobody))
        else:
            self._sentence.setText(tr(N_("Choose somebody from the list, or type a part of the name.")))


def _told_apart(people: Sequence[Named]) -> dict[str, str]:
    """Return the ids by names; who is called as another has a number."""
    ids: dict[str, str] = {}
    for id_, name in people:
        shown, number = name or tr(N_("Nobody named yet")), 2
        while shown in ids:
            shown, number = f"{name} ({number})", number + 1
        ids[shown] = id_
    return ids
