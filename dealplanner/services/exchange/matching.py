"""Proposes names that are nearly the same; whether they are, the user says."""

from __future__ import annotations

import unicodedata
from collections import Counter, defaultdict
from collections.abc import Iterable
from difflib import SequenceMatcher
from functools import cached_property

_ALIKE = 0.85  # of difflib's ratio: two letters in a dozen
_CANDIDATES = 10
_LONGEST = 120  # characters of a name that are compared


def normalised(name: str) -> str:
    """Return what is left of a name without case, spaces and punctuation."""
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(letter for letter in folded if letter.isalnum())


class Names:
    """Known names, asked for the one that a written name may stand for.

    What a question needs is made at the first one: most lists hold no name that is nearly known.
    """

    def __init__(self, known: Iterable[str]) -> None:
        self._names = list(dict.fromkeys(known))
        self._exact = frozenset(self._names)

    @cached_property
    def _keys(self) -> list[str]:
        return [normalised(name)[:_LONGEST] for name in self._names]

    @cached_property
    def _by_key(self) -> dict[str, str]:
        return dict(zip(reversed(self._keys), reversed(self._names), strict=True))  # the first name wins

    @cached_property
    def _by_pair(self) -> dict[str, list[int]]:
        found: dict[str, list[int]] = defaultdict(list)
        for index, key in enumerate(self._keys):
            for pair in _pairs(key):
                found[pair].append(index)
        return found

    def __contains__(self, name: str) -> bool:
        return name in self._exact

    def proposal(self, written: str) -> str:
        """Return the known name nearest to `written`, or "" where none is near.

        A name that is known as it is written needs no proposal and gets none.
        """
        if written in self or not self._names:
            return ""
        key = normalised(written)[:_LONGEST]
        if not key:
            return ""
        if key in self._by_key:
            return self._by_key[key]
        best = max(((_ratio(key, self._keys[i]), -i) for i in self._candidates(key)), default=(0.0, 0))
        return self._names[-best[1]] if best[0] >= _ALIKE else ""

    def _candidates(self, key: str) -> list[int]:
        """Return the few names that share the most pairs of letters; comparing all takes too long."""
        shared = Counter(index for pair in _pairs(key) for index in self._by_pair.get(pair, ()))
        return [index for index, _ in shared.most_common(_CANDIDATES)]


def _pairs(key: str) -> set[str]:
    return {key[at : at + 2] for at in range(len(key) - 1)}


def _ratio(one: str, other: str) -> float:
    return SequenceMatcher(None, one, other, autojunk=False).ratio()
