"""The short table inside a page: lines are added, moved, removed, edited, undone."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hand import KEY, Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from dealplanner.domain.amounts import Money
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Standing
from dealplanner.domain.steps.terms import ResourceTerms, TeamMember
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.rows import RowsEditor
from dealplanner.gui.field_row import FieldRow
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier
PLAN = (
    DecisionStep(what="Shortlist", by=date(2026, 11, 30)),
    DecisionStep(what="Approval", standing=Standing.BAD),
    DecisionStep(what="Order"),
)


@pytest.fixture
def steps(deal: Deal, session: EditSession) -> Slot:
    slot = Slot(deal, DecisionProcess.key, "steps", 1)
    session.change(slot, PLAN)
    session.close_run()
    return slot


def show(slot: Slot, session: EditSession, links: DealLinks, hand: Hand) -> tuple[FieldRow, RowsEditor]:
    row = FieldRow(slot, session, links)
    hand.show(row)
    assert isinstance(row.editor, RowsEditor)
    return row, row.editor


def line(editor: RowsEditor, row: int, name: str) -> QLineEdit:
    found = editor.cell(row, name).findChild(QLineEdit)
    assert found is not None
    return found


def whats(slot: Slot) -> list[str]:
    return [row.what for row in slot.get()]


def test_a_line_is_added_by_key_and_typed_into(
    steps: Slot, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    _, editor = show(steps, session, links, hand)
    hand.press(line(editor, 0, "what"), KEY.Key_Return, CONTROL)
    assert QWidget.focusWidget(editor.window()) is line(editor, 3, "what")
    hand.type(line(editor, 3, "what"), "签字 Signing")
    assert whats(steps) == ["Shortlist", "Approval", "Order", "签字 Signing"]
    session.undo()
    assert whats(steps) == ["Shortlist", "Approval", "Order", ""]
    session.undo()
    assert steps.get() == PLAN
    assert editor.value == PLAN


def test_a_line_is_moved_and_removed_where_the_cursor_is(
    steps: Slot, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    _, editor = show(steps, session, links, hand)
    line(editor, 1, "what").setFocus()
    hand.press(line(editor, 1, "what"), KEY.Key_Down, ALT)
    assert whats(steps) == ["Shortlist", "Order", "Approval"]
    hand.press(line(editor, 2, "what"), KEY.Key_Up, ALT)
    assert whats(steps) == ["Shortlist", "Approval", "Order"]
    hand.press(line(editor, 1, "what"), KEY.Key_Delete, ALT)
    assert whats(steps) == ["Shortlist", "Order"]
    hand.click(editor.remove_button)
    assert whats(steps) == ["Shortlist"]
    hand.click(editor.remove_button)
    assert steps.get() == ()
    assert not editor.remove_button.isVisible()
    for _ in range(5):
        session.undo()
    assert steps.get() == PLAN


def test_every_kind_of_cell_is_edited(
    deal: Deal, steps: Slot, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    _, editor = show(steps, session, links, hand)
    hand.retype(line(editor, 0, "by"), "+7")
    combo = editor.cell(0, "standing").findChild(QComboBox)
    assert combo is not None
    hand.press(combo, KEY.Key_End)
    first = steps.get()[0]
    assert (first.by, first.standing) == (date(2026, 12, 1), Standing.BAD)

    team = Slot(deal, ResourceTerms.key, "team", 1)
    session.change(team, (TeamMember(who="Ines"),))
    _, editor = show(team, session, links, hand)
    hand.retype(line(editor, 0, "days"), "8,5")
    hand.retype(line(editor, 0, "rate"), "1,150")
    assert team.get() == (TeamMember(who="Ines", days=Decimal("8.5"), rate=Money(Decimal(1150), "EUR")),)


def test_words_in_a_cell_that_are_no_value_are_kept_with_their_line(
    steps: Slot, session: EditSession, links: DealLinks, hand: Hand, workspace: Workspace
) -> None:
    row, editor = show(steps, session, links, hand)
    hand.retype(line(editor, 0, "by"), "31.2.2027")
    assert row.complaint_label.text() == "There is no day 31 in month 2 of 2027: it ends on the 28."
    assert steps.get() == PLAN
    hand.press(line(editor, 0, "by"), KEY.Key_Down, ALT | Qt.KeyboardModifier.ShiftModifier)
    hand.click(editor.down_button)
    assert line(editor, 1, "by").text() == "31.2.2027"
    assert session.flush()

    again, shown = show(steps, session, links, hand)
    assert line(shown, 1, "by").text() == "31.2.2027"
    assert again.complaint_label.text()
    hand.retype(line(shown, 1, "by"), "28.2.2027")
    assert steps.get()[1].by == date(2027, 2, 28)
    assert not again.complaint_label.isVisible()
    assert workspace.words_in(steps) == ""
