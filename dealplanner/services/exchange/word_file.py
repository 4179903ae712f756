"""Reads the words of a Word file (.docx) paragraph by paragraph, whoever made it and whatever it hides."""

from __future__ import annotations

import re
import zlib
from io import BytesIO
from xml.parsers import expat
from zipfile import BadZipFile, LargeZipFile, ZipFile

from dealplanner.domain.errors import UserError
from dealplanner.domain.reading import normalise
from dealplanner.i18n import N_

MOST_XML = 30 * 1024 * 1024  # bytes, unpacked; the contract of a ship has two million
MOST_MEMBERS = 10_000
MOST_CHARACTERS = 2_000_000
_DOCUMENT = re.compile(r"word/document\d*\.xml", re.IGNORECASE)  # some programs number it
_CHUNK = 65_536
_OUTSIDE = frozenset({"moveFrom", "Fallback", "del"})
"""What was moved away or taken out in revision mode, and what stands twice for older programs."""
_BREAKS = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "softHyphen": ""}
_NAMESPACES = (
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
    "http://purl.oclc.org/ooxml/wordprocessingml/main",
)
_SEPARATOR = "\n"


class NoWordFile(UserError):
    """Not a .docx, or a broken one."""

    sentence = N_("“{file}” is no Word file that can be read: save it once more as .docx, or as plain text.")


class WordFileTooBig(UserError):
    """It unpacks to more than any contract has."""

    sentence = N_("“{file}” unpacks to more than any contract has: save its text alone as .txt.")


class WordFileSuspicious(UserError):
    """It defines entities of its own, which no Word does."""

    sentence = N_("“{file}” holds what no Word file needs and is not read: save its text alone as .txt.")


def read_word(data: bytes, file: str) -> tuple[str, ...]:
    """Return the paragraphs of a Word file; the cells of a table row make one, with tabs between.

    Revisions count as accepted. Raise NoWordFile, WordFileTooBig or WordFileSuspicious.
    """
    reader = _Reader()
    parser = expat.ParserCreate(namespace_separator=_SEPARATOR)
    parser.StartElementHandler, parser.EndElementHandler = reader.start, reader.end
    parser.CharacterDataHandler = reader.words
    parser.StartDoctypeDeclHandler = _refuse
    try:
        with ZipFile(BytesIO(data)) as archive:
            if len(archive.infolist()) > MOST_MEMBERS:
                raise WordFileTooBig(file=file)
            found = [info for info in archive.infolist() if _DOCUMENT.fullmatch(info.filename)]
            if not found:
                raise NoWordFile(file=file)
            if found[0].file_size > MOST_XML:
                raise WordFileTooBig(file=file)
            with archive.open(found[0]) as stream:
                read = 0
                while chunk := stream.read(_CHUNK):
                    read += len(chunk)
                    if read > MOST_XML or reader.characters > MOST_CHARACTERS:
                        raise WordFileTooBig(file=file)
                    parser.Parse(chunk, False)
        parser.Parse(b"", True)
    except _Doctype as error:
        raise WordFileSuspicious(file=file) from error
    except (BadZipFile, LargeZipFile, expat.ExpatError, zlib.error) as error:
        raise NoWordFile(file=file) from error
    except (EOFError, NotImplementedError, RuntimeError, OSError, ValueError, LookupError) as error:
        raise NoWordFile(file=file) from error  # cut off, packed in a strange way, locked by a password
    return tuple(reader.paragraphs)


class _Doctype(Exception):
    """A document type was declared, by which entities could be, too."""


def _refuse(*_: object) -> None:
    raise _Doctype


class _Reader:
    """Hears elements one after the other and keeps no tree of them."""

    def __init__(self) -> None:
        self.paragraphs: list[str] = []
        self.characters = 0
        self._open: list[list[str]] = []  # paragraphs under way: a text box stands within one
        self._rows: list[list[list[str]]] = []  # rows under way: cells, each with its paragraphs
        self._outside = 0
        self._is_text = False

    def start(self, name: str, _attributes: object) -> None:
        namespace, _, local = name.rpartition(_SEPARATOR)
        if self._outside or local in _OUTSIDE:
            self._outside += 1
        elif namespace in _NAMESPACES:
            self._start(local)

    def _start(self, local: str) -> None:
        if local == "p":
            self._open.append([])
        elif local == "tr":
            self._rows.append([])
        elif local == "tc" and self._rows:
            self._rows[-1].append([])
        elif local == "t":
            self._is_text = True
        elif local in _BREAKS:
            self._say(_BREAKS[local])

    def end(self, name: str) -> None:
        namespace, _, local = name.rpartition(_SEPARATOR)
        if self._outside:
            self._outside -= 1
        elif namespace in _NAMESPACES:
            self._end(local)

    def _end(self, local: str) -> None:
        if local == "t":
            self._is_text = False
        elif local == "p" and self._open:
            for line in normalise("".join(self._open.pop())).split("\n"):
                self._keep(line.strip())
        elif local == "tr" and self._rows:
            cells = [" ".join(cell) for cell in self._rows.pop()]
            self._keep("\t".join(cell for cell in cells if cell))

    def words(self, words: str) -> None:
        if self._is_text and not self._outside:
            self._say(words)

    def _say(self, words: str) -> None:
        self.characters += len(words)
        if self._open:
            self._open[-1].append(words)

    def _keep(self, line: str) -> None:
        if not line:
            return
        if self._rows and self._rows[-1]:
            self._rows[-1][-1].append(line)
        else:
            self.paragraphs.append(line)
