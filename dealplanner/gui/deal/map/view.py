"""The window onto the map: zoom, pan, and everything by keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleEvent,
    QColor,
    QContextMenuEvent,
    QKeyEvent,
    QPainter,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QGraphicsView, QWidget

from dealplanner.gui.deal.map.card import MapCard, PersonCard
from dealplanner.gui.deal.map.edge import Edge
from dealplanner.gui.deal.map.gap import GapCard
from dealplanner.gui.deal.map.people import MapFacts
from dealplanner.gui.deal.map.scene import MapScene
from dealplanner.gui.look import colours_of
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_LEAST, _MOST = 0.02, 3.0
_SMALLEST = 0.6  # the map opens whole where it can still be read at this scale
_READABLE = 0.85  # else it opens at this one, at its top
_WAYS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}


class MapView(QGraphicsView):
    """Shows one map; tells what is to be removed, the scene tells the rest."""

    new_wished = Signal()
    removal_wished = Signal(object)
    """PersonCard or Edge."""
    menu_wished = Signal(object, object)
    """PersonCard or Edge, and the QPoint on the screen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.map = MapScene(colours_of(self), self.font(), self)
        self.setScene(self.map)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setBackgroundBrush(QColor(colours_of(self).card))
        self.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.setDragMode(QGraphicsView.DragMode.ScrollHandDrag)
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr(N_("Stakeholder map")))
        self._shown: set[str] = set()
        self._follows = True  # fits by itself until its user zooms
        self.map.selectionChanged.connect(self._tell_choice)

    def show_map(self, facts: MapFacts) -> None:
        """Show what is known now."""
        before = self._shown
        self.map.show_map(facts)
        self._shown = {*self.map.cards, *self.map.gaps}
        if self._follows and self._shown != before:  # nothing jumps when a card is only moved
            self.open_readably()

    def sizeHint(self) -> QSize:
        return QSize(600, 320)  # whatever the map holds

    # zoom

    @property
    def zoom(self) -> float:
        """Return the scale; 1 is the size that cards are drawn for."""
        return self.transform().m11()

    def set_zoom(self, zoom: float) -> None:
        """Show the map at another scale."""
        by = min(max(zoom, _LEAST), _MOST) / self.zoom
        self.scale(by, by)
        self.map.look_from(self.zoom)

    def zoom_by(self, factor: float) -> None:
        """Come nearer, or go further away."""
        self._follows = False
        self.set_zoom(self.zoom * factor)

    def show_all(self) -> None:
        """Show the whole map."""
        self._follows = False
        self.set_zoom(min(self._fitting(), self._usual()))
        self.centerOn(self.map.content().center())

    def open_readably(self) -> None:
        """Show the whole map where it can still be read so, else its top."""
        usual = self._usual()
        whole = self._fitting()
        self.set_zoom(min(whole, usual) if whole >= _SMALLEST else _READABLE * usual)
        content, seen = self.map.content(), self._seen()
        x = content.center().x()
        if content.width() > seen.width() and self.map.cards:
            first = self.map.in_order()[0]
            x = min(
                max(first.middle().x(), content.left() + seen.width() / 2), content.right() - seen.width() / 2
            )
        y = content.center().y()
        if content.height() > seen.height():
            y = content.top() + seen.height() / 2 - 10
        self.centerOn(QPointF(x, y))

    def show_card(self, one: str) -> None:
        """Choose a card or an empty place by id and bring it into the middle, large enough to be read."""
        card = self.map.cards.get(one) or self.map.gaps.get(one)
        if card is None:
            return
        self._follows = False
        if self.zoom < _SMALLEST:
            self.set_zoom(_READABLE * self._usual())
        self._choose(card)
        self.centerOn(card.middle())

    def _usual(self) -> float:
        """Return the scale at which words on cards are as large as all others."""
        return max(self.fontMetrics().height() / 18.0, 1.0)

    def _fitting(self) -> float:
        content, port = self.map.sceneRect(), self.maximumViewportSize()
        if content.isEmpty():
            return 1.0
        return min((port.width() - 2) / content.width(), (port.height() - 2) / content.height())

    def _seen(self) -> QRectF:
        return self.mapToScene(self.viewport().rect()).boundingRect()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._follows:
            self.open_readably()

    def wheelEvent(self, event: QWheelEvent) -> None:
        if not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            super().wheelEvent(event)
            return
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorUnderMouse)
        self.zoom_by(1.0015 ** event.angleDelta().y())
        self.setTransformationAnchor(QGraphicsView.ViewportAnchor.AnchorViewCenter)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "map"):
            self.map.dress(colours_of(self))
            self.setBackgroundBrush(QColor(colours_of(self).card))

    # keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key, chosen = Qt.Key(event.key()), self.map.chosen()
        if key in _WAYS:
            self._go(_WAYS[key], bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier))
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self.zoom_by(1.2)
        elif key == Qt.Key.Key_Minus:
            self.zoom_by(1 / 1.2)
        elif key == Qt.Key.Key_0:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._enter(chosen)
        elif key == Qt.Key.Key_Insert:
            self.new_wished.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and isinstance(chosen, PersonCard | Edge):
            self.removal_wished.emit(chosen)
        elif key == Qt.Key.Key_L and isinstance(chosen, PersonCard):
            self.map.begin_tie(chosen)
        elif key == Qt.Key.Key_Escape and self.map.tied_from is not None:
            self.map.end_tie(None)
        else:
            super().keyPressEvent(event)

    def _go(self, way: tuple[int, int], carry: bool) -> None:
        chosen = self.map.chosen()
        if carry:
            self.map.nudge(way[0] * 12.0, way[1] * 12.0)
            return
        cards = self.map.in_order()
        goal = self.map.beside(chosen, *way) if isinstance(chosen, MapCard) else next(iter(cards), None)
        if goal is not None:
            self._choose(goal)

    def _enter(self, chosen: object) -> None:
        if self.map.tied_from is not None:
            self.map.end_tie(chosen if isinstance(chosen, MapCard) else None)
        elif isinstance(chosen, PersonCard):
            self.map.opened.emit(chosen.facts.id)
        elif isinstance(chosen, GapCard):
            self.map.gap_opened.emit(chosen.facts.page)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Walk through the cards by Tab, then leave the map."""
        cards, chosen = self.map.in_order(), self.map.chosen()
        at = cards.index(chosen) if isinstance(chosen, MapCard) and chosen in cards else None
        goal = (0 if forward else len(cards) - 1) if at is None else at + (1 if forward else -1)
        if 0 <= goal < len(cards):
            self._choose(cards[goal])
            return True
        self.map.clearSelection()
        return super().focusNextPrevChild(forward)

    def _choose(self, card: MapCard) -> None:
        self.map.choose(card)
        if self.map.tied_from is not None:
            self.map.draw_tie_to(card.middle())
        self.ensureVisible(card, 12, 12)

    def _tell_choice(self) -> None:
        """Say the chosen card to whoever listens instead of looking."""
        chosen = self.map.chosen()
        self.map.refresh_far_lines()
        self.setAccessibleDescription(self.map.words_of(chosen) if chosen is not None else "")
        QAccessible.updateAccessibility(QAccessibleEvent(self, QAccessible.Event.DescriptionChanged))

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        at = self.mapToScene(event.pos())
        item = self.map.card_at(at) or next((i for i in self.map.items(at) if isinstance(i, Edge)), None)
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            item = self.map.chosen()
        if isinstance(item, PersonCard | Edge):
            self.menu_wished.emit(item, event.globalPos())
