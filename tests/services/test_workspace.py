"""The workspace: edits, undo across sessions, and nothing lost when a commit fails."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known
from dealplanner.domain.steps.qualify import Funds
from dealplanner.records import Account, Competitor, Deal, Entry, Problem, Score
from dealplanner.services.deal_file import DealFile
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace
from dealplanner.storage.errors import DiskTrouble


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    account = workspace.add(Account(name="Brandt Logistik"))
    deal = workspace.add(Deal(title="Dispatch renewal", account=account))
    workspace.save()
    return deal


def test_a_run_of_typing_is_one_step_of_undo(workspace: Workspace, deal: Deal) -> None:
    slot = Slot(deal, "title")
    for words in ("A", "Ab", "Abc"):
        workspace.change(slot, words)
    workspace.undo()
    assert deal.title == "Dispatch renewal"
    workspace.redo()
    assert deal.title == "Abc"


def test_saving_ends_a_run_of_typing(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, "title"), "A")
    workspace.save()
    workspace.change(Slot(deal, "title"), "Ab")
    workspace.undo()
    assert deal.title == "A"


def test_an_answer_is_kept_on_its_page_and_lap(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, Funds.key, "amount", 1), Money(Decimal(90000), "EUR"))
    workspace.change(Slot(deal, Funds.key, "in_place", 1), Known.YES)
    workspace.save()
    workspace.session.expire_all()
    assert deal.page(Funds).amount == Money(Decimal(90000), "EUR")
    assert deal.page(Funds, 2) == Funds()
    workspace.undo()
    assert deal.page(Funds).in_place is Known.NOT_KNOWN


def test_adding_is_undone_and_redone(workspace: Workspace, deal: Deal) -> None:
    problem = workspace.add(Problem(words="Dispatch stops"), deal, "problems")
    assert problem.deleted_at is None
    workspace.undo()
    assert problem.deleted_at is not None
    workspace.redo()
    assert problem.deleted_at is None


def test_an_action_is_undone_as_a_whole(workspace: Workspace, deal: Deal) -> None:
    with workspace.action():
        workspace.change(Slot(deal, "title"), "A")
        workspace.change(Slot(deal, "notes"), "B")
        workspace.add(Problem(words="C"), deal, "problems")
    workspace.undo()
    assert (deal.title, deal.notes) == ("Dispatch renewal", "")
    assert deal.problems[0].deleted_at is not None


def test_undo_reaches_across_sessions(path: Path, clock: Callable[[], datetime]) -> None:
    file = DealFile.open(path, clock)
    deal = file.workspace.add(Deal(title="First"))
    file.workspace.change(Slot(deal, "title"), "Second")
    file.workspace.save()
    file.workspace.change(Slot(deal, "title"), "Third")
    file.close()

    file = DealFile.open(path, clock)
    again = file.workspace.session.scalars(select(Deal)).one()
    file.workspace.undo()
    assert again.title == "Second"
    file.workspace.undo()
    assert again.title == "First"
    file.close()

    file = DealFile.open(path, clock)
    again = file.workspace.session.scalars(select(Deal)).one()
    file.workspace.redo()
    assert again.title == "Second"
    file.workspace.redo()
    assert again.title == "Third"
    assert not file.workspace.redo()
    file.close()


def test_every_edit_is_in_the_journal(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, "value"), Money(Decimal("84500.00"), "EUR"))
    workspace.save()
    last = workspace.session.scalars(select(Entry).order_by(Entry.number.desc())).first()
    assert last is not None
    assert (last.record_table, last.attribute, last.before, last.after) == (
        "deal",
        "value",
        None,
        "EUR 84500.00",
    )


def _allow_pages(workspace: Workspace, count: int) -> None:
    """Let the file grow to `count` pages; the disk is full after that."""
    workspace.session.connection().exec_driver_sql(f"PRAGMA max_page_count = {count}")
    workspace.session.commit()


def test_a_failed_commit_loses_nothing(workspace: Workspace, deal: Deal) -> None:
    _allow_pages(workspace, 1)
    problem = workspace.add(Problem(words="Dispatch stops"), deal, "problems")
    workspace.change(Slot(problem, "consequence"), "Fines")
    workspace.change(Slot(deal, "title"), "Renewal")
    workspace.change(Slot(deal, "notes"), "long " * 50_000)
    workspace.change(Slot(deal, Funds.key, "in_place", 1), Known.YES)
    for _ in range(2):  # trying again fails in the same way and loses as little
        with pytest.raises(DiskTrouble, match="full"):
            workspace.save()
        assert (deal.title, problem.consequence, deal.page(Funds).in_place) == ("Renewal", "Fines", Known.YES)
        assert deal.problems == [problem]
        assert workspace.dirty

    _allow_pages(workspace, 1_000_000)
    workspace.save()
    workspace.session.expire_all()
    assert (deal.title, deal.problems[0].consequence) == ("Renewal", "Fines")
    assert deal.page(Funds).in_place is Known.YES
    assert len(workspace.session.scalars(select(Problem)).all()) == 1
    workspace.undo()
    assert deal.page(Funds).in_place is Known.NOT_KNOWN


def test_a_commit_that_arrived_all_the_same_is_not_made_twice(
    workspace: Workspace, deal: Deal, monkeypatch: pytest.MonkeyPatch
) -> None:
    from sqlalchemy.exc import OperationalError

    commit = workspace.session.commit

    def commit_and_complain() -> None:
        commit()
        raise OperationalError("COMMIT", {}, OSError("disk I/O error"))

    problem = workspace.add(Problem(words="Dispatch stops"), deal, "problems")
    monkeypatch.setattr(workspace.session, "commit", commit_and_complain)
    workspace.save()
    monkeypatch.undo()
    workspace.change(Slot(problem, "words"), "Dispatch stands still")
    workspace.save()
    assert [p.words for p in workspace.session.scalars(select(Problem))] == ["Dispatch stands still"]


def test_words_that_are_no_value_yet_are_kept(path: Path, clock: Callable[[], datetime]) -> None:
    file = DealFile.open(path, clock)
    deal = file.workspace.add(Deal(title="First"))
    slot = Slot(deal, "value")
    file.workspace.keep_words(slot, "about ninety")
    file.close()
    file = DealFile.open(path, clock)
    deal = file.workspace.session.scalars(select(Deal)).one()
    slot = Slot(deal, "value")
    assert file.workspace.words_in(slot) == "about ninety"
    file.workspace.keep_words(slot, "")
    file.workspace.save()
    assert file.workspace.words_in(slot) == ""
    file.close()


def test_listeners_hear_every_edit(workspace: Workspace, deal: Deal) -> None:
    heard = []
    stop = workspace.listen(lambda edit: heard.append(edit.slot.attribute))
    workspace.change(Slot(deal, "title"), "A")
    workspace.undo()
    stop()
    workspace.redo()
    assert heard == ["title", "title"]


def test_a_link_is_followed_before_it_is_saved(workspace: Workspace, deal: Deal) -> None:
    account = workspace.add(Account(name="Hansen"))
    workspace.change(Slot(deal, "account_id"), account.id)
    assert deal.account is account
    workspace.save()
    workspace.session.expire_all()
    assert deal.account is account
    workspace.undo()
    assert deal.account is not None
    assert deal.account.name == "Brandt Logistik"


def test_new_records_that_refer_to_each_other_are_written_in_any_order(
    workspace: Workspace, deal: Deal
) -> None:
    rival = Competitor(name="Norvik")
    workspace.add(Score(points=Decimal(4), competitor_id=rival.id), deal, "scores")
    workspace.add(rival, deal, "competitors")
    workspace.save()
    assert workspace.session.scalars(select(Score)).one().competitor_id == rival.id
