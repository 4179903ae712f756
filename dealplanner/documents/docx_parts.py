"""Writes the blocks of a story into a Word document: headings, paragraphs, lists, tables, places to sign."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from io import BytesIO
from typing import Any

from docx.enum.section import WD_ORIENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Pt, RGBColor

from dealplanner.documents.flow import Flowable, PageBreak
from dealplanner.documents.fonts import Typeface
from dealplanner.documents.grid import Grid, Row, Rule
from dealplanner.documents.kit import Heading, Kit
from dealplanner.documents.logo import Logo
from dealplanner.documents.marks import Blank, Columns, Tick
from dealplanner.documents.prose import Prose
from dealplanner.documents.rich import RichProse
from dealplanner.documents.stack import Framed, Kept, Stack
from dealplanner.documents.styles import Colour, Style

# Fonts that a client’s computer has; ours are in no Word file.
_FONTS = {"sans": ("Arial", "Microsoft YaHei"), "serif": ("Times New Roman", "SimSun")}
_ALIGNED = {
    "left": WD_ALIGN_PARAGRAPH.LEFT,
    "right": WD_ALIGN_PARAGRAPH.RIGHT,
    "centre": WD_ALIGN_PARAGRAPH.CENTER,
}
# What stands behind the rules of a paragraph: ISO/IEC 29500-1, 17.3.1.26.
_AFTER_RULES = tuple(
    f"w:{name}"
    for name in "shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
    " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
    " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr"
    " sectPr pPrChange".split()
)
_BOX = "☐ "
_MORE = 0.08  # of its width, for a column of figures
_BESIDE = 3.0  # points beside what stands in a cell
_NEVER = dict.fromkeys((0xFFFE, 0xFFFF))  # XML cannot hold them


class Writer:
    """Puts one block after the other into a document, a cell or a frame."""

    def __init__(self, place: Any, kit: Kit, width: float = 0.0, document: Any = None) -> None:
        """Write into `place`, a document or a cell of a table, `width` points wide."""
        self._place, self._kit = place, kit
        self._document = document or place
        self._width = width or kit.width
        self._turn = False
        self._last: Any = None
        self._is_cell = document is not None

    # the document as a whole

    def set_up(self) -> None:
        """Set the paper, its margins, the usual font and the colour of headings."""
        shape, section = self._kit.theme.page, self._document.sections[0]
        section.page_width, section.page_height = Pt(shape.sheet[0]), Pt(shape.sheet[1])
        wide = shape.sheet[0] > shape.sheet[1]
        section.orientation = WD_ORIENT.LANDSCAPE if wide else WD_ORIENT.PORTRAIT
        section.left_margin, section.right_margin = Pt(shape.left), Pt(shape.right)
        section.top_margin, section.bottom_margin = Pt(shape.top), Pt(shape.bottom)
        looks = self._kit.looks
        for name, style in (
            ("Normal", looks.body),
            ("Title", looks.title),
            ("Subtitle", looks.subtitle),
            ("Heading 1", looks.heading),
            ("Heading 2", looks.subheading),
        ):
            self._set_style(self._document.styles[name], style)

    def _set_style(self, style: Any, look: Style) -> None:
        latin, han = _FONTS[self._kit.theme.family]
        style.font.name, style.font.size = latin, Pt(look.size)
        style.font.bold, style.font.italic = "Bold" in look.typeface.latin, False
        style.font.color.rgb = _rgb(look.colour)
        style.paragraph_format.space_before = Pt(look.before)
        style.paragraph_format.space_after = Pt(look.after)
        run = style.element.get_or_add_rPr()
        fonts = run.get_or_add_rFonts()
        for name in list(fonts.attrib):
            if "Theme" in name:
                del fonts.attrib[name]  # a theme’s font would win over ours
        fonts.set(qn("w:eastAsia"), han)
        fonts.set(qn("w:hAnsi"), latin)
        for found in (*style.element.iter(qn("w:pBdr")), *run.iter(qn("w:spacing"), qn("w:kern"))):
            found.getparent().remove(found)  # Word’s own titles are underlined and spaced
        spoken = OxmlElement("w:lang")
        spoken.set(qn("w:val"), "en-GB")  # of its Latin words, whatever language the paper is in
        spoken.set(qn("w:eastAsia"), "zh-CN")
        run.append(spoken)

    def foot(self, name: str, badge: str) -> None:
        """Set the name of the paper and the page at the foot, and what a draft says at the top."""
        section = self._document.sections[0]
        foot = section.footer.paragraphs[0]
        self._run(foot, f"{name}  ·  ", self._kit.looks.foot)
        told = self._kit.say("page", page="\0", pages="\1")
        for piece in _cut_at_marks(told):
            if piece in ("\0", "\1"):
                _field(foot, "PAGE" if piece == "\0" else "NUMPAGES", self._kit.looks.foot)
            else:
                self._run(foot, piece, self._kit.looks.foot)
        if badge:
            top = section.header.paragraphs[0]
            top.alignment = WD_ALIGN_PARAGRAPH.RIGHT
            self._run(top, badge, self._kit.looks.draft)

    # blocks

    def write(self, block: Flowable, *, keep: bool = False) -> None:
        """Write one block; `keep` holds it on one page with what follows."""
        if isinstance(block, PageBreak):
            self._turn = self._last is not None
        elif isinstance(block, Prose):
            self._prose(block, keep=keep)
        elif isinstance(block, Grid):
            self._grid(block)
        elif isinstance(block, Columns):
            self._columns(block.blocks, block.gap)
        elif isinstance(block, Framed):
            self._framed(block)
        elif isinstance(block, Stack):
            for one in block.blocks:
                self.write(one, keep=keep or (isinstance(block, Kept) and one is not block.blocks[-1]))
        elif isinstance(block, Blank):
            self._blank(block)
        elif isinstance(block, Logo):
            self._paragraph().add_run().add_picture(BytesIO(block.data), *map(Pt, block.size))

    def _paragraph(self, style: str = "") -> Any:
        """Return a new paragraph; the first of a cell is there already."""
        if self._is_cell and self._last is None:
            made = self._place.paragraphs[0]
        else:
            made = self._place.add_paragraph()
        if style:
            made.style = self._document.styles[style]
        if self._turn:
            made.paragraph_format.page_break_before = True
            self._turn = False
        self._last = made
        return made

    def _prose(self, block: Prose, *, keep: bool) -> None:
        style = self._style_of(block)
        if not block.text.strip() and not block.mark:
            return
        made = self._paragraph(style)
        shape = made.paragraph_format
        shape.keep_with_next = keep or block.keep_with_next
        shape.alignment = _ALIGNED[block.style.align]
        if style not in ("Title", "Subtitle", "Heading 1", "Heading 2"):
            shape.space_before, shape.space_after = Pt(block.before), Pt(block.after)
            shape.line_spacing = Pt(block.style.leading)
        if isinstance(block, Tick):
            self._run(made, _BOX, block.style)
        elif block.mark and style != "List Bullet":
            shape.left_indent = Pt(block.indent)
            shape.first_line_indent = Pt(-block.indent)
            self._run(made, f"{block.mark}\t", block.style)
        if isinstance(block, RichProse):
            for words, face in block.told:
                self._run(made, words, block.style, face)
        else:
            self._run(made, block.text, block.style)

    def _style_of(self, block: Prose) -> str:
        looks = self._kit.looks
        if isinstance(block, Heading):
            return "Heading 2" if block.level else "Heading 1"
        if block.style == looks.title:
            return "Title"
        if block.style == looks.subtitle and not self._is_cell:
            return "Subtitle"
        return "List Bullet" if block.mark == "•" else ""

    def _run(self, paragraph: Any, words: str, style: Style, face: Typeface | None = None) -> None:
        made = paragraph.add_run(words.translate(_NEVER))
        cut = (face or style.typeface).latin
        made.font.bold, made.font.italic = "Bold" in cut, "Italic" in cut
        made.font.size, made.font.color.rgb = Pt(style.size), _rgb(style.colour)

    def _blank(self, block: Blank) -> None:
        """Write what is known on a line to write on, with its label below."""
        line = self._paragraph()
        line.paragraph_format.space_before = Pt(18)
        line.paragraph_format.keep_with_next = True
        _border(
            line._p.get_or_add_pPr(), "w:pBdr", {"bottom": Rule(block.value.style.colour, 0.5)}, _AFTER_RULES
        )
        self._run(line, block.value.text, block.value.style)
        self._prose(block.label, keep=True)

    # tables

    def _grid(self, grid: Grid) -> None:
        grid.wrap(self._width, 0.0)
        rows = [grid.head, *grid.rows] if grid.head else list(grid.rows)
        if not rows:
            return
        widths = _roomy(grid)
        table = self._table(len(rows), widths)
        for made, row in zip(table.rows, rows, strict=True):
            self._row(made, row, widths)
        if grid.head:
            _mark(table.rows[0], "w:tblHeader")
        self._after_table()

    def _row(self, made: Any, row: Row, widths: Sequence[float]) -> None:
        _mark(made, "w:cantSplit")
        cells, column = made.cells, 0
        for block, span in zip(row.cells, row.spans, strict=True):
            cell = cells[column]
            if span > 1:
                cell = cell.merge(cells[column + span - 1])
            rules = {"top": row.look.above, "bottom": row.look.below}
            _border(cell._tc.get_or_add_tcPr(), "w:tcBorders", rules)
            if row.look.fill:
                _shade(cell, row.look.fill)
            cell.paragraphs[0].paragraph_format.space_after = Pt(0)
            if block is not None:
                inner = Writer(cell, self._kit, sum(widths[column : column + span]), self._document)
                inner.write(block, keep=row.keep)
            column += span

    def _columns(self, blocks: Sequence[Flowable], gap: float) -> None:
        each = self._width / len(blocks)
        table = self._table(1, [each] * len(blocks))
        for cell, block in zip(table.rows[0].cells, blocks, strict=True):
            Writer(cell, self._kit, each - gap, self._document).write(block)
        _mark(table.rows[0], "w:cantSplit")
        self._after_table()

    def _framed(self, block: Framed) -> None:
        table = self._table(1, [self._width])
        cell = table.rows[0].cells[0]
        _mark(table.rows[0], "w:cantSplit")
        rule = Rule(block.border, 0.7)
        sides = dict.fromkeys(("top", "left", "bottom", "right"), rule)
        _border(cell._tc.get_or_add_tcPr(), "w:tcBorders", sides)
        inner = Writer(cell, self._kit, self._width - 2 * block.padding, self._document)
        for one in block.blocks:
            inner.write(one)
        self._after_table()

    def _table(self, rows: int, widths: Sequence[float]) -> Any:
        if self._turn:
            self._paragraph()  # a table itself cannot begin a page
        elif self._is_cell and self._last is None:
            empty = self._place.paragraphs[0]._p
            empty.getparent().remove(empty)
        table = self._place.add_table(rows, len(widths))
        table.autofit = False
        _pad(table, self._kit.looks.row / 2)
        for column, width in zip(table.columns, widths, strict=True):
            column.width = Pt(width)
            for cell in column.cells:
                cell.width = Pt(width)
        return table

    def _after_table(self) -> None:
        """Leave a little room; a cell must end with a paragraph, and two tables would grow together."""
        self._last = self._place.add_paragraph()
        self._last.paragraph_format.space_after = Pt(0)
        self._last.paragraph_format.line_spacing = Pt(self._kit.looks.unit)


def _roomy(grid: Grid) -> list[float]:
    """Return the widths of a table’s columns, those of figures wider: Word has other fonts than ours."""
    shared = sum(wide for wide, column in zip(grid.widths, grid.columns, strict=True) if column.share)
    fitted = [not (column.share or column.points) for column in grid.columns]
    needed = sum(_MORE * wide + _BESIDE for wide, fits in zip(grid.widths, fitted, strict=True) if fits)
    given = min(needed, shared / 2)
    if not shared or not needed:
        return list(grid.widths)
    return [
        wide + (_MORE * wide + _BESIDE) * given / needed
        if fits
        else wide * (1 - given / shared if column.share else 1)
        for wide, fits, column in zip(grid.widths, fitted, grid.columns, strict=True)
    ]


def _pad(table: Any, above: float) -> None:
    """Set the room in the cells of a table."""
    made = OxmlElement("w:tblCellMar")
    for side, points in (("top", above), ("left", _BESIDE), ("bottom", above), ("right", _BESIDE)):
        room = OxmlElement(f"w:{side}")
        room.set(qn("w:w"), str(round(points * 20)))
        room.set(qn("w:type"), "dxa")
        made.append(room)
    table._tbl.tblPr.insert_element_before(made, "w:tblLook")


def _rgb(colour: Colour) -> RGBColor:
    return RGBColor(*(round(part * 255) for part in colour))


def _cut_at_marks(words: str) -> list[str]:
    pieces = words.replace("\0", "\2\0\2").replace("\1", "\2\1\2").split("\2")
    return [piece for piece in pieces if piece]


def _field(paragraph: Any, code: str, style: Style) -> None:
    """Put a field such as the number of the page, which Word fills in."""
    run = paragraph.add_run("1")
    run.font.size, run.font.color.rgb = Pt(style.size), _rgb(style.colour)
    made = OxmlElement("w:fldSimple")
    made.set(qn("w:instr"), code)
    made.append(run._r)
    paragraph._p.append(made)


def _mark(row: Any, name: str) -> None:
    row._tr.get_or_add_trPr().append(OxmlElement(name))


def _border(owner: Any, name: str, rules: Mapping[str, Rule | None], before: Sequence[str] = ()) -> None:
    """Add rules to a cell or a paragraph, ahead of what must stand behind them in the file."""
    sides = OxmlElement(name)
    for side in ("top", "left", "bottom", "right"):
        rule = rules.get(side)
        if rule is not None:
            made = OxmlElement(f"w:{side}")
            made.set(qn("w:val"), "single")
            made.set(qn("w:sz"), str(max(2, round(rule.weight * 8))))
            made.set(qn("w:space"), "0")
            made.set(qn("w:color"), str(_rgb(rule.colour)))
            sides.append(made)
    if len(sides):
        owner.insert_element_before(sides, *before)


def _shade(cell: Any, colour: Colour) -> None:
    made = OxmlElement("w:shd")
    made.set(qn("w:val"), "clear")
    made.set(qn("w:color"), "auto")
    made.set(qn("w:fill"), str(_rgb(colour)))
    cell._tc.get_or_add_tcPr().append(made)
