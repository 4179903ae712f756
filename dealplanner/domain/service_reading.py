"""Service levels read out of the terms of a contract, so that nothing is typed twice.

Only what stands there in figures is taken: “30 minutes”, “4 小时”, “5 % … for each half per cent …, at most
20 %”. What has no figure becomes a level without a target, to be completed by hand.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.steps.terms import ServiceTerms
from dealplanner.i18n import N_, Phrase, phrase

_FIGURE = r"(\d+(?:[.,]\d+)?)"
_SPAN = re.compile(rf"{_FIGURE}\s*([^\d\s,;.，；。(][^\d,;.，；。(]*)")
_CAP = re.compile(
    r"(?:at most|up to|capped at|cap(?: of)?|maximum(?: of)?|höchstens|maximal|上限为?|最多|不超过)"
    rf"\s*{_FIGURE}\s*[%％]",
    re.IGNORECASE,
)
_STEP = re.compile(
    rf"(?:each|every|per|je|pro|每)(?: begun| full| further)?\s*(?:{_FIGURE}|(half)(?: a)?|(halbe[sn]?))\s*"
    r"(?:%|％|per ?cent|percent|points?|prozent|个百分点|hours?|h\b|小时)",
    re.IGNORECASE,
)
_PERCENT = re.compile(rf"{_FIGURE}\s*[%％]")


@dataclass(frozen=True)
class CreditTerms:
    """What a missed step costs, as far as the words say it in figures."""

    percent: Decimal | None = None
    step: Decimal | None = None
    cap: Decimal | None = None


@dataclass(frozen=True)
class ProposedLevel:
    """A service level as the terms name it."""

    what: Phrase
    target: Decimal | None
    unit: str
    more_is_better: bool
    credit: CreditTerms = CreditTerms()


def read_credits(words: str) -> CreditTerms:
    """Return the credit for each step, the step and the cap; None for each that the words do not say."""
    cap, step = _CAP.search(words), _STEP.search(words)
    taken = [found.span() for found in (cap, step) if found is not None]
    first = next(
        (
            found
            for found in _PERCENT.finditer(words)
            if not any(start <= found.start() < end for start, end in taken)
        ),
        None,
    )
    return CreditTerms(
        percent=_number(first.group(1)) if first else None,
        step=(_number(step.group(1)) if step.group(1) else Decimal("0.5")) if step else None,
        cap=_number(cap.group(1)) if cap else None,
    )


def read_span(words: str) -> tuple[Decimal | None, str]:
    """Return the figure and the unit in words such as “30 minutes”; (None, "") where there is none."""
    found = _SPAN.search(words)
    return (_number(found.group(1)), " ".join(found.group(2).split())) if found else (None, "")


def proposed_levels(terms: ServiceTerms) -> Iterator[ProposedLevel]:
    """Yield what the terms promise: the availability, then response and repair of each severity."""
    if terms.availability is not None:
        yield ProposedLevel(
            phrase(N_("Availability")), terms.availability, "%", True, read_credits(terms.credits)
        )
    for row in terms.responses:
        severity = Phrase(row.severity.label)
        for sentence, words in (
            (N_("{severity} – response"), row.response),
            (N_("{severity} – repair"), row.repair),
        ):
            if words.strip():
                yield ProposedLevel(phrase(sentence, severity=severity), *read_span(words), False)


def _number(words: str) -> Decimal:
    return Decimal(words.replace(",", "."))
