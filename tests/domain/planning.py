"""Plans for the tests of dates: milestones by short names, and chains of any length."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from hypothesis import strategies as st

from dealplanner.domain.bargaining import MilestoneKind
from dealplanner.domain.paper_facts import MilestoneFact

TODAY = date(2026, 11, 24)
"""A Tuesday."""


def milestone(
    name: str,
    due_on: date | None = None,
    days: int = 0,
    after: str | None = None,
    kind: MilestoneKind = MilestoneKind.WORK,
    done_on: date | None = None,
) -> MilestoneFact:
    return MilestoneFact(
        id=name,
        title=name.capitalize(),
        due_on=due_on,
        days=Decimal(days) if days else None,
        after_id=after,
        kind=kind,
        done_on=done_on,
    )


def house() -> tuple[MilestoneFact, ...]:
    """Return a small contract: a kick-off, ten days of data, five of pilot, and go-live."""
    return (
        milestone("kickoff", date(2027, 1, 20)),
        milestone("data", date(2027, 2, 5), 10, "kickoff"),
        milestone("pilot", date(2027, 2, 15), 5, "data"),
        milestone("live", date(2027, 2, 22), 0, "pilot", MilestoneKind.GO_LIVE),
    )


@st.composite
def plans(draw: st.DrawFn, most: int = 12) -> tuple[MilestoneFact, ...]:
    """Draw milestones without a day that wait for earlier ones, in a shuffled order."""
    count = draw(st.integers(1, most))
    made = [
        milestone(
            f"m{number}",
            days=draw(st.integers(0, 15)),
            after=f"m{draw(st.integers(0, number - 1))}" if number and draw(st.booleans()) else None,
        )
        for number in range(count)
    ]
    return tuple(draw(st.permutations(made)))
