"""Who said so: the state beside an answer, and the dialog that puts a statement on record."""

from __future__ import annotations

from datetime import date

import pytest
from hand import KEY, Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Known
from dealplanner.domain.evidence import State
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.qualify import Funds
from dealplanner.gui.conflict_dialog import ConflictDialog
from dealplanner.gui.earlier_statement import EarlierStatement
from dealplanner.gui.editing import EditSession
from dealplanner.gui.said import SaidLine
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.gui.wizard import WizardView
from dealplanner.gui.words import day_text
from dealplanner.records import Deal
from dealplanner.services.deals import new_deal, new_person
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence
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


def combo_of(wizard: WizardView, name: str = "in_place") -> QComboBox:
    assert wizard.view is not None
    assert wizard.view.form is not None
    found = wizard.view.form.editor(name).findChild(QComboBox)
    assert found is not None
    return found


def press_f2(wizard: WizardView, hand: Hand, name: str = "in_place") -> StatementDialog:
    """Press F2 at an answer, and return what opens."""
    hand.settle()
    wizard.window().activateWindow()
    QTest.qWaitForWindowActive(wizard.window())
    combo_of(wizard, name).setFocus()
    hand.press(combo_of(wizard, name), KEY.Key_F2)
    dialog = wizard.window().findChild(StatementDialog)
    assert dialog is not None
    QTest.qWaitForWindowActive(dialog)
    return dialog


def focused(dialog: QDialog) -> QWidget:
    found = dialog.focusWidget()
    assert found is not None
    return found


@pytest.fixture
def in_conflict(wizard: WizardView, bare: Deal, qtbot: QtBot) -> DealEvidence:
    """Let Tomas say yes and 李伟 say no, with words."""
    slot = Slot(bare, Funds.key, "in_place", bare.lap)
    known = DealLinks(wizard.session.workspace, date(2026, 11, 24), bare).choices("person")
    tomas, li = ({name: id_ for id_, name in known}[name] for name in ("Tomas Ruiz", "李伟"))
    wizard.evidence.add(slot, tomas, date(2026, 11, 20), "Call", "Set aside in October", Known.YES)
    wizard.evidence.add(slot, li, date(2026, 11, 22), "Lunch", "还没有批", Known.NO)
    qtbot.waitUntil(lambda: said(wizard).words.state is State.CONFLICT)
    return wizard.evidence


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
    again = open_dialog(wizard, hand)
    assert field(again, "on").text() == day_text(
        date(2026, 11, 24)
    )  # the draft is gone; who and where are proposed
    assert field(again, "occasion").text() == "By phone"


def test_markup_in_what_was_said_stays_words(wizard: WizardView, bare: Deal, hand: Hand) -> None:
    put_on_record(wizard, hand, "Tomas Ruiz", "<b>a<b and c>d</b>")
    dialog = open_dialog(wizard, hand)
    earlier = dialog.findChild(EarlierStatement)
    assert earlier is not None
    assert "<b>a<b and c>d</b>" in earlier.words
    assert all(label.textFormat() is Qt.TextFormat.PlainText for label in earlier.findChildren(QLabel))
    assert Slot(bare, Funds.key, "in_place", 1).stated() == '"not_known"'


def test_two_keys_put_on_record_who_said_so(
    wizard: WizardView, bare: Deal, hand: Hand, session: EditSession
) -> None:
    answer(wizard, hand, KEY.Key_Down)
    put_on_record(wizard, hand, "Tomas Ruiz", "yes")
    tomas = bare.statements[0].person_id
    dialog = press_f2(wizard, hand, "allocatable")
    assert field(dialog, "person_id").selectedText() == "Tomas Ruiz"  # typing takes another name
    assert dialog.editors["person_id"].isAncestorOf(focused(dialog))
    hand.press(focused(dialog), KEY.Key_Return)
    added = bare.statements[-1]
    assert (added.about, added.person_id, added.on, added.words) == (
        "qualify.money:allocatable",
        tomas,
        date(2026, 11, 24),
        "",
    )
    assert session.undo()
    assert added.deleted_at is not None


