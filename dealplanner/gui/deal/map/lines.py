"""The kinds of lines on the map: the ties between two people, and who sits in which committee."""

from __future__ import annotations

from dealplanner.domain.choices import Option
from dealplanner.domain.stakes import TieKind
from dealplanner.gui.words import say
from dealplanner.i18n import N_, phrase


class LineKind(Option):
    """What a line says of the one it begins at."""

    REPORTS_TO = "reports_to", TieKind.REPORTS_TO.label
    INFLUENCES = "influences", TieKind.INFLUENCES.label
    TRUSTS = "trusts", TieKind.TRUSTS.label
    OPPOSES = "opposes", TieKind.OPPOSES.label
    SITS_IN = "sits_in", N_("sits in")

    @property
    def tie(self) -> TieKind | None:
        """Return the kind of tie that is on record; none for a seat in a committee."""
        return next((kind for kind in TieKind if kind.value == self.value), None)

    @classmethod
    def of(cls, tie: TieKind) -> LineKind:
        """Return the kind of line that draws a kind of tie."""
        return next(kind for kind in cls if kind.value == tie.value)


_SENTENCES = {
    LineKind.REPORTS_TO: N_("{who} reports to {whom}"),
    LineKind.INFLUENCES: N_("{who} influences {whom}"),
    LineKind.TRUSTS: N_("{who} trusts {whom}"),
    LineKind.OPPOSES: N_("{who} opposes {whom}"),
    LineKind.SITS_IN: N_("{who} sits in {whom}"),
}


def sentence(kind: LineKind, who: str, whom: str) -> str:
    """Return what a line says, in the window’s language."""
    return say(phrase(_SENTENCES[kind], who=who, whom=whom))
