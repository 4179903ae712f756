"""A statement on record as a line of a dialog: who said what, and whether it still counts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dealplanner.domain.fields import Field, Text
from dealplanner.gui.cells import cell_text
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.records import Statement
    from dealplanner.services.evidence import DealEvidence


def is_prose(field: Field) -> bool:
    """Say whether an answer is told in sentences: then the words of a statement say it all."""
    return isinstance(field, Text) and field.lines > 1


class EarlierStatement(QWidget):
    """One statement on record, which can be settled where it no longer counts."""

    def __init__(self, statement: Statement, evidence: DealEvidence, links: Links) -> None:
        super().__init__()
        self._statement, self._evidence = statement, evidence
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        self._label = label()
        who = links.name("person", statement.person_id) if statement.person_id else tr(N_("somebody"))
        facts = {"who": who, "on": day_text(statement.on), "words": statement.words or "–"}
        self.words = say(phrase(N_("{who}, {on}: “{words}”"), **facts))
        field, value = evidence.stated(statement)
        self._value = cell_text(field, value, links) if field and not is_prose(field) else ""
        self._button = QPushButton()
        self._button.setProperty("role", "link")
        self._button.setAutoDefault(False)
        self._button.clicked.connect(self._turn)
        row.addWidget(self._label, 1)
        row.addWidget(self._button)
        self._show()

    def _show(self) -> None:
        settled = self._statement.settled
        told = " · ".join(filter(None, (self._value, self.words)))
        because = self._statement.settled_because if settled else ""
        self._label.setText(
            say(phrase(N_("{said} – {because}"), said=told, because=because)) if because else told
        )
        set_role(self._label, "muted" if settled else "")
        self._button.setText(tr(N_("Counts again")) if settled else tr(N_("No longer counts")))

    def _turn(self) -> None:
        self._evidence.settle(self._statement, not self._statement.settled)
        self._show()
