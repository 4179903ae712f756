"""How papers are numbered: the patterns, the number that comes next, and which are missing."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Links
from dealplanner.gui.labels import label, set_role
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Profile
from dealplanner.services.edits import Edit, Slot
from dealplanner.services.papers.numbers import complaints, draw_number, patterns, series

_FIELDS = ("quote_numbers", "proposal_numbers", "term_sheet_numbers", "first_number", "numbers_by_year")


class NumbersCard(QWidget):
    """Asks for the patterns, and shows at once what they make."""

    def __init__(self, session: EditSession, profile: Profile, links: Links) -> None:
        super().__init__()
        self._session, self._profile = session, profile
        self.form = RecordForm(session, [Slot(profile, name) for name in _FIELDS], links, columns=2)
        self.next_label = label(role="muted")
        self.drawn_label = label(role="muted")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for part in (self.form, self.next_label, self.drawn_label):
            column.addWidget(part)
        session.edited.connect(self._follow)
        self.refresh()

    def refresh(self) -> None:
        """Say what comes next, or what is wrong, and which numbers are missing."""
        workspace = self._session.workspace
        wrong = list(complaints(self._profile))
        if wrong:
            self.next_label.setText("\n".join(map(say, wrong)))
        else:
            today = workspace.clock().date()
            coming = [
                say(
                    phrase(
                        N_("{paper}: {number}"),
                        paper=Phrase(kind.label),
                        number=draw_number(workspace, self._profile, kind, today),
                    )
                )
                for kind in patterns(self._profile)
            ]
            self.next_label.setText(tr(N_("The next ones:")) + " " + " · ".join(coming))
        set_role(self.next_label, "bad" if wrong else "muted")
        told = [say(one.words) for one in series(workspace, self._profile)]
        self.drawn_label.setText("\n".join(told) or tr(N_("No number is drawn yet.")))

    def _follow(self, edit: Edit) -> None:
        if edit.slot.record is self._profile:
            self.refresh()
