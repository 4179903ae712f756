"""Compares two versions of a text word by word, however their paragraphs are broken."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import groupby
from typing import Literal, NamedTuple, TypeAlias

from dealplanner.domain.papers.difference import Piece

Kind: TypeAlias = Literal["same", "gone", "new"]
_WORD = re.compile(r"[㐀-鿿぀-ヿ]|\d+(?:[.,]\d+)*|[^\W_]+(?:['’\-][^\W_]+)*|[^\w\s]|_", re.DOTALL)
_SENTENCE_ENDS = frozenset(".:;!?。：；！？")
_ALIKE = 0.3  # of the words of a stretch: below it, one is written anew, and scattered words say nothing
_EXACT = 1_500  # words of a stretch that are compared exactly; beyond, common words are left aside
_ANEW = 20_000  # words of a stretch beyond which it is another text, and no word of it is looked for
_SPELT = str.maketrans(
    {"“": '"', "”": '"', "„": '"', "’": "'", "‘": "'", "–": "-", "—": "-", "−": "-", "\u2011": "-"}
)
_UNSEEN = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")


@dataclass(frozen=True)
class Passage:
    """A paragraph with what stayed, went and came."""

    pieces: tuple[Piece, ...]

    @property
    def is_changed(self) -> bool:
        """Say whether anything went or came."""
        return any(piece.kind != "same" for piece in self.pieces)

    @property
    def changes(self) -> int:
        """Return in how many places it reads differently."""
        runs = groupby(self.pieces, key=lambda piece: piece.kind != "same")
        return sum(1 for changed, _ in runs if changed)


class _Word(NamedTuple):
    """A word as it is compared, as it is shown with the space after it, and where it stands."""

    key: str
    shown: str
    paragraph: int
    is_first: bool
    is_last: bool


def compare(before: Sequence[str], after: Sequence[str]) -> tuple[Passage, ...]:
    """Return the paragraphs of `after` with what changed against `before`, and those that are gone.

    Kinds of quotes, dashes and spaces, and where lines and paragraphs break, make no difference.
    """
    old, new = _words(before), _words(after)
    return tuple(_passages(_stream(old, new)))


def count_changes(passages: Iterable[Passage]) -> int:
    """Return in how many places two versions differ."""
    return sum(passage.changes for passage in passages)


def _words(paragraphs: Sequence[str]) -> list[_Word]:
    told: list[_Word] = []
    for number, paragraph in enumerate(paragraphs):
        clean = _UNSEEN.sub("", paragraph)
        found = list(_WORD.finditer(clean))
        for place, word in enumerate(found):
            end = found[place + 1].start() if place + 1 < len(found) else word.end()
            between = " " if clean[word.end() : end] else ""
            last = place + 1 == len(found)
            told.append(_Word(_key(word[0]), word[0] + between, number, place == 0, last))
    return told


def _key(word: str) -> str:
    return unicodedata.normalize("NFKC", word).translate(_SPELT)


def _sentences(words: list[_Word]) -> list[list[_Word]]:
    """Cut words into sentences, which stay whole wherever lines are broken."""
    told: list[list[_Word]] = [[]]
    for word in words:
        told[-1].append(word)
        if word.key in _SENTENCE_ENDS or word.is_last:
            told.append([])
    return [sentence for sentence in told if sentence]


def _stream(old: list[_Word], new: list[_Word]) -> Iterator[tuple[Kind, _Word]]:
    """Yield every word with what became of it: sentences first, then the words of those that differ."""
    before, after = _sentences(old), _sentences(new)
    matcher = SequenceMatcher(None, list(map(_said, before)), list(map(_said, after)), False)
    for kind, i1, i2, j1, j2 in matcher.get_opcodes():
        gone = [word for sentence in before[i1:i2] for word in sentence]
        come = [word for sentence in after[j1:j2] for word in sentence]
        if kind == "equal":
            yield from (("same", word) for word in come)
        else:
            yield from _stretch(gone, come)


def _said(sentence: list[_Word]) -> str:
    return " ".join(word.key for word in sentence)


def _stretch(gone: list[_Word], come: list[_Word]) -> Iterator[tuple[Kind, _Word]]:
    if max(len(gone), len(come)) > _ANEW:
        yield from (("gone", word) for word in gone)
        yield from (("new", word) for word in come)
        return
    rough = max(len(gone), len(come)) > _EXACT
    matcher = SequenceMatcher(None, [word.key for word in gone], [word.key for word in come], rough)
    codes = matcher.get_opcodes()
    same = sum(1 for kind, i1, i2, _, _ in codes if kind == "equal" for word in gone[i1:i2] if _weighs(word))
    if same < _ALIKE * min(sum(map(_weighs, gone)), sum(map(_weighs, come))):
        codes = [("replace", 0, len(gone), 0, len(come))]
    for kind, i1, i2, j1, j2 in codes:
        if kind == "equal":
            yield from (("same", word) for word in come[j1:j2])
        else:
            yield from (("gone", word) for word in gone[i1:i2])
            yield from (("new", word) for word in come[j1:j2])


def _weighs(word: _Word) -> bool:
    return word.key[0].isalnum()


def _passages(stream: Iterator[tuple[Kind, _Word]]) -> Iterator[Passage]:
    """Lay the words into paragraphs: those of the later version, and the gone ones between them."""
    held: list[tuple[Kind, _Word]] = []
    for kind, word in stream:
        if held and _begins(held, kind, word):
            yield _passage(held)
            held = []
        held.append((kind, word))
    if held:
        yield _passage(held)


def _begins(held: list[tuple[Kind, _Word]], kind: Kind, word: _Word) -> bool:
    """Say whether a word begins another paragraph than the words before it."""
    stay = [one for way, one in held if way != "gone"]
    gone = [one for way, one in held if way == "gone"]
    if kind == "gone":
        if held[-1][0] == "gone":
            return word.paragraph != held[-1][1].paragraph and not (stay and not stay[-1].is_last)
        return word.is_first and stay[-1].is_last
    if stay:
        return word.paragraph != stay[-1].paragraph
    return gone[-1].is_last


def _passage(words: list[tuple[Kind, _Word]]) -> Passage:
    pieces = []
    for kind, run in groupby(words, key=lambda pair: pair[0]):
        pieces.append(Piece(kind, "".join(_spaced(word) for _, word in run)))
    return Passage(tuple(pieces))


def _spaced(word: _Word) -> str:
    """Return a word as it is shown, apart from what follows it in another paragraph."""
    return word.shown + " " if word.is_last and word.key.isascii() else word.shown
