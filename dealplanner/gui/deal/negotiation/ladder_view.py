"""The fallback ladder drawn: four rungs, and where both sides stand in words."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout

from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.ladder import Ladder, Rung
from dealplanner.gui.deal.negotiation.rung_button import RungButton
from dealplanner.gui.labels import label
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase


class LadderView(QFrame):
    """Shows one ladder; a rung that is chosen is to be proposed."""

    chosen = Signal(object)
    """The rung."""

    def __init__(self) -> None:
        super().__init__()
        self.setProperty("role", "card")
        self.setAccessibleName(tr(N_("Fallback ladder (private)")))
        self.rungs = {rung: RungButton(rung) for rung in Rung}
        self.stand_label = label()
        self.next_label = label(role="label")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(0)
        column.addWidget(label(tr(N_("Fallback ladder (private)")), "label"))
        column.addSpacing(4)
        for rung, button in self.rungs.items():
            button.clicked.connect(partial(self.chosen.emit, rung))
            column.addWidget(button)
        column.addSpacing(6)
        column.addWidget(self.stand_label)
        column.addSpacing(4)
        column.addWidget(self.next_label)

    def show_ladder(self, ladder: Ladder) -> None:
        """Show the rungs, where both sides stand, and what to say next."""
        ours, theirs = ladder.rung_of(SideOf.OURS), ladder.rung_of(SideOf.THEIRS)
        for rung, button in self.rungs.items():
            button.show_rung(ladder.words(rung), rung is ours, rung is theirs)
        lines = (
            _stand(N_("We: {where}"), ladder.ours, ours),
            _stand(N_("They: {where}"), ladder.theirs, theirs),
        )
        self.stand_label.setText("\n".join(say(line) for line in lines))
        self.next_label.setText(say(phrase(N_("Next: {step}"), step=ladder.next_step)))


def _stand(sentence: str, words: str, rung: Rung | None) -> Phrase:
    """Say where one side stands."""
    words = " ".join(words.split())
    if not words:
        where = phrase(N_("have not said anything yet"))
    elif rung is None:
        where = phrase(N_("“{words}”, which is no rung of ours"), words=words)
    else:
        where = phrase(N_("“{words}”, our rung “{rung}”"), words=words, rung=Phrase(rung.label))
    return phrase(sentence, where=where)
