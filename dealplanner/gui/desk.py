"""The desk: the rail at the left, quick find at the top, and the view where the user is."""

from __future__ import annotations

from collections.abc import Callable
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QStackedWidget, QTabBar, QWidget

from dealplanner.gui.find_box import FindBox
from dealplanner.gui.forms import load_form
from dealplanner.gui.message_bar import MessageBar
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import BACK, PLACES, Target, place_of
from dealplanner.gui.view import View
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.lists import LISTS

_FIND_WIDTH = 320
_HISTORY = 50  # steps that “back” remembers


class Desk(QWidget):
    """Shows one view at a time; places are built on their first visit and kept, records are not."""

    rail: QFrame
    bars: QWidget
    top_line: QWidget
    back_button: QPushButton
    title_label: QLabel
    stack: QStackedWidget

    new_wanted = Signal(str)
    """The table of the record that is wanted."""

    def __init__(self, open_file: OpenFile, build: Callable[[Target], View]) -> None:
        super().__init__()
        load_form(self, "desk")
        self._build = build
        self._kept: dict[str, View] = {}
        self._stale: set[View] = set()
        self._way: list[Target] = []
        self._tabs: tuple[str, ...] = ()
        self.here: Target | None = None
        self.tabs = QTabBar()
        self.save_bar = MessageBar(tr(N_("Saving")))
        self.news_bar = MessageBar(tr(N_("News")))
        self.find_box = FindBox(open_file.file, self)
        self._buttons = self._fill_rail()
        self._fill_top()
        open_file.changed.connect(self._follow)

    @property
    def view(self) -> View:
        """Return what is shown."""
        return cast(View, self.stack.currentWidget())

    def go(self, target: Target) -> None:
        """Show a place or a record."""
        if target == self.here:
            return
        if self.here is not None:
            self._way = [*self._way, self.here][-_HISTORY:]
        self._show(target)

    def back(self) -> None:
        """Show what was shown before, else the place that the record belongs to."""
        if self._way:
            self._show(self._way.pop())
        elif self.here is not None and self.here.kind not in self._kept:
            self._show(Target(place_of(self.here)))

    def leave(self, target: Target) -> None:
        """Forget a record that is gone, and show what was shown before."""
        self._way = [step for step in self._way if step != target]
        if self.here == target:
            self.back()

    def _show(self, target: Target) -> None:
        left = self.view if self.here is not None and self.here.id else None
        view = self._kept.get(target.kind) or self._build(target)
        if not target.id:
            self._kept[target.kind] = view
        self.here = target
        if self.stack.indexOf(view) < 0:
            self.stack.addWidget(view)
        self.stack.setCurrentWidget(view)
        if left is not None and left is not view:
            self.stack.removeWidget(left)
            left.deleteLater()
        self._refresh_shown()
        self._say_where(target)
        view.take_focus()

    def _say_where(self, target: Target) -> None:
        place = place_of(target)
        for key, button in self._buttons.items():
            button.setChecked(key == place)
        title = tr(next(entry.title for entry in PLACES if entry.key == place))
        self._show_tabs(target)
        self.title_label.setText(title)
        self.title_label.setVisible(not target.id and not self._tabs)
        self.back_button.setVisible(bool(target.id))
        self.back_button.setText(f"‹ {title}")
        words = say(phrase(N_("Back to “{place}”"), place=title))
        self.back_button.setAccessibleName(words)
        self.back_button.setToolTip(f"{words} ({BACK.keys})")

    def _fill_rail(self) -> dict[str, QPushButton]:
        layout = _row(self.rail)
        buttons: dict[str, QPushButton] = {}
        for place in PLACES:
            button = QPushButton(tr(place.title))
            button.setProperty("role", "rail")
            button.setCheckable(True)
            button.setAccessibleName(tr(place.title))
            button.setToolTip(f"{tr(place.title)} ({place.keys})")
            button.clicked.connect(lambda _=False, key=place.key: self._go_to_place(key))
            if place is PLACES[-1]:
                layout.addStretch()
            layout.addWidget(button)
            buttons[place.key] = button
        return buttons

    def _go_to_place(self, key: str) -> None:
        self._buttons[key].setChecked(True)  # a click on where one is must not look like leaving
        self.go(Target(key))

    def _fill_top(self) -> None:
        _row(self.bars).addWidget(self.save_bar)
        _row(self.bars).addWidget(self.news_bar)
        _row(self.top_line).addWidget(self.find_box)
        self.find_box.setFixedWidth(_FIND_WIDTH)
        self.back_button.clicked.connect(self.back)
        self.tabs.setAccessibleName(tr(N_("Lists")))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        _row(self.top_line).insertWidget(2, self.tabs)
        self.tabs.currentChanged.connect(self._go_to_tab)

    def _show_tabs(self, target: Target) -> None:
        """Show a tab for every list of a place that has several."""
        lists = next(place.lists for place in PLACES if place.key == place_of(target))
        self._tabs = lists if len(lists) > 1 and not target.id else ()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for key in self._tabs:
            self.tabs.addTab(tr(LISTS[key].title))
        if self._tabs:
            self.tabs.setCurrentIndex(self._tabs.index(target.kind))
        self.tabs.blockSignals(False)
        self.tabs.setVisible(bool(self._tabs))

    def _go_to_tab(self, index: int) -> None:
        if 0 <= index < len(self._tabs):
            self.go(Target(self._tabs[index]))

    # refresh

    def _follow(self, tables: frozenset[str]) -> None:
        """Let what is shown read again now, and what is not when it is shown next."""
        for place in range(self.stack.count()):
            view = cast(View, self.stack.widget(place))
            if tables & view.made_of:
                self._stale.add(view)
        self._refresh_shown()

    def _refresh_shown(self) -> None:
        if self.view in self._stale:
            self._stale.discard(self.view)
            self.view.refresh()


def _row(widget: QWidget) -> QBoxLayout:
    return cast(QBoxLayout, widget.layout())
