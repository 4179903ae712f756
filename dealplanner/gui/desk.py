"""The desk: the rail at the left, quick find at the top, and the view where the user is."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import cast

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QStackedWidget, QTabBar, QVBoxLayout, QWidget

from dealplanner.gui.find_box import FindBox
from dealplanner.gui.labels import label
from dealplanner.gui.message_bar import MessageBar
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import BACK, PLACES, Target, place_of
from dealplanner.gui.view import View
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase

_RAIL_WIDTH = 168
_FIND_WIDTH = 320
_HISTORY = 50  # steps that “back” remembers


class Desk(QWidget):
    """Shows one view at a time; places are built on their first visit and kept, records are not."""

    new_wanted = Signal(str)
    """The table of the record that is wanted."""

    def __init__(self, open_file: OpenFile, build: Callable[[Target], View]) -> None:
        super().__init__()
        self._build = build
        self._kept: dict[str, View] = {}
        self._stale: set[View] = set()
        self._way: list[Target] = []
        self._tabs: tuple[str, ...] = ()
        self.here: Target | None = None
        self.back_button = QPushButton()
        self.title_label = label(role="title")
        self.tabs = QTabBar()
        self.stack = QStackedWidget()
        self.save_bar = MessageBar(tr(N_("Saving")))
        self.news_bar = MessageBar(tr(N_("News")))
        self.find_box = FindBox(open_file.file, self)
        self._buttons = _rail_buttons()
        self._lay_out()
        self._connect()
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
        title = _title(place)
        self._show_tabs(target)
        self.title_label.setText(title)
        self.title_label.setVisible(not target.id and not self._tabs)
        self.back_button.setVisible(bool(target.id))
        before = self._way[-1] if self._way else Target(place)
        came_from = tr(N_("Back")) if before.id else _title(place_of(before))
        self.back_button.setText(f"‹ {came_from}")
        words = say(phrase(N_("Back to where you were: {place}"), place=came_from))
        self.back_button.setAccessibleName(words)
        self.back_button.setToolTip(f"{words} ({BACK.keys})")

    def _lay_out(self) -> None:
        """Build the desk by hand: a form would cost the first paint a tenth of its time."""
        self.setProperty("role", "page")
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(_rail(list(self._buttons.values())))
        main = QVBoxLayout()
        main.setSpacing(0)
        main.addWidget(self.save_bar)
        main.addWidget(self.news_bar)
        content = QVBoxLayout()
        content.setContentsMargins(22, 16, 22, 16)
        content.setSpacing(12)
        content.addLayout(self._top_line())
        content.addWidget(self.stack, 1)
        main.addLayout(content, 1)
        across.addLayout(main, 1)

    def _top_line(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(12)
        self.back_button.setProperty("role", "link")
        self.tabs.setAccessibleName(tr(N_("Lists")))
        self.tabs.setDrawBase(False)
        self.tabs.setExpanding(False)
        self.title_label.setWordWrap(False)
        self.find_box.setFixedWidth(_FIND_WIDTH)
        for part in (self.back_button, self.title_label, self.tabs):
            line.addWidget(part)
        line.addStretch()
        line.addWidget(self.find_box)
        return line

    def _connect(self) -> None:
        for key, button in self._buttons.items():
            button.clicked.connect(partial(self._go_to_place, key))
        self.back_button.clicked.connect(self.back)
        self.tabs.currentChanged.connect(self._go_to_tab)

    def _go_to_place(self, key: str, _checked: bool = False) -> None:
        self._buttons[key].setChecked(True)  # a click on where one is must not look like leaving
        self.go(Target(key))

    def _show_tabs(self, target: Target) -> None:
        """Show a tab for every list of a place that has several."""
        place = next(place for place in PLACES if place.key == place_of(target))
        self._tabs = place.lists if len(place.lists) > 1 and not target.id else ()
        self.tabs.blockSignals(True)
        while self.tabs.count():
            self.tabs.removeTab(0)
        for title in place.tabs[: len(self._tabs)]:
            self.tabs.addTab(tr(title))
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


def _title(place: str) -> str:
    return tr(next(entry.title for entry in PLACES if entry.key == place))


def _rail_buttons() -> dict[str, QPushButton]:
    buttons: dict[str, QPushButton] = {}
    for place in PLACES:
        button = QPushButton(tr(place.title))
        button.setProperty("role", "rail")
        button.setCheckable(True)
        button.setAccessibleName(tr(place.title))
        button.setToolTip(f"{tr(place.title)} ({place.keys})")
        buttons[place.key] = button
    return buttons


def _rail(buttons: list[QPushButton]) -> QFrame:
    """Return the rail: all places from the top, the last at the foot."""
    rail = QFrame()
    rail.setProperty("role", "rail")
    rail.setAccessibleName(tr(N_("Places")))
    rail.setFixedWidth(_RAIL_WIDTH)
    layout = QVBoxLayout(rail)
    layout.setContentsMargins(0, 12, 0, 12)
    layout.setSpacing(2)
    for button in buttons[:-1]:
        layout.addWidget(button)
    layout.addStretch()
    layout.addWidget(buttons[-1])
    return rail
