"""A second lap by the window: what is weak, walked and counted, with the lap before beside it."""

from __future__ import annotations

import pytest
from hand import KEY, Hand
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Known
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.gui.deal.goals import LAP_WALK, NEXT_LAP
from dealplanner.gui.deal.laps.beside import LapBeside
from dealplanner.gui.deal.laps.side import LapsPage
from dealplanner.gui.deal.laps.walk import LapWalk
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.deals import new_row, rows_at
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence
from dealplanner.services.facts import deal_facts
from dealplanner.services.laps import present_work
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Hand:
    return Hand(qtbot, links)


def settle() -> None:
    QApplication.processEvents()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def put(session: EditSession, deal: Deal, page: str, name: str, value: object) -> None:
    session.change(Slot(deal, page, name, deal.lap), value)
    session.close_run()


@pytest.fixture
def second(deal_view: DealView, deal: Deal, session: EditSession) -> LapsPage:
    """Return the laps of a deal that got its “no”, in its second lap."""
    put(session, deal, Answer.key, "words", "Not this year")
    put(session, deal, Answer.key, "answer", TrialAnswer.NO)
    deal_view.follow(NEXT_LAP)
    settle()
    return laps(deal_view)


def laps(view: DealView) -> LapsPage:
    page = view.pages.currentWidget()
    assert isinstance(page, LapsPage)
    return page


def titles(page: LapsPage) -> list[str]:
    return [row.line.title for row in page.left_card.rows]


def walk(view: DealView) -> LapWalk:
    shown = view.pages.currentWidget()
    assert isinstance(shown, LapWalk)
    return shown


def test_the_first_lap_says_that_none_has_ended(deal_view: DealView) -> None:
    deal_view.open_side("laps")
    page = laps(deal_view)
    assert page.empty_label.isVisible() and not page.text.isVisible()
    assert not page.progress_card.isVisible() and not page.begin_button.isVisible()
    assert page.left_card.heading.text() == "Lap 1: the weakest answers"


