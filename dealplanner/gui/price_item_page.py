"""The page of one thing on the price list."""

from __future__ import annotations

from dealplanner.gui.record_page import RecordPage
from dealplanner.i18n import N_


class PriceItemPage(RecordPage):
    """Shows what is sold, and at which price."""

    def furnish(self) -> None:
        """Add forms for what it is and what it costs."""
        self.form_card(N_("What it is"), ("title", "code", "series", "unit", "description"))
        self.form_card(
            N_("What it costs"), ("unit_price", "period", "tax_category", "tax_rate", "cost", "version")
        )
