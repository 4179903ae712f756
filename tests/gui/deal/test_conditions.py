"""The verdict in full, by real events: what was said, the consultant’s word, the gaps, the parting."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Condition, Known, Outcome
from dealplanner.domain.steps.needs import Conditions, Confirmed, LetterWords
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.qualify import Fit
from dealplanner.domain.todos import Closes
from dealplanner.gui.deal.conditions.extras import GapsExtra, PartingExtra, ReasonsExtra
from dealplanner.gui.deal.conditions.page import ConditionsPage
from dealplanner.gui.deal.ending import Ending
from dealplanner.gui.deal.farewell import Farewell
from dealplanner.gui.deal.goals import GO_ON, PLAN_GAPS, REOPEN
from dealplanner.gui.deal.going_on import GoingOn
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.sheets import SheetsPage
from dealplanner.gui.deal.state_row import StateCard, StateRow
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 24)


@pytest.fixture
def side(deal_view: DealView) -> ConditionsPage:
    side = deal_view.open_side("conditions")
    assert isinstance(side, ConditionsPage)
    return side


@pytest.fixture
def bare(
    qtbot: QtBot,
    bare_deal: Deal,
    session: EditSession,
    bare_links: DealLinks,
    dismiss: Callable[[QWidget], None],
) -> Iterator[DealView]:
    view = DealView(bare_deal, session, bare_links)
    view.resize(1068, 700)
    view.show()
    qtbot.waitExposed(view)
    yield view
    dismiss(view)


def dialog_of(view: QWidget, kind: type[QDialog]) -> QDialog:
    QApplication.processEvents()
    return next(one for one in view.findChildren(kind) if one.isVisible())


def row_of(card: StateCard, title: str) -> StateRow:
    return next(row for row in card.rows if row.line.title == title)


def say_all(deal: Deal, session: EditSession, word: Confirmed) -> None:
    for condition in Condition:
        session.change(Slot(deal, Conditions.key, str(condition), deal.lap), word)
    session.close_run()
    QApplication.processEvents()


def test_a_reason_unfolds_to_who_said_what_when_and_where(side: ConditionsPage, deal: Deal) -> None:
    part = side.outline.parts[Condition.PROBLEM].reasons[0]
    QTest.mouseClick(part.row, LEFT)
    words = part.words()
    said = next(s for s in live(deal.statements) if s.about.endswith(":consequence") or "severity" in s.about)
    assert any(said.words in line for line in words)
    assert any("Tomas Ruiz" in line and said.occasion in line for line in words)
    QTest.keyClick(part.row, Qt.Key.Key_Space)
    assert not part.is_open and part.words() == []


def test_a_reason_leads_to_the_very_answer(deal_view: DealView, side: ConditionsPage, qtbot: QtBot) -> None:
    deal_view.activateWindow()
    part = side.outline.parts[Condition.BUDGET].reasons[0]
    QTest.keyClick(part.row, Qt.Key.Key_Return)
    QTest.mouseClick(part.links[0], LEFT)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.page.key == "qualify.money"
    assert wizard.view is not None and wizard.view.form is not None
    editor = wizard.view.form.editor("allocatable")
    qtbot.waitUntil(lambda: editor.focusProxy() is QApplication.focusWidget())


def test_an_answer_in_a_table_is_chosen_and_asked(deal_view: DealView, deal: Deal, qtbot: QtBot) -> None:
    deal_view.activateWindow()
    last = live(deal.problems)[-1]
    deal_view.follow(f"answer:problem/{last.id}:severity")
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.view is not None and wizard.view.table is not None
    assert wizard.view.table.chosen is last and wizard.view.table.form is not None
    editor = wizard.view.table.form.editor("severity")
    qtbot.waitUntil(lambda: editor.focusProxy() is QApplication.focusWidget())


def test_the_consultants_word_is_kept_shown_with_both_sides_and_undone(
    side: ConditionsPage, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    part = side.outline.parts[Condition.BUDGET]
    QTest.mouseClick(part.buttons[Confirmed.MET], LEFT)
    assert deal.page(Conditions).budget is Confirmed.MET
    both = "Met by your own word; the program proposes: Not known"
    qtbot.waitUntil(lambda: part.head.line.about == both)
    assert part.buttons[Confirmed.MET].isChecked()
    session.undo()
    assert deal.page(Conditions).budget is Confirmed.AS_PROPOSED
    qtbot.waitUntil(part.buttons[Confirmed.AS_PROPOSED].isChecked)


def test_the_consultants_word_is_given_by_keys_alone(
    deal_view: DealView, side: ConditionsPage, deal: Deal
) -> None:
    deal_view.activateWindow()
    buttons = side.outline.parts[Condition.BUDGET].buttons
    buttons[Confirmed.AS_PROPOSED].setFocus()
    QTest.keyClick(buttons[Confirmed.AS_PROPOSED], Qt.Key.Key_Right)
    focused = QApplication.focusWidget()
    assert focused is buttons[Confirmed.MET]
    QTest.keyClick(focused, Qt.Key.Key_Space)
    assert deal.page(Conditions).budget is Confirmed.MET


def test_what_is_unfolded_stays_so_while_other_things_change(
    side: ConditionsPage, deal: Deal, session: EditSession
) -> None:
    side.show_place("time")
    session.change(Slot(deal, Fit.key, "benefits", deal.lap), Known.NO)
    QApplication.processEvents()
    assert all(reason.is_open for reason in side.outline.parts[Condition.TIME].reasons)
    assert "Walk away courteously" in [row.line.title for row in side.verdict_card.rows]


def test_all_reasons_unfold_and_fold_at_once(side: ConditionsPage) -> None:
    reasons = [reason for part in side.outline.parts.values() for reason in part.reasons]
    QTest.mouseClick(side.fold_button, LEFT)
    assert all(reason.is_open for reason in reasons) and side.fold_button.text() == "Fold all"
    QTest.mouseClick(side.fold_button, LEFT)
    assert not any(reason.is_open for reason in reasons)


def test_each_gap_gets_an_action_and_one_undo_takes_all_back(
    bare: DealView, bare_deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    assert "On HOLD: stop selling, close the gaps" in [row.line.title for row in bare.cards.next.rows]
    QTest.mouseClick(bare.cards.verdict.plan_button, LEFT)
    todos = live(bare_deal.todos)
    assert [todo.closes for todo in todos] == [*(Closes.PROBLEM, Closes.BUDGET, Closes.TIME, Closes.DECISION)]
    assert {todo.due_on for todo in todos} == {date(2026, 12, 1)}
    assert todos[1].what == "Find out: Are the funds in place?"
    qtbot.waitUntil(lambda: not bare.cards.verdict.plan_button.isVisible())
    session.undo()
    assert live(bare_deal.todos) == []
    qtbot.waitUntil(bare.cards.verdict.plan_button.isVisible)


def test_the_page_of_the_gaps_offers_the_same(bare: DealView, bare_deal: Deal, qtbot: QtBot) -> None:
    bare.follow("needs.gaps")
    wizard = bare.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.view is not None
    extra = wizard.view.extra
    assert isinstance(extra, GapsExtra)
    assert wizard.view.table is not None and extra.y() < wizard.view.table.y()
    QTest.mouseClick(extra.card.plan_button, LEFT)
    assert len(live(bare_deal.todos)) == 4
    qtbot.waitUntil(lambda: wizard.view is not None and len(wizard.view.table.model.records) == 4)  # type: ignore[union-attr]
    qtbot.waitUntil(lambda: not extra.isVisible())


def test_the_page_of_the_conditions_shows_the_reasons(deal_view: DealView) -> None:
    deal_view.follow(Conditions.key)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.view is not None
    assert isinstance(wizard.view.extra, ReasonsExtra)
    parts = wizard.view.extra.outline.parts
    assert all(part.reasons and not part.buttons for part in parts.values())


def test_going_on_against_the_verdict_asks_a_reason_that_stays(
    deal_view: DealView, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    deal_view.follow(f"{GO_ON}5")
    dialog = dialog_of(deal_view, GoingOn)
    assert isinstance(dialog, GoingOn) and not dialog.go_button.isEnabled()
    QTest.keyClicks(dialog.reason_box, "A reference")
    QTest.mouseClick(dialog.stay_button, LEFT)
    assert deal.step == 4 and deal.page(VerdictPage).against_reason == ""
    deal_view.move_to(5)
    dialog = dialog_of(deal_view, GoingOn)
    assert isinstance(dialog, GoingOn) and dialog.reason == "A reference", "what was typed waits"
    QTest.mouseClick(dialog.go_button, LEFT)
    assert (deal.step, deal.page(VerdictPage).against_reason) == (5, "A reference")
    line = "You go on against HOLD because: A reference"
    qtbot.waitUntil(lambda: line in [row.line.title for row in deal_view.cards.verdict.rows])
    deal_view.move_to(6)
    assert deal.step == 6, "it is not asked twice"
    session.undo()
    session.undo()
    assert (deal.step, deal.page(VerdictPage).against_reason) == (4, "")


def test_going_back_and_going_on_with_go_asks_nothing(
    deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    say_all(deal, session, Confirmed.MET)
    deal_view.move_to(6)
    say_all(deal, session, Confirmed.NOT_KNOWN)
    deal_view.move_to(5)
    assert deal.step == 5


def test_issuing_against_the_verdict_asks_too(
    deal: Deal, session: EditSession, links: DealLinks, qtbot: QtBot, dismiss: Callable[[QWidget], None]
) -> None:
    papers = PapersView(deal, session, links)
    papers.show()
    qtbot.waitUntil(papers.issue_button.isEnabled, timeout=20_000)
    titles = [row.line.title for row in papers.findings.rows]
    assert "The verdict is HOLD: to issue it, you will be asked for a reason." in titles
    assert "Nothing keeps it back." not in titles
    QTest.mouseClick(papers.issue_button, LEFT)
    dialog = dialog_of(papers, GoingOn)
    assert isinstance(dialog, GoingOn)
    QTest.keyClicks(dialog.reason_box, "A reference")
    QTest.mouseClick(dialog.go_button, LEFT)
    assert deal.page(VerdictPage).against_reason == "A reference"
    qtbot.waitUntil(papers.issue_button.isEnabled, timeout=20_000)
    titles = [row.line.title for row in papers.findings.rows]
    assert titles == ["Nothing keeps it back."], "it is asked once"
    dismiss(papers)


def test_walking_away_asks_all_at_once_and_offers_the_letter(
    deal_view: DealView, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    session.change(Slot(deal, "hours_planned"), Decimal(60))
    deal_view.follow("end:stopped")
    dialog = dialog_of(deal_view, Ending)
    assert isinstance(dialog, Ending) and not dialog.end_button.isEnabled()
    QTest.keyClicks(dialog.reason_box, "No budget")
    QTest.keyClicks(dialog.editors["look_again_event"].controls()[0], "The lease ends")
    QTest.mouseClick(dialog.end_button, LEFT)
    assert (deal.outcome, deal.closed_on, deal.close_reason) == (Outcome.STOPPED, TODAY, "No budget")
    assert (deal.look_again_on, deal.look_again_event) == (date(2027, 5, 31), "The lease ends")
    assert deal.hours_saved == Decimal(38)
    farewell = dialog_of(deal_view, Farewell)
    assert isinstance(farewell, Farewell)
    QTest.mouseClick(farewell.letter_button, LEFT)
    sheets = deal_view.pages.currentWidget()
    assert isinstance(sheets, SheetsPage) and sheets.sheet.key == "walk_away"
    session.undo()
    assert (deal.outcome, deal.look_again_on, deal.close_reason) == (Outcome.OPEN, None, "")


def test_a_lost_deal_asks_when_to_look_again_and_demands_nothing(deal_view: DealView, deal: Deal) -> None:
    deal_view.course.end(Outcome.LOST)
    dialog = dialog_of(deal_view, Ending)
    assert isinstance(dialog, Ending)
    views = ["ended_by", "ended_by_theirs", "lost_to"]
    assert list(dialog.editors) == [*views, "look_again_on", "look_again_event", "closed_on"]
    line = dialog.editors["look_again_on"].controls()[0]
    QTest.keyClicks(line, "no day")
    assert not dialog.end_button.isEnabled(), "what cannot be read is not thrown away"
    line.clear()  # type: ignore[attr-defined]
    QTest.keyClicks(line, "2027-03-01")
    QTest.mouseClick(dialog.end_button, LEFT)
    assert (deal.outcome, deal.look_again_on, deal.hours_saved) == (Outcome.LOST, date(2027, 3, 1), None)


def test_a_dialog_that_is_closed_keeps_the_reason_and_changes_nothing(
    deal_view: DealView, deal: Deal
) -> None:
    deal_view.course.end(Outcome.STOPPED)
    dialog = dialog_of(deal_view, Ending)
    assert isinstance(dialog, Ending)
    QTest.keyClicks(dialog.reason_box, "No budget")
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert (deal.outcome, deal.close_reason) == (Outcome.OPEN, "")
    deal_view.course.end(Outcome.STOPPED)
    again = dialog_of(deal_view, Ending)
    assert isinstance(again, Ending) and again.reason == "No budget"


def test_a_deal_that_was_let_go_says_why_and_is_taken_up_again(
    deal_view: DealView, deal: Deal, session: EditSession, workspace: Workspace, qtbot: QtBot
) -> None:
    for name, value in (
        ("close_reason", "No budget"),
        ("look_again_on", TODAY),
        ("look_again_event", "The lease ends"),
        ("outcome", Outcome.STOPPED),
    ):
        session.change(Slot(deal, name), value)
    qtbot.waitUntil(lambda: REOPEN in deal_view.cards.next.goals)
    card = deal_view.cards.next
    assert card.heading.text() == "Ended" and card.isVisible()
    assert row_of(card, "Walked away").line.about == "No budget"
    assert row_of(card, "Look again on Nov 24, 2026").line.about == "The lease ends"
    assert PLAN_GAPS not in deal_view.cards.verdict.goals
    assert not deal_view.cards.verdict.plan_button.isVisible()
    QTest.mouseClick(row_of(card, "Take it up again"), LEFT)
    assert (deal.outcome, deal.look_again_on) == (Outcome.OPEN, TODAY)
    qtbot.waitUntil(lambda: REOPEN not in card.goals)


def test_stop_leads_to_the_courteous_close_and_its_letter(
    deal_view: DealView, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    say_all(deal, session, Confirmed.NOT_MET)
    qtbot.waitUntil(lambda: deal_view.cards.verdict.heading.text() == "Verdict: STOP")
    QTest.mouseClick(row_of(deal_view.cards.verdict, "Walk away courteously"), LEFT)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.page.key == "needs.walk_away"
    assert wizard.view is not None
    extra = wizard.view.extra
    assert isinstance(extra, PartingExtra)
    assert any("On the phone" in line for line in wizard.view.advice.words())
    QTest.mouseClick(extra.words_button, LEFT)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.page.key == LetterWords.key
    assert wizard.view is not None and isinstance(wizard.view.extra, PartingExtra)
    QTest.mouseClick(wizard.view.extra.letter_button, LEFT)
    assert isinstance(deal_view.pages.currentWidget(), SheetsPage)
