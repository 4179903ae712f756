"""Red flags that were put off: which, why, and until when."""

from __future__ import annotations

from datetime import date

from sqlalchemy.orm import Mapped, mapped_column

from dealplanner.domain.fields import Day, Text
from dealplanner.i18n import N_
from dealplanner.records.base import Record, says
from dealplanner.records.within import InDeal


class PutOff(InDeal, Record):
    """A red flag that its owner does not want to see for a while, with the reason."""

    __tablename__ = "put_off"

    flag: Mapped[str] = mapped_column(default="", server_default="")
    """What tells the flag from every other one of the deal: `RedFlag.id`."""
    reason: Mapped[str] = says(
        Text(label=N_("Why can it wait?"), required=True, private=True, why=N_("The reason stays readable."))
    )
    until: Mapped[date | None] = says(
        Day(label=N_("Until when?"), required=True, why=N_("On that day it is back by itself."))
    )
