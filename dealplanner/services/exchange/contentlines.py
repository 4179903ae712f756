"""The lines of a vCard: unfolded, taken apart, decoded (vCard 2.1, RFC 2426, RFC 6350)."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from dealplanner.services.exchange.plaintext import clean

LONGEST_VALUE = 100_000  # characters; more is a picture, not an answer
_LINE = re.compile(r"[^\n]+\n?|\n")
_HEAD = re.compile(
    r"(?:(?P<group>[\w-]++)\.)?(?P<name>[A-Za-z][\w-]*+)"
    r"(?P<parameters>(?:;(?:[^\":;]|\"[^\"]*\")*+)*+):(?P<value>.*)",
    re.DOTALL,
)
_PARAMETER = re.compile(r";((?:[^\";]|\"[^\"]*\")*+)")
_QUOTED_PRINTABLE = re.compile(r"[^:]*;(?:ENCODING=)?QUOTED-PRINTABLE[;:]", re.IGNORECASE)
_BLOB = re.compile(
    r"(?:[\w-]++\.)?(?:(?:PHOTO|LOGO|SOUND|KEY)[;:]|[^:]*;(?:ENCODING=)?(?:BASE64|B)[;:])", re.IGNORECASE
)
_FRAME = re.compile(r"(?:BEGIN|END)\s*:\s*VCARD\s*\Z", re.IGNORECASE)
_CHARSET = re.compile(
    r"utf-?8|us-ascii|iso-?8859-(?:1?[1-9]|1[0-6])|windows-125[0-8]|gbk|gb2312|gb18030|big5|shift[-_]jis"
    r"|euc-(?:jp|kr)|koi8-[ru]",
    re.IGNORECASE,
)
_ESCAPE = re.compile(r"\\([\\;,:\"nN])")
_COMPONENT = re.compile(r"((?:[^\\;]|\\.|\\\Z)*+)(?:;|\Z)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class ContentLine:
    """`group.NAME;PARAMETERS:value`, with the value decoded but its escapes still in place."""

    number: int
    name: str
    value: str
    group: str = ""
    types: tuple[str, ...] = ()
    """In small letters: home, work, cell, fax, pref …"""
    too_long: bool = False


@dataclass(frozen=True, slots=True)
class JunkLine:
    """A line that is no content line."""

    number: int
    text: str


def content_lines(text: str) -> Iterator[ContentLine | JunkLine]:
    r"""Yield the lines of a text of vCards that has `\n` between its lines."""
    folds_keep_space = False
    for folded in _unfolded(text):
        line = folded.parsed(folds_keep_space)
        if isinstance(line, ContentLine) and line.name == "VERSION":
            folds_keep_space = line.value.startswith("2")  # 2.1 folds before a space that it keeps
        yield line


def unescape(value: str) -> str:
    r"""Take the backslashes out: `\n` is a line end, `\,` a comma."""
    return _ESCAPE.sub(lambda escape: "\n" if escape[1] in "nN" else escape[1], value)


def components(value: str) -> list[str]:
    """Split a structured value at the semicolons that are not escaped, and unescape its parts."""
    parts = [unescape(part[1]).strip() for part in _COMPONENT.finditer(value)]
    return parts if value.endswith(";") or len(parts) == 1 else parts[:-1]


@dataclass
class _Folded:
    """The physical lines of one content line."""

    number: int
    pieces: list[str]
    length: int = 0
    last: str = ""
    quoted_printable: bool = field(init=False)
    blob: bool = field(init=False)

    def __post_init__(self) -> None:
        head = self.pieces[0]
        self.last = head
        self.length = len(head)
        self.quoted_printable = _QUOTED_PRINTABLE.match(head, 0, 200) is not None
        self.blob = _BLOB.match(head, 0, 200) is not None
        self.pieces[0] = head[:LONGEST_VALUE]

    def goes_on_in(self, line: str) -> bool:
        """Say whether `line` belongs to this one."""
        if _FRAME.match(line):
            return False
        if line[:1] in (" ", "\t"):
            return True
        if self.quoted_printable and self.last.rstrip().endswith("="):
            return True
        return self.blob and bool(line.strip()) and ":" not in line  # base64 that was not indented

    def add(self, line: str) -> None:
        """Take in the next physical line, unless it is part of a picture or far too long."""
        self.last = line
        if self.blob:
            return
        self.length += len(line)
        if self.length <= LONGEST_VALUE:
            self.pieces.append(line)

    def parsed(self, folds_keep_space: bool) -> ContentLine | JunkLine:
        """Return what the line says."""
        text = self._joined(folds_keep_space)
        head = _HEAD.match(text)
        if head is None:
            return JunkLine(self.number, text.strip())
        types, encoding = _parameters(head["parameters"])
        value = "" if self.blob else head["value"]
        if self.quoted_printable:
            value = _printed(value, encoding)
        return ContentLine(
            self.number,
            head["name"].upper(),
            value.strip(),
            (head["group"] or "").lower(),
            types,
            self.length > LONGEST_VALUE and not self.blob,
        )

    def _joined(self, folds_keep_space: bool) -> str:
        if self.quoted_printable:
            return "\n".join(self.pieces)
        cut = 0 if folds_keep_space else 1
        return self.pieces[0] + "".join(piece[cut:] for piece in self.pieces[1:])


def _unfolded(text: str) -> Iterator[_Folded]:
    current: _Folded | None = None
    for number, match in enumerate(_LINE.finditer(text), 1):
        line = match[0].rstrip("\n")
        if current is not None and current.goes_on_in(line):
            current.add(line)
            continue
        if current is not None:
            yield current
        current = _Folded(number, [line]) if line.strip() else None
    if current is not None:
        yield current


def _parameters(raw: str) -> tuple[tuple[str, ...], str]:
    """Return the types and the character set that the parameters state; 2.1 leaves out `TYPE=`."""
    types: list[str] = []
    charset = ""
    for match in _PARAMETER.finditer(raw):
        name, equals, value = match[1].partition("=")
        value = value.strip().strip('"').strip().lower()
        name = name.strip().upper()
        if not equals:
            types.append(name.lower())
        elif name == "TYPE":
            types += [part.strip() for part in value.split(",")]
        elif name == "PREF":
            types.append("pref")
        elif name == "CHARSET" and _CHARSET.fullmatch(value):
            charset = value
    return tuple(types), charset


def _printed(value: str, charset: str) -> str:
    """Decode quoted-printable text; its lines end with `=` where they go on."""
    straight = re.sub(r"=[ \t]*\n", "", value).replace("\n ", "").replace("\n", "")
    indented = re.sub(r"=[ \t]*\n[ \t]?", "", value).replace("\n ", "").replace("\n", "")
    stated = charset or "utf-8"
    for text, encoding in ((straight, stated), (indented, stated), (straight, "utf-8")):
        try:
            return clean(binascii.a2b_qp(text.encode()).decode(encoding))
        except UnicodeDecodeError:
            continue  # some writers fold and indent in the middle of a character
    return clean(binascii.a2b_qp(straight.encode()).decode(charset or "latin-1", "replace"))