def test_a_few_letters_of_a_name_are_enough(
    wizard: WizardView, bare: Deal, hand: Hand, workspace: Workspace
) -> None:
    dora = new_person(workspace, "Dora Quill", None)
    workspace.save()
    dialog = press_f2(wizard, hand)
    hand.type(field(dialog, "person_id"), "qui")
    completer = field(dialog, "person_id").completer()
    assert completer is not None
    popup = completer.popup()
    assert popup is not None
    popup.close()
    hand.press(field(dialog, "person_id"), KEY.Key_Return)
    assert bare.statements[0].person_id == dora.id
    assert not dialog.isVisible()


def test_what_somebody_says_otherwise_is_noted_without_touching_the_answer(
    wizard: WizardView, bare: Deal, hand: Hand, qtbot: QtBot
) -> None:
    answer(wizard, hand, KEY.Key_Down)
    dialog = press_f2(wizard, hand)
    hand.type(field(dialog, "person_id"), "Tomas Ruiz")
    value = dialog.editors["value"].findChild(QComboBox)
    assert value is not None
    assert value.currentText() == "Yes"
    hand.press(value, KEY.Key_End)
    hand.press(value, KEY.Key_Return)
    assert bare.statements[0].value == '"no"'
    assert bare.page(Funds).in_place is Known.YES
    qtbot.waitUntil(lambda: said(wizard).words.state is State.CONFLICT)


def test_those_who_differ_stand_side_by_side_and_one_of_them_counts(
    wizard: WizardView, bare: Deal, hand: Hand, in_conflict: DealEvidence, session: EditSession, qtbot: QtBot
) -> None:
    hand.click(said(wizard).words)
    dialog = wizard.window().findChild(ConflictDialog)
    assert dialog is not None
    shown = [label.text() for label in dialog.claims_area.findChildren(QLabel)]
    for words in (
        "Yes",
        "Tomas Ruiz · Head of operations",
        f"{day_text(date(2026, 11, 20))} · Call",
        "“Set aside in October”",
        "No",
        "“还没有批”",
    ):
        assert words in shown
    hand.type(dialog.reason_line, "Li Wei signs for it")
    hand.click(next(button for button in dialog.buttons if button.accessibleName() == "“No” counts"))
    tomas, li = bare.statements
    assert bare.page(Funds).in_place is Known.NO
    assert (tomas.settled, tomas.settled_because) == (True, "Li Wei signs for it")
    assert not li.settled
    qtbot.waitUntil(lambda: said(wizard).words.text().startswith("one voice: 李伟"))
    assert session.undo()
    assert bare.page(Funds).in_place is Known.YES
    assert not tomas.settled


def test_a_conflict_can_be_kept_open_or_asked_again(
    wizard: WizardView, bare: Deal, hand: Hand, in_conflict: DealEvidence
) -> None:
    hand.click(said(wizard).words)
    dialog = wizard.window().findChild(ConflictDialog)
    assert dialog is not None
    hand.press(dialog, KEY.Key_Escape)
    assert not bare.todos
    hand.settle()
    hand.click(said(wizard).words)
    dialog = wizard.window().findChild(ConflictDialog)
    assert dialog is not None
    hand.click(dialog.ask_button)
    (question,) = bare.todos
    assert (question.about, question.what) == ("qualify.money:in_place", "Are the funds in place?")
    assert question.person_id in [statement.person_id for statement in bare.statements]
    assert not any(statement.settled for statement in bare.statements)


def test_the_statement_dialog_leads_to_the_conflict(
    wizard: WizardView, hand: Hand, in_conflict: DealEvidence
) -> None:
    dialog = press_f2(wizard, hand)
    hand.click(dialog.settle_button)
    settle = wizard.window().findChild(ConflictDialog)
    assert settle is not None
    assert settle.isVisible()
    assert not dialog.isVisible()
