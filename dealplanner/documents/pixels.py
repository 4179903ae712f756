"""Draws the pages of a finished PDF into pixels, for the window and for printers."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass

import pypdfium2

from dealplanner.documents.pdfium import PDFIUM


@dataclass(frozen=True)
class Pixels:
    """A drawn page: rows of `stride` bytes, three for each pixel: red, green, blue."""

    width: int
    height: int
    stride: int
    data: bytes


def page_sizes(pdf: bytes) -> list[tuple[float, float]]:
    """Return width and height of every page, in points of 1/72 inch."""
    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document:
        return [document.get_page_size(number) for number in range(len(document))]


def draw_page(pdf: bytes, number: int, scale: float) -> Pixels:
    """Draw page `number`, counted from 0, with `scale` pixels to the point."""
    with PDFIUM, closing(pypdfium2.PdfDocument(pdf)) as document, closing(document[number]) as page:
        bitmap = page.render(scale=scale, rev_byteorder=True, may_draw_forms=False)
        with closing(bitmap):
            return Pixels(bitmap.width, bitmap.height, bitmap.stride, bytes(bitmap.buffer))
