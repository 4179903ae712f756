"""Where a finding of the preflight is mended."""

from __future__ import annotations

from collections.abc import Iterator
from types import MappingProxyType

from dealplanner.gui.deal.goals import ACCOUNT, SETTINGS
from dealplanner.i18n import Phrase

GOALS = MappingProxyType(
    {
        "Our own name": SETTINGS,
        "Our own data": SETTINGS,
        "Our signature": SETTINGS,
        "Client": ACCOUNT,
        "Date of issue": "offer.head",
        "Lines of the quote": "offer.lines",
        "Line": "offer.lines",
        "Plan": "offer.plan",
        "Payment": "offer.plan",
        "Situation": "qualify.consequences",
        "Solution": "guide.solutions",
        "Comparison": "guide.criteria",
        "Why us": "guide.why_us",
        "Goals": "offer.goals",
        "Risks": "offer.goals",
        "Next steps": "offer.goals",
        "Assumptions": "offer.words",
        "Exclusions": "offer.words",
        "Delivery": "offer.words",
        "Price": "terms.price",
        "Installation time": "terms.time",
        "Milestones": "terms.milestones",
        "Resources": "terms.resources",
        "People": "terms.resources",
        "Service level": "terms.service",
        "Severities": "terms.service",
        "Termination": "terms.termination",
        "Compensation": "terms.compensation",
        "Further terms": "terms.further",
        "Open points": "offer.open_points",
        "Order of precedence": "terms.head",
        "Their signature": "needs.roles",
        "Subject": "offer.head",
        "Salutation": "needs.roles",
        "Addressee": "offer.head",
        "Lead": "offer.words",
        "Summary": "offer.words",
        "Effective date": "terms.head",
        "Valid through": "offer.head",
    }
)


def goal_for(finding: Phrase, otherwise: str) -> str:
    """Return where to go for a finding, by the part of the paper that it names."""
    return next((GOALS[words] for words in _sources(finding) if words in GOALS), otherwise)


def _sources(words: Phrase) -> Iterator[str]:
    """Yield the words of all phrases inside another, the outermost first."""
    for _, fact in words.facts:
        if isinstance(fact, Phrase):
            yield fact.source
            yield from _sources(fact)
