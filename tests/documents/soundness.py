"""What qpdf finds wrong with a PDF, where pikepdf, which carries it, is installed."""

from __future__ import annotations

from importlib.util import find_spec
from io import BytesIO
from typing import Any

_HAS_QPDF = find_spec("pikepdf") is not None


def faults(pdf: bytes) -> list[str]:
    """Return what is wrong with the syntax of a PDF and with its fonts; nothing where pikepdf is missing."""
    if not _HAS_QPDF:
        return []
    import pikepdf

    with pikepdf.open(BytesIO(pdf)) as document:
        found = [str(problem) for problem in document.check_pdf_syntax()]
        for number, page in enumerate(document.pages, start=1):
            fonts = page.Resources.get("/Font", {}).values()
            found += [f"page {number}: {font.BaseFont} is not embedded" for font in fonts if not _is_in(font)]
        return found


def _is_in(font: Any) -> bool:
    """Say whether the file holds the glyphs of a font, and only those that are used."""
    described = font.get("/FontDescriptor")
    if described is None:
        described = font.DescendantFonts[0].FontDescriptor
    return "/FontFile2" in described and str(font.BaseFont)[7:8] == "+"
