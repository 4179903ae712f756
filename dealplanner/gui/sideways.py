"""A place for something wide: as high as what is in it, scrolled sideways where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QScrollArea, QSizePolicy, QWidget


class SidewaysArea(QScrollArea):
    """Shows one widget in its full height."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("role", "plain")
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.horizontalScrollBar().rangeChanged.connect(self.updateGeometry)

    def put(self, widget: QWidget) -> None:
        """Show `widget` instead of the former one, which goes."""
        old = self.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        widget.setProperty("role", "plain")
        widget.installEventFilter(self)
        self.setWidget(widget)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        widget, bar = self.widget(), self.horizontalScrollBar()
        hint = widget.sizeHint() if widget else QSize(0, 0)
        return QSize(hint.width(), hint.height() + (bar.sizeHint().height() if bar.maximum() else 0))

    def minimumSizeHint(self) -> QSize:
        return QSize(120, self.sizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.ignore()  # arrows are for whoever holds the place, who may move lines with them

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)
