"""Step 3, needs and buying roles: who has a say, the four conditions, and the verdict."""

from __future__ import annotations

from dataclasses import dataclass
from typing import ClassVar

from dealplanner.domain.choices import Option
from dealplanner.domain.fields import choice, long_text
from dealplanner.domain.pages import Many, One, Page, Step
from dealplanner.i18n import N_


class Met(Option):
    """The state of one of the four conditions."""

    NOT_KNOWN = "not_known", N_("Not known")
    MET = "met", N_("Met")
    NOT_MET = "not_met", N_("Not met")


class Confirmed(Option):
    """What the consultant says of a proposed condition."""

    AS_PROPOSED = "as_proposed", N_("As the program proposes")
    MET = "met", N_("Met")
    NOT_MET = "not_met", N_("Not met")
    NOT_KNOWN = "not_known", N_("Not known")


@dataclass(frozen=True)
class Conditions(Page):
    """The four conditions, as the consultant confirms them."""

    key: ClassVar[str] = "needs.conditions"
    title: ClassVar[str] = N_("The four conditions")
    why: ClassVar[str] = N_("Proposed from your answers, with the reasons; you have the last word.")

    problem: Confirmed = choice(
        N_("A severe problem with serious consequences if not solved in time?"),
        Confirmed.AS_PROPOSED,
        why=N_("Pain that can wait will wait."),
    )
    budget: Confirmed = choice(
        N_("A budget that has passed?"), Confirmed.AS_PROPOSED, why=N_("Planned is not approved.")
    )
    time: Confirmed = choice(
        N_("A wish to solve it within a reasonable time?"),
        Confirmed.AS_PROPOSED,
        why=N_("“Some day” is not a time."),
    )
    decision: Confirmed = choice(
        N_("A clear decision process?"), Confirmed.AS_PROPOSED, why=N_("Somebody must be able to say yes.")
    )


@dataclass(frozen=True)
class Verdict(Page):
    """What follows from the verdict."""

    key: ClassVar[str] = "needs.verdict"
    title: ClassVar[str] = N_("Go on, hold, or walk away")
    why: ClassVar[str] = N_("An honest “no” today saves weeks that a better deal deserves.")

    against_reason: str = long_text(
        N_("Going on against the verdict: why?"),
        lines=2,
        private=True,
        why=N_("It is allowed, and the reason stays on the plan sheet."),
    )


@dataclass(frozen=True)
class LetterWords(Page):
    """The letter of the courteous close, where the usual words do not fit."""

    key: ClassVar[str] = "needs.letter"
    title: ClassVar[str] = N_("The letter")
    why: ClassVar[str] = N_("It follows the call. Left empty, the usual words are printed.")

    words: str = long_text(
        N_("What do you write?"),
        lines=10,
        why=N_("Between the salutation and your name; an empty line begins a new paragraph."),
    )


WALK_AWAY = One(
    "needs.walk_away",
    N_("The courteous close"),
    of="",
    fields=("close_reason", "look_again_on", "look_again_event", "hours_saved"),
    why=N_("Leave as friends: the door stays open."),
)
GAPS = Many(
    "needs.gaps",
    N_("Close the gaps"),
    of="todos",
    fields=("closes", "what", "person_id", "due_on", "done_on"),
    why=N_("On HOLD: stop selling, and give each gap an action and a day."),
    empty=N_("No action yet. The verdict proposes one for each gap."),
)


NEEDS = Step(
    3,
    "needs",
    N_("Needs & roles"),
    N_("Who truly decides, what each one needs, and whether to go on."),
    pages=(
        Many(
            "needs.roles",
            N_("Buying roles"),
            of="stakeholders",
            fields=("person_id", "roles", "influence", "attitude", "response_mode"),
            why=N_("Most consultants deal with one person only, and lose by it."),
            empty=N_("Nobody is on the map yet. Start with the person you spoke to first."),
        ),
        Many(
            "needs.coaches",
            N_("Met, named, tested"),
            of="stakeholders",
            fields=("met_on", "role_evidence", "believes_in_us", "believed_inside", "wants_us_to_win"),
            why=N_("A coach who fails a test is only a friendly voice."),
            empty=N_("Nobody is on the map yet. Name people on the page “Buying roles”."),
            grows=False,
        ),
        Many(
            "needs.ties",
            N_("Who moves whom"),
            of="ties",
            fields=("from_id", "kind", "to_id"),
            why=N_("Decisions follow trust as often as they follow the chart."),
            empty=N_("No line is drawn yet. Who reports to whom, who trusts whom?"),
        ),
        Many(
            "needs.questions",
            N_("Five questions for each"),
            of="stakeholders",
            fields=("own_problem", "part", "win", "company_consequence", "personal_consequence"),
            why=N_("The same five questions for everybody who has a say."),
            empty=N_("Nobody is on the map yet. Name people on the page “Buying roles”."),
            grows=False,
        ),
        Conditions,
        Verdict,
        GAPS,
        WALK_AWAY,
        LetterWords,
    ),
)
