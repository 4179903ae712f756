"""Reads a finished PDF back: its text, page by page, and the data attached to it."""

from __future__ import annotations

import json
import unicodedata
from contextlib import closing
from dataclasses import dataclass
from typing import Any

import pypdfium2

from dealplanner.documents.attachment import NAME
from dealplanner.documents.pdfium import PDFIUM
from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_


class NoPaper(UserError):
    """The PDF was not made by this program, or lost its attachment."""

    sentence = N_("This PDF carries no data of Deal Planner: choose one that this program has made.")


def page_texts(pdf: bytes) -> list[str]:
    """Return the text of every page, in the order in which it was drawn."""
    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        return [_text(document[number]) for number in range(len(document))]


def _text(page: Any) -> str:
    with closing(page), closing(page.get_textpage()) as text:
        found: str = text.get_text_range()
    return found.replace("\r\n", "\n").replace("\ufffe", "-")


@dataclass(frozen=True)
class Entry:
    """An entry of a PDF’s outline: how deep it lies, its words, the page that it leads to, from 0."""

    level: int
    title: str
    page: int | None


def outline(pdf: bytes) -> list[Entry]:
    """Return the outline of a PDF, which readers call bookmarks."""
    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        return [Entry(one.level, one.get_title(), _leads_to(one)) for one in document.get_toc()]


def _leads_to(entry: Any) -> int | None:
    target = entry.get_dest()
    return None if target is None else target.get_index()


def squeezed(text: str) -> str:
    """Return `text` without any white space, so that it can be compared however its lines are broken."""
    return "".join(unicodedata.normalize("NFC", text).split())


def attached_data(pdf: bytes) -> dict[str, Any]:
    """Return the data inside the PDF; raise NoPaper where there is none."""
    try:
        with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
            for number in range(document.count_attachments()):
                attachment = document.get_attachment(number)
                if attachment.get_name() == NAME:
                    data: dict[str, Any] = json.loads(bytes(attachment.get_data()))
                    return data
    except (pypdfium2.PdfiumError, ValueError) as error:
        raise NoPaper from error
    raise NoPaper
