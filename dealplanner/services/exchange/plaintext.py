"""Turns the bytes of a stranger's file into clean text: size, encoding, line ends."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from dealplanner.i18n import N_, Phrase
from dealplanner.services.exchange.errors import (
    ImportFileEmpty,
    ImportFileMissing,
    ImportFileTooBig,
    ImportFileUnreadable,
    NotText,
)

MEGABYTES = 32  # five thousand contacts with photos
_FOREIGN = (
    b"PK\x03\x04",
    b"%PDF",
    b"\xd0\xcf\x11\xe0",
    b"SQLite format 3",
    b"\x89PNG",
    b"\xff\xd8\xff",
    b"\x1f\x8b",
)
_CHUNK = 65_536
_HIGH_BYTES = re.compile(rb"[\x80-\xff]+")
_HIGH_PAIR = re.compile(rb"[\xc2-\xf4][\x80-\xbf]")  # without one, nothing but ASCII is UTF-8
_LINE = re.compile(rb"[^\n]*\n?")
_CONTROLS = re.compile("[\x00-\x08\x0e-\x1f\x7f\ufeff]")


def read_bytes(path: Path) -> bytes:
    """Return the bytes of the file; raise a UserError where there is none or it is too big."""
    limit = MEGABYTES * 1024 * 1024
    try:
        if path.exists() and not path.is_file():
            raise ImportFileUnreadable(file=path.name, reason=Phrase(N_("it is no file")))
        with path.open("rb") as stream:
            data = stream.read(limit + 1)
    except FileNotFoundError as error:
        raise ImportFileMissing(file=str(path)) from error
    except (OSError, ValueError) as error:  # a NUL in the name is a ValueError
        reason = error.strerror if isinstance(error, OSError) else ""
        raise ImportFileUnreadable(file=str(path), reason=reason or "?") from error
    if len(data) > limit:
        raise ImportFileTooBig(file=path.name, limit=MEGABYTES)
    return data


def decode(data: bytes, file: str) -> str:
    r"""Return the text in `data` with `\n` between lines and no control characters.

    Reads UTF-8 and UTF-16 with and without a byte order mark; a line that is not UTF-8 is read as
    GB 18030 where its bytes look Chinese, else as Windows-1252. Raise ImportFileEmpty or NotText.
    """
    if data.startswith(_FOREIGN):
        raise NotText(file=file)
    text = clean(_characters(data))
    if not text.strip():
        raise ImportFileEmpty(file=file)
    return text


def clean(text: str) -> str:
    r"""Return `text` with `\n` for every line end and without control characters."""
    text = _CONTROLS.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\v", " ").replace("\f", " ")


def _characters(data: bytes) -> str:
    wide = _utf_16(data)
    if wide:
        return data.decode(wide, "replace")
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        return _line_by_line(data)


def _utf_16(data: bytes) -> str:
    """Name the UTF-16 that `data` is in, if it is: by its mark or by a NUL in every other byte."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    head = data[:4096]
    if head.count(0) * 3 < len(head):
        return ""
    return "utf-16-le" if head[1::2].count(0) > head[::2].count(0) else "utf-16-be"


def _line_by_line(data: bytes) -> str:
    """Read a file in which some lines are not UTF-8, so that one of them does not spoil the others."""
    encoding = _legacy_encoding(data)
    text = io.StringIO()
    for chunk in _chunks(data):
        try:
            text.write(chunk.decode(encoding if _HIGH_PAIR.search(chunk) is None else "utf-8"))
        except UnicodeDecodeError:
            for line in _LINE.finditer(chunk):
                text.write(_decode_line(line[0], encoding))
    return text.getvalue()


def _chunks(data: bytes) -> Iterator[bytes]:
    start = 0
    while start < len(data):
        end = data.find(b"\n", start + _CHUNK) + 1 or len(data)
        yield data[start:end]
        start = end


def _decode_line(line: bytes, encoding: str) -> str:
    for candidate in ("utf-8", encoding):
        try:
            return line.decode(candidate)
        except UnicodeDecodeError:
            continue
    return line.decode("latin-1")


def _legacy_encoding(data: bytes) -> str:
    """Tell Chinese from Western text: in GB 18030 bytes above 127 come in pairs, in Western words singly."""
    runs = 0
    paired = 0
    for line in islice(_lines_not_utf_8(data), 1000):
        for run in _HIGH_BYTES.finditer(line):
            runs += 1
            paired += len(run[0]) % 2 == 0
    return "gb18030" if paired >= 0.9 * runs else "cp1252"


def _lines_not_utf_8(data: bytes) -> Iterator[bytes]:
    for chunk in _chunks(data):
        for line in _LINE.finditer(chunk):
            try:
                line[0].decode("utf-8")
            except UnicodeDecodeError:
                yield line[0]
