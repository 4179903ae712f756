"""Who said so: the state beside an answer, and the dialog that puts a statement on record."""

from __future__ import annotations

from datetime import date

import pytest
from hand import KEY, Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.qualify import Funds
from dealplanner.gui.editing import EditSession
from dealplanner.gui.said import SaidLine
from dealplanner.gui.statement_dialog import EarlierStatement, StatementDialog
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.deals import new_deal, new_person
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def bare(workspace: Workspace) -> Deal:
    deal = new_deal(workspace, "Renewal", None)
    for name in ("Tomas Ruiz", "李伟"):
        new_person(workspace, name, None)
    workspace.save()
    return deal


@pytest.fixture
def wizard(bare: Deal, session: EditSession, workspace: Workspace, hand: Hand) -> WizardView:
    links = DealLinks(workspace, date(2026, 11, 24), bare)
    wizard = WizardView(STEPS[1], bare, session, links, links.today, page=Funds.key)
    hand.show(wizard)
    return wizard


def said(wizard: WizardView, name: str = "in_place") -> SaidLine:
    assert wizard.view is not None
    assert wizard.view.form is not None
    line = wizard.view.form.rows[name].said_line
    assert line is not None
    return line


def answer(wizard: WizardView, hand: Hand, key: Qt.Key) -> None:
    assert wizard.view is not None
    assert wizard.view.form is not None
    combo = wizard.view.form.editor("in_place").findChild(QComboBox)
    assert combo is not None
    hand.press(combo, key)


def open_dialog(wizard: WizardView, hand: Hand) -> StatementDialog:
    hand.settle()
    hand.click(said(wizard).add_button)
    dialog = wizard.window().findChild(StatementDialog)
    assert dialog is not None
    return dialog


def field(dialog: StatementDialog, name: str) -> QLineEdit:
    found = dialog.editors[name].findChild(QLineEdit)
    assert found is not None
    return found


def put_on_record(wizard: WizardView, hand: Hand, who: str, words: str) -> None:
    dialog = open_dialog(wizard, hand)
    hand.type(field(dialog, "person_id"), who)
    box = dialog.editors["words"].findChild(QPlainTextEdit)
    assert box is not None
    hand.type(box, words)
    hand.press(box, KEY.Key_Return, CONTROL)


def test_a_statement_is_put_on_record_and_shown_beside_the_answer(
    wizard: WizardView, bare: Deal, hand: Hand, qtbot: QtBot, session: EditSession
) -> None:
    answer(wizard, hand, KEY.Key_Down)
    qtbot.waitUntil(lambda: said(wizard).words.text() == "assumed: nobody is on record for it")
    put_on_record(wizard, hand, "Tomas Ruiz", "“Set aside in October” – 已拨款")
    statement = bare.statements[0]
    assert (statement.about, statement.value, statement.on) == (
        "qualify.money:in_place",
        '"yes"',
        date(2026, 11, 24),
    )
    assert statement.words == "“Set aside in October” – 已拨款"
    qtbot.waitUntil(lambda: said(wizard).words.text().startswith("one voice: Tomas Ruiz"))
    assert session.undo()
    qtbot.waitUntil(lambda: said(wizard).words.text().startswith("assumed"))


def test_two_who_say_different_things_are_a_conflict_until_one_is_settled(
    wizard: WizardView, hand: Hand, qtbot: QtBot
) -> None:
    answer(wizard, hand, KEY.Key_Down)
    put_on_record(wizard, hand, "Tomas Ruiz", "yes")
    answer(wizard, hand, KEY.Key_End)
    put_on_record(wizard, hand, "李伟", "no")
    qtbot.waitUntil(lambda: "different things" in said(wizard).words.text())
    dialog = open_dialog(wizard, hand)
    earlier = dialog.findChildren(EarlierStatement)
    assert len(earlier) == 2
    contradicted = next(one for one in earlier if "Tomas Ruiz" in one.words)
    button = contradicted.findChild(QPushButton)
    assert button is not None
    hand.click(button)
    assert button.text() == "Counts again"
    qtbot.waitUntil(lambda: said(wizard).words.text().startswith("one voice: 李伟"))


def test_what_is_missing_is_said_and_what_is_typed_waits(
    wizard: WizardView, bare: Deal, hand: Hand, session: EditSession
) -> None:
    dialog = open_dialog(wizard, hand)
    hand.type(field(dialog, "occasion"), "By phone")
    hand.retype(field(dialog, "on"), "31.2.2027")
    hand.click(dialog.keep_button)
    assert dialog.problem_label.text() == "Still open: Who said so?"
    hand.press(dialog, KEY.Key_Escape)
    assert not bare.statements
    assert session.flush()

    dialog = open_dialog(wizard, hand)
    assert field(dialog, "occasion").text() == "By phone"
    assert field(dialog, "on").text() == "31.2.2027"
    hand.type(field(dialog, "person_id"), "Tomas Ruiz")
    hand.click(dialog.keep_button)
    assert dialog.problem_label.text() == "There is no day 31 in month 2 of 2027: it ends on the 28."
    hand.retype(field(dialog, "on"), "today")
    hand.click(dialog.keep_button)
    assert (bare.statements[0].occasion, bare.statements[0].on) == ("By phone", date(2026, 11, 24))
    assert field(open_dialog(wizard, hand), "occasion").text() == ""


def test_markup_in_what_was_said_stays_words(wizard: WizardView, bare: Deal, hand: Hand) -> None:
    put_on_record(wizard, hand, "Tomas Ruiz", "<b>a<b and c>d</b>")
    dialog = open_dialog(wizard, hand)
    earlier = dialog.findChild(EarlierStatement)
    assert earlier is not None
    assert "<b>a<b and c>d</b>" in earlier.words
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in earlier.findChildren(QLabel))
    assert Slot(bare, Funds.key, "in_place", 1).stated() == '"not_known"'
