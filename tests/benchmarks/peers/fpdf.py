"""fpdf2: a PDF writer with a table layout of its own."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from dealplanner import paths
from dealplanner.documents.theme import Theme

from ..outline import FAMILY, Outline, Table, Words

_FACES = (("", "Regular"), ("B", "Bold"), ("I", "Italic"))


def prepare(outline: Outline) -> Callable[[], bytes]:
    """Return a call that reads the fonts and sets every piece."""
    engine = import_module("fpdf")

    def printed() -> bytes:
        page = Theme.read("plain").page
        pdf = engine.FPDF(unit="pt", format="A4")
        pdf.set_margins(page.left, page.top, page.right)
        pdf.set_auto_page_break(True, page.bottom)
        for style, name in _FACES:
            pdf.add_font(FAMILY, style, paths.resource(f"fonts/NotoSans-{name}.ttf"))
        pdf.add_page()
        for piece in outline:
            if isinstance(piece, Table):
                _set_table(pdf, piece)
            else:
                _set_words(pdf, piece)
        return bytes(pdf.output())

    return printed


def _set_words(pdf: Any, words: Words) -> None:
    pdf.set_font(FAMILY, _style(words), words.size)
    pdf.set_text_color(words.colour)
    pdf.multi_cell(
        0, words.size * 1.4, words.text, align=words.align[0].upper(), new_x="LMARGIN", new_y="NEXT"
    )


def _style(words: Words) -> str:
    return "B" if words.bold else "I" if words.italic else ""


def _set_table(pdf: Any, table: Table) -> None:
    """Set a table; a cell has one look in fpdf2, that of its first paragraph."""
    face = import_module("fpdf.fonts").FontFace
    pdf.set_font(FAMILY, "", 9.5)
    with pdf.table(
        width=sum(table.widths),
        col_widths=table.widths,
        align="LEFT",
        borders_layout="HORIZONTAL_LINES",
        first_row_as_headings=bool(table.heads),
        line_height=13.5,
    ) as made:
        for row in table.rows:
            line = made.row()
            for cell in row:
                if not cell.words:
                    line.cell("", colspan=cell.span)
                    continue
                first = cell.words[0]
                look = face(FAMILY, _style(first), first.size, first.colour)
                text = "\n".join(words.text for words in cell.words)
                line.cell(text, colspan=cell.span, style=look, align=first.align[0].upper())
