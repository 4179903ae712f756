"""What the form of one stakeholder can link to: only committees that they can sit in."""

from __future__ import annotations

from datetime import date

from dealplanner.gui.editors import Links
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.committees import committees_for


class SeatLinks:
    """The links of a deal, but that a committee is never offered a seat in itself."""

    def __init__(self, links: Links, deal: Deal, member: Stakeholder) -> None:
        self._links, self._deal, self._member = links, deal, member

    @property
    def today(self) -> date:
        """Return the day."""
        return self._links.today

    @property
    def currency(self) -> str:
        """Return the currency that a new amount starts with."""
        return self._links.currency

    def choices(self, kind: str) -> list[tuple[str, str]]:
        """Return (id, name) of what a link may point to; a stakeholder’s can only be a committee."""
        if kind != Stakeholder.__tablename__:
            return self._links.choices(kind)
        return [(one.id, one.name) for one in committees_for(self._deal, self._member)]

    def name(self, kind: str, id_: str) -> str:
        """Return the name of one record, empty where there is none."""
        return self._links.name(kind, id_)

    def can_create(self, kind: str) -> bool:
        """Say whether a new record of that kind may be made from a name alone."""
        return self._links.can_create(kind)

    def create(self, kind: str, name: str) -> str:
        """Make a record called `name` and return its id."""
        return self._links.create(kind, name)
