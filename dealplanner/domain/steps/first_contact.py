"""Step 1, first contact: where it came from, how it went, what comes next."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import ClassVar

from dealplanner.domain.choices import Known, Option
from dealplanner.domain.fields import choice, day, known, long_text, person
from dealplanner.domain.pages import One, Page, Step
from dealplanner.i18n import N_


class Way(Option):
    """By what way people were in touch."""

    NOT_SAID = "not_said", N_("Not said")
    MEETING = "meeting", N_("Meeting")
    CALL = "call", N_("Call")
    VIDEO = "video", N_("Video call")
    MAIL = "mail", N_("E-mail or letter")
    CHAT = "chat", N_("Chat or web form")
    EVENT = "event", N_("Fair or event")


class Starter(Option):
    """Who started a contact."""

    NOT_SAID = "not_said", N_("Not said")
    THEY = "they", N_("They did")
    WE = "we", N_("We did")
    THIRD = "third", N_("Somebody brought us together")


@dataclass(frozen=True)
class Contact(Page):
    """Who met whom, when and how."""

    key: ClassVar[str] = "first_contact.contact"
    title: ClassVar[str] = N_("The contact itself")
    why: ClassVar[str] = N_("The first contact is the ground for all that follows.")

    whom: str | None = person(N_("With whom was it?"), why=N_("Somebody you can call again."), required=True)
    on: date | None = day(N_("When was it?"), why=N_("The deal’s clock starts here."), required=True)
    way: Way = choice(N_("By what way?"), Way.NOT_SAID, why=N_("A meeting is worth more than a mail."))
    starter: Starter = choice(
        N_("Who started it?"), Starter.NOT_SAID, why=N_("Whoever starts has a reason; find out which.")
    )


@dataclass(frozen=True)
class Said(Page):
    """What was said in the first contact."""

    key: ClassVar[str] = "first_contact.said"
    title: ClassVar[str] = N_("What was said")
    why: ClassVar[str] = N_("Their own words come back in the proposal.")

    said: str = long_text(
        N_("What was said?"), why=N_("In their words, before you forget them."), required=True
    )
    asked_for: str = long_text(
        N_("What did they ask for?"), lines=2, why=N_("What they ask first is what they fear or need most.")
    )
    friendly: Known = known(
        N_("Was it friendly?"), private=True, why=N_("People buy from people they like to talk to.")
    )
    productive: Known = known(
        N_("Was it productive?"), private=True, why=N_("Did both sides know more afterwards than before?")
    )


FIRST_CONTACT = Step(
    1,
    "first_contact",
    N_("First contact"),
    N_("Friendly and productive: the ground for everything that follows."),
    pages=(
        One(
            "first_contact.origin",
            N_("Where it came from"),
            of="",
            fields=("came_by", "activity_id", "outreach_reason"),
            why=N_("Money goes where business comes from; so find out where that is."),
        ),
        One(
            "first_contact.activity",
            N_("The marketing activity"),
            of="activity",
            fields=("name", "channel", "begins_on", "ends_on", "cost"),
            why=N_("Kept once and used by every deal it brings."),
            missing=N_("This deal names no marketing activity. Choose one on the page “Where it came from”."),
        ),
        One(
            "first_contact.strengths",
            N_("Internet marketing: its strengths"),
            of="activity",
            fields=("any_time", "straight_to_customer", "easier_talk", "multimedia", "price_advantage"),
            why=N_("Five things that the internet does better: how do you use each?"),
            missing=N_("This deal names no marketing activity. Choose one on the page “Where it came from”."),
            only_if="is_internet",
        ),
        One(
            "first_contact.weaknesses",
            N_("Internet marketing: its weaknesses"),
            of="activity",
            fields=("little_trust", "little_liveliness", "price_sensitivity", "security_worries", "passive"),
            why=N_("Five things that the internet does worse: what do you do about each?"),
            missing=N_("This deal names no marketing activity. Choose one on the page “Where it came from”."),
            only_if="is_internet",
        ),
        Contact,
        Said,
        One(
            "first_contact.next",
            N_("Ground for the next contact"),
            of="",
            fields=("next_on", "next_what", "promised"),
            why=N_("A contact without a next one was the last."),
        ),
    ),
)
