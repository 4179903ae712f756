"""The list of open points, for both sides: what is open, what is agreed, who settles what by when."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.letterhead import letterhead
from dealplanner.documents.render import DocumentKind
from dealplanner.domain.papers.negotiation import ListedPoint, OpenPointsList
from dealplanner.i18n import N_

_OPEN = {"topic": 1.1, "ours": 1.6, "theirs": 1.6, "owners": 1.1, "due": 0, "state": 0.8}
_AGREED = {"topic": 1.0, "wording": 3.0}


def story(paper: OpenPointsList, kit: Kit) -> Iterator[Block]:
    """Yield the list from top to bottom."""
    yield from letterhead(paper.head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(paper.head.deal)
    yield kit.text(kit.say("lead"))
    yield kit.heading(kit.say("heading.open"))
    if paper.open:
        columns = [TableColumn(f"column.{key}", share=share) for key, share in _OPEN.items()]
        yield kit.lean_table(columns, [_row(point, kit) for point in paper.open])
    else:
        yield kit.text(kit.say("no_points"))
    if paper.agreed:
        yield kit.heading(kit.say("heading.agreed"))
        columns = [TableColumn(f"column.{key}", share=share) for key, share in _AGREED.items()]
        yield kit.table(columns, [[point.topic, point.wording or "–"] for point in paper.agreed])
    yield kit.quiet(kit.say("no_contract"))


def _row(point: ListedPoint, kit: Kit) -> list[str]:
    owners = "\n".join(filter(None, (point.our_owner.strip(), point.their_owner.strip())))
    due = kit.short_day(point.due)
    return [point.topic, point.wording, point.theirs, owners, due, kit.say(f"state.{point.state}")]


OPEN_POINTS = DocumentKind("open_points", N_("Open points"), story)
