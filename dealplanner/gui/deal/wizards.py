"""The wizards of a deal: one for each step, and one for all that is weak in a lap."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from dealplanner.domain.laps import LapWork
from dealplanner.domain.steps import STEPS
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.deal.page_extras import build_extra
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase
from dealplanner.services.laps import former_laps, present_work

if TYPE_CHECKING:
    from dealplanner.gui.deal.laps.beside import LapBeside
    from dealplanner.gui.deal.laps.walk import LapWalk
    from dealplanner.gui.wizard import WizardView


class DealWizards:
    """Makes them with what stands around their pages; whether the lap before stands beside is kept."""

    def __init__(self, needs: SideNeeds, follow: Callable[[str], object]) -> None:
        """Serve the deal of `needs`; `follow` goes where something on a page leads."""
        self._needs, self._follow = needs, follow
        self._lap_beside = False

    def for_step(self, number: int) -> WizardView:
        """Return a wizard for a step, at its first page."""
        from dealplanner.gui.wizard import WizardView  # late: only who walks a step needs it

        return self._with_lap_beside(WizardView(STEPS[number - 1], *self._around()))

    def for_lap(self) -> LapWalk | None:
        """Return a wizard for what is weak in the present lap; None where nothing is."""
        from dealplanner.gui.deal.laps.walk import LapWalk  # late: as with every wizard

        if not self._work().weak:
            return None
        walk = LapWalk(self._work, self._needs.deal.lap, *self._around())
        self._with_lap_beside(walk)
        return walk

    def _around(self) -> tuple[Any, ...]:
        """Return what every wizard is given beside its step, in the order in which it asks."""
        deal, session, links, advice, _ = self._needs
        asked = (advice.guidance, advice.proposals, advice.totals, self._extra)
        return (deal, session, links, links.today, *asked)

    def _work(self) -> LapWork:
        return present_work(self._needs.deal, self._needs.advice.facts())

    def _extra(self, page: str) -> PageExtra | None:
        extra = build_extra(page, self._needs)
        if extra is not None:
            extra.goal_wished.connect(self._follow)
        return extra

    def _with_lap_beside(self, wizard: WizardView) -> WizardView:
        """Let the lap before stand beside the pages of a wizard, where there is one."""
        former = former_laps(self._needs.deal)
        if former:
            wizard.offer_beside(
                say(phrase(N_("Lap {lap} beside"), lap=int(former[0].number))), self._build_beside
            )
            wizard.beside_button.setChecked(self._lap_beside)
            wizard.beside_button.toggled.connect(self._keep_beside)
        return wizard

    def _build_beside(self) -> LapBeside:
        from dealplanner.gui.deal.laps.beside import LapBeside  # late: only a second lap needs it

        beside = LapBeside(self._needs)
        beside.goal_wished.connect(self._follow)
        return beside

    def _keep_beside(self, wanted: bool) -> None:
        self._lap_beside = wanted
