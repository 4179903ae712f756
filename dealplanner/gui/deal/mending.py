"""Where a finding of the preflight is mended, by its place in the data of the paper."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType

from dealplanner.gui.deal.goals import ACCOUNT, SETTINGS

GOALS = MappingProxyType(
    {
        "head.ours": SETTINGS,
        "head.look": SETTINGS,
        "signing_ours": SETTINGS,
        "head.account": ACCOUNT,
        "head.salutation": "needs.roles",
        "head": "offer.head",
        "offer.plan": "offer.plan",
        "offer": "offer.lines",
        "payment": "offer.plan",
        "situation": "qualify.consequences",
        "solution": "guide.solutions",
        "options": "offer.lines",
        "comparison": "guide.criteria",
        "alternatives": "guide.competitors",
        "why_us": "guide.why_us",
        "goals": "offer.goals",
        "risks": "offer.goals",
        "next_steps": "offer.goals",
        "assumptions": "offer.words",
        "exclusions": "offer.words",
        "delivery": "offer.words",
        "lead": "offer.words",
        "summary": "offer.words",
        "plan": "terms.milestones",
        "milestones": "terms.milestones",
        "price": "terms.price",
        "installation": "terms.time",
        "resources": "terms.resources",
        "people": "terms.resources",
        "service_level": "terms.service",
        "severities": "terms.service",
        "termination": "terms.termination",
        "compensation": "terms.compensation",
        "further": "terms.further",
        "open_points": "offer.open_points",
        "precedence": "terms.head",
        "name": "terms.head",
        "effective": "terms.head",
        "contract": "offer.sample_contract",
        "signing": "needs.roles",
        "signing_theirs": "needs.roles",
    }
)
"""The page that mends a part of a paper, by the part’s path; a longer path goes before a shorter one."""


def goal_for(path: Sequence[str], otherwise: str) -> str:
    """Return where to go for what is wrong at `path`."""
    named = [part for part in path if not part.isdigit()]
    for length in range(len(named), 0, -1):
        goal = GOALS.get(".".join(named[:length]))
        if goal is not None:
            return goal
    return otherwise
