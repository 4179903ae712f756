"""The facts that the words of the trial close are filled in with."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.people_facts import PersonFact
from dealplanner.domain.steps.trial_close import TrialOffer

USUAL_DAYS = Decimal(30)
_OPENINGS = re.compile(r"^(dear|hello|sehr geehrte[r]?|liebe[r]?|guten tag|尊敬的|亲爱的)\s*", re.IGNORECASE)
_ENDS = " .,!?:;，。！？：；"


@dataclass(frozen=True)
class ScriptFacts:
    """What the script says; what is not known is empty."""

    name: str = ""
    """As one says it aloud: “Ms Brandt”."""
    problem: str = ""
    solution: str = ""
    both: str = ""
    """Problem and solution in the consultant’s own sentences, where they were not told apart."""
    days: Decimal = USUAL_DAYS

    @property
    def is_whole(self) -> bool:
        """Say whether nothing has to be left open."""
        return bool(self.both or (self.problem and self.solution))


def script_facts(facts: DealFacts) -> ScriptFacts:
    """Return what the script says now: the offer’s own sentences, else the first problem with our answer."""
    page = facts.page(TrialOffer)
    name = spoken_name(facts.person(page.to))
    days = page.days if page.days is not None else USUAL_DAYS
    own = [line.strip() for line in page.in_a_sentence.splitlines() if line.strip()]
    if len(own) == 1:
        return ScriptFacts(name, both=own[0] if own[0][-1] in _ENDS else f"{own[0]}.", days=days)
    if own:
        return ScriptFacts(name, _bare(own[0]), _bare(" ".join(own[1:])), days=days)
    told = next((p for p in facts.problems if p.words.strip() and p.solution.strip()), None)
    told = told or next((p for p in facts.problems if p.words.strip()), None)
    if told is None:
        return ScriptFacts(name, days=days)
    return ScriptFacts(name, _bare(told.words), _bare(told.solution), days=days)


def spoken_name(person: PersonFact | None) -> str:
    """Return how somebody is called aloud: their letters’ greeting without its “Dear”, else the name."""
    if person is None:
        return ""
    greeting = _OPENINGS.sub("", person.salutation.strip()).strip(_ENDS)
    return greeting or person.name.strip()


def _bare(words: str) -> str:
    """Return words without the mark at their end, on one line."""
    return " ".join(words.split()).rstrip(_ENDS)
