"""What can be done on the map, by whatever hand: the map and the list do the same through it."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal

from dealplanner.domain.errors import UserError
from dealplanner.domain.layout import Point
from dealplanner.domain.stakes import Influence, Role
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.reading import SEAT
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal, Stakeholder, Tie
from dealplanner.services.committees import committees_for, put_into, take_out
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.stakeholders import add_tie, place_cards, remove_stakeholder, tidy_up


class MapDoings(QObject):
    """Changes one deal’s map; every call is one step of undo."""

    refused = Signal(object)
    """Phrase: why something could not be done, and the way out."""

    def __init__(self, deal: Deal, session: EditSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._deal, self._session = deal, session
        self._workspace = session.workspace

    # who is who

    def stakeholder(self, one: str) -> Stakeholder:
        """Return somebody on the map by id."""
        found: Stakeholder = next(record for record in self._deal.stakeholders if record.id == one)
        return found

    def people(self) -> list[tuple[str, str]]:
        """Return (id, name) of everybody on the map."""
        return [(one.id, one.name) for one in live(self._deal.stakeholders)]

    def committees(self, one: str) -> list[tuple[str, str]]:
        """Return (id, name) of the committees that somebody can sit in."""
        return [(found.id, found.name) for found in committees_for(self._deal, self.stakeholder(one))]

    def is_placed(self, one: str) -> bool:
        """Say whether somebody’s card was put where it is."""
        return self.stakeholder(one).x is not None

    def _tie(self, line: str) -> Tie:
        return next(record for record in self._deal.ties if record.id == line)

    # cards

    def remove(self, one: str) -> None:
        """Take somebody off the map."""
        remove_stakeholder(self._workspace, self._deal, self.stakeholder(one))

    def keep_places(self, places: Mapping[str, Point]) -> None:
        """Keep where cards were put."""
        place_cards(self._workspace, {self.stakeholder(one): place for one, place in places.items()})

    def place_again(self, one: str) -> None:
        """Let the map place somebody’s card."""
        self._change(one, x=None, y=None)

    def tidy_up(self) -> None:
        """Let the map place all cards."""
        tidy_up(self._workspace, self._deal)

    def toggle_role(self, one: str, role: Role) -> None:
        """Give somebody a role, or take it away."""
        held = self.stakeholder(one).roles
        self._change(one, roles=tuple(r for r in Role if (r in held) != (r is role)))

    def set_influence(self, one: str, influence: Influence) -> None:
        """Say how much somebody moves the decision."""
        self._change(one, influence=influence)

    def set_attitude(self, one: str, attitude: object) -> None:
        """Say how somebody stands to us: a Decimal from −5 to +5, or None."""
        self._change(one, attitude=attitude)

    def _change(self, one: str, **values: object) -> None:
        with self._workspace.action():
            for name, value in values.items():
                self._session.change(Slot(self.stakeholder(one), name), value)

    # lines

    def draw_line(self, start: str, kind: LineKind, end: str) -> None:
        """Draw a line from one to another."""
        if kind.tie is None:
            self.put_into(start, end)
        else:
            add_tie(self._workspace, self._deal, start, kind.tie, end)

    def put_into(self, one: str, committee: str | None) -> None:
        """Let somebody sit in a committee, or in none."""
        member = self.stakeholder(one)
        if committee is None:
            take_out(self._workspace, member)
            return
        try:
            put_into(self._workspace, self._deal, member, self.stakeholder(committee))
        except UserError as error:
            self.refused.emit(error.phrase)

    def remove_line(self, line: str) -> None:
        """Take a line away; a member leaves their committee."""
        if line.startswith(SEAT):
            take_out(self._workspace, self.stakeholder(line.removeprefix(SEAT)))
        else:
            self._workspace.remove(self._tie(line))

    def change_line(self, line: str, start: str, kind: LineKind, end: str) -> None:
        """Let a line from one to another say something else."""
        with self._workspace.action():
            if kind.tie is not None and not line.startswith(SEAT):
                self._session.change(Slot(self._tie(line), "kind"), kind.tie)
                return
            self.remove_line(line)
            self.draw_line(start, kind, end)
