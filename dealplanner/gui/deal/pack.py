"""Puts papers together: which, in which order, for whom; the booklet beside, to be saved or printed."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.advising import DealAdvice
from dealplanner.gui.deal.making import Preview, PreviewMaker
from dealplanner.gui.deal.pdf_output import PdfOutput
from dealplanner.gui.deal.pdf_pane import PdfPane
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.language import translation
from dealplanner.gui.look import colours_of
from dealplanner.gui.question_dialog import in_usual_order
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal, Language
from dealplanner.services.deals import profile_of
from dealplanner.services.papers import document_for
from dealplanner.services.papers.pack import (
    EmptyPack,
    Offered,
    Pack,
    compose_pack,
    offered,
    pack_file_name,
    print_pack,
)

_SIZE = (1120, 720)
_SIDE = 330
_USUAL = ("sheet:plan", "sheet:map", "sheet:booklet")
_TICKED = Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled
_CHECKED, _UNCHECKED = Qt.CheckState.Checked, Qt.CheckState.Unchecked


class PartsList(QListWidget):
    """Parts with a box to tick; moved by drag, or by Alt and the arrows."""

    def __init__(self, parts: Iterable[Offered], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(tr(N_("Papers of the pack")))
        self.setToolTip(tr(N_("Space ticks; drag, or Alt+Up and Alt+Down, move a paper.")))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._parts = {part.key: part for part in parts}
        for key, part in self._parts.items():
            item = QListWidgetItem(say(part.title), self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setCheckState(_CHECKED if key in _USUAL else _UNCHECKED)
        self.setCurrentRow(0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        by = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
        if by is not None and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_current(by)
        else:
            super().keyPressEvent(event)

    def items_in_order(self) -> list[QListWidgetItem]:
        """Return the rows from top to bottom."""
        return [self.item(row) for row in range(self.count())]

    def chosen(self) -> list[str]:
        """Return the keys of the parts that are ticked and may be in the pack, in their order."""
        items = [item for item in self.items_in_order() if item.checkState() is _CHECKED]
        return [key_of(item) for item in items if item.flags() & Qt.ItemFlag.ItemIsUserCheckable]

    def show_audience(self, audience: Audience) -> None:
        """Let only those be ticked that may be shown to this audience; the others say why not."""
        self.blockSignals(True)
        for item in self.items_in_order():
            part = self._parts[key_of(item)]
            allowed = audience is Audience.PRIVATE or audience in part.audiences
            item.setFlags(item.flags() | _TICKED if allowed else item.flags() & ~_TICKED)
            title = part.title if allowed else phrase(N_("{paper} (only for us)"), paper=part.title)
            item.setText(say(title))
            item.setForeground(QColor(colours_of(self).text if allowed else colours_of(self).muted))
            item.setToolTip("" if allowed else tr(N_("For our own eyes: never in a pack for the client.")))
        self.blockSignals(False)
        self.viewport().update()

    def move_current(self, by: int) -> None:
        """Move the current part up (−1) or down (1)."""
        row = self.currentRow()
        if 0 <= row + by < self.count() and row >= 0:
            item = self.takeItem(row)
            self.insertItem(row + by, item)
            self.setCurrentRow(row + by)


class Packing(QDialog):
    """Ticks, order, audience and language on the left, the very pages on the right."""

    def __init__(
        self,
        deal: Deal,
        session: EditSession,
        links: Links,
        advice: DealAdvice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._deal, self._session, self._links, self._advice = deal, session, links, advice
        self._made: Preview | None = None
        self.setWindowTitle(tr(N_("Put papers together")))
        self.resize(*_SIZE)
        self.parts = PartsList(offered(deal))
        self.audience_box = _combo(N_("For whom?"), [(one, one.label) for one in Audience])
        self.language_box = _combo(N_("In which language?"), [(one, one.label) for one in Language])
        usual = str(document_for(deal, Paper.QUOTE).language)
        self.language_box.setCurrentIndex([str(one) for one in Language].index(usual))
        self.up_button = _button(N_("Move up"), N_("Alt+Up in the list"))
        self.down_button = _button(N_("Move down"), N_("Alt+Down in the list"))
        self.save_button = _button(N_("Save as PDF…"))
        self.print_button = _button(N_("Print…"))
        self.close_button = _button(N_("Close"))
        self.said_label = label(role="muted")
        self.said_label.hide()
        self.pane = PdfPane()
        self.output = PdfOutput(self)
        self.maker = PreviewMaker(self._wish, self, self._make)
        self._lay_out()
        self._listen()
        self._choose_audience()
        self.maker.make(at_once=True)

    # what it shows

    @property
    def audience(self) -> Audience:
        """Return for whom the pack is."""
        return list(Audience)[self.audience_box.currentIndex()]

    @property
    def language(self) -> Language:
        """Return the language in which what is not issued yet is printed."""
        return list(Language)[self.language_box.currentIndex()]

    def compose(self) -> Pack:
        """Return the pack as it is chosen now; raise a UserError where it cannot be."""
        return compose_pack(
            self._deal,
            self._advice.facts(),
            profile_of(self._session.workspace),
            self._links.today,
            self.language,
            self.audience,
            self.parts.chosen(),
            translation(str(self.language)),
        )

    def _wish(self) -> Pack | None:
        return self.compose() if self.parts.chosen() else None

    @staticmethod
    def _make(pack: Pack | None) -> Preview:
        from dealplanner.documents.pixels import page_sizes  # late: brings PDFium

        if pack is None:
            raise EmptyPack
        pdf = print_pack(pack)
        return Preview(pdf, page_sizes(pdf))

    def _take(self, preview: Preview) -> None:
        self._made = preview
        self.pane.show_pdf(preview.pdf, preview.sizes)
        self._enable()

    def _take_trouble(self, why: Phrase) -> None:
        self._made = None
        self.pane.show_notice(say(why))
        self._enable()

    def _enable(self) -> None:
        ready = self._made is not None and self.maker.is_up_to_date
        self.save_button.setEnabled(ready)
        self.print_button.setEnabled(ready)

    # what its user does

    def _choose_audience(self) -> None:
        self.parts.show_audience(self.audience)
        self.maker.make()

    def _move(self, by: int) -> None:
        self.parts.move_current(by)
        self.parts.setFocus()

    def _save(self) -> None:
        if self._made is not None:
            self.output.save(self._made.pdf, pack_file_name(self.compose()))

    def _print(self) -> None:
        if self._made is not None:
            self.output.print(self._made.pdf, self.windowTitle())

    def _say(self, words: Phrase, role: str) -> None:
        self.said_label.setText(say(words))
        set_role(self.said_label, role)
        self.said_label.show()

    # how it is built

    def _lay_out(self) -> None:
        why = label(tr(N_("One booklet for the meeting, with its contents on the first page.")), "muted")
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(label(tr(N_("Put papers together")), "heading"))
        side.addWidget(why)
        for words, box in (
            (N_("For whom?"), self.audience_box),
            (N_("In which language?"), self.language_box),
        ):
            side.addWidget(label(tr(words), "label"))
            side.addWidget(box)
        side.addWidget(label(tr(N_("Which papers, in which order?")), "label"))
        side.addWidget(self.parts, 1)
        moves = QHBoxLayout()
        moves.setSpacing(8)
        for button in (self.up_button, self.down_button):
            moves.addWidget(button)
        side.addLayout(moves)
        side.addWidget(self.said_label)
        self.save_button.setProperty("role", "primary")
        side.addWidget(in_usual_order(self.save_button, self.close_button, self.print_button))
        left = QWidget()
        left.setFixedWidth(_SIDE)
        left.setLayout(side)
        side.setContentsMargins(0, 0, 0, 0)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 16, 16, 16)
        row.setSpacing(12)
        row.addWidget(left)
        row.addWidget(self.pane, 1)

    def _listen(self) -> None:
        self.audience_box.currentIndexChanged.connect(self._choose_audience)
        self.language_box.currentIndexChanged.connect(self._again)
        self.parts.itemChanged.connect(self._again)
        self.parts.model().rowsMoved.connect(self._again)
        self.parts.model().rowsInserted.connect(self._again)
        self.up_button.clicked.connect(lambda: self._move(-1))
        self.down_button.clicked.connect(lambda: self._move(1))
        self.save_button.clicked.connect(self._save)
        self.print_button.clicked.connect(self._print)
        self.close_button.clicked.connect(self.reject)
        self.output.told.connect(self._say)
        self.maker.began.connect(self._enable)
        self.maker.made.connect(self._take)
        self.maker.failed.connect(self._take_trouble)
        self.maker.settled.connect(self._enable)

    def _again(self, *about: Any) -> None:
        self.maker.make()


def key_of(item: QListWidgetItem) -> str:
    """Return the key of the part that a row shows."""
    return str(item.data(Qt.ItemDataRole.UserRole))


def _combo(name: str, entries: Iterable[tuple[Any, str]]) -> QComboBox:
    box = QComboBox()
    box.setAccessibleName(tr(name))
    for key, words in entries:
        box.addItem(tr(words), str(key))
    return box


def _button(words: str, why: str = "") -> QPushButton:
    button = QPushButton(tr(words))
    button.setAccessibleName(tr(words))
    button.setAutoDefault(False)
    button.setToolTip(tr(why) if why else "")
    return button
