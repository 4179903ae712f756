"""The side “Satisfaction”: who is asked next, what each one said, and what comes after."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout

from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.satisfaction import ask_next, asked_people, live_on, was_asked
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.gui.buttons import button, link_button
from dealplanner.gui.deal.after_extra import AfterExtra
from dealplanner.gui.deal.satisfaction.asking import AskingCard
from dealplanner.gui.deal.satisfaction.people import (
    ANSWERS,
    FIRST_ROUND,
    NAME,
    ROUNDS,
    people_columns,
    people_rows,
    row_of,
    when_words,
)
from dealplanner.gui.deal.service.sheet import SheetView
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.labels import card, label, scrolled
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.opinions import begin_opinion

_NEXT = "N"


class SatisfactionPage(SidePage):
    """Asks everybody by name, against the win they named in step 3."""

    def __init__(self, needs: SideNeeds) -> None:
        why = N_("Everybody by name, after 30 and 90 days: did they win what they wanted?")
        super().__init__(N_("Satisfaction"), why, needs)

    def furnish(self) -> None:
        """Add the people, the card that asks, and what comes after."""
        self.people: tuple[StakeholderFact, ...] = ()
        self.next_button = button(N_("Ask next"), N_("Whoever is due first (N in the list)"), "primary")
        self.head.addWidget(self.next_button)
        self.next_label = label(role="label")
        self.accept_button = link_button(
            N_("Note the day of acceptance"), N_("The 30 and 90 days are counted from it")
        )
        self.sheet = SheetView(
            tr(N_("People; Return asks, 1 angry, 2 disappointed, 3 content, 4 delighted, N asks the next")),
            f"1234{_NEXT}",
        )
        self.empty = EmptyCard(
            tr(N_("Everybody with a say belongs here. Nobody is on the map yet.")), tr(N_("Name people"))
        )
        self.asking = AskingCard(self.needs)
        self.after = AfterExtra(self.needs)
        self.after_button = link_button(
            N_("Lessons and reference"), N_("What we have learnt, and who tells others about us")
        )
        self._lay_out_cards()
        self._connect()

    def _lay_out_cards(self) -> None:
        column = QVBoxLayout()
        people, said = self._card(N_("Who said what"))
        said.addWidget(self.next_label)
        said.addWidget(self.accept_button)
        said.addWidget(self.sheet)
        said.addWidget(self.empty)
        self.empty.setProperty("role", "plain")
        after, coming = self._card(N_("Afterwards"))
        coming.addWidget(self.after_button)
        coming.addWidget(self.after)
        column.addWidget(people)
        column.addWidget(self.asking)
        column.addWidget(after)
        column.addStretch()
        self.area: QScrollArea = scrolled(column)
        self.body.addWidget(self.area, 1)

    @staticmethod
    def _card(title: str) -> tuple[QFrame, QVBoxLayout]:
        frame = card()
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 12, 16, 16)
        column.setSpacing(8)
        column.addWidget(label(tr(title), "heading"))
        return frame, column

    def _connect(self) -> None:
        self.next_button.clicked.connect(self.ask_next)
        self.accept_button.clicked.connect(lambda: self.goal_wished.emit(Acceptance.key))
        self.empty.begun.connect(lambda: self.goal_wished.emit("needs.roles"))
        self.after_button.clicked.connect(lambda: self.goal_wished.emit(After.key))
        self.after.goal_wished.connect(self.goal_wished)
        self.sheet.opened.connect(self._ask_chosen)
        self.sheet.key_pressed.connect(self._key)
        self.asking.answered.connect(self.asking.focus_words)

    # what the user does

    def ask_next(self) -> None:
        """Ask whoever is due first."""
        found = ask_next(self.needs.advice.facts())
        if found is not None:
            self._ask(found.who, found.round)
            self.asking.focus_answers()

    def _ask_chosen(self) -> None:
        who = self._chosen()
        if who is not None:
            self._ask(who, self._round(who))
            self.asking.focus_answers()

    def _key(self, key: str) -> None:
        if key == _NEXT:
            self.ask_next()
            return
        who = self._chosen()
        if who is not None:
            with self.needs.session.workspace.action():
                self._ask(who, self._round(who))
                self.asking.answer(ANSWERS[int(key) - 1])

    def _ask(self, who: StakeholderFact, round_: SatisfactionRound) -> None:
        self.needs.session.close_run()
        opinion = begin_opinion(self.needs.session.workspace, self.needs.deal, who.id, round_)
        self.sheet.go(row_of(self.people, who.id), FIRST_ROUND + ROUNDS.index(round_))
        self.asking.ask(opinion, who)
        self.area.ensureWidgetVisible(self.asking)

    def _chosen(self) -> StakeholderFact | None:
        return self.people[self.sheet.row] if 0 <= self.sheet.row < len(self.people) else None

    def _round(self, who: StakeholderFact) -> SatisfactionRound:
        """Return the round of the chosen column; in the others the first that waits."""
        column = self.sheet.currentIndex().column() - FIRST_ROUND
        if column >= 0:
            return ROUNDS[column]
        facts = self.needs.advice.facts()
        return next((one for one in ROUNDS[:-1] if not was_asked(facts, who, one)), SatisfactionRound.OTHER)

    # what is shown

    def refresh(self) -> None:
        """Show what is known now."""
        facts = self.needs.advice.facts()
        self.people = asked_people(facts)
        some = bool(self.people)
        self.sheet.show_cells(people_columns(), people_rows(self.needs.deal, facts))
        self.sheet.setVisible(some)
        self.empty.setVisible(not some)
        started, found = live_on(facts), ask_next(facts)
        self.next_button.setEnabled(found is not None)
        self.accept_button.setVisible(some and started is None)
        if started is None:
            words = phrase(N_("People are asked 30 and 90 days after acceptance, which is not noted yet."))
        elif found is None:
            words = phrase(N_("Everybody has answered."))
        else:
            words = phrase(
                N_("Next: {name}, {when}, due {day}."),
                name=found.who.name,
                when=when_words(found.round),
                day=found.due_on,
            )
        self.next_label.setText(say(words))
        self.next_label.setVisible(some)
        self.asking.refresh()

    def show_place(self, place: str) -> None:
        """Choose the person with that id as a stakeholder."""
        row = row_of(self.people, place)
        if row >= 0:
            self.sheet.go(row, NAME)

    def focus_first(self) -> None:
        """Go to the people, or to the first step where there are none."""
        (self.sheet if self.people else self.empty.button).setFocus()
