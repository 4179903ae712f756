"""The yes/no questions on a stakeholder: answered by mouse and key, and what they propose taken over."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Known
from dealplanner.domain.stakes import Influence, ResponseMode, Role
from dealplanner.gui.deal.form_page import FormPage
from dealplanner.gui.deal.likely_line import LikelyLine
from dealplanner.gui.deal.new_stakeholder import NewStakeholder
from dealplanner.gui.deal.not_sure import NotSure
from dealplanner.gui.deal.unsure import Unsure
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.three_way import ThreeWayEditor
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.stakeholders import add_new_person


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def one(session: EditSession, deal: Deal) -> Stakeholder:
    return add_new_person(session.workspace, deal, "Nora Falk")


@pytest.fixture
def not_sure(deal_view: DealView, one: Stakeholder) -> NotSure:
    deal_view.open_person(one.id)
    form = deal_view.pages.currentWidget()
    assert isinstance(form, FormPage)
    (found,) = form.extras
    assert isinstance(found, NotSure)
    return found


def question(not_sure: NotSure, name: str) -> ThreeWayEditor:
    found: ThreeWayEditor = not_sure.findChild(ThreeWayEditor, name)  # type: ignore[assignment]
    return found


def lines(not_sure: NotSure) -> list[LikelyLine]:
    return [line for group in not_sure.groups.values() for line in group.lines]


def roles(one: Stakeholder) -> list[Role]:
    return list(one.roles)


def answer(hand: Hand, not_sure: NotSure, name: str, known: Known) -> None:
    hand.click(question(not_sure, name).buttons[known])
    hand.settle()


def test_the_questions_are_folded_until_they_are_wanted(hand: Hand, not_sure: NotSure) -> None:
    assert not not_sure.is_open
    hand.click(not_sure.fold_button)
    assert not_sure.is_open and question(not_sure, "last_word").isVisible()
    hand.click(not_sure.fold_button)
    assert not not_sure.is_open


def test_a_click_answers_and_proposes(hand: Hand, not_sure: NotSure, one: Stakeholder) -> None:
    hand.click(not_sure.fold_button)
    answer(hand, not_sure, "compares", Known.YES)
    assert one.compares is Known.YES
    assert [line.words.text() for line in lines(not_sure)] == [
        "Proposed: Technical advisor. Nora Falk compares the vendors and recommends one.",
        "Proposed: Medium. Nora Falk compares the vendors and recommends one.",
    ]


def test_taking_over_adds_the_role_and_is_one_step_of_undo(
    hand: Hand, not_sure: NotSure, one: Stakeholder, session: EditSession
) -> None:
    session.change(Slot(one, "roles"), (Role.USER,))
    hand.click(not_sure.fold_button)
    answer(hand, not_sure, "compares", Known.YES)
    hand.click(lines(not_sure)[0].take_button)
    hand.settle()
    assert roles(one) == [Role.TECHNICAL_ADVISOR, Role.USER]
    assert [line.told.value for line in lines(not_sure)] == [Influence.MEDIUM]
    assert session.undo()
    hand.settle()
    assert roles(one) == [Role.USER] and one.compares is Known.YES
    assert Role.TECHNICAL_ADVISOR in [line.told.value for line in lines(not_sure)]


def test_influence_and_mode_are_taken_over_too(hand: Hand, not_sure: NotSure, one: Stakeholder) -> None:
    hand.click(not_sure.fold_button)
    answer(hand, not_sure, "can_stop", Known.YES)
    answer(hand, not_sure, "asked_first", Known.YES)
    answer(hand, not_sure, "has_trouble", Known.YES)
    for _ in range(2):
        hand.click(lines(not_sure)[0].take_button)
        hand.settle()
    assert (one.influence, one.response_mode) == (Influence.HIGH, ResponseMode.TROUBLE)
    assert lines(not_sure) == []


def test_contradictory_answers_say_so_and_offer_nothing(hand: Hand, not_sure: NotSure) -> None:
    hand.click(not_sure.fold_button)
    answer(hand, not_sure, "has_trouble", Known.YES)
    answer(hand, not_sure, "sees_no_need", Known.YES)
    (line,) = lines(not_sure)
    assert "do not go together" in line.words.text()
    assert not line.take_button.isVisible()


def test_a_second_economic_buyer_is_warned_of(hand: Hand, not_sure: NotSure) -> None:
    hand.click(not_sure.fold_button)
    answer(hand, not_sure, "last_word", Known.YES)
    line = lines(not_sure)[0]
    assert line.told.value is Role.ECONOMIC_BUYER
    assert line.warning.isVisible()
    assert line.warning.text().startswith("Helga Brandt is named as the economic buyer already")


def test_what_is_not_answered_is_not_guessed(
    hand: Hand, not_sure: NotSure, one: Stakeholder, session: EditSession
) -> None:
    hand.click(not_sure.fold_button)
    session.change(Slot(one, "attitude"), Decimal(-4))
    hand.settle()
    assert lines(not_sure) == []
    answer(hand, not_sure, "can_stop", Known.YES)
    assert Role.BLOCKER in [line.told.value for line in lines(not_sure)]
    answer(hand, not_sure, "can_stop", Known.NOT_KNOWN)
    assert lines(not_sure) == []


def test_the_arrow_keys_answer_and_the_tab_key_stops_once(
    hand: Hand, not_sure: NotSure, one: Stakeholder
) -> None:
    hand.click(not_sure.fold_button)
    editor = question(not_sure, "last_word")
    hand.press(editor, Qt.Key.Key_Left)
    assert editor.buttons[Known.NO].isChecked() and one.last_word == "no"
    hand.press(editor, Qt.Key.Key_Left)
    hand.press(editor, Qt.Key.Key_Left)
    assert one.last_word is Known.YES and editor.buttons[Known.YES].isChecked()
    stops = [b for b in editor.buttons.values() if b.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [editor.buttons[Known.YES]]
    hand.click(editor.buttons[Known.YES])
    assert one.last_word is Known.YES, "a second click takes nothing away"


def test_answers_on_record_open_the_questions(
    deal_view: DealView, one: Stakeholder, session: EditSession
) -> None:
    session.change(Slot(one, "tells_us"), Known.YES)
    deal_view.open_person(one.id)
    form = deal_view.pages.currentWidget()
    assert isinstance(form, FormPage)
    (found,) = form.extras
    assert isinstance(found, NotSure) and found.is_open
    assert question(found, "tells_us").buttons[Known.YES].isChecked()


def test_undo_shows_in_the_buttons(
    hand: Hand, not_sure: NotSure, one: Stakeholder, session: EditSession
) -> None:
    hand.click(not_sure.fold_button)
    answer(hand, not_sure, "compares", Known.YES)
    session.undo()
    QApplication.processEvents()
    assert question(not_sure, "compares").buttons[Known.NOT_KNOWN].isChecked()
    assert lines(not_sure) == []


def test_who_is_not_sure_adds_somebody_and_answers_at_once(
    hand: Hand, deal_view: DealView, deal: Deal
) -> None:
    deal_view.add_person()
    (dialog,) = deal_view.findChildren(NewStakeholder)
    assert not dialog.ask_button.isEnabled()
    hand.type(dialog.name_line, "Nora Falk")
    hand.click(dialog.ask_button)
    hand.settle()
    form = deal_view.pages.currentWidget()
    assert isinstance(form, FormPage) and form.title_label.text() == "Nora Falk"
    (found,) = form.extras
    assert isinstance(found, NotSure) and found.is_open
    assert form.focusWidget() is question(found, "last_word").buttons[Known.NOT_KNOWN]
    hand.settle()
    assert not found.groups["roles"].visibleRegion().isEmpty()


def test_a_narrow_form_stands_in_one_column(deal_view: DealView, one: Stakeholder) -> None:
    deal_view.open_person(one.id)
    form = deal_view.pages.currentWidget()
    assert isinstance(form, FormPage)
    influence, attitude = (form.forms[0].rows[name] for name in ("influence", "attitude"))
    QApplication.processEvents()
    assert attitude.x() > influence.x()
    deal_view.resize(560, 700)
    QApplication.processEvents()
    assert attitude.x() == influence.x() and attitude.y() > influence.y()
    scroll = form.findChild(QScrollArea)
    assert scroll is not None and scroll.horizontalScrollBar().maximum() == 0
    deal_view.resize(1068, 700)
    QApplication.processEvents()
    assert attitude.x() > influence.x()


def test_the_page_of_roles_asks_about_those_whose_part_is_open(
    hand: Hand, deal_view: DealView, one: Stakeholder, session: EditSession
) -> None:
    deal_view.open_page("needs.roles")
    extra = deal_view.findChild(Unsure)
    assert isinstance(extra, Unsure)
    assert extra.links[one.id].text() == "Ask about Nora Falk"
    assert extra.lines == []
    session.change(Slot(one, "compares"), Known.YES)
    extra.refresh()
    assert [line.told.value for line in extra.lines] == [Role.TECHNICAL_ADVISOR, Influence.MEDIUM]
    hand.click(extra.lines[0].take_button)
    assert roles(one) == [Role.TECHNICAL_ADVISOR]
    assert [line.told.value for line in extra.lines] == [Influence.MEDIUM]
    hand.click(extra.links[one.id])
    form = deal_view.pages.currentWidget()
    assert isinstance(form, FormPage) and form.title_label.text() == "Nora Falk"
    (found,) = form.extras
    assert isinstance(found, NotSure) and found.is_open


def test_nobody_is_asked_about_whose_part_is_clear(
    deal_view: DealView, deal: Deal, session: EditSession
) -> None:
    for each in deal.stakeholders:
        session.change(Slot(each, "roles"), (Role.USER,))
        session.change(Slot(each, "influence"), Influence.LOW)
        session.change(Slot(each, "response_mode"), ResponseMode.GROWTH)
    deal_view.open_page("needs.roles")
    extra = deal_view.findChild(Unsure)
    assert isinstance(extra, Unsure)
    assert extra.links == {} and extra.lines == []
