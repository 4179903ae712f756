"""The red flags of a deal, the gravest first, each with the page that mends it."""

from __future__ import annotations

from collections.abc import Sequence

from dealplanner.domain.flags import Danger, RedFlag
from dealplanner.gui.deal.goals import page_words
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_

_TONES = {Danger.GRAVE: "bad", Danger.SERIOUS: "warn", Danger.NOTE: "muted"}


class FlagsCard(StateCard):
    """Shows the first few flags, or that there is none."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Red flags")), most=4)

    def show_flags(self, flags: Sequence[RedFlag]) -> None:
        """Show what endangers the deal now."""
        lines = [
            StateLine(
                Mark.BANG,
                _TONES[flag.severity],
                say(flag.why),
                page_words(flag.page),
                says=tr(flag.severity.label),
                goal=flag.page,
            )
            for flag in flags
        ]
        if not lines:
            lines = [StateLine(Mark.CHECK, "good", tr(N_("Nothing noticed that endangers this deal.")))]
        title = tr(N_("Red flags"))
        self.show_lines(f"{title}  {len(flags)}" if flags else title, lines)
