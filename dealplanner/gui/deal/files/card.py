"""A card with the files that are kept in a deal: shown, saved out again, taken away."""

from __future__ import annotations

from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.domain.errors import UserError
from dealplanner.gui.buttons import small_button
from dealplanner.gui.deal.files.viewer import FileViewer
from dealplanner.gui.editing import EditSession
from dealplanner.gui.labels import label
from dealplanner.gui.words import day_text, say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Attachment, Deal
from dealplanner.services.files import save_file
from dealplanner.services.kept_files import files_of, is_whole

_DAMAGED = phrase(N_("This file is no longer what was kept: take it from a backup, and keep it once more."))


class FilesCard(QWidget):
    """One line for each file of one kind, with what can be done with it."""

    told = Signal(object, str)
    """Phrase, and the role that it is shown in: good or bad."""

    def __init__(self, deal: Deal, session: EditSession, kind: AttachmentKind) -> None:
        super().__init__()
        self._deal, self._session, self._kind = deal, session, kind
        self.lines: dict[str, FileLine] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)

    def refresh(self) -> None:
        """Show what is kept now."""
        kept = files_of(self._deal, self._kind)
        for id_ in self.lines.keys() - {one.id for one in kept}:
            gone = self.lines.pop(id_)
            gone.hide()
            gone.deleteLater()
        for one in kept:
            if one.id not in self.lines:
                self.lines[one.id] = self._line(one)
            self.lines[one.id].show_file(one, _paper_of(self._deal, one))

    def _line(self, one: Attachment) -> FileLine:
        line = FileLine()
        line.show_button.clicked.connect(partial(self._show, one))
        line.save_button.clicked.connect(partial(self._save, one))
        line.remove_button.clicked.connect(partial(self._remove, one))
        self._column.addWidget(line)
        line.show()
        return line

    def _show(self, one: Attachment, _checked: bool = False) -> None:
        if not is_whole(one) or one.content is None:
            self.told.emit(_DAMAGED, "bad")
            return
        viewer = FileViewer(one.title or one.file_name, one.content, self)
        viewer.finished.connect(viewer.deleteLater)
        viewer.open()

    def _save(self, one: Attachment, _checked: bool = False) -> None:
        name = Path(one.file_name).name or one.title
        chosen, _ = QFileDialog.getSaveFileName(
            self, tr(N_("Save a copy")), str(Path.home() / name), options=_OPTIONS
        )
        if chosen:
            self.save_to(one, Path(chosen))

    def save_to(self, one: Attachment, path: Path) -> None:
        """Write the file as it was kept; say in one sentence what is wrong where that fails."""
        if not is_whole(one) or one.content is None:
            self.told.emit(_DAMAGED, "bad")
            return
        target = path if path.suffix else path.with_suffix(Path(one.file_name).suffix)
        try:
            save_file(target, one.content)
        except UserError as error:
            self.told.emit(error.phrase, "bad")
        else:
            self.told.emit(phrase(N_("Saved: {path}"), path=str(target)), "good")

    def _remove(self, one: Attachment, _checked: bool = False) -> None:
        self._session.close_run()
        self._session.workspace.remove(one)
        self.told.emit(phrase(N_("“{title}” is taken away; undo brings it back."), title=one.title), "good")
        self.refresh()


class FileLine(QWidget):
    """The title of a file, what is known of it, and three buttons."""

    def __init__(self) -> None:
        super().__init__()
        self.title = label(role="label")
        self.about = label(role="muted")
        self.show_button = small_button(N_("Show"), N_("Look into this file"))
        self.save_button = small_button(N_("Save a copy…"), N_("As it was kept, byte for byte"))
        self.remove_button = small_button(N_("Take away"), N_("Undo brings it back"))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self.title)
        words.addWidget(self.about)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addLayout(words, 1)
        for button in (self.show_button, self.save_button, self.remove_button):
            row.addWidget(button)

    def show_file(self, one: Attachment, paper: str) -> None:
        """Say what the file is; each button names it, too."""
        self.title.setText(one.title)
        digest = say(phrase(N_("digest {digest}"), digest=one.sha256[:8]))
        self.about.setText(" · ".join(filter(None, (one.file_name, day_text(one.on), paper, digest))))
        for button in (self.show_button, self.save_button, self.remove_button):
            button.setAccessibleName(f"{button.text()}: {one.title}")


def _paper_of(deal: Deal, one: Attachment) -> str:
    paper = next((paper for paper in deal.documents if paper.id == one.document_id), None)
    return f"{tr(paper.kind.label)} {paper.number}" if paper is not None else ""


_OPTIONS = QFileDialog.Option(0)
