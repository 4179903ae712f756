"""Asks what decided a deal: as we see it, as they see it, and who got it instead."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from dealplanner.domain.fields import fields_of
from dealplanner.gui.deal.reason_box import ReasonBox
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors import Editor, Links, editor_for
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.words import tr
from dealplanner.i18n import N_
from dealplanner.records import Deal
from dealplanner.services.course import Views
from dealplanner.services.edits import Slot

_NARROW = 560
_MOST_RIVALS = 6


class TwoViews(QWidget):
    """Two columns of a reason and words; below them, for a lost deal, the rival."""

    changed = Signal()

    def __init__(
        self,
        deal: Deal,
        own_words: ReasonBox,
        session: EditSession,
        links: Links,
        rivals: Sequence[str] | None,
    ) -> None:
        """`rivals` are proposed as those who got it; None does not ask to whom it was lost."""
        super().__init__()
        self._views = Views(deal.ended_by, deal.ended_by_theirs, deal.their_reason, deal.lost_to)
        self._links = links
        self.editors: dict[str, Editor] = {}
        self.their_box = ReasonBox(
            tr(N_("In their words")), session, Slot(deal, "their_reason", "draft"), deal.their_reason
        )
        self._across = QHBoxLayout()
        self._across.setSpacing(16)
        ours = self._view(N_("As we see it"), "ended_by", N_("In our words"), own_words)
        theirs = self._view(N_("As they see it"), "ended_by_theirs", N_("In their words"), self.their_box)
        self._across.addLayout(ours, 1)
        self._across.addLayout(theirs, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(self._across)
        if rivals is not None:
            self._ask_rival(column, rivals[:_MOST_RIVALS])

    @property
    def views(self) -> Views:
        """Return both views as they stand."""
        return replace(self._views, their_words=self.their_box.reason, lost_to=self._views.lost_to.strip())

    def settle(self) -> None:
        """Let the drafts go: all is on record."""
        self.their_box.settle()

    def stand(self, width: int) -> None:
        """Stand beside each other, or one below the other where the window is narrow."""
        narrow = width < _NARROW
        self._across.setDirection(
            QBoxLayout.Direction.TopToBottom if narrow else QBoxLayout.Direction.LeftToRight
        )

    def _view(self, title: str, name: str, asks: str, box: ReasonBox) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(label(tr(title), "label"))
        why = fields_of(Deal)[name].why if name == "ended_by_theirs" else N_("The branch that weighs most.")
        column.addWidget(label(tr(why), "why"))
        column.addWidget(self._editor(name))
        column.addSpacing(4)
        column.addWidget(label(tr(asks), "why"))
        column.addWidget(box)
        return column

    def _ask_rival(self, column: QVBoxLayout, rivals: Sequence[str]) -> None:
        field = fields_of(Deal)["lost_to"]
        column.addSpacing(12)
        column.addWidget(label(tr(field.label), "label"))
        column.addWidget(label(tr(field.why), "why"))
        column.addWidget(self._editor("lost_to"))
        self.rival_row = QWidget()
        flow = FlowLayout(self.rival_row)
        for rival in rivals:
            chip = QPushButton(rival.replace("&", "&&"))
            chip.setProperty("role", "small")
            chip.setAccessibleName(rival)
            chip.clicked.connect(partial(self._choose, rival))
            flow.addWidget(chip)
        column.addWidget(self.rival_row)
        self.rival_row.setVisible(bool(rivals))

    def _editor(self, name: str) -> Editor:
        field = fields_of(Deal)[name]
        editor = editor_for(field, self._links)
        editor.setObjectName(name)
        editor.set_name(tr(field.label))
        editor.show_value(getattr(self._views, _KEPT[name]))
        editor.edited.connect(partial(self._take, name))
        editor.complained.connect(lambda _: self.changed.emit())
        self.editors[name] = editor
        return editor

    def _choose(self, rival: str, _checked: bool = False) -> None:
        self.editors["lost_to"].show_value(rival)
        self._take("lost_to", rival)

    def _take(self, name: str, value: Any) -> None:
        self._views = replace(self._views, **{_KEPT[name]: value})
        self.changed.emit()


_KEPT = {"ended_by": "ours", "ended_by_theirs": "theirs", "lost_to": "lost_to"}
