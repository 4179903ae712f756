"""Turns what people typed into what a page can show; no text reaches a page by another way."""

from __future__ import annotations

import re
import unicodedata

_LINE_ENDS = re.compile("\r\n|[\r\v\f\x1c-\x1e\x85\u2028\u2029]")
_PLAIN = re.compile("[ -~\n]*")
_SURROGATE = re.compile("[\ud800-\udfff]")


def printable(text: str) -> str:
    """Return `text` with one kind of line end, no tabs, no control or invisible characters, composed accents.

    Nothing is read as markup anywhere: a page is drawn from characters. A half of a surrogate pair
    becomes U+FFFD.
    """
    if _PLAIN.fullmatch(text):
        return text
    text = _LINE_ENDS.sub("\n", text).replace("\t", "    ")
    text = unicodedata.normalize("NFC", _SURROGATE.sub("\ufffd", text))
    return "".join(char for char in text if char == "\n" or not _is_invisible(char))


def _is_invisible(char: str) -> bool:
    return unicodedata.category(char) in ("Cc", "Cf")
