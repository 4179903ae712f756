"""Reads vCard files card by card, so that one bad card never costs the others.

No library on PyPI would do: vobject gives up the whole file at the first line that it cannot read.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import TypeGuard

from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.exchange.aside import KeptAside
from dealplanner.services.exchange.contacts import Contact, contact
from dealplanner.services.exchange.contentlines import LONGEST_VALUE, ContentLine, JunkLine, content_lines
from dealplanner.services.exchange.errors import NoCards, TooManyRows
from dealplanner.services.exchange.plaintext import decode

MOST_CARDS = 50_000
_MOST_FILE_LINES = 800_000  # a card has a dozen, its photo some hundreds
_MOST_LINES = 1000  # of one card
_SHOWN = 2000  # characters of a card that could not be read, kept for its reader

Line = ContentLine | JunkLine


@dataclass(frozen=True)
class CardFile:
    """What one vCard file holds."""

    file: str
    contacts: tuple[Contact, ...]
    aside: tuple[KeptAside, ...] = ()
    remarks: tuple[Phrase, ...] = ()
    """What was read in spite of a fault."""


@dataclass
class _Card:
    """The lines between BEGIN and END, or the lines that stand outside any card."""

    line: int
    outside: bool = False
    lines: list[Line] = field(default_factory=list)
    last: Line | None = None
    agents: int = 0
    """How many cards inside this one are open."""
    ended: bool = False
    overlong: bool = False

    def add(self, line: Line) -> None:
        """Take in a line of this card; those of a card inside it are passed over."""
        self.last = line
        if self.agents:
            return
        if len(self.lines) == _MOST_LINES:
            self.overlong = True
            return
        self.lines.append(line)
        if _is_agent(line) and line.value.upper() == "BEGIN:VCARD":
            self.agents = 1

    def begins_agent(self, line: ContentLine) -> bool:
        """Take in a BEGIN if it opens a card inside this one: the card of somebody’s assistant."""
        if not (self.last and _is_agent(self.last) and not self.last.value):
            return False
        self.agents += 1
        self.last = line
        return True

    def ends(self, line: ContentLine) -> bool:
        """Take in an END; say whether it closes this card itself."""
        self.last = line
        self.ended = not self.agents
        self.agents = max(0, self.agents - 1)
        return self.ended


def read_vcards(data: bytes, file: str) -> CardFile:
    """Read the bytes of one file; raise ImportFileEmpty, NotText, NoCards or TooManyRows."""
    contacts: list[Contact] = []
    aside: list[KeptAside] = []
    remarks: list[Phrase] = []
    cards = 0
    text = decode(data, file)
    if text.count("\n") > _MOST_FILE_LINES:
        raise TooManyRows(file=file, limit=_MOST_FILE_LINES)
    for card in _cards(text):
        if len(contacts) + len(aside) >= MOST_CARDS:
            raise TooManyRows(file=file, limit=MOST_CARDS)
        cards += not card.outside
        person = None if card.outside or card.overlong else contact(card.line, card.lines)
        if person is None:
            aside.append(KeptAside(file, card.line, _why(card), {"": _shown(card)}))
            continue
        contacts.append(person)
        remarks += _faults(card, file)
    if not cards:
        raise NoCards(file=file)
    return CardFile(file, tuple(contacts), tuple(aside), tuple(remarks))


def _cards(text: str) -> Iterator[_Card]:
    """Yield each card, and each run of lines outside any card."""
    card: _Card | None = None
    for line in content_lines(text):
        if _frames(line, "BEGIN"):
            if card and card.begins_agent(line):
                continue
            if card:
                yield card
            card = _Card(line.number)
        elif _frames(line, "END"):
            if card and card.ends(line):
                yield card
                card = None
        else:
            card = card or _Card(line.number, outside=True)
            card.add(line)
    if card:
        yield card


def _frames(line: Line, name: str) -> TypeGuard[ContentLine]:
    return isinstance(line, ContentLine) and line.name == name and line.value.upper() == "VCARD"


def _is_agent(line: Line) -> TypeGuard[ContentLine]:
    return isinstance(line, ContentLine) and line.name == "AGENT"


def _why(card: _Card) -> Phrase:
    if card.outside:
        return phrase(N_("These lines stand outside any card: write “BEGIN:VCARD” before them."))
    if card.overlong:
        return phrase(N_("This card has more than {limit} lines: shorten it."), limit=_MOST_LINES)
    return phrase(N_("This card names nobody: give it a name, a company, an e-mail or a phone number."))


def _shown(card: _Card) -> str:
    shown = (
        line.text if isinstance(line, JunkLine) else f"{line.name}:{line.value}" for line in card.lines[:50]
    )
    return "\n".join(shown)[:_SHOWN]


def _faults(card: _Card, file: str) -> Iterator[Phrase]:
    """Say what was wrong with a card that could be read all the same."""
    junk = [line.number for line in card.lines if isinstance(line, JunkLine)]
    if junk:
        yield phrase(
            N_("“{file}”, line {line}: this is no part of a card; it is kept as a note (lines: {count})."),
            file=file,
            line=junk[0],
            count=len(junk),
        )
    for line in card.lines:
        if isinstance(line, ContentLine) and line.too_long:
            yield phrase(
                N_("“{file}”, line {line}: “{name}” is longer than {limit} characters and is left out."),
                file=file,
                line=line.number,
                name=line.name,
                limit=LONGEST_VALUE,
            )
    if not card.ended:
        yield phrase(
            N_("“{file}”, line {line}: this card has no end; check that nothing of it is missing."),
            file=file,
            line=card.line,
        )
