"""Prints a finished PDF, page by page as pictures of 300 dots to the inch."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QDialog, QWidget

from dealplanner.documents.pixels import draw_page, page_sizes

_DOTS = 300


def print_pages(pdf: bytes, name: str, parent: QWidget) -> None:
    """Ask for a printer and print."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setResolution(_DOTS)
    printer.setDocName(name)
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setMinMax(1, len(page_sizes(pdf)))
    if dialog.exec() == QDialog.DialogCode.Accepted:
        send_pages(pdf, printer)


def send_pages(pdf: bytes, printer: QPrinter) -> None:
    """Send the pages that the printer was asked for."""
    count = len(page_sizes(pdf))
    first = printer.fromPage() or 1
    last = printer.toPage() or count
    painter = QPainter(printer)
    for number in range(first - 1, min(last, count)):
        if number >= first:
            printer.newPage()
        pixels = draw_page(pdf, number, _DOTS / 72)
        image = QImage(pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_RGB888)
        painter.drawImage(QRectF(0, 0, pixels.width, pixels.height), image)
    painter.end()
