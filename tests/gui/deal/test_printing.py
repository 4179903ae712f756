"""Pages go to a printer as they are."""

from __future__ import annotations

from datetime import date
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from dealplanner.documents.pixels import page_sizes
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.printing import send_pages
from dealplanner.records import Deal
from dealplanner.services.deals import profile_of
from dealplanner.services.papers import compose, print_paper
from dealplanner.services.workspace import Workspace


def test_every_page_is_printed(qtbot: QtBot, deal: Deal, workspace: Workspace, tmp_path: Path) -> None:
    pdf = print_paper(compose(deal, profile_of(workspace), Paper.QUOTE, date(2026, 11, 24)))
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setResolution(300)
    printer.setFullPage(True)
    send_pages(pdf, printer)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert len(page_sizes(printed)) == len(page_sizes(pdf))
