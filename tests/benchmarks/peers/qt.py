"""QTextDocument, printed by QPdfWriter: what a Qt program would take that wants no library for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QFontDatabase,
    QGuiApplication,
    QPageLayout,
    QPageSize,
    QPdfWriter,
    QTextDocument,
)

from dealplanner import paths
from dealplanner.documents.theme import Theme

from ..outline import FAMILY, Outline
from .html import CSS, FACES, as_html


def prepare(outline: Outline) -> Callable[[], bytes]:
    """Return a call that lays the HTML out and prints it."""
    app = QGuiApplication.instance() or QGuiApplication([])
    if FAMILY not in QFontDatabase.families():
        for name, _, _ in FACES:
            QFontDatabase.addApplicationFont(str(paths.resource(f"fonts/NotoSans-{name}.ttf")))
    source = as_html(outline)

    def printed() -> bytes:
        written = QByteArray()
        buffer = QBuffer(written)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        writer = QPdfWriter(buffer)
        writer.setPageLayout(_page())
        document = QTextDocument()
        document.setDefaultFont(QFont(FAMILY))
        document.setDefaultStyleSheet(CSS)
        document.setHtml(source)
        document.print_(writer)
        del writer
        buffer.close()
        return bytes(written.data())

    printed.app = app  # type: ignore[attr-defined]  # must live as long as what prints
    return printed


def _page() -> QPageLayout:
    page = Theme.read("plain").page
    margins = QMarginsF(page.left, page.top, page.right, page.bottom)
    return QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Portrait, margins)
