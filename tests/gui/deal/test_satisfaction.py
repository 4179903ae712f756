"""Satisfaction and the next deal in the window: asked in turn, kept as given, by mouse and keyboard."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hand import KEY, Hand
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.choices import Known, Outcome
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.domain.steps.guide import WhyUs
from dealplanner.gui.deal.after_extra import AfterExtra
from dealplanner.gui.deal.references_extra import FollowsExtra, ReferencesExtra
from dealplanner.gui.deal.satisfaction.page import SatisfactionPage
from dealplanner.gui.deal.satisfaction.people import FIRST_ROUND
from dealplanner.gui.deal.state_row import StateRow
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.places import Target
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.deals import live, new_account, new_deal, new_person
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.next_deal import followers
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def page(deal_view: DealView, deal: Deal, workspace: Workspace) -> SatisfactionPage:
    """Return the side of a deal that was accepted on 20 October."""
    workspace.change(Slot(deal, Acceptance.key, "accepted_on", deal.lap), date(2026, 10, 20))
    page = deal_view.open_side("satisfaction")
    assert isinstance(page, SatisfactionPage)
    return page


def person(deal: Deal, name: str) -> Stakeholder:
    return next(one for one in deal.stakeholders if one.deleted_at is None and one.name == name)


def test_it_says_who_is_next_and_asks_one_after_the_other(
    page: SatisfactionPage, hand: Hand, deal: Deal, qtbot: QtBot
) -> None:
    assert page.next_label.text() == "Next: Helga Brandt, after 30 days, due Nov 19, 2026."
    hand.click(page.next_button)
    assert page.asking.who_label.text() == "Ask Helga Brandt after 30 days"
    assert page.asking.win_label.text() == f"They wanted to win: “{person(deal, 'Helga Brandt').win}”"
    content = page.asking.buttons[Satisfaction.CONTENT]
    hand.click(content)
    hand.settle()
    helga = person(deal, "Helga Brandt")
    assert (helga.satisfaction, helga.satisfaction_on) == (Satisfaction.CONTENT, TODAY)
    assert content.isChecked()
    assert page.next_label.text().startswith("Next: Tomas Ruiz, after 30 days")
    assert page.sheet.sheet.cells[0][FIRST_ROUND].text == "Content, Nov 24"
    assert page.asking.form is not None
    qtbot.waitUntil(page.asking.form.editor("won").controls()[0].hasFocus)


def test_their_words_stand_with_the_stakeholder_once_the_field_is_left(
    page: SatisfactionPage, hand: Hand, deal: Deal
) -> None:
    hand.press(page.sheet, KEY.Key_N)
    hand.press(page.asking.buttons[Satisfaction.DELIGHTED], KEY.Key_Space)
    assert page.asking.form is not None
    box = page.asking.form.editor("words").controls()[0]
    hand.type(box, "Ruhige Nächte 安静")
    hand.leave(box)
    hand.settle()
    (opinion,) = live(deal.opinions)
    assert (opinion.words, opinion.how) == ("Ruhige Nächte 安静", Satisfaction.DELIGHTED)
    assert person(deal, "Helga Brandt").satisfaction_words == "Ruhige Nächte 安静"


def test_words_typed_before_the_answer_are_one_step_with_it(
    page: SatisfactionPage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    hand.press(page.sheet, KEY.Key_N)
    assert page.asking.form is not None
    box = page.asking.form.editor("words").controls()[0]
    hand.type(box, "So so")
    hand.leave(box)
    helga = person(deal, "Helga Brandt")
    before = (helga.satisfaction, helga.satisfaction_words)
    hand.click(page.asking.buttons[Satisfaction.DISAPPOINTED])
    assert (helga.satisfaction, helga.satisfaction_words) == (Satisfaction.DISAPPOINTED, "So so")
    workspace.undo()
    hand.settle()
    assert (helga.satisfaction, helga.satisfaction_words) == before
    assert live(deal.opinions)[0].words == "So so"
    assert not page.asking.buttons[Satisfaction.DISAPPOINTED].isChecked()


def test_one_key_in_the_list_answers_in_the_round_of_its_column(
    page: SatisfactionPage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    page.sheet.go(1, FIRST_ROUND + 1)
    hand.press(page.sheet, KEY.Key_4)
    hand.settle()
    (opinion,) = live(deal.opinions)
    tomas = person(deal, "Tomas Ruiz")
    assert (opinion.stakeholder_id, opinion.round, opinion.how) == (
        tomas.id,
        SatisfactionRound.DAY_90,
        Satisfaction.DELIGHTED,
    )
    workspace.undo()  # asking and answering by one key is one step
    assert live(deal.opinions) == []
    workspace.redo()
    page.sheet.go(2, 0)  # in the other columns the first round that waits
    hand.press(page.sheet, KEY.Key_Return)
    assert page.asking.who_label.text() == "Ask Li Wei 李伟 after 30 days"
    page.sheet.go(1, 0)  # who answered after both days is asked again at another time
    hand.press(page.sheet, KEY.Key_Return)
    assert page.asking.who_label.text() == "Ask Tomas Ruiz at another time"


def test_asking_is_taken_back_by_undo(
    page: SatisfactionPage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    hand.press(page.sheet, KEY.Key_N)
    assert page.asking.isVisibleTo(page)
    workspace.undo()
    hand.settle()
    assert live(deal.opinions) == []
    assert not page.asking.isVisibleTo(page)


def test_without_a_day_of_acceptance_the_way_to_it_is_shown(
    page: SatisfactionPage, hand: Hand, deal: Deal, deal_view: DealView, workspace: Workspace
) -> None:
    workspace.change(Slot(deal, Acceptance.key, "accepted_on", deal.lap), None)
    for milestone in live(deal.milestones):
        workspace.change(Slot(milestone, "done_on"), None)
    hand.settle()
    assert not page.next_button.isEnabled()
    assert "not noted yet" in page.next_label.text()
    hand.click(page.accept_button)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView)
    assert wizard.page is Acceptance


def test_a_map_without_people_offers_to_name_them(
    page: SatisfactionPage, hand: Hand, deal: Deal, workspace: Workspace
) -> None:
    for one in live(deal.stakeholders):
        workspace.remove(one)
    hand.settle()
    assert page.empty.isVisibleTo(page)
    assert not page.sheet.isVisibleTo(page)


def test_the_next_deal_is_begun_from_the_side_and_opened(
    page: SatisfactionPage, hand: Hand, deal: Deal, deal_view: DealView, qtbot: QtBot, workspace: Workspace
) -> None:
    workspace.change(Slot(deal, After.key, "next_deal", deal.lap), "A second yard in Kiel")
    qtbot.waitUntil(lambda: "“A second yard in Kiel”" in page.after.title_label.text())
    with qtbot.waitSignal(deal_view.opened) as opened:
        hand.click(page.after.begin_button)
    (made,) = followers(workspace, deal)
    assert opened.args == [Target("deal", made.id)]
    assert (made.title, made.account) == ("A second yard in Kiel", deal.account)
    qtbot.waitUntil(lambda: bool(page.after.way_buttons))
    (way,) = page.after.way_buttons
    assert way.text() == "Next deal: A second yard in Kiel"
    with qtbot.waitSignal(deal_view.opened) as opened:
        hand.click(way)
    assert opened.args == [Target("deal", made.id)]


def test_the_page_of_step_7_says_who_gives_a_reference_and_since_when(
    deal_view: DealView, deal: Deal, workspace: Workspace, qtbot: QtBot
) -> None:
    deal_view.open_page(After.key)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView)
    assert wizard.view is not None
    extra = wizard.view.extra
    assert isinstance(extra, AfterExtra)
    assert not extra.reference_label.isVisibleTo(extra)
    helga = person(deal, "Helga Brandt")
    for name, value in (
        ("reference", Known.YES),
        ("reference_by", helga.person_id),
        ("reference_on", date(2026, 11, 20)),
    ):
        workspace.change(Slot(deal, After.key, name, deal.lap), value)
    said = "Helga Brandt gives us a reference, since Nov 20, 2026."
    qtbot.waitUntil(lambda: extra.reference_label.text() == said)


def extra_on(deal_view: DealView, page: str) -> QWidget | None:
    deal_view.open_page(page)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView)
    assert wizard.view is not None
    return wizard.view.extra


def test_whoever_is_asked_for_a_reference_finds_who_gives_one(
    deal_view: DealView, deal: Deal, workspace: Workspace, hand: Hand, qtbot: QtBot
) -> None:
    extra = extra_on(deal_view, WhyUs.key)
    assert isinstance(extra, ReferencesExtra)
    assert extra.empty_label.isVisibleTo(extra)
    assert deal.account is not None
    other = new_deal(workspace, "Gate & yard", new_account(workspace, "Hansen"))
    ann = new_person(workspace, "Ann", other.account)
    far = new_deal(workspace, "Far away", new_account(workspace, "Zhou"))
    assert other.account is not None
    workspace.change(Slot(other.account, "sector"), f" {deal.account.sector.upper()}")
    for one, day, person_id in ((other, date(2026, 3, 1), ann.id), (far, TODAY, None)):
        workspace.change(Slot(one, "outcome"), Outcome.WON)
        for name, value in (("reference", Known.YES), ("reference_on", day), ("reference_by", person_id)):
            workspace.change(Slot(one, After.key, name, one.lap), value)
    workspace.save()
    extra.refresh()
    assert [one.text() for one in extra.buttons] == [
        "Hansen, same sector: Ann (“Gate && yard”)",
        "Zhou: nobody named yet (“Far away”)",
    ]
    with qtbot.waitSignal(deal_view.opened) as opened:
        hand.click(extra.buttons[0])
    assert opened.args == [Target("deal", other.id)]
    workspace.change(Slot(other, After.key, "reference", other.lap), Known.NO)
    workspace.save()
    extra.refresh()
    assert [one.accessibleName() for one in extra.buttons] == ["Zhou: nobody named yet (“Far away”)"]


def test_a_deal_leads_back_to_the_one_it_was_begun_from(
    deal_view: DealView, deal: Deal, workspace: Workspace, hand: Hand, qtbot: QtBot
) -> None:
    extra = extra_on(deal_view, "first_contact.origin")
    assert isinstance(extra, FollowsExtra)
    assert not extra.button.isVisibleTo(extra)
    first = new_deal(workspace, "The first one", deal.account)
    workspace.change(Slot(deal, "follows_id"), first.id)
    extra.refresh()
    assert extra.button.text() == "This deal follows “The first one”"
    with qtbot.waitSignal(deal_view.opened) as opened:
        hand.click(extra.button)
    assert opened.args == [Target("deal", first.id)]


def test_a_flag_leads_to_the_person_who_was_to_be_asked(
    deal_view: DealView, deal: Deal, workspace: Workspace, hand: Hand, qtbot: QtBot
) -> None:
    workspace.change(Slot(deal, "step"), 7)
    workspace.change(Slot(deal, Acceptance.key, "accepted_on", deal.lap), date(2026, 10, 1))
    tomas = person(deal, "Tomas Ruiz")
    goal = f"side:satisfaction/{tomas.id}"

    def row() -> StateRow | None:
        rows = deal_view.cards.flags.findChildren(StateRow)
        return next((one for one in rows if one.line.goal == goal and one.isVisible()), None)

    qtbot.waitUntil(lambda: row() is not None)
    found = row()
    assert found is not None
    hand.click(found)
    page = deal_view.pages.currentWidget()
    assert isinstance(page, SatisfactionPage)
    assert page.people[page.sheet.row].name == "Tomas Ruiz"
