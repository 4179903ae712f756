"""An outline as HTML, for the engines that read it."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from dealplanner.documents.theme import Theme

from ..outline import FAMILY, Cell, Outline, Table, Words

CSS = f"""
body {{ font-family: '{FAMILY}'; margin: 0; }}
p {{ margin: 0 0 3pt 0; line-height: 1.4; }}
table {{ border-collapse: collapse; margin-bottom: 6pt; }}
td {{ vertical-align: top; padding: 3pt 4pt 3pt 0; border-bottom: 0.5pt solid #d5dce4; }}
"""
FACES = (("Regular", 400, "normal"), ("Bold", 700, "normal"), ("Italic", 400, "italic"))


def as_html(outline: Outline, style: str = "") -> str:
    """Return a page of HTML whose looks stand in attributes and short styles; `style` goes into its head."""
    body = "\n".join(_table(piece) if isinstance(piece, Table) else _paragraph(piece) for piece in outline)
    return f"<html><head><meta charset='utf-8'><style>{style}</style></head><body>{body}</body></html>"


def page_css() -> str:
    """Return the size and the margins of the page."""
    page = Theme.read("plain").page
    margins = " ".join(f"{side:.1f}pt" for side in (page.top, page.right, page.bottom, page.left))
    return f"@page {{ size: A4; margin: {margins}; }}"


def font_css(folder: str) -> str:
    """Return where our fonts lie: `folder` is empty, or a URL that ends with a slash."""
    return "\n".join(
        f"@font-face {{ font-family: '{FAMILY}'; font-weight: {weight}; font-style: {style};"
        f" src: url('{folder}NotoSans-{name}.ttf'); }}"
        for name, weight, style in FACES
    )


def _paragraph(words: Words) -> str:
    look = f"font-size: {words.size}pt; color: {words.colour}; text-align: {words.align}"
    if words.bold:
        look += "; font-weight: bold"
    if words.italic:
        look += "; font-style: italic"
    return f'<p style="{look}">{"<br>".join(map(escape, words.text.splitlines()))}</p>'


def _table(table: Table) -> str:
    rows = [f"<tr>{''.join(_cells(row, table))}</tr>" for row in table.rows]
    head = f"<thead>{''.join(rows[: table.heads])}</thead>" if table.heads else ""
    return (
        f"<table width='{sum(table.widths):.0f}'>{head}<tbody>{''.join(rows[table.heads :])}</tbody></table>"
    )


def _cells(row: tuple[Cell, ...], table: Table) -> Iterator[str]:
    column = 0
    for cell in row:
        width = sum(table.widths[column : column + cell.span])
        inside = "".join(map(_paragraph, cell.words))
        yield f"<td colspan='{cell.span}' width='{width:.0f}' style='width: {width:.1f}pt'>{inside}</td>"
        column += cell.span
