"""Gives a PDF that was put together an outline, by an update at its end (ISO 32000-1, 7.5.6 and 12.3.3).

PDFium puts pages together but writes no outline; the pages themselves stay byte for byte as they are.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from dealplanner.documents.readback import Entry

_TRAILER = re.compile(rb"trailer\s*<<(.*?)>>\s*startxref\s+(\d+)", re.DOTALL)
_KIDS = re.compile(rb"/Kids\s*\[(.*?)\]", re.DOTALL)
_REFERENCE = re.compile(rb"(\d+)\s+0\s+R")


def with_outline(pdf: bytes, entries: Sequence[Entry], title: str, language: str) -> bytes:
    """Return `pdf`, which PDFium has just put together, with an outline, a title and a language.

    Raises ValueError for a PDF that is built in another way.
    """
    found = _TRAILER.search(pdf)
    if found is None:
        raise ValueError("this PDF has no plain trailer")
    trailer, before = found[1], int(found[2])
    size, root = _number(rb"/Size\s+(\d+)", trailer), _number(rb"/Root\s+(\d+)", trailer)
    pages = _page_numbers(pdf, root)
    info, top, first = size, size + 1, size + 2
    objects = {info: _info(title), top: _top(entries, first), root: _catalog(pdf, root, top, language)}
    objects |= _entries(entries, top, first, pages)
    return pdf + _update(objects, first + len(entries), root, info, before, len(pdf))


def _number(pattern: bytes, text: bytes) -> int:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"this PDF does not say {pattern!r}")
    return int(found[1])


def _object(pdf: bytes, number: int) -> bytes:
    """Return the dictionary of an object."""
    found = re.search(rb"(?:^|[\r\n])%d 0 obj\s*<<(.*?)>>\s*endobj" % number, pdf, re.DOTALL)
    if found is None:
        raise ValueError(f"this PDF has no object {number}")
    return found[1]


def _page_numbers(pdf: bytes, root: int) -> list[int]:
    """Return the object number of every page in order; PDFium keeps all of them in one list."""
    tree = _object(pdf, _number(rb"/Pages\s+(\d+)", _object(pdf, root)))
    kids = _KIDS.search(tree)
    if kids is None:
        raise ValueError("this PDF has no list of pages")
    return [int(number) for number in _REFERENCE.findall(kids[1])]


def _catalog(pdf: bytes, root: int, outline: int, language: str) -> bytes:
    return b"<<%s/Outlines %d 0 R/Lang(%s)>>" % (_object(pdf, root), outline, _LANGUAGES[language])


def _info(title: str) -> bytes:
    return b"<</Title %s/Creator(Deal Planner)/Producer(Deal Planner)>>" % _text(title)


def _top(entries: Sequence[Entry], first: int) -> bytes:
    outermost = [first + at for at, entry in enumerate(entries) if entry.level == 0]
    if not outermost:
        return b"<</Type/Outlines/Count 0>>"
    return b"<</Type/Outlines/First %d 0 R/Last %d 0 R/Count %d>>" % (
        outermost[0],
        outermost[-1],
        len(outermost),
    )


def _entries(entries: Sequence[Entry], top: int, first: int, pages: Sequence[int]) -> dict[int, bytes]:
    """Return the entries as objects, each with its neighbours; what lies below one is folded away."""
    parents, above = [], [top]
    for at, entry in enumerate(entries):
        del above[entry.level + 1 :]
        parents.append(above[-1])
        above.append(first + at)
    made = {}
    for at, entry in enumerate(entries):
        siblings = [first + n for n, parent in enumerate(parents) if parent == parents[at]]
        children = [first + n for n, parent in enumerate(parents) if parent == first + at]
        place = siblings.index(first + at)
        links = {b"Parent": parents[at]}
        if place:
            links[b"Prev"] = siblings[place - 1]
        if place + 1 < len(siblings):
            links[b"Next"] = siblings[place + 1]
        if children:
            links |= {b"First": children[0], b"Last": children[-1]}
        count = b"/Count %d" % -len(children) if children else b""
        made[first + at] = b"<</Title %s/Dest[%d 0 R/XYZ null null null]%s%s>>" % (
            _text(entry.title),
            pages[entry.page or 0],
            _links(links),
            count,
        )
    return made


def _links(links: Mapping[bytes, int]) -> bytes:
    return b"".join(b"/%s %d 0 R" % (name, number) for name, number in links.items())


def _text(words: str) -> bytes:
    """Return a text string, as UTF-16 in hexadecimal figures."""
    return b"<FEFF%s>" % words.encode("utf-16-be", "replace").hex().upper().encode()


def _update(objects: Mapping[int, bytes], size: int, root: int, info: int, before: int, start: int) -> bytes:
    """Return objects with the table that says where they are, to be put behind `start` bytes."""
    body, table = b"\n", []
    for number, words in sorted(objects.items()):
        table.append(b"%d 1\n%010d 00000 n \n" % (number, start + len(body)))
        body += b"%d 0 obj\n%s\nendobj\n" % (number, words)
    trailer = b"<</Size %d/Root %d 0 R/Info %d 0 R/Prev %d>>" % (size, root, info, before)
    at = start + len(body)
    return body + b"xref\n%strailer\n%s\nstartxref\n%d\n%%%%EOF\n" % (b"".join(table), trailer, at)


_LANGUAGES = {"en": b"en-GB", "zh": b"zh-CN"}
