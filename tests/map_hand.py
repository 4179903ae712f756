"""What a user does on the map, for its tests: real mouse and key events."""

from __future__ import annotations

from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from dealplanner.gui.deal.map.card import MapCard, PersonCard
from dealplanner.gui.deal.map.view import MapView
from dealplanner.records import Stakeholder

Trio = tuple[Stakeholder, Stakeholder, Stakeholder]
LEFT = Qt.MouseButton.LeftButton
KEY = Qt.Key


def card_of(view: MapView, one: Stakeholder) -> PersonCard:
    return view.map.cards[one.id]


def chosen(view: MapView) -> MapCard:
    found = view.map.chosen()
    assert isinstance(found, MapCard)
    return found


def on_screen(view: MapView, place: QPointF) -> QPoint:
    return view.mapFromScene(place)


def drag(view: MapView, start: QPoint, end: QPoint) -> None:
    """Press, move in a few steps, let go."""
    port = view.viewport()
    QTest.mouseMove(port, start)
    QTest.mousePress(port, LEFT, Qt.KeyboardModifier.NoModifier, start)
    for step in range(1, 6):
        QTest.mouseMove(port, start + (end - start) * step / 5)
    QTest.mouseRelease(port, LEFT, Qt.KeyboardModifier.NoModifier, end)


def open_menu() -> QMenu:
    """Return the menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def pick(*words: str) -> None:
    """Pick an action of the open menu by its words and those of its submenus, by keys."""
    menu = open_menu()
    for n, wanted in enumerate(words):
        actions = [action for action in menu.actions() if not action.isSeparator()]
        texts = [action.text().replace("&&", "&") for action in actions]
        action = actions[texts.index(wanted)]
        menu.setActiveAction(action)
        QTest.keyClick(menu, KEY.Key_Return)
        if n < len(words) - 1:
            below = action.menu()
            assert isinstance(below, QMenu)
            menu = below
