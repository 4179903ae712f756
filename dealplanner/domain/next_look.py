"""The next look after the sample contract went to their lawyers: when to ask, and for what."""

from __future__ import annotations

from datetime import date, timedelta
from typing import NamedTuple

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps.offer import Lawyers, Negotiation, Signing
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.i18n import N_, Phrase, phrase

LOOK_AFTER = timedelta(days=14)
"""What a legal department may take before one asks."""
_SATURDAY = 5


class NextLook(NamedTuple):
    """A day that is no weekend, and the purpose of the contact."""

    on: date
    what: Phrase


def next_look(facts: DealFacts) -> NextLook | None:
    """Return when to ask what their lawyers say; None where nothing is with them, or all is settled.

    Nor is anything proposed where a later contact is agreed already, on or after the day of the contract.
    """
    handed = facts.page(SampleContract).to_legal_on
    settled = facts.page(Negotiation).main_terms_on or facts.page(Signing).client_on
    if handed is None or handed > facts.today or settled or facts.outcome is not Outcome.OPEN:
        return None
    if facts.next_on is not None and facts.next_on >= facts.today:
        return None
    on = working_day(max(handed + LOOK_AFTER, facts.today + timedelta(days=1)))
    who = facts.name_of(facts.page(Lawyers).theirs)
    if who:
        return NextLook(on, phrase(N_("Ask {name} what the lawyers want changed"), name=who))
    return NextLook(on, phrase(N_("Ask what their lawyers want changed")))


def working_day(day: date) -> date:
    """Return the day itself, or the Monday after where it lies on a weekend."""
    return day + timedelta(days=7 - day.weekday()) if day.weekday() >= _SATURDAY else day
