"""The workspace of one deal: where it stands, who decides, what endangers it, what comes next."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QLabel, QPushButton, QScrollArea, QStackedWidget, QVBoxLayout, QWidget

from dealplanner.domain.answers import AnswerPlace
from dealplanner.domain.reach import steps_reached
from dealplanner.domain.steps import STEPS, find_page
from dealplanner.domain.steps.offer import Paper
from dealplanner.domain.summary import summaries
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.course import DealCourse
from dealplanner.gui.deal.form_page import FormPage, Section, deal_sections, stakeholder_sections
from dealplanner.gui.deal.goals import (
    ACCOUNT,
    DEAL,
    GO_ON,
    LAP_WALK,
    NEXT_LAP,
    PAPERS,
    PERSON,
    SETTINGS,
    SHEET,
    SIDE,
    STEP,
    place_in,
    step_title,
)
from dealplanner.gui.deal.header import missing_words, standing_of, sub_line, title_of
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.map.seat_links import SeatLinks
from dealplanner.gui.deal.menu import DealDoings, deal_menu
from dealplanner.gui.deal.new_stakeholder import NewStakeholder
from dealplanner.gui.deal.overview import Cards
from dealplanner.gui.deal.putting_off import PuttingOff
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.deal.sides import SidesRow, find_side
from dealplanner.gui.deal.step_bar import StepBar
from dealplanner.gui.deal.wizards import DealWizards
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.forms import load_form
from dealplanner.gui.places import Target
from dealplanner.gui.view import View
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.evidence import DealEvidence
from dealplanner.services.laps import open_next_lap

if TYPE_CHECKING:
    from dealplanner.gui.deal.papers import PapersView
    from dealplanner.gui.wizard import WizardView
    from dealplanner.services.edits import Edit


class DealView(View):
    """Shows one deal, and in its place the wizard, a form or the papers when they are wanted."""

    pages: QStackedWidget
    overview: QWidget
    title_label: QLabel
    sub_label: QLabel
    more_button: QPushButton
    papers_button: QPushButton
    open_step_button: QPushButton
    steps_place: QWidget
    area: QScrollArea
    body: QWidget

    def __init__(self, deal: Deal, session: EditSession, links: Links, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "deal")
        self.deal = deal
        self._session, self._links = session, links
        self._advice = DealAdvice(deal, session, links)
        evidence = DealEvidence(session.workspace, deal, links.today)
        self._needs = SideNeeds(deal, session, links, self._advice, evidence)
        self._wizards = DealWizards(self._needs, self.follow)
        self.course = DealCourse(deal, session, links, self._advice, self)
        self.course.goal_wished.connect(self.follow)
        self.step_bar = StepBar(STEPS)
        self.cards = Cards(StakeholderPanel(deal, session, links))
        PuttingOff(deal, session, links, self.cards.flags)
        self.sides = SidesRow()
        self._place(self.steps_place, self.step_bar)
        self._place(self.steps_place, self.sides)
        self._place(self.body, self.cards)
        self.setFocusProxy(self.open_step_button)
        self._shown_lap = deal.lap
        self._stale = True
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._refresh_if_seen)
        self._lap_turned = QTimer(self, singleShot=True, interval=0)
        self._lap_turned.timeout.connect(self._leave_other_lap)
        self._listen()
        self.refresh()

    def refresh(self) -> None:
        """Show what is known now."""
        self._stale = False
        facts = self._advice.facts()
        steps = summaries(facts)
        present = self.deal.step
        self.title_label.setText(title_of(self.deal))
        self.sub_label.setText(sub_line(self.deal, facts))
        words = say(phrase(N_("Open step {number}"), number=present))
        self.open_step_button.setText(words)
        self.open_step_button.setAccessibleName(words)
        self.open_step_button.setToolTip(step_title(present))
        self.sides.show_reached(max(steps_reached(facts)))
        self.step_bar.show_standings(
            [standing_of(step, present) for step in steps], [missing_words(step) for step in steps]
        )
        self.cards.show_deal(self.deal, facts, steps[present - 1], live(self.deal.documents))

    def _place(self, place: QWidget, widget: QWidget) -> None:
        layout = place.layout()
        assert isinstance(layout, QVBoxLayout)
        layout.addWidget(widget)

    # where its user goes

    def open_step(self, number: int, page: str = "") -> WizardView:
        """Open the wizard of a step, at a page where one is named."""
        wizard = self._wizards.for_step(number)
        wizard.closed.connect(self.show_overview)
        self._show(wizard)
        if page:
            wizard.turn_to(page)
        return wizard

    def walk_lap(self, place: str = "") -> None:
        """Walk only what is weak in the present lap; begin at an answer or page where one is named."""
        walk = self._wizards.for_lap()
        if walk is None:
            self.open_side("laps")
            return
        walk.closed.connect(lambda: self.open_side("laps"))
        self._show(walk)
        if place:
            walk.go_to(place)

    def open_place(self, place: AnswerPlace) -> None:
        """Open a page at the answer and the record that are named."""
        wizard = self.open_step(find_page(place.page)[0].number)
        wizard.show_answer(place.page, place.record_id, place.field)

    def open_page(self, key: str) -> None:
        """Open the wizard at one page."""
        self.open_step(find_page(key)[0].number, key)

    def open_papers(self, which: str = "") -> None:
        """Show the papers of the deal: those of a kind, or an issued one, where it is named."""
        from dealplanner.gui.deal.papers import PapersView  # late: brings documents

        papers: PapersView = PapersView(self.deal, self._session, self._links)
        papers.left.connect(self.show_overview)
        papers.goal_wished.connect(self.follow)
        self._show(papers)
        if which in list(Paper):
            papers.show_kind(Paper.by_value(which))
        elif which:
            papers.show_document(which)
        papers.focus_first()

    def open_side(self, key: str) -> SidePage:
        """Show the deal from another side, at a place of it where one follows the key."""
        key, _, place = key.partition("/")
        page = find_side(key).build(self._needs)
        page.left.connect(self.show_overview)
        page.goal_wished.connect(self.follow)
        self._show(page)
        page.focus_first()
        if place:
            page.show_place(place)
        return page

    def open_sheet(self, key: str) -> None:
        """Show a sheet as it would be printed now, about the record that follows after a slash."""
        from dealplanner.gui.deal.sheets import SheetsPage  # late: brings documents

        page = self.open_side("sheets")
        assert isinstance(page, SheetsPage)
        key, _, subject = key.partition("/")
        page.choose(key)
        if subject:
            page.choose_subject(subject)

    def focus_filter(self) -> bool:
        """Search the map or the preview of a paper, where one is shown."""
        from dealplanner.gui.deal.pdf_pane import PdfPane  # late: not needed for the first paint

        shown = self.pages.currentWidget()
        if shown is self.overview:
            return self.cards.panel.focus_search()
        panes = [pane for pane in self.pages.findChildren(PdfPane) if pane.isVisible()]
        return bool(panes) and panes[0].start_search()

    def show_papers(self) -> bool:
        self.open_papers()
        return True

    def open_person(self, stakeholder_id: str) -> None:
        """Show all that is asked about one stakeholder."""
        one = next(one for one in self.deal.stakeholders if one.id == stakeholder_id)
        title = one.name or say(phrase(N_("Nobody named yet")))
        links = SeatLinks(self._links, self.deal, one)
        self._show_form(title, stakeholder_sections(one, self.deal), links)

    def ask_about(self, stakeholder_id: str) -> None:
        """Ask the yes/no questions about somebody whose part is not clear."""
        self.open_person(stakeholder_id)
        form = self.pages.currentWidget()
        assert isinstance(form, FormPage)
        form.ask_first()

    def open_details(self) -> None:
        """Show what the deal is in itself."""
        self._show_form(title_of(self.deal), deal_sections(self.deal))

    def show_overview(self) -> None:
        """Return from a step, a form or the papers."""
        self._turn_to(self.overview)
        self._refresh_if_seen()
        self.open_step_button.setFocus()

    def follow(self, goal: str) -> None:
        """Go where a line of a card leads."""
        kind = goal[: goal.find(":") + 1]
        ways: Mapping[str, Callable[[str], object]] = {
            PAPERS: self.open_papers,
            STEP: lambda step: self.open_step(int(step)),
            GO_ON: lambda step: self.course.go_to(int(step), lambda: self.open_step(int(step))),
            ACCOUNT: lambda _: self.opened.emit(Target("account", self.deal.account_id or "")),
            DEAL: lambda deal_id: self.opened.emit(Target("deal", deal_id)),
            SIDE: self.open_side,
            SHEET: self.open_sheet,
            LAP_WALK: self.walk_lap,
            PERSON: self.ask_about,
            SETTINGS: lambda _: self.opened.emit(Target("settings")),
        }
        if kind in ways:
            ways[kind](goal.removeprefix(kind))
        elif place := place_in(goal):
            self.open_place(place)
        elif goal == NEXT_LAP:
            self.begin_lap()
        elif not self.course.follow(goal):
            self.open_page(goal)

    def _show_form(self, title: str, sections: list[Section], links: Links | None = None) -> None:
        form = FormPage(title, sections, self._session, links or self._links, self._needs.evidence)
        form.left.connect(self.show_overview)
        self._show(form)
        form.focus_first()

    def _show(self, page: QWidget) -> None:
        self._shown_lap = self.deal.lap
        self.pages.addWidget(page)
        self._turn_to(page)

    def _turn_to(self, page: QWidget) -> None:
        """Show a page, and let the one before go where it was not the overview."""
        before = self.pages.currentWidget()
        self.pages.setCurrentWidget(page)
        if before is not None and before not in (page, self.overview):
            self.pages.removeWidget(before)
            before.deleteLater()

    # what its user does

    def move_to(self, step: int) -> None:
        """Let the deal stand at another step; against the verdict a reason is asked for."""
        self.course.go_to(step)

    def begin_lap(self) -> None:
        """Begin the next lap with what is weak; the present one is kept as it is."""
        self._session.close_run()
        open_next_lap(self._session.workspace, self.deal, self._links.today)
        self._session.flush()
        self.refresh()
        self.open_side("laps")

    def add_person(self) -> None:
        """Ask who has a say."""
        dialog = NewStakeholder(self.deal, self._links, self)
        dialog.accepted.connect(lambda: self._add(dialog))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add(self, dialog: NewStakeholder) -> None:
        present = dialog.present
        if present is not None and not dialog.asks:
            self.cards.panel.show_on_map(present.id)
            return
        one = present or dialog.make(self._session.workspace)
        if dialog.asks:
            self.ask_about(one.id)

    def _show_menu(self) -> None:
        doings = DealDoings(self.move_to, self.course.end, self.course.reopen, self.open_details)
        menu = deal_menu(self, self.deal, doings)
        menu.popup(self.more_button.mapToGlobal(self.more_button.rect().bottomLeft()))

    # what it hears

    def _listen(self) -> None:
        self._session.edited.connect(self._note)
        self.more_button.clicked.connect(self._show_menu)
        self.papers_button.clicked.connect(self.show_papers)
        self.open_step_button.clicked.connect(lambda: self.open_step(self.deal.step))
        self.step_bar.chosen.connect(self.open_step)
        self.sides.chosen.connect(self.open_side)
        panel = self.cards.panel
        panel.page_wished.connect(self.open_page)
        panel.person_wished.connect(self.open_person)
        panel.new_person_wished.connect(self.add_person)
        panel.print_wished.connect(lambda: self.open_sheet("map"))
        for card in (self.cards.verdict, self.cards.flags, self.cards.next, self.cards.papers):
            card.chosen.connect(self.follow)

    def _note(self, edit: Edit) -> None:
        self._stale = True
        if edit.slot.record is self.deal and edit.slot.attribute == "lap":
            self._lap_turned.start()  # forms that are open ask about another lap
        self._soon.start()

    def _leave_other_lap(self) -> None:
        shown = self.pages.currentWidget()
        if (
            shown is not self.overview
            and not isinstance(shown, SidePage)
            and self._shown_lap != self.deal.lap
        ):
            self.show_overview()

    def _refresh_if_seen(self) -> None:
        if self._stale and self.pages.currentWidget() is self.overview:
            self.refresh()
