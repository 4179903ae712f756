"""“Has anything changed?”: asked before every paper, by the window, noted with the issue."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QRadioButton, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.changes import flag_of_change, is_asked
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.flags import flags_of
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.trial_close import Changed, Signals
from dealplanner.gui.deal.issuing import Issuing
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal, Document
from dealplanner.services.changes import note_change
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.facts import facts_of
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

Dismiss = Callable[[QWidget], None]
LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 24)


@pytest.fixture
def papers(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Dismiss
) -> Iterator[PapersView]:
    session.change(Slot(deal, VerdictPage.key, "against_reason", deal.lap), "A reference")  # it is on HOLD
    session.close_run()
    papers = PapersView(deal, session, links)
    papers.resize(1068, 700)
    papers.show()
    qtbot.waitUntil(papers.issue_button.isEnabled, timeout=20_000)
    yield papers
    dismiss(papers)


def issued(deal: Deal) -> list[Document]:
    return [one for one in live(deal.documents) if one.state is not DocumentState.DRAFT]


def choose(button: QRadioButton) -> None:
    QTest.mouseClick(button, LEFT, pos=QPoint(8, button.height() // 2))


def ask(papers: PapersView) -> Issuing:
    QTest.mouseClick(papers.issue_button, LEFT)
    dialog = next(one for one in papers.findChildren(QDialog) if one.isVisible())
    assert isinstance(dialog, Issuing)
    QTest.keyClicks(dialog.reason_line, "They insist on a price")
    return dialog


def test_the_answer_of_another_day_does_not_count() -> None:
    asked = Signals(changed=Changed.NO, asked_on=TODAY)
    assert is_asked(asked, TODAY)
    assert not is_asked(asked, TODAY + timedelta(days=1))
    assert not is_asked(Signals(asked_on=TODAY), TODAY)


def test_a_change_raises_the_flag_that_the_question_names(deal: Deal, workspace: Workspace) -> None:
    named = flag_of_change(facts_of(deal, TODAY), "A new head of finance")
    assert "A new head of finance" in str(named.why)
    note_change(workspace, deal, TODAY, Changed.YES, "A new head of finance")
    assert named in flags_of(replace(facts_of(deal, TODAY), next_on=None))


def test_a_no_is_noted_with_today_in_the_same_step_as_the_issue(
    papers: PapersView, deal: Deal, session: EditSession
) -> None:
    before = len(issued(deal))
    dialog = ask(papers)
    assert dialog.question is not None and not dialog.issue_button.isEnabled()
    choose(dialog.question.no_button)
    QTest.mouseClick(dialog.issue_button, LEFT)
    page = deal.page(Signals)
    assert (page.changed, page.asked_on) == (Changed.NO, TODAY)
    assert len(issued(deal)) == before + 1
    session.undo()
    assert len(issued(deal)) == before + 1, "what has gone out is not taken back"
    assert deal.page(Signals).asked_on == TODAY, "nor what was said as it went"


def test_a_yes_asks_what_and_the_paper_still_goes_out(papers: PapersView, deal: Deal) -> None:
    before = len(issued(deal))
    dialog = ask(papers)
    assert dialog.question is not None
    choose(dialog.question.yes_button)
    assert not dialog.issue_button.isEnabled(), "what has changed is not said yet"
    QTest.keyClicks(dialog.question.what_line, "Norvik has a new price")
    assert "Norvik has a new price" in dialog.question.flag_label.text()
    assert "red flag" in dialog.question.flag_label.text()
    flag = dialog.question.flag_label
    assert flag.height() >= flag.heightForWidth(flag.width()), "the dialog has grown for all its words"
    QTest.mouseClick(dialog.issue_button, LEFT)
    page = deal.page(Signals)
    assert (page.changed, page.what_changed, page.asked_on) == (
        Changed.YES,
        "Norvik has a new price",
        TODAY,
    )
    assert len(issued(deal)) == before + 1


def test_cancel_issues_and_notes_nothing(papers: PapersView, deal: Deal) -> None:
    before, page = len(issued(deal)), deal.page(Signals)
    dialog = ask(papers)
    assert dialog.question is not None
    choose(dialog.question.yes_button)
    QTest.keyClicks(dialog.question.what_line, "Norvik has a new price")
    box = dialog.findChild(QDialogButtonBox)
    assert box is not None
    cancel = next(one for one in box.buttons() if one is not dialog.issue_button)
    QTest.mouseClick(cancel, LEFT)
    assert len(issued(deal)) == before and deal.page(Signals) == page


def test_the_papers_ask_until_it_is_answered_today(
    qtbot: QtBot, papers: PapersView, deal: Deal, session: EditSession
) -> None:
    card = papers.ask_card
    assert card.isVisible() and not card.note_button.isEnabled()
    assert card.question is not None
    choose(card.question.no_button)
    QTest.mouseClick(card.note_button, LEFT)
    assert deal.page(Signals).asked_on == TODAY
    qtbot.waitUntil(lambda: not card.isVisible(), timeout=5_000)
    qtbot.waitUntil(papers.issue_button.isEnabled, timeout=20_000)
    dialog = ask(papers)
    assert dialog.question is None and dialog.issue_button.isEnabled(), "it was answered today"
    dialog.reject()
    session.undo()
    qtbot.waitUntil(card.isVisible, timeout=5_000)
