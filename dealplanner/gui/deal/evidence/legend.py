"""What the marks in the cells of the grid mean."""

from __future__ import annotations

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from dealplanner.gui.deal.evidence.drawing import SIDE
from dealplanner.gui.deal.evidence.words import CELL_SIGNS, Sign
from dealplanner.gui.flow import FlowLayout
from dealplanner.gui.labels import label
from dealplanner.gui.look import colours_of
from dealplanner.gui.marks import mark_pixmap
from dealplanner.gui.state_marks import SIGNS
from dealplanner.gui.words import tr


def legend_signs() -> tuple[Sign, ...]:
    """Return every mark that the grid shows, once: those of the cells, then those of the questions alone."""
    marks = {sign.mark for sign in CELL_SIGNS}
    states = (Sign(mark, tone, state.label) for state, (mark, tone) in SIGNS.items())
    return (*CELL_SIGNS, *(sign for sign in states if sign.mark not in marks))


class Legend(QWidget):
    """What the marks mean."""

    def __init__(self) -> None:
        super().__init__()
        row = FlowLayout(self, gap=6)
        colours = colours_of(self)
        for mark, tone, words in legend_signs():
            sign = QLabel()
            colour = QColor(getattr(colours, tone))
            sign.setPixmap(mark_pixmap(mark, colour, SIDE, self.devicePixelRatioF()))
            shown = tr(words)
            said = label(shown[:1].upper() + shown[1:], "muted")
            said.setWordWrap(False)
            pair = QHBoxLayout()
            pair.setContentsMargins(0, 0, 6, 0)
            pair.setSpacing(6)
            pair.addWidget(sign)
            pair.addWidget(said)
            both = QWidget()  # a mark never parts from its words at the end of a line
            both.setLayout(pair)
            row.addWidget(both)
