"""The page of a marketing activity: what it is, what it brought, and the internet check where it applies."""

from __future__ import annotations

from typing import cast

from PySide6.QtWidgets import QFrame, QGridLayout, QWidget

from dealplanner.domain.fields import fields_of
from dealplanner.gui.labels import label
from dealplanner.gui.list_words import value_text
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.record_page import RecordPage, titled_card
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase
from dealplanner.records import Activity
from dealplanner.services.edits import Edit
from dealplanner.services.lists import ACTIVITIES, one_row

_STRENGTHS = ("any_time", "straight_to_customer", "easier_talk", "multimedia", "price_advantage")
_WEAKNESSES = ("little_trust", "little_liveliness", "price_sensitivity", "security_worries", "passive")


class ActivityPage(RecordPage):
    """Shows one marketing activity."""

    @property
    def activity(self) -> Activity:
        """Return the activity."""
        return cast(Activity, self.record)

    def furnish(self) -> None:
        """Add the form, the internet check, what came of it, and its deals."""
        self.form_card(N_("Activity"), ("name", "channel", "begins_on", "ends_on", "cost"))
        self._check: list[RecordForm] = [
            self.form_card(N_("Internet marketing: its strengths"), _STRENGTHS, columns=1),
            self.form_card(N_("Internet marketing: its weaknesses"), _WEAKNESSES, columns=1),
        ]
        self._open_weaknesses = label(role="warn")
        self.right.addWidget(self._open_weaknesses)
        self._figures = _Figures()
        self.right.addWidget(titled_card(N_("What came of it"), self._figures))
        self.list_card("deals", N_("Its deals"), N_("No deal came of it yet."))
        self._show_check()
        self._show_figures()

    @property
    def figures(self) -> tuple[str, ...]:
        """Return what is said of cost, contacts, deals, won value and cost per contact."""
        return self._figures.words

    @property
    def weaknesses(self) -> str:
        """Return what is said of the weaknesses that nothing is done about."""
        return self._open_weaknesses.text() if not self._open_weaknesses.isHidden() else ""

    def refresh(self) -> None:
        """Read again what is saved."""
        super().refresh()
        self._show_figures()

    def _show_figures(self) -> None:
        row = one_row(self._open_file.file, ACTIVITIES, self.activity.id)
        values = ACTIVITIES.values(row) if row else ()
        self._figures.show_values(values)

    def _show_check(self) -> None:
        """Ask about the internet only where the activity takes place there."""
        for form in self._check:
            cast(QFrame, form.parentWidget()).setVisible(self.activity.is_internet)
        unanswered = [tr(fields_of(Activity)[name].label) for name in self.activity.unanswered]
        self._open_weaknesses.setVisible(bool(unanswered) and self.activity.is_internet)
        words = phrase(N_("Nothing is done yet about: {weaknesses}"), weaknesses=", ".join(unanswered))
        self._open_weaknesses.setText(say(words))

    def _follow(self, edit: Edit) -> None:
        super()._follow(edit)
        if edit.slot.record is self.record:
            self._show_check()


class _Figures(QWidget):
    """Contacts, deals, won value, cost and cost per contact, one below the other."""

    def __init__(self) -> None:
        super().__init__()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(4)
        self._labels = [label() for _ in ACTIVITIES.columns[3:]]
        for row, column in enumerate(ACTIVITIES.columns[3:]):
            self._grid.addWidget(label(tr(column.label), "muted"), row, 0)
            self._grid.addWidget(self._labels[row], row, 1)
        self._grid.setColumnStretch(1, 1)

    @property
    def words(self) -> tuple[str, ...]:
        """Return what is shown."""
        return tuple(shown.text() for shown in self._labels)

    def show_values(self, values: tuple[object, ...]) -> None:
        """Show the values of the list's row; an empty one as a dash."""
        for shown, value in zip(self._labels, values[3:], strict=False):
            shown.setText(value_text(value) or "–")
