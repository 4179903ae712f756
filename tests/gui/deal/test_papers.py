"""The papers of a deal: pages on the screen, findings that lead somewhere, saved, issued."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import docx
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import page_texts
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.goals import SETTINGS
from dealplanner.gui.deal.issuing import Issuing
from dealplanner.gui.deal.marking import Marking
from dealplanner.gui.deal.pack import Packing
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.records import Deal, Document
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.papers import compose, issue, print_paper
from dealplanner.services.workspace import Workspace

Dismiss = Callable[[QWidget], None]
LEFT = Qt.MouseButton.LeftButton
TODAY = date(2026, 11, 24)


@pytest.fixture
def papers(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Dismiss
) -> Iterator[PapersView]:
    session.change(Slot(deal, VerdictPage.key, "against_reason", deal.lap), "A reference")  # it is on HOLD
    papers = PapersView(deal, session, links)
    papers.resize(1068, 700)
    papers.show()
    settle(qtbot, papers)
    yield papers
    dismiss(papers)


def settle(qtbot: QtBot, papers: PapersView) -> None:
    """Wait until the preview is the newest and all pages in view are drawn."""

    def is_settled() -> None:
        view = papers.pane.view
        assert papers.maker.is_up_to_date
        assert view.is_drawn or not view.isVisible()

    qtbot.waitUntil(is_settled, timeout=20_000)


def present(papers: PapersView, workspace: Workspace, kind: Paper = Paper.QUOTE) -> bytes:
    return print_paper(compose(papers.deal, profile_of(workspace), kind, TODAY, papers.choice.language))


def issued(deal: Deal) -> list[Document]:
    return [one for one in live(deal.documents) if one.state is not DocumentState.DRAFT]


def test_the_preview_shows_the_very_bytes_that_are_saved(
    papers: PapersView, workspace: Workspace, tmp_path: Path
) -> None:
    view = papers.pane.view
    papers.output.save_to(tmp_path / "quote", view.pdf)
    saved = (tmp_path / "quote.pdf").read_bytes()
    assert saved == present(papers, workspace) == view.pdf
    assert view.pages == len(page_texts(saved)) and view.page == 1
    assert papers.pane.page_label.text() == f"Page 1 of {view.pages}"
    image = view.grab().toImage()
    shades = {
        image.pixelColor(x, y).lightness() for x in range(0, image.width(), 3) for y in range(60, 260, 3)
    }
    assert min(shades) < 110 and max(shades) == 255, "there are words on white paper"


def test_another_paper_and_language_are_chosen(
    qtbot: QtBot, papers: PapersView, workspace: Workspace
) -> None:
    button = papers.choice.buttons[Paper.TERM_SHEET]
    QTest.mouseClick(button, LEFT, pos=QPoint(10, button.height() // 2))
    settle(qtbot, papers)
    assert papers.pane.view.pdf == present(papers, workspace, Paper.TERM_SHEET)
    papers.choice.language_box.setFocus()
    QTest.keyClick(papers.choice.language_box, Qt.Key.Key_Down)
    QTest.keyClick(papers.choice.language_box, Qt.Key.Key_Return)
    settle(qtbot, papers)
    assert "条" in "".join(page_texts(papers.pane.view.pdf))


def test_the_chosen_paper_chosen_again_is_made_again(qtbot: QtBot, papers: PapersView) -> None:
    button = papers.choice.buttons[papers.choice.paper]
    QTest.mouseClick(button, LEFT, pos=QPoint(10, button.height() // 2))
    settle(qtbot, papers)
    assert papers.findings.rows
    assert papers.save_button.isEnabled() and papers.print_button.isEnabled()
    assert papers.issue_button.isEnabled()


def test_a_paper_that_is_under_way_is_not_shown_for_the_one_chosen_since(
    qtbot: QtBot, papers: PapersView, workspace: Workspace
) -> None:
    for kind in (Paper.TERM_SHEET, Paper.PROPOSAL, Paper.QUOTE):
        papers.show_kind(kind)
        qtbot.waitUntil(lambda: papers.maker._is_busy)
    made: list[bytes] = []
    papers.maker.made.connect(lambda preview: made.append(preview.pdf))
    settle(qtbot, papers)
    assert made == [present(papers, workspace, Paper.QUOTE)]


def test_an_issued_paper_chooses_its_kind(
    qtbot: QtBot, papers: PapersView, deal: Deal, workspace: Workspace
) -> None:
    kept = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    papers.show_kind(Paper.PROPOSAL)
    papers.show_document(kept.id)
    assert papers.choice.buttons[Paper.QUOTE].isChecked()
    papers.show_draft()
    settle(qtbot, papers)
    assert papers.pane.view.pdf == present(papers, workspace, Paper.QUOTE)


@pytest.mark.parametrize(
    ("side", "kind"),
    [("quote", Paper.QUOTE), ("proposal", Paper.PROPOSAL), ("terms", Paper.TERM_SHEET)],
)
def test_a_side_leads_to_its_own_paper(deal_view: DealView, side: str, kind: Paper) -> None:
    page = deal_view.open_side(side)
    QTest.mouseClick(page.issue_button, LEFT)  # type: ignore[attr-defined]  # each of the three has it
    shown = deal_view.pages.currentWidget()
    assert isinstance(shown, PapersView)
    assert shown.choice.paper is kind
    assert shown.choice.buttons[kind].hasFocus()


def test_the_preview_follows_the_deal(
    qtbot: QtBot, papers: PapersView, deal: Deal, session: EditSession, workspace: Workspace
) -> None:
    before = papers.pane.view.pdf
    assert deal.offer is not None
    session.change(Slot(deal.offer, "subject"), "Quite another subject")
    assert not papers.issue_button.isEnabled()
    settle(qtbot, papers)
    assert papers.pane.view.pdf != before
    assert "Quite another subject" in page_texts(papers.pane.view.pdf)[0]
    assert papers.issue_button.isEnabled()


def test_a_finding_keeps_the_paper_back_and_leads_to_its_place(
    qtbot: QtBot, papers: PapersView, session: EditSession, workspace: Workspace
) -> None:
    profile = profile_of(workspace)
    session.change(Slot(profile, "company"), "")
    session.change(Slot(profile, "name"), "")
    settle(qtbot, papers)
    row = next(row for row in papers.findings.rows if "Our own name" in row.line.title)
    assert not papers.issue_button.isEnabled()
    with qtbot.waitSignal(papers.goal_wished) as wished:
        QTest.mouseClick(row, LEFT)
    assert wished.args == [SETTINGS]


def test_an_issued_paper_has_a_number_and_stays_as_it_is(
    qtbot: QtBot, papers: PapersView, deal: Deal, session: EditSession, workspace: Workspace
) -> None:
    count = len(issued(deal))
    QTest.mouseClick(papers.issue_button, LEFT)
    dialog = next(iter(papers.findChildren(QDialog)))
    assert isinstance(dialog, Issuing)
    assert not dialog.issue_button.isEnabled(), "another paper is recommended: a reason is asked for"
    QTest.keyClicks(dialog.reason_line, "They insist on a price")
    assert not dialog.issue_button.isEnabled(), "nobody has asked today whether anything has changed"
    assert dialog.question is not None
    QTest.mouseClick(dialog.question.no_button, LEFT, pos=QPoint(8, 10))
    QTest.mouseClick(dialog.issue_button, LEFT)
    newest = issued(deal)[-1]
    assert len(issued(deal)) == count + 1
    assert newest.number.startswith("Q-2026-") and newest.reason == "They insist on a price"
    assert newest.number in papers.said_label.text()
    settle(qtbot, papers)
    assert papers.pane.view.pdf == newest.pdf
    assert newest.number in page_texts(papers.pane.view.pdf)[0]
    assert deal.offer is not None
    session.change(Slot(deal.offer, "subject"), "Changed later")
    settle(qtbot, papers)
    assert papers.pane.view.pdf == newest.pdf

    mark_as(papers, DocumentState.REJECTED, "Too dear")
    assert (newest.state, newest.state_reason) == (DocumentState.REJECTED, "Too dear")
    assert "Too dear" in papers.issued.rows[1].line.about
    mark_as(papers, DocumentState.ACCEPTED)
    assert newest.state is DocumentState.ACCEPTED
    for _ in range(3):
        workspace.undo()
    papers.show_draft()
    settle(qtbot, papers)
    assert papers.pane.view.pdf != newest.pdf


def test_who_issues_again_is_told_of_the_revision(
    papers: PapersView, deal: Deal, workspace: Workspace
) -> None:
    def says() -> str:
        QTest.mouseClick(papers.issue_button, LEFT)
        dialog = next(one for one in papers.findChildren(Issuing) if one.isVisible())
        words = " ".join(one.text() for one in dialog.findChildren(QLabel))
        dialog.reject()
        return words

    assert "A number is drawn" in says()
    first = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    papers.issue_button.setEnabled(True)  # the preview is made anew meanwhile
    words = says()
    assert "A number is drawn" not in words
    assert f"keeps the number {first.number} and becomes revision R2" in words


def mark_as(papers: PapersView, state: DocumentState, reason: str = "") -> None:
    """Say what has become of the shown paper: the menu, then the dialog."""
    actions = {action.text(): action for action in papers.issued_bar.state_menu.actions()}
    actions[state.label].trigger()
    (dialog,) = [one for one in papers.findChildren(Marking) if one.isVisible()]
    assert dialog.done_button.isEnabled() is (state is not DocumentState.REJECTED)
    if reason:
        QTest.keyClicks(dialog.reason_box, reason)
    QTest.mouseClick(dialog.done_button, LEFT)


def test_a_revision_shows_what_it_changes(
    qtbot: QtBot, papers: PapersView, deal: Deal, session: EditSession
) -> None:
    first = issue(session.workspace, deal, profile_of(session.workspace), Paper.QUOTE, TODAY)
    assert deal.offer is not None
    session.change(Slot(deal.offer.lines[1], "title"), "Dispatch core, <b>renewed</b>")
    second = issue(session.workspace, deal, profile_of(session.workspace), Paper.QUOTE, TODAY)
    session.flush()
    papers.show_document(first.id)
    assert not papers.changes.isVisibleTo(papers)
    papers.show_document(second.id)
    assert papers.changes.isVisibleTo(papers)
    words = papers.changes.words.text()
    assert "&lt;" in words and "<b>renewed" not in words, "what was typed never becomes markup"
    assert "<s>" in words
    assert first.number in papers.changes.heading.text()


def test_a_folder_that_cannot_be_written_gives_one_sentence(papers: PapersView, tmp_path: Path) -> None:
    papers.output.save_to(tmp_path / "nowhere" / "quote.pdf", b"%PDF")
    assert "nowhere" in papers.said_label.text()
    assert papers.said_label.property("role") == "bad"
    assert list(tmp_path.rglob("*.pdf")) == []


def test_pages_are_turned_and_enlarged_by_keys(qtbot: QtBot, papers: PapersView) -> None:
    view = papers.pane.view
    QTest.keyClick(view, Qt.Key.Key_End)
    assert view.page == view.pages
    QTest.keyClick(view, Qt.Key.Key_Home)
    assert view.page == 1
    QTest.keyClick(view, Qt.Key.Key_1)
    assert view.zoom == 1.0 and papers.pane.zoom_label.text() == "100 %"
    QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.zoom == pytest.approx(1.2)
    QTest.keyClick(view, Qt.Key.Key_W)
    assert view.horizontalScrollBar().maximum() == 0
    settle(qtbot, papers)


def test_a_deal_without_an_offer_says_what_is_missing(
    qtbot: QtBot, bare_deal: Deal, session: EditSession, bare_links: DealLinks, dismiss: Dismiss
) -> None:
    papers = PapersView(bare_deal, session, bare_links)
    papers.show()
    settle(qtbot, papers)
    titles = [row.line.title for row in papers.findings.rows]
    assert any("Lines of the quote" in title for title in titles)
    goals = {row.line.goal for row in papers.findings.rows}
    assert "offer.lines" in goals
    dismiss(papers)


def test_papers_that_close_while_a_preview_is_made_do_no_harm(
    qtbot: QtBot, deal: Deal, session: EditSession, links: DealLinks, dismiss: Dismiss
) -> None:
    papers = PapersView(deal, session, links)
    papers.show()
    qtbot.waitUntil(lambda: not papers.maker._pause.isActive())
    dismiss(papers)
    qtbot.wait(20)


def test_a_paper_in_both_languages_is_shown_kept_and_issued(
    qtbot: QtBot, papers: PapersView, deal: Deal, workspace: Workspace
) -> None:
    papers.choice.choose(Paper.QUOTE)
    box = papers.choice.both_box
    assert box.isVisible()
    QTest.mouseClick(box, LEFT, pos=QPoint(10, box.height() // 2))
    settle(qtbot, papers)
    assert box.isChecked()
    assert deal.offer is not None
    assert deal.offer.bilingual
    assert any("报价单" in text for text in page_texts(papers.pane.view.pdf))
    issued = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    assert issued.bilingual
    assert issued.pdf
    assert "报价单" in page_texts(issued.pdf)[0]


def test_a_proposal_is_never_in_both_languages(papers: PapersView) -> None:
    papers.choice.choose(Paper.PROPOSAL, bilingual=True)
    assert not papers.choice.both_box.isVisible()
    assert not papers.choice.bilingual


def _save_word_to(
    qtbot: QtBot, papers: PapersView, target: Path, monkeypatch: pytest.MonkeyPatch, wish: str = "word"
) -> str:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *about: (str(target), ""))
    papers.menu.opening.emit()
    action = getattr(papers.menu, wish)
    assert action.isEnabled()
    action.trigger()
    qtbot.waitUntil(lambda: "Writing" not in papers.said_label.text(), timeout=20_000)
    return papers.said_label.text()


def test_a_paper_is_saved_as_a_word_file(
    qtbot: QtBot, papers: PapersView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = _save_word_to(qtbot, papers, tmp_path / "quote", monkeypatch)
    assert "quote.docx" in said
    paragraphs = docx.Document(str(tmp_path / "quote.docx")).paragraphs
    assert any(one.text == "Quote" for one in paragraphs)


def test_a_word_file_in_no_folder_says_so(
    qtbot: QtBot, papers: PapersView, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said = _save_word_to(qtbot, papers, tmp_path / "no" / "such" / "quote.docx", monkeypatch)
    assert "Saved" not in said
    assert said


def test_an_issued_paper_is_no_word_file_once_the_deal_has_changed(
    qtbot: QtBot,
    papers: PapersView,
    deal: Deal,
    workspace: Workspace,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    issued = issue(workspace, deal, profile_of(workspace), Paper.QUOTE, TODAY)
    papers.show_document(issued.id)
    assert "issued.docx" in _save_word_to(qtbot, papers, tmp_path / "issued.docx", monkeypatch)
    workspace.change(Slot(deal, "title"), "Another title")
    said = _save_word_to(qtbot, papers, tmp_path / "later.docx", monkeypatch)
    assert "has changed" in said
    assert not (tmp_path / "later.docx").exists()
    settle(qtbot, papers)


def test_papers_are_put_together_from_here_too(qtbot: QtBot, papers: PapersView) -> None:
    papers.menu.pack.trigger()
    packing = papers.findChild(Packing)
    assert packing is not None
    qtbot.waitUntil(lambda: packing.maker.is_up_to_date and packing.pane.view.is_drawn, timeout=20_000)
    packing.reject()
