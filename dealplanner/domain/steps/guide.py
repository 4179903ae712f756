"""Step 4, guide and compare: the problem in their words, how we help, why us."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from dealplanner.domain.fields import day, long_text, person
from dealplanner.domain.pages import Many, Page, Step
from dealplanner.i18n import N_


@dataclass(frozen=True)
class TheirWords(Page):
    """The problem as we understood it, confirmed by somebody."""

    key: ClassVar[str] = "guide.words"
    title: ClassVar[str] = N_("Back in their words")
    why: ClassVar[str] = N_("Nobody takes help from somebody who has not understood the problem.")

    problem: str = long_text(
        N_("The problem, as we understand it"), why=N_("Composed from steps 2 and 3; put it in their words.")
    )
    belongs: str = long_text(
        N_("What belongs to it?"), lines=2, why=N_("Causes, people and systems that a solution must touch.")
    )
    consequence: str = long_text(
        N_("What follows if it is not solved?"), lines=2, why=N_("Their reason to act, said by them.")
    )
    confirmed_by: str | None = person(
        N_("Who confirmed it?"), why=N_("“Have I understood you rightly?” A named yes counts.")
    )
    confirmed_on: date | None = day(N_("When?"), why=N_("An old yes may have changed."))


@dataclass(frozen=True)
class WhyUs(Page):
    """Why the client should choose us."""

    key: ClassVar[str] = "guide.why_us"
    title: ClassVar[str] = N_("Why us")
    why: ClassVar[str] = N_("An honest case: what we do better, what we do worse, and the proof.")

    strengths: str = long_text(
        N_("Where are we stronger, by their criteria?"), lines=2, why=N_("This goes into the proposal.")
    )
    weaknesses: str = long_text(
        N_("Where are we weaker?"),
        lines=2,
        private=True,
        why=N_("They will find it; be first to say it well."),
    )
    our_answer: str = long_text(
        N_("What do we answer to that?"), lines=2, private=True, why=N_("Practise it before somebody asks.")
    )
    proof: str = long_text(
        N_("What proves it?"), lines=2, why=N_("References, figures, a trial. This goes into the proposal.")
    )


GUIDE = Step(
    4,
    "guide",
    N_("Guide & compare"),
    N_("Show that we understood, how we help, and why us."),
    pages=(
        TheirWords,
        Many(
            "guide.solutions",
            N_("How we help: each problem"),
            of="problems",
            fields=("words", "solution", "proof"),
            why=N_("A problem without an answer is an open flank."),
            empty=N_("No problem is known yet. Note it in step 2."),
            grows=False,
        ),
        Many(
            "guide.wins",
            N_("How we help: each one’s win"),
            of="stakeholders",
            fields=("win", "our_answer", "what_we_say"),
            why=N_("Companies do not buy; people do, each for a reason of their own."),
            empty=N_("Nobody is on the map yet. Name people in step 3."),
            grows=False,
        ),
        Many(
            "guide.competitors",
            N_("Competitors"),
            of="competitors",
            fields=("name", "kind", "strengths", "weaknesses", "what_we_say"),
            why=N_("Doing nothing, doing it in-house and postponing compete too."),
            empty=N_("Nobody competes? Doing nothing always does."),
        ),
        Many(
            "guide.criteria",
            N_("The criteria they decide by"),
            of="criteria",
            fields=("words", "owner_id", "weight", "ours", "proof"),
            why=N_("Compare by what counts for them, weighted by them."),
            empty=N_("Their criteria are not known yet. Ask: “How will you compare?”"),
        ),
        Many(
            "guide.scores",
            N_("How the others score"),
            of="scores",
            fields=("criterion_id", "competitor_id", "points", "proof"),
            why=N_("Each rival by each criterion, honestly; doing nothing too."),
            empty=N_("No score yet. Score each competitor by each criterion, as the client would."),
        ),
        Many(
            "guide.weaker",
            N_("Where we are weaker"),
            of="criteria",
            fields=("our_weakness", "our_answer"),
            why=N_("They will find it; be first to say it well."),
            empty=N_(
                "Their criteria are not known yet. Note them on the page “The criteria they decide by”."
            ),
            grows=False,
        ),
        WhyUs,
    ),
)
