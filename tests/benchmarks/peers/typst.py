"""typst: a typesetter in Rust, with its bindings for Python."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any

from dealplanner import paths
from dealplanner.documents.theme import Theme

from ..outline import FAMILY, Cell, Outline, Table, Words


def prepare(outline: Outline) -> Callable[[], bytes]:
    """Return a call of `compile()`, which begins from nothing each time."""
    engine, source = import_module("typst"), _markup(outline).encode()
    fonts = [str(paths.resource("fonts"))]
    return lambda: bytes(engine.compile(source, font_paths=fonts, ignore_system_fonts=True))


def prepare_kept() -> Callable[[Outline], Callable[[], bytes]]:
    """Return a `prepare` whose compiler, with the fonts that it has read, is kept."""
    kept: list[Any] = []

    def prepare_with_it(outline: Outline) -> Callable[[], bytes]:
        engine, source = import_module("typst"), _markup(outline).encode()
        if not kept:
            fonts = [str(paths.resource("fonts"))]
            kept.append(engine.Compiler(font_paths=fonts, ignore_system_fonts=True))
        return lambda: bytes(kept[0].compile(source))

    return prepare_with_it


def _markup(outline: Outline) -> str:
    page = Theme.read("plain").page
    margins = f"left: {page.left}pt, right: {page.right}pt, top: {page.top}pt, bottom: {page.bottom}pt"
    lines = [
        f'#set page(paper: "a4", margin: ({margins}))',
        f'#set text(font: "{FAMILY}")',
        "#set par(leading: 0.6em)",
        "#set block(spacing: 4pt)",
    ]
    lines += ["#" + (_table(piece) if isinstance(piece, Table) else _paragraph(piece)) for piece in outline]
    return "\n".join(lines)


def _paragraph(words: Words) -> str:
    weight, style = "bold" if words.bold else "regular", "italic" if words.italic else "normal"
    quoted = words.text.replace("\\", "\\\\").replace('"', '\\"').replace("\n", "\\n")
    look = f'size: {words.size}pt, weight: "{weight}", style: "{style}", fill: rgb("{words.colour}")'
    return f'align({words.align}, block(text({look}, "{quoted}")))'


def _table(table: Table) -> str:
    widths = ", ".join(f"{width:.1f}pt" for width in table.widths)
    rows = [", ".join(map(_cell, row)) for row in table.rows]
    head = [f"table.header({', '.join(rows[: table.heads])})"] if table.heads else []
    look = 'stroke: (bottom: 0.5pt + rgb("#d5dce4"), rest: none), inset: (left: 0pt, right: 4pt, y: 3pt)'
    return f"table(columns: ({widths},), {look}, {', '.join([*head, *rows[table.heads :]])})"


def _cell(cell: Cell) -> str:
    inside = "".join(f"#{_paragraph(words)}" for words in cell.words)
    return f"table.cell(colspan: {cell.span}, [{inside}])"
