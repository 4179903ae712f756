"""Shows the pages of a PDF as they will be printed; they are drawn in a thread, the nearest first."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from itertools import accumulate
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget
from shiboken6 import isValid

from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

if TYPE_CHECKING:
    from dealplanner.documents.searching import Box, Hit

_GAP = 14
_PIXELS_PER_POINT = 96 / 72  # at 100 %
_LEAST, _MOST = 0.25, 4.0
_KEPT = 12  # drawn pages that are remembered
_FOUND, _CHOSEN = (
    QColor(255, 205, 60, 90),
    QColor(255, 150, 20, 110),
)  # on paper, which is white in the dark too
_ABOVE = 0.3  # of the view, above a place that is shown


class PdfView(QAbstractScrollArea):
    """Pages one below the other; zoom by Ctrl and wheel or + and −, W for the width, 1 for 100 %."""

    turned = Signal(int, int)
    """The page in view, counted from 1, and how many there are."""
    zoomed = Signal(float)
    """The scale; 1 is the size on paper."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(N_("Preview of the paper")))
        self._pdf = b""
        self._sizes: list[tuple[float, float]] = []
        self._above: list[float] = [0.0]
        """Heights of the pages before each, added up in points; the last is that of all."""
        self._zoom = 1.0
        self._fits = True
        self._images: dict[int, tuple[float, QImage]] = {}
        self._drawing: int | None = None
        self._page = 0
        self._hits: Sequence[Hit] = ()
        self._chosen: Hit | None = None
        self.verticalScrollBar().valueChanged.connect(self._tell_page)
        self.verticalScrollBar().setSingleStep(24)

    # what it shows

    @property
    def pdf(self) -> bytes:
        """Return the bytes that are shown."""
        return self._pdf

    @property
    def pages(self) -> int:
        """Return how many pages there are."""
        return len(self._sizes)

    @property
    def page(self) -> int:
        """Return the page in view, counted from 1; 0 where there is none."""
        return self._page

    @property
    def zoom(self) -> float:
        """Return the scale; 1 is the size on paper."""
        return self._zoom

    @property
    def is_drawn(self) -> bool:
        """Say whether every page in view is drawn as sharply as it can be."""
        return bool(self._sizes) and self._missing() is None and self._drawing is None

    def show_pdf(self, pdf: bytes, sizes: list[tuple[float, float]]) -> None:
        """Show another PDF and stay at the place on the page; `sizes` are its pages', in points."""
        if pdf == self._pdf:
            return
        self._pdf, self._sizes = pdf, sizes
        self._above = list(accumulate((height for _, height in sizes), initial=0.0))
        self._images = {n: (0.0, image) for n, (_, image) in self._images.items() if n < len(sizes)}
        self._lay_out()
        self._draw_next()

    # what was found

    def mark(self, hits: Sequence[Hit], chosen: Hit | None) -> None:
        """Mark what was found on the pages, and bring the chosen place into view."""
        self._hits, self._chosen = hits, chosen
        if chosen is not None and chosen.page < self.pages:
            self._bring_into_view(self._place(chosen.page, chosen.boxes[0]))
        self.viewport().update()

    def _bring_into_view(self, place: QRectF) -> None:
        port = self.viewport().size()
        for bar, start, end, room in (
            (self.verticalScrollBar(), place.top(), place.bottom(), port.height()),
            (self.horizontalScrollBar(), place.left(), place.right(), port.width()),
        ):
            if start < bar.value() or end > bar.value() + room:
                bar.setValue(round(start - room * _ABOVE))

    def _place(self, page: int, box: Box) -> QRectF:
        """Return where a box of a page lies, from the left and top of all."""
        left, top, right, bottom = (side * self._scale for side in box)
        return QRectF(left, top, right - left, bottom - top).translated(self._box(page).topLeft())

    # zoom

    def fit_width(self) -> None:
        """Show pages as wide as there is room."""
        self._fits = True
        self._lay_out()

    def set_zoom(self, zoom: float) -> None:
        """Show pages at another scale, the middle of the view staying where it is."""
        self._fits = False
        self._scale_to(zoom)

    def _scale_to(self, zoom: float) -> None:
        bar = self.verticalScrollBar()
        whole = max(self._height(), 1.0)
        middle = (bar.value() + self.viewport().height() / 2) / whole
        self._zoom = min(max(zoom, _LEAST), _MOST)
        self._set_ranges()
        bar.setValue(round(middle * self._height() - self.viewport().height() / 2))
        self.zoomed.emit(self._zoom)
        self._draw_next()
        self.viewport().update()

    def _lay_out(self) -> None:
        if self._fits and self._sizes:
            room = self.viewport().width() - 2 * _GAP
            widest = max(width for width, _ in self._sizes)
            self._scale_to(room / (widest * _PIXELS_PER_POINT))
        else:
            self._set_ranges()
            self.viewport().update()
        self._tell_page()

    def _set_ranges(self) -> None:
        port = self.viewport().size()
        widest = round(max((width for width, _ in self._sizes), default=0.0) * self._scale)
        down, across = self.verticalScrollBar(), self.horizontalScrollBar()
        down.setRange(0, max(0, round(self._height()) - port.height()))
        down.setPageStep(port.height())
        across.setRange(0, max(0, widest + 2 * _GAP - port.width()))
        across.setPageStep(port.width())

    def _height(self) -> float:
        return self._top(self.pages)

    def _top(self, number: int) -> float:
        """Return where a page begins, from the top of all; for the number of pages, where they end."""
        return self._above[number] * self._scale + _GAP * (number + 1)

    @property
    def _scale(self) -> float:
        return self._zoom * _PIXELS_PER_POINT

    def _box(self, number: int) -> QRectF:
        """Return where a page lies, from the left and top of all."""
        width, height = (side * self._scale for side in self._sizes[number])
        left = max(_GAP, (self.viewport().width() - width) / 2)
        return QRectF(round(left), round(self._top(number)), round(width), round(height))

    def _seen(self) -> list[int]:
        """Return the pages in view, the one that takes most of it first."""
        top = self.verticalScrollBar().value()
        bottom = top + self.viewport().height()
        shares = []
        first = bisect_left(range(self.pages), float(top), key=lambda n: self._top(n + 1))
        for number in range(first, self.pages):
            box = self._box(number)
            if box.top() >= bottom:
                break
            share = min(box.bottom(), bottom) - max(box.top(), top)
            if share > 0:
                shares.append((-share, number))
        return [number for _, number in sorted(shares)]

    def _tell_page(self) -> None:
        seen = self._seen()
        page = seen[0] + 1 if seen else 0
        self._draw_next()
        if page != self._page:
            self._page = page
            words = say(phrase(N_("Page {page} of {pages}"), page=page, pages=self.pages)) if page else ""
            self.setAccessibleDescription(words)
        self.turned.emit(page, self.pages)

    # drawing

    def _missing(self) -> int | None:
        """Return the next page to draw: one in view, else one beside those, that is not sharp yet."""
        seen = self._seen()
        near = [*seen, *(n for n in (min(seen) - 1, max(seen) + 1) if 0 <= n < self.pages)] if seen else []
        wanted = self._sharpness()
        return next((n for n in near if self._images.get(n, (0.0,))[0] != wanted), None)

    def _sharpness(self) -> float:
        return round(self._scale * self.devicePixelRatioF(), 4)

    def _draw_next(self) -> None:
        number = self._missing()
        if self._drawing is not None or number is None:
            return
        self._drawing = number
        pdf, scale = self._pdf, self._sharpness()

        def draw(report: tasks.Report) -> QImage:
            from dealplanner.documents.pixels import draw_page  # late: brings PDFium

            pixels = draw_page(pdf, number, scale)
            made = QImage(
                pixels.data, pixels.width, pixels.height, pixels.stride, QImage.Format.Format_RGB888
            )
            return made.copy()  # the bytes go when this function ends

        def done(image: QImage) -> None:
            if isValid(self):
                self._take(pdf, number, scale, image)

        tasks.run(draw, done, self._fail)

    def _take(self, pdf: bytes, number: int, scale: float, image: QImage) -> None:
        self._drawing = None
        if pdf == self._pdf:
            image.setDevicePixelRatio(self.devicePixelRatioF())
            self._images.pop(number, None)
            self._images[number] = (scale, image)
            while len(self._images) > _KEPT:
                del self._images[next(iter(self._images))]
            self.viewport().update()
        self._draw_next()

    def _fail(self, error: UserError) -> None:
        raise error  # what we printed ourselves can be drawn; anything else is a bug

    def paintEvent(self, event: QPaintEvent) -> None:
        colours = colours_of(self)
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), QColor(colours.idle_ground))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        away = QPointF(self.horizontalScrollBar().value(), self.verticalScrollBar().value())
        for number in self._seen():
            box = self._box(number).translated(-away)
            painter.fillRect(box, QColor("white"))  # paper is white in the dark too
            drawn = self._images.get(number)
            if drawn is not None:
                painter.drawImage(box, drawn[1])
            painter.setPen(QPen(QColor(colours.line), 1))
            painter.drawRect(box.adjusted(-0.5, -0.5, 0.5, 0.5))
        self._paint_hits(painter, away)
        painter.end()

    def _paint_hits(self, painter: QPainter, away: QPointF) -> None:
        """Mark what was found; the chosen one has a frame too, so that colour is not its only sign."""
        seen = set(self._seen())
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Multiply)  # letters stay black
        for hit in self._hits:
            if hit.page not in seen:
                continue
            is_chosen = hit is self._chosen
            painter.setPen(QPen(_CHOSEN.darker(180), 2) if is_chosen else Qt.PenStyle.NoPen)
            painter.setBrush(_CHOSEN if is_chosen else _FOUND)
            for box in hit.boxes:
                painter.drawRect(self._place(hit.page, box).translated(-away).adjusted(-1, -1, 1, 1))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        self.viewport().update()

    # keys and wheel

    def wheelEvent(self, event: QWheelEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.set_zoom(self._zoom * 1.0015 ** event.angleDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, bar = Qt.Key(event.key()), self.verticalScrollBar()
        if key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.set_zoom(self._zoom * 1.2)
        elif key == Qt.Key.Key_Minus:
            self.set_zoom(self._zoom / 1.2)
        elif key == Qt.Key.Key_W:
            self.fit_width()
        elif key == Qt.Key.Key_1:
            self.set_zoom(1.0)
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            bar.setValue(0 if key == Qt.Key.Key_Home else bar.maximum())
        elif key == Qt.Key.Key_Space:
            bar.triggerAction(bar.SliderAction.SliderPageStepAdd)
        else:
            super().keyPressEvent(event)
