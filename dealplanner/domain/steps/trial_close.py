"""Step 5, trial close: offer to start, hear the answer, watch the signals."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import ClassVar

from dealplanner.domain.choices import Option
from dealplanner.domain.fields import choice, day, long_text, number, person, rows, text
from dealplanner.domain.pages import Page, Step
from dealplanner.i18n import N_


@dataclass(frozen=True)
class TrialOffer(Page):
    """The offer to start together soon."""

    key: ClassVar[str] = "trial_close.offer"
    title: ClassVar[str] = N_("The offer")
    why: ClassVar[str] = N_("We decide to serve them, and name a first time frame.")

    days: Decimal | None = number(
        N_("Within how many days can we start together?"),
        Decimal(30),
        least=Decimal(1),
        most=Decimal(365),
        unit=N_("days"),
        why=N_("Thirty days is soon enough to be serious."),
        required=True,
    )
    in_a_sentence: str = long_text(
        N_("Their problem and our solution, in one sentence each"),
        lines=2,
        why=N_("“You have this problem. I can solve it.”"),
    )
    to: str | None = person(N_("To whom do we say it?"), why=N_("Best to the economic buyer."))
    on: date | None = day(N_("When was it said?"), why=N_("The clock of the answer starts here."))


@dataclass(frozen=True)
class Script(Page):
    """The words of the trial close, in both languages; empty ones are filled in from the template."""

    key: ClassVar[str] = "trial_close.script"
    title: ClassVar[str] = N_("What you say")
    why: ClassVar[str] = N_("Say it as it stands here or in your own words; then wait for the answer.")
    silent: ClassVar[tuple[str, ...]] = ("filled_en", "filled_zh")
    apart: ClassVar[tuple[str, ...]] = ("script_en", "script_zh")

    script_en: str = long_text(N_("In English"), lines=8, why=N_("Read it aloud once before you go."))
    script_zh: str = long_text(N_("In Chinese"), lines=8, why=N_("Read it aloud once before you go."))
    filled_en: str = long_text(
        N_("The English words as they were filled in"), why=N_("So that a later change of a fact shows.")
    )
    filled_zh: str = long_text(
        N_("The Chinese words as they were filled in"), why=N_("So that a later change of a fact shows.")
    )


class TrialAnswer(Option):
    """What they answered to the trial close."""

    NONE = "none", N_("Not asked yet")
    YES = "yes", N_("Yes")
    MORE_TIME = "more_time", N_("Not yet: more time")
    FORMAL_OFFER = "formal_offer", N_("Not yet: a formal offer first")
    NO = "no", N_("No")


@dataclass(frozen=True)
class Answer(Page):
    """What they answered."""

    key: ClassVar[str] = "trial_close.answer"
    title: ClassVar[str] = N_("The answer")
    why: ClassVar[str] = N_(
        "Yes closes the trial; not yet goes on to the offer; no goes back to the weakest answers."
    )

    answer: TrialAnswer = choice(
        N_("What do they think?"), TrialAnswer.NONE, why=N_("Take the answer as it is said."), judgement=True
    )
    on: date | None = day(N_("When did they answer?"), why=N_("The answer counts from this day."))
    by: str | None = person(N_("Who answered?"), why=N_("A yes of somebody who cannot buy is a hope."))
    words: str = long_text(N_("In which words?"), lines=2, why=N_("Their words, not your summary."))


class Direction(Option):
    """Whether a signal speaks for or against."""

    FOR = "for", N_("For")
    AGAINST = "against", N_("Against")


@dataclass(frozen=True, kw_only=True)
class Signal:
    """A hint that they are serious, or that something has changed."""

    on: date | None = day(N_("Day"))
    whom: str | None = person(N_("Person"))
    direction: Direction = choice(N_("Speaks"), Direction.FOR)
    words: str = text(N_("In their words"))


class Changed(Option):
    """Whether anything has changed since the last talk."""

    NOT_ASKED = "not_asked", N_("Not asked yet")
    NO = "no", N_("No, all stands")
    YES = "yes", N_("Yes, something has")


@dataclass(frozen=True)
class Signals(Page):
    """Hints for and against, and the question whether anything has changed."""

    key: ClassVar[str] = "trial_close.signals"
    title: ClassVar[str] = N_("Signals")
    why: ClassVar[str] = N_("Serious people act: they ask about dates, bring colleagues, open doors.")

    signals: tuple[Signal, ...] = rows(
        N_("What did you notice?"), Signal, private=True, why=N_("With day and person, for and against.")
    )
    changed: Changed = choice(
        N_("Has anything changed since we last spoke?"),
        Changed.NOT_ASKED,
        judgement=True,
        why=N_("Ask it before every paper."),
    )
    what_changed: str = long_text(
        N_("What has changed?"), lines=2, why=N_("A new face, a new budget, a new rival.")
    )
    asked_on: date | None = day(
        N_("When did you ask?"), why=N_("The answer of another day does not count for today’s paper.")
    )


TRIAL_CLOSE = Step(
    5,
    "trial_close",
    N_("Trial close"),
    N_("Ask for the start before you write the offer."),
    pages=(TrialOffer, Script, Answer, Signals),
)
