"""Files and plans that older versions wrote: nothing in them is lost."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path

import pytest
from sqlalchemy import select

from dealplanner.domain.todos import Closes
from dealplanner.records import Criterion, Deal, Score
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import live
from dealplanner.services.plan import plan_bytes, read_plan
from dealplanner.services.workspace import Workspace

OLD = Path(__file__).parent / "old"


@pytest.fixture
def first(tmp_path: Path) -> Path:
    """Return a file as the first version wrote it, with the sample deals in it."""
    path = tmp_path / "first.dealplanner"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((OLD / "version-0001.sql").read_text("utf-8"))
    return path


def _is_all_there(workspace: Workspace) -> None:
    deal = workspace.session.scalars(select(Deal).where(Deal.look_again_on.is_not(None))).one()
    assert deal.close_reason == "No budget before May"
    assert (deal.look_again_on, deal.hours_saved) == (date(2027, 5, 3), Decimal("38.5"))
    assert deal.look_again_event == "the new budget year"
    gaps = {todo.closes: todo.due_on for todo in live(deal.todos)}
    assert gaps == {Closes.BUDGET: date(2026, 11, 30), Closes.DECISION: date(2026, 11, 26)}
    scores = {
        criterion.words: [score.points for score in live(deal.scores) if score.criterion_id == criterion.id]
        for criterion in live(deal.criteria)
    }
    assert scores["Fits the other systems"] == [Decimal(9)]
    assert scores["Price"] == [Decimal(7)]
    assert len(workspace.session.scalars(select(Score)).all()) == 4


def test_a_file_of_the_first_version_is_brought_to_this_one(
    first: Path, clock: Callable[[], datetime]
) -> None:
    with closing(DealFile.open(first, clock)) as file:
        _is_all_there(file.workspace)
        file.check()


def test_what_was_done_in_an_older_version_can_still_be_undone(
    first: Path, clock: Callable[[], datetime]
) -> None:
    with closing(DealFile.open(first, clock)) as file:
        workspace = file.workspace
        assert workspace.undo()  # the criterion came last
        assert workspace.session.scalars(select(Criterion).filter_by(words="Price")).one().deleted_at
        while workspace.undo():  # places that are no more are passed over
            pass


def test_a_plan_of_the_first_version_reads_as_the_file_does(
    first: Path, workspace: Workspace, clock: Callable[[], datetime]
) -> None:
    read_plan(workspace.session, (OLD / "plan-1.json").read_bytes(), "plan-1.json")
    _is_all_there(workspace)
    with closing(DealFile.open(first, clock)) as file:
        assert plan_bytes(file.workspace.session) == plan_bytes(workspace.session)
