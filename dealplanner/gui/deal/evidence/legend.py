"""What the marks in the cells of the grid mean."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLabel, QWidget

from dealplanner.gui.deal.evidence.drawing import SIDE
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import Mark, mark_pixmap
from dealplanner.gui.words import tr
from dealplanner.i18n import N_

_SIGNS = (
    (Mark.CHECK, "good", N_("said so")),
    (Mark.CROSS, "bad", N_("said otherwise")),
    (Mark.CLOCK, "warn", N_("stale")),
    (Mark.ASK, "link", N_("to ask at the next meeting")),
    (Mark.RING, "muted", N_("asked, nothing on record")),
)


class Legend(QWidget):
    """What the marks mean."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, gap=6)
        colours = colours_of(self)
        for mark, tone, words in _SIGNS:
            sign = QLabel()
            colour = QColor(getattr(colours, tone))
            sign.setPixmap(mark_pixmap(mark, colour, SIDE, self.devicePixelRatioF()))
            said = label(tr(words), "muted")
            said.setWordWrap(False)
            row.addWidget(sign)
            row.addWidget(said)
