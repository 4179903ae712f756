"""The owner's logo: seen, chosen, taken away."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImageReader, QPixmap
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.errors import UserError
from dealplanner.gui.editing import EditSession
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Profile
from dealplanner.services.edits import Edit
from dealplanner.services.profile import choose_logo, clear_logo

_SHOWN = QSize(220, 80)


class LogoCard(QWidget):
    """Shows the logo that the papers carry."""

    refused = Signal(object)
    """Phrase: why a file is no logo."""

    def __init__(self, session: EditSession, profile: Profile) -> None:
        super().__init__()
        self._session = session
        self._profile = profile
        self.picture = label(role="muted")
        self.picture.setAccessibleName(tr(N_("Your logo")))
        self.choose_button = QPushButton(tr(N_("Choose an image…")))
        self.choose_button.clicked.connect(self._choose)
        self.clear_button = QPushButton(tr(N_("No logo")))
        self.clear_button.clicked.connect(self._clear)
        for button in (self.choose_button, self.clear_button):
            button.setAccessibleName(button.text())
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.choose_button)
        row.addWidget(self.clear_button)
        row.addStretch()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(12)
        layout.addWidget(self.picture)
        layout.addLayout(row)
        session.edited.connect(self._follow)
        self._show_logo()

    def take(self, path: Path) -> None:
        """Take the image at `path`; say why where it is none, the old one kept."""
        try:
            choose_logo(self._session.workspace, path)
        except UserError as error:
            self.refused.emit(error.phrase)

    def _choose(self) -> None:
        kinds = tr(N_("Images")) + " (*.png *.jpg *.jpeg)"
        name, _ = QFileDialog.getOpenFileName(self, tr(N_("Your logo")), "", kinds)
        if name:
            self.take(Path(name))

    def _clear(self) -> None:
        clear_logo(self._session.workspace)

    def _follow(self, edit: Edit) -> None:
        if edit.slot.record is self._profile and edit.slot.attribute == "logo":
            self._show_logo()

    def _show_logo(self) -> None:
        data = self._profile.logo
        self.clear_button.setEnabled(data is not None)
        self.picture.setPixmap(QPixmap())
        if data is None:
            self.picture.setText(tr(N_("None yet. Papers begin with the name of your company.")))
        else:
            self.picture.setPixmap(_picture(data))


def _picture(data: bytes) -> QPixmap:
    """Return the image, read no larger than it is shown."""
    buffer = QBuffer()
    buffer.setData(QByteArray(data))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    size = reader.size()
    if size.isValid() and (size.width() > _SHOWN.width() or size.height() > _SHOWN.height()):
        reader.setScaledSize(size.scaled(_SHOWN, Qt.AspectRatioMode.KeepAspectRatio))
    return QPixmap.fromImage(reader.read())
