"""From an accepted proposal to a reference and the next deal: negotiated, signed, delivered, paid, asked."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import pytest
from hand import KEY
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot
from sqlalchemy.orm import Session
from walker import LEFT, NO_KEY, Walker, open_file

from dealplanner.__main__ import now
from dealplanner.domain.choices import DocumentState, Known, Outcome
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.domain.steps.offer import Negotiation, Paper, Signing
from dealplanner.gui.deal.after_extra import AfterExtra
from dealplanner.gui.deal.files.signing_extra import SigningExtra
from dealplanner.gui.deal.marking import Marking
from dealplanner.gui.deal.negotiation.page import NegotiationPage
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.satisfaction.page import SatisfactionPage
from dealplanner.gui.deal.service.page import ServicePage
from dealplanner.gui.deal.state_row import StateRow
from dealplanner.gui.places import Target
from dealplanner.records import Deal, Document, PointState
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import live, profile_of
from dealplanner.services.find_deal import find_deal
from dealplanner.services.papers import issue
from dealplanner.services.sample_file import sample_file

TITLE = "Dispatch renewal"
NEXT = "A second yard in Kiel"


def ago(days: int) -> date:
    return now().date() - timedelta(days=days)


@pytest.fixture
def walker(qtbot: QtBot, tmp_path: Path) -> Walker:
    """Return somebody at the sample deal, whose proposal went out today."""
    path = sample_file(tmp_path / "sample.dealplanner", now)
    file = DealFile.open(path, now)
    deal = find_deal(file.workspace.session, TITLE)
    issue(file.workspace, deal, profile_of(file.workspace), Paper.PROPOSAL, now().date())
    file.workspace.save()
    file.close()
    walker = Walker(qtbot, open_file(qtbot, path))
    walker.me.window.desk.go(Target("deal", find_deal(_session(walker), TITLE).id))
    return walker


def _session(walker: Walker) -> Session:
    return walker.me.window.open_file.session.workspace.session


def _side(walker: Walker, key: str) -> QWidget:
    walker.me.hand.click(walker.me.view.sides.buttons[key])
    walker.me.hand.settle()
    return walker.shown()


def _extra(walker: Walker) -> QWidget:
    extra = walker.wizard().view.extra  # type: ignore[union-attr]  # `wizard` has seen that there is a view
    assert extra is not None
    return extra


def _accept_proposal(walker: Walker) -> Document:
    """Say in the papers that the proposal is accepted: its line, the menu, the dialog."""
    deal = walker.deal
    proposal: Document = next(
        one for one in live(deal.documents) if one.kind is Paper.PROPOSAL and one.number
    )
    walker.me.hand.click(walker.me.view.papers_button)
    papers = walker.shown()
    assert isinstance(papers, PapersView)
    row = next(row for row in papers.findChildren(StateRow) if row.line.goal == proposal.id)
    walker.me.hand.click(row)
    actions = {action.text(): action for action in papers.issued_bar.state_menu.actions()}
    actions[DocumentState.ACCEPTED.label].trigger()
    (dialog,) = [one for one in papers.findChildren(Marking) if one.isVisible()]
    QTest.mouseClick(dialog.done_button, LEFT, NO_KEY)
    walker.until(lambda: papers.maker.is_up_to_date)
    walker.leave()
    return proposal


def _negotiate(walker: Walker) -> None:
    """Let them propose something for every point, and agree on their words."""
    page = _side(walker, "negotiation")
    assert isinstance(page, NegotiationPage)
    for row in range(page.model.rowCount()):
        page.table.choose(row)
        QTest.keyClick(page.table, KEY.Key_T)
        walker.me.hand.type(page.panel.composer.box, f"Their word {row}")
        QTest.keyClick(page.panel.composer.box, KEY.Key_Return)
        walker.me.hand.click(page.panel.agree_theirs)
        walker.me.hand.settle()
    walker.leave()


def _sign(walker: Walker) -> None:
    """Note both days of signature, and go on to step 7."""
    walker.open(6, Signing.key)
    walker.answer("client_signer", "Helga Brandt")
    walker.answer("client_on", ago(100).isoformat())
    walker.answer("our_on", ago(99).isoformat())
    extra = _extra(walker)
    assert isinstance(extra, SigningExtra)
    walker.until(extra.win_button.isVisible)
    walker.me.hand.click(extra.win_button)
    walker.me.hand.settle()


def _deliver(walker: Walker) -> None:
    """Note that two milestones are done, and that the client has accepted."""
    walker.me.view.show_overview()
    walker.open(7, "fulfil.plan")
    table = walker.wizard().view.table  # type: ignore[union-attr]
    assert table is not None
    for row, days in ((0, 60), (1, 45)):
        table.choose(table.model.records[row])
        walker.answer("done_on", ago(days).isoformat())
    walker.turn(Acceptance.key)
    walker.answer("by", "Tomas Ruiz")
    walker.answer("accepted_on", ago(40).isoformat())
    walker.leave()


def _get_paid(walker: Walker) -> None:
    """Take the service levels over, then invoice and cash the first payment by one key each."""
    page = _side(walker, "service")
    assert isinstance(page, ServicePage)
    walker.me.hand.click(page.levels.empty.button)
    walker.me.hand.settle()
    page.payments.sheet.go(0, 0)
    for key in (KEY.Key_I, KEY.Key_P):
        walker.me.hand.press(page.payments.sheet, key)
        walker.me.hand.settle()
    walker.leave()


def _ask(walker: Walker) -> None:
    """Ask everybody who is due after 30 days, one after the other."""
    page = _side(walker, "satisfaction")
    assert isinstance(page, SatisfactionPage)
    for _ in page.people:
        walker.me.hand.press(page.sheet, KEY.Key_N)
        answer: QPushButton = page.asking.buttons[Satisfaction.DELIGHTED]
        walker.me.hand.press(answer, KEY.Key_Space)
        walker.me.hand.settle()
    walker.leave()


def _begin_next(walker: Walker) -> None:
    """Note the reference and what comes next, and begin it."""
    walker.open(7, After.key)
    walker.answer("lessons", "Measure from the first day")
    walker.answer("reference", "Yes")
    walker.answer("reference_by", "Helga Brandt")
    walker.answer("reference_on", ago(1).isoformat())
    walker.answer("next_deal", NEXT)
    extra = _extra(walker)
    assert isinstance(extra, AfterExtra)
    walker.until(lambda: NEXT in extra.title_label.text())
    walker.me.hand.click(extra.begin_button)
    walker.until(lambda: walker.deal.title == NEXT)
    walker.me.hand.settle()


def test_an_accepted_proposal_becomes_a_reference_and_the_next_deal(walker: Walker) -> None:
    deal = walker.deal
    proposal = _accept_proposal(walker)
    assert proposal.state is DocumentState.ACCEPTED
    assert deal.page(Negotiation).accepted_on == now().date()

    _negotiate(walker)
    points = live(deal.open_points)
    assert points and {point.state for point in points} == {PointState.AGREED}
    assert [point.wording for point in points] == [f"Their word {row}" for row in range(len(points))]
    assert len(live(deal.moves)) == len(points)

    _sign(walker)
    assert (deal.outcome, deal.step, deal.closed_on) == (Outcome.WON, 7, ago(99))

    _deliver(walker)
    assert [one.done_on for one in live(deal.milestones)][:2] == [ago(60), ago(45)]
    assert deal.page(Acceptance).accepted_on == ago(40)

    _get_paid(walker)
    first, second, *_ = live(deal.payments)
    assert (first.invoiced_on, first.paid_on) == (now().date(), now().date())
    assert (second.invoiced_on, second.paid_on) == (None, None)
    assert live(deal.service_levels)[0].what == "Availability"

    _ask(walker)
    opinions = live(deal.opinions)
    assert len(opinions) == len({one.stakeholder_id for one in opinions}) > 1
    asked = [one for one in live(deal.stakeholders) if one.id in {one.stakeholder_id for one in opinions}]
    assert {one.satisfaction for one in asked} == {Satisfaction.DELIGHTED}

    _begin_next(walker)
    _follows(walker.deal, deal)
    assert walker.me.window.close()


def _follows(made: Deal, deal: Deal) -> None:
    """Look at the reference, and at what the next deal has taken over."""
    after = deal.page(After)
    assert (after.reference, after.reference_on) == (Known.YES, ago(1))
    assert made.follows_id == deal.id
    assert made.account is deal.account
    assert [one.name for one in live(made.stakeholders)] == [one.name for one in live(deal.stakeholders)]
    assert not any(one.roles or one.attitude for one in live(made.stakeholders))
    assert (made.step, made.outcome) == (1, Outcome.OPEN)
