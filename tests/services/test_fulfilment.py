"""Service levels, payments, opinions and the next deal as records: each act is one step of undo."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import SatisfactionRound, ServicePeriod
from dealplanner.domain.flags import flags_of
from dealplanner.domain.pricing.kinds import Period
from dealplanner.domain.satisfaction import ask_next
from dealplanner.domain.service_credits import credit, credits_of_year
from dealplanner.domain.stakes import Role, Satisfaction, StakeholderKind
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.domain.steps.terms import PriceTerms, Response, ServiceTerms
from dealplanner.i18n import Phrase
from dealplanner.records import Account, Deal, Line, Payment, Stakeholder
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import live, new_account, new_deal, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.next_deal import begin_next_deal, followers, title_after
from dealplanner.services.opinions import begin_opinion, note_opinion, take_over
from dealplanner.services.payments import begin_payments, ledger, note_invoiced, note_paid, term_of_payment
from dealplanner.services.service_levels import (
    begin_service_levels,
    give_credit,
    measured_in,
    put_measured,
    waiting_levels,
)
from dealplanner.services.stakeholders import add_new_person
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
OCTOBER = date(2026, 10, 31)
ROUND = SatisfactionRound.DAY_30


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    return new_deal(workspace, "Gate", new_account(workspace, "Hansen"))


def say(sentence: Phrase) -> str:
    return str(sentence)


def put(workspace: Workspace, deal: Deal, page: str, **values: object) -> None:
    for name, value in values.items():
        workspace.change(Slot(deal, page, name, deal.lap), value)


def line(workspace: Workspace, deal: Deal, price: str, period: Period = Period.ONCE) -> None:
    record = new_row(workspace, deal, "offer.lines")
    assert isinstance(record, Line)
    for name, value in (
        ("title", "Work"),
        ("quantity", Decimal(1)),
        ("unit_price", Decimal(price)),
        ("tax_rate", Decimal(19)),
        ("period", period),
        ("periods", Decimal(1 if period is Period.ONCE else 12)),
    ):
        workspace.change(Slot(record, name), value)


def promise(workspace: Workspace, deal: Deal) -> None:
    put(
        workspace,
        deal,
        ServiceTerms.key,
        availability=Decimal("99.5"),
        credits="5 % of the monthly fee for each half per cent, at most 15 %",
        responses=(Response(response="30 minutes", repair="next release"),),
    )
    line(workspace, deal, "690", Period.MONTH)


def test_service_levels_come_from_the_term_sheet_in_one_step(workspace: Workspace, deal: Deal) -> None:
    promise(workspace, deal)
    made = begin_service_levels(workspace, deal, say)
    availability, response, repair = made
    assert (availability.fee, availability.every) == (Money(Decimal(690), "EUR"), ServicePeriod.MONTH)
    terms = (availability.credit_percent, availability.credit_step, availability.cap_percent)
    assert terms == (Decimal(5), Decimal("0.5"), Decimal(15))
    assert (response.target, response.unit) == (Decimal(30), "minutes")
    assert not response.more_is_better
    assert response.fee is None
    assert repair.target is None
    assert waiting_levels(deal, say) == []
    assert begin_service_levels(workspace, deal, say) == []  # nothing is made twice
    workspace.undo()
    assert live(deal.service_levels) == []


def test_what_is_measured_costs_a_credit_and_giving_it_takes_the_flag_away(
    workspace: Workspace, deal: Deal, deal_file: DealFile
) -> None:
    promise(workspace, deal)
    level = begin_service_levels(workspace, deal, say)[0]
    measured = put_measured(workspace, deal, level, OCTOBER, Decimal("98.7"))
    assert measured is not None
    workspace.change(Slot(deal, "step"), 7)
    workspace.save()
    facts = facts_of(deal, TODAY)
    assert credit(facts.services[0], facts.measured[0].value) == Money(Decimal("69.00"), "EUR")
    assert credits_of_year(facts.services, facts.measured, 2026) == (Money(Decimal("69.00"), "EUR"),)
    assert {"service_missed", "credit_not_given"} <= {flag.key for flag in flags_of(facts)}
    give_credit(workspace, measured, TODAY)
    assert "credit_not_given" not in {flag.key for flag in flags_of(facts_of(deal, TODAY))}
    workspace.undo()
    assert measured.credited_on is None


def test_a_value_is_changed_and_taken_away_where_it_stands(workspace: Workspace, deal: Deal) -> None:
    promise(workspace, deal)
    level = begin_service_levels(workspace, deal, say)[0]
    assert put_measured(workspace, deal, level, OCTOBER, None) is None
    first = put_measured(workspace, deal, level, OCTOBER, Decimal(99))
    assert put_measured(workspace, deal, level, OCTOBER, Decimal("99.9")) is first
    assert [one.value for one in live(deal.measured)] == [Decimal("99.9")]
    put_measured(workspace, deal, level, OCTOBER, None)
    assert measured_in(deal, level, OCTOBER) is None
    workspace.undo()
    workspace.undo()
    found = measured_in(deal, level, OCTOBER)
    assert found is not None and found.value == 99
    workspace.undo()
    assert measured_in(deal, level, OCTOBER) is None


def test_the_ledger_divides_the_total_to_the_last_cent(workspace: Workspace, deal: Deal) -> None:
    line(workspace, deal, "100")  # 119.00 with tax
    for title, percent, amount in (
        ("Start", Decimal(30), None),
        ("Travel", None, Money(Decimal("19.01"), "EUR")),
        ("End", Decimal(70), None),
    ):
        payment = new_row(workspace, deal, "payments")
        for name, value in (("title", title), ("percent", percent), ("amount", amount)):
            workspace.change(Slot(payment, name), value)
    new_row(workspace, deal, "payments")  # nothing is typed in it yet
    amounts = [one.amount for one in ledger(deal)]
    assert [one.amount if one else None for one in amounts] == [
        Decimal("35.70"),
        Decimal("19.01"),
        Decimal("64.29"),
        None,
    ]


def test_a_payment_is_invoiced_and_paid_each_in_one_step(workspace: Workspace, deal: Deal) -> None:
    payment = begin_payments(workspace, deal, "All of it")
    assert [(one.title, one.amount) for one in ledger(deal)] == [("All of it", None)]  # no offer yet
    line(workspace, deal, "100")
    assert ledger(deal)[0].amount == Money(Decimal("119.00"), "EUR")
    note_invoiced(workspace, payment, TODAY)
    note_paid(workspace, payment, TODAY)
    assert (ledger(deal)[0].invoiced_on, ledger(deal)[0].paid_on) == (TODAY, TODAY)
    workspace.undo()
    assert (payment.invoiced_on, payment.paid_on) == (TODAY, None)


def test_an_amount_in_another_currency_stays_as_it_is(workspace: Workspace, deal: Deal) -> None:
    line(workspace, deal, "100")
    payment = new_row(workspace, deal, "payments")
    assert isinstance(payment, Payment)
    workspace.change(Slot(payment, "amount"), Money(Decimal(50), "CHF"))
    assert ledger(deal)[0].amount == Money(Decimal(50), "CHF")


def test_the_term_of_payment_comes_from_the_term_sheet(workspace: Workspace, deal: Deal) -> None:
    assert term_of_payment(deal) == 30
    put(workspace, deal, PriceTerms.key, payment_days=Decimal(14))
    assert term_of_payment(deal) == 14
    put(workspace, deal, PriceTerms.key, payment_days=None)
    assert term_of_payment(deal) == 30


def test_the_newest_opinion_stands_with_the_stakeholder_in_one_step(workspace: Workspace, deal: Deal) -> None:
    ann = add_new_person(workspace, deal, "Ann")
    opinion = begin_opinion(workspace, deal, ann.id, ROUND)
    assert begin_opinion(workspace, deal, ann.id, ROUND) is opinion
    workspace.change(Slot(opinion, "words"), "It runs")
    note_opinion(workspace, deal, opinion, Satisfaction.CONTENT, TODAY)
    assert (ann.satisfaction, ann.satisfaction_on, ann.satisfaction_words) == (
        Satisfaction.CONTENT,
        TODAY,
        "It runs",
    )
    workspace.undo()
    assert (opinion.how, opinion.on, ann.satisfaction) == (
        Satisfaction.NOT_ASKED,
        None,
        Satisfaction.NOT_ASKED,
    )


def test_an_older_opinion_changes_nothing_with_the_stakeholder(workspace: Workspace, deal: Deal) -> None:
    ann = add_new_person(workspace, deal, "Ann")
    later = begin_opinion(workspace, deal, ann.id, SatisfactionRound.DAY_90)
    note_opinion(workspace, deal, later, Satisfaction.DELIGHTED, TODAY)
    earlier = begin_opinion(workspace, deal, ann.id, ROUND)
    note_opinion(workspace, deal, earlier, Satisfaction.ANGRY, OCTOBER)
    assert ann.satisfaction is Satisfaction.DELIGHTED
    workspace.change(Slot(later, "words"), "Never so calm")
    take_over(workspace, deal, later)
    assert ann.satisfaction_words == "Never so calm"
    take_over(workspace, deal, begin_opinion(workspace, deal, ann.id, SatisfactionRound.OTHER))
    assert ann.satisfaction is Satisfaction.DELIGHTED


def test_who_is_asked_next_follows_from_the_day_of_acceptance(workspace: Workspace, deal: Deal) -> None:
    for name in ("Ann", "Bob"):
        add_new_person(workspace, deal, name)
    put(workspace, deal, Acceptance.key, accepted_on=OCTOBER)
    first = ask_next(facts_of(deal, TODAY))
    assert first is not None
    assert (first.who.name, first.due_on) == ("Ann", date(2026, 11, 30))
    opinion = begin_opinion(workspace, deal, first.who.id, first.round)
    note_opinion(workspace, deal, opinion, Satisfaction.CONTENT, TODAY)
    second = ask_next(facts_of(deal, TODAY))
    assert second is not None and second.who.name == "Bob"


def test_the_next_deal_takes_the_people_over_and_not_what_they_think(
    workspace: Workspace, deal: Deal, deal_file: DealFile
) -> None:
    board = add_new_person(workspace, deal, "Board")
    workspace.change(Slot(board, "kind"), StakeholderKind.COMMITTEE)
    ann = add_new_person(workspace, deal, "Ann")
    for name, value in (
        ("committee_id", board.id),
        ("roles", (Role.ECONOMIC_BUYER,)),
        ("attitude", Decimal(4)),
        ("win", "Calm"),
    ):
        workspace.change(Slot(ann, name), value)
    workspace.change(Slot(deal, "currency"), "CHF")
    put(workspace, deal, After.key, next_deal="A second yard in Kiel.\nSaid at lunch")
    workspace.save()
    assert title_after(deal) == "A second yard in Kiel"
    made = begin_next_deal(workspace, deal, title_after(deal))
    workspace.save()
    assert (made.title, made.account, made.follows_id, made.currency) == (
        "A second yard in Kiel",
        deal.account,
        deal.id,
        "CHF",
    )
    new_board, new_ann = live(made.stakeholders)
    assert [one.name for one in (new_board, new_ann)] == ["Board", "Ann"]
    assert new_board.kind is StakeholderKind.COMMITTEE
    assert new_ann.committee_id == new_board.id != board.id
    assert (new_ann.roles, new_ann.attitude, new_ann.win) == ((), None, "")
    assert followers(workspace, deal) == [made]
    workspace.undo()
    assert followers(workspace, deal) == []
    assert made.deleted_at is not None
    workspace.save()
    assert workspace.session.scalars(select(Account)).one().name == "Hansen"
    assert {one.deal_id for one in workspace.session.scalars(select(Stakeholder))} == {deal.id, made.id}
