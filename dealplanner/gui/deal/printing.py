"""Prints a finished PDF: to a printer as pictures of 300 dots to the inch, to a file as it is."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import QRectF, QSizeF, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QProgressDialog, QWidget

from dealplanner.documents.picking import picked
from dealplanner.documents.pixels import draw_page, page_sizes
from dealplanner.domain.errors import UserError
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, Phrase, by_count, phrase
from dealplanner.services.files import save_file

_DOTS = 300  # to the inch, at most
_PATIENCE = 700  # milliseconds before the progress is shown

GoOn = Callable[[int, int], bool]
"""Is told how many pages are sent, of how many; False stops it."""


class CannotPrint(UserError):
    """The printer takes nothing."""

    sentence = N_("“{printer}” takes no pages: see that it is on, choose another one, or save as PDF.")


def print_pages(pdf: bytes, name: str, parent: QWidget) -> Phrase | None:
    """Ask for printer, copies, pages and sides, and print; say what came of it, None for no wish.

    Raises a UserError where it cannot be printed.
    """
    sizes = page_sizes(pdf)
    printer = printer_for(sizes, name)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(sizes))
    dialog.setFromTo(1, len(sizes))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return None
    progress = _Progress(parent)
    try:
        return send_pages(pdf, printer, progress.go_on)
    finally:
        progress.end()


def printer_for(sizes: Sequence[tuple[float, float]], name: str) -> QPrinter:
    """Return a printer set to the paper of the first page, on which the dialog builds."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(name)
    printer.setFullPage(True)
    printer.setDuplex(QPrinter.DuplexMode.DuplexAuto)  # as the printer is set, unless it is asked otherwise
    printer.setPageSize(_paper(sizes[0]))
    printer.setPageOrientation(_orientation(sizes[0]))
    return printer


def send_pages(pdf: bytes, printer: QPrinter, go_on: GoOn = lambda done, total: True) -> Phrase:
    """Send the pages that the printer was asked for, in as many copies; say what came of it."""
    sizes = page_sizes(pdf)
    numbers = wanted(printer, len(sizes))
    if printer.outputFileName():
        target = Path(printer.outputFileName())
        save_file(target, pdf if numbers == list(range(len(sizes))) else picked(pdf, numbers))
        return phrase(N_("Saved: {path}"), path=str(target))
    paint_pages(pdf, sizes, numbers, printer, go_on)
    if printer.printerState() is QPrinter.PrinterState.Aborted:
        return phrase(N_("Printing was stopped."))
    words = by_count(
        len(numbers), N_("Sent to {printer}: one page."), N_("Sent to {printer}: {count} pages.")
    )
    return phrase(words, printer=printer.printerName(), count=len(numbers))


def wanted(printer: QPrinter, count: int) -> list[int]:
    """Return the numbers of the pages to send, from 0; copies that the printer does not make come again."""
    ranges = printer.pageRanges()
    pages = [number for number in range(count) if ranges.isEmpty() or ranges.contains(number + 1)]
    if printer.pageOrder() is QPrinter.PageOrder.LastPageFirst:
        pages.reverse()
    copies = 1 if printer.supportsMultipleCopies() else printer.copyCount()
    if printer.collateCopies():
        return pages * copies
    return [number for number in pages for _ in range(copies)]


def paint_pages(
    pdf: bytes, sizes: Sequence[tuple[float, float]], numbers: Iterable[int], printer: QPrinter, go_on: GoOn
) -> None:
    """Paint pages, each upright or across as it is, as large as on paper or as the paper allows."""
    pages = list(numbers)
    painter = QPainter()
    for at, number in enumerate(pages):
        printer.setPageOrientation(_orientation(sizes[number]))
        if not (printer.newPage() if at else painter.begin(printer)):
            raise CannotPrint(printer=printer.printerName())
        _paint(painter, pdf, number, sizes[number], printer)
        if not go_on(at + 1, len(pages)):
            printer.abort()
            break
    painter.end()


def _paint(painter: QPainter, pdf: bytes, number: int, size: tuple[float, float], printer: QPrinter) -> None:
    dots = printer.resolution()
    sheet = QRectF(printer.pageLayout().fullRectPixels(dots))
    points = QSizeF(*size)
    natural = points * (dots / 72)
    shown = natural.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    if natural.width() <= shown.width():
        shown = natural  # never larger than on paper
    place = QRectF(0, 0, shown.width(), shown.height())
    place.moveCenter(sheet.center())
    scale = shown.width() / points.width() * min(1.0, _DOTS / dots)
    pixels = draw_page(pdf, number, scale)
    image = QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_RGB888)
    painter.drawImage(place, image)


def _orientation(size: tuple[float, float]) -> QPageLayout.Orientation:
    wide = size[0] > size[1]
    return QPageLayout.Orientation.Landscape if wide else QPageLayout.Orientation.Portrait


def _paper(size: tuple[float, float]) -> QPageSize:
    upright = QSizeF(min(size), max(size))
    return QPageSize(upright, QPageSize.Unit.Point, "", QPageSize.SizeMatchPolicy.FuzzyMatch)


class _Progress:
    """Shows how far it is, once it takes its time, and lets it be stopped."""

    def __init__(self, parent: QWidget) -> None:
        self._dialog = QProgressDialog(tr(N_("Printing…")), tr(N_("Stop")), 0, 0, parent)
        self._dialog.setWindowModality(Qt.WindowModality.WindowModal)
        self._dialog.setMinimumDuration(_PATIENCE)

    def go_on(self, done: int, total: int) -> bool:
        """Show how much is done; say whether it may go on."""
        self._dialog.setMaximum(total)
        self._dialog.setValue(done)  # lets the window live, too
        return not self._dialog.wasCanceled()

    def end(self) -> None:
        """Take the dialog away."""
        self._dialog.close()
        self._dialog.deleteLater()
