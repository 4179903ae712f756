"""PyMuPDF: its Story sets HTML."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from io import BytesIO

from dealplanner import paths
from dealplanner.documents.theme import A4, Theme

from ..outline import Outline
from .html import CSS, as_html, font_css


def prepare(outline: Outline) -> Callable[[], bytes]:
    """Return a call that sets the story page by page and keeps of the fonts what is used."""
    engine, source = import_module("pymupdf"), as_html(outline)
    archive, sheet = engine.Archive(str(paths.resource("fonts"))), font_css("") + CSS
    page = Theme.read("plain").page
    inside = engine.Rect(page.left, page.top, A4[0] - page.right, A4[1] - page.bottom)

    def printed() -> bytes:
        story = engine.Story(source, user_css=sheet, archive=archive)
        buffer = BytesIO()
        writer = engine.DocumentWriter(buffer)
        more = 1
        while more:
            device = writer.begin_page(engine.Rect(0, 0, *A4))
            more, _ = story.place(inside)
            story.draw(device)
            writer.end_page()
        writer.close()
        document = engine.open("pdf", buffer.getvalue())
        document.subset_fonts()
        return bytes(document.tobytes(garbage=3, deflate=True))

    return printed
