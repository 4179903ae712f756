"""A red flag: something noticed that endangers the deal, with the reason and the page that mends it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from dealplanner.domain.choices import Option
from dealplanner.domain.facts import DealFacts
from dealplanner.i18n import N_, Phrase, phrase


class Danger(Option):
    """How much a red flag endangers the deal, the worst first."""

    GRAVE = "grave", N_("Grave")
    SERIOUS = "serious", N_("Serious")
    NOTE = "note", N_("Worth a look")


@dataclass(frozen=True)
class RedFlag:
    """One thing that endangers a deal."""

    key: str
    """The rule that noticed it."""
    why: Phrase
    """One sentence."""
    page: str
    """The key of the page that mends it."""
    severity: Danger = Danger.SERIOUS
    about: str = ""
    """Whom or what it is about, where a rule may notice several: an id."""
    ages: bool = False
    """Does it come from mere waiting, so that an agreed day in the future pauses it?"""

    @property
    def id(self) -> str:
        """Return what tells this flag from every other one of the deal, for putting it off.

        A flag that has become grave is another than the one that was put off, so it is seen again.
        """
        name = f"{self.key}/{self.about}" if self.about else self.key
        return f"{name}!" if self.severity is Danger.GRAVE else name


Rule: TypeAlias = Callable[[DealFacts], Iterator[RedFlag]]


def grave(key: str, page: str, sentence: str, about: str = "", **named: object) -> RedFlag:
    """Return a flag that can lose the deal by itself."""
    return RedFlag(key, phrase(sentence, **named), page, Danger.GRAVE, about)


def serious(
    key: str, page: str, sentence: str, about: str = "", ages: bool = False, **named: object
) -> RedFlag:
    """Return a flag that wants mending."""
    return RedFlag(key, phrase(sentence, **named), page, Danger.SERIOUS, about, ages)


def note(key: str, page: str, sentence: str, about: str = "", ages: bool = False, **named: object) -> RedFlag:
    """Return a flag that is worth a look."""
    return RedFlag(key, phrase(sentence, **named), page, Danger.NOTE, about, ages)
