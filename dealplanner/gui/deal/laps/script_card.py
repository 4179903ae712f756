"""The words of the trial close as a card: large, one language at a time, edited where they stand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QButtonGroup, QFrame, QHBoxLayout, QPushButton, QVBoxLayout

from dealplanner.domain.fields import Text, fields_of
from dealplanner.domain.steps.offer import Paper
from dealplanner.domain.steps.trial_close import Script
from dealplanner.gui.deal.goals import SHEET
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.editors.text import ParagraphEditor
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Language
from dealplanner.services.edits import Slot
from dealplanner.services.papers import document_for
from dealplanner.services.scripts import FIELDS, KEY, filled_in, is_outdated, spoken

if TYPE_CHECKING:
    from dealplanner.services.edits import Edit

_LEAST_LINES = 8


class ScriptEditor(ParagraphEditor):
    """Words in large type; as high as they need."""

    def __init__(self, field: Text) -> None:
        super().__init__(field)
        self.box.setProperty("role", "script")
        self.box.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def _fit(self) -> None:
        """Show all lines, wrapped ones too."""
        rows = 0
        block = self.box.document().firstBlock()
        while block.isValid():
            rows += max(block.layout().lineCount(), 1)
            block = block.next()
        margins = round(self.box.document().documentMargin() * 2) + self.box.frameWidth() * 2 + 12
        high = self.box.fontMetrics().lineSpacing() * (max(rows, _LEAST_LINES) + 1) + margins
        if self.box.height() != high:
            self.box.setFixedHeight(high)


class ScriptCard(PageExtra):
    """Shows what to say; typed words are kept, and the template can be filled in anew."""

    def furnish(self) -> None:
        """Add the languages, the words, and what can be done with them."""
        self._writing = False
        usual = document_for(self.needs.deal, Paper.QUOTE).language
        self.language = str(usual)
        self.buttons: dict[str, QPushButton] = {}
        self.editors: dict[str, ScriptEditor] = {}
        frame = QFrame()
        frame.setProperty("role", "card")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(8)
        column.addLayout(self._languages([usual, *(one for one in Language if one is not usual)]))
        for editor in self.editors.values():
            column.addWidget(editor)
        self.note_label = label(role="muted")
        column.addWidget(self.note_label)
        column.addLayout(self._doings())
        self.body.addWidget(frame)
        self.needs.session.edited.connect(self._follow)
        self.show_language(self.language)

    def sizeHint(self) -> QSize:
        return QSize(560, super().sizeHint().height())

    def _languages(self, languages: list[Language]) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(4)
        group = QButtonGroup(self)
        for language in languages:
            key = str(language)
            button = QPushButton(tr(language.label))
            button.setProperty("role", "small")
            button.setCheckable(True)
            button.setAccessibleDescription(tr(N_("Show the words in this language")))
            button.clicked.connect(lambda _=False, key=key: self.show_language(key))
            group.addButton(button)
            row.addWidget(button)
            self.buttons[key] = button
            self.editors[key] = self._editor(key)
        row.addStretch(1)
        return row

    def _editor(self, language: str) -> ScriptEditor:
        field = fields_of(Script)[FIELDS[language][0]]
        assert isinstance(field, Text)
        editor = ScriptEditor(field)
        editor.setObjectName(FIELDS[language][0])
        editor.set_name(tr(field.label))
        editor.setAccessibleDescription(tr(Script.why))
        editor.edited.connect(lambda words: self._write(language, words))
        editor.finished.connect(self._end_run)
        return editor

    def _doings(self) -> QHBoxLayout:
        self.anew_button = QPushButton(tr(N_("Fill in anew")))
        self.anew_button.setToolTip(tr(N_("Put the template with the present facts back; Ctrl+Z undoes it")))
        self.anew_button.clicked.connect(self.fill_in_anew)
        self.print_button = QPushButton(tr(N_("Print the card")))
        self.print_button.clicked.connect(lambda: self.goal_wished.emit(f"{SHEET}{KEY}"))
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.anew_button)
        row.addWidget(self.print_button)
        row.addStretch(1)
        return row

    # what it shows

    def show_language(self, language: str) -> None:
        """Show the words in one language."""
        self._end_run()
        self.language = language
        for key, editor in self.editors.items():
            editor.setVisible(key == language)
        self.buttons[language].setChecked(True)
        self.setFocusProxy(self.editors[language])
        self.refresh()

    def refresh(self) -> None:
        """Show the words as they are now, and whether a fact has changed since they were written."""
        facts = self.needs.advice.facts()
        for language, editor in self.editors.items():
            if not editor.box.hasFocus() or not self._own(language):
                self._show(editor, spoken(facts, language))
        outdated = is_outdated(facts, self.language)
        own = bool(self._own(self.language))
        self.anew_button.setEnabled(own)
        set_role(self.note_label, "warn" if outdated else "muted")
        self.note_label.setText(tr(_OUTDATED if outdated else _OWN if own else _FILLED))

    def _show(self, editor: ScriptEditor, words: str) -> None:
        if not (self._typing(editor) and not words.strip()):
            editor.show_value(words)

    def _typing(self, editor: ScriptEditor) -> bool:
        return editor.box.hasFocus() and self._writing

    def _own(self, language: str) -> str:
        return str(self._slots(language)[0].get()).strip()

    def _slots(self, language: str) -> tuple[Slot, Slot]:
        deal = self.needs.deal
        own, basis = (Slot(deal, Script.key, name, deal.lap) for name in FIELDS[language])
        return own, basis

    # what its user does

    def _write(self, language: str, words: str) -> None:
        """Keep what is typed; before the first letter also what the template says.

        The template comes first and by itself, so that all that is typed in one go is one step of undo.
        """
        own, basis = self._slots(language)
        self._writing = True
        try:
            if not str(own.get()).strip():
                self.needs.session.change(basis, filled_in(self.needs.advice.facts(), language))
            self.needs.session.change(own, words)
        finally:
            self._writing = False

    def fill_in_anew(self) -> None:
        """Take the typed words away, so that the template stands again with the present facts."""
        own, basis = self._slots(self.language)
        workspace = self.needs.session.workspace
        with workspace.action():
            workspace.change(own, "")
            workspace.change(basis, "")
        self.refresh()
        self.editors[self.language].setFocus()

    def _end_run(self) -> None:
        self.needs.session.close_run()

    def _follow(self, edit: Edit) -> None:
        """Show at once what undo or another view has put here."""
        if self._writing or edit.slot.attribute != Script.key:
            return
        facts = self.needs.advice.facts()
        for language, editor in self.editors.items():
            editor.show_value(spoken(facts, language))


_FILLED = N_("Filled in from “The offer”. Change it into your own words; they are kept.")
_OWN = N_("Your own words.")
_OUTDATED = N_("A fact has changed since you wrote this: read it again, or fill it in anew.")
