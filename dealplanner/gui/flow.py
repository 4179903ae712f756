"""A layout that sets widgets side by side and goes on in the next line where the width ends."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Widgets as words in a line of text, each centred in its line; what is hidden takes no place."""

    def __init__(self, parent: QWidget | None = None, gap: int = 8) -> None:
        super().__init__(parent)
        self.setContentsMargins(0, 0, 0, 0)
        self._gap = gap
        self._items: list[QLayoutItem] = []

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation.Horizontal

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), move=False)

    def setGeometry(self, place: QRect) -> None:
        super().setGeometry(place)
        self._place(place, move=True)

    def minimumSize(self) -> QSize:
        """Return the size of the largest item: a line holds at least one."""
        least = QSize()
        for item in self._shown():
            least = least.expandedTo(item.minimumSize())
        return least

    def sizeHint(self) -> QSize:
        hints = [item.sizeHint() for item in self._shown()]
        width = sum(hint.width() for hint in hints) + self._gap * max(len(hints) - 1, 0)
        return QSize(width, max((hint.height() for hint in hints), default=0))

    def _shown(self) -> list[QLayoutItem]:
        return [item for item in self._items if not item.isEmpty()]

    def _place(self, place: QRect, move: bool) -> int:
        """Lay the items into lines and return the height of all; set their places where `move` says so."""
        top = place.top()
        for line in self._lines(place.width()):
            height = max(self._size(item, place.width()).height() for item in line)
            if move:
                self._set_line(line, QPoint(place.left(), top), place.width(), height)
            top += height + self._gap // 2
        return max(top - self._gap // 2 - place.top(), 0)

    def _lines(self, width: int) -> list[list[QLayoutItem]]:
        lines: list[list[QLayoutItem]] = []
        left = 0
        for item in self._shown():
            wanted = self._size(item, width).width()
            if not lines or left + wanted > width:
                lines.append([])
                left = 0
            lines[-1].append(item)
            left += wanted + self._gap
        return lines

    def _size(self, item: QLayoutItem, width: int) -> QSize:
        size = item.sizeHint().expandedTo(item.minimumSize())
        return QSize(min(size.width(), max(width, item.minimumSize().width())), size.height())

    def _set_line(self, line: list[QLayoutItem], start: QPoint, width: int, height: int) -> None:
        left = start.x()
        for item in line:
            size = self._size(item, width)
            top = start.y() + (height - size.height()) // 2
            item.setGeometry(QRect(QPoint(left, top), size))
            left += size.width() + self._gap
