"""The page of an account: what we are to it, its deals and people, and all that belongs to it."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QBoxLayout, QVBoxLayout

from dealplanner.domain.papers.account import AccountSheet
from dealplanner.gui.account.chain import ChainCard
from dealplanner.gui.account.levels import LevelSteps
from dealplanner.gui.account.members import MembersCard
from dealplanner.gui.account.people import PeopleCard
from dealplanner.gui.account.sheet import SheetButtons
from dealplanner.gui.account.sums import SumsCard
from dealplanner.gui.labels import scrolled
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.record_page import RecordPage
from dealplanner.i18n import N_
from dealplanner.records import Account, Record
from dealplanner.services.accounts import MADE_OF, Family, read_family
from dealplanner.services.chains import chains
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Edit
from dealplanner.services.papers.account_sheets import sheet_of_account

_DEALS = 220  # pixels; the list scrolls within


class AccountPage(RecordPage):
    """Shows one account, with all that belongs to it rolled up."""

    def __init__(self, open_file: OpenFile, record: Record) -> None:
        super().__init__(open_file, record)
        self.made_of |= MADE_OF

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
        """Add forms for what we are to it, who it is, how to reach it; deals, people, subsidiaries."""
        self._furnish_left()
        self.sheet = SheetButtons(self._sheet)
        self.sheet.told.connect(self.said)
        self.heading.insertWidget(self.heading.count() - 1, self.sheet)
        whole = self.right
        self.right = QVBoxLayout()
        whole.addWidget(scrolled(self.right))
        self.sums, self.people, self.members = SumsCard(), PeopleCard(), MembersCard()
        self.chain = ChainCard()
        self.right.addWidget(self.sums)
        deals = self.list_card(
            "deals", N_("Deals"), N_("No deal with them yet."), grows=True, within="family"
        )
        deals.setFixedHeight(_DEALS)
        for card in (self.chain, self.people, self.members):
            card.opened.connect(self.opened)
            self.right.addWidget(card)
        self.right.addStretch()
        self.people.new_button.clicked.connect(lambda: self._want_new("person"))
        self._show_family()

    def refresh(self) -> None:
        """Read again what is saved."""
        super().refresh()
        self._show_family()

    def _furnish_left(self) -> None:
        form = self.form_card(N_("Relationship"), ("level", "level_wanted", "goals"), columns=1)
        self.steps = LevelSteps()
        card = form.parentWidget()
        layout = card.layout() if card is not None else None
        assert isinstance(layout, QBoxLayout)
        layout.insertWidget(1, self.steps)
        self.form_card(N_("Account"), ("name", "parent_id", "sector", "office", "address", "tax_id"))
        self.form_card(N_("How to reach them"), ("email", "phone", "website"))
        self.form_card(N_("Size"), ("founded", "employees", "revenue", "notes"))
        self._show_levels()

    def _read_family(self) -> Family:
        file = self._open_file.file
        return read_family(file.connection, self.account.id, file.clock().date())

    def _sheet(self) -> AccountSheet:
        """Return the sheet as things stand, in the language that papers usually have."""
        self.session.flush()
        profile = profile_of(self.session.workspace)
        today = self._open_file.file.clock().date()
        return sheet_of_account(self.account, self._read_family(), profile, today, profile.language)

    def _show_family(self) -> None:
        family = self._read_family()
        self.sums.show_family(family)
        self.people.show_family(family)
        self.members.show_family(family)
        self.members.setVisible(len(family.members) > 1)
        found = chains(self._open_file.file.connection, self.account.id)
        self.chain.show_chain(found)
        self.chain.setVisible(bool(found))

    def _show_levels(self) -> None:
        self.steps.show_levels(self.account.level, self.account.level_wanted)

    def _follow(self, edit: Edit) -> None:
        super()._follow(edit)
        if edit.slot.record is self.record:
            self._show_levels()
