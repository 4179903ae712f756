"""The page of an account: who it is, its people, its deals, what belongs to it."""

from __future__ import annotations

from typing import cast

from dealplanner.gui.record_page import RecordPage
from dealplanner.i18n import N_
from dealplanner.records import Account


class AccountPage(RecordPage):
    """Shows one account."""

    @property
    def account(self) -> Account:
        """Return the account."""
        return cast(Account, self.record)

    def about(self) -> str:
        """Return sector and office."""
        return " · ".join(filter(None, (self.account.sector, self.account.office)))

    def leads_to(self) -> Account | None:
        """Return the parent account."""
        return self.account.parent

    def account_name(self) -> str:
        """Return the account’s name."""
        return self.account.name

    def furnish(self) -> None:
        """Add forms for who it is, how to reach it and how large it is; its deals, people, subsidiaries."""
        self.form_card(N_("Account"), ("name", "parent_id", "sector", "office", "address", "tax_id"))
        self.form_card(N_("How to reach them"), ("email", "phone", "website"))
        self.form_card(N_("Size"), ("founded", "employees", "revenue", "notes"))
        self.list_card("deals", N_("Deals"), N_("No deal with them yet."), grows=True)
        self.list_card("people", N_("People"), N_("Nobody there is known yet."), grows=True)
        self.list_card("accounts", N_("Belongs to it"), N_("No other account belongs to it."))
