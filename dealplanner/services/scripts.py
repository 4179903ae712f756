"""The words of the trial close in each language: filled in from the facts, or the consultant’s own."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

from dealplanner.documents.wording import Wording, wording
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.script import ScriptFacts, script_facts
from dealplanner.domain.steps.trial_close import Script

KEY = "trial_close"
FIELDS: Mapping[str, tuple[str, str]] = MappingProxyType(
    {"en": ("script_en", "filled_en"), "zh": ("script_zh", "filled_zh")}
)
"""For each language the fields of the words, and of what they were filled in with."""


def filled_in(facts: DealFacts, language: str) -> str:
    """Return the words as the template has them with the present facts."""
    return fill_in(script_facts(facts), language)


def fill_in(told: ScriptFacts, language: str) -> str:
    """Return the template of a language with these facts; what is not known stands in brackets."""
    words = wording(KEY, language)
    parts = [words.say("script.named", name=told.name)] if told.name else []
    if told.both:
        parts.append(words.say("script.both", both=told.both))
    else:
        problem = told.problem or words.say("script.no_problem")
        solution = told.solution or words.say("script.no_solution")
        parts.append(words.say("script.apart", problem=problem, solution=solution))
    parts.append(words.say("script.start", days=_days(told, words)))
    return "\n\n".join(parts)


def _days(told: ScriptFacts, words: Wording) -> str:
    form = words.forms("unit.days")[0 if told.days == 1 else -1]
    return form.format(n=format(told.days, "f"))


def spoken(facts: DealFacts, language: str) -> str:
    """Return the words to say: the consultant’s own, else the template’s."""
    own, _ = FIELDS[language]
    written: str = getattr(facts.page(Script), own)
    return written if written.strip() else filled_in(facts, language)


def is_outdated(facts: DealFacts, language: str) -> bool:
    """Say whether a fact has changed since the consultant wrote words of their own."""
    own, basis = FIELDS[language]
    page = facts.page(Script)
    if not getattr(page, own).strip():
        return False
    return bool(getattr(page, basis) != filled_in(facts, language))
