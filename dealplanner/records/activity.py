"""Marketing activities: what brings prospects to call."""

from __future__ import annotations

from datetime import date

from sqlalchemy import Index
from sqlalchemy.orm import Mapped

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Channel
from dealplanner.domain.fields import Choice, Day, MoneyField, Text
from dealplanner.i18n import N_
from dealplanner.records.base import Record, says

INTERNET = frozenset({Channel.WEBSITE, Channel.SEARCH, Channel.SOCIAL, Channel.NEWSLETTER, Channel.WEBINAR})
WEAKNESSES = ("little_trust", "little_liveliness", "price_sensitivity", "security_worries", "passive")


def _strength(label: str) -> Text:
    return Text(label=label, lines=2, why=N_("How do we use it?"))


def _weakness(label: str) -> Text:
    return Text(label=label, lines=2, why=N_("What do we do about it?"))


class Activity(Record):
    """A marketing activity, kept once and used by many deals."""

    __tablename__ = "activity"
    __table_args__ = (Index(None, "name", "id"),)

    name: Mapped[str] = says(Text(label=N_("Name"), required=True, why=N_("As you will look for it.")))
    channel: Mapped[Channel] = says(
        Choice(label=N_("Channel"), options=Channel, empty=Channel.NOT_SAID, why=N_("Where it takes place."))
    )
    begins_on: Mapped[date | None] = says(Day(label=N_("From"), why=N_("The first day.")))
    ends_on: Mapped[date | None] = says(Day(label=N_("Until"), why=N_("The last day; empty while it runs.")))
    cost: Mapped[Money | None] = says(MoneyField(label=N_("Cost"), private=True, why=N_("All in all.")))
    any_time: Mapped[str] = says(_strength(N_("No limits of time or place")))
    straight_to_customer: Mapped[str] = says(
        _strength(N_("The product straight before the customer, a shorter sale"))
    )
    easier_talk: Mapped[str] = says(_strength(N_("Easier communication")))
    multimedia: Mapped[str] = says(_strength(N_("Multimedia shows the offer better")))
    price_advantage: Mapped[str] = says(_strength(N_("A price advantage")))
    little_trust: Mapped[str] = says(_weakness(N_("Little trust")))
    little_liveliness: Mapped[str] = says(_weakness(N_("Little liveliness")))
    price_sensitivity: Mapped[str] = says(_weakness(N_("Sharper sensitivity to price")))
    security_worries: Mapped[str] = says(_weakness(N_("Technology and security worries")))
    passive: Mapped[str] = says(_weakness(N_("It waits passively")))

    @property
    def is_internet(self) -> bool:
        """Say whether the activity takes place on the internet."""
        return self.channel in INTERNET

    @property
    def unanswered(self) -> tuple[str, ...]:
        """Return the names of the weaknesses that nothing is done about."""
        return tuple(name for name in WEAKNESSES if not getattr(self, name).strip())