def test_a_no_offers_the_next_lap_on_the_side_too(
    deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    put(session, deal, Answer.key, "answer", TrialAnswer.NO)
    deal_view.open_side("laps")
    page = laps(deal_view)
    assert not page.walk_button.isVisible()
    hand.click(page.begin_button)
    assert deal.lap == 2 and laps(deal_view).walk_button.isVisible()


def test_the_list_shrinks_as_answers_get_better(
    qtbot: QtBot, second: LapsPage, deal: Deal, session: EditSession, workspace: Workspace
) -> None:
    before = second.left_card.goals
    count = len(before)
    assert second.progress_label.text() == f"0 of {count} mended"
    assert f"{LAP_WALK}{Funds.key}:allocatable" in before
    put(session, deal, Funds.key, "allocatable", Known.YES)
    helga = next(one for one in deal.stakeholders if one.name == "Helga Brandt")
    assert helga.person_id is not None
    today = workspace.clock().date()
    slot = Slot(deal, Funds.key, "allocatable", 2)
    DealEvidence(workspace, deal, today).add(slot, helga.person_id, today, "Lunch", "It is ours to spend")
    qtbot.waitUntil(lambda: f"{LAP_WALK}{Funds.key}:allocatable" not in second.left_card.goals)
    work = present_work(deal, deal_facts(workspace, deal, today))
    assert second.progress_label.text() == f"{work.mended} of {count} mended"
    assert second.progress.value() == work.mended >= 1
    session.undo()
    qtbot.waitUntil(lambda: f"{LAP_WALK}{Funds.key}:allocatable" in second.left_card.goals)


def test_a_weak_answer_says_why_and_what_stood_there(
    second: LapsPage, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    put(session, deal, Funds.key, "in_place", Known.NO)
    row = next(
        line for line in second.left_card._lines or () if line.goal == f"{LAP_WALK}{Funds.key}:in_place"
    )
    assert "Step 2 · Money" in row.about

    def shows_both() -> None:
        line = next(
            line for line in second.left_card._lines or () if line.goal == f"{LAP_WALK}{Funds.key}:in_place"
        )
        assert "Answer: No" in line.about and "In lap 1: Yes" in line.about

    qtbot.waitUntil(shows_both)


def test_the_former_lap_is_read_beside_the_list(
    qtbot: QtBot, second: LapsPage, deal: Deal, session: EditSession, hand: Hand
) -> None:
    assert second.lap_box.currentText().startswith("Lap 1, ended ")
    assert "Not this year" in second.reason_label.text()
    text = second.text.toPlainText()
    assert "Are the funds in place?" in text and "Dispatch stands still three times a month" in text
    assert "Helga Brandt" in text and "≠" not in text
    assert second.text.isReadOnly()
    put(session, deal, Funds.key, "in_place", Known.NO)
    qtbot.waitUntil(lambda: "≠ Now: No" in second.text.toPlainText())
    hand.press(second.changed_box, KEY.Key_Space)
    assert second.changed_box.isChecked()
    changed = second.text.toPlainText()
    assert "Are the funds in place?\nYes\n≠ Now: No" in changed
    assert "Dispatch stands still" not in changed


def test_rows_that_came_or_went_since_are_marked(
    qtbot: QtBot, second: LapsPage, deal: Deal, workspace: Workspace
) -> None:
    old = rows_at(deal, "problems")[0]
    new = new_row(workspace, deal, "problems")
    workspace.change(Slot(new, "words"), "The night shift waits")
    workspace.remove(old)
    qtbot.waitUntil(lambda: "≠ New since then: The night shift waits" in second.text.toPlainText())
    assert f"{old.words}\n≠ Removed since." in second.text.toPlainText()


def test_a_click_turns_to_the_very_answer_in_the_walk(
    qtbot: QtBot, second: LapsPage, deal_view: DealView, deal: Deal, hand: Hand
) -> None:
    problem = rows_at(deal, "problems")[-1]
    goal = f"{LAP_WALK}problem/{problem.id}:severity"
    row = next(row for row in second.left_card.rows if row.line.goal == goal)
    hand.click(row)
    settle()
    shown = walk(deal_view)
    assert shown.page.key == "qualify.problems" and shown.view is not None
    table = shown.view.table
    assert table is not None and table.chosen is problem and table.form is not None
    assert table.form.rows["severity"].editor.focusProxy() is QApplication.focusWidget()
    hand.press(shown, KEY.Key_Escape)
    assert isinstance(deal_view.pages.currentWidget(), LapsPage), "the walk leads back to the laps"


def test_the_walk_has_just_the_weak_pages_and_counts(
    qtbot: QtBot, second: LapsPage, deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    hand.click(second.walk_button)
    settle()
    shown = walk(deal_view)
    pages = [page.key for page in shown.step.pages]
    assert pages[0] == Funds.key == shown.page.key, "the weakest answer comes first"
    assert len(pages) == len(set(pages)) and not any(key.startswith("trial_close") for key in pages)
    assert "first_contact.contact" not in pages, "a page that is well answered is no part of it"
    assert shown.rests_label.text().startswith("0 of ")
    problems = len(pages)
    assert shown.close_button.text() == "Back to the laps"
    hand.click(shown.next_button)
    settle()
    assert shown.page.key == pages[1] and len(shown.page_list.entries.entries) == problems


def test_the_former_lap_stands_beside_every_wizard_page(
    qtbot: QtBot, second: LapsPage, deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    deal_view.open_page(Funds.key)
    settle()
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.beside_button.text() == "Lap 1 beside"
    hand.click(wizard.beside_button)
    pane = wizard.beside
    assert isinstance(pane, LapBeside) and pane.isVisible()
    assert "Are the funds in place?\nYes" in pane.text.toPlainText()
    put(session, deal, Funds.key, "in_place", Known.NO)
    qtbot.waitUntil(lambda: "≠ Now: No" in pane.text.toPlainText())
    wizard.turn_to("qualify.problems")
    settle()
    assert "Whose problem is it?\nTomas Ruiz" in pane.text.toPlainText()
    deal_view.open_page("needs.roles")
    settle()
    again = deal_view.pages.currentWidget()
    assert isinstance(again, WizardView) and again.beside_button.isChecked(), "it stays as it was wished"
    assert isinstance(again.beside, LapBeside) and "Helga Brandt" in again.beside.text.toPlainText()
    assert "mended" in again.beside.work_button.text()
    hand.click(again.beside.work_button)
    assert isinstance(deal_view.pages.currentWidget(), LapsPage)


def test_several_former_laps_can_be_chosen(
    second: LapsPage, deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    put(session, deal, Funds.key, "in_place", Known.NO)
    put(session, deal, Answer.key, "words", "Still not")
    put(session, deal, Answer.key, "answer", TrialAnswer.NO)
    deal_view.follow(NEXT_LAP)
    settle()
    page = laps(deal_view)
    assert [page.lap_box.itemText(n)[:5] for n in range(page.lap_box.count())] == ["Lap 2", "Lap 1"]
    assert "Still not" in page.reason_label.text()
    assert "Are the funds in place?\nNo" in page.text.toPlainText()
    hand.press(page.lap_box, KEY.Key_Down)
    assert "Not this year" in page.reason_label.text()
    assert "Are the funds in place?\nYes\n≠ Now: No" in page.text.toPlainText()


def test_undo_of_the_lap_brings_all_back(
    qtbot: QtBot, second: LapsPage, deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    deal_view.open_page(Funds.key)
    settle()
    session.undo()
    assert deal.lap == 1 and deal.page(Answer).answer is TrialAnswer.NO
    qtbot.waitUntil(lambda: deal_view.pages.currentWidget() is deal_view.overview)
    assert NEXT_LAP in deal_view.cards.next.goals
    session.redo()
    assert deal.lap == 2
    qtbot.waitUntil(lambda: "side:laps" in deal_view.cards.next.goals)
