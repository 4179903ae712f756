"""Reading a deal's records into the facts of the rules, from a real file."""

from __future__ import annotations

from datetime import UTC, date, datetime
from decimal import Decimal
from typing import Any

import pytest

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Channel, Known, Outcome, Severity
from dealplanner.domain.evidence import State, evidence
from dealplanner.domain.facts import RivalDeal
from dealplanner.domain.fields import fields_of
from dealplanner.domain.judgements import (
    PROBLEM_JUDGEMENTS,
    STAKEHOLDER_JUDGEMENTS,
    on_page,
    on_problem,
    on_stakeholder,
)
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import DecisionProcess, DecisionStep, Funds
from dealplanner.records import (
    Account,
    Activity,
    Deal,
    Document,
    Line,
    Person,
    Problem,
    Record,
    Stakeholder,
    Statement,
)
from dealplanner.services.deals import live, new_deal
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.rivals import open_deals
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    account = workspace.add(Account(name="Brandt Logistik"))
    return new_deal(workspace, "Dispatch renewal", account)


def test_facts_hold_what_the_deal_says(workspace: Workspace, deal: Deal) -> None:
    helga = workspace.add(Person(name="Helga Brandt", job="Managing director", account=deal.account))
    workspace.add(Stakeholder(person=helga, roles=(Role.ECONOMIC_BUYER,)), deal, "stakeholders")
    workspace.add(Problem(words="Dispatch stops", severity=Severity.SEVERE), deal, "problems")
    workspace.change(Slot(deal, Funds.key, "in_place", 1), Known.YES)
    workspace.save()
    facts = facts_of(deal, TODAY, Money(Decimal(120), "EUR"))
    assert (facts.title, facts.account, facts.opened_on) == ("Dispatch renewal", "Brandt Logistik", TODAY)
    assert facts.rate == Money(Decimal(120), "EUR")
    assert facts.holders(Role.ECONOMIC_BUYER)[0].job == "Managing director"
    assert facts.stakeholders[0].joined_on == TODAY
    assert facts.problems[0].severity is Severity.SEVERE
    assert facts.page(Funds).in_place is Known.YES
    assert [point.is_open for point in facts.open_points] == [True, True]


def test_what_is_removed_is_left_out(workspace: Workspace, deal: Deal) -> None:
    problem = workspace.add(Problem(words="Dispatch stops"), deal, "problems")
    workspace.remove(problem)
    workspace.save()
    assert facts_of(deal, TODAY).problems == ()


def test_the_deals_own_rate_goes_first(workspace: Workspace, deal: Deal) -> None:
    workspace.change(Slot(deal, "hourly_rate"), Money(Decimal(150), "EUR"))
    assert facts_of(deal, TODAY, Money(Decimal(120), "EUR")).rate == Money(Decimal(150), "EUR")


def test_people_off_the_map_are_known_by_name(workspace: Workspace, deal: Deal) -> None:
    signer = workspace.add(Person(name="Otto Signer", department="Finance"))
    decider = workspace.add(Person(name="Ida Decider"))
    workspace.change(Slot(deal, Funds.key, "signer", 1), signer.id)
    rows = (DecisionStep(what="Budget", who=decider.id),)
    workspace.change(Slot(deal, DecisionProcess.key, "steps", 1), rows)
    assert facts_of(deal, TODAY).name_of(signer.id) == "Otto Signer"  # not saved yet
    workspace.save()
    facts = facts_of(deal, TODAY)
    assert (facts.name_of(signer.id), facts.name_of(decider.id)) == ("Otto Signer", "Ida Decider")
    assert facts.name_of("nobody") == ""


