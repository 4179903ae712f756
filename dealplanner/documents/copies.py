"""Looks whether a file is a copy of a signed paper: a PDF, JPEG or PNG that opens."""

from __future__ import annotations

import struct
from contextlib import closing
from io import BytesIO
from types import MappingProxyType

import pypdfium2

from dealplanner.documents.logo import LogoError, image_size
from dealplanner.documents.pdfium import PDFIUM
from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_

MEGABYTES = 20
MOST_PIXELS = 80_000_000  # a sheet of A4 at 600 dots an inch has 35 million
_PDF, _PNG, _JPEG = b"%PDF-", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff"
_JUNK = 1024  # bytes that readers allow before the header of a PDF
_WANTS_PASSWORD = 4  # FPDF_ERR_PASSWORD
SUFFIXES = MappingProxyType({"pdf": ".pdf", "jpeg": ".jpg", "png": ".png"})


class CopyEmpty(UserError):
    """There is nothing in it."""

    sentence = N_("“{file}” is empty: scan or photograph the signed paper again.")


class CopyTooBig(UserError):
    """More bytes than the file of deals should carry."""

    sentence = N_("“{file}” is larger than {limit} MB: scan it in fewer colours or at a lower resolution.")


class CopyForeign(UserError):
    """Neither a PDF nor a picture."""

    sentence = N_("“{file}” is no PDF, JPEG or PNG: scan or photograph the signed paper and choose that.")


class CopyBroken(UserError):
    """It looks like one, but does not open."""

    sentence = N_("“{file}” cannot be opened, it may be cut off: scan or save it once more.")


class CopyLocked(UserError):
    """It opens with a password only."""

    sentence = N_("“{file}” opens with a password only: save it without one and choose that.")


class CopyTooLarge(UserError):
    """A picture with more pixels than can be shown."""

    sentence = N_("“{file}” has more pixels than can be shown: save the picture smaller.")


def kind_of_copy(data: bytes, file: str) -> str:
    """Return “pdf”, “jpeg” or “png”, by the content and never by the name; raise a UserError otherwise."""
    if not data:
        raise CopyEmpty(file=file)
    if len(data) > MEGABYTES * 1024 * 1024:
        raise CopyTooBig(file=file, limit=MEGABYTES)
    if _PDF in data[:_JUNK]:
        _open_pdf(data, file)
        return "pdf"
    if data.startswith(_PNG):
        return _picture(data, file, "PNG")
    if data.startswith(_JPEG):
        return _picture(data, file, "JPEG")
    raise CopyForeign(file=file)


def _open_pdf(data: bytes, file: str) -> None:
    try:
        with PDFIUM, closing(pypdfium2.PdfDocument(data)) as document:
            if len(document) == 0:
                raise CopyBroken(file=file)
            for page in document:
                page.close()
    except pypdfium2.PdfiumError as error:
        if error.err_code == _WANTS_PASSWORD:
            raise CopyLocked(file=file) from error
        raise CopyBroken(file=file) from error


def _picture(data: bytes, file: str, kind: str) -> str:
    """Look at the header first, so that no bomb is ever unpacked; then at the whole."""
    from PIL import Image  # late: most files are PDFs

    try:
        width, height = image_size(data, len(data))
        if width * height > MOST_PIXELS:
            raise CopyTooLarge(file=file)
        with Image.open(BytesIO(data), formats=(kind,)) as image:
            image.draft("RGB", (800, 800))  # a JPEG is read small, which is quick
            image.load()
    except (LogoError, OSError, SyntaxError, ValueError, EOFError, struct.error) as error:
        raise CopyBroken(file=file) from error  # what Pillow raises, and what a header lacks
    return kind.lower()
