"""Two versions of a paper compared word by word, also with what the client sends back."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QHBoxLayout, QSizePolicy, QWidget
from shiboken6 import isValid

from dealplanner.domain.bargaining import AttachmentKind
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.versions import Passage
from dealplanner.gui import tasks
from dealplanner.gui.buttons import button, small_button
from dealplanner.gui.deal.files.card import FilesCard
from dealplanner.gui.deal.files.dropping import dropped_file
from dealplanner.gui.deal.side_page import SideNeeds, SidePage
from dealplanner.gui.deal.versions.text import VersionText, place_words
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.message_bar import MessageBar
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.services.deals import profile_of
from dealplanner.services.kept_files import KeptFile, keep_file
from dealplanner.services.versions import (
    Version,
    chosen_version,
    compare_versions,
    proposed_pair,
    read_version,
    versions_of,
)

TITLE = N_("Versions")
WHY = N_(
    "What was struck is struck out, what is new is underlined; line breaks and quotes make no difference."
)
_FIT = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class VersionsPage(SidePage):
    """Choose two, read what changed, keep theirs; F3 leads to the next change."""

    def __init__(self, needs: SideNeeds) -> None:
        super().__init__(TITLE, WHY, needs)

    def furnish(self) -> None:
        """Add the choice of two, the text, and what came back so far."""
        self.setAcceptDrops(True)
        self._versions: list[Version] = []
        self._chosen: KeptFile | None = None
        self._passages: tuple[Passage, ...] = ()
        self._asked = 0
        self.open_button = button(
            N_("Open their version…"),
            N_("A text, a Word file or a PDF; it can be dropped here, too"),
            "primary",
        )
        self.open_button.clicked.connect(self._choose_file)
        self.head.addWidget(self.open_button)
        self.bar = MessageBar(tr(TITLE))
        self.text = VersionText()
        self.text.walked.connect(self._say_place)
        self.files = FilesCard(self.needs.deal, self.needs.session, AttachmentKind.THEIRS)
        self.files.told.connect(self.bar.tell)
        self.body.addWidget(self.bar)
        self.body.addLayout(self._choice())
        self.body.addWidget(self._tools())
        self.body.addWidget(self.place_label)
        self.body.addWidget(self.text, 1)
        self.body.addWidget(self.files)

    def _choice(self) -> QHBoxLayout:
        self.before_box, self.after_box = self._box(N_("Earlier version")), self._box(N_("Later version"))
        self.swap_button = small_button("⇄", N_("Change their places"))
        self.swap_button.setAccessibleName(tr(N_("Change their places")))
        self.swap_button.clicked.connect(self._swap)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.before_box, 1)
        row.addWidget(self.swap_button)
        row.addWidget(self.after_box, 1)
        return row

    def _box(self, name: str) -> QComboBox:
        box = QComboBox()
        box.setAccessibleName(tr(name))
        box.setToolTip(tr(name))
        box.setSizeAdjustPolicy(_FIT)
        box.setMinimumContentsLength(12)
        box.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        box.activated.connect(self._compare)
        return box

    def _tools(self) -> QWidget:
        self.place_label = label(role="label")
        self.before_button = small_button(N_("‹ Change before"), N_("The change before (Shift+F3)"))
        self.next_button = small_button(N_("Next change ›"), N_("The next change (F3)"))
        self.changed_box = QCheckBox(tr(N_("Only paragraphs with changes")))
        self.keep_button = small_button(N_("Keep their version"), N_("In this file, with today’s date"))
        self.before_button.clicked.connect(lambda: self.text.walk(-1))
        self.next_button.clicked.connect(lambda: self.text.walk(1))
        self.changed_box.toggled.connect(self._show)
        self.keep_button.clicked.connect(self._keep)
        for keys, by in (("F3", 1), ("Shift+F3", -1)):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(lambda by=by: self.text.walk(by))
        tools = QWidget()
        flow = FlowLayout(tools)
        for part in (self.before_button, self.next_button, self.changed_box, self.keep_button):
            flow.addWidget(part)
        return tools

    # what it shows

    def refresh(self) -> None:
        """Offer what there is now; what is chosen stays chosen."""
        deal, workspace = self.needs.deal, self.needs.session.workspace
        self._versions = versions_of(deal, profile_of(workspace), self.needs.links.today)
        if self._chosen is not None:
            self._versions.append(chosen_version(self._chosen))
        self.files.refresh()
        keys = [version.key for version in self._versions]
        before, after = self.before_box.currentData(), self.after_box.currentData()
        for box, chosen in ((self.before_box, before), (self.after_box, after)):
            box.clear()
            for version in self._versions:
                box.addItem(say(version.title), version.key)
            box.setCurrentIndex(keys.index(chosen) if chosen in keys else -1)
        if self.before_box.currentIndex() < 0 or self.after_box.currentIndex() < 0:
            self._choose(*proposed_pair(self._versions))
        self.keep_button.setVisible(self._chosen is not None)
        self._compare()

    def focus_first(self) -> None:
        """Put the focus on the choice of the earlier version."""
        self.before_box.setFocus()

    def take(self, path: Path) -> None:
        """Compare with the file at `path`; say in one sentence why where it cannot be read."""
        self.open_button.setEnabled(False)
        tasks.run(lambda report: read_version(path), self._take, self._refuse)

    def _take(self, file: KeptFile) -> None:
        if not isValid(self):
            return
        self.open_button.setEnabled(True)
        self.bar.hide()
        self._chosen = file
        self.refresh()
        before = self.before_box.currentData()
        self._choose(before, chosen_version(file).key)
        self._compare()

    def _refuse(self, error: UserError) -> None:
        if isValid(self):
            self.open_button.setEnabled(True)
            self.bar.tell(error.phrase, "bad")

    def _choose(self, before: str, after: str) -> None:
        self.before_box.setCurrentIndex(self.before_box.findData(before))
        self.after_box.setCurrentIndex(self.after_box.findData(after))

    def _swap(self) -> None:
        self._choose(self.after_box.currentData(), self.before_box.currentData())
        self._compare()

    def _compare(self) -> None:
        """Read both beside the window, and show what differs."""
        found = {version.key: version for version in self._versions}
        before, after = (found.get(box.currentData()) for box in (self.before_box, self.after_box))
        if before is None or after is None:
            return
        self._asked += 1
        asked, first, second = self._asked, before.load(), after.load()

        def show(passages: tuple[Passage, ...]) -> None:
            if isValid(self) and asked == self._asked and passages != self._passages:
                self._passages = passages
                self._show()
            elif isValid(self) and asked == self._asked and not passages:
                self._show()

        def fail(error: UserError) -> None:
            if isValid(self) and asked == self._asked:
                self.bar.tell(error.phrase, "bad")

        tasks.run(lambda report: compare_versions(first, second), show, fail)

    def _show(self) -> None:
        self.text.show_passages(self._passages, self.changed_box.isChecked())

    def _say_place(self, number: int, count: int) -> None:
        self.place_label.setText(place_words(self.text.place, number, count))
        for walk in (self.before_button, self.next_button, self.changed_box):
            walk.setEnabled(count > 0)

    # what is done

    def _keep(self) -> None:
        if self._chosen is None:
            return
        self.needs.session.close_run()
        workspace, today = self.needs.session.workspace, self.needs.links.today
        before, was_after = self.before_box.currentData(), self.after_box.currentData()
        is_after = was_after == chosen_version(self._chosen).key
        kept = keep_file(workspace, self.needs.deal, self._chosen, AttachmentKind.THEIRS, today)
        self._chosen = None
        self.bar.tell(phrase(N_("“{title}” is kept in this file."), title=kept.title), "good")
        self.refresh()
        key = f"file:{kept.id}"
        self._choose(before if is_after else key, key if is_after else was_after)
        self._compare()

    def _choose_file(self) -> None:
        kinds = tr(N_("Texts, Word files and PDFs")) + " (*.docx *.txt *.pdf)"
        name, _ = QFileDialog.getOpenFileName(self, tr(N_("Open their version")), "", kinds)
        if name:
            self.take(Path(name))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if dropped_file(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = dropped_file(event)
        if path is not None:
            event.acceptProposedAction()
            self.take(path)
