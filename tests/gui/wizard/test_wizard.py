"""The wizard: pages are turned by key and mouse, what is missing is said, advice and proposals shown."""

from __future__ import annotations

import gc
from collections.abc import Mapping
from decimal import Decimal
from typing import Any

import pytest
from hand import KEY, Hand
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QSignalSpy
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps import STEPS
from dealplanner.gui.editing import EditSession
from dealplanner.gui.marks import Mark
from dealplanner.gui.wizard import WizardView
from dealplanner.i18n import Phrase, phrase
from dealplanner.records import Deal, PriceItem
from dealplanner.services.deals import live, new_activity, new_deal
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

ALT, CONTROL = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ControlModifier


def open_step(
    number: int, deal: Deal, session: EditSession, links: DealLinks, hand: Hand, **more: Any
) -> WizardView:
    wizard = WizardView(STEPS[number - 1], deal, session, links, links.today, **more)
    hand.show(wizard)
    return wizard


def titles(wizard: WizardView) -> list[str]:
    return [entry.title for entry in wizard.page_list.entries.entries]


def entry(wizard: WizardView, title: str) -> Any:
    return next(entry for entry in wizard.page_list.entries.entries if entry.title == title)


def test_pages_are_turned_by_buttons_and_keys(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    wizard = open_step(2, deal, session, links, hand)
    turned = QSignalSpy(wizard.page_turned)
    assert not wizard.back_button.isEnabled()
    hand.click(wizard.next_button)
    assert wizard.page.key == "qualify.consequences"
    hand.press(wizard.page_list, KEY.Key_Right, ALT)
    assert wizard.page.key == "qualify.fit"
    hand.press(wizard.page_list, KEY.Key_PageDown, CONTROL)
    assert wizard.page.key == "qualify.money"
    assert wizard.next_button.text() == "Next: Time frame"
    hand.press(wizard.page_list, KEY.Key_PageUp, CONTROL)
    hand.press(wizard.page_list, KEY.Key_Left, ALT)
    hand.click(wizard.back_button)
    assert wizard.page.key == "qualify.problems"
    assert turned.count() == 6


def test_a_page_is_opened_from_the_list(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> None:
    wizard = open_step(2, deal, session, links, hand)
    row = titles(wizard).index("Time frame")
    place = wizard.page_list.visualRect(wizard.page_list.entries.index(row)).center()
    hand.click(wizard.page_list.viewport(), place)
    assert wizard.page.key == "qualify.time"
    assert entry(wizard, "Time frame").mark is Mark.NEXT


def test_after_the_last_page_and_on_escape_the_step_is_closed(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, workspace: Workspace
) -> None:
    wizard = open_step(5, deal, session, links, hand, page="trial_close.signals")
    closed = QSignalSpy(wizard.closed)
    assert wizard.next_button.text() == "Done"
    session.change(Slot(deal, "title"), "Renewal")
    hand.click(wizard.next_button)
    assert closed.count() == 1
    assert not workspace.dirty
    hand.press(wizard.page_list, KEY.Key_Escape)
    hand.click(wizard.close_button)
    assert closed.count() == 3


def test_the_list_says_how_far_each_page_has_come(
    workspace: Workspace, session: EditSession, hand: Hand, qtbot: QtBot
) -> None:
    bare = new_deal(workspace, "Nothing known", None)
    links = DealLinks(workspace, workspace.clock().date(), bare)
    wizard = open_step(2, bare, session, links, hand, page="qualify.money")
    assert entry(wizard, "Fit").about == "not begun"
    assert entry(wizard, "Fit").mark is Mark.RING
    assert wizard.view is not None
    assert wizard.view.form is not None
    combo = wizard.view.form.editor("in_place").findChild(QComboBox)
    amount = wizard.view.form.editor("amount").findChild(QLineEdit)
    assert combo is not None
    assert amount is not None
    hand.press(combo, KEY.Key_End)
    qtbot.waitUntil(lambda: entry(wizard, "Money").about == "1 of 4 answered")
    hand.retype(amount, "about ninety")
    qtbot.waitUntil(lambda: entry(wizard, "Money").mark is Mark.BANG)


def test_what_a_step_rests_on_is_said(
    workspace: Workspace, session: EditSession, deal: Deal, links: DealLinks, hand: Hand
) -> None:
    bare = new_deal(workspace, "Nothing known", None)
    wizard = open_step(3, bare, session, DealLinks(workspace, links.today, bare), hand)
    assert wizard.rests_label.text() == (
        "Still missing in step 1, First contact: The contact itself, What was said; more in step 2."
    )
    assert not open_step(1, bare, session, links, hand).rests_label.isVisible()


def test_internet_pages_are_asked_only_where_the_channel_is_on_the_internet(
    workspace: Workspace, session: EditSession, hand: Hand, qtbot: QtBot
) -> None:
    bare = new_deal(workspace, "Nothing known", None)
    links = DealLinks(workspace, workspace.clock().date(), bare)
    wizard = open_step(1, bare, session, links, hand, page="first_contact.activity")
    assert wizard.view is not None
    assert wizard.view.missing_label.isVisible()
    activity = new_activity(workspace, "Webinar")
    session.change(Slot(bare, "activity_id"), activity.id)
    session.flush()
    qtbot.waitUntil(lambda: wizard.view is not None and not wizard.view.missing_label.isVisible())
    assert "Internet marketing: its strengths" not in titles(wizard)
    assert wizard.view.form is not None
    channel = wizard.view.form.editor("channel").findChild(QComboBox)
    assert channel is not None
    for _ in range(5):
        hand.press(channel, KEY.Key_Down)
    qtbot.waitUntil(lambda: "Internet marketing: its strengths" in titles(wizard))
    hand.click(wizard.next_button)
    assert wizard.page.key == "first_contact.strengths"


def test_advice_and_proposals_are_shown_and_taken_over(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, qtbot: QtBot
) -> None:
    def guidance(key: str) -> list[Phrase]:
        return [phrase("{hours} hours are planned.", hours=deal.hours_planned)] if "worth" in key else []

    def proposals(key: str) -> Mapping[str, tuple[Any, Phrase]]:
        return {
            "chance": (Decimal(60), phrase("60 %, by your own history")),
            "value": (None, phrase("as offered")),
        }

    session.change(Slot(deal, "chance"), None)
    wizard = open_step(
        2, deal, session, links, hand, page="qualify.worth", guidance=guidance, proposals=proposals
    )
    assert wizard.view is not None
    assert wizard.view.form is not None
    assert wizard.view.advice.words() == ["60 hours are planned."]
    session.change(Slot(deal, "hours_planned"), Decimal(70))
    qtbot.waitUntil(
        lambda: wizard.view is not None and wizard.view.advice.words() == ["70 hours are planned."]
    )
    rows = wizard.view.form.rows
    assert rows["chance"].proposal.words() == "Proposed: 60 %, by your own history"
    assert rows["value"].proposal.isVisible()
    assert not rows["value"].proposal.button.isVisible()
    hand.click(rows["chance"].proposal.button)
    assert deal.chance == 60
    qtbot.waitUntil(lambda: not rows["chance"].proposal.isVisible())
    session.undo()
    assert deal.chance is None


def test_a_line_is_taken_from_the_price_list(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, workspace: Workspace, qtbot: QtBot
) -> None:
    from dealplanner.gui.price_picker import PriceListButton, PricePicker

    items = workspace.session.query(PriceItem).all()
    sold = next(item for item in items if item.unit_price is not None)
    totals = [("Total", "€1")]
    wizard = open_step(6, deal, session, links, hand, page="offer.lines", totals=lambda: totals)
    assert wizard.view is not None
    assert wizard.view.totals is not None
    assert wizard.view.totals.shown() == [("Total", "€1")]
    offer = deal.offer
    assert offer is not None
    before = len(live(offer.lines))
    button = wizard.findChild(PriceListButton)
    assert button is not None
    hand.click(button)
    picker = wizard.window().findChild(PricePicker)
    assert picker is not None
    hand.type(picker.search_edit, sold.title[:6])
    assert picker.item_list.entries.rowCount() >= 1
    hand.press(picker.search_edit, KEY.Key_Down)
    hand.press(picker.search_edit, KEY.Key_Up)
    hand.press(picker.search_edit, KEY.Key_Return)
    added = live(offer.lines)[-1]
    assert len(live(offer.lines)) == before + 1
    item = workspace.session.get(PriceItem, added.price_item_id)
    assert item is not None
    assert item.unit_price is not None
    assert (added.title, added.unit_price) == (item.title, item.unit_price.amount)
    totals[0] = ("Total", "€2")
    qtbot.waitUntil(
        lambda: (
            wizard.view is not None
            and wizard.view.totals is not None
            and wizard.view.totals.shown() == [("Total", "€2")]
        )
    )
    session.undo()
    assert len(live(offer.lines)) == before


def test_nothing_is_clipped_at_twice_the_size(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, qtbot: QtBot
) -> None:
    before = QApplication.font()
    font = QApplication.font()
    font.setPointSizeF(font.pointSizeF() * 2)
    QApplication.setFont(font)
    try:
        wizard = open_step(2, deal, session, links, hand, page="qualify.money")
        assert wizard.view is not None
        assert wizard.view.form is not None
        for row in wizard.view.form.rows.values():
            assert row.height() >= row.heightForWidth(row.width())
        assert wizard.minimumSizeHint().width() <= 1112
    finally:
        QApplication.setFont(before)


@pytest.mark.parametrize("name", ["zh_CN", "de_DE", "C"])
def test_a_step_opens_in_any_language(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, name: str
) -> None:
    QLocale.setDefault(QLocale(name))
    wizard = open_step(6, deal, session, links, hand)
    for page in wizard.step.pages:
        wizard.turn_to(page.key)


def test_wizards_leave_nothing_behind(deal: Deal, session: EditSession, links: DealLinks, hand: Hand) -> None:
    def walk() -> int:
        for step in STEPS:
            wizard = WizardView(step, deal, session, links, links.today)
            for page in step.pages:
                wizard.turn_to(page.key)
            wizard.deleteLater()
            del wizard
            hand.settle()
        gc.collect()
        return len(QApplication.allWidgets())

    first = walk()
    assert walk() == first
