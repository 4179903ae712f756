"""Effort against return in the window: figures, the quick line, the work, the other deals, by real events."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from decimal import Decimal

import pytest
from hand import Hand
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.todos import TodoKind
from dealplanner.gui.colours import LIGHT
from dealplanner.gui.deal.effort.bar import Hours, HoursBar
from dealplanner.gui.deal.effort.page import EffortPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.places import Target
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks) -> Iterator[Hand]:
    hand = Hand(qtbot, links)
    yield hand
    hand.close()


@pytest.fixture
def page(deal_view: DealView, qtbot: QtBot) -> EffortPage:
    """Return the effort of the sample deal, as it opens."""
    page = deal_view.open_side("effort")
    assert isinstance(page, EffortPage)
    qtbot.waitUntil(page.quick.line.hasFocus)
    return page


def test_work_is_noted_with_few_keys_and_counts_at_once(
    page: EffortPage, hand: Hand, deal: Deal, qtbot: QtBot
) -> None:
    before = len(live(deal.todos))
    hand.type(page.quick.line, "Visit in Hamburg 4")
    hand.press(page.quick.line, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "26 h are spent" in page.figures.hours_label.text())
    assert len(live(deal.todos)) == before + 1
    assert page.quick.line.text() == ""
    assert page.work.chosen is live(deal.todos)[-1]
    assert "22 h noted on the deal as a whole; 4 h in 1 × Action" in page.figures.parts_label.text()
    assert page.figures.bar.hours.spent == 26


def test_what_lacks_hours_stays_typed_and_says_so(page: EffortPage, hand: Hand, deal: Deal) -> None:
    before = len(live(deal.todos))
    hand.type(page.quick.line, "Visit in Hamburg")
    hand.press(page.quick.line, Qt.Key.Key_Return)
    assert "How long did “Visit in Hamburg” take?" in page.quick.said_label.text()
    assert page.quick.line.text() == "Visit in Hamburg"
    assert len(live(deal.todos)) == before
    hand.type(page.quick.line, " 2")
    assert page.quick.said_label.isHidden()
    hand.press(page.quick.kind_box, Qt.Key.Key_Down)
    hand.click(page.quick.note_button)
    assert (live(deal.todos)[-1].kind, live(deal.todos)[-1].hours) == (TodoKind.CALL, 2)


def test_a_line_that_is_not_noted_yet_is_there_again(
    page: EffortPage, deal_view: DealView, hand: Hand, qtbot: QtBot
) -> None:
    hand.type(page.quick.line, "Visit in Ham")
    page.left.emit()
    again = deal_view.open_side("effort")
    assert isinstance(again, EffortPage)
    assert again.quick.line.text() == "Visit in Ham"
    hand.type(again.quick.line, "burg 1")
    hand.press(again.quick.line, Qt.Key.Key_Return)
    again.left.emit()
    third = deal_view.open_side("effort")
    assert isinstance(third, EffortPage)
    assert third.quick.line.text() == ""


def test_the_work_is_edited_in_place(page: EffortPage, hand: Hand, deal: Deal, qtbot: QtBot) -> None:
    hand.click(page.work.add_button)
    assert page.work.form is not None
    hand.type(page.work.form.editor("what").controls()[0], "Prepare the comparison")
    hand.retype(page.work.form.editor("hours").controls()[0], "3")
    todo = live(deal.todos)[-1]
    assert (todo.what, todo.hours) == ("Prepare the comparison", 3)
    qtbot.waitUntil(lambda: "25 h are spent" in page.figures.hours_label.text())


def test_the_figures_stand_twice_where_history_says_otherwise(
    page: EffortPage, workspace: Workspace, deal: Deal
) -> None:
    assert [cells[0].text() for cells in page.figures.cells] == [
        "€84,500",
        "45 %",
        "€38,025",
        "€633.75",
        "316.87 h",
    ]
    assert page.figures.cells[1][1].text() == "–"
    assert "history has no figure" in page.figures.history_label.text()
    for outcome in (Outcome.WON, Outcome.LOST, Outcome.STOPPED, Outcome.LOST):
        closed = workspace.clock().date()
        workspace.add(Deal(title="Ended", outcome=outcome, step=6, closed_on=closed))
    page.needs.session.flush()
    page.refresh()
    assert [cells[1].text() for cells in page.figures.cells[:3]] == ["€84,500", "25 %", "€21,125"]
    assert "n = 4, don’t trust it" in page.figures.history_label.text()


def test_beyond_the_stop_loss_line_it_says_stop(page: EffortPage, workspace: Workspace, deal: Deal) -> None:
    assert page.figures.stop_label.text() == "Stop at 316.87 h: 22 h are spent, 294.87 h left."
    workspace.change(Slot(deal, "hours_spent"), Decimal(320))
    page.refresh()
    assert "is passed by 3.13 h" in page.figures.stop_label.text()
    assert page.figures.stop_label.property("role") == "bad"


def test_another_deal_opens_by_a_click_or_a_key(
    page: EffortPage, deal_view: DealView, workspace: Workspace, deal: Deal, hand: Hand, qtbot: QtBot
) -> None:
    other = workspace.add(
        Deal(
            title="Other",
            value=Money(Decimal(90_000), "EUR"),
            chance=Decimal(90),
            hours_planned=Decimal(10),
        )
    )
    page.needs.session.flush()
    page.refresh()
    entries = page.beside.list.entries.entries
    assert [entry.title for entry in entries] == ["1.  Other", "2.  Dispatch renewal"]
    assert entries[1].about.startswith("this deal")
    assert page.beside.said_label.text().startswith("Place 2 of 2 in EUR")
    first = page.beside.list.visualRect(page.beside.list.entries.index(0, 0)).center()
    with qtbot.waitSignal(deal_view.opened) as opened:
        hand.click(page.beside.list.viewport(), first)
    assert opened.args == [Target("deal", other.id)]
    page.beside.list.choose(Target("deal", deal.id))
    with qtbot.assertNotEmitted(deal_view.opened):
        page.beside.list.open_chosen()


def test_the_figures_lead_to_where_they_are_asked_for(
    page: EffortPage, deal_view: DealView, hand: Hand
) -> None:
    hand.click(page.figures.change_button)
    assert type(deal_view.pages.currentWidget()).__name__ == "WizardView"


def test_in_a_narrow_window_the_cards_stand_one_below_the_other(page: EffortPage, qtbot: QtBot) -> None:
    page.resize(700, 700)
    qtbot.waitUntil(lambda: page.beside.y() > page.figures.y())
    page.resize(1060, 700)
    qtbot.waitUntil(lambda: page.beside.x() > page.figures.x())


@pytest.mark.parametrize("stop_at", [None, Decimal(20), Decimal(1_000)])
def test_the_bar_says_in_words_what_it_draws(
    qtbot: QtBot, stop_at: Decimal | None, dismiss: Callable[..., None]
) -> None:
    bar = HoursBar()
    bar.resize(400, 60)
    bar.show_hours(Hours(Decimal(30), Decimal(60), stop_at))
    said = "30 h spent, 60 h planned"
    said += "" if stop_at is None else f", stop-loss line at {stop_at:,} h"
    assert bar.accessibleName() == said
    image: QImage = bar.grab().toImage()
    solid = image.pixelColor(QPoint(40, 14)).name()
    hatched = {image.pixelColor(QPoint(x, 14)).name() for x in range(300, 340)}
    assert solid == LIGHT.accent
    assert len(hatched) > 1  # told apart without the colour
    dismiss(bar)
