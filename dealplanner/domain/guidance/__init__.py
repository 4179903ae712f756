"""The computed advice that the wizard shows under a page, and the values it proposes."""

from __future__ import annotations

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags import flags_on
from dealplanner.domain.guidance import closing, contract, first_steps, needs
from dealplanner.domain.guidance.proposals import Proposed, proposals
from dealplanner.i18n import Phrase

__all__ = ["Proposed", "guidance", "proposals"]

_ADVICE = first_steps.ADVICE | needs.ADVICE | closing.ADVICE | contract.ADVICE


def guidance(page: str, facts: DealFacts) -> list[Phrase]:
    """Return the advice under a page by its key: what follows from the answers, then what endangers the deal.

    Nothing is said twice. Empty where there is nothing to say, and for a page that does not exist.
    """
    advised = [words for advise in _ADVICE.get(page, ()) for words in advise(facts)]
    warned = [flag.why for flag in flags_on(page, facts)]
    return list(dict.fromkeys([*advised, *warned]))
