"""The buttons of every dialog stand in one order: what is done, then the way out, as the system has it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QThreadPool
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps.qualify import Funds
from dealplanner.gui.bring_in import BringIn
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.marking import Marking
from dealplanner.gui.deal.new_stakeholder import NewStakeholder
from dealplanner.gui.deal.pack import Packing
from dealplanner.gui.deal.putting_off import PutOffDialog
from dealplanner.gui.editing import EditSession
from dealplanner.gui.price_picker import PricePicker
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.records import Deal, DocumentState
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence
from dealplanner.services.links import DealLinks

Dismiss = Callable[[QWidget], None]
ROLES = QDialogButtonBox.ButtonRole


def _dialogs(deal: Deal, session: EditSession, links: DealLinks, parent: QWidget) -> list[QDialog]:
    evidence = DealEvidence(session.workspace, deal, links.today)
    return [
        NewStakeholder(deal, links, parent),
        Marking("Q-1", DocumentState.REJECTED, links.today, parent),
        PutOffDialog(deal, "no_next_action", "No next contact", session, links, parent),
        StatementDialog(Slot(deal, Funds.key, "in_place", deal.lap), session, links, evidence, parent),
        PricePicker([], "EUR", parent),
        BringIn([], session, parent),
        Packing(deal, session, links, DealAdvice(deal, session, links), parent),
    ]


def test_the_buttons_of_all_dialogs_stand_in_one_order(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Dismiss
) -> None:
    parent = QWidget()
    orders = set()
    for dialog in _dialogs(deal, session, links, parent):
        dialog.show()
        (box,) = dialog.findChildren(QDialogButtonBox)
        by_role = {box.buttonRole(button): button for button in box.buttons()}
        do, leave = by_role[ROLES.AcceptRole], by_role[ROLES.RejectRole]
        assert isinstance(do, QPushButton)
        assert do.property("role") == "primary", type(dialog).__name__
        orders.add(do.x() < leave.x())
        assert do.y() == leave.y()
        dialog.hide()
    assert len(orders) == 1
    QThreadPool.globalInstance().waitForDone()
    QApplication.processEvents()  # what was read in the meantime arrives
    dismiss(parent)
