"""The other sides of a deal: which there are, and the row of buttons that leads to them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from dealplanner.gui.buttons import link_button
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.flow import FlowLayout
from dealplanner.i18n import N_


@dataclass(frozen=True)
class Side:
    """One side; `build` brings in what only it needs."""

    key: str
    title: str
    why: str
    build: Callable[[SideNeeds], SidePage]
    since: int = 1
    """The step from which it has a link of its own; before that, pages and flags lead there."""


def _evidence(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.evidence.page import EvidencePage

    return EvidencePage(needs)


def _effort(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.effort.page import EffortPage

    return EffortPage(needs)


def _comparison(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.comparison.page import ComparisonPage

    return ComparisonPage(needs)


def _quote(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.quote.page import QuotePage

    return QuotePage(needs)


def _proposal(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.proposal.page import ProposalPage

    return ProposalPage(needs)


def _trace(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.trace import TracePage

    return TracePage(needs)


def _conditions(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.conditions.page import ConditionsPage

    return ConditionsPage(needs)


def _terms(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.terms.page import TermsPage

    return TermsPage(needs)


def _negotiation(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.negotiation.page import NegotiationPage

    return NegotiationPage(needs)


def _sheets(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.sheets import SheetsPage

    return SheetsPage(needs)


def _service(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.service.page import ServicePage

    return ServicePage(needs)


def _satisfaction(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.satisfaction.page import SatisfactionPage

    return SatisfactionPage(needs)


def _versions(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.versions.page import VersionsPage

    return VersionsPage(needs)


def _plan(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.plan.page import PlanPage

    return PlanPage(needs)


def _certificates(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.certificates.page import CertificatesPage

    return CertificatesPage(needs)


def _promises(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.promises.page import PromisesPage

    return PromisesPage(needs)


def _laps(needs: SideNeeds) -> SidePage:
    from dealplanner.gui.deal.laps.side import LapsPage

    return LapsPage(needs)


_OFFER = 6

SIDES = (
    Side("conditions", N_("Verdict"), N_("The four conditions, and who said so"), _conditions),
    Side("evidence", N_("Who said what"), N_("What each answer rests on, and whom to ask"), _evidence),
    Side("effort", N_("Effort"), N_("Hours against return, and where to stop"), _effort),
    Side("laps", N_("Laps"), N_("The weakest answers of this lap beside the lap before"), _laps),
    Side("comparison", N_("Competition"), N_("Us and every rival, by their criteria"), _comparison),
    Side("trace", N_("Solution trace"), N_("Each problem to its proof, with what is missing"), _trace),
    Side("quote", N_("Quote"), N_("Its lines, variants and totals"), _quote),
    Side("proposal", N_("Proposal"), N_("Its blocks: moved, left out, reworded"), _proposal),
    Side("terms", N_("Term sheet"), N_("Its blocks, with a meter of its pages"), _terms),
    Side("sheets", N_("Sheets"), N_("Print the deal for yourself or for the client"), _sheets),
    Side("promises", N_("Promises"), N_("What either side promised, until it is kept"), _promises),
    Side(
        "negotiation",
        N_("Negotiation"),
        N_("Every point with its ladder and history, and what concessions cost"),
        _negotiation,
        since=_OFFER,
    ),
    Side(
        "versions",
        N_("Versions"),
        N_("Two versions word by word, also with theirs"),
        _versions,
        since=_OFFER,
    ),
    Side(
        "plan",
        N_("Plan"),
        N_("Milestones backwards from go-live, and what a shift would break"),
        _plan,
        since=_OFFER,
    ),
    Side(
        "certificates",
        N_("Acceptance & changes"),
        N_("Certificates and change orders, and the contract value"),
        _certificates,
        since=_OFFER,
    ),
    Side(
        "service",
        N_("Service & payments"),
        N_("Service levels with their credits, and what is invoiced and paid"),
        _service,
        since=_OFFER,
    ),
    Side(
        "satisfaction",
        N_("Satisfaction"),
        N_("Everybody by name, and the next deal"),
        _satisfaction,
        since=_OFFER,
    ),
)
"""Every side, in the order in which the buttons stand."""


def find_side(key: str) -> Side:
    """Return the side called `key`; raise KeyError if there is none."""
    found = {side.key: side for side in SIDES}
    return found[key]


class SidesRow(QWidget):
    """A button for each side."""

    chosen = Signal(str)
    """The key of a side."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self)
        self.buttons: dict[str, QPushButton] = {}
        for side in SIDES:
            button = link_button(side.title, side.why)
            button.clicked.connect(partial(self.chosen.emit, side.key))
            row.addWidget(button)
            self.buttons[side.key] = button

    def show_reached(self, step: int) -> None:
        """Show the links to what a deal that has come to `step` can use."""
        for side in SIDES:
            self.buttons[side.key].setVisible(side.since <= step)
