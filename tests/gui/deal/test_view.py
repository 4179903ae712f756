"""The workspace of a deal: what it says follows the answers, and every line leads somewhere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.answers import AnswerPlace
from dealplanner.domain.choices import Condition, Known, Outcome
from dealplanner.domain.flags import flags_of
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.needs import Confirmed
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer
from dealplanner.gui.deal.conditions.page import ConditionsPage
from dealplanner.gui.deal.ending import Ending
from dealplanner.gui.deal.form_page import FormPage
from dealplanner.gui.deal.goals import NEXT_LAP, place_goal, place_in
from dealplanner.gui.deal.map.card import PersonCard
from dealplanner.gui.deal.new_stakeholder import NewStakeholder
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.sheets import SheetsPage
from dealplanner.gui.deal.state_row import StateCard
from dealplanner.gui.deal.step_bar import Standing
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

Dismiss = Callable[[QWidget], None]
LEFT = Qt.MouseButton.LeftButton


def shown(qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks) -> DealView:
    view = DealView(deal, session, links)
    view.resize(1068, 700)
    view.show()
    qtbot.waitExposed(view)
    return view


@pytest.fixture
def view(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Dismiss
) -> Iterator[DealView]:
    view = shown(qtbot, deal, session, links)
    yield view
    dismiss(view)


def test_an_empty_first_page_puts_the_cursor_on_its_first_step(
    qtbot: QtBot, bare_deal: Deal, session: EditSession, bare_links: DealLinks, dismiss: Dismiss
) -> None:
    view = shown(qtbot, bare_deal, session, bare_links)
    view.activateWindow()
    QTest.qWaitForWindowActive(view)
    view.open_step_button.setFocus()
    wizard = view.open_step(2)
    assert wizard.view is not None and wizard.view.table is not None
    qtbot.waitUntil(wizard.view.table.add_button.hasFocus)
    dismiss(view)


@pytest.fixture
def bare(
    qtbot: QtBot, bare_deal: Deal, session: EditSession, bare_links: DealLinks, dismiss: Dismiss
) -> Iterator[DealView]:
    view = shown(qtbot, bare_deal, session, bare_links)
    yield view
    dismiss(view)


def words(card: StateCard) -> list[str]:
    return [row.line.title for row in card.rows]


def a_dialog(view: DealView) -> QDialog:
    dialog = next(iter(view.findChildren(QDialog)))
    assert dialog.isVisible()
    return dialog


def test_the_head_says_what_the_deal_is_worth(view: DealView) -> None:
    assert view.title_label.text() == "Brandt Logistik — Dispatch renewal"
    head = view.sub_label.text()
    assert "84,500" in head and "lap 1" in head and "22 h spent" in head and "expected per hour" in head


def test_the_verdict_follows_the_answers(
    qtbot: QtBot, view: DealView, deal: Deal, session: EditSession, workspace: Workspace
) -> None:
    assert view.cards.verdict.heading.text() == "Verdict: HOLD"
    for condition in ("problem", "budget", "time", "decision"):
        session.change(Slot(deal, "needs.conditions", condition, deal.lap), Confirmed.MET)
    qtbot.waitUntil(lambda: view.cards.verdict.heading.text() == "Verdict: GO")
    for condition in ("problem", "budget", "time", "decision"):
        session.change(Slot(deal, "needs.conditions", condition, deal.lap), Confirmed.NOT_MET)
    qtbot.waitUntil(lambda: view.cards.verdict.heading.text() == "Verdict: STOP")
    assert "Walk away courteously" in words(view.cards.verdict)
    session.close_run()
    while view.cards.verdict.heading.text() != "Verdict: HOLD":
        assert workspace.undo()
        QApplication.processEvents()


def test_a_condition_leads_to_its_reasons(view: DealView) -> None:
    row = next(row for row in view.cards.verdict.rows if row.line.title == "Budget has passed")
    QTest.mouseClick(row, LEFT)
    side = view.pages.currentWidget()
    assert isinstance(side, ConditionsPage)
    assert all(reason.is_open for reason in side.outline.parts[Condition.BUDGET].reasons)
    assert not any(reason.is_open for reason in side.outline.parts[Condition.TIME].reasons)


def test_a_flag_leads_to_the_very_answer_that_mends_it(view: DealView, deal: Deal) -> None:
    flags = {flag.key: flag for flag in flags_of(view._advice.facts())}
    helga = next(one for one in deal.stakeholders if one.name == "Helga Brandt")
    row = next(row for row in view.cards.flags.every_row if "buyer_not_in_favour" in row.flag_line.flag)
    QTest.keyClick(row, Qt.Key.Key_Return)
    wizard = view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.page.key == flags["buyer_not_in_favour"].page
    assert wizard.view is not None and wizard.view.table is not None
    assert wizard.view.table.chosen is helga
    assert wizard.view.table.form is not None
    QApplication.processEvents()
    assert wizard.focusWidget() in wizard.view.table.form.editor("attitude").controls()


@pytest.mark.parametrize(
    "place", [AnswerPlace("needs.roles", "attitude", "s1"), AnswerPlace("guide.words", "problem")]
)
def test_a_goal_says_where_it_leads(place: AnswerPlace) -> None:
    assert place_in(place_goal(place)) == place


def test_a_step_opens_from_the_bar_and_closes_again(
    qtbot: QtBot, view: DealView, deal: Deal, session: EditSession
) -> None:
    QTest.mouseClick(view.step_bar.chevrons[1], LEFT)
    wizard = view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.step.number == 2
    session.change(Slot(deal, "qualify.fit", "benefits", deal.lap), Known.NO)
    with qtbot.waitSignal(wizard.destroyed):
        wizard.close_button.click()
    assert view.pages.currentWidget() is view.overview and view.pages.count() == 1


def test_the_deal_moves_to_another_step(view: DealView, deal: Deal, workspace: Workspace) -> None:
    present = deal.step
    view.move_to(2)
    QApplication.processEvents()
    assert view.step_bar.chevrons[1].standing is Standing.CURRENT
    assert view.open_step_button.text() == "Open step 2"
    workspace.undo()
    QApplication.processEvents()
    assert view.step_bar.chevrons[present - 1].standing is Standing.CURRENT


def test_a_deal_without_anybody_offers_to_add_somebody(
    qtbot: QtBot, bare: DealView, bare_deal: Deal, workspace: Workspace
) -> None:
    panel = bare.cards.panel
    assert "Nobody is on the map yet" in panel.empty.words.text()
    QTest.mouseClick(panel.empty.button, LEFT)
    dialog = a_dialog(bare)
    assert isinstance(dialog, NewStakeholder)
    QTest.keyClicks(dialog.name_line, "Helga Brandt")
    QTest.keyClicks(dialog.job_line, "Managing director")
    dialog.role_boxes[Role.ECONOMIC_BUYER].click()
    QTest.keyClick(dialog.name_line, Qt.Key.Key_Return)
    qtbot.waitUntil(panel.map_view.isVisible)
    one = live(bare_deal.stakeholders)[0]
    assert (one.name, one.person.job, one.roles) == (
        "Helga Brandt",
        "Managing director",
        (Role.ECONOMIC_BUYER,),
    )
    workspace.undo()
    QApplication.processEvents()
    assert panel.empty.isVisible(), "one step of undo takes all of it back"


def test_who_is_on_the_map_already_is_shown_there(qtbot: QtBot, view: DealView, deal: Deal) -> None:
    present = live(deal.stakeholders)[1]
    before = len(live(deal.stakeholders))
    view.add_person()
    dialog = a_dialog(view)
    assert isinstance(dialog, NewStakeholder)
    dialog.name_line.setFocus()
    assert not dialog.notice.isVisible()
    dialog.name_line.setText(present.name)
    assert dialog.notice.text() == f"{present.name} is on the map already."
    assert dialog.add_button.text() == "Show the card"
    QTest.mouseClick(dialog.add_button, LEFT)
    chosen = view.cards.panel.map_view.map.chosen()
    assert isinstance(chosen, PersonCard) and chosen.facts.id == present.id
    assert len(live(deal.stakeholders)) == before


def test_a_known_person_is_not_made_twice(
    qtbot: QtBot, view: DealView, deal: Deal, links: DealLinks, workspace: Workspace
) -> None:
    before = len(live(deal.stakeholders))
    dialog = NewStakeholder(deal, links, view)
    qtbot.addWidget(dialog)
    dialog.name_line.setText(live(deal.stakeholders)[0].name)
    assert not dialog.job_line.isEnabled()
    assert dialog.make(workspace) is live(deal.stakeholders)[0]
    assert len(live(deal.stakeholders)) == before


def test_somebodys_form_opens_and_closes(qtbot: QtBot, view: DealView, deal: Deal) -> None:
    view.open_person(deal.stakeholders[0].id)
    form = view.pages.currentWidget()
    assert isinstance(form, FormPage) and form.title_label.text() == deal.stakeholders[0].name
    with qtbot.waitSignal(form.destroyed):
        QTest.keyClick(form, Qt.Key.Key_Escape)
    assert view.pages.currentWidget() is view.overview


def test_a_deal_ends_with_a_reason_and_is_taken_up_again(
    qtbot: QtBot, view: DealView, deal: Deal, workspace: Workspace
) -> None:
    view.course.end(Outcome.LOST)
    dialog = a_dialog(view)
    assert isinstance(dialog, Ending)
    QTest.keyClicks(dialog.reason_box, "Norvik was cheaper")
    QTest.mouseClick(dialog.end_button, LEFT)
    qtbot.waitUntil(lambda: "Lost" in view.sub_label.text())
    assert (deal.outcome, deal.close_reason, deal.closed_on) == (
        Outcome.LOST,
        "Norvik was cheaper",
        workspace.clock().date(),
    )
    assert words(view.cards.flags) == ["No red flag is raised; the verdict is no go all the same."]
    view.course.reopen()
    qtbot.waitUntil(lambda: "lap 1" in view.sub_label.text())
    assert deal.closed_on is None


def test_the_worth_follows_the_hours(qtbot: QtBot, view: DealView, deal: Deal, session: EditSession) -> None:
    session.change(Slot(deal, "hours_spent"), Decimal(200))
    qtbot.waitUntil(lambda: "200 h spent" in view.sub_label.text())


def test_the_cards_stand_below_each_other_in_a_narrow_window(view: DealView) -> None:
    cards = view.cards
    assert cards.verdict.mapTo(cards, cards.verdict.rect().topLeft()).x() > cards.panel.x()
    view.resize(560, 700)
    QApplication.processEvents()
    assert cards.verdict.mapTo(cards, cards.verdict.rect().topLeft()).y() > cards.panel.height()


def test_the_map_takes_the_whole_page_and_gives_it_back(view: DealView) -> None:
    narrow = view.cards.panel.width()
    QTest.mouseClick(view.cards.panel.larger_button, LEFT)
    QApplication.processEvents()
    assert not view.cards.verdict.isVisible() and view.cards.panel.width() > narrow
    QTest.mouseClick(view.cards.panel.larger_button, LEFT)
    assert view.cards.verdict.isVisible()


def test_the_map_leads_to_its_sheet(view: DealView) -> None:
    view.cards.panel.print_button.click()
    page = view.pages.currentWidget()
    assert isinstance(page, SheetsPage)
    assert page.sheet.key == "map"


def test_ctrl_p_shows_the_papers(view: DealView) -> None:
    assert view.show_papers()
    assert isinstance(view.pages.currentWidget(), PapersView)


def test_a_view_that_is_gone_hears_nothing(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks
) -> None:
    view = DealView(deal, session, links)
    with qtbot.waitSignal(view.destroyed):
        view.deleteLater()
    session.change(Slot(deal, "title"), "Renewal")
    QApplication.processEvents()


def test_a_no_leads_into_the_next_lap(qtbot: QtBot, view: DealView, deal: Deal, session: EditSession) -> None:
    session.change(Slot(deal, Answer.key, "answer", 1), TrialAnswer.NO)
    qtbot.waitUntil(lambda: NEXT_LAP in view.cards.next.goals)
    view.follow(NEXT_LAP)
    assert (deal.lap, deal.step) == (2, 1)
    assert deal.page(Answer, 1).answer is TrialAnswer.NO
    assert NEXT_LAP not in view.cards.next.goals
    session.undo()
    assert deal.lap == 1
