"""What stands below “Why us”: who gives a reference, for the client who asks for one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QPushButton

from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.goals import DEAL
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.references import Reference, references

_MOST = 8  # that show; the nearest are first


class ReferencesExtra(PageExtra):
    """Lists who may be called, the same sector first; each leads to the deal it comes from."""

    def furnish(self) -> None:
        """Add the heading, and what to do while there is none."""
        self.body.addWidget(label(tr(N_("Who gives a reference")), "heading"))
        self.empty_label = label(
            tr(N_("Nobody yet. Ask in step 7 of a deal that went well, when the joy is greatest.")), "muted"
        )
        self.body.addWidget(self.empty_label)
        self.buttons: list[QPushButton] = []
        self._shown: list[Reference] = []

    def refresh(self) -> None:
        """Show who is known now."""
        found = references(self.needs.session.workspace, self.needs.deal)[:_MOST]
        self.empty_label.setVisible(not found)
        if found == self._shown:
            return
        for old in self.buttons:
            old.hide()
            old.deleteLater()
        self._shown, self.buttons = found, [self._button(one) for one in found]
        for button in self.buttons:
            self.body.addWidget(button)

    def _button(self, one: Reference) -> QPushButton:
        button = link_button("", N_("Open the deal that it comes from"))
        who = one.person or tr(N_("nobody named yet"))
        sentence = N_("{account}: {person} (“{title}”)")
        if one.same_sector:
            sentence = N_("{account}, same sector: {person} (“{title}”)")
        words = phrase(sentence, account=one.account, person=who, title=one.title)
        button.setText(say(words).replace("&", "&&"))
        button.setAccessibleName(say(words))
        button.clicked.connect(partial(self.goal_wished.emit, f"{DEAL}{one.deal_id}"))
        return button


class FollowsExtra(PageExtra):
    """Leads from a deal to the one that it was begun from, where there is one."""

    def furnish(self) -> None:
        """Add the way."""
        self.button = link_button("", N_("Open the deal that this one was begun from"))
        self.button.hide()
        self.button.clicked.connect(self._open)
        self.body.addWidget(self.button)

    def _open(self) -> None:
        if self.needs.deal.follows_id:
            self.goal_wished.emit(f"{DEAL}{self.needs.deal.follows_id}")

    def refresh(self) -> None:
        """Show the way only where there is one."""
        follows = self.needs.deal.follows_id
        title = self.needs.links.name("deal", follows) if follows else ""
        words = say(phrase(N_("This deal follows “{title}”"), title=title))
        self.button.setText(words.replace("&", "&&"))
        self.button.setAccessibleName(words)
        self.button.setVisible(bool(title))
