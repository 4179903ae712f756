"""The one wizard: draws any step of any deal."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut, QShowEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QPushButton, QScrollArea, QWidget

from dealplanner.domain.pages import AnyPage, Step
from dealplanner.gui.editors import Links
from dealplanner.gui.field_row import FieldRow
from dealplanner.gui.forms import load_form
from dealplanner.gui.page_states import page_lines, rests_on
from dealplanner.gui.page_view import ExtraOf, Guidance, PageView, Proposals, Surroundings, TotalsOf
from dealplanner.gui.places import Target
from dealplanner.gui.saved_label import SavedLabel
from dealplanner.gui.two_lines import TwoLines, TwoLinesView
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.evidence import DealEvidence

if TYPE_CHECKING:
    from dealplanner.gui.editing import EditSession
    from dealplanner.records import Deal
    from dealplanner.services.edits import Edit, Slot

PAGE = "page"
"""The kind of target that an entry of the page list leads to."""
_LIST_CHARACTERS, _LIST_WIDEST = 36, 340  # of the page list; pixels even where the font is large
_ROOM_FOR_THREE = 1_000  # pixels for list, page and what stands beside it
_LOOK_AFTER = 250  # milliseconds after the last edit


def no_guidance(page_key: str) -> list[Phrase]:
    """Say nothing."""
    return []


def no_proposals(page_key: str) -> Mapping[str, tuple[Any, Phrase]]:
    """Propose nothing."""
    return {}


def no_totals() -> list[tuple[str, str]]:
    """Reckon nothing."""
    return []


def no_extra(page_key: str) -> QWidget | None:
    """Add nothing."""
    return None


class Beside(QFrame):
    """Stands at the right of the page and follows it."""

    def show_page(self, key: str) -> None:
        """Show what belongs to a page."""
        raise NotImplementedError


class WizardView(QWidget):
    """The pages of one step of one deal: the list at the left, one page at the right.

    Alt+Left and Alt+Right, or Ctrl+Page Up and Ctrl+Page Down, turn pages; Escape closes; everything is
    kept as it is typed.
    """

    closed = Signal()
    """The user is done here, or wants back to the deal."""
    page_turned = Signal(str)
    """The key of the page that is shown now."""

    title_label: QLabel
    rests_label: QLabel
    list_card: QFrame
    page_area: QScrollArea
    beside_button: QPushButton
    close_button: QPushButton
    back_button: QPushButton
    next_button: QPushButton

    def __init__(
        self,
        step: Step,
        deal: Deal,
        session: EditSession,
        links: Links,
        today: date,
        guidance: Guidance = no_guidance,
        proposals: Proposals = no_proposals,
        totals: TotalsOf = no_totals,
        extra: ExtraOf = no_extra,
        page: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        load_form(self, "wizard")
        self.step, self.deal, self.session = step, deal, session
        self.evidence = DealEvidence(session.workspace, deal, today)
        self._around = Surroundings(deal, session, links, self.evidence, guidance, proposals, totals, extra)
        self.view: PageView | None = None
        self._page: AnyPage = step.pages[0]
        self.page_list = TwoLinesView(tr(N_("Pages")))
        self.page_list.setFrameShape(TwoLinesView.Shape.NoFrame)
        self._insert("list_layout", self.page_list)
        wide = self.fontMetrics().averageCharWidth() * _LIST_CHARACTERS
        self.list_card.setFixedWidth(min(max(self.list_card.minimumWidth(), wide), _LIST_WIDEST))
        self.beside: Beside | None = None
        self._build_beside: Callable[[], Beside] | None = None
        self.beside_button.hide()
        self.saved_label = SavedLabel(session)
        self._insert("saved_layout", self.saved_label)
        self._pause = QTimer(self, singleShot=True, interval=_LOOK_AFTER)
        self._pause.timeout.connect(self.refresh)
        self._connect()
        self._say_title()
        self.turn_to(page or self._page.key)

    def _insert(self, layout_name: str, widget: QWidget) -> None:
        layout = self.findChild(QBoxLayout, layout_name)
        assert layout is not None
        layout.addWidget(widget, 1)

    def _connect(self) -> None:
        self.page_list.opened.connect(self._open)
        self.beside_button.toggled.connect(self._turn_beside)
        self.close_button.clicked.connect(self.close_step)
        self.back_button.clicked.connect(self.back)
        self.next_button.clicked.connect(self.next)
        self.session.edited.connect(self._look_soon)
        self.session.words_kept.connect(self._look_soon)
        for keys, slot in (
            ("Alt+Left", self.back),
            ("Ctrl+PgUp", self.back),
            ("Alt+Right", self.next_page),
            ("Ctrl+PgDown", self.next_page),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # turning pages

    @property
    def page(self) -> AnyPage:
        """Return the page that is shown."""
        return self._page

    def turn_to(self, key: str) -> None:
        """Show the page called `key`; what was typed on the former one is saved."""
        self._page = next(page for page in self.step.pages if page.key == key)
        self.session.close_run()
        if self.session.workspace.dirty:
            self.session.flush()
        self._draw()
        self.refresh()
        if self.beside is not None:
            self.beside.show_page(key)
        self.page_turned.emit(key)

    def show_answer(self, page: str, record_id: str, name: str) -> None:
        """Turn to the page that asks for an answer, and put the cursor into it."""
        self.turn_to(page)
        row = self.view.find_answer(record_id, name) if self.view is not None else None
        if row is not None:
            row.editor.setFocus()
            # a form just drawn is not seen yet, and takes neither the focus nor a place to scroll to
            QTimer.singleShot(0, row, lambda: self._put_cursor_into(row))

    def _put_cursor_into(self, row: FieldRow) -> None:
        row.editor.setFocus()
        self.page_area.ensureWidgetVisible(row, 0, 24)

    def back(self) -> None:
        """Turn to the page before."""
        self._turn(-1)

    def next_page(self) -> None:
        """Turn to the next page, if there is one."""
        self._turn(1)

    def next(self) -> None:
        """Turn to the next page; after the last one the step is done."""
        if not self._turn(1):
            self.close_step()

    def close_step(self) -> None:
        """Save, and leave."""
        self.session.close_run()
        self.session.flush()
        self.closed.emit()

    def _turn(self, by: int) -> bool:
        keys = [entry.target.id for entry in self.page_list.entries.entries if entry.target]
        at = keys.index(self._page.key) + by if self._page.key in keys else 0
        if not 0 <= at < len(keys):
            return False
        self.turn_to(keys[at])
        return True

    def _open(self, target: Target) -> None:
        if target.id != self._page.key:
            self.turn_to(target.id)

    def _draw(self) -> None:
        old = self.page_area.takeWidget()
        self.view = PageView(self._page, self._around)
        self.page_area.setWidget(self.view)
        if old is not None:
            old.deleteLater()
        self.view.focus_first()

    # what is said around the page

    def refresh(self) -> None:
        """Look again at how far each page has come."""
        if self.view is not None and self.view.is_outdated:
            self._draw()
        lines = self._lines()
        self.page_list.show_entries(lines)
        self.page_list.choose(Target(PAGE, self._page.key))
        note = self._note_above()
        self.rests_label.setText(note)
        self.rests_label.setVisible(bool(note))
        self._name_buttons([entry.title for entry in lines], [e.target.id for e in lines if e.target])

    def _lines(self) -> list[TwoLines]:
        """Return what the list says of each page."""
        complaints = self.view is not None and self.view.has_complaint
        return page_lines(self.step, self.deal, self._page.key, self.evidence, complaints)

    def _note_above(self) -> str:
        """Return what is said above the pages: what the step rests on that is still missing."""
        missing = rests_on(self.step, self.deal)
        return say(missing) if missing else ""

    def _name_buttons(self, titles: list[str], keys: list[str]) -> None:
        at = keys.index(self._page.key) if self._page.key in keys else -1
        following = titles[at + 1] if at + 1 < len(titles) else ""
        words = say(phrase(N_("Next: {page}"), page=following)) if following else tr(N_("Done"))
        self.next_button.setText(words)
        self.back_button.setEnabled(at > 0)

    def _say_title(self) -> None:
        account = self.deal.account
        sentence = phrase(
            N_("Step {number} · {step} — {deal}"),
            number=self.step.number,
            step=Phrase(self.step.title),
            deal=(account.name if account else "") or self.deal.title,
        )
        self.title_label.setText(say(sentence))

    # what stands beside the page

    def offer_beside(self, words: str, build: Callable[[], Beside]) -> None:
        """Offer something beside the page that follows it, such as the former lap; built when asked for."""
        self._build_beside = build
        self.beside_button.setText(words)
        self.beside_button.setAccessibleName(words)
        self.beside_button.show()

    def _turn_beside(self, wanted: bool) -> None:
        if self.beside is None and self._build_beside is not None:
            self.beside = self._build_beside()
            self.beside.hide()
            self._insert("middle", self.beside)
        self._share_room()  # first, or the window would grow for all three
        if self.beside is not None:
            self.beside.setVisible(wanted)
            self.beside.show_page(self._page.key)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        QTimer.singleShot(0, self, self._keep_cursor_in_page)

    def _keep_cursor_in_page(self) -> None:
        """Put the cursor where the page begins, unless it is in the page: what is not seen yet takes none."""
        if self.view is not None and self.isVisible() and not self.view.isAncestorOf(self.focusWidget()):
            self.view.focus_first()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """Let the list go where there is no room for three; back, next and their keys still turn pages."""
        shows_beside = self.beside is not None and self.beside_button.isChecked()
        self.list_card.setVisible(not shows_beside or self.width() >= _ROOM_FOR_THREE)

    def _look_soon(self, what: Edit | Slot) -> None:
        self._pause.start()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.matches(QKeySequence.StandardKey.Undo):
            self.session.undo()
        elif event.matches(QKeySequence.StandardKey.Redo):
            self.session.redo()
        elif event.key() == Qt.Key.Key_Escape:
            self.close_step()
        else:
            super().keyPressEvent(event)
