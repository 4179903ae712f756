"""The state of an answer shows wherever the answer does: in tables, in the list of pages."""

from __future__ import annotations

from datetime import date

import pytest
from hand import KEY, Hand
from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtTest import QTest
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from dealplanner.domain.choices import Known, Severity
from dealplanner.domain.evidence import State
from dealplanner.domain.pages import Many
from dealplanner.domain.steps import STEPS, find_page
from dealplanner.gui.editing import EditSession
from dealplanner.gui.marks import Mark
from dealplanner.gui.page_rows import PageRows
from dealplanner.gui.page_states import page_lines
from dealplanner.gui.record_table import RecordTable
from dealplanner.gui.statement_dialog import StatementDialog
from dealplanner.records import Deal
from dealplanner.services.edits import Slot
from dealplanner.services.evidence import DealEvidence, slot_of
from dealplanner.services.links import DealLinks

TODAY = date(2026, 11, 24)
IN_PLACE = "qualify.money:in_place"


@pytest.fixture
def evidence(session: EditSession, deal: Deal) -> DealEvidence:
    return DealEvidence(session.workspace, deal, TODAY)


@pytest.fixture
def problems(
    deal: Deal, session: EditSession, links: DealLinks, hand: Hand, evidence: DealEvidence
) -> RecordTable:
    page = find_page("qualify.problems")[1]
    assert isinstance(page, Many)
    table = RecordTable(PageRows(session.workspace, deal, page), session, links, evidence=evidence)
    hand.show(table)
    return table


def column(table: RecordTable, name: str) -> int:
    return next(n for n in range(table.model.columnCount()) if table.model.field_at(n) == name)


def test_an_answer_in_a_table_has_the_mark_and_the_words_of_its_state(
    problems: RecordTable, qtmodeltester: ModelTester, session: EditSession
) -> None:
    model = problems.model
    index = model.index(0, column(problems, "severity"))
    assert isinstance(index.data(Qt.ItemDataRole.DecorationRole), QIcon)
    for role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
        words = str(index.data(role))
        assert words.startswith(str(index.data()))
        assert "one voice: Tomas Ruiz" in words
    session.change(Slot(model.records[0], "severity"), Severity.NOT_KNOWN)
    assert index.data() == "Not known"
    qtmodeltester.check(model)  # type: ignore[no-untyped-call]


def test_a_cell_follows_its_state(problems: RecordTable, evidence: DealEvidence, qtbot: QtBot) -> None:
    model, record = problems.model, problems.model.records[1]
    assert model.state_at(record, "severity").state is State.ASSUMED  # type: ignore[union-attr]
    somebody = evidence.deal.statements[0].person_id
    assert somebody is not None
    evidence.add(Slot(record, "severity"), somebody, TODAY, "", "")
    qtbot.waitUntil(lambda: model.state_at(record, "severity").state is State.UNCONFIRMED)  # type: ignore[union-attr]


def test_f2_in_a_table_asks_who_said_what_stands_in_the_cell(
    problems: RecordTable, deal: Deal, hand: Hand
) -> None:
    problems.table.setCurrentIndex(problems.model.index(0, column(problems, "readiness")))
    hand.press(problems.table, KEY.Key_F2)
    dialog = problems.window().findChild(StatementDialog)
    assert dialog is not None
    QTest.qWaitForWindowActive(dialog)
    focused = dialog.focusWidget()
    assert focused is not None
    hand.press(focused, KEY.Key_Return)
    assert deal.statements[-1].about == f"problem/{problems.model.records[0].id}:readiness"


def test_the_list_of_pages_tells_a_conflict(deal: Deal, evidence: DealEvidence) -> None:
    slot = slot_of(deal, IN_PLACE)
    assert slot is not None

    def money() -> tuple[Mark | None, str]:
        lines = page_lines(STEPS[1], deal, "qualify.fit", evidence, complaint=False)
        line = next(line for line in lines if line.title == "Money")
        return line.mark, line.about

    assert "in conflict" not in money()[1]
    somebody = next(s.person_id for s in deal.statements if s.about != IN_PLACE and s.person_id)
    evidence.add(slot, somebody, TODAY, "", "", Known.NO)
    assert money() == (Mark.CROSS, "2 of 4, 2 with evidence, 1 in conflict")
