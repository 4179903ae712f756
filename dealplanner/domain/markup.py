"""Light Markdown in what people type: **bold**, *italic*, lists, [links](address); all else is what it is."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

_INLINE = re.compile(
    r"\\(?P<escaped>[\\*\[\]()_-])"
    r"|\*\*(?P<bold>(?=\S)[^\n]+?(?<=\S))\*\*(?!\*)"
    r"|\*(?P<italic>(?=[^\s*])[^*\n]+?(?<=\S))\*"
    r"|\[(?P<words>[^\]\n]+)\]\((?P<address>[^)\s]+)\)"
)
_BULLET = re.compile(r"\s*[-*•]\s+(?P<words>.*)")
_NUMBER = re.compile(r"\s*(?P<number>\d{1,3})[.)、]\s*(?P<words>\S.*)")


@dataclass(frozen=True)
class Span:
    """Words in one cut."""

    words: str
    bold: bool = False
    italic: bool = False


@dataclass(frozen=True)
class Part:
    """A paragraph, or one item of a list."""

    kind: Literal["text", "bullet", "number"]
    spans: tuple[Span, ...]
    number: str = ""
    """Of an item, as typed."""

    @property
    def words(self) -> str:
        """Return the words without their cuts."""
        return "".join(span.words for span in self.spans)


def parts(text: str) -> tuple[Part, ...]:
    """Return the paragraphs and items of `text`, empty lines left out."""
    return tuple(_part(line) for line in text.splitlines() if line.strip())


def _part(line: str) -> Part:
    if found := _BULLET.fullmatch(line):
        return Part("bullet", spans(found["words"]))
    if found := _NUMBER.fullmatch(line):
        return Part("number", spans(found["words"]), found["number"])
    return Part("text", spans(line))


def spans(text: str) -> tuple[Span, ...]:
    """Return the words of one line by their cuts; half a mark is a character like others."""
    return tuple(_joined(_spans(text, bold=False, italic=False)))


def _spans(text: str, *, bold: bool, italic: bool) -> Iterator[Span]:
    end = 0
    for found in _INLINE.finditer(text):
        yield Span(text[end : found.start()], bold, italic)
        end = found.end()
        if found["escaped"]:
            yield Span(found["escaped"], bold, italic)
        elif found["bold"]:
            yield from _spans(found["bold"], bold=True, italic=italic)
        elif found["italic"]:
            yield from _spans(found["italic"], bold=bold, italic=True)
        else:  # on paper an address can be read, not clicked
            words, address = found["words"], found["address"]
            yield Span(words if words == address else f"{words} ({address})", bold, italic)
    yield Span(text[end:], bold, italic)


def _joined(found: Iterator[Span]) -> Iterator[Span]:
    """Join neighbours of one cut, and leave out what has no words."""
    last: Span | None = None
    for span in found:
        if not span.words:
            continue
        if last is not None and (last.bold, last.italic) == (span.bold, span.italic):
            last = Span(last.words + span.words, span.bold, span.italic)
            continue
        if last is not None:
            yield last
        last = span
    if last is not None:
        yield last
