"""Reads what a payment or a promise hangs on: a milestone named in its words, or the signature."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from types import MappingProxyType

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import MilestoneFact, PaymentFact
from dealplanner.domain.steps.offer import Signing

_KIND_WORDS = MappingProxyType(
    {
        MilestoneKind.ACCEPTANCE: re.compile(r"\baccept|\babnahme|\babgenommen|验收", re.IGNORECASE),
        MilestoneKind.GO_LIVE: re.compile(
            r"\bgo[- ]?live\b|\blive\b|\bproduktivstart|上线|投产", re.IGNORECASE
        ),
    }
)
_SIGNED = re.compile(r"\bsign|\border\b|\bunterschrift|\bauftrag|\bbestellung|签|订单|下单", re.IGNORECASE)
_LEAST = 2  # letters of a title that can be found in other words


def milestone_named(words: str, milestones: Sequence[MilestoneFact]) -> MilestoneFact | None:
    """Return the one milestone that `words` name, by its title or by what it is; None where they name none.

    “on acceptance” names the acceptance, and else the only milestone that speaks of it.
    """
    said = " ".join(words.casefold().split())
    named = [one for one in milestones if len(one.title.strip()) >= _LEAST and _title(one) in said]
    if named:
        return max(named, key=lambda one: len(_title(one)))
    for kind, pattern in _KIND_WORDS.items():
        if pattern.search(said) and (found := milestone_of(kind, milestones)):
            return found
    return None


def milestone_of(kind: MilestoneKind, milestones: Sequence[MilestoneFact]) -> MilestoneFact | None:
    """Return the one milestone of a kind, else the only one whose title speaks of it."""
    pattern = _KIND_WORDS[kind]
    of_kind = [one for one in milestones if one.kind is kind]
    speaking = of_kind or [one for one in milestones if pattern.search(one.title.casefold())]
    return speaking[0] if len(speaking) == 1 else None


def payment_milestone(payment: PaymentFact, milestones: Sequence[MilestoneFact]) -> MilestoneFact | None:
    """Return the milestone that a payment hangs on: by its trigger, else by its name."""
    return milestone_named(payment.trigger, milestones) or milestone_named(payment.title, milestones)


def hangs_on_signing(payment: PaymentFact) -> bool:
    """Say whether a payment is due when the contract is signed."""
    return bool(_SIGNED.search(payment.trigger))


def payment_day(payment: PaymentFact, facts: DealFacts) -> date | None:
    """Return when a payment falls due: on its day, else on the signature or the milestone it hangs on."""
    if payment.due_on is not None:
        return payment.due_on
    if hangs_on_signing(payment):
        return signed_on(facts)
    milestone = payment_milestone(payment, facts.milestones)
    return (milestone.done_on or milestone.due_on) if milestone else None


def signed_on(facts: DealFacts) -> date | None:
    """Return the day on which the second side signed; None while one has not."""
    page = facts.page(Signing)
    return max(page.client_on, page.our_on) if page.client_on and page.our_on else None


def _title(milestone: MilestoneFact) -> str:
    return " ".join(milestone.title.casefold().split())
