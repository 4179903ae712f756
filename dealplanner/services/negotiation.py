"""What the user does in a negotiation: proposals noted, points settled, concessions given and got."""

from __future__ import annotations

from datetime import date
from typing import cast

from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.errors import UserError
from dealplanner.domain.ladder import Ladder
from dealplanner.domain.steps.offer import Negotiation
from dealplanner.i18n import N_, Phrase
from dealplanner.records import Concession, Deal, Move, OpenPoint, PointState
from dealplanner.services.deals import live, new_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

_OPEN = (PointState.OPEN, PointState.CLOSE)
_POSITIONS = {SideOf.OURS: "ours", SideOf.THEIRS: "theirs"}


class NothingProposed(UserError):
    """A proposal without words is none."""

    sentence = N_("Nothing is proposed on “{topic}” yet: type the words as they were said.")


class NotYetSaid(UserError):
    """A position that nobody has put into words cannot be agreed on."""

    sentence = N_("That side has not said yet what it wants on “{topic}”: note its proposal first.")


class StillOpen(UserError):
    """The main terms do not stand while a point is open."""

    sentence = N_("“{topic}” is still open: agree on it or drop it, then note the main terms.")


def points_of(deal: Deal) -> list[OpenPoint]:
    """Return the points of the negotiation, in their user’s order."""
    return live(deal.open_points)


def history_of(deal: Deal, point: OpenPoint) -> list[Move]:
    """Return who proposed what on a point, the newest first."""
    moves = [move for move in deal.moves if move.point_id == point.id and move.deleted_at is None]
    return sorted(moves, key=_when, reverse=True)


def last_move(deal: Deal, point: OpenPoint, side: SideOf | None = None) -> Move | None:
    """Return the newest proposal on a point, of one side or of either."""
    return next((move for move in history_of(deal, point) if side in (None, move.side)), None)


def last_moves(deal: Deal) -> dict[str, Move]:
    """Return the newest proposal on each point, by the point’s id."""
    moves = sorted((move for move in deal.moves if move.deleted_at is None), key=_when)
    return {move.point_id: move for move in moves if move.point_id is not None}


def _when(move: Move) -> tuple[date, int]:
    return move.on or date.min, move.position


def ladder_of(deal: Deal, point: OpenPoint) -> Ladder:
    """Return the fallback ladder of a point, with where both sides stand."""
    last = last_move(deal, point)
    return Ladder(
        ask=point.ask,
        good=point.good,
        least=point.limit,
        never=point.never,
        ours=point.ours,
        theirs=point.theirs,
        last=last.side if last else None,
        is_settled=point.state not in _OPEN,
    )


def propose(
    workspace: Workspace,
    deal: Deal,
    point: OpenPoint,
    side: SideOf,
    words: str,
    on: date,
    person_id: str | None = None,
) -> Move:
    """Note a proposal in its very words; the newest of a side is its position. One step of undo.

    Raises NothingProposed for words that are none.
    """
    if not words.strip():
        raise NothingProposed(topic=Phrase(point.topic))
    with workspace.action():
        move = cast(Move, new_row(workspace, deal, "moves"))
        values = {
            "point_id": point.id,
            "side": side,
            "words": words.strip(),
            "on": on,
            "person_id": person_id,
        }
        for name, value in values.items():
            workspace.change(Slot(move, name), value)
        newest = last_move(deal, point, side)
        if newest is not None:  # an earlier proposal that is noted late changes no position
            workspace.change(Slot(point, _POSITIONS[side]), newest.words)
    return move


def agree_on(workspace: Workspace, point: OpenPoint, side: SideOf) -> None:
    """Take one side’s position as the wording on which both agree, as one step of undo.

    Raises NotYetSaid where that side has none.
    """
    words = getattr(point, _POSITIONS[side])
    if not words.strip():
        raise NotYetSaid(topic=Phrase(point.topic))
    with workspace.action():
        workspace.change(Slot(point, "wording"), words)
        workspace.change(Slot(point, "state"), PointState.AGREED)


def open_points_of(deal: Deal) -> list[OpenPoint]:
    """Return the points that still have to be settled."""
    return [point for point in points_of(deal) if point.state in _OPEN]


def all_settled(deal: Deal) -> bool:
    """Say whether every point is agreed or dropped, one at least agreed."""
    points = points_of(deal)
    return not open_points_of(deal) and any(point.state is PointState.AGREED for point in points)


def main_terms_on(deal: Deal) -> date | None:
    """Return the day on which the main terms were agreed, if it is noted."""
    return cast("date | None", Slot(deal, Negotiation.key, "main_terms_on", deal.lap).get())


def note_main_terms(workspace: Workspace, deal: Deal, on: date) -> None:
    """Note the day on which the main terms stood; raise StillOpen while a point is open."""
    still = open_points_of(deal)
    if still:
        raise StillOpen(topic=Phrase(still[0].topic))
    with workspace.action():
        workspace.change(Slot(deal, Negotiation.key, "main_terms_on", deal.lap), on)


def add_point(workspace: Workspace, deal: Deal) -> OpenPoint:
    """Add an empty point at the end."""
    return cast(OpenPoint, new_row(workspace, deal, "open_points"))


def add_concession(
    workspace: Workspace, deal: Deal, side: SideOf = SideOf.OURS, point: OpenPoint | None = None
) -> Concession:
    """Add an empty concession at the end, on a point where one is chosen; one step of undo."""
    with workspace.action():
        made = cast(Concession, new_row(workspace, deal, "concessions"))
        workspace.change(Slot(made, "side"), side)
        workspace.change(Slot(made, "point_id"), point.id if point else None)
    return made


def concessions_of(deal: Deal) -> list[Concession]:
    """Return what is given and got, in its user’s order."""
    return live(deal.concessions)
