"""The main window: one open file, its desk, and the keys that work everywhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QCloseEvent, QKeySequence, QPaintEvent
from PySide6.QtWidgets import QApplication, QMainWindow

from dealplanner.domain.errors import UserError
from dealplanner.gui import places
from dealplanner.gui.desk import Desk
from dealplanner.gui.language import WindowLanguage
from dealplanner.gui.look import apply_look
from dealplanner.gui.message_bar import WayOut
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import PLACES, Target
from dealplanner.gui.rooms import build_view
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.services.preferences import Preferences

_BRIEFLY = 6_000  # milliseconds that a sentence stands which needs no answer


class MainWindow(QMainWindow):
    """Shows one file; built anew, in place, for another language, look or file."""

    painted = Signal()
    """The window has been painted for the first time."""
    warmed = Signal()
    """All is imported that the first paint did without."""
    preferences_changed = Signal(object)
    """Preferences: whoever owns the settings should keep them."""

    def __init__(self, file: DealFile, preferences: Preferences, app: QApplication) -> None:
        super().__init__()
        self._app = app
        self._language = WindowLanguage(app)
        self.preferences = preferences
        self.open_file = OpenFile(file, self)
        self.desk: Desk
        self._is_painted = self._is_warm = False
        self.resize(1280, 800)
        self._dress()
        self._furnish(Target("today"))

    # what the views ask of it

    def change_preferences(self, preferences: Preferences) -> None:
        """Take over other settings at once, and stay where the user is."""
        if preferences == self.preferences or not self.open_file.flush():
            return
        self.preferences = preferences
        self._dress()
        self._furnish(self.desk.here or Target("today"))
        self.preferences_changed.emit(preferences)

    def open_another(self, path: Path, new: bool = False) -> None:
        """Open another file in the place of this one, a new one if wanted; say so where that fails."""
        clock = self.open_file.file.clock
        try:
            other = DealFile.create(path, clock) if new else DealFile.open(path, clock)
        except UserError as error:
            self.tell(error.phrase, "bad")
            return
        if not self.open_file.close():
            other.close()
            return
        self.open_file.deleteLater()
        self.open_file = OpenFile(other, self)
        self._furnish(Target("today"))
        self.preferences = replace(self.preferences, last_file=str(path))
        self.preferences_changed.emit(self.preferences)

    def flush(self) -> bool:
        """Save what waits; say whether all is saved."""
        return self.open_file.flush()

    def tell(self, sentence: Phrase, role: str = "warn") -> None:
        """Say something at the top of the window."""
        self.desk.news_bar.tell(sentence, role)

    def _tell_briefly(self, sentence: Phrase) -> None:
        """Say something that needs no answer; it goes by itself, unless something else was said since."""
        self.tell(sentence, "good")
        bar, words = self.desk.news_bar, self.desk.news_bar.words

        def go() -> None:
            if bar.words == words:
                bar.hide()

        QTimer.singleShot(_BRIEFLY, bar, go)

    def when_warm(self, do: Callable[[], None]) -> None:
        """Call `do` once the window is warm, which may be now."""
        if self._is_warm:
            do()
        else:
            self.warmed.connect(do)

    def note_warm(self) -> None:
        """Say that all is imported that the first paint did without."""
        self._is_warm = True
        self.warmed.emit()

    def begin(self, table: str, account: str = "") -> None:
        """Ask for a new record with few keys, and go there; `account` is the name to propose."""
        from dealplanner.gui.new_things import begin_new  # late: brings SQLAlchemy

        target = begin_new(table, self.open_file, self, account)
        if target is not None:
            self.open_file.flush()
            self.desk.go(target)

    # building

    def _dress(self) -> None:
        self._language.use(self.preferences.language)
        apply_look(self._app, self.preferences.dark)

    def _furnish(self, target: Target) -> None:
        """Build the desk anew and go to `target`."""
        self.setWindowTitle(f"{self.open_file.file.path.stem} – Deal Planner")
        for action in self.actions():
            self.removeAction(action)
            action.deleteLater()
        self.desk = Desk(self.open_file, lambda wanted: build_view(wanted, self))
        self.setCentralWidget(self.desk)
        self._watch_saving()
        self._teach_keys()
        self.desk.find_box.opened.connect(self.desk.go)
        self.desk.go(target)

    def _watch_saving(self) -> None:
        bar = self.desk.save_bar
        self.open_file.saved.connect(bar.hide)
        self.open_file.save_failed.connect(self._tell_failure)
        self.open_file.turned.connect(self._tell_briefly)

    def _tell_failure(self, why: Phrase) -> None:
        self.desk.save_bar.tell(
            phrase(N_("Not saved: {why}"), why=why), "bad", WayOut(N_("Try again now"), self.open_file.flush)
        )

    def _teach_keys(self) -> None:
        for place in PLACES:
            self._on(place.keys, self.desk.go, Target(place.key))
        for table, shortcut in places.SHORTCUT_OF.items():
            self._on(shortcut.keys, self.begin, table)
        self._on(places.FIND.keys, self._find)
        self._on(places.UNDO.keys, self._undo)
        self._on(places.REDO.keys, self._redo)
        self._on(places.PAPERS.keys, self._show_papers)
        self._on(places.BACK.keys, self.desk.back)
        self._on(places.FILTER.keys, self._filter)
        self._on(places.OVERVIEW.keys, self._show_keys)

    def _on(self, keys: str, do: Callable[..., object], *about: object) -> None:
        action = QAction(self)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda: do(*about))
        self.addAction(action)

    # keys

    def _find(self) -> None:
        self.desk.find_box.setFocus()
        self.desk.find_box.selectAll()

    def _undo(self) -> None:
        if not self.open_file.session.undo():
            self.tell(phrase(N_("There is nothing to undo.")))

    def _redo(self) -> None:
        if not self.open_file.session.redo():
            self.tell(phrase(N_("There is nothing to do again.")))

    def _show_papers(self) -> None:
        if not self.desk.view.show_papers():
            self.desk.go(Target("documents"))

    def _filter(self) -> None:
        if not self.desk.view.focus_filter():
            self._find()

    def _show_keys(self) -> None:
        from dealplanner.gui.keys import KeysOverview  # late: not needed for the first paint

        KeysOverview(self).exec()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Tell once when everything is on the screen."""
        super().paintEvent(event)
        if not self._is_painted:
            self._is_painted = True
            QTimer.singleShot(0, self.painted.emit)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Save what waits; where that fails, ask before it is lost."""
        if self.open_file.close():
            self._fall_silent()
            event.accept()
        elif self._gives_up():
            self.open_file.abandon()
            self._fall_silent()
            event.accept()
        else:
            event.ignore()

    def _fall_silent(self) -> None:
        """Stop what waits to look at the file, which is closed now."""
        for timer in self.findChildren(QTimer):
            timer.stop()

    def _gives_up(self) -> bool:
        from PySide6.QtWidgets import QMessageBox  # late: with luck nobody ever needs it

        question = QMessageBox(self)
        question.setTextFormat(Qt.TextFormat.PlainText)
        question.setText(self.desk.save_bar.words)
        question.setInformativeText(tr(N_("If you close now, what was typed since the last save is lost.")))
        stay = question.addButton(tr(N_("Stay")), QMessageBox.ButtonRole.RejectRole)
        question.addButton(tr(N_("Close and lose it")), QMessageBox.ButtonRole.DestructiveRole)
        question.setDefaultButton(stay)
        question.exec()
        return question.clickedButton() is not stay
