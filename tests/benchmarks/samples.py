"""The papers that are printed: a term sheet of three pages and a quote of 200 lines, always the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import (
    Block,
    Head,
    Milestone,
    NextStep,
    OpenPoint,
    Party,
    Quantity,
    QuotePaper,
    Resource,
    Row,
    Severity,
    Signatory,
    TermSheetPaper,
    Value,
)
from dealplanner.domain.pricing.lines import OfferLine, OfferTerms, PlanRow
from dealplanner.domain.pricing.priced import PricedOffer
from dealplanner.domain.pricing.totals import price_offer

LINES = 200
_TAX = Decimal(19)
_WORK = "Analysis Set-up Migration Interface Training Acceptance Support Report".split()
_PLACES = "dispatch workshop warehouse gate yard office".split()

_HEAD = Head(
    number="T-2026-017",
    draft=False,
    deal="Yard management",
    account=Party(
        name="Halden Port Services Ltd", address=("4 Quay Road", "Halden"), contact="Ingrid Solberg"
    ),
    ours=Party(
        name="Marlow & Finch",
        address=("18 Bridge Street", "Oxford OX1 2BT"),
        registration="Company 0 717 171",
        tax_id="GB 900 0000 17",
        contact="Ruth Marlow",
        email="ruth@marlow-finch.example",
        phone="+44 1865 496 0017",
        bank=("Isis Bank", "GB00 ISIS 0000 0017"),
    ),
    addressee="Ms Ingrid Solberg",
    salutation="Dear Ms Solberg,",
    issued=date(2026, 11, 24),
    valid_through=date(2026, 12, 24),
    subject="A new yard management for the container terminal",
)
_FACTS: dict[str, tuple[tuple[str, Value], ...]] = {
    "price": (
        ("basis", "A fixed price for the set-up, then a fee for each month of operation."),
        ("expenses", "Travel to the terminal is included; other travel at cost, after approval."),
        ("payment_period", Quantity(Decimal(30), "days")),
        ("late_payment", "Interest at the statutory rate; after a reminder work may be paused."),
        ("deposit", Money(Decimal(9000), "EUR")),
    ),
    "installation": (
        ("start", date(2027, 1, 11)),
        ("place", "The terminal in Halden; analysis and tests are done from a distance."),
        ("client_ready", "Access to the test system, two rooms, a planner on four days a week."),
        ("days_to_reject", Quantity(Decimal(10), "business_days")),
        ("deemed_acceptance", "Ten business days of use in production count as acceptance."),
    ),
    "resources": (
        ("substitutes", "Of equal skill, announced a week ahead and introduced at our cost."),
        ("subcontractors", "None without consent in writing."),
        ("client_duties", "Decisions within two business days; tests by the planners of the yard."),
    ),
    "service_level": (
        ("hours", "Every day from five in the morning to ten at night, on holidays as well."),
        ("availability", Quantity(Decimal("99.7"), "percent")),
        ("credits", "Two per cent of the fee of the month for each half per cent below."),
        ("repeated_miss", "Three months in a row are a cause for which the client may leave."),
    ),
    "termination": (
        ("renewal", "By twelve months at a time, unless either side gives notice."),
        ("notice_date", date(2029, 10, 31)),
        ("cure", Quantity(Decimal(30), "days")),
        ("effects", "All data is handed back in an open format; help to move at the daily rate."),
    ),
    "compensation": (
        ("delay_damages", Quantity(Decimal("0.5"), "percent")),
        ("warranty", "Twelve months from acceptance; repair first, then a lower price."),
        ("general_cap", (Quantity(Decimal("1.5"), "times_fees"), Money(Decimal(81000), "EUR"))),
        ("unlimited", "Intent, gross negligence, death and injury."),
    ),
    "further": (
        ("ownership", "What is made for the client belongs to them once it is paid."),
        ("confidentiality", "Both sides, until five years after the end."),
        ("law", "The law of England and Wales"),
    ),
}


def offer(lines: int) -> PricedOffer:
    """Return an offer of so many lines, no two alike, some of them with a discount."""
    made = [
        OfferLine(
            code=f"{_WORK[n % 8][0]}-{n + 1:03}",
            title=f"{_WORK[n % 8]}, {_PLACES[n % 6]} {n + 1}",
            description=f"{_WORK[n * 3 % 8]} as agreed on day {n % 28 + 1}, with a record for the file.",
            quantity=Decimal(n % 9 + 1) + Decimal(n % 4) / 4,
            unit="days",
            unit_price=Decimal(640 + 17 * n % 500),
            discount_percent=Decimal(5) if n % 10 == 3 else None,
            discount_reason="agreed in advance",
            tax_rate=_TAX,
        )
        for n in range(lines)
    ]
    plan = (
        PlanRow(title="On signature", percent=Decimal(40), due=date(2027, 1, 8)),
        PlanRow(title="On acceptance", percent=Decimal(60), due="after acceptance"),
    )
    return price_offer(made, OfferTerms(currency="EUR", plan=plan))


def quote() -> QuotePaper:
    """Return a quote of 200 lines."""
    return QuotePaper(
        head=replace(_HEAD, number="Q-2026-118"),
        lead="As agreed on 12 November, here is what the new yard management comes to.",
        offer=offer(LINES),
        payment=("Within 30 days of the invoice, without deduction.",),
        delivery=("From January 2027, in the order of the lines.",),
        assumptions=("The terminal names one person who decides within two business days.",),
        exclusions=("Hardware at the gates and in the vehicles.",),
    )


def _block(name: str) -> Block:
    return Block(tuple(Row(key, value) for key, value in _FACTS[name]))


def term_sheet() -> TermSheetPaper:
    """Return a term sheet of three pages with something in every block."""
    return TermSheetPaper(
        head=_HEAD,
        effective=date(2027, 1, 11),
        precedence=("this term sheet", "the contract", "the quote"),
        offer=offer(6),
        quote="Q-2026-118",
        milestones=(
            Milestone(title="Analysis agreed", due=date(2027, 1, 29), result="A list of measures, signed"),
            Milestone(title="Migration tested", due=date(2027, 2, 26), result="Two years of moves, compared"),
            Milestone(title="In operation", due="after the spring peak", result="Acceptance"),
        ),
        people=(
            Resource(name="Ruth Marlow", role="Lead", days=Decimal("8.5"), rate=Decimal(1080)),
            Resource(name="Tomasz Lis", role="Engineer", days=Decimal(31), rate=Decimal(940)),
        ),
        severities=(
            Severity(
                name="Critical", meaning="The yard stands still", response="half an hour", repair="four hours"
            ),
            Severity(name="Major", meaning="Moves are planned by hand", response="two hours", repair="a day"),
        ),
        open_points=(
            OpenPoint(topic="Cap", ours="1.5 times the fees", theirs="Twice the fees", owner="Ruth Marlow"),
            OpenPoint(topic="Courts", ours="Oxford", theirs="Halden", owner="Ingrid Solberg"),
        ),
        next_steps=(
            NextStep(action="Have the contract read", owner="Ingrid Solberg", due=date(2026, 12, 8)),
        ),
        signing_ours=(Signatory(name="Ruth Marlow", role="Partner"),),
        signing_theirs=(Signatory(name="Ingrid Solberg", role="Terminal manager"),),
        price=_block("price"),
        installation=_block("installation"),
        resources=_block("resources"),
        service_level=_block("service_level"),
        termination=_block("termination"),
        compensation=_block("compensation"),
        further=_block("further"),
    )
