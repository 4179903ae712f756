"""Reads and writes Qt's translation files (TS 2.1), sorted and without places: a diff shows words only."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from translatable import Message

QUOTES = {'"': "&quot;", "'": "&apos;"}


@dataclass(frozen=True)
class Translation:
    """The words in the other language, and whether someone still has to look at them."""

    words: str
    finished: bool


def read(path: Path) -> dict[Message, Translation]:
    """Return the translations of `path`; none if it is missing. Raises ParseError if it is damaged."""
    if not path.exists():
        return {}
    return {
        Message(
            context.findtext("name", ""), message.findtext("source", ""), message.findtext("comment", "")
        ): (_translation(message))
        for context in ElementTree.parse(path).iter("context")
        for message in context.iter("message")
    }


def _translation(message: ElementTree.Element) -> Translation:
    found = message.find("translation")
    if found is None or not found.text:
        return Translation("", finished=False)
    return Translation(found.text, finished=found.get("type") is None)


def write(path: Path, language: str, translations: dict[Message, Translation]) -> None:
    """Write `translations` to `path`: contexts and messages in the order of their words."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
    ]
    for name in sorted({message.context for message in translations}):
        lines += ["<context>", f"    <name>{_text(name)}</name>"]
        for message in sorted(message for message in translations if message.context == name):
            lines += _lines(message, translations[message])
        lines.append("</context>")
    path.write_text("\n".join([*lines, "</TS>", ""]), "utf-8", newline="\n")


def _lines(message: Message, translation: Translation) -> list[str]:
    comment = [f"        <comment>{_text(message.comment)}</comment>"] if message.comment else []
    state = "" if translation.finished else ' type="unfinished"'
    return [
        "    <message>",
        f"        <source>{_text(message.source)}</source>",
        *comment,
        f"        <translation{state}>{_text(translation.words)}</translation>",
        "    </message>",
    ]


def _text(words: str) -> str:
    return escape(words, QUOTES)
