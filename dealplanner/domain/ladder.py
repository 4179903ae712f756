"""The fallback ladder of a negotiation point: ask, good, least, never; and what to say next. Private."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.bargaining import SideOf
from dealplanner.domain.choices import Option
from dealplanner.i18n import N_, Phrase, phrase


class Rung(Option):
    """The rungs, from the first word down to what is never accepted."""

    ASK = "ask", N_("What we ask")
    GOOD = "good", N_("A good result")
    LEAST = "least", N_("The least")
    NEVER = "never", N_("Never that")


STEPS = (Rung.ASK, Rung.GOOD, Rung.LEAST)
"""The rungs on which we can stand."""


@dataclass(frozen=True, kw_only=True)
class Ladder:
    """The rungs of one point in words, and where both sides stand."""

    ask: str = ""
    good: str = ""
    least: str = ""
    never: str = ""
    ours: str = ""
    theirs: str = ""
    last: SideOf | None = None
    """Who spoke last; None where nobody has."""
    is_settled: bool = False

    def words(self, rung: Rung) -> str:
        """Return what stands on a rung."""
        return str(getattr(self, rung)).strip()

    def rung_of(self, side: SideOf) -> Rung | None:
        """Return the rung whose very words are a side’s position, the highest of several; None for none."""
        position = _plain(self.theirs if side is SideOf.THEIRS else self.ours)
        return next((rung for rung in Rung if position and _plain(self.words(rung)) == position), None)

    @property
    def lower(self) -> Rung | None:
        """Return the next rung that we could step down to; the first one where we stand on none."""
        here = self.rung_of(SideOf.OURS)
        below = STEPS if here not in STEPS else STEPS[STEPS.index(here) + 1 :]
        return next((rung for rung in below if self.words(rung)), None)

    @property
    def next_step(self) -> Phrase:
        """Say what we do next on this point."""
        if self.is_settled:
            return phrase(N_("Settled: nothing to do."))
        if not any(self.words(rung) for rung in STEPS):
            return phrase(N_("Fill in the ladder first: what do you ask, what is the least?"))
        return self._to_their_rung() or self._down()

    def _down(self) -> Phrase:
        """Return what to say while they are on no rung of ours."""
        if not self.ours.strip() and self.lower:
            return phrase(N_("Ask first: “{words}”."), words=self.words(self.lower))
        if self.last is SideOf.OURS:
            return phrase(N_("Wait for their word; we said “{words}”."), words=self.ours.strip())
        if self.lower is None:
            return phrase(N_("Stay where we are: there is no rung below."))
        if self.lower is Rung.LEAST:
            return phrase(
                N_("Against something in return, our last rung: “{words}”."), words=self.words(Rung.LEAST)
            )
        return phrase(N_("Against something in return: “{words}”."), words=self.words(self.lower))

    def _to_their_rung(self) -> Phrase | None:
        """Return what to say where they have come to a rung of ours."""
        rung = self.rung_of(SideOf.THEIRS)
        if rung is None:
            return None
        if rung is Rung.NEVER:
            return phrase(N_("Say no, and why: this we never accept."))
        return phrase(N_("They have come to our rung “{rung}”: agree."), rung=Phrase(rung.label))


def _plain(words: str) -> str:
    """Return words without what makes no difference between two positions."""
    return " ".join(words.split()).casefold().rstrip(".。")
