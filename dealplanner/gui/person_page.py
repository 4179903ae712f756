"""The page of a person: how to reach them, and the deals in which they have a say."""

from __future__ import annotations

from typing import cast

from dealplanner.gui.record_page import RecordPage
from dealplanner.i18n import N_
from dealplanner.records import Account, Person


class PersonPage(RecordPage):
    """Shows one person."""

    @property
    def person(self) -> Person:
        """Return the person."""
        return cast(Person, self.record)

    def about(self) -> str:
        """Return position and department."""
        return " · ".join(filter(None, (self.person.job, self.person.department)))

    def leads_to(self) -> Account | None:
        """Return the person’s account."""
        return self.person.account

    def furnish(self) -> None:
        """Add forms for who it is and how to reach them; the deals in which they have a say."""
        self.form_card(
            N_("Person"), ("name", "account_id", "job", "department", "salutation", "since_on", "left_on")
        )
        self.form_card(N_("How to reach them"), ("phone", "mobile", "email", "address", "notes"))
        self.list_card("deals", N_("Has a say in"), N_("On the map of no deal yet."))
