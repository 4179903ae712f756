"""Who said what: the grid walked with mouse and keys, and what it leaves on record."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date

import pytest
from hand import KEY, Hand
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Known
from dealplanner.domain.evidence import State
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.todos import TodoKind
from dealplanner.gui.conflict_dialog import ConflictDialog
from dealplanner.gui.deal.evidence.legend import legend_signs
from dealplanner.gui.deal.evidence.page import EvidencePage
from dealplanner.gui.deal.evidence.words import CELL_SIGNS
from dealplanner.gui.deal.form_page import FormPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.marks import Mark
from dealplanner.gui.state_marks import SIGNS
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.gui.wizard import WizardView
from dealplanner.gui.words import day_text, short_day
from dealplanner.records import Deal, Todo
from dealplanner.services.deals import live
from dealplanner.services.evidence import DealEvidence, slot_of
from dealplanner.services.links import DealLinks
from dealplanner.services.stakeholders import add_new_person
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
IN_PLACE, FREE = "qualify.money:in_place", "qualify.money:allocatable"


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Hand:
    return Hand(qtbot, links)


@pytest.fixture
def page(deal_view: DealView, qtbot: QtBot) -> EvidencePage:
    """Return the evidence of the sample deal, with the keyboard in its grid."""
    deal_view.activateWindow()
    QTest.qWaitForWindowActive(deal_view)
    page = deal_view.open_side("evidence")
    assert isinstance(page, EvidencePage)
    qtbot.waitUntil(page.grid.hasFocus)
    return page


def test_every_mark_of_the_grid_stands_once_in_the_legend(page: EvidencePage) -> None:
    meant = {sign.mark: sign.words for sign in legend_signs()}
    assert len(meant) == len(legend_signs()), "no mark means two things"
    assert {mark for mark, _ in SIGNS.values()} <= set(meant), "those of the questions"
    assert (meant[Mark.ASK], meant[Mark.RING]) == (State.ASSUMED.label, State.MISSING.label)
    assert meant[Mark.HALF] == State.UNCONFIRMED.label
    model = page.grid.grid
    looks = [
        model.look_at(found)
        for line in range(model.rowCount())
        for column in range(model.columnCount())
        if (found := model.cell_at(model.index(line, column)))
    ]
    shown = {look.mark for look in looks if look.mark}
    assert Mark.CHECK in shown and shown <= {sign.mark for sign in CELL_SIGNS}
    words = {one.text() for one in page.findChildren(QLabel)}
    assert {"Assumed", "Missing", "One voice", "To ask at the next meeting"} <= words


def person(deal: Deal, name: str) -> str:
    found = next(one for one in deal.stakeholders if one.name.startswith(name))
    assert found.person_id is not None
    return found.person_id


def cell(page: EvidencePage, about: str, person_id: str) -> QModelIndex:
    model = page.grid.grid
    return model.index(model.line_of(about), model.column_of(person_id))


def click(page: EvidencePage, index: QModelIndex, hand: Hand) -> None:
    page.grid.scrollTo(index)
    hand.click(page.grid.viewport(), page.grid.visualRect(index).center())


def shown(page: EvidencePage, index: QModelIndex) -> str:
    QApplication.processEvents()  # the side looks again after the edit
    return str(index.data())


def spoken(page: EvidencePage, index: QModelIndex) -> str:
    QApplication.processEvents()
    return str(index.data(Qt.ItemDataRole.AccessibleTextRole))


def state(page: EvidencePage) -> State:
    QApplication.processEvents()
    return page.state_button.state


def questions(deal: Deal) -> list[Todo]:
    return [todo for todo in live(deal.todos) if todo.kind is TodoKind.QUESTION]


def opened(page: EvidencePage, kind: type[QDialog]) -> QDialog:
    found = [dialog for dialog in page.window().findChildren(kind) if dialog.isVisible()]
    assert len(found) == 1
    QTest.qWaitForWindowActive(found[0])
    return found[0]


def test_judgements_stand_by_step_and_those_who_count_come_first(page: EvidencePage, deal: Deal) -> None:
    model = page.grid.grid
    headings = [n for n in range(model.rowCount()) if model.row_at(n) is None]
    assert len(headings) > 2
    assert model.headerData(headings[0], Qt.Orientation.Vertical) == "Step 2 · Qualify"
    assert model.flags(model.index(headings[0], 0)) == Qt.ItemFlag.NoItemFlags
    assert [p.name for p in model.people][:2] == ["Helga Brandt", "Tomas Ruiz"]
    in_place = model.line_of(IN_PLACE)
    spoken_state = model.headerData(in_place, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken_state.startswith("Are the funds in place? stale: ")
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Warning)


def test_a_cell_shows_what_was_said_shortly_and_says_all_of_it(page: EvidencePage, deal: Deal) -> None:
    index = cell(page, IN_PLACE, person(deal, "Tomas"))
    assert shown(page, index).splitlines() == ["Yes", f"{short_day(date(2026, 10, 20), TODAY)} · stale"]
    assert spoken(page, index) == (
        f"Are the funds in place? Tomas Ruiz said: Yes ({day_text(date(2026, 10, 20))} · Call)."
        " “There is money set aside, around ninety.” It is stale."
    )
    assert shown(page, cell(page, IN_PLACE, person(deal, "Helga"))) == ""
    assert "has not been asked" in spoken(page, cell(page, IN_PLACE, person(deal, "Helga")))


def test_a_click_on_an_empty_cell_asks_at_the_next_meeting_and_another_takes_it_back(
    page: EvidencePage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    helga = person(deal, "Helga")
    index = cell(page, FREE, helga)
    click(page, index, hand)
    (todo,) = questions(deal)
    assert (todo.about, todo.person_id, todo.what, todo.due_on) == (
        FREE,
        helga,
        "Can they be allocated to this?",
        deal.next_on,
    )
    assert shown(page, index).startswith("to ask")
    assert "will be asked" in spoken(page, index)
    click(page, index, hand)
    assert questions(deal) == []
    assert shown(page, index) == ""
    session.undo()
    assert questions(deal) == [todo]


@pytest.mark.parametrize("key", [KEY.Key_Return, KEY.Key_Space])
def test_the_keyboard_alone_walks_and_asks(page: EvidencePage, deal: Deal, hand: Hand, key: Qt.Key) -> None:
    assert page.grid.currentIndex() == cell(page, "qualify.fit:benefits", person(deal, "Helga"))
    hand.press(page.grid, KEY.Key_Right)
    for _ in range(2):
        hand.press(page.grid, KEY.Key_Down)
    assert page.grid.currentIndex() == cell(page, FREE, person(deal, "Tomas"))
    hand.press(page.grid, key)
    assert [(todo.about, todo.person_id) for todo in questions(deal)] == [(FREE, person(deal, "Tomas"))]
    QApplication.processEvents()
    assert page.grid.currentIndex() == cell(page, FREE, person(deal, "Tomas"))
    hand.press(page.grid, KEY.Key_Delete)
    assert questions(deal) == []


def test_the_arrows_pass_over_the_headings_of_steps(page: EvidencePage, hand: Hand) -> None:
    seen = set()
    for _ in range(page.grid.grid.rowCount()):
        seen.add(page.grid.currentIndex().row())
        hand.press(page.grid, KEY.Key_Down)
    assert seen == {n for n in range(page.grid.grid.rowCount()) if page.grid.grid.row_at(n)}


def test_what_was_said_at_the_meeting_is_put_on_record_and_the_question_is_done(
    page: EvidencePage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    index = cell(page, FREE, person(deal, "Helga"))
    click(page, index, hand)
    (todo,) = questions(deal)
    QApplication.processEvents()
    hand.press(page.grid, KEY.Key_F2)
    dialog = opened(page, StatementDialog)
    assert isinstance(dialog, StatementDialog)
    combo = dialog.editors["value"].controls()[0]
    hand.press(combo, KEY.Key_Down)
    hand.press(combo, KEY.Key_Return)
    statement = deal.statements[-1]
    assert (statement.about, statement.person_id, statement.value) == (FREE, person(deal, "Helga"), '"yes"')
    assert deal.page(Funds).allocatable is Known.YES
    assert todo.done_on == TODAY
    assert shown(page, index).startswith("Yes")
    session.undo()
    assert todo.done_on is None
    assert deal.page(Funds).allocatable is Known.NOT_KNOWN
    assert shown(page, index).startswith("to ask")


def test_a_filled_cell_opens_what_that_person_said(page: EvidencePage, deal: Deal, hand: Hand) -> None:
    click(page, cell(page, IN_PLACE, person(deal, "Tomas")), hand)
    dialog = opened(page, StatementDialog)
    assert isinstance(dialog, StatementDialog)
    assert dialog.question_label.text() == "Are the funds in place?"
    assert dialog.take is not None
    hand.press(dialog, KEY.Key_Return)
    assert deal.statements[-1].person_id == person(deal, "Tomas")
    assert questions(deal) == []


@pytest.fixture
def in_conflict(workspace: Workspace, deal: Deal) -> DealEvidence:
    """Let the economic buyer say otherwise than the boss."""
    evidence = DealEvidence(workspace, deal, TODAY)
    slot = slot_of(deal, IN_PLACE)
    assert slot is not None
    evidence.add(slot, person(deal, "Helga"), TODAY, "Lunch", "Not yet", Known.NO)
    return evidence


def test_a_conflict_shows_in_its_row_and_is_settled_from_there(
    in_conflict: DealEvidence, page: EvidencePage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    assert shown(page, cell(page, IN_PLACE, person(deal, "Helga"))).splitlines()[0] == "No"
    assert "differs from the answer" in spoken(page, cell(page, IN_PLACE, person(deal, "Helga")))
    assert page.grid.go_to(IN_PLACE)
    assert state(page) is State.CONFLICT
    hand.click(page.settle_button)
    dialog = opened(page, ConflictDialog)
    assert isinstance(dialog, ConflictDialog)
    hand.click(next(button for button in dialog.buttons if button.accessibleName() == "“No” counts"))
    assert deal.page(Funds).in_place is Known.NO
    tomas = next(s for s in deal.statements if s.about == IN_PLACE and s.person_id == person(deal, "Tomas"))
    assert tomas.settled
    assert tomas.settled_because
    assert state(page) is State.UNCONFIRMED
    assert page.settle_button.isHidden()
    session.undo()
    assert state(page) is State.CONFLICT


def test_a_place_on_the_side_leads_to_the_conflict_at_once(
    in_conflict: DealEvidence, page: EvidencePage, hand: Hand
) -> None:
    page.show_place(IN_PLACE)
    dialog = opened(page, ConflictDialog)
    hand.press(dialog, KEY.Key_Escape)
    page.show_place("qualify.fit:benefits")
    assert not any(dialog.isVisible() for dialog in page.window().findChildren(QDialog))


def test_one_click_proposes_five_questions_and_one_undo_takes_them_back(
    page: EvidencePage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    hand.click(page.questions.propose_button)
    asked = questions(deal)
    assert len(asked) == 5
    assert all(todo.person_id and todo.about and todo.what for todo in asked)
    QApplication.processEvents()
    listed = [e.target.id for e in page.questions.list.entries.entries if e.target]
    assert sorted(listed) == sorted(todo.id for todo in asked)
    assert session.undo()
    assert questions(deal) == []


def test_the_list_leads_to_the_cell_and_takes_questions_back(
    page: EvidencePage, deal: Deal, hand: Hand
) -> None:
    hand.click(page.questions.propose_button)
    QApplication.processEvents()
    entries = page.questions.list
    entries.setFocus()
    entries.step(1)
    chosen = entries.chosen()
    assert chosen is not None
    todo = next(todo for todo in questions(deal) if todo.id == chosen.id)
    hand.press(entries, KEY.Key_Return)
    assert page.window().focusWidget() is page.grid
    assert page.grid.currentIndex() == cell(page, todo.about, str(todo.person_id))
    entries.setFocus()
    hand.press(entries, KEY.Key_Delete)
    assert todo not in questions(deal)
    assert len(questions(deal)) == 4


def test_twelve_people_and_thirty_judgements_scroll_while_questions_and_names_stay(
    workspace: Workspace, deal: Deal, page: EvidencePage, hand: Hand, qtbot: QtBot
) -> None:
    for n in range(7):
        add_new_person(workspace, deal, f"Person {n}")
    QApplication.processEvents()
    grid = page.grid
    assert grid.grid.columnCount() == 12
    assert grid.grid.rowCount() >= 30
    questions_width, top = grid.verticalHeader().width(), grid.horizontalHeader().height()
    assert min(grid.columnWidth(n) for n in range(12)) >= 110
    page.grid.go_to("qualify.fit:benefits", grid.grid.people[0].id)
    for _ in range(11):
        hand.press(grid, KEY.Key_Right)
    assert grid.currentIndex().column() == 11
    assert grid.viewport().rect().contains(grid.visualRect(grid.currentIndex()))
    assert grid.horizontalScrollBar().value() > 0
    assert grid.verticalHeader().geometry().left() <= 2
    assert grid.verticalHeader().width() == questions_width
    hand.press(grid, KEY.Key_PageDown)
    assert grid.verticalScrollBar().value() > 0
    assert grid.horizontalHeader().height() == top


@pytest.fixture
def bare_page(
    qtbot: QtBot,
    bare_deal: Deal,
    session: EditSession,
    bare_links: DealLinks,
    dismiss: Callable[[QWidget], None],
) -> Iterator[tuple[DealView, EvidencePage]]:
    view = DealView(bare_deal, session, bare_links)
    view.resize(1068, 700)
    view.show()
    page = view.open_side("evidence")
    assert isinstance(page, EvidencePage)
    yield view, page
    dismiss(view)


def test_without_people_the_side_says_what_belongs_there_and_leads_to_it(
    bare_page: tuple[DealView, EvidencePage], bare_deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    _, page = bare_page
    assert not page.grid.isVisible()
    assert "Nobody is on the map yet" in page.empty.words.text()
    goals: list[str] = []
    page.goal_wished.connect(goals.append)
    hand.click(page.empty.button)
    assert goals == ["needs.roles"]


def test_the_first_person_brings_the_grid_and_an_agreed_contact_its_day(
    bare_page: tuple[DealView, EvidencePage], bare_deal: Deal, workspace: Workspace, hand: Hand
) -> None:
    _, page = bare_page
    add_new_person(workspace, bare_deal, "Ann")
    QApplication.processEvents()
    assert page.grid.isVisible()
    assert "no next contact is agreed" in page.questions.when_label.text()
    assert page.questions.meeting_button.isVisible()
    assert "Empty cells become questions" in page.questions.empty_label.text()


def test_in_a_narrow_window_the_questions_stand_below(deal_view: DealView, page: EvidencePage) -> None:
    deal_view.resize(700, 700)
    QApplication.processEvents()
    grid_foot = page.grid.mapTo(page, QPoint(0, page.grid.height())).y()
    assert page.questions.mapTo(page, QPoint(0, 0)).y() >= grid_foot


def test_the_tool_tip_of_a_step_tells_what_cannot_be_relied_on(
    in_conflict: DealEvidence, deal_view: DealView
) -> None:
    qualify = deal_view.step_bar.chevrons[1].toolTip()
    assert "· In conflict: Are the funds in place?" in qualify
    assert "· Stale: How much, in which currency?" in qualify
    assert qualify.index("In conflict") < qualify.index("Stale") < qualify.index("Assumed")


def test_the_red_flag_of_a_conflict_leads_to_those_who_differ(
    in_conflict: DealEvidence, deal_view: DealView
) -> None:
    goal = next(goal for goal in deal_view.cards.flags.goals if goal.endswith(IN_PLACE))
    deal_view.follow(goal)
    assert isinstance(deal_view.pages.currentWidget(), EvidencePage)
    dialog = next(d for d in deal_view.window().findChildren(ConflictDialog) if d.isVisible())
    assert dialog.question_label.text() == "Are the funds in place?"
    dialog.reject()


def test_roles_and_attitude_on_the_map_tell_how_well_they_are_known(
    workspace: Workspace, deal: Deal, deal_view: DealView, qtbot: QtBot
) -> None:
    one = next(one for one in deal.stakeholders if one.name == "Tomas Ruiz")
    slot = slot_of(deal, f"stakeholder/{one.id}:attitude")
    assert slot is not None
    DealEvidence(workspace, deal, TODAY).add(slot, person(deal, "Helga"), TODAY, "", "")
    panel = deal_view.cards.panel
    panel.table_button.click()
    qtbot.waitUntil(panel.table.isVisible)
    deal_view.refresh()
    model = panel.table.people
    headings = [model.headerData(n, Qt.Orientation.Horizontal) for n in range(model.columnCount())]
    row = model.row_of(one.id)
    attitude = model.index(row, headings.index("Attitude"))
    roles = model.index(row, headings.index("Buying roles"))
    assert "one voice: Helga Brandt" in attitude.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "assumed: nobody is on record" in roles.data(Qt.ItemDataRole.ToolTipRole)
    assert isinstance(roles.data(Qt.ItemDataRole.DecorationRole), QIcon)
    assert model.index(row, headings.index("Influence")).data(Qt.ItemDataRole.DecorationRole) is None
    assert "one voice: Helga Brandt" in str(model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole))


def test_two_keys_in_the_form_of_a_stakeholder(deal_view: DealView, deal: Deal, hand: Hand) -> None:
    one = next(one for one in deal.stakeholders if one.name == "Tomas Ruiz")
    last = deal.statements[-1].person_id
    deal_view.open_person(one.id)
    deal_view.activateWindow()
    QTest.qWaitForWindowActive(deal_view)
    form = deal_view.pages.currentWidget()
    assert isinstance(form, FormPage)
    row = form.forms[0].rows["attitude"]
    assert row.said_line is not None
    assert row.said_line.words.state is State.ASSUMED
    row.editor.controls()[0].setFocus()
    hand.press(row.editor.controls()[0], KEY.Key_F2)
    dialog = next(d for d in deal_view.findChildren(StatementDialog) if d.isVisible())
    focused = dialog.focusWidget()
    assert focused is not None
    hand.press(focused, KEY.Key_Return)
    added = deal.statements[-1]
    assert (added.about, added.person_id, added.value) == (
        f"stakeholder/{one.id}:attitude",
        last,
        '"3"',
    )


def test_somebody_who_spoke_can_be_asked_again(
    page: EvidencePage, deal: Deal, hand: Hand, session: EditSession
) -> None:
    index = cell(page, IN_PLACE, person(deal, "Tomas"))
    page.grid.go_to(IN_PLACE, person(deal, "Tomas"))
    hand.press(page.grid, KEY.Key_Space)
    (todo,) = questions(deal)
    assert (todo.about, todo.person_id) == (IN_PLACE, person(deal, "Tomas"))
    assert shown(page, index).splitlines()[0] == "Yes"
    assert "ask again" in shown(page, index)
    assert page.ask_button.text() == "Do not ask Tomas Ruiz"
    hand.click(page.ask_button)
    assert questions(deal) == []
    assert "stale" in shown(page, index)
    assert page.ask_button.text() == "Ask Tomas Ruiz"


def test_the_button_tells_what_it_would_propose(page: EvidencePage, deal: Deal, hand: Hand) -> None:
    before = page.questions.propose_button.toolTip().splitlines()
    assert before[1] == "· Helga Brandt: Can they be allocated to this?"
    assert len(before) == 6
    hand.click(page.questions.propose_button)
    QApplication.processEvents()
    assert before[1] not in page.questions.propose_button.toolTip()


def test_the_question_leads_to_the_very_answer(deal_view: DealView, page: EvidencePage, hand: Hand) -> None:
    page.grid.go_to(FREE)
    hand.click(page.page_button)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView)
    assert wizard.page.key == "qualify.money"
    assert wizard.view is not None
    assert wizard.view.form is not None
    assert wizard.focusWidget() in wizard.view.form.editor("allocatable").controls()


def test_checking_from_other_angles_leads_to_the_grid(deal_view: DealView, hand: Hand) -> None:
    deal_view.open_page("trial_close.signals")
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView)
    assert wizard.view is not None
    assert wizard.view.extra is not None
    button = wizard.view.extra.findChild(QPushButton)
    assert button is not None
    hand.click(button)
    assert isinstance(deal_view.pages.currentWidget(), EvidencePage)
