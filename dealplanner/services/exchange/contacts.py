"""A contact as an address book knows it, put together from the lines of one vCard."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from urllib.parse import unquote

from dealplanner.services.exchange.contentlines import ContentLine, JunkLine, components, unescape

_TECHNICAL = frozenset(  # what address books write for themselves
    "BEGIN END VERSION PRODID UID REV CLASS SORT-STRING MAILER SOURCE NAME PROFILE CLIENTPIDMAP KIND AGENT"
    " PHOTO LOGO SOUND KEY GEO TZ LABEL X-ABLABEL X-ABADR X-ABUID X-ABSHOWAS X-EVOLUTION-FILE-AS"
    " X-MS-OL-DESIGN X-MS-OL-DEFAULT-POSTAL-ADDRESS X-COUCHDB-APPLICATION-ANNOTATIONS".split()
)
T = TypeVar("T")
_READ = frozenset("FN N ORG TITLE ROLE EMAIL TEL ADR URL BDAY NOTE".split())
_LABELS = {
    "cell": "mobile",
    "mobile": "mobile",
    "fax": "fax",
    "pager": "pager",
    "work": "work",
    "home": "home",
}
_APPLE_LABEL = re.compile(r"_\$!<(.*)>!\$_")
_BIRTHDAY = re.compile(r"(\d{4})-?(\d{2})-?(\d{2})(?:[T ].*)?")
_COMMA = re.compile(r",(?=\S)")
_HAN = re.compile(r"[\u3400-\u9fff]+")


@dataclass(frozen=True)
class Reach:
    """One way to reach somebody."""

    value: str
    label: str = ""
    """mobile, fax, pager, work, home, or what the card’s owner named it."""


@dataclass(frozen=True)
class Contact:
    """What one card says; the preferred address or number comes first."""

    line: int
    name: str
    given: str = ""
    additional: str = ""
    family: str = ""
    prefix: str = ""
    suffix: str = ""
    organisation: str = ""
    department: str = ""
    job: str = ""
    emails: tuple[Reach, ...] = ()
    phones: tuple[Reach, ...] = ()
    addresses: tuple[Reach, ...] = ()
    urls: tuple[Reach, ...] = ()
    birthday: date | None = None
    notes: tuple[str, ...] = ()


def contact(line: int, card: Sequence[ContentLine | JunkLine]) -> Contact | None:
    """Return what the lines of one card say, or nothing where they name nobody."""
    lines = [entry for entry in card if isinstance(entry, ContentLine) and not entry.too_long]
    said = _Said(lines)
    family, given, additional, prefix, suffix = (said.parts("N") + [""] * 5)[:5]
    organisation, *units = said.parts("ORG") or [""]
    emails = said.reaches("EMAIL", _email)
    phones = said.reaches("TEL", _phone)
    name = said.first("FN") or full_name(given, family, prefix, additional, suffix)
    name = name or organisation or said.first("NICKNAME") or next((r.value for r in emails + phones), "")
    if not name:
        return None
    return Contact(
        line=line,
        name=name,
        given=given,
        additional=additional,
        family=family,
        prefix=prefix,
        suffix=suffix,
        organisation=organisation,
        department=", ".join(unit for unit in units if unit),
        job=said.first("TITLE") or said.first("ROLE"),
        emails=emails,
        phones=phones,
        addresses=said.reaches("ADR", _address) or said.reaches("LABEL", unescape),
        urls=said.reaches("URL", unescape),
        birthday=_birthday(said.first("BDAY")),
        notes=tuple(_unique(said.notes() + [entry.text for entry in card if isinstance(entry, JunkLine)])),
    )


def full_name(given: str, family: str, prefix: str = "", additional: str = "", suffix: str = "") -> str:
    """Return a person’s name as it is said; a Chinese name begins with the family, without a space."""
    if _HAN.fullmatch(family + given):
        return family + given
    return " ".join(part for part in (prefix, given, additional, family, suffix) if part)


class _Said:
    """The content lines of one card, asked by name."""

    def __init__(self, lines: Sequence[ContentLine]) -> None:
        self._lines = lines
        self._group_labels = {
            line.group: _APPLE_LABEL.sub(r"\1", unescape(line.value))
            for line in lines
            if line.name == "X-ABLABEL" and line.group
        }

    def first(self, name: str) -> str:
        """Return the first line of that name that says something."""
        return next((_one_line(unescape(line.value)) for line in self._named(name)), "")

    def parts(self, name: str) -> list[str]:
        """Return the components of the first such line."""
        for line in self._named(name):
            parts = [_COMMA.sub(", ", _one_line(part)) for part in components(line.value)]
            if any(parts):
                return parts
        return []

    def reaches(self, name: str, read: Callable[[str], str]) -> tuple[Reach, ...]:
        """Return every such line once, the preferred first."""
        lines = sorted(self._named(name), key=lambda line: "pref" not in line.types)
        found = (Reach(read(line.value).strip(), self._label(line)) for line in lines)
        return tuple(_unique(reach for reach in found if reach.value))

    def notes(self) -> list[str]:
        """Return the notes, and each line that has no place of its own as `name: value`."""
        notes = [unescape(line.value) for line in self._named("NOTE")]
        notes += [f"Role: {role}" for role in (self.first("ROLE"),) if role and self.first("TITLE")]
        birthday = self.first("BDAY")
        notes += [f"Birthday: {birthday}"] if birthday and _birthday(birthday) is None else []
        for name in ("ORG", "TITLE"):
            notes += [f"{name.capitalize()}: {_listed(line.value)}" for line in list(self._named(name))[1:]]
        for line in self._lines:
            if line.name not in _TECHNICAL | _READ and line.value:
                notes.append(f"{self._note_name(line)}: {_listed(line.value)}")
        return notes

    def _named(self, name: str) -> Iterable[ContentLine]:
        return (line for line in self._lines if line.name == name and line.value)

    def _label(self, line: ContentLine) -> str:
        if line.group in self._group_labels:
            return self._group_labels[line.group]
        return next((_LABELS[kind] for kind in _LABELS if kind in line.types), "")

    def _note_name(self, line: ContentLine) -> str:
        plain = line.name.removeprefix("X-").removeprefix("EVOLUTION-").removeprefix("MS-")
        return self._group_labels.get(line.group) or plain.replace("-", " ").capitalize()


def _one_line(words: str) -> str:
    return " ".join(words.split())


def _listed(value: str) -> str:
    return ", ".join(part for part in components(value) if part)


def _email(value: str) -> str:
    return unescape(value).removeprefix("mailto:")


def _phone(value: str) -> str:
    """Read `tel:+1-418-656-9254;ext=102` as a number that a person would write."""
    number, *rest = unescape(value).strip().removeprefix("tel:").split(";")
    extension = next((part[4:] for part in rest if part.startswith("ext=")), "")
    number = unquote(number)
    return f"{number} ext. {extension}" if extension else ";".join([number, *rest])


def _address(value: str) -> str:
    """Write the seven components as people do: street above place above country."""
    box, more, street, city, region, code, country = (components(value) + [""] * 7)[:7]
    place = ", ".join(part for part in (city, region) if part)
    return "\n".join(part for part in (box, more, street, f"{place} {code}".strip(), country) if part)


def _birthday(value: str) -> date | None:
    match = _BIRTHDAY.fullmatch(value)
    if match is None:
        return None
    try:
        return date(*map(int, match.groups()))
    except ValueError:
        return None


def _unique(things: Iterable[T]) -> list[T]:
    return list(dict.fromkeys(things))
