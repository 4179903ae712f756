"""Bad input by the window: one sentence, nothing lost, nothing issued."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import page_texts
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.offer import Goals, OfferWords, Paper
from dealplanner.gui.deal.issuing import Issuing
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.pdf_view import PdfView
from dealplanner.gui.deal.quote.page import QuotePage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.text import ParagraphEditor
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal, Document, Payment
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.papers import NotReady, issue
from dealplanner.services.workspace import Workspace

LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 24)
PARAGRAPH = ("All that they told us about their trips, and more. " * 300 + "\n") * 7  # 107 kB
LARGE = PARAGRAPH[:99_000]


@pytest.fixture
def papers(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Callable[[QWidget], None]
) -> Iterator[PapersView]:
    session.change(Slot(deal, VerdictPage.key, "against_reason", deal.lap), "A reference")  # it is on HOLD
    papers = PapersView(deal, session, links)
    papers.resize(1068, 700)
    papers.show()
    _settle(qtbot, papers)
    yield papers
    dismiss(papers)


def _settle(qtbot: QtBot, papers: PapersView) -> None:
    def is_settled() -> None:
        view = papers.pane.view
        assert papers.maker.is_up_to_date
        assert view.is_drawn or not view.isVisible()

    qtbot.waitUntil(is_settled, timeout=30_000)


def _issued(deal: Deal) -> list[Document]:
    return [one for one in live(deal.documents) if one.state is not DocumentState.DRAFT]


def _issue(papers: PapersView) -> None:
    """Press the button, and answer what the dialog asks."""
    QTest.mouseClick(papers.issue_button, LEFT)
    dialog = next(iter(papers.findChildren(QDialog)))
    assert isinstance(dialog, Issuing) and dialog.question is not None
    QTest.keyClicks(dialog.reason_line, "They insist")
    QTest.mouseClick(dialog.question.no_button, LEFT, pos=QPoint(8, 10))
    QTest.mouseClick(dialog.issue_button, LEFT)


def test_a_paragraph_of_a_hundred_kilobytes_is_pasted_and_printed_whole(
    deal_view: DealView, deal: Deal, qtbot: QtBot
) -> None:
    deal_view.open_page(OfferWords.key)
    wizard = deal_view.pages.currentWidget()
    assert isinstance(wizard, WizardView) and wizard.view is not None and wizard.view.form is not None
    editor = wizard.view.form.editor("lead")
    assert isinstance(editor, ParagraphEditor)
    pasted = QMimeData()
    pasted.setText(LARGE)
    editor.box.selectAll()
    editor.box.insertFromMimeData(pasted)
    assert deal.page(OfferWords).lead == LARGE
    page = deal_view.open_side("quote")
    assert isinstance(page, QuotePage)
    with qtbot.waitSignal(page.maker.made, timeout=30_000) as made:
        page.maker.make(at_once=True)
    text = " ".join("".join(page_texts(made.args[0].pdf)).split())
    assert text.count("trips,") == LARGE.count("trips,")


def test_a_term_sheet_of_so_much_text_says_which_parts_to_shorten(
    papers: PapersView, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    session.change(Slot(deal, Goals.key, "next_steps", deal.lap), LARGE)
    papers.choice.choose(Paper.TERM_SHEET)
    papers.refresh(at_once=True)
    _settle(qtbot, papers)
    assert "4 are the most: shorten its longest parts (Next steps" in papers.pane.notice.text()
    assert not papers.issue_button.isEnabled()
    assert deal.page(Goals).next_steps == LARGE


def test_a_paper_of_a_thousand_pages_looks_only_at_those_in_view(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    view = PdfView()
    qtbot.addWidget(view)
    view.resize(600, 800)
    looked: list[int] = []
    real = view._box

    def box(number: int) -> object:
        looked.append(number)
        return real(number)

    monkeypatch.setattr(view, "_box", box)
    monkeypatch.setattr(view, "_draw_next", lambda: None)
    view.show_pdf(b"%PDF", [(595.0, 842.0)] * 1_000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    assert view.page in range(499, 503)
    assert len(set(looked)) < 20
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    assert view.page == 1_000


def test_a_pattern_that_would_repeat_gives_one_sentence_and_issues_nothing(
    papers: PapersView, deal: Deal, session: EditSession, workspace: Workspace, qtbot: QtBot
) -> None:
    count = len(_issued(deal))
    papers.choice.choose(Paper.QUOTE)
    papers.refresh(at_once=True)
    session.change(Slot(profile_of(workspace), "quote_numbers"), "Q-{year}")
    session.change(Slot(profile_of(workspace), "proposal_numbers"), "P")
    for document in _issued(deal):  # else it would be a revision, which keeps its number
        session.change(Slot(document, "state"), DocumentState.WITHDRAWN)
    _settle(qtbot, papers)
    _issue(papers)
    assert papers.said_label.text().startswith("No number can be drawn:")
    assert papers.said_label.property("role") == "bad"
    assert len(_issued(deal)) == count


def test_a_plan_that_does_not_add_up_keeps_the_paper_back_and_leads_to_the_plan(
    papers: PapersView, deal: Deal, session: EditSession, workspace: Workspace, qtbot: QtBot
) -> None:
    count = len(_issued(deal))
    for payment in live(deal.payments):
        workspace.remove(payment)
    for at, share in enumerate((30, 60)):
        workspace.add(Payment(title="Part", percent=Decimal(share), position=at), deal, "payments")
    papers.refresh(at_once=True)
    _settle(qtbot, papers)
    (row,) = [row for row in papers.findings.rows if "90 % instead of 100 %" in row.line.title]
    assert row.line.goal == "offer.plan"
    assert not papers.issue_button.isEnabled()
    with pytest.raises(NotReady, match="90 % instead of 100 %"):
        issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert len(_issued(deal)) == count


def test_a_deposit_above_the_total_leads_to_the_money_of_the_offer(
    papers: PapersView, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    assert deal.offer is not None
    session.change(Slot(deal.offer, "deposit"), Decimal(9_000_000))
    _settle(qtbot, papers)
    (row,) = [row for row in papers.findings.rows if "lower the deposit" in row.line.title]
    assert row.line.goal == "offer.money"


def test_a_line_that_is_wrong_leads_to_the_lines(
    papers: PapersView, deal: Deal, session: EditSession, qtbot: QtBot
) -> None:
    assert deal.offer is not None
    session.change(Slot(deal.offer.lines[1], "discount_amount"), Decimal(9_000_000))
    _settle(qtbot, papers)
    assert any(row.line.goal == "offer.lines" for row in papers.findings.rows)


@pytest.mark.parametrize("kind", ["file", "folder"])
def test_a_target_that_may_only_be_read_keeps_its_content(
    kind: str, papers: PapersView, tmp_path: Path
) -> None:
    target = tmp_path / "client" / "quote.pdf"
    target.parent.mkdir()
    if kind == "file":
        target.write_bytes(b"%PDF of last week")
        target.chmod(0o444)
    else:
        target.mkdir()
    papers.output.save_to(target, b"%PDF")
    assert "quote.pdf” cannot be written over" in papers.said_label.text()
    assert papers.said_label.property("role") == "bad"
    assert target.is_dir() or target.read_bytes() == b"%PDF of last week"
    assert list(target.parent.iterdir()) == [target]
