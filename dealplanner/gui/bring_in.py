"""Imports tables and address books: shows what will be made, asks what is not clear, then makes it."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.errors import UserError
from dealplanner.gui.editing import EditSession
from dealplanner.gui.forms import load_form
from dealplanner.gui.question_dialog import in_usual_order, row_of
from dealplanner.gui.tasks import Report, run
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.deals import profile_of
from dealplanner.services.exchange.headings import TableKind
from dealplanner.services.exchange.imports import carry_out, existing_in, read_files
from dealplanner.services.exchange.plans import ImportPlan, Proposal

_SHOWN = 1000  # rows kept aside; more than anybody reads, and quick to list


def choose_files(parent: QWidget) -> list[Path]:
    """Ask for the files to import; none where the user thought better of it."""
    kinds = tr(N_("Tables and address books")) + " (*.csv *.tsv *.txt *.vcf)"
    names, _ = QFileDialog.getOpenFileNames(parent, tr(N_("Import")), "", kinds)
    return [Path(name) for name in names]


class BringIn(QDialog):
    """The preview of an import; accepted once it is carried out."""

    heading_label: QLabel
    summary_label: QLabel
    questions: QWidget
    aside_label: QLabel
    aside_list: QListWidget
    cancel_button: QPushButton
    import_button: QPushButton

    def __init__(self, files: list[Path], session: EditSession, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "bring_in")
        self._files = files
        self._session = session
        self._agreed: dict[tuple[TableKind, str], str] = {}
        self.plan: ImportPlan | None = None
        self.outcome: Phrase | None = None
        """What was made, in one sentence."""
        self._boxes = QVBoxLayout(self.questions)
        self._boxes.setContentsMargins(0, 0, 0, 0)
        in_usual_order(self.import_button, self.cancel_button, row=row_of(self))
        self.cancel_button.clicked.connect(self.reject)
        self.import_button.clicked.connect(self._carry_out)
        self._read()

    def _read(self) -> None:
        """Read the files beside the window; nothing is changed yet."""
        self.import_button.setEnabled(False)
        self.summary_label.setText(tr(N_("Reading …")))
        workspace = self._session.workspace
        existing, currency = existing_in(workspace), profile_of(workspace).currency
        files, agreed = list(self._files), dict(self._agreed)

        def work(_report: Report) -> ImportPlan:
            return read_files(files, existing, currency, agreed)

        run(work, self._show, self._show_fault)

    def _show(self, plan: ImportPlan) -> None:
        first = self.plan is None
        self.plan = plan
        self.summary_label.setText("\n".join(say(line) for line in (*plan.summary(), *plan.remarks)))
        self.import_button.setEnabled(not plan.is_empty)
        if first:
            for proposal in plan.proposals:
                if proposal.known:
                    self._ask(proposal)
        self._list_aside(plan)

    def _ask(self, proposal: Proposal) -> None:
        """Offer to take a written name for a known one; it is never done unasked."""
        words = phrase(
            N_("Take “{written}” as “{known}” (rows: {rows})"),
            written=proposal.written,
            rows=proposal.rows,
            known=proposal.known,
        )
        box = QCheckBox(say(words).replace("&", "&&"), self.questions)
        box.toggled.connect(partial(self._agree, proposal))
        self._boxes.addWidget(box)

    def _agree(self, proposal: Proposal, yes: bool) -> None:
        if yes:
            self._agreed[proposal.kind, proposal.written] = proposal.known
        else:
            self._agreed.pop((proposal.kind, proposal.written), None)
        self._read()

    def _list_aside(self, plan: ImportPlan) -> None:
        self.aside_list.clear()
        count = phrase(N_("Rows kept aside, not guessed: {n}"), n=len(plan.aside))
        self.aside_label.setText(say(count) if plan.aside else tr(N_("No row is kept aside.")))
        self.aside_list.setVisible(bool(plan.aside))
        for row in plan.aside[:_SHOWN]:
            line = phrase(
                N_("{file}, line {line}: {reason}"), file=row.file, line=row.line, reason=row.reason
            )
            self.aside_list.addItem(say(line))

    def _show_fault(self, error: UserError) -> None:
        self.summary_label.setText(say(error.phrase))
        self.aside_list.hide()

    def _carry_out(self) -> None:
        if self.plan is None:
            return
        try:
            self.outcome = carry_out(self._session.workspace, self.plan).summary()
        except UserError as error:
            self._show_fault(error)
            return
        self.accept()
