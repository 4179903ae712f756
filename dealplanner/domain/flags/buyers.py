"""Red flags on the economic buyer, the boss, the technical advisor and the coach."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from dealplanner.domain.evidence import evidence
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, grave, note, serious
from dealplanner.domain.judgements import join, on_stakeholder
from dealplanner.domain.roles import coverage, failed_tests, open_tests
from dealplanner.domain.stakes import ResponseMode, Role, attitude_words
from dealplanner.i18n import N_, Phrase

_ROLES = "needs.roles"
_TESTS = "needs.coaches"
LONG_UNSEEN = 30  # days
LARGE = Decimal(200)  # hours of ours that a deal's value is worth
LARGE_EFFORT = Decimal(80)  # hours planned, where no rate is known


def no_economic_buyer(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody is named who truly decides."""
    if not facts.holders(Role.ECONOMIC_BUYER):
        yield grave("no_economic_buyer", _ROLES, N_("No economic buyer: nobody named can truly say yes."))


def several_economic_buyers(facts: DealFacts) -> Iterator[RedFlag]:
    """More than one person is named who alone decides."""
    buyers = facts.holders(Role.ECONOMIC_BUYER)
    if len(buyers) > 1:
        names = join([Phrase("{name}", (("name", buyer.name),)) for buyer in buyers])
        yield serious(
            "several_economic_buyers",
            _ROLES,
            N_("More than one economic buyer ({names}): only one person truly decides."),
            names=names,
        )


def buyer_without_evidence(facts: DealFacts) -> Iterator[RedFlag]:
    """The economic buyer is named, but nothing shows it."""
    for buyer in facts.holders(Role.ECONOMIC_BUYER):
        roles = next(j for j in on_stakeholder(buyer) if j.about.endswith(":roles"))
        if not buyer.role_evidence.strip() and not evidence(facts, roles).statements:
            yield serious(
                "buyer_without_evidence",
                _TESTS,
                N_("{name} is named as the economic buyer, but nobody is on record for it."),
                buyer.id,
                name=buyer.name,
            )


def buyer_never_met(facts: DealFacts) -> Iterator[RedFlag]:
    """The economic buyer was never met."""
    for buyer in facts.holders(Role.ECONOMIC_BUYER):
        if buyer.met_on is None:
            yield grave(
                "buyer_never_met",
                _TESTS,
                N_("You have never met {name}, the economic buyer."),
                buyer.id,
                name=buyer.name,
            )


def buyer_long_unseen(facts: DealFacts) -> Iterator[RedFlag]:
    """The economic buyer was met, but long ago."""
    for buyer in facts.holders(Role.ECONOMIC_BUYER):
        if buyer.met_on is not None and facts.days_since(buyer.met_on) > LONG_UNSEEN:
            yield serious(
                "buyer_long_unseen",
                _TESTS,
                N_("You have not met {name}, the economic buyer, for {days} days."),
                buyer.id,
                ages=True,
                name=buyer.name,
                days=facts.days_since(buyer.met_on),
            )


def buyer_not_in_favour(facts: DealFacts) -> Iterator[RedFlag]:
    """The economic buyer does not want it."""
    for buyer in facts.holders(Role.ECONOMIC_BUYER):
        if buyer.attitude is not None and buyer.attitude <= 0:
            yield grave(
                "buyer_not_in_favour",
                _ROLES,
                N_("{name}, the economic buyer, is not in favour ({attitude})."),
                buyer.id,
                name=buyer.name,
                attitude=Phrase(attitude_words(buyer.attitude)),
            )


def buyer_content(facts: DealFacts) -> Iterator[RedFlag]:
    """The economic buyer feels no need to change anything."""
    for buyer in facts.holders(Role.ECONOMIC_BUYER):
        if buyer.response_mode in (ResponseMode.CONTENT, ResponseMode.TOO_SURE):
            yield serious(
                "buyer_content",
                _ROLES,
                N_("{name}, the economic buyer, feels no need to change ({mode})."),
                buyer.id,
                name=buyer.name,
                mode=Phrase(buyer.response_mode.label),
            )


def is_large(facts: DealFacts) -> bool:
    """Say whether a deal is large: worth 200 of our hours or more, or planned with 80 or more."""
    value, rate = facts.value, facts.rate
    if value and rate and value.currency == rate.currency and value.amount >= rate.amount * LARGE > 0:
        return True
    return facts.hours_planned is not None and facts.hours_planned >= LARGE_EFFORT


def no_boss_on_large_deal(facts: DealFacts) -> Iterator[RedFlag]:
    """A large deal has nobody who clears obstacles inside."""
    if is_large(facts) and not facts.holders(Role.BOSS):
        yield serious(
            "no_boss_on_large_deal",
            _ROLES,
            N_("A large deal without a boss: nobody inside clears obstacles for you."),
        )


def no_advisor_in_comparison(facts: DealFacts) -> Iterator[RedFlag]:
    """They compare, and nobody is known who recommends."""
    compared = facts.criteria or any(c.kind == "rival" for c in facts.competitors)
    if compared and not facts.holders(Role.TECHNICAL_ADVISOR):
        yield serious(
            "no_advisor_in_comparison",
            _ROLES,
            N_("They compare vendors, but no technical advisor is named who recommends one."),
        )


def no_coach(facts: DealFacts) -> Iterator[RedFlag]:
    """Nobody tells how things stand."""
    if not facts.holders(Role.COACH):
        yield serious("no_coach", _ROLES, N_("No coach: nobody inside tells you how things stand."))


def coach_fails_a_test(facts: DealFacts) -> Iterator[RedFlag]:
    """A coach fails one of the three tests."""
    for coach in facts.holders(Role.COACH):
        failed = failed_tests(coach)
        if failed:
            yield serious(
                "coach_fails_a_test",
                _TESTS,
                N_("{name} is no coach yet and fails a test: {tests}."),
                coach.id,
                name=coach.name,
                tests=join(list(failed)),
            )


def coach_untested(facts: DealFacts) -> Iterator[RedFlag]:
    """A coach was not put to the three tests."""
    for coach in facts.holders(Role.COACH):
        unknown = open_tests(coach)
        if unknown and not failed_tests(coach):
            yield note(
                "coach_untested",
                _TESTS,
                N_("{name} is named as a coach, but not yet tested: {tests}?"),
                coach.id,
                name=coach.name,
                tests=join(list(unknown)),
            )


def role_uncovered(facts: DealFacts) -> Iterator[RedFlag]:
    """A boss or technical advisor is missing where no graver rule says so already."""
    graver = {
        Role.ECONOMIC_BUYER,
        Role.COACH,
        *([Role.BOSS] if list(no_boss_on_large_deal(facts)) else []),
        *([Role.TECHNICAL_ADVISOR] if list(no_advisor_in_comparison(facts)) else []),
    }
    for role in coverage(facts).uncovered:
        if role not in graver:
            yield note(
                "role_uncovered",
                _ROLES,
                N_("Nobody covers the role “{role}”."),
                str(role),
                role=Phrase(role.label),
            )


RULES = (
    no_economic_buyer,
    several_economic_buyers,
    buyer_without_evidence,
    buyer_never_met,
    buyer_long_unseen,
    buyer_not_in_favour,
    buyer_content,
    no_boss_on_large_deal,
    no_advisor_in_comparison,
    no_coach,
    coach_fails_a_test,
    coach_untested,
    role_uncovered,
)
