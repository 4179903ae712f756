"""The plan, certificates and signed fees on a real file: one step of undo, and no number twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind, MilestoneKind
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.contract_value import contract_value
from dealplanner.domain.plan_shift import shift
from dealplanner.domain.steps.offer import Paper, Signing
from dealplanner.domain.steps.qualify import TimeFrame
from dealplanner.domain.steps.terms import HeadTerms, ServiceTerms, TerminationTerms, TimeTerms
from dealplanner.records import Deal, Document, Milestone
from dealplanner.services.certificates import NothingCertified, begin_certificate, issue_certificate
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import live, new_deal, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.fulfilment import apply_shift, draft_plan, make_plan
from dealplanner.services.papers.issuing import issue
from dealplanner.services.papers.signed import fees_in, holding_paper, signed_fees
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    """Return a deal whose terms set dates."""
    deal = new_deal(workspace, "Dispatch", None)
    for page, name, value in (
        (TimeFrame, "work_by", date(2027, 1, 31)),
        (HeadTerms, "effective_on", date(2027, 2, 1)),
        (TimeTerms, "term", "24 months"),
        (TerminationTerms, "renewal", "By itself, unless notice is given 3 months before"),
    ):
        workspace.change(Slot(deal, page.key, name, deal.lap), value)
    workspace.add(Milestone(title="Data", days=Decimal(10)), deal, "milestones")
    workspace.save()
    return deal


def test_the_plan_is_made_in_one_step_of_undo_and_again_adds_nothing(
    workspace: Workspace, deal: Deal
) -> None:
    made = make_plan(workspace, deal, TODAY)
    assert made.dated == 1
    assert made.questions == ()
    assert [(one.title, one.kind, one.due_on) for one in live(deal.milestones)] == [
        ("Data", MilestoneKind.WORK, date(2027, 1, 29)),
        ("Go-live", MilestoneKind.GO_LIVE, date(2027, 1, 31)),
        ("Last day of notice", MilestoneKind.NOTICE, date(2028, 10, 31)),
        ("End of the term, or renewal", MilestoneKind.RENEWAL, date(2029, 1, 31)),
    ]
    workspace.save()
    assert draft_plan(deal, TODAY).is_empty
    assert make_plan(workspace, deal, TODAY).added == ()
    assert workspace.undo()
    workspace.save()
    assert [(one.title, one.due_on) for one in live(deal.milestones)] == [("Data", None)]
    assert workspace.redo()
    assert len(live(deal.milestones)) == 4


def test_what_follows_go_live_moves_with_it(workspace: Workspace, deal: Deal) -> None:
    for page, name, value in (
        (TimeTerms, "acceptance", "They reject within 10 days"),
        (ServiceTerms, "channel", "Telephone"),
    ):
        workspace.change(Slot(deal, page.key, name, deal.lap), value)
    make_plan(workspace, deal, TODAY)
    planned = {one.title: one for one in live(deal.milestones)}
    go_live = planned["Go-live"]
    waiting = {one.title for one in planned.values() if one.after_id == go_live.id}
    assert waiting == {"Acceptance", "The service level begins"}
    found = shift(facts_of(deal, TODAY), go_live.id, date(2027, 2, 5), keep_gaps=True)
    assert {move.title: move.after for move in found.moves} == {
        "Go-live": date(2027, 2, 5),
        "The service level begins": date(2027, 2, 5),
        "Acceptance": date(2027, 2, 17),  # five working days after the 10th of February
    }


def test_a_shift_is_one_step_of_undo(workspace: Workspace, deal: Deal) -> None:
    first = live(deal.milestones)[0]
    workspace.change(Slot(first, "due_on"), date(2027, 1, 15))
    second = workspace.add(
        Milestone(title="Pilot", due_on=date(2027, 1, 22), days=Decimal(5), after_id=first.id, position=1),
        deal,
        "milestones",
    )
    moves = shift(facts_of(deal, TODAY), first.id, date(2027, 1, 20)).moves
    apply_shift(workspace, deal, moves)
    assert (first.due_on, second.due_on) == (date(2027, 1, 20), date(2027, 1, 27))
    workspace.save()
    workspace.undo()
    assert (first.due_on, second.due_on) == (date(2027, 1, 15), date(2027, 1, 22))


def test_numbers_of_certificates_are_drawn_once_for_each_kind_and_year(
    workspace: Workspace, deal: Deal
) -> None:
    numbers = []
    for kind, day in (
        (CertificateKind.ACCEPTANCE, TODAY),
        (CertificateKind.CHANGE, TODAY),
        (CertificateKind.CHANGE, TODAY),
        (CertificateKind.CHANGE, date(2027, 1, 1)),
    ):
        one = begin_certificate(workspace, deal, kind)
        one.what = "A further yard"
        numbers.append(issue_certificate(workspace, one, day))
        assert issue_certificate(workspace, one, day) == numbers[-1]
        assert one.on == day
    assert numbers == ["A-2026-001", "C-2026-001", "C-2026-002", "C-2027-001"]


def test_a_number_that_was_drawn_and_undone_is_not_drawn_again(
    workspace: Workspace, deal: Deal, deal_file: DealFile
) -> None:
    one = begin_certificate(workspace, deal, CertificateKind.CHANGE)
    workspace.change(Slot(one, "what"), "More")
    workspace.save()
    assert issue_certificate(workspace, one, TODAY) == "C-2026-001"
    workspace.save()
    workspace.undo()
    workspace.save()
    assert one.number == ""
    assert issue_certificate(workspace, one, TODAY) == "C-2026-002"
    workspace.remove(one)
    workspace.save()
    other = begin_certificate(workspace, deal, CertificateKind.CHANGE)
    other.what = "Less"
    assert issue_certificate(workspace, other, TODAY) == "C-2026-003"


def test_a_certificate_that_says_nothing_gets_no_number(workspace: Workspace, deal: Deal) -> None:
    one = begin_certificate(workspace, deal, CertificateKind.ACCEPTANCE)
    with pytest.raises(NothingCertified):
        issue_certificate(workspace, one, TODAY)
    assert one.number == ""


def test_the_fees_of_the_accepted_paper_and_its_changes_are_the_value(workspace: Workspace) -> None:
    load_sample(workspace, TODAY)
    workspace.save()
    deal = next(one for one in workspace.session.query(Deal) if one.title == "Dispatch renewal")
    for kind in (Paper.QUOTE, Paper.TERM_SHEET):
        issue(workspace, deal, profile_of(workspace), kind, TODAY)
    assert signed_fees(deal) is None  # it lies with them
    fees = facts_of(deal, TODAY).fees
    sheet = next(one for one in deal.documents if one.kind is Paper.TERM_SHEET and one.number)
    for name in ("client_on", "our_on"):
        workspace.change(Slot(deal, Signing.key, name, deal.lap), TODAY)
    assert holding_paper(deal) is sheet  # the nearest to a signature
    workspace.change(Slot(sheet, "state"), DocumentState.ACCEPTED)
    assert signed_fees(deal) == fees == Money(Decimal("88175.91"), "EUR")
    # what is written into the next draft changes nothing that was signed
    assert deal.offer is not None
    line = next(one for one in live(deal.offer.lines) if one.unit_price)
    workspace.change(Slot(line, "unit_price"), Decimal(1))
    facts = facts_of(deal, TODAY)
    assert facts.fees != fees
    assert contract_value(facts).total == fees
    order = begin_certificate(workspace, deal, CertificateKind.CHANGE)
    order.amount, order.signed_on = Money(Decimal("1824.09"), "EUR"), TODAY
    assert contract_value(facts_of(deal, TODAY)).total == Money(Decimal("90000.00"), "EUR")
    assert contract_value(replace(facts, signed_fees=None)).signed is False


def test_frozen_data_without_an_offer_has_no_fees() -> None:
    assert fees_in({}) is None
    assert fees_in({"offer": None, "head": {"currency": "EUR"}}) is None
    assert fees_in({"offer": {"whole_term": None, "parts": []}, "head": {"currency": "EUR"}}) is None
    parts = {"offer": {"whole_term": None, "parts": [{"net": "1.50"}]}, "head": {"currency": "EUR"}}
    assert fees_in(parts) == Money(Decimal("1.50"), "EUR")


def test_a_deal_without_papers_has_signed_none(deal: Deal, workspace: Workspace) -> None:
    assert holding_paper(deal) is None
    workspace.add(Document(kind=Paper.QUOTE), deal, "documents")
    assert signed_fees(deal) is None
