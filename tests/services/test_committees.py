"""Who sits in which committee: in, out, never in a circle, and free when it goes."""

from __future__ import annotations

import pytest

from dealplanner.domain.stakes import StakeholderKind
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.committees import (
    CommitteeInItself,
    NotACommittee,
    OwnMember,
    committees_for,
    members_of,
    put_into,
    take_out,
)
from dealplanner.services.deals import live, new_account, new_deal
from dealplanner.services.stakeholders import add_new_person, remove_stakeholder
from dealplanner.services.workspace import Workspace


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "First talk", new_account(workspace, "Hansen"))


def committee(workspace: Workspace, deal: Deal, name: str) -> Stakeholder:
    return add_new_person(workspace, deal, name, kind=StakeholderKind.COMMITTEE)


def said(error: pytest.ExceptionInfo[OwnMember]) -> str:
    phrase: Phrase = error.value.phrase
    return str(phrase)


def test_somebody_sits_in_a_committee_until_undo_or_until_they_are_taken_out(
    workspace: Workspace, deal: Deal
) -> None:
    board, ann = committee(workspace, deal, "Board"), add_new_person(workspace, deal, "Ann")
    put_into(workspace, deal, ann, board)
    assert members_of(deal, board) == [ann]
    workspace.undo()
    assert members_of(deal, board) == []
    workspace.redo()
    take_out(workspace, ann)
    assert ann.committee_id is None


def test_no_committee_sits_in_itself_by_whatever_way(workspace: Workspace, deal: Deal) -> None:
    board, panel, jury = (committee(workspace, deal, name) for name in ("Board", "Panel", "Jury"))
    put_into(workspace, deal, panel, board)
    put_into(workspace, deal, jury, panel)
    with pytest.raises(CommitteeInItself) as circle:
        put_into(workspace, deal, board, jury)
    assert "“Board” can’t sit in “Jury”" in str(circle.value)
    with pytest.raises(OwnMember) as own:
        put_into(workspace, deal, board, board)
    assert "choose another" in said(own)
    assert board.committee_id is None
    assert committees_for(deal, board) == []
    assert committees_for(deal, jury) == [board, panel]


def test_a_person_is_no_committee(workspace: Workspace, deal: Deal) -> None:
    ann, bob = (add_new_person(workspace, deal, name) for name in ("Ann", "Bob"))
    with pytest.raises(NotACommittee):
        put_into(workspace, deal, ann, bob)


def test_a_committee_that_goes_frees_its_members_in_one_step(workspace: Workspace, deal: Deal) -> None:
    board, ann, bob = (
        committee(workspace, deal, "Board"),
        *(add_new_person(workspace, deal, name) for name in ("Ann", "Bob")),
    )
    for one in (ann, bob):
        put_into(workspace, deal, one, board)
    remove_stakeholder(workspace, deal, board)
    assert [ann.committee_id, bob.committee_id] == [None, None]
    assert live(deal.stakeholders) == [ann, bob]
    workspace.undo()
    assert members_of(deal, board) == [ann, bob]


def test_a_circle_from_elsewhere_does_not_hang_the_walk(workspace: Workspace, deal: Deal) -> None:
    board, panel = committee(workspace, deal, "Board"), committee(workspace, deal, "Panel")
    board.committee_id, panel.committee_id = panel.id, board.id
    assert committees_for(deal, add_new_person(workspace, deal, "Ann")) == [board, panel]
