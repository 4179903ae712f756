"""The clauses of a contract, by keys: another alternative, own words, left out."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.domain.fields import Clauses, fields_of
from dealplanner.domain.papers.contract import CLAUSES, Alternative
from dealplanner.domain.steps.terms import ClauseChoice, SampleContract
from dealplanner.gui.editors.clauses import ClausesEditor


@pytest.fixture
def editor(qtbot: QtBot) -> ClausesEditor:
    field = fields_of(SampleContract)["clauses"]
    assert isinstance(field, Clauses)
    editor = ClausesEditor(field)
    qtbot.addWidget(editor)
    editor.show()
    return editor


def test_every_clause_shows_with_its_first_words(editor: ClausesEditor) -> None:
    assert editor.list.count() == len(CLAUSES)
    assert "owes the result" in editor.words.toPlainText()
    assert editor.box.itemText(0) == "A: a result"


def test_another_alternative_is_told_and_shown(editor: ClausesEditor, qtbot: QtBot) -> None:
    with qtbot.waitSignal(editor.edited) as told:
        QTest.keyClicks(editor.box, "B")
    assert told.args == [(ClauseChoice(clause="subject", alternative=Alternative.B),)]
    assert "diligent service" in editor.words.toPlainText()
    with qtbot.waitSignal(editor.edited) as back:
        QTest.keyClick(editor.box, Qt.Key.Key_Up)
    assert back.args == [()], "the usual needs no row"


def test_changed_words_become_ones_own_and_stay_when_another_clause_is_looked_at(
    editor: ClausesEditor, qtbot: QtBot
) -> None:
    editor.list.setCurrentRow(1)
    editor.words.selectAll()
    QTest.keyClicks(editor.words, "Paid in gold.")
    assert editor._value() == (
        ClauseChoice(clause="fees", alternative=Alternative.OWN, words="Paid in gold."),
    )
    editor.list.setCurrentRow(2)
    editor.list.setCurrentRow(1)
    assert editor.words.toPlainText() == "Paid in gold."
    assert "Own words" in editor.list.item(1).text()


def test_a_clause_is_left_out_and_undo_shows_it_again(editor: ClausesEditor, qtbot: QtBot) -> None:
    editor.box.setCurrentIndex(list(Alternative).index(Alternative.OUT))
    editor.box.activated.emit(editor.box.currentIndex())
    assert editor._value()[0].alternative is Alternative.OUT
    assert not editor.words.isEnabled()
    editor.show_value(())
    assert editor.words.isEnabled()
    assert "owes the result" in editor.words.toPlainText()
