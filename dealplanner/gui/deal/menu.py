"""The menu “More” of a deal: its step, its end, its details."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import NamedTuple

from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from dealplanner.domain.choices import Outcome
from dealplanner.domain.steps import STEPS
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal


class DealDoings(NamedTuple):
    """What the menu can do."""

    move_to: Callable[[int], object]
    end: Callable[[Outcome], object]
    reopen: Callable[[], object]
    show_details: Callable[[], object]


def deal_menu(parent: QWidget, deal: Deal, doings: DealDoings) -> QMenu:
    """Return the menu for a deal as it stands."""
    menu = QMenu(parent)
    menu.aboutToHide.connect(menu.deleteLater)
    menu.addAction(tr(N_("Details and notes")), doings.show_details)
    steps = menu.addMenu(tr(N_("The deal stands at")))
    group = QActionGroup(steps)
    for step in STEPS:
        action = steps.addAction(f"{step.number}  {tr(step.title)}", partial(doings.move_to, step.number))
        action.setCheckable(True)
        action.setChecked(step.number == deal.step)
        group.addAction(action)
    menu.addSeparator()
    if deal.outcome is Outcome.OPEN:
        menu.addAction(tr(N_("Won …")), partial(doings.end, Outcome.WON))
        menu.addAction(tr(N_("Lost …")), partial(doings.end, Outcome.LOST))
        menu.addAction(tr(N_("Walk away …")), partial(doings.end, Outcome.STOPPED))
    else:
        menu.addAction(tr(N_("Take it up again")), doings.reopen)
    return menu
