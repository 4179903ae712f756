"""The plan file: holds everything, reads back to the same database, refuses what it cannot read."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from dealplanner import paths
from dealplanner.domain.amounts import Money
from dealplanner.domain.errors import UserError
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import DecisionStep
from dealplanner.records import KINDS, Account, Deal, Document, Line, Profile, Stakeholder
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_deal, new_person, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.plan import plan_bytes, plan_schema, read_plan
from dealplanner.services.workspace import Workspace


def _fill(workspace: Workspace) -> None:
    parent = workspace.add(Account(name="Brandt Holding"))
    account = workspace.add(Account(name="Brandt Logistik 李伟", parent=parent, employees=Decimal(450)))
    deal = new_deal(workspace, "Dispatch “renewal”", account)
    person = new_person(workspace, "Helga Brandt", account)
    stakeholder = new_row(workspace, deal, "stakeholders")
    workspace.change(Slot(stakeholder, "person_id"), person.id)
    workspace.change(Slot(stakeholder, "roles"), (Role.ECONOMIC_BUYER, Role.BOSS))
    workspace.change(Slot(deal, "value"), Money(Decimal("84500.00"), "EUR"))
    step = DecisionStep(what="Order", who=person.id, by=date(2027, 1, 15))
    workspace.change(Slot(deal, "qualify.decision", "steps", 1), (step,))
    workspace.change(Slot(new_row(workspace, deal, "offer.lines"), "unit_price"), Decimal("0.007"))
    workspace.keep_words(Slot(deal, "value"), "about ninety")
    document = Document(pdf=b"%PDF-1.4 \x00\xff", snapshot={"paper": "QuotePaper", "amounts": ["1.00"]})
    workspace.add(document, deal, "documents")
    workspace.session.add(Profile(logo=b"\x89PNG", name="Ann Owner"))
    workspace.save()


def _another(tmp_path: Path, empty_file: Path, clock: Callable[[], datetime]) -> DealFile:
    copy = tmp_path / "another.dealplanner"
    copy.write_bytes(empty_file.read_bytes())
    return DealFile.open(copy, clock)


def test_a_plan_reads_back_to_the_same_bytes(
    workspace: Workspace, tmp_path: Path, empty_file: Path, clock: Callable[[], datetime]
) -> None:
    _fill(workspace)
    plan = plan_bytes(workspace.session)
    jsonschema.validate(json.loads(plan), plan_schema())
    other = _another(tmp_path, empty_file, clock)
    report = read_plan(other.workspace.session, plan, "plan.json")
    assert report.counts["deal"] == 1
    assert report.counts["line"] == 1
    assert plan_bytes(other.workspace.session) == plan
    other.close()


def test_every_kind_of_record_is_in_the_plan(workspace: Workspace) -> None:
    assert list(json.loads(plan_bytes(workspace.session))["records"]) == list(KINDS)


def test_undo_still_works_in_a_file_read_from_a_plan(
    workspace: Workspace, tmp_path: Path, empty_file: Path, clock: Callable[[], datetime]
) -> None:
    _fill(workspace)
    other = _another(tmp_path, empty_file, clock)
    read_plan(other.workspace.session, plan_bytes(workspace.session), "plan.json")
    assert other.workspace.undo()
    other.close()


def test_the_kept_schema_is_the_one_of_the_records() -> None:
    kept = json.loads(paths.resource("plan.schema.json").read_text("utf-8"))
    assert kept == plan_schema(), "run packaging/plan_schema.py"


def _edit(plan: bytes, change: Callable[[Any], None]) -> bytes:
    data = json.loads(plan)
    change(data)
    return json.dumps(data).encode()


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda plan: plan.update(format="other"), "is not a plan file"),
        (lambda plan: plan.update(version=3), "newer Deal Planner"),
        (lambda plan: plan.update(records=[]), "is not a plan file"),
        (lambda plan: plan["records"].update(spaceship=[]), "newer Deal Planner"),
        (lambda plan: plan["records"]["deal"][0].update(wings=2), "newer Deal Planner"),
        (lambda plan: plan["records"]["deal"][0].update(value="lots"), "deal number 1, “value”"),
        (lambda plan: plan["records"]["deal"][0].update(opened_on="2026-02-30"), "2026-02-30"),
        (lambda plan: plan["records"]["line"][0].update(quantity="many"), "line number 1, “quantity”"),
        (lambda plan: plan["records"]["deal"][0].pop("id"), "“id”: nothing"),
        (lambda plan: plan["records"]["account"].clear(), "records that are in this file already"),
    ],
)
def test_a_plan_that_cannot_be_read_changes_nothing(
    workspace: Workspace,
    tmp_path: Path,
    empty_file: Path,
    clock: Callable[[], datetime],
    change: Callable[[Any], None],
    words: str,
) -> None:
    _fill(workspace)
    other = _another(tmp_path, empty_file, clock)
    before = plan_bytes(other.workspace.session)
    with pytest.raises(UserError, match=words):
        read_plan(other.workspace.session, _edit(plan_bytes(workspace.session), change), "plan.json")
    assert plan_bytes(other.workspace.session) == before
    other.close()


@pytest.mark.parametrize("content", [b"", b"[]", b"{", b"\xff\xfe\x00", b"[" * 100_000])
def test_what_is_no_plan_is_refused(workspace: Workspace, content: bytes) -> None:
    with pytest.raises(UserError, match="is not a plan file"):
        read_plan(workspace.session, content, "plan.json")


def test_a_plan_that_is_here_already_is_refused(workspace: Workspace) -> None:
    _fill(workspace)
    plan = plan_bytes(workspace.session)
    with pytest.raises(UserError, match="already"):
        read_plan(workspace.session, plan, "plan.json")
    assert plan_bytes(workspace.session) == plan


def test_stakeholders_keep_their_roles(
    workspace: Workspace, tmp_path: Path, empty_file: Path, clock: Callable[[], datetime]
) -> None:
    _fill(workspace)
    other = _another(tmp_path, empty_file, clock)
    read_plan(other.workspace.session, plan_bytes(workspace.session), "plan.json")
    stakeholder = other.workspace.session.query(Stakeholder).one()
    assert stakeholder.roles == (Role.ECONOMIC_BUYER, Role.BOSS)
    assert stakeholder.name == "Helga Brandt"
    assert other.workspace.session.query(Line).one().unit_price == Decimal("0.007")
    assert other.workspace.session.query(Deal).one().value == Money(Decimal("84500.00"), "EUR")
    other.close()
