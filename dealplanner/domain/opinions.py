"""What the rules of judgement look at in an opinion that somebody gave of what was delivered."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.stakes import Satisfaction


@dataclass(frozen=True, kw_only=True)
class OpinionFact:
    """What a stakeholder said when asked; without `how` it is only begun."""

    id: str = ""
    stakeholder_id: str | None = None
    round: SatisfactionRound = SatisfactionRound.OTHER
    on: date | None = None
    how: Satisfaction = Satisfaction.NOT_ASKED
