"""Chooses the paper and its language, with the advice beside it."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QLabel,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.advice import Advice
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.labels import label
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Language
from dealplanner.services.papers import BILINGUAL, PAPERS


class PaperChoice(QFrame):
    """Three papers and their languages; the recommended one says so."""

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "card")
        self._group = QButtonGroup(self)
        self.buttons = {paper: QRadioButton() for paper in PAPERS}
        self.language_box = QComboBox()
        self.language_box.setAccessibleName(tr(N_("Language of the paper")))
        for language in Language:
            self.language_box.addItem(tr(language.label), language)
        self.both_box = QCheckBox(tr(N_("In both languages, side by side")))
        self.both_box.setToolTip(tr(N_("English and Chinese on one paper; the language above comes first.")))
        self.warning: QLabel = label(role="warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.setSpacing(6)
        column.addWidget(label(tr(N_("Which paper?")), "heading"))
        for paper, button in self.buttons.items():
            button.setText(tr(paper.label))
            self._group.addButton(button)
            column.addWidget(button)
            button.clicked.connect(self.changed)
        column.addWidget(self.warning)
        column.addSpacing(4)
        column.addWidget(label(tr(N_("In which language?")), "label"))
        column.addWidget(self.language_box)
        column.addWidget(self.both_box)
        self.language_box.activated.connect(self.changed)
        self.both_box.clicked.connect(self.changed)
        self._group.buttonToggled.connect(self._offer_both)

    @property
    def paper(self) -> Paper:
        """Return the chosen paper."""
        return next((paper for paper, button in self.buttons.items() if button.isChecked()), Paper.QUOTE)

    @property
    def language(self) -> Language:
        """Return the chosen language."""
        chosen: Language = self.language_box.currentData()
        return Language.by_value(str(chosen))

    @property
    def bilingual(self) -> bool:
        """Say whether the paper is to be in both languages."""
        return self.both_box.isChecked() and self.paper in BILINGUAL

    def _offer_both(self) -> None:
        self.both_box.setVisible(self.paper in BILINGUAL)

    def choose(self, paper: Paper, language: Language | None = None, *, bilingual: bool = False) -> None:
        """Choose a paper, and a language where one is given, or both."""
        self.buttons[paper].setChecked(True)
        self.both_box.setChecked(bilingual)
        if language is not None:
            self.language_box.setCurrentIndex(list(Language).index(language))

    def show_advice(self, advice: Advice) -> None:
        """Mark the recommended paper, and say what speaks against another."""
        for paper, button in self.buttons.items():
            mark = f"  ({tr(N_('recommended'))})" if is_advised(advice, paper) else ""
            button.setText(tr(paper.label) + mark)
        self.warning.setText(say(against(advice, self.paper)) if self.paper in advice.not_yet else "")
        self.warning.setVisible(self.paper in advice.not_yet)


def is_advised(advice: Advice, paper: Paper) -> bool:
    """Say whether `paper` is what the commitment asks for."""
    return str(advice.recommended) == str(paper)


def against(advice: Advice, paper: Paper) -> Phrase:
    """Return what speaks against a paper that is ahead of the commitment."""
    return phrase(
        N_("“{paper}” is ahead of the commitment: {level}."),
        paper=Phrase(paper.label),
        level=advice.commitment.words,
    )


def advice_lines(advice: Advice) -> Iterator[StateLine]:
    """Yield why this is recommended, and the proofs that the next level still needs."""
    for reason in advice.reasons:
        yield StateLine(Mark.CHECK, "muted", say(reason), says=tr(N_("Reason")), plain=True)
    for proof in advice.missing:
        title = say(phrase(N_("Not proven yet: {proof}"), proof=proof.words))
        yield StateLine(Mark.ASK, "warn", title, says=tr(N_("Missing")), goal=proof.page, plain=True)
