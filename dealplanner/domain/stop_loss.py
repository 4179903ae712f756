"""The stop-loss line: the hours beyond which a deal costs more than it can be expected to return."""

from __future__ import annotations

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.worth import Worth
from dealplanner.i18n import N_, Phrase, phrase


def stop_loss_words(facts: DealFacts, figures: Worth) -> Phrase:
    """Return where to stop and how far it is, or why there is no such line."""
    stop_at = figures.own.stop_at if figures.own else None
    if stop_at is None:
        return _why_none(facts)
    left = stop_at - figures.hours_spent
    if left < 0:
        return phrase(
            N_("The stop-loss line of {hours} h is passed by {over} h: stop, or find more return."),
            hours=stop_at,
            over=-left,
        )
    if left == 0:
        return phrase(N_("Stop now: the {hours} h that the deal can pay for are spent."), hours=stop_at)
    return phrase(
        N_("Stop at {hours} h: {spent} h are spent, {left} h left."),
        hours=stop_at,
        spent=figures.hours_spent,
        left=left,
    )


def _why_none(facts: DealFacts) -> Phrase:
    value, rate = facts.value, facts.rate
    if value is None:
        return phrase(N_("No stop-loss line yet: say what the deal is worth."))
    if facts.chance is None:
        return phrase(N_("No stop-loss line yet: say how likely the deal is."))
    if rate is None or rate.amount <= 0:
        return phrase(N_("No stop-loss line yet: say what an hour of yours is worth."))
    return phrase(
        N_("No stop-loss line: the value is in {theirs}, your rate in {ours}, and neither is converted."),
        theirs=value.currency,
        ours=rate.currency,
    )