def test_statements_back_the_answers_of_pages_and_records(workspace: Workspace, deal: Deal) -> None:
    tomas = workspace.add(Person(name="Tomas Ruiz"))
    problem = workspace.add(Problem(words="Stops", severity=Severity.SEVERE), deal, "problems")
    on_map = workspace.add(
        Stakeholder(person=tomas, roles=(Role.BOSS, Role.COACH), attitude=Decimal(3)), deal, "stakeholders"
    )
    workspace.change(Slot(deal, Funds.key, "amount", 1), Money(Decimal(90_000), "EUR"))
    for slot in (
        Slot(deal, Funds.key, "amount", 1),
        Slot(problem, "severity"),
        Slot(on_map, "roles"),
        Slot(on_map, "attitude"),
    ):
        said = Statement(about=slot.about, value=slot.stated(), person_id=tomas.id, on=TODAY)
        workspace.add(said, deal, "statements")
    workspace.save()
    facts = facts_of(deal, TODAY)
    judged = [
        on_page(facts, Funds, "amount"),
        *(j for j in on_problem(facts.problems[0]) if j.about.endswith("severity")),
        *on_stakeholder(facts.stakeholders[0]),
    ]
    assert [evidence(facts, judgement).state for judgement in judged] == [State.UNCONFIRMED] * 4
    workspace.change(Slot(problem, "severity"), Severity.SLIGHT)
    facts = facts_of(deal, TODAY)
    severity = next(j for j in on_problem(facts.problems[0]) if j.about.endswith("severity"))
    assert evidence(facts, severity).state is State.CONFLICT


@pytest.mark.parametrize(
    ("kind", "declared"), [(Problem, PROBLEM_JUDGEMENTS), (Stakeholder, STAKEHOLDER_JUDGEMENTS)]
)
def test_the_rules_know_every_judgement_that_records_declare(
    kind: type[Record], declared: dict[str, tuple[object, str]]
) -> None:
    expected = {name: field.label for name, field in fields_of(kind).items() if field.judgement}
    assert {name: getattr(field, "label", "") for name, (field, _) in declared.items()} == expected


def test_an_internet_activity_brings_its_unanswered_weaknesses(workspace: Workspace, deal: Deal) -> None:
    activity = workspace.add(Activity(name="Search ads", channel=Channel.SEARCH, little_trust="References"))
    workspace.change(Slot(deal, "activity_id"), activity.id)
    workspace.save()
    workspace.session.expire_all()
    facts = facts_of(deal, TODAY)
    assert facts.is_internet
    assert "It waits passively" in facts.unanswered_weaknesses
    assert "Little trust" not in facts.unanswered_weaknesses


def test_lines_and_margin_come_from_the_offer(workspace: Workspace, deal: Deal) -> None:
    quote = workspace.add(Document(), deal, "documents")
    line = Line(title="Gate", quantity=Decimal(2), unit_price=Decimal(100), cost=Decimal(60))
    workspace.add(line, quote, "lines")
    facts = facts_of(deal, TODAY)
    assert [row.title for row in facts.lines] == ["Gate"]
    assert facts.margin == Money(Decimal("80.00"), "EUR")
    assert len(live(deal.documents)) == len(facts.documents) == 1


def test_a_decision_put_off_on_two_days_has_slipped_twice(workspace: Workspace, deal: Deal) -> None:
    def decide(day: date, at: datetime) -> None:
        workspace.clock = lambda: at
        workspace.change(Slot(deal, "decision_on"), day)
        workspace.save()

    decide(date(2026, 12, 1), datetime(2026, 11, 1, tzinfo=UTC))
    decide(date(2026, 12, 15), datetime(2026, 11, 10, tzinfo=UTC))
    assert facts_of(deal, TODAY).decision_slips == 1
    decide(date(2026, 12, 10), datetime(2026, 11, 12, tzinfo=UTC))
    decide(date(2027, 12, 15), datetime(2026, 11, 20, 8, tzinfo=UTC))
    decide(date(2027, 1, 15), datetime(2026, 11, 20, 9, tzinfo=UTC))
    assert facts_of(deal, TODAY).decision_slips == 2


def test_other_open_deals_are_compared_where_their_figure_is_known(workspace: Workspace, deal: Deal) -> None:
    known: dict[str, Any] = {
        "value": Money(Decimal(1000), "EUR"),
        "chance": Decimal(50),
        "hours_planned": Decimal(10),
    }
    other = workspace.add(Deal(title="Known", **known))
    workspace.add(Deal(title="Won", outcome=Outcome.WON, **known))
    workspace.add(Deal(title="No hours", **{**known, "hours_planned": None}))
    workspace.remove(workspace.add(Deal(title="Removed", **known)))
    workspace.save()
    others = open_deals(workspace.session, deal)
    assert others == (RivalDeal(id=other.id, title="Known", per_hour=Money(Decimal("50.00"), "EUR")),)
    assert facts_of(deal, TODAY, other_deals=others).other_deals == others
