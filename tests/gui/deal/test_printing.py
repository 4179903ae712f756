"""Pages go to a printer as they are: upright or across, some of them, several times; to a file unchanged."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QPageLayout, QPageRanges, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.documents.picking import joined, picked
from dealplanner.documents.pixels import page_sizes
from dealplanner.documents.readback import page_texts
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.pdf_output import PdfOutput
from dealplanner.gui.deal.printing import paint_pages, printer_for, send_pages, wanted
from dealplanner.records import Deal, Language
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers import compose, print_paper
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def quote(deal: Deal, workspace: Workspace) -> bytes:
    return print_paper(compose(deal, profile_of(workspace), Paper.QUOTE, TODAY))


@pytest.fixture
def mixed(deal: Deal, workspace: Workspace, quote: bytes) -> bytes:
    """Return the quote, upright, with the map behind it, across."""
    facts, profile = deal_facts(workspace, deal, TODAY), profile_of(workspace)
    paper = compose_sheet(
        *(SHEETS["map"], deal, facts, profile, TODAY),
        *(Language.EN, Audience.PRIVATE, SheetSize.A4_WIDE),
    )
    return joined([(quote, None), (print_sheet("map", paper, SheetSize.A4_WIDE), None)])


def virtual(pdf: bytes, path: Path) -> QPrinter:
    """Return a printer that writes into a file what a real one would get."""
    printer = printer_for(page_sizes(pdf), "Test")
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    printer.setResolution(150)
    return printer


def go_on(done: int, total: int) -> bool:
    return True


def test_every_page_is_painted_upright_or_across(qtbot: QtBot, mixed: bytes, tmp_path: Path) -> None:
    sizes, printer = page_sizes(mixed), virtual(mixed, tmp_path / "printed.pdf")
    paint_pages(mixed, sizes, range(len(sizes)), printer, go_on)
    printed = page_sizes((tmp_path / "printed.pdf").read_bytes())
    assert [(round(w / 5), round(h / 5)) for w, h in printed] == [
        (round(w / 5), round(h / 5)) for w, h in sizes
    ]
    assert printed[0][0] < printed[0][1]
    assert printed[-1][0] > printed[-1][1]


def test_a_page_is_made_to_fit_smaller_paper(qtbot: QtBot, quote: bytes, tmp_path: Path) -> None:
    printer = virtual(quote, tmp_path / "small.pdf")
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A5))
    paint_pages(quote, page_sizes(quote), [0], printer, go_on)
    assert [round(side) for side in page_sizes((tmp_path / "small.pdf").read_bytes())[0]] == [420, 595]


def test_the_dialog_begins_with_the_paper_of_the_pages(qtbot: QtBot, mixed: bytes) -> None:
    printer = printer_for(page_sizes(mixed)[::-1], "Map")
    assert printer.pageLayout().orientation() is QPageLayout.Orientation.Landscape
    assert printer.pageLayout().pageSize().id() is QPageSize.PageSizeId.A4


def test_ranges_and_copies_are_heeded(qtbot: QtBot, quote: bytes, tmp_path: Path) -> None:
    printer = virtual(quote, tmp_path / "x.pdf")
    assert wanted(printer, 3) == [0, 1, 2]
    printer.setPageRanges(QPageRanges.fromString("1,3"))
    assert wanted(printer, 3) == [0, 2]
    printer.setCopyCount(2)
    assert not printer.supportsMultipleCopies()
    assert wanted(printer, 3) == [0, 2, 0, 2]
    printer.setCollateCopies(False)
    assert wanted(printer, 3) == [0, 0, 2, 2]


def test_a_file_gets_the_very_bytes(qtbot: QtBot, quote: bytes, tmp_path: Path) -> None:
    printer = virtual(quote, tmp_path / "whole.pdf")
    said = send_pages(quote, printer)
    assert (tmp_path / "whole.pdf").read_bytes() == quote
    assert "whole.pdf" in str(said)


def test_some_pages_go_into_a_file_with_their_text(qtbot: QtBot, quote: bytes, tmp_path: Path) -> None:
    printer = virtual(quote, tmp_path / "some.pdf")
    printer.setPageRanges(QPageRanges.fromString("2"))
    printer.setCopyCount(2)
    send_pages(quote, printer)
    text = page_texts(quote)[1]
    assert (
        page_texts((tmp_path / "some.pdf").read_bytes()) == [text, text] == page_texts(picked(quote, [1, 1]))
    )


def test_it_can_be_stopped_after_any_page(qtbot: QtBot, quote: bytes, tmp_path: Path) -> None:
    sent = []

    def stop(done: int, total: int) -> bool:
        sent.append((done, total))
        return False

    paint_pages(quote, page_sizes(quote), range(3), virtual(quote, tmp_path / "x.pdf"), stop)
    assert sent == [(1, 3)]


@pytest.mark.parametrize(("place", "role"), [("printed.pdf", "good"), ("no/such/folder/printed.pdf", "bad")])
def test_the_window_says_what_came_of_it(
    qtbot: QtBot,
    quote: bytes,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    dismiss: Callable[[QWidget], None],
    place: str,
    role: str,
) -> None:
    def choose(dialog: QPrintDialog) -> QDialog.DialogCode:
        dialog.printer().setOutputFileName(str(tmp_path / place))
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(QPrintDialog, "exec", choose)
    view = QWidget()
    output = PdfOutput(view)
    told: list[tuple[object, str]] = []
    output.told.connect(lambda words, how: told.append((words, how)))
    output.print(quote, "Quote")
    assert [how for _, how in told] == [role]
    assert (tmp_path / place).exists() is (role == "good")
    dismiss(view)


@pytest.mark.qt_log_ignore("QPainter::begin", extend=True)
def test_a_printer_that_takes_nothing_is_named(qtbot: QtBot, quote: bytes, tmp_path: Path) -> None:
    printer = virtual(quote, tmp_path / "no" / "folder.pdf")
    with pytest.raises(UserError, match="takes no pages"):
        paint_pages(quote, page_sizes(quote), [0], printer, go_on)
