"""Composes the card of the trial close."""

from __future__ import annotations

from dealplanner.domain.papers import Quantity
from dealplanner.domain.papers.trial_card import TrialCard
from dealplanner.domain.script import script_facts
from dealplanner.domain.steps.trial_close import TrialOffer
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.heads import lines_of
from dealplanner.services.scripts import spoken


def trial_card(ask: Ask) -> TrialCard:
    """Return the words to say in the language of the sheet, as the consultant wrote them or filled in."""
    person = ask.facts.person(ask.facts.page(TrialOffer).to)
    return TrialCard(
        head=ask.head,
        script=lines_of(spoken(ask.facts, ask.head.language)),
        to=", ".join(filter(None, (person.name, person.job))) if person else "",
        days=Quantity(script_facts(ask.facts).days, "days"),
    )
