"""The mutual plan: what both sides do, from the day on which it must work backwards."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import letterhead
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.signing import signatures
from dealplanner.domain.papers import Signatory, Value
from dealplanner.domain.papers.closing import MutualPlan
from dealplanner.i18n import N_

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
    if paper.duties.strip():
        yield kit.heading(kit.say("heading.duties"))
        yield kit.text(paper.duties)
    ours = (Signatory(name=head.ours.contact),)
    sides = (
        (kit.say("party.provider"), head.ours.name, ours),
        (kit.say("party.client"), head.account.name, (paper.signing,)),
    )
    yield signatures(sides, kit)


def _due(due: Value, kit: Kit) -> str:
    return kit.short_day(due) if isinstance(due, date) else kit.value(due)


MUTUAL_PLAN = DocumentKind("mutual_plan", N_("Mutual plan"), story)
