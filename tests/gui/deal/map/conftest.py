"""What the tests of the map share: its card on a deal of three, shown."""

from __future__ import annotations

import pytest
from map_hand import Trio
from pytestqt.qtbot import QtBot

from dealplanner.domain.stakes import StakeholderKind
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.links import DealLinks
from dealplanner.services.stakeholders import add_new_person
from dealplanner.services.workspace import Workspace


@pytest.fixture
def panel(
    qtbot: QtBot, bare_deal: Deal, trio: Trio, session: EditSession, bare_links: DealLinks
) -> StakeholderPanel:
    """Return the card with Ann on top, and Bob and Cid who report to her."""
    panel = StakeholderPanel(bare_deal, session, bare_links)
    session.edited.connect(panel.refresh)
    qtbot.addWidget(panel)
    panel.resize(900, 600)
    panel.show()
    qtbot.waitExposed(panel)
    panel.map_view.setFocus()
    return panel


@pytest.fixture
def view(panel: StakeholderPanel) -> MapView:
    return panel.map_view


@pytest.fixture
def board(panel: StakeholderPanel, workspace: Workspace, bare_deal: Deal) -> Stakeholder:
    """Return a committee on the map, in which nobody sits yet."""
    return add_new_person(workspace, bare_deal, "Review board", kind=StakeholderKind.COMMITTEE)
