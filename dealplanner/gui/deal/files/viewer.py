"""Shows a kept file: a PDF page by page, a picture as wide as there is room."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, QTimer
from PySide6.QtGui import QImageReader, QPixmap, QShowEvent
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QScrollArea, QVBoxLayout, QWidget

from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_SIZE = QSize(820, 700)
_SHOWN = QSize(1600, 2200)  # pixels that a picture is unpacked to at most
_SIDE = 60


class FileViewer(QDialog):
    """One kept file, its title above it."""

    def __init__(self, title: str, content: bytes, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.resize(_SIZE)
        self.pane: PdfPane | None = None
        self.picture = label()
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 12, 16, 12)
        column.addWidget(label(title, "heading"))
        column.addWidget(self._body(title, content), 1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.NoButton)
        self.close_button = buttons.addButton(tr(N_("Close")), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin at the top of the first page, once there is room for it."""
        super().showEvent(event)
        if self.pane is not None:
            bar = self.pane.view.verticalScrollBar()
            QTimer.singleShot(0, bar, lambda: bar.setValue(0))

    def _body(self, title: str, content: bytes) -> QWidget:
        if b"%PDF-" in content[:1024]:
            from dealplanner.documents.pixels import page_sizes  # late: brings PDFium

            self.pane = PdfPane()
            self.pane.show_pdf(content, page_sizes(content))
            return self.pane
        self.picture.setPixmap(picture_of(content, _SHOWN).scaledToWidth(_SIZE.width() - _SIDE, _SMOOTH))
        self.picture.setAccessibleName(title)
        area = QScrollArea()
        area.setWidget(self.picture)
        area.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        area.setAccessibleName(title)
        return area


_SMOOTH = Qt.TransformationMode.SmoothTransformation


def picture_of(content: bytes, most: QSize) -> QPixmap:
    """Return a picture, turned as the camera held it and read no larger than `most`."""
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and (size.width() > most.width() or size.height() > most.height()):
        reader.setScaledSize(size.scaled(most, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
