"""Options that a choice offers, each with the words that people see."""

from __future__ import annotations

from enum import StrEnum
from typing import Self

from dealplanner.i18n import N_


class Option(StrEnum):
    """The options of a choice: `NAME = "stored", N_("shown")`."""

    label: str

    def __new__(cls, value: str, label: str) -> Self:
        """Keep the words beside the stored value."""
        option = str.__new__(cls, value)
        option._value_ = value
        option.label = label
        return option

    @classmethod
    def by_value(cls, stored: str) -> Self:
        """Return the option that is stored as `stored`; raise ValueError if there is none."""
        return cls(stored)  # type: ignore[call-arg]  # an enumeration is looked up by value alone


class Known(Option):
    """A plain question that has a third answer: we do not know yet."""

    NOT_KNOWN = "not_known", N_("Not known")
    YES = "yes", N_("Yes")
    NO = "no", N_("No")


class Readiness(Option):
    """How ready a client is to solve the problem."""

    NOT_KNOWN = "not_known", N_("Not known")
    UNAWARE = "unaware", N_("Does not see it yet")
    AWARE = "aware", N_("Sees it, lives with it")
    LOOKING = "looking", N_("Looks for a way out")
    DETERMINED = "determined", N_("Determined to solve it")


class Severity(Option):
    """How badly a problem hurts."""

    NOT_KNOWN = "not_known", N_("Not known")
    SLIGHT = "slight", N_("Slight: a nuisance")
    FELT = "felt", N_("Felt: costs time or money")
    SEVERE = "severe", N_("Severe: endangers a goal")
    CRITICAL = "critical", N_("Critical: endangers the company")


class CompetitorKind(Option):
    """What kind of rival it is."""

    RIVAL = "rival", N_("Another vendor")
    NOTHING = "nothing", N_("Doing nothing")
    IN_HOUSE = "in_house", N_("Doing it in-house")
    POSTPONE = "postpone", N_("Postponing")


class Channel(Option):
    """Where a marketing activity takes place."""

    NOT_SAID = "not_said", N_("Not said")
    WEBSITE = "website", N_("Own website")
    SEARCH = "search", N_("Search engine")
    SOCIAL = "social", N_("Social network")
    NEWSLETTER = "newsletter", N_("E-mail newsletter")
    WEBINAR = "webinar", N_("Online seminar")
    FAIR = "fair", N_("Trade fair")
    TALK = "talk", N_("Talk or seminar")
    PRINT = "print", N_("Print and letters")
    REFERRAL = "referral", N_("Recommendation")
    OTHER = "other", N_("Other")


class Outcome(Option):
    """How a deal ended, if it has."""

    OPEN = "open", N_("Open")
    WON = "won", N_("Won")
    LOST = "lost", N_("Lost")
    STOPPED = "stopped", N_("Walked away")


class DocumentState(Option):
    """The life of a document."""

    DRAFT = "draft", N_("Draft")
    ISSUED = "issued", N_("Issued")
    PRESENTED = "presented", N_("Presented")
    ACCEPTED = "accepted", N_("Accepted")
    REJECTED = "rejected", N_("Rejected")
    EXPIRED = "expired", N_("Expired")
    SUPERSEDED = "superseded", N_("Superseded")
    WITHDRAWN = "withdrawn", N_("Withdrawn")


class Condition(Option):
    """The four tests of step 3."""

    PROBLEM = "problem", N_("Severe problem")
    BUDGET = "budget", N_("Budget has passed")
    TIME = "time", N_("Reasonable time")
    DECISION = "decision", N_("Clear decision process")
