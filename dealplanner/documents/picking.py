"""Takes pages out of finished PDFs as they are: their text, fonts and pictures are not drawn anew."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from io import BytesIO

import pypdfium2

from dealplanner.documents.pdfium import PDFIUM


def picked(pdf: bytes, numbers: Sequence[int]) -> bytes:
    """Return a PDF of the pages `numbers`, counted from 0, in their order; a page may come twice."""
    return joined([(pdf, numbers)])


def joined(parts: Sequence[tuple[bytes, Sequence[int] | None]]) -> bytes:
    """Return one PDF of the pages of several; None for numbers takes all of them."""
    with PDFIUM, closing(pypdfium2.PdfDocument.new()) as whole:
        for pdf, numbers in parts:
            with closing(pypdfium2.PdfDocument(pdf)) as part:
                whole.import_pages(part, None if numbers is None else list(numbers))
        buffer = BytesIO()
        whole.save(buffer)
        return buffer.getvalue()
