"""Settings: who you are on the papers, how the window speaks and looks, and where the file lies."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
from dealplanner.gui.bring_in import BringIn, choose_files
from dealplanner.gui.file_trouble import choose_file, choose_new_file
from dealplanner.gui.host import Host
from dealplanner.gui.labels import label, scrolled
from dealplanner.gui.logo_card import LogoCard
from dealplanner.gui.numbers_card import NumbersCard
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.record_page import titled_card
from dealplanner.gui.view import View
from dealplanner.gui.words import tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Profile
from dealplanner.services.backup import backup_name, copy_to_draft_of, verify_and_place
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.preferences import LANGUAGES

_PERSON = ("name", "company", "address", "email", "phone", "website", "tax_id", "registration", "bank")
_USUAL = ("currency", "language", "tax_rate", "hourly_rate", "stale_after")


class Settings(View):
    """All that is settled once."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        session = host.open_file.session
        self.profile: Profile = profile_of(session.workspace)
        links = DealLinks(session.workspace, session.workspace.clock().date())
        self._session, self._links = session, links
        self.you = RecordForm(session, [Slot(self.profile, name) for name in _PERSON], links, columns=2)
        self.usual = RecordForm(session, [Slot(self.profile, name) for name in _USUAL], links, columns=2)
        self.numbers = NumbersCard(session, self.profile, links)
        self.look_button = QPushButton(tr(N_("Look of the papers…")))
        self.look_button.setAccessibleName(tr(N_("Look of the papers")))
        self.look_button.clicked.connect(self.show_look)
        self.logo = LogoCard(session, self.profile)
        self.logo.refused.connect(lambda sentence: host.tell(sentence, "bad"))
        self.window_part = WindowSettings(host)
        self.file_part = FileSettings(host)
        left, right = QVBoxLayout(), QVBoxLayout()
        left.addWidget(titled_card(N_("You, on every paper"), self.you))
        left.addWidget(titled_card(N_("Numbers of papers"), self.numbers))
        left.addStretch()
        for title, part in (
            (N_("The file"), self.file_part),
            (N_("The window"), self.window_part),
            (N_("Your logo"), self.logo),
            (N_("Papers"), _left_aligned(self.look_button)),
            (N_("What is usual"), self.usual),
        ):
            right.addWidget(titled_card(title, part))
        right.addStretch()
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(scrolled(left), 1)
        layout.addWidget(scrolled(right), 1)

    def show_look(self) -> None:
        """Ask how papers look, beside a sample."""
        from dealplanner.gui.paper_look import PaperLook  # late: brings the preview

        PaperLook(self._session, self.profile, self._links, self).open()


class WindowSettings(QWidget):
    """The language of the window, and light or dark; both change at once."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self.language_box = QComboBox()
        self.language_box.setAccessibleName(tr(N_("Language of the window")))
        self.language_box.addItem(tr(N_("As the system")), "")
        for key, name in LANGUAGES.items():
            self.language_box.addItem(name, key)
        self.language_box.setCurrentIndex(self.language_box.findData(host.preferences.language))
        self.language_box.activated.connect(self._speak)
        self.dark_box = QCheckBox(tr(N_("Dark")))
        self.dark_box.setAccessibleName(tr(N_("Dark")))
        self.dark_box.setChecked(host.preferences.dark)
        self.dark_box.clicked.connect(self._darken)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        row.addWidget(self.language_box)
        row.addWidget(self.dark_box)
        row.addStretch()

    def _speak(self, index: int) -> None:
        self._change(language=self.language_box.itemData(index))

    def _darken(self, dark: bool) -> None:
        self._change(dark=dark)

    def _change(self, **settings: str | bool) -> None:
        self._host.change_preferences(replace(self._host.preferences, **settings))  # type: ignore[arg-type]


class FileSettings(QWidget):
    """Where the file lies, and what can be done with it as a whole."""

    def __init__(self, host: Host) -> None:
        super().__init__()
        self._host = host
        self._file = host.open_file.file
        self.path_label = label(str(self._file.path))
        self.path_label.setWordWrap(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.path_label)
        for buttons in (
            ((N_("Back up…"), self.back_up), (N_("Bring in contacts and tables…"), self.bring_in)),
            ((N_("Open another file…"), self.open_another), (N_("New file…"), self.make_new)),
        ):
            layout.addLayout(_row(buttons))

    def open_another(self) -> None:
        """Ask for another file and open it."""
        path = choose_file(self, self._file.path)
        if path is not None:
            self._host.open_another(path)

    def make_new(self) -> None:
        """Ask for a place and make a new file there."""
        path = choose_new_file(self, self._file.path)
        if path is not None:
            self._host.open_another(path, new=True)

    def back_up(self) -> None:
        """Ask for a place and put a verified copy there."""
        name = backup_name(self._file, self._file.clock().date())
        target = choose_new_file(self, self._file.path, tr(N_("Back up")), name)
        if target is not None:
            self.back_up_to(target)

    def back_up_to(self, target: Path) -> None:
        """Copy what is saved, and read the copy back beside the window before it counts."""
        try:
            draft = copy_to_draft_of(self._file, target)
        except UserError as error:
            self._host.tell(error.phrase, "bad")
            return
        tasks.run(
            lambda report: verify_and_place(draft, target),
            lambda _: self._host.tell(
                phrase(N_("Backed up and read back: {path}"), path=str(target)), "good"
            ),
            lambda error: self._host.tell(error.phrase, "bad"),
        )

    def bring_in(self) -> None:
        """Ask for files, show what they would make, and take it in."""
        files = choose_files(self)
        if not files:
            return
        dialog = BringIn(files, self._host.open_file.session, self)
        if dialog.exec() and dialog.outcome is not None:
            self._host.open_file.flush()
            self._host.tell(dialog.outcome, "good")


def _left_aligned(button: QPushButton) -> QWidget:
    widget = QWidget()
    row = QHBoxLayout(widget)
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(button)
    row.addStretch()
    return widget


def _row(buttons: tuple[tuple[str, Callable[[], object]], ...]) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(8)
    for words, do in buttons:
        button = QPushButton(tr(words))
        button.setAccessibleName(tr(words))
        button.clicked.connect(do)
        row.addWidget(button)
    row.addStretch()
    return row
