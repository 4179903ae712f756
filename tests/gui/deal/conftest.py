"""What the tests of the deal workspace share: a deal like the sketch’s, and a session on it."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import delete
from sqlalchemy import select

from dealplanner.domain.stakes import TieKind
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Account, Deal, Person, Stakeholder
from dealplanner.services.deals import new_account, new_deal
from dealplanner.services.links import DealLinks
from dealplanner.services.sample import load_sample
from dealplanner.services.stakeholders import add_new_person, add_tie
from dealplanner.services.workspace import Workspace


@pytest.fixture
def session(qtbot: QtBot, workspace: Workspace) -> Iterator[EditSession]:
    """Return an edit session; all is saved at the end, as when a window closes."""
    session = EditSession(workspace)
    yield session
    assert session.close()


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    """Return the sample deal of Brandt Logistik."""
    load_sample(workspace, workspace.clock().date())
    workspace.save()
    found = workspace.session.scalars(select(Deal).join(Account).where(Account.name == "Brandt Logistik"))
    return next(iter(found.unique()))


@pytest.fixture
def bare_deal(workspace: Workspace) -> Deal:
    """Return a deal that nothing is known of yet."""
    return new_deal(workspace, "First talk", new_account(workspace, "Hansen"))


@pytest.fixture
def trio(workspace: Workspace, bare_deal: Deal) -> tuple[Stakeholder, Stakeholder, Stakeholder]:
    """Return three people on the map of `bare_deal`: two who report to the first."""
    chief, left, right = (add_new_person(workspace, bare_deal, name) for name in ("Ann", "Bob", "Cid"))
    for one in (left, right):
        add_tie(workspace, bare_deal, one.id, TieKind.REPORTS_TO, chief.id)
    workspace.save()
    return chief, left, right


@pytest.fixture
def links(workspace: Workspace, deal: Deal) -> DealLinks:
    return DealLinks(workspace, workspace.clock().date(), deal)


@pytest.fixture
def bare_links(workspace: Workspace, bare_deal: Deal) -> DealLinks:
    return DealLinks(workspace, workspace.clock().date(), bare_deal)


@pytest.fixture
def person(workspace: Workspace) -> Person:
    """Return somebody who is on no map."""
    return workspace.add(Person(name="Dora"))


@pytest.fixture
def dismiss() -> Callable[[QWidget], None]:
    """Return what lets a view go, as the window does before it closes the file."""

    def dismiss(view: QWidget) -> None:
        QThreadPool.globalInstance().waitForDone()
        delete(view)

    return dismiss


@pytest.fixture
def deal_view(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Callable[[QWidget], None]
) -> Iterator[DealView]:
    """Return the workspace of the sample deal, shown."""
    view = DealView(deal, session, links)
    view.resize(1068, 700)
    view.show()
    qtbot.waitExposed(view)
    yield view
    dismiss(view)
