"""The mutual plan: what both sides do, from the day on which it must work backwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import letterhead
from dealplanner.documents.plan_bars import BarLook, PlanBar, PlanBars
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.signing import signatures
from dealplanner.domain.papers import Signatory, Value
from dealplanner.domain.papers.closing import MutualPlan
from dealplanner.i18n import N_

_FEWEST = 2  # rows of a chart
_FAR = 120  # days after go-live
_MARGIN = timedelta(days=4)
_SHARES = {"title": 1.8, "due": 1.0, "before": 1.0, "ours": 1.2, "theirs": 1.2}


def story(paper: MutualPlan, kit: Kit) -> Iterator[Block]:
    """Yield the plan from top to bottom."""
    head = paper.head
    yield from letterhead(head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(head.deal)
    yield kit.text(kit.say("lead_dated", day=paper.live_on) if paper.live_on else kit.say("lead"))
    if paper.rows:
        columns = [TableColumn(f"column.{key}", share=share) for key, share in _SHARES.items()]
        rows = [
            [row.title, _due(row.due, kit), kit.value(row.before), row.ours, row.theirs] for row in paper.rows
        ]
        yield kit.lean_table(columns, rows)
    else:
        yield kit.text(kit.say("no_rows"))
    yield from _chart(paper, kit)
    if paper.duties.strip():
        yield kit.heading(kit.say("heading.duties"))
        yield kit.text(paper.duties)
    ours = (Signatory(name=head.ours.contact),)
    sides = (
        (kit.say("party.provider"), head.ours.name, ours),
        (kit.say("party.client"), head.account.name, (paper.signing,)),
    )
    yield signatures(sides, kit)


def _chart(paper: MutualPlan, kit: Kit) -> Iterator[Block]:
    """Yield the drawn plan: what has a day, the earliest first, without days years ahead."""
    bars = [
        PlanBar(row.title, row.start or row.end, row.end, row.start is not None, row.done)
        for row in reversed(paper.rows)
        if row.end is not None and not (row.start is None and _far(row.end, paper))
    ]
    if len(bars) < _FEWEST:
        return
    looks, colours = kit.looks, kit.theme.colours
    look = BarLook(looks.cell_small, looks.cell_small, colours.accent, colours.rule)
    days = (min(bar.start for bar in bars) - _MARGIN, max(bar.end for bar in bars) + 2 * _MARGIN)
    yield kit.heading(kit.say("heading.chart"))
    yield PlanBars(bars, look, days)


def _far(day: date, paper: MutualPlan) -> bool:
    """Say whether a day lies so far behind go-live that it would squeeze all the work."""
    return paper.live_on is not None and (day - paper.live_on).days > _FAR


def _due(due: Value, kit: Kit) -> str:
    return kit.short_day(due) if isinstance(due, date) else kit.value(due)


MUTUAL_PLAN = DocumentKind("mutual_plan", N_("Mutual plan"), story)
