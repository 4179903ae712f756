"""What stands below “Lessons, reference, next deal”: the next deal on the account, begun from this one."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from dealplanner.domain.choices import Known
from dealplanner.domain.steps.fulfil import After
from dealplanner.gui.buttons import button, link_button
from dealplanner.gui.deal.goals import DEAL
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal
from dealplanner.services.next_deal import begin_next_deal, followers, title_after


class AfterExtra(PageExtra):
    """Begins the next deal with the same people, and leads to those that were begun."""

    def furnish(self) -> None:
        """Add what was said, the button and the ways."""
        self.reference_label = label(role="label")
        self.title_label = label(role="muted")
        self.begin_button = button(
            N_("Begin the next deal"),
            N_("On the same account, with the same people; roles and attitudes are asked anew"),
        )
        self.begin_button.clicked.connect(self.begin)
        self.ways = QWidget()
        FlowLayout(self.ways)
        self.way_buttons: list[QPushButton] = []
        self._shown: list[tuple[str, str]] = []
        for widget in (self.reference_label, self.title_label, self.ways):
            self.body.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.begin_button)
        row.addStretch()
        self.body.addLayout(row)

    def begin(self) -> None:
        """Begin the next deal and open it."""
        session, deal = self.needs.session, self.needs.deal
        session.close_run()
        made = begin_next_deal(session.workspace, deal, self._title())
        session.flush()
        self.goal_wished.emit(f"{DEAL}{made.id}")

    def _title(self) -> str:
        deal = self.needs.deal
        return title_after(deal) or say(phrase(N_("{title} – the next"), title=deal.title))

    def refresh(self) -> None:
        """Show what is known now."""
        deal = self.needs.deal
        after = deal.page(After)
        self.reference_label.setText(self._reference(after))
        self.reference_label.setVisible(bool(self.reference_label.text()))
        words = N_("It will be called “{title}”; the people of this deal are on its map.")
        self.title_label.setText(say(phrase(words, title=self._title())))
        self._show_ways(followers(self.needs.session.workspace, deal))

    def _reference(self, after: After) -> str:
        if after.reference is not Known.YES:
            return ""
        name = self.needs.advice.facts().name_of(after.reference_by)
        if not name:
            return tr(N_("They give us a reference; say who."))
        if after.reference_on is None:
            return say(phrase(N_("{name} gives us a reference."), name=name))
        return say(phrase(N_("{name} gives us a reference, since {day}."), name=name, day=after.reference_on))

    def _show_ways(self, found: list[Deal]) -> None:
        named = [(one.id, one.title) for one in found]
        if named == self._shown:
            return
        self._shown = named
        for old in self.way_buttons:
            old.hide()
            old.deleteLater()
        self.way_buttons = []
        layout = self.ways.layout()
        assert layout is not None
        for deal_id, title in named:
            way = link_button("", N_("Begun from this deal: open it"))
            words = say(phrase(N_("Next deal: {title}"), title=title))
            way.setText(words.replace("&", "&&"))
            way.setAccessibleName(words)
            way.clicked.connect(partial(self.goal_wished.emit, f"{DEAL}{deal_id}"))
            layout.addWidget(way)
            self.way_buttons.append(way)
