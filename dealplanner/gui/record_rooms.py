"""The pages of records, by their tables."""

from __future__ import annotations

from dealplanner.gui.account_page import AccountPage
from dealplanner.gui.activity_page import ActivityPage
from dealplanner.gui.person_page import PersonPage
from dealplanner.gui.price_item_page import PriceItemPage
from dealplanner.gui.record_page import RecordPage

PAGES: dict[str, type[RecordPage]] = {
    "account": AccountPage,
    "person": PersonPage,
    "activity": ActivityPage,
    "price_item": PriceItemPage,
}
