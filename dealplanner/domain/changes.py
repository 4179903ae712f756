"""“Has anything changed?”: asked before every paper; when it was answered, and what a yes means."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.course import something_changed
from dealplanner.domain.flags.flag import RedFlag
from dealplanner.domain.steps.trial_close import Changed, Signals


def is_asked(page: Signals, today: date) -> bool:
    """Say whether the question was answered on that day."""
    return page.changed is not Changed.NOT_ASKED and page.asked_on == today


def flag_of_change(facts: DealFacts, what: str) -> RedFlag:
    """Return the red flag that a change raises, put in these words."""
    page = replace(facts.page(Signals), changed=Changed.YES, what_changed=what)
    return next(something_changed(replace(facts, pages={**facts.pages, Signals.key: page})))
