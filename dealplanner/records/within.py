"""What every record inside a deal has: the deal, and a place in its list."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, MappedAsDataclass, mapped_column


class InDeal(MappedAsDataclass, kw_only=True, eq=False):
    """Stands in one of a deal’s lists, in an order that the user can change."""

    deal_id: Mapped[str] = mapped_column(String(32), ForeignKey("deal.id"), default=None, index=True)
    position: Mapped[int] = mapped_column(default=0, server_default="0")
