"""The way from a page of step 4 to the matrix and to the trace."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.gui.deal.comparison.page import ComparisonPage
from dealplanner.gui.deal.side_page import SidePage
from dealplanner.gui.deal.side_way import SideWay
from dealplanner.gui.deal.trace import TracePage
from dealplanner.gui.deal.view import DealView


@pytest.mark.parametrize(
    ("key", "kind"),
    [
        ("guide.competitors", ComparisonPage),
        ("guide.criteria", ComparisonPage),
        ("guide.scores", ComparisonPage),
        ("guide.weaker", ComparisonPage),
        ("guide.solutions", TracePage),
    ],
)
def test_a_page_leads_to_the_side_that_shows_the_same_at_a_glance(
    deal_view: DealView, qtbot: QtBot, key: str, kind: type[SidePage]
) -> None:
    deal_view.open_page(key)
    way = deal_view.findChild(SideWay)
    assert way is not None
    QTest.mouseClick(way.button, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: isinstance(deal_view.pages.currentWidget(), kind))


def test_a_gap_of_the_trace_leads_into_the_wizard(deal_view: DealView, qtbot: QtBot) -> None:
    page = deal_view.open_side("trace")
    assert isinstance(page, TracePage)
    page.loose_card.rows[0].click()
    qtbot.waitUntil(lambda: deal_view.pages.currentWidget() is not page)
