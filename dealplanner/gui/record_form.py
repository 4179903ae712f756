"""A form: one question for each slot, each with its reason, its editor and its evidence."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QGridLayout, QWidget

from dealplanner.gui.editors import Editor, Links
from dealplanner.gui.field_row import FieldRow
from dealplanner.i18n import Phrase

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.services.edits import Edit, Slot
    from dealplanner.services.evidence import DealEvidence

_EVIDENCE_AFTER = 200  # milliseconds after the last edit; judging a deal takes some


class RecordForm(QWidget):
    """Asks for everything in `slots`; answers are kept as they are typed."""

    def __init__(
        self,
        session: EditSession,
        slots: Sequence[Slot],
        links: Links,
        parent: QWidget | None = None,
        evidence: DealEvidence | None = None,
        columns: int = 1,
    ) -> None:
        super().__init__(parent)
        self._evidence = evidence
        self.rows: dict[str, FieldRow] = {}
        for slot in slots:
            self.rows[slot.field or slot.attribute] = FieldRow(slot, session, links, evidence)
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(24)
        self._grid.setVerticalSpacing(16)
        self.arrange(columns)
        self._pause = QTimer(self, singleShot=True, interval=_EVIDENCE_AFTER)
        self._pause.timeout.connect(self.refresh_evidence)
        if any(row.said_line for row in self.rows.values()):
            session.edited.connect(self._judge_soon)
            self.refresh_evidence()

    def arrange(self, columns: int) -> None:
        """Lay the questions out in so many columns; wide ones take the whole width."""
        if columns == self._columns:
            return
        for number in range(max(columns, self._columns)):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)
        self._columns = columns
        line = column = 0
        for row in self.rows.values():
            self._grid.removeWidget(row)
            wide = row.editor.wide and not (columns > 1 and row.field_is_short)
            if wide and column:
                line, column = line + 1, 0
            self._grid.addWidget(row, line, column, 1, columns if wide else 1, Qt.AlignmentFlag.AlignTop)
            column = 0 if wide else (column + 1) % columns
            line += 0 if column else 1

    def editor(self, name: str) -> Editor:
        """Return the editor of one field."""
        return self.rows[name].editor

    def focus_first(self) -> None:
        """Put the cursor into the first question."""
        first = next(iter(self.rows.values()), None)
        if first is not None:
            first.editor.setFocus()

    def show_proposals(self, proposals: Mapping[str, tuple[Any, Phrase]]) -> None:
        """Show what the program proposes for single fields: (value or None, the reason)."""
        for name, row in self.rows.items():
            if name in proposals:
                row.show_proposal(*proposals[name])
            else:
                row.proposal.hide()

    def refresh_evidence(self) -> None:
        """Show how well each judgement is known now."""
        if self._evidence is None:
            return
        states = self._evidence.states()
        for row in self.rows.values():
            if row.said_line is not None:
                row.said_line.show_evidence(states.get(row.slot.about))

    def _judge_soon(self, edit: Edit) -> None:
        self._pause.start()
