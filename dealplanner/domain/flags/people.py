"""Red flags on the people of a deal: who is against, who is new, whom all hangs on."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, grave, note, serious
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.roles import FIVE_QUESTIONS, answered, carried_by, who_count
from dealplanner.domain.stakes import Influence, attitude_words
from dealplanner.domain.steps.qualify import Funds
from dealplanner.i18n import N_, Phrase

_ROLES = "needs.roles"
STRONGLY_AGAINST = Decimal(-3)
NEW = 60  # days
SETTLED = 14  # days after opening a deal in which its map is drawn: they make nobody a newcomer
ENOUGH_ANSWERS = Decimal("0.6")
_WEIGHT = {Influence.HIGH: 3, Influence.MEDIUM: 2, Influence.LOW: 1, Influence.NOT_KNOWN: 1}


def strong_opponent(facts: DealFacts) -> Iterator[RedFlag]:
    """Somebody with influence is strongly against; a buying role is influence until it is said to be low."""
    for person in who_count(facts):
        strong = person.attitude is not None and person.attitude <= STRONGLY_AGAINST
        if strong and person.influence is not Influence.LOW:
            yield serious(
                "strong_opponent",
                _ROLES,
                N_("{name} has influence and {attitude}."),
                person.id,
                name=person.name,
                attitude=Phrase(attitude_words(person.attitude)),
            )


def newcomer(facts: DealFacts) -> Iterator[RedFlag]:
    """Somebody is new in their place, or came into the deal when it was under way."""
    for person in facts.named:
        days = [day for day in (person.since_on, _joined_later(facts, person)) if day is not None]
        day = max(days, default=None)
        if day is not None and 0 <= facts.days_since(day) <= NEW:
            yield note(
                "newcomer",
                "needs.questions",
                N_("{name} is new since {day}: newcomers change decisions."),
                person.id,
                name=person.name,
                day=day,
            )


def _joined_later(facts: DealFacts, person: StakeholderFact) -> date | None:
    """Return the day on which somebody came onto the map, unless that was when it was first drawn."""
    joined, opened = person.joined_on, facts.opened_on
    if joined is None or opened is None or (joined - opened).days <= SETTLED:
        return None
    return joined


def gone_from_the_account(facts: DealFacts) -> Iterator[RedFlag]:
    """Somebody on the map is no longer in their place."""
    for person in facts.named:
        if person.left_on is not None and person.left_on <= facts.today:
            yield serious(
                "gone_from_the_account",
                _ROLES,
                N_("{name} left on {day} and is still on the map: who has their place now?"),
                person.id,
                name=person.name,
                day=person.left_on,
            )


def nobody_against(facts: DealFacts) -> Iterator[RedFlag]:
    """Several people are known, and nobody is against: somebody is not seen."""
    told = [person for person in facts.named if person.attitude is not None]
    if len(told) >= 3 and all(person.attitude is not None and person.attitude >= 0 for person in told):
        yield note("nobody_against", _ROLES, N_("Nobody at all is against: who backs the rival?"))


def opponents_outweigh(facts: DealFacts) -> Iterator[RedFlag]:
    """Weighed by influence, more speaks against us than for us."""
    if sum((_pull(person) for person in facts.named), Decimal(0)) < 0:
        yield serious(
            "opponents_outweigh", _ROLES, N_("Weighed by influence, opponents outweigh supporters.")
        )


def _pull(person: StakeholderFact) -> Decimal:
    return (person.attitude or Decimal(0)) * _WEIGHT[person.influence]


def one_person_carries(facts: DealFacts) -> Iterator[RedFlag]:
    """The deal hangs on a single person."""
    name = carried_by(facts)
    if name:
        yield serious(
            "one_person_carries",
            _ROLES,
            N_("The whole deal hangs on {name}: whom else have you met?"),
            name=name,
        )


def questions_unanswered(facts: DealFacts) -> Iterator[RedFlag]:
    """Of the five questions, too few are answered for the people who count."""
    people = who_count(facts)
    total = len(people) * len(FIVE_QUESTIONS)
    known = sum(answered(person) for person in people)
    if people and known < ENOUGH_ANSWERS * total:
        yield serious(
            "questions_unanswered",
            "needs.questions",
            N_("{known} of {total} questions are answered for those who count; begin with {name}."),
            known=known,
            total=total,
            name=min(people, key=answered).name,
        )


def signer_off_the_map(facts: DealFacts) -> Iterator[RedFlag]:
    """Who signs for the money is unknown, or known and not on the map."""
    signer = facts.page(Funds).signer
    if not signer:
        yield grave(
            "signer_off_the_map", Funds.key, N_("Nobody signs for the money: find out whose name it needs.")
        )
    elif facts.stakeholder_of(signer) is None:
        yield serious(
            "signer_off_the_map",
            _ROLES,
            N_("{name} signs for the money and is not on the map."),
            name=facts.name_of(signer) or Phrase(N_("Somebody")),
        )


RULES = (
    strong_opponent,
    newcomer,
    gone_from_the_account,
    nobody_against,
    opponents_outweigh,
    one_person_carries,
    questions_unanswered,
    signer_off_the_map,
)
