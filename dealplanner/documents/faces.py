"""Reads our TrueType files faster than ReportLab does, whose reader takes one number at a time."""

from __future__ import annotations

import struct
import sys
from array import array
from pathlib import Path
from typing import Any
from weakref import WeakKeyDictionary

from reportlab.pdfbase.ttfonts import TTEncoding, TTFont, TTFontFace

_FORMAT = 4  # of the character map; the only one that packaging/subset_fonts.py writes


class Face(TTFontFace):  # type: ignore[misc]  # reportlab is not typed
    """A TrueType face whose character map and widths are read table by table.

    Knows the format-4 character map only; raises ValueError for another.
    Source: OpenType specification 1.9, tables cmap, hmtx, loca.
    """

    def extractInfo(self, charInfo: int = 1) -> None:  # noqa: N802, N803  (ReportLab's names)
        """Let ReportLab read the headers and read the rest here."""
        super().extractInfo(charInfo=0)
        if not charInfo:
            return
        self.charToGlyph = self._characters()
        self.charToGlyph[0xA0] = self.charToGlyph[0x20]
        self.hmetrics = _Metrics(self._metrics())
        per_em = 1000 / self.unitsPerEm
        widths = self.hmetrics.widths if per_em == 1 else [wide * per_em for wide in self.hmetrics.widths]
        self.charWidths = dict(
            zip(self.charToGlyph, map(widths.__getitem__, self.charToGlyph.values()), strict=True)
        )
        self.defaultWidth = widths[0]
        self.glyphPos = self._positions()

    def get_table(self, tag: str) -> Any:
        """Return a table; the outlines, which are megabytes, as something to cut pieces from."""
        if tag != "glyf":
            return super().get_table(tag)
        at, length = self.get_table_pos(tag)
        return _Outlines(memoryview(self._ttf_data)[at : at + length])

    def _characters(self) -> dict[int, int]:
        cmap = self.get_table("cmap")
        (count,) = struct.unpack_from(">H", cmap, 2)
        records = [struct.unpack_from(">HHL", cmap, 4 + 8 * n) for n in range(count)]
        start = next((at for platform, _, at in records if platform in (0, 3)), None)
        if start is None or struct.unpack_from(">H", cmap, start)[0] != _FORMAT:
            raise ValueError(f"{self.filename} has no character map of format {_FORMAT}")
        (length,) = struct.unpack_from(">H", cmap, start + 2)
        return _segments(_words(cmap[start : start + length]))

    def _metrics(self) -> array[int]:
        """Return advance and bearing of each glyph, one after the other."""
        (wide,) = struct.unpack_from(">H", self.get_table("hhea"), 34)
        words = _words(self.get_table("hmtx"))
        full, bearings = words[: 2 * wide], words[2 * wide :]
        for bearing in bearings:  # glyphs after the last pair share its advance
            full.extend((full[2 * wide - 2], bearing))
        return full

    def _positions(self) -> list[int]:
        loca = self.get_table("loca")
        (is_long,) = struct.unpack_from(">H", self.get_table("head"), 50)
        if is_long:
            return list(struct.unpack(f">{len(loca) // 4}L", loca))
        return [2 * word for word in _words(loca)]


class _Outlines:
    """The outlines of all glyphs, not copied until a piece is cut out."""

    def __init__(self, view: memoryview) -> None:
        self._view = view

    def __getitem__(self, piece: slice) -> bytes:
        return bytes(self._view[piece])


class _Metrics:
    """Advance and bearing of a glyph by its number, as pairs only when asked for."""

    def __init__(self, words: array[int]) -> None:
        self.widths = words[::2]
        self._bearings = words[1::2]

    def __getitem__(self, glyph: int) -> tuple[int, int]:
        return self.widths[glyph], self._bearings[glyph]


def _words(data: bytes) -> array[int]:
    words = array("H", data[: len(data) // 2 * 2])
    if sys.byteorder == "little":
        words.byteswap()
    return words


def _segments(words: array[int]) -> dict[int, int]:
    count = words[3] // 2
    ends, starts = words[7 : 7 + count], words[8 + count : 8 + 2 * count]
    deltas, offsets_at = words[8 + 2 * count : 8 + 3 * count], 8 + 3 * count
    found: dict[int, int] = {}
    for n, (first, last) in enumerate(zip(starts, ends, strict=True)):
        chars, offset = range(first, last + 1), words[offsets_at + n]
        if offset:
            at = offsets_at + n + offset // 2
            glyphs = words[at : at + len(chars)]
            found.update((c, (g + deltas[n]) & 0xFFFF) for c, g in zip(chars, glyphs, strict=False) if g)
        else:
            glyph = (first + deltas[n]) & 0xFFFF
            found.update(zip(chars, range(glyph, glyph + len(chars)), strict=True))
    found.pop(0xFFFF, None)  # the closing segment stands for nothing
    return found


class Font(TTFont):  # type: ignore[misc]  # reportlab is not typed
    """A font that a paper embeds: only the characters used, no room kept for ASCII."""

    def __init__(self, name: str, file: Path) -> None:
        """Read `file`; not the base's way, which would read it slowly first."""
        self.fontName = name
        self.face = Face(str(file))
        self.encoding = TTEncoding()
        self.state: WeakKeyDictionary[object, object] = WeakKeyDictionary()
        self._asciiReadable = False
        self.shapable = False
