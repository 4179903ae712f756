"""Saving by itself: after a pause, again after a failure, with nothing lost on the way."""

from __future__ import annotations

from hand import KEY, Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps import STEPS
from dealplanner.gui.editing import EditSession
from dealplanner.gui.field_row import FieldRow
from dealplanner.gui.saved_label import SavedLabel
from dealplanner.gui.wizard import WizardView
from dealplanner.gui.words import say
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


def fill_the_disk(workspace: Workspace, deal: Deal) -> None:
    """Let the file not grow any more, and change something that needs it to."""
    _allow_pages(workspace, 1)
    workspace.change(Slot(deal, "notes"), "long " * 50_000)


def make_room(workspace: Workspace) -> None:
    _allow_pages(workspace, 1_000_000)


def _allow_pages(workspace: Workspace, count: int) -> None:
    with workspace.session.no_autoflush:
        workspace.session.connection().exec_driver_sql(f"PRAGMA max_page_count = {count}")


def line_of(row: FieldRow) -> QLineEdit:
    line = row.editor.findChild(QLineEdit)
    assert line is not None
    return line


def test_what_is_typed_is_saved_after_a_pause(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, qtbot: QtBot, workspace: Workspace
) -> None:
    row = FieldRow(Slot(deal, "title"), session, links)
    hand.show(row)
    with qtbot.waitSignal(session.saved):
        hand.retype(line_of(row), "Renewal")
    assert not workspace.dirty
    workspace.session.expire_all()
    assert deal.title == "Renewal"


def test_a_run_of_typing_is_one_step_of_undo_and_ends_where_the_field_is_left(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    before = deal.title
    row = FieldRow(Slot(deal, "title"), session, links)
    hand.show(row)
    line = line_of(row)
    hand.retype(line, "Renewal")
    hand.leave(line)
    hand.press(line, KEY.Key_End)
    hand.type(line, " of dispatch")
    assert deal.title == "Renewal of dispatch"
    assert session.undo()
    assert deal.title == "Renewal"
    assert session.undo()
    assert deal.title == before


def test_an_action_that_came_to_nothing_is_no_step_of_undo(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    before = deal.title
    session.change(Slot(deal, "title"), "Renewal")
    session.close_run()
    row = FieldRow(Slot(deal, "chance"), session, links)
    hand.show(row)
    hand.retype(line_of(row), "140")
    hand.leave(line_of(row))
    assert session.undo()
    assert deal.title == before


def test_a_failed_save_is_said_and_tried_again_until_it_works(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, qtbot: QtBot, workspace: Workspace
) -> None:
    fill_the_disk(workspace, deal)
    row = FieldRow(Slot(deal, "title"), session, links)
    hand.show(row)
    label = SavedLabel(session)
    qtbot.addWidget(label)
    with qtbot.waitSignal(session.save_failed) as failed:
        hand.retype(line_of(row), "Renewal")
    assert label.text() == "Not saved: " + say(failed.args[0])
    assert (deal.title, line_of(row).text()) == ("Renewal", "Renewal")
    hand.type(line_of(row), " of dispatch")
    tries = QSignalSpy(session.save_failed)
    qtbot.waitUntil(lambda: tries.count() >= 1)
    make_room(workspace)
    with qtbot.waitSignal(session.saved, timeout=10_000):
        pass
    assert label.text() == "Saved just now"
    workspace.session.expire_all()
    assert deal.title == "Renewal of dispatch"


def test_closing_says_whether_all_is_saved(deal: Deal, workspace: Workspace, qtbot: QtBot) -> None:
    session = EditSession(workspace)
    session.change(Slot(deal, "title"), "Renewal")
    fill_the_disk(workspace, deal)
    assert not session.close()
    make_room(workspace)
    assert session.close()


def test_undo_keys_work_from_within_a_field(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    wizard = WizardView(STEPS[0], deal, session, links, links.today, page="first_contact.next")
    hand.show(wizard)
    assert wizard.view is not None
    assert wizard.view.form is not None
    line = wizard.view.form.editor("next_what").findChild(QLineEdit)
    assert line is not None
    before = deal.next_what
    hand.retype(line, "Show the pilot")
    hand.press(line, KEY.Key_Z, CONTROL)
    assert deal.next_what == line.text() == before
    hand.press(line, KEY.Key_Z, CONTROL | SHIFT)
    assert deal.next_what == line.text() == "Show the pilot"
