"""Chooses something from the price list as a new line of the offer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dealplanner.gui.forms import load_form
from dealplanner.gui.places import Target
from dealplanner.gui.question_dialog import in_usual_order, row_of
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.offer_lines import add_from_price_list, is_priced_in, price_items

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Deal, PriceItem

_TURNS = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown)
_MOST = 200  # shown at once; searching finds the rest


class PricePicker(QDialog):
    """The price list, narrowed as you type; Return takes what is chosen."""

    search_edit: QLineEdit
    note_label: QLabel
    close_button: QPushButton
    take_button: QPushButton
    picked = Signal(object)
    """PriceItem."""

    def __init__(self, items: list[PriceItem], currency: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        load_form(self, "price_picker")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._items = {item.id: item for item in items}
        self._currency = currency
        self.item_list = TwoLinesView(tr(N_("Price list")))
        layout = self.findChild(QVBoxLayout, "list_layout")
        assert layout is not None
        layout.addWidget(self.item_list)
        self.search_edit.textChanged.connect(self.narrow)
        self.search_edit.installEventFilter(self)
        self.item_list.selectionModel().currentChanged.connect(self._show_note)
        self.item_list.opened.connect(self.take)
        in_usual_order(self.take_button, self.close_button, row=row_of(self))
        self.take_button.clicked.connect(self.take)
        self.close_button.clicked.connect(self.reject)
        self.narrow("")

    def narrow(self, words: str) -> None:
        """Show what has all of `words` in its code, series or title."""
        wanted = words.casefold().split()
        found = [item for item in self._items.values() if all(word in _sought(item) for word in wanted)]
        self.note_label.clear()
        self.item_list.show_entries([_entry(item) for item in found[:_MOST]])
        if self.item_list.chosen() is None:
            self.item_list.setCurrentIndex(self.item_list.entries.index(0))
        self.take_button.setEnabled(bool(found))
        if not found:
            self.note_label.setText(self._nothing(words))

    def _nothing(self, words: str) -> str:
        if not self._items:
            return tr(N_("The price list is empty. Fill it in the room “Price list”, or import it."))
        return say(phrase(N_("Nothing in the price list has “{words}”."), words=words))

    def _chosen(self) -> PriceItem | None:
        target = self.item_list.chosen()
        return self._items[target.id] if target else None

    def _show_note(self) -> None:
        item = self._chosen()
        note = phrase(
            N_("It has no price in {currency}: the line comes without one, for you to type."),
            currency=self._currency,
        )
        self.note_label.setText(say(note) if item and not is_priced_in(item, self._currency) else "")

    def take(self) -> None:
        """Tell what is chosen, and close."""
        item = self._chosen()
        if item is not None:
            self.picked.emit(item)
            self.accept()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and event.key() in _TURNS:
            QApplication.sendEvent(self.item_list, event)
            return True
        return super().eventFilter(watched, event)


def _entry(item: PriceItem) -> TwoLines:
    about = " · ".join(filter(None, (item.code, item.series, item.unit, tr(item.period.label))))
    return TwoLines(item.title, about, money_text(item.unit_price), target=Target("price_item", item.id))


def _sought(item: PriceItem) -> str:
    return f"{item.code} {item.series} {item.title}".casefold()


class PriceListButton(QPushButton):
    """“From the price list…”: opens the picker and adds what was chosen."""

    added = Signal(object)
    """Line."""

    def __init__(self, deal: Deal, session: EditSession, parent: QWidget | None = None) -> None:
        super().__init__(tr(N_("From the price list…")), parent)
        self.setProperty("role", "small")
        self._deal, self._session = deal, session
        self.clicked.connect(self.open_picker)

    def open_picker(self) -> None:
        """Open the price list."""
        items = price_items(self._session.workspace.session)
        picker = PricePicker(items, self._deal.currency, self.window())
        picker.picked.connect(self._add)
        picker.open()

    def _add(self, item: PriceItem) -> None:
        self.added.emit(add_from_price_list(self._session.workspace, self._deal, item))
