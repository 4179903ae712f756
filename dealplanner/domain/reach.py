"""How far a deal has come: which steps have been asked about, wherever it stands today."""

from __future__ import annotations

from dealplanner.domain.choices import Outcome
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.steps import find_page

TRIAL_CLOSE = 5
FULFILMENT = 7
_NEEDS = 3


def steps_reached(facts: DealFacts) -> frozenset[int]:
    """Return the numbers of the steps that the deal has come to, or that something is answered in.

    A deal on a later lap has been through a trial close before, although it stands at an earlier step; one
    that is won has come through all of them.
    """
    if facts.outcome is Outcome.WON:
        return frozenset(range(1, FULFILMENT + 1))
    walked = max(facts.step, TRIAL_CLOSE) if facts.lap > 1 else facts.step
    answered = {find_page(key)[0].number for key, page in facts.pages.items() if page != type(page)()}
    named = {_NEEDS} if any(one.roles for one in facts.stakeholders) else set()
    return frozenset(range(1, walked + 1)) | answered | named
