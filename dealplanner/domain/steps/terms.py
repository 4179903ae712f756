"""The terms of a contract, by the blocks of the term sheet; pages of step 6."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Option
from dealplanner.domain.fields import (
    Clauses,
    choice,
    day,
    declare,
    flag,
    long_text,
    money,
    number,
    percent,
    rows,
    text,
)
from dealplanner.domain.pages import Page
from dealplanner.domain.papers.contract import Alternative
from dealplanner.domain.papers.term_sheet import Binding
from dealplanner.i18n import N_

_DAYS = N_("days")


class Basis(Option):
    """What a fee is reckoned by."""

    FIXED = "fixed", N_("Fixed price")
    HOURLY = "hourly", N_("By the hour")
    MILESTONE = "milestone", N_("By milestone")
    UNIT = "unit", N_("By unit")


@dataclass(frozen=True)
class HeadTerms(Page):
    """Name, binding status, effective date and precedence."""

    key: ClassVar[str] = "terms.head"
    title: ClassVar[str] = N_("Terms: head")
    why: ClassVar[str] = N_("What this sheet is, and what it is not.")

    name: str = text(N_("What is the agreement called?"), why=N_("Empty takes the deal’s title."))
    binding: Binding = choice(
        N_("Does it bind?"), Binding.NOT_BINDING, why=N_("Most term sheets bind nobody but for silence.")
    )
    effective_on: date | None = day(
        N_("From which day does it hold?"), why=N_("The day the contract starts.")
    )
    precedence: str = text(
        N_("Which paper goes first where two differ?"),
        why=N_("Term sheet, contract, offer: one a line, the strongest first."),
        lines=3,
    )


@dataclass(frozen=True)
class PriceTerms(Page):
    """How the price is reckoned, invoiced and paid."""

    key: ClassVar[str] = "terms.price"
    title: ClassVar[str] = N_("Terms: price")
    why: ClassVar[str] = N_("The fees themselves come from the quote.")

    basis: Basis = choice(N_("What is the fee reckoned by?"), Basis.FIXED, why=N_("Say it before they ask."))
    expenses: str = text(N_("What about expenses?"), why=N_("Included, at cost, or up to a limit."))
    payment_days: Decimal | None = number(
        N_("Paid within how many days?"),
        Decimal(30),
        least=Decimal(0),
        most=Decimal(365),
        unit=_DAYS,
        why=N_("Counted from the invoice."),
    )
    late_payment: str = text(
        N_("What follows a late payment?"), why=N_("Interest, and the right to pause work.")
    )
    renewal_price: str = text(
        N_("How may the price change on renewal?"), why=N_("An index or a ceiling avoids a quarrel later.")
    )


@dataclass(frozen=True)
class TimeTerms(Page):
    """Start, term, place and acceptance."""

    key: ClassVar[str] = "terms.time"
    title: ClassVar[str] = N_("Terms: installation time")
    why: ClassVar[str] = N_("The milestones have a page of their own.")

    start_on: date | None = day(N_("When does the work start?"), why=N_("The first day of real work."))
    term: str = text(N_("How long does it run?"), why=N_("Until done, or a number of months."))
    place: str = text(N_("Where is it installed?"), why=N_("Sites, or remote."))
    client_ready: str = long_text(
        N_("What must the client have ready?"),
        lines=2,
        why=N_("What is not ready moves the date, not our cost."),
    )
    acceptance: str = long_text(
        N_("How is it accepted?"),
        lines=2,
        why=N_("Days to reject, days to mend, and when silence counts as a yes."),
    )


@dataclass(frozen=True, kw_only=True)
class TeamMember:
    """One of our people on the work."""

    who: str = text(N_("Who"))
    role: str = text(N_("Role"))
    days: Decimal | None = number(N_("Days"), decimals=2, least=Decimal(0))
    rate: Money | None = money(N_("Rate a day"))


@dataclass(frozen=True)
class ResourceTerms(Page):
    """People, substitutes, duties and materials."""

    key: ClassVar[str] = "terms.resources"
    title: ClassVar[str] = N_("Terms: resources")
    why: ClassVar[str] = N_("Who does it, and what both sides bring.")

    team: tuple[TeamMember, ...] = rows(
        N_("Who of ours works on it?"), TeamMember, why=N_("Name, role, days, rate.")
    )
    substitutes: str = text(N_("Who stands in?"), why=N_("Equally skilled, announced beforehand."))
    subcontractors: str = text(
        N_("Are there subcontractors?"), why=N_("Who they are, and that we answer for them.")
    )
    client_duties: str = long_text(
        N_("What does the client do, and who is our contact?"), lines=2, why=N_("Half of the work is theirs.")
    )
    materials: str = text(
        N_("Which materials and access are needed?"), why=N_("Licences, rooms, accounts, data.")
    )


class SeverityLevel(Option):
    """How urgent a fault is."""

    CRITICAL = "critical", N_("Critical: work stops")
    MAJOR = "major", N_("Major: work suffers")
    MINOR = "minor", N_("Minor: a nuisance")


@dataclass(frozen=True, kw_only=True)
class Response:
    """How fast a fault is answered and repaired."""

    severity: SeverityLevel = choice(N_("Severity"), SeverityLevel.CRITICAL)
    response: str = text(N_("Response within"))
    repair: str = text(N_("Repair within"))


@dataclass(frozen=True)
class ServiceTerms(Page):
    """Channel, hours, response times, availability and credits."""

    key: ClassVar[str] = "terms.service"
    title: ClassVar[str] = N_("Terms: service level")
    why: ClassVar[str] = N_("What they can count on, and what follows if not.")

    channel: str = text(N_("Where and when can we be reached?"), why=N_("Channel and hours."))
    responses: tuple[Response, ...] = rows(
        N_("How fast, by severity?"), Response, why=N_("Response and repair for each severity.")
    )
    availability: Decimal | None = percent(
        N_("Which availability do we promise?"), why=N_("Only where it applies. Empty leaves it out.")
    )
    report: str = text(N_("How is it reported?"), why=N_("Who measures, how often."))
    credits: str = long_text(
        N_("Which credits, with which cap, and what after repeated misses?"),
        lines=2,
        why=N_("Steps in per cent of the monthly fee, and a cap."),
    )


@dataclass(frozen=True)
class TerminationTerms(Page):
    """Renewal, notice and what follows the end."""

    key: ClassVar[str] = "terms.termination"
    title: ClassVar[str] = N_("Terms: termination")
    why: ClassVar[str] = N_("How it ends well, and how it ends badly.")

    renewal: str = text(N_("How does it renew?"), why=N_("By itself or by agreement, with the notice date."))
    cure_days: Decimal | None = number(
        N_("For cause: days to cure?"),
        Decimal(30),
        least=Decimal(0),
        most=Decimal(365),
        unit=_DAYS,
        why=N_("A breach may be mended within these days."),
    )
    convenience: str = text(N_("For convenience: notice and fee?"), why=N_("Or say that it is not possible."))
    effects: str = long_text(
        N_("What happens at the end?"), lines=2, why=N_("Return of data, open work, help to move.")
    )
    refund: str = text(N_("What is paid back?"), why=N_("Prepaid fees for time not used."))


@dataclass(frozen=True)
class CompensationTerms(Page):
    """Delay, warranty, indemnities and caps."""

    key: ClassVar[str] = "terms.compensation"
    title: ClassVar[str] = N_("Terms: compensation")
    why: ClassVar[str] = N_("What each side owes if something goes wrong. Every cap is also shown as money.")

    delay_percent: Decimal | None = percent(
        N_("Delay damages a week?"), why=N_("In per cent of the delayed part.")
    )
    delay_cap_percent: Decimal | None = percent(
        N_("Delay damages at most?"), why=N_("In per cent of all fees.")
    )
    warranty: str = long_text(
        N_("Which warranty, and which remedy?"), lines=2, why=N_("For how long, and what we do then.")
    )
    indemnities: str = long_text(
        N_("Which indemnities does each side give?"), lines=2, why=N_("Rights of others, breach of silence.")
    )
    cap_multiple: Decimal | None = number(
        N_("General cap, as a multiple of the fees?"),
        decimals=2,
        least=Decimal(0),
        most=Decimal(100),
        why=N_("1 is once the fees of a year."),
    )


@dataclass(frozen=True)
class LiabilityTerms(Page):
    """The cap as an amount, what is unlimited, and insurance."""

    key: ClassVar[str] = "terms.liability"
    title: ClassVar[str] = N_("Terms: limits of liability")
    why: ClassVar[str] = N_("The greater of the multiple and the amount holds.")

    cap_amount: Money | None = money(
        N_("General cap, as an amount?"), why=N_("Empty: the multiple alone holds.")
    )
    unlimited: str = text(N_("What is not limited?"), why=N_("Intent, death and injury, as the law has it."))
    insurance: str = text(N_("Which insurance stands behind it?"), why=N_("Insurer and sum."))


@dataclass(frozen=True)
class FurtherTerms(Page):
    """Ownership, confidentiality, data, law and language."""

    key: ClassVar[str] = "terms.further"
    title: ClassVar[str] = N_("Terms: further")
    why: ClassVar[str] = N_("An empty line is left out of the paper.")

    ownership: str = text(N_("Who owns the results?"), why=N_("And what stays ours."))
    confidentiality: str = text(
        N_("What stays confidential, how long?"), why=N_("Usually both sides, some years.")
    )
    data: str = text(N_("What about personal data?"), why=N_("Who is responsible, which agreement."))
    law: str = text(
        N_("Which law and which courts?"), why=N_("Open until settled: see the negotiation points.")
    )
    language: str = text(N_("Which language prevails?"), why=N_("Where there are two versions."))


@dataclass(frozen=True, kw_only=True)
class ClauseChoice:
    """Which words of a clause are taken, where it is not the first alternative."""

    clause: str = text(N_("Clause"))
    alternative: Alternative = choice(N_("Which words?"), Alternative.A)
    words: str = long_text(N_("Own words"), lines=4)


@dataclass(frozen=True)
class SampleContract(Page):
    """The sample contract: handed over, and passed on to the legal department."""

    key: ClassVar[str] = "offer.sample_contract"
    title: ClassVar[str] = N_("Sample contract")
    why: ClassVar[str] = N_("A client who passes it to the lawyers shows a strong will to go on.")

    attached: bool = flag(N_("Attach a sample contract to the paper"), why=N_("To any of the three papers."))
    handed_on: date | None = day(N_("When was it handed over?"), why=N_("The day you gave it."))
    handed_to: str = text(N_("To whom?"), why=N_("A name, not a department."))
    to_legal_on: date | None = day(
        N_("When did they pass it to their lawyers?"),
        judgement=True,
        why=N_("A signal of its own: it raises the commitment."),
    )
    clauses: tuple[ClauseChoice, ...] = declare(
        Clauses(
            label=N_("Which clauses, in which words?"),
            of=ClauseChoice,
            why=N_("What is not chosen takes the first words."),
        ),
        (),
    )


TERM_PAGES: tuple[type[Page], ...] = (
    HeadTerms,
    PriceTerms,
    TimeTerms,
    ResourceTerms,
    ServiceTerms,
    TerminationTerms,
    CompensationTerms,
    LiabilityTerms,
    FurtherTerms,
)
