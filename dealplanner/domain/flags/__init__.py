"""The red flags: small rules over the facts of one deal, each from the step on which it is due."""

from __future__ import annotations

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts, PutOffFact
from dealplanner.domain.flags import buyers, case, claims, course, fulfilment, papers, people, promises
from dealplanner.domain.flags.flag import Danger, RedFlag, Rule
from dealplanner.domain.reach import steps_reached

__all__ = ["SELLING", "Danger", "RedFlag", "Rule", "flags_of", "flags_on", "put_off"]

SELLING: dict[int, tuple[Rule, ...]] = {
    1: (*course.FIRST_CONTACT, promises.promise_late, case.internet_weakness_open, *papers.ALWAYS),
    2: (*case.QUALIFY, *course.QUALIFY),
    3: (*buyers.RULES, *people.RULES, *case.NEEDS, *course.NEEDS, *claims.RULES),
    4: case.GUIDE,
    5: course.TRIAL_CLOSE,
    6: (*papers.OFFER, *course.OFFER),
}
"""The rules of an open deal by the step that has to be reached for them: a new deal lacks much, and may."""


def flags_of(facts: DealFacts) -> tuple[RedFlag, ...]:
    """Return what endangers the deal, the gravest first.

    A deal that is lost or let go has no flags; one that is won, or stands at the last step, has those of
    fulfilment. A day agreed in the future pauses what merely ages. What is put off is left out until its
    day has come.
    """
    return _shown(facts, _raised(facts, _rules(facts)))


def put_off(facts: DealFacts) -> tuple[tuple[RedFlag, PutOffFact], ...]:
    """Return the flags that are raised now and put off, each with the reason and the day, the gravest first.

    A flag is back on the day named, and as soon as it is grave and was not when it was put off: a grave
    flag has an id of its own.
    """
    waiting = _waiting(facts)
    raised = _raised(facts, _rules(facts))
    return tuple((flag, waiting[flag.id]) for flag in raised if flag.id in waiting)


def flags_on(page: str, facts: DealFacts) -> tuple[RedFlag, ...]:
    """Return the flags that a page mends, whichever step an open deal stands at.

    Weak claims are left out: a page shows how well each of its answers is known, beside the answer.
    """
    if facts.outcome is Outcome.OPEN:
        rules = tuple(rule for rules in SELLING.values() for rule in rules if rule not in claims.RULES)
        raised = _shown(facts, _raised(facts, tuple(dict.fromkeys(rules + fulfilment.RULES))))
        return tuple(flag for flag in raised if flag.page == page)
    return tuple(flag for flag in flags_of(facts) if flag.page == page)


def _raised(facts: DealFacts, rules: tuple[Rule, ...]) -> tuple[RedFlag, ...]:
    found = [flag for rule in rules for flag in rule(facts) if not (flag.ages and facts.waits)]
    return tuple(sorted(found, key=lambda flag: list(Danger).index(flag.severity)))


def _shown(facts: DealFacts, flags: tuple[RedFlag, ...]) -> tuple[RedFlag, ...]:
    waiting = _waiting(facts)
    return tuple(flag for flag in flags if flag.id not in waiting)


def _waiting(facts: DealFacts) -> dict[str, PutOffFact]:
    """Return by their flags what was put off to a day that still lies ahead."""
    return {put.flag: put for put in facts.puts_off if put.until is not None and put.until > facts.today}


def _rules(facts: DealFacts) -> tuple[Rule, ...]:
    if facts.outcome in (Outcome.LOST, Outcome.STOPPED):
        return ()
    if facts.outcome is Outcome.WON or facts.step >= 7:
        return fulfilment.RULES
    reached = steps_reached(facts)
    return tuple(rule for step, rules in SELLING.items() if step in reached for rule in rules)
