"""What the tests of the wizard share: the sample deal, a session on it, and a hand."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

import pytest
from hand import Hand
from pytestqt.qtbot import QtBot
from sqlalchemy import select

from dealplanner.domain.bargaining import CertificateKind
from dealplanner.gui.editing import EditSession
from dealplanner.records import Account, Deal
from dealplanner.services.certificates import begin_certificate
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
    """Return the sample deal of Brandt Logistik, with a certificate, which the sample has not come to."""
    load_sample(workspace, TODAY)
    workspace.save()
    found = workspace.session.scalars(select(Deal).join(Account).where(Account.name == "Brandt Logistik"))
    deal = next(iter(found.unique()))
    begin_certificate(workspace, deal, CertificateKind.ACCEPTANCE)
    workspace.save()
    return deal


@pytest.fixture
def links(workspace: Workspace, deal: Deal) -> DealLinks:
    return DealLinks(workspace, TODAY, deal)


@pytest.fixture
def hand(qtbot: QtBot, links: DealLinks, session: EditSession) -> Iterator[Hand]:
    """Return a hand; what it showed is gone before the session is."""
    hand = Hand(qtbot, links)
    yield hand
    hand.close()
