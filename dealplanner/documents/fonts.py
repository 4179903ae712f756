"""The bundled typefaces: which face draws which character, and how wide it is."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from itertools import groupby

from reportlab.pdfbase import pdfmetrics

from dealplanner import paths
from dealplanner.documents.faces import Font

_EM = 1000  # a face's own units, by which its widths are given
_LATIN, _HAN, _EITHER, _SPACE = "latin", "han", "either", "space"


@cache
def font(name: str) -> Font:
    """Return the bundled font `name`, read once and known to ReportLab from then on."""
    face = Font(name, paths.resource(f"fonts/{name}.ttf"))
    pdfmetrics.registerFont(face)
    return face


@lru_cache(maxsize=20_000)
def word_width(name: str, word: str) -> float:
    """Return how wide the font `name` sets `word`, in ems."""
    face = font(name).face
    width: float = sum(face.charWidths.get(ord(char), face.defaultWidth) for char in word) / _EM
    return width


@dataclass(frozen=True)
class Run:
    """A stretch of text, from `start` to before `end`, in one font."""

    font: str
    start: int
    end: int


@dataclass(frozen=True)
class Typeface:
    """A face for Latin, Greek and Cyrillic beside Noto Sans SC for Chinese, in one weight."""

    latin: str
    han: str

    @cached_property
    def _kinds(self) -> _Kinds:
        return _Kinds(self)

    def covers(self, char: str) -> bool:
        """Say whether a bundled font has a glyph for `char` that can also be copied out of the PDF."""
        code = ord(char)
        if code > 0xFFFF:  # ReportLab maps no more than 16 bits back to text
            return False
        return char in "\n " or code in font(self.latin).face.charToGlyph or code in _chinese(self.han)

    def runs(self, text: str, language: str) -> list[Run]:
        """Cut `text` into runs; quotes, dashes and dots go with the letters that they stand among.

        Between two scripts, and where nothing stands beside them, they go with `language`.
        """
        groups = [(kind, len(list(chars))) for kind, chars in groupby(text, self._kinds.__getitem__)]
        runs: list[Run] = []
        start = 0
        for script, (_, length) in zip(_scripts([kind for kind, _ in groups], language), groups, strict=True):
            name = self.han if script == _HAN else self.latin
            if runs and runs[-1].font == name:
                runs[-1] = Run(name, runs[-1].start, start + length)
            else:
                runs.append(Run(name, start, start + length))
            start += length
        return runs


def _scripts(kinds: list[str], language: str) -> list[str]:
    """Settle the groups that either font may draw by the letters before and after them."""
    ours = _HAN if language == "zh" else _LATIN
    before, after = _neighbours(kinds, ours), _neighbours(kinds[::-1], ours)[::-1]
    settled = []
    for kind, left, right in zip(kinds, before, after, strict=True):
        if kind == _EITHER:
            settled.append(left if left == right else ours)
        else:
            settled.append(_LATIN if kind == _SPACE else kind)
    return settled


def _neighbours(kinds: list[str], none: str) -> list[str]:
    found, last = [], none
    for kind in kinds:
        found.append(last)
        last = kind if kind in (_LATIN, _HAN) else last
    return found


class _Kinds(dict[str, str]):
    """Which font may draw a character, worked out when it is first met."""

    def __init__(self, typeface: Typeface) -> None:
        super().__init__()
        self._typeface = typeface

    def __missing__(self, char: str) -> str:
        kind = self._kind(char)
        self[char] = kind
        return kind

    def _kind(self, char: str) -> str:
        code = ord(char)
        if char in " \n\u00a0":
            return _SPACE
        latin = font(self._typeface.latin).face
        if code < 0x80 or (code in latin.charToGlyph and unicodedata.category(char)[0] in "LN"):
            return _LATIN
        chinese = _chinese(self._typeface.han)
        if code not in latin.charToGlyph:
            return _HAN if code in chinese else _LATIN
        return _EITHER if chinese.get(code) == _EM or (char == "—" and code in chinese) else _LATIN


def _chinese(name: str) -> dict[int, float]:
    """Return the widths of the Chinese face, which is read only when a character asks for it."""
    widths: dict[int, float] = font(name).face.charWidths
    return widths


def advances(runs: list[Run], text: str) -> Iterator[float]:
    """Yield the width of each character of `text`, in ems."""
    for run in runs:
        face = font(run.font).face
        widths, missing = face.charWidths, face.defaultWidth
        for char in text[run.start : run.end]:
            yield widths.get(ord(char), missing) / _EM


@dataclass(frozen=True)
class Family:
    """One design in its four cuts."""

    regular: Typeface
    bold: Typeface
    italic: Typeface
    bold_italic: Typeface

    def covers(self, char: str) -> bool:
        """Say whether every cut has a glyph for `char`; italics have two signs less than the others."""
        return self.regular.covers(char) and self.italic.covers(char)


REGULAR = Typeface("NotoSans-Regular", "NotoSansSC-Regular")
BOLD = Typeface("NotoSans-Bold", "NotoSansSC-Bold")
ITALIC = Typeface("NotoSans-Italic", "NotoSansSC-Regular")
BOLD_ITALIC = Typeface("NotoSans-BoldItalic", "NotoSansSC-Bold")

FAMILIES = {
    "sans": Family(REGULAR, BOLD, ITALIC, BOLD_ITALIC),
    "serif": Family(
        Typeface("NotoSerif-Regular", "NotoSansSC-Regular"),
        Typeface("NotoSerif-Bold", "NotoSansSC-Bold"),
        Typeface("NotoSerif-Italic", "NotoSansSC-Regular"),
        Typeface("NotoSerif-BoldItalic", "NotoSansSC-Bold"),
    ),
}
"""By the name that themes and the owner use; Chinese is without serifs in both."""


def warm() -> None:
    """Read every face, so that the first paper does not wait; meant for a worker after the start."""
    for typeface in (REGULAR, BOLD, ITALIC, BOLD_ITALIC):
        font(typeface.latin), font(typeface.han)
