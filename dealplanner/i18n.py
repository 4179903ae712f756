"""Marks words for translation without importing Qt, and carries sentences with facts in them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal


def N_(source: str) -> str:  # noqa: N802  (gettext's name, which every translation tool knows)
    """Mark `source` for translation; whoever shows it translates it."""
    return source


def by_count(count: int | Decimal, one: str, many: str) -> str:
    """Return the sentence that says it of one thing, or the one for several or none; `N_` marks both."""
    return one if count == 1 else many


@dataclass(frozen=True)
class Phrase:
    """A sentence with named facts; translated first, filled in afterwards."""

    source: str
    facts: tuple[tuple[str, object], ...] = ()

    def say(self, translate: Callable[[str], str]) -> str:
        """Return the sentence in the words of `translate`; a fact that is a phrase is said too."""
        facts = {name: fact.say(translate) if isinstance(fact, Phrase) else fact for name, fact in self.facts}
        return translate(self.source).format(**facts) if facts else translate(self.source)

    def __str__(self) -> str:
        return self.say(str)


def phrase(source: str, **facts: object) -> Phrase:
    """Return the sentence `source`, marked by `N_` where it is written, with its facts."""
    return Phrase(source, tuple(facts.items()))
