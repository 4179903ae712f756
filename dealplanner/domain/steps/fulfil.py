"""Step 7, install and fulfil: plan, acceptance, service, payments, satisfaction, what comes after."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from dealplanner.domain.choices import Known
from dealplanner.domain.fields import day, known, long_text, person, rows, text
from dealplanner.domain.pages import Many, Page, Step
from dealplanner.i18n import N_


@dataclass(frozen=True)
class Acceptance(Page):
    """What the client accepts, by which measure, and who signs it off."""

    key: ClassVar[str] = "fulfil.acceptance"
    title: ClassVar[str] = N_("Acceptance")
    why: ClassVar[str] = N_("Done is what the client has signed off.")

    what: str = long_text(N_("What does the client accept?"), lines=2, why=N_("The result, not the effort."))
    measure: str = text(N_("By which measure?"), why=N_("Something both sides can check."))
    by: str | None = person(N_("Who signs it off?"), why=N_("A name on the map."))
    accepted_on: date | None = day(N_("When was it accepted?"), why=N_("The day of the signature."))


@dataclass(frozen=True, kw_only=True)
class ServiceCheck:
    """One promise of the service level, and whether it was kept."""

    what: str = text(N_("What is promised"))
    target: str = text(N_("Target"))
    due_on: date | None = day(N_("Due"))
    done_on: date | None = day(N_("Done"))


@dataclass(frozen=True)
class ServiceLevels(Page):
    """The service levels, due and done."""

    key: ClassVar[str] = "fulfil.service"
    title: ClassVar[str] = N_("Service levels")
    why: ClassVar[str] = N_("Look before the client does.")

    checks: tuple[ServiceCheck, ...] = rows(
        N_("What is due, what is done?"), ServiceCheck, why=N_("A late one is flagged.")
    )


@dataclass(frozen=True)
class After(Page):
    """Lessons, a reference, the next deal."""

    key: ClassVar[str] = "fulfil.after"
    title: ClassVar[str] = N_("Lessons, reference, next deal")
    why: ClassVar[str] = N_("The best next client is the one you have.")

    lessons: str = long_text(
        N_("What have we learnt?"), private=True, why=N_("Good and bad, while it is fresh.")
    )
    reference: Known = known(N_("Do they give us a reference?"), why=N_("Ask when the joy is greatest."))
    reference_by: str | None = person(N_("Who gives it?"), why=N_("A name for the next client to call."))
    reference_on: date | None = day(N_("Since when?"), why=N_("The day they said yes."))
    next_deal: str = long_text(
        N_("What is the next deal on this account?"), lines=2, why=N_("What did they mention in passing?")
    )


CERTIFICATES = Many(
    "fulfil.certificates",
    N_("Acceptance and change orders"),
    of="certificates",
    fields=("kind", "what", "why", "milestone_id", "amount", "days", "on", "signed_on", "defects"),
    columns=("kind", "what", "amount", "on", "signed_on"),
    why=N_(
        "What they accept, and what they change, signed by both. A signed change moves the contract value."
    ),
    empty=N_("Nothing is accepted or changed yet. Note each acceptance and each change that they ask for."),
)
FULFIL = Step(
    7,
    "fulfil",
    N_("Fulfil"),
    N_("Celebrate briefly: fulfilment starts at once."),
    pages=(
        Many(
            "fulfil.plan",
            N_("Plan"),
            of="milestones",
            fields=(
                "title",
                "kind",
                "due_on",
                "days",
                "after_id",
                "owner",
                "their_owner",
                "resources",
                "done_on",
            ),
            columns=("title", "due_on", "owner", "their_owner", "done_on"),
            why=N_("The milestones of the term sheet, now with what is done."),
            empty=N_("No milestone yet. They come from the term sheet, or start here."),
        ),
        Acceptance,
        CERTIFICATES,
        ServiceLevels,
        Many(
            "fulfil.payments",
            N_("Payments"),
            of="payments",
            fields=("title", "percent", "amount", "due_on", "invoiced_on", "paid_on"),
            why=N_("Invoice on the day, remind on the day after."),
            empty=N_("No payment yet. Note each instalment with its date."),
        ),
        Many(
            "fulfil.satisfaction",
            N_("Satisfaction of each"),
            of="stakeholders",
            fields=("win", "satisfaction", "satisfaction_on", "satisfaction_words"),
            why=N_("Asked by name, against the win they named in step 3."),
            empty=N_("Nobody is on the map yet. Name people in step 3."),
            grows=False,
        ),
        After,
    ),
)
