"""The script of the trial close and its answers, by the window: edited, filled in anew, led on."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hand import KEY, Hand
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps.needs import Conditions, Confirmed
from dealplanner.domain.steps.trial_close import Answer, Script, TrialAnswer, TrialOffer
from dealplanner.gui.deal.laps.answer_next import AnswerNext
from dealplanner.gui.deal.laps.script_card import ScriptCard
from dealplanner.gui.deal.laps.side import LapsPage
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.sheets import SheetsPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Hand:
    return Hand(qtbot, links)


def wizard_at(view: DealView, page: str) -> WizardView:
    view.open_page(page)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # the page before is gone
    shown = view.pages.currentWidget()
    assert isinstance(shown, WizardView) and shown.view is not None
    return shown


def script_card(view: DealView) -> ScriptCard:
    page = wizard_at(view, Script.key).view
    assert page is not None and isinstance(page.extra, ScriptCard)
    return page.extra


def answer_next(view: DealView) -> AnswerNext:
    page = wizard_at(view, Answer.key).view
    assert page is not None and isinstance(page.extra, AnswerNext)
    return page.extra


def words(card: ScriptCard, language: str = "en") -> str:
    return card.editors[language].box.toPlainText()


def put(session: EditSession, deal: Deal, page: str, name: str, value: object) -> None:
    session.change(Slot(deal, page, name, deal.lap), value)
    session.close_run()


def test_the_script_stands_filled_in_with_the_clients_language_first(
    deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    helga = next(one for one in deal.stakeholders if one.name == "Helga Brandt")
    put(session, deal, TrialOffer.key, "to", helga.person_id)
    card = script_card(deal_view)
    assert card.language == "en" and card.buttons["en"].isChecked()
    assert words(card).startswith("Ms Brandt, may I put it plainly?")
    assert "Dispatch stands still three times a month" in words(card) and "within 30 days" in words(card)
    hand.click(card.buttons["zh"])
    assert card.editors["zh"].isVisible() and not card.editors["en"].isVisible()
    assert "30 天内" in words(card, "zh")
    assert deal.page(Script) == Script(), "nothing is kept before it is typed"
    assert not card.anew_button.isEnabled()


def test_typed_words_are_kept_and_a_later_change_of_a_fact_shows(
    qtbot: QtBot, deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    card = script_card(deal_view)
    box = card.editors["en"].box
    hand.press(box, KEY.Key_End)
    hand.type(box, " Honestly?")
    assert "Honestly?" in deal.page(Script).script_en
    assert deal.page(Script).script_zh == ""
    hand.leave(box)
    qtbot.waitUntil(lambda: "own words" in card.note_label.text(), timeout=3_000)
    put(session, deal, TrialOffer.key, "days", Decimal(45))
    qtbot.waitUntil(lambda: "has changed" in card.note_label.text(), timeout=3_000)
    assert card.note_label.property("role") == "warn"
    assert "within 30 days" in words(card) and "within 45 days" not in words(card)
    assert "45 天内" in words(card, "zh"), "the other language was never edited"


def test_filling_in_anew_takes_the_present_facts_and_is_undone_in_one_step(
    qtbot: QtBot, deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    card = script_card(deal_view)
    hand.retype(card.editors["en"].box, "Shall we start?")
    hand.leave(card.editors["en"].box)
    put(session, deal, TrialOffer.key, "days", Decimal(14))
    qtbot.waitUntil(card.anew_button.isEnabled, timeout=3_000)
    hand.click(card.anew_button)
    assert "within 14 days" in words(card) and deal.page(Script).script_en == ""
    hand.press(card.editors["en"].box, KEY.Key_Z, modifier=CONTROL)
    assert words(card) == "Shall we start?" == deal.page(Script).script_en


def test_what_was_typed_in_one_go_is_undone_at_once(deal_view: DealView, deal: Deal, hand: Hand) -> None:
    card = script_card(deal_view)
    box = card.editors["en"].box
    filled = words(card)
    hand.press(box, KEY.Key_End)
    hand.type(box, " Honestly?")
    hand.press(box, KEY.Key_Z, modifier=CONTROL)
    assert words(card) == filled and deal.page(Script).script_en == ""


def test_the_card_is_printed_as_a_sheet(deal_view: DealView, hand: Hand) -> None:
    hand.click(script_card(deal_view).print_button)
    page = deal_view.pages.currentWidget()
    assert isinstance(page, SheetsPage) and page.sheet.key == "trial_close"


def test_a_yes_leads_to_step_6(
    qtbot: QtBot, deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    for condition in ("problem", "budget", "time", "decision"):
        put(session, deal, Conditions.key, condition, Confirmed.MET)  # else a reason to go on is asked for
    shown = answer_next(deal_view)
    assert not shown.frame.isVisible(), "nothing follows before they answer"
    put(session, deal, Answer.key, "answer", TrialAnswer.YES)
    qtbot.waitUntil(shown.frame.isVisible, timeout=3_000)
    assert "Recommended" in shown.about_label.text()
    hand.click(shown.go_button)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.step.number == 6 == deal.step


def test_a_formal_offer_leads_to_the_papers_too(
    deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    put(session, deal, Answer.key, "answer", TrialAnswer.FORMAL_OFFER)
    hand.click(answer_next(deal_view).also_button)
    assert isinstance(deal_view.pages.currentWidget(), PapersView)


def test_more_time_wants_the_day_of_the_next_talk(
    deal_view: DealView, deal: Deal, session: EditSession, hand: Hand
) -> None:
    put(session, deal, Answer.key, "answer", TrialAnswer.MORE_TIME)
    shown = answer_next(deal_view)
    assert shown.contact.isVisible()
    hand.retype(shown.contact.rows["next_on"].editor.controls()[0], "15.1.2027")
    assert str(deal.next_on) == "2027-01-15"
    hand.click(shown.also_button)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.page.key == "first_contact.next"


def test_a_no_begins_the_next_lap(deal_view: DealView, deal: Deal, session: EditSession, hand: Hand) -> None:
    put(session, deal, Answer.key, "answer", TrialAnswer.NO)
    shown = answer_next(deal_view)
    assert "Note their words first" in shown.about_label.text()
    assert "Begin lap 2 with these" in shown.go_button.text()
    hand.click(shown.go_button)
    assert isinstance(deal_view.pages.currentWidget(), LapsPage) and deal.lap == 2
