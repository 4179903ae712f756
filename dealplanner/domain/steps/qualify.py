"""Step 2, qualify: the problem, fit, money, time, decision process, and whether it is worth our time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known, Option
from dealplanner.domain.fields import choice, day, known, long_text, money, person, rows, text
from dealplanner.domain.pages import Many, One, Page, Step
from dealplanner.i18n import N_


@dataclass(frozen=True)
class Fit(Page):
    """Whether what we sell does this client real good."""

    key: ClassVar[str] = "qualify.fit"
    title: ClassVar[str] = N_("Fit")
    why: ClassVar[str] = N_("Without a real benefit, going on makes no sense.")

    benefits: Known = known(
        N_("Can what we sell bring this client a real benefit?"),
        why=N_("A “no” leads to the courteous close of step 3."),
        required=True,
        judgement=True,
    )
    which: str = long_text(
        N_("Which benefit, in figures where you can?"), why=N_("What cannot be counted is hard to pay for.")
    )


@dataclass(frozen=True)
class Funds(Page):
    """Whether there is money, and who signs for it."""

    key: ClassVar[str] = "qualify.money"
    title: ClassVar[str] = N_("Money")
    why: ClassVar[str] = N_("A deal without funds is a hope. Ask all four early, and note who told you.")

    in_place: Known = known(
        N_("Are the funds in place?"),
        why=N_("“Is there money set aside for this, or would it have to be found?”"),
        required=True,
        judgement=True,
    )
    allocatable: Known = known(
        N_("Can they be allocated to this?"),
        why=N_("Set aside is not yet free: which cost centre, whose approval?"),
        required=True,
        judgement=True,
    )
    signer: str | None = person(
        N_("Who signs for them?"),
        why=N_("The name on the order. It must be a person on the map."),
        required=True,
        judgement=True,
    )
    amount: Money | None = money(
        N_("How much, in which currency?"),
        why=N_("A rough figure is an answer too."),
        required=True,
        judgement=True,
    )


@dataclass(frozen=True)
class TimeFrame(Page):
    """When they want to buy, and what forces the date."""

    key: ClassVar[str] = "qualify.time"
    title: ClassVar[str] = N_("Time frame")
    why: ClassVar[str] = N_("A wish without a date is not a plan.")

    buy_by: date | None = day(
        N_("When do they want to buy?"), why=N_("Their date, not yours."), required=True, judgement=True
    )
    work_by: date | None = day(
        N_("When must it work?"),
        why=N_("Count back from here: is the buying date early enough?"),
        judgement=True,
    )
    forcing_event: str = text(
        N_("What event forces the date?"),
        why=N_("A lease that ends, a law, a season: nothing forces, nothing moves."),
        judgement=True,
    )


class Standing(Option):
    """How our contact stands with somebody who decides."""

    NOT_KNOWN = "not_known", N_("Not known")
    GOOD = "good", N_("Good")
    NEUTRAL = "neutral", N_("Neutral")
    BAD = "bad", N_("Bad")


@dataclass(frozen=True, kw_only=True)
class DecisionStep:
    """One step on the client's way to a decision."""

    what: str = text(N_("What is decided"))
    who: str | None = person(N_("Who decides it"))
    responsibility: str = text(N_("Role and responsibility"))
    by: date | None = day(N_("By when"))
    standing: Standing = choice(N_("Our contact’s standing there"), Standing.NOT_KNOWN, private=True)


@dataclass(frozen=True)
class DecisionProcess(Page):
    """Who decides, in which order, by when."""

    key: ClassVar[str] = "qualify.decision"
    title: ClassVar[str] = N_("Decision process")
    why: ClassVar[str] = N_("Whoever does not know how a client decides will be surprised by it.")

    clear: Known = known(
        N_("Is it clear how they decide?"),
        why=N_("“What happens between your yes and a signed order?”"),
        required=True,
        judgement=True,
    )
    steps: tuple[DecisionStep, ...] = rows(
        N_("Who decides what, in which order, by when?"),
        DecisionStep,
        why=N_("One line for each decision on the way, in their order."),
    )
    must_agree: str = long_text(
        N_("Which departments and levels must agree?"),
        lines=2,
        why=N_("A “no” often comes from a department nobody asked."),
        judgement=True,
    )


QUALIFY = Step(
    2,
    "qualify",
    N_("Qualify"),
    N_("Customer, budget, time frame: is there a deal at all?"),
    pages=(
        Many(
            "qualify.problems",
            N_("The problem"),
            of="problems",
            fields=("words", "severity", "since", "readiness", "owner_id"),
            why=N_("What hurts, how badly, since when, and how ready are they to solve it?"),
            empty=N_("No problem is known yet. Without one there is nothing to sell."),
        ),
        Many(
            "qualify.consequences",
            N_("What follows"),
            of="problems",
            fields=("words", "consequence", "gain", "yearly_cost"),
            why=N_("What follows if it is not solved, and what do they gain if it is?"),
            empty=N_("No problem is known yet. Note it on the page before."),
            grows=False,
        ),
        Fit,
        Funds,
        TimeFrame,
        DecisionProcess,
        One(
            "qualify.worth",
            N_("Worth our time"),
            of="",
            fields=("value", "chance", "hours_planned", "hours_spent", "hourly_rate"),
            why=N_("What is an hour spent here worth, beside the other deals?"),
        ),
    ),
)
