"""Shows one deal: where it stands and what the rules say of it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from dealplanner.cli.listing import record_as_data
from dealplanner.domain.commitment import commitment
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags import RedFlag, flags_of, put_off
from dealplanner.domain.pages import dump
from dealplanner.domain.stakes import attitude_mark
from dealplanner.domain.steps import STEPS
from dealplanner.domain.verdict import verdict
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal
from dealplanner.services.deals import live

LISTS = (
    "problems",
    "stakeholders",
    "ties",
    "statements",
    "competitors",
    "criteria",
    "scores",
    "todos",
    "documents",
    "open_points",
    "milestones",
    "payments",
)


def deal_as_text(deal: Deal, facts: DealFacts) -> Iterator[Phrase | str]:
    """Yield the lines that a person wants to read."""
    yield f"{deal.title} — {deal.account.name if deal.account else '?'}"
    step = STEPS[deal.step - 1]
    yield phrase(
        N_("Step {number} of 7, {title}; lap {lap}"), number=deal.step, title=Phrase(step.title), lap=deal.lap
    )
    if deal.value:
        yield phrase(N_("Worth {value}"), value=deal.value)
    if deal.decision_on:
        yield phrase(N_("Decision planned for {day}"), day=deal.decision_on)
    if deal.next_on:
        yield phrase(N_("Next: {day}, {what}"), day=deal.next_on, what=deal.next_what)
    found = verdict(facts)
    yield found.words
    for weighed in found.conditions:
        yield phrase(
            N_("– {condition}: {met}"),
            condition=Phrase(weighed.condition.label),
            met=Phrase(weighed.met.label),
        )
    yield phrase(N_("Commitment: {level}"), level=commitment(facts).words)
    for stakeholder in live(deal.stakeholders):
        letters = "".join(role.letter for role in stakeholder.roles) or "–"
        yield f"{letters}\t{attitude_mark(stakeholder.attitude)}\t{stakeholder.name}"
    for flag in flags_of(facts):
        yield phrase(N_("! {why}"), why=flag.why)
    for flag, put in put_off(facts):
        yield phrase(
            N_("– {why} Put off until {day}: {reason}"), why=flag.why, day=put.until, reason=put.reason
        )


def deal_as_json(deal: Deal, facts: DealFacts) -> str:
    """Return the deal with all its records and pages, and what the rules say."""
    found = verdict(facts)
    data: dict[str, Any] = {
        **record_as_data(deal),
        "account": record_as_data(deal.account) if deal.account else None,
        "pages": {a.page_key: dump(a.page) for a in live(deal.answers) if a.lap == deal.lap},
        **{name: [record_as_data(record) for record in live(getattr(deal, name))] for name in LISTS},
        "lines": [record_as_data(line) for line in live(deal.offer.lines)] if deal.offer else [],
        "verdict": {
            "call": str(found.call),
            "conditions": {str(weighed.condition): str(weighed.met) for weighed in found.conditions},
        },
        "commitment": commitment(facts).level,
        "flags": [_flag_data(flag) for flag in flags_of(facts)],
        "flags_put_off": [
            {**_flag_data(flag), "until": str(put.until), "reason": put.reason}
            for flag, put in put_off(facts)
        ],
    }
    return json.dumps(data, ensure_ascii=False, indent=1)


def _flag_data(flag: RedFlag) -> dict[str, str]:
    return {"key": flag.key, "severity": str(flag.severity), "why": str(flag.why), "page": flag.page}
