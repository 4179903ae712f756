"""What the costs of concessions are reckoned from, without what only a comparison of deals needs."""

from __future__ import annotations

from dealplanner.domain.balance import grounds_of
from dealplanner.domain.bargaining import ConcessionState
from dealplanner.domain.concessions import cost_of
from dealplanner.domain.facts import DealFacts
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import OpenPoint
from dealplanner.services.facts import deal_facts


def facts_now(needs: SideNeeds) -> DealFacts:
    """Return the facts of the deal as it stands; other deals do not matter here."""
    return deal_facts(needs.session.workspace, needs.deal, needs.links.today, compared=False)


def given_on(facts: DealFacts, point: OpenPoint) -> list[Phrase]:
    """Say what is given and got on one point, and what it costs its giver."""
    grounds = grounds_of(facts)
    lines = []
    for one in facts.concessions:
        if one.point_id != point.id or one.state is ConcessionState.REFUSED:
            continue
        cost = cost_of(one, grounds)
        known = {
            "side": Phrase(one.side.label),
            "what": one.what.strip() or "…",
            "state": Phrase(one.state.label),
        }
        if cost.money is None:
            lines.append(
                phrase(N_("{side}: “{what}” ({state}), cost not known: {why}"), **known, why=cost.why)
            )
        else:
            lines.append(phrase(N_("{side}: “{what}” ({state}), {cost}"), **known, cost=cost.money))
    return lines
