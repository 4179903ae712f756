"""What the tests of the wizard share: the sample deal, a session on it, and a hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hand import Hand
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from dealplanner.gui.editing import EditSession
from dealplanner.records import Account, Deal
from dealplanner.services.links import DealLinks
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def session(qtbot: QtBot, workspace: Workspace) -> Iterator[EditSession]:
    """Return an edit session; all is saved at the end, as when a window closes."""
    session = EditSession(workspace)
    yield session
    session.close()


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    """Return the sample deal of Brandt Logistik."""
    load_sample(workspace, TODAY)
    workspace.save()
    found = workspace.session.scalars(select(Deal).join(Account).where(Account.name == "Brandt Logistik"))
    return next(iter(found.unique()))


@pytest.fixture
def links(workspace: Workspace, deal: Deal) -> DealLinks:
    return DealLinks(workspace, TODAY, deal)


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks, session: EditSession) -> Iterator[Hand]:
    """Return a hand; what it showed is gone before the session is."""
    hand = Hand(qtbot, links)
    yield hand
    hand.close()
