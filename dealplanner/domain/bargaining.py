"""The words for negotiation and what follows it: sides, concessions, why deals end, what is on the plan."""

from __future__ import annotations

from dealplanner.domain.choices import Option
from dealplanner.i18n import N_


class SideOf(Option):
    """Which side does something."""

    OURS = "ours", N_("We")
    THEIRS = "theirs", N_("They")


class ConcessionKind(Option):
    """What a concession is about, and so how its cost is reckoned."""

    PERCENT = "percent", N_("Per cent off the price")
    AMOUNT = "amount", N_("An amount off")
    PAYMENT_DAYS = "payment_days", N_("More days to pay")
    HOURS = "hours", N_("Hours of work without pay")
    CAP = "cap", N_("A higher cap of liability")
    OTHER = "other", N_("Something else")


class ConcessionState(Option):
    """How far a concession is."""

    THOUGHT = "thought", N_("Only thought of")
    OFFERED = "offered", N_("Offered")
    AGREED = "agreed", N_("Agreed")
    REFUSED = "refused", N_("Refused")


class EndReason(Option):
    """Why a deal was won or lost: the tree of reasons, its branches first."""

    NOT_SAID = "not_said", N_("Not said")
    PRICE = "price", N_("Price")
    FIT = "fit", N_("Fit of the solution")
    TRUST = "trust", N_("Trust and references")
    PEOPLE = "people", N_("People: buyer, boss or coach")
    TIMING = "timing", N_("Timing or budget")
    RIVAL = "rival", N_("A rival was better")
    NOTHING = "nothing", N_("They do nothing")
    IN_HOUSE = "in_house", N_("They do it in-house")
    PROCESS = "process", N_("Our own mistakes on the way")


class MilestoneKind(Option):
    """What a date on the plan is."""

    WORK = "work", N_("Work")
    ACCEPTANCE = "acceptance", N_("Acceptance")
    GO_LIVE = "go_live", N_("Go-live")
    SERVICE = "service", N_("Service level")
    NOTICE = "notice", N_("Last day of notice")
    RENEWAL = "renewal", N_("Renewal")


class CertificateKind(Option):
    """What a certificate certifies."""

    ACCEPTANCE = "acceptance", N_("Acceptance")
    CHANGE = "change", N_("Change order")


class AttachmentKind(Option):
    """What a kept file is."""

    SIGNED = "signed", N_("Signed copy")
    THEIRS = "theirs", N_("Their version")
    OTHER = "other", N_("Other")


class SatisfactionRound(Option):
    """When somebody was asked how satisfied they are."""

    DAY_30 = "day_30", N_("After 30 days")
    DAY_90 = "day_90", N_("After 90 days")
    OTHER = "other", N_("Another time")


class ServicePeriod(Option):
    """How often a service level is measured; a period ends with a calendar month."""

    MONTH = "month", N_("Month")
    QUARTER = "quarter", N_("Quarter")
    YEAR = "year", N_("Year")
