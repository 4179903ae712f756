"""The one view that draws any list: a filter, a table, a button for a new one."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QCheckBox, QLineEdit, QPushButton, QStackedWidget

from dealplanner.gui.empty import EmptyCard
from dealplanner.gui.forms import load_form
from dealplanner.gui.list_model import ListModel
from dealplanner.gui.list_table import ListTable
from dealplanner.gui.places import FILTER, SHORTCUT_OF
from dealplanner.gui.view import View
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, by_count, phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import Ask, Listing, count

_PAUSE = 120  # milliseconds after the last key in the filter


class ListView(View):
    """Shows one list."""

    filter_box: QLineEdit
    open_box: QCheckBox
    new_button: QPushButton
    body: QStackedWidget

    def __init__(self, file: DealFile, listing: Listing) -> None:
        super().__init__()
        load_form(self, "list_view")
        self.listing = listing
        self.made_of = listing.made_of
        self._file = file
        self.table = ListTable(file, listing, Ask(only_open=listing.has_open))
        self.empty = EmptyCard("", tr(listing.first_step))
        for page in (self.table, self.empty):
            self.body.addWidget(page)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._pause.timeout.connect(self._ask)
        self._set_up_controls()
        self._show_what_is_there()

    @property
    def model(self) -> ListModel:
        """Return the rows that have been read."""
        return self.table.rows

    def refresh(self) -> None:
        """Read again what is saved; the chosen row stays chosen and in sight."""
        self.table.refresh()
        self._show_what_is_there()

    def take_focus(self) -> None:
        """Let the arrow keys walk the rows, from the chosen one."""
        if self.model.rows:
            self.table.setFocus()
            self.table.choose_first(select=False)
        else:
            hidden = self.empty.show_button
            (self.empty.button if hidden.isHidden() else hidden).setFocus()

    def focus_filter(self) -> bool:
        """Put the cursor where the list is filtered."""
        self.filter_box.setFocus()
        self.filter_box.selectAll()
        return True

    def _set_up_controls(self) -> None:
        self.filter_box.setToolTip(f"{tr(FILTER.words)} ({FILTER.keys})")
        self.filter_box.textChanged.connect(self._pause.start)
        self.filter_box.returnPressed.connect(self._go_to_table)
        self.filter_box.installEventFilter(self)
        self.open_box.setVisible(self.listing.has_open)
        self.open_box.setChecked(self.model.asked.only_open)
        self.open_box.toggled.connect(self._ask)
        self.table.opened.connect(self.opened)
        self.empty.shown_wished.connect(self._show_hidden)
        self.new_button.setText(tr(self.listing.first_step))
        self.new_button.setVisible(bool(self.listing.first_step))
        keys = SHORTCUT_OF.get(self.listing.opens)
        for button in (self.new_button, self.empty.button):
            button.setAccessibleName(tr(self.listing.first_step))
            button.setToolTip(f"{tr(self.listing.first_step)} ({keys.keys})" if keys else "")
            button.clicked.connect(self._want_new)

    def _want_new(self) -> None:
        self.new_wanted.emit(self.listing.opens, "")

    def _go_to_table(self) -> None:
        self._ask()
        if self.model.rows:
            self.table.choose_first(select=True)
            self.table.setFocus()

    def _ask(self) -> None:
        self._pause.stop()
        words, only_open = self.filter_box.text(), self.open_box.isChecked()
        asked = replace(self.model.asked, words=words, only_open=only_open)
        if asked != self.model.asked:
            self.model.ask(asked)
            self._show_what_is_there()

    def _show_what_is_there(self) -> None:
        has_rows = bool(self.model.rows)
        self.body.setCurrentWidget(self.table if has_rows else self.empty)
        if has_rows:
            return
        asked = self.model.asked
        closed = count(self._file, self.listing, replace(asked, only_open=False))
        if closed:
            words = phrase(by_count(closed, *self.listing.closed), count=closed)
            self.empty.say(say(words), offer=False, show=tr(N_("Show what is over, too")))
        elif hidden := count(self._file, self.listing, Ask()):
            words = phrase(
                by_count(
                    hidden,
                    N_("Nothing here matches “{words}”; one row is hidden."),
                    N_("Nothing here matches “{words}”; {count} rows are hidden."),
                ),
                count=hidden,
                words=asked.words,
            )
            self.empty.say(say(words), offer=False, show=tr(N_("Clear the filter")))
        else:
            self.empty.say(tr(self.listing.empty), offer=True)

    def _show_hidden(self) -> None:
        """Show what the filter, or leaving out what is over, hides."""
        if count(self._file, self.listing, replace(self.model.asked, only_open=False)):
            self.open_box.setChecked(False)
        else:
            self.filter_box.clear()
        self._ask()
        self.take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let Escape clear the filter."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape:
                self.filter_box.clear()
            elif event.key() == Qt.Key.Key_Down:
                self._go_to_table()
        return super().eventFilter(watched, event)
