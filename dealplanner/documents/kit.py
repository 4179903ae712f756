"""What every paper is made with: one theme, one wording, one locale; stories know nothing below it."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cached_property
from typing import Literal

from dealplanner.documents.both import Both, both
from dealplanner.documents.flow import Block, Canvas, Space
from dealplanner.documents.fonts import word_width
from dealplanner.documents.formats import Formats
from dealplanner.documents.grid import Column, Grid, Look, Row, Rule
from dealplanner.documents.looks import Looks, looks
from dealplanner.documents.marks import Beside
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Kept, Stack
from dealplanner.documents.styles import Style
from dealplanner.documents.theme import NATURAL, Density, Theme
from dealplanner.documents.wording import LANGUAGES, Wording, wording
from dealplanner.domain.amounts import Money
from dealplanner.domain.papers import Head, NextStep, Quantity, Said, Value

_MORE_LABEL = 0.08  # of the width, for labels in two languages


class Heading(Prose):
    """The heading of a section; it never stands last on a page, and the outline of the PDF leads to it."""

    keep_with_next = True
    level = 0

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it, and enter it into the outline."""
        canvas.heading(self.text, self.level, top)
        super().draw(canvas, x, top)


class Subheading(Heading):
    """The heading of a part of a section."""

    level = 1


@dataclass(frozen=True)
class TableColumn:
    """A column of a table: the key of its head, its share of the width (0: as wide as it needs), its set."""

    key: str = ""
    share: float = 0.0
    align: Literal["left", "right", "decimal"] = "left"
    words: str = ""
    """The head itself, where it is no wording of ours but a name."""


@dataclass(frozen=True)
class Kit:
    """Makes flowables and words in one theme, wording and locale; what people typed goes in as it is."""

    theme: Theme
    density: Density
    words: Wording
    formats: Formats
    looks: Looks
    tax_notes: tuple[tuple[str, str], ...] = ()
    """The owner’s own words for a tax category."""
    in_words: bool = False
    """Is the total said in words too? On a Chinese paper it always is."""
    second: Kit | None = None
    """Says the same in the other language, on a paper in two."""
    side: int = 0
    """Which side of `Both` is in this language: 1 for a second kit."""

    @property
    def language(self) -> str:
        """Return the language of the paper."""
        return self.formats.language

    @property
    def width(self) -> float:
        """Return the width of the text in points."""
        return self.theme.page.width

    # Words

    @cached_property
    def alone(self) -> Kit:
        """Return the kit of the first language only."""
        return replace(self, second=None)

    def both(self, tell: Callable[[Kit], str]) -> str:
        """Return what `tell` says with this kit, and beside it what it says with the second."""
        return tell(self) if self.second is None else both(tell(self.alone), tell(self.second))

    def say(self, key: str, **facts: Value) -> str:
        """Return the words `key` of the paper's language, with facts."""
        if self.second is not None and _bare(self.words, key) == _bare(self.second.words, key):
            return self.words.say(key, **{name: self.value(fact) for name, fact in facts.items()})
        return self.both(lambda kit: kit.words.say(key, **kit._mine(facts)))

    def _mine(self, facts: Mapping[str, Value]) -> dict[str, str]:
        """Return the facts in words of this kit’s own language."""
        return {
            name: fact.sides[self.side] if isinstance(fact, Both) else self.value(fact)
            for name, fact in facts.items()
        }

    def known(self, table: str, key: str) -> str:
        """Return the words for a stored key such as `open`; what is no key of `table` stands for itself."""
        return self.say(f"{table}.{key}") if f"{table}.{key}" in self.words else key

    def value(self, value: Value) -> str:
        """Put a value into words; several stand one below the other."""
        if value is None or isinstance(value, str):
            return value or ""
        if isinstance(value, (Money, Decimal)):
            return self._written(value)  # a figure stands once
        return self.both(lambda kit: kit._told(value))

    def _told(self, value: Value) -> str:
        if isinstance(value, tuple):
            return self._several(value)
        if isinstance(value, Quantity):
            return self._quantity(value)
        return self._said(value) if isinstance(value, Said) else self._written(value)

    def _several(self, values: tuple[Value, ...]) -> str:
        """Put values one below the other; a measure and the money that it comes to stand together."""
        if len(values) == 2 and isinstance(values[0], Quantity) and isinstance(values[1], Money):
            return self.say("that_is", measure=values[0], money=values[1])
        return "\n".join(filter(None, map(self.value, values)))

    def _written(self, value: Value) -> str:
        if isinstance(value, Money):
            return self.formats.money(value.amount, value.currency)
        if isinstance(value, date):
            return self.formats.day(value)
        return self.formats.number(value) if isinstance(value, Decimal) else ""

    def _said(self, said: Said) -> str:
        return self.say(f"said.{said.key}", **dict(said.facts))

    def _quantity(self, quantity: Quantity) -> str:
        if quantity.unit == "percent":
            return self.formats.percent(quantity.amount)
        return self.counted(f"unit.{quantity.unit}", quantity.amount)

    def counted(self, key: str, number: Decimal, **facts: str) -> str:
        """Return the singular or plural words `key` with the number as `n`."""
        return self.both(lambda kit: kit._counted(key, number, kit._mine(facts)))

    def _counted(self, key: str, number: Decimal, facts: Mapping[str, str]) -> str:
        form = self.words.forms(key)[0 if number == 1 else -1]
        return form.format(n=self.formats.number(number), **facts)

    # Words on the page

    def prose(self, words: str, style: Style) -> Prose:
        """Set words in a style of `looks`."""
        return Prose(words, style)

    def _sentences(self, words: str, style: Style) -> Block:
        """Set sentences; those of ours that are in two languages stand side by side."""
        if self.second is None or not isinstance(words, Both) or not words.is_sentence:
            return Prose(words, style)
        first, second = words.sides
        other = replace(style, language=self.second.language)
        apart = replace(style, before=0.0, after=0.0), replace(other, before=0.0, after=0.0)
        columns = [Prose(first, apart[0]), Prose(second, apart[1])]
        return Beside(columns, 3 * self.looks.unit, style.before, style.after)

    def title(self, words: str) -> Block:
        """Set the paper's title."""
        return Prose(words, self.looks.title)

    def subtitle(self, words: str) -> Block:
        """Set what the paper is about."""
        return Prose(words, self.looks.subtitle)

    def heading(self, words: str) -> Block:
        """Set the heading of a section."""
        return Heading(words, self.looks.heading)

    def subheading(self, words: str) -> Block:
        """Set the heading of a part of a section."""
        return Subheading(words, self.looks.subheading)

    def text(self, words: str) -> Block:
        """Set a paragraph."""
        return self._sentences(words, self.looks.body)

    def lead(self, words: str) -> Block:
        """Set a paragraph that carries the whole paper, somewhat larger."""
        return self._sentences(words, self.looks.lead)

    def small(self, words: str) -> Block:
        """Set what is good to know, small and quiet."""
        return self._sentences(words, replace(self.looks.small, before=2 * self.looks.unit))

    def quiet(self, words: str) -> Block:
        """Set a remark of ours."""
        return self._sentences(words, replace(self.looks.label, after=self.looks.unit))

    def cover_subject(self, words: str) -> Block:
        """Set what a paper is about, large, on its cover."""
        size = self.looks.subtitle.size * 1.25
        return Prose(words, replace(self.looks.subtitle, size=size, leading=size * 1.35))

    def point(self, claim: str, proof: str) -> Block:
        """Set a claim with its proof below it."""
        parts = [Prose(claim, self.looks.cell_strong), Prose(proof, self.looks.cell)]
        return Kept([part for part in parts if part.text.strip()], after=1.3 * self.looks.unit)

    def notes(self, words: str) -> list[Block]:
        """Set the public notes under their heading; nothing for none."""
        return [self.heading(self.say("heading.notes")), self.text(words)] if words.strip() else []

    def bullets(self, items: Iterable[str]) -> list[Block]:
        """Set a list, leaving out what is empty."""
        looks, indent = self.looks, self.looks.body.size * 1.25
        style = looks.body
        found: list[Block] = [Prose(item, style, indent=indent, mark="•") for item in items if item.strip()]
        for bullet in found[:-1]:
            bullet.after = 0.5 * looks.unit
        return found

    def space(self, units: float) -> Block:
        """Leave room, in half type sizes."""
        return Space(units * self.looks.unit)

    # Tables

    @property
    def hairline(self) -> Rule:
        """Return the rule between rows."""
        return Rule(self.theme.colours.rule, 0.5)

    @property
    def strong_line(self) -> Rule:
        """Return the rule below the head of a table and above its total."""
        return Rule(self.theme.colours.accent, 0.9)

    def row_look(self) -> Look:
        """Return the look of a row in a table."""
        return Look(below=self.hairline, padding=self.looks.row)

    def facts(
        self, rows: Iterable[tuple[str, Value | Block]], *, label: float = 0.28, ruled: bool = True
    ) -> Grid:
        """Set labels beside their values; what has no value is left out."""
        look = self.row_look() if ruled else Look(padding=self.looks.row * 0.25)
        made = [
            Row((Prose(words, self.looks.label), block), look)
            for words, value in rows
            if (block := self._block(value, below=not ruled)) is not None
        ]
        label += _MORE_LABEL if self.second else 0.0
        columns = (Column(points=self.width * label), Column(share=1))
        return Grid(columns, made, gutter=2.4 * self.looks.unit, after=self.looks.unit)

    def _block(self, value: Value | Block, *, below: bool = False) -> Block | None:
        if isinstance(value, Block):
            return value
        words = self.value(value)
        if below and isinstance(words, Both):
            words = words.below
        return Prose(words, self.looks.cell) if words.strip() else None

    def table(self, columns: Sequence[TableColumn], rows: Sequence[Sequence[str | Block]]) -> Grid:
        """Set rows under a head that is repeated on every page."""
        looks, sets = self.looks, [column.align for column in columns]
        head = Row(
            [self.column_head(column) for column in columns],
            Look(below=self.strong_line, padding=looks.row),
        )
        cells = [[self._cell(cell, align) for cell, align in zip(row, sets, strict=True)] for row in rows]
        for number, align in enumerate(sets):
            if align == "decimal":
                self.align_decimals([row[number] for row in cells])
        made = [Row(row, self.row_look()) for row in cells]
        shape = [Column(share=column.share, firm=column.align != "left") for column in columns]
        return Grid(shape, made, head=head, gutter=2 * looks.unit, after=1.6 * looks.unit)

    def column_head(self, column: TableColumn, **facts: Value) -> Block:
        """Return the head of a column."""
        style = self.looks.column if column.align == "left" else self.looks.column_right
        words = column.words or (self.say(column.key, **facts) if column.key else "")
        return Prose(words.below if isinstance(words, Both) else words, style)

    def lean_table(self, columns: Sequence[TableColumn], rows: Sequence[Sequence[str | Block]]) -> Grid:
        """Set a table without the columns in which no row has a word."""
        used = [n for n in range(len(columns)) if any(_says_something(row[n]) for row in rows)]
        kept = used or [0]
        return self.table([columns[n] for n in kept], [[row[n] for n in kept] for row in rows])

    def next_steps(self, steps: Sequence[NextStep]) -> Grid:
        """Set what happens next: who does what by when."""
        shares = {"action": 2.4, "owner": 1.2, "due": 1.0}
        columns = [TableColumn(f"step.{key}", share=share) for key, share in shares.items()]
        return self.lean_table(
            columns, [[step.action, step.owner, self.short_day(step.due)] for step in steps]
        )

    def short_day(self, day: date | None) -> str:
        """Write a day for a table; nothing for no day."""
        return self.formats.short_day(day) if day else ""

    def _cell(self, cell: str | Block, align: str) -> Block:
        if isinstance(cell, Block):
            return cell
        return Prose(cell, self.looks.cell if align == "left" else self.looks.figure)

    def align_decimals(self, cells: Sequence[Block | None]) -> None:
        """Let the figures of a column stand with their decimal marks below each other."""
        figures = [cell for cell in cells if isinstance(cell, Prose)]
        after = [self._after_units(figure) for figure in figures]
        widest = max(after, default=0.0)
        for figure, wide in zip(figures, after, strict=True):
            figure.outdent = widest - wide

    def _after_units(self, figure: Prose) -> float:
        _, mark, decimals = figure.text.rpartition(self.formats.decimal_mark)
        return word_width(figure.style.typeface.latin, mark + decimals) * figure.style.size if mark else 0.0

    def pair(self, above: str, below: str) -> Block:
        """Set words with smaller, quieter ones below; either may be empty."""
        parts = [
            Prose(words, style)
            for words, style in ((above, self.looks.cell_strong), (below, self.looks.cell_small))
            if words.strip()
        ]
        return Stack(parts)


def _bare(words: Wording, key: str) -> list[str]:
    """Return words without their punctuation: where both languages have but braces, the facts say both."""
    return ["".join(filter(_is_letter_or_brace, form)) for form in words.forms(key)]


def _is_letter_or_brace(letter: str) -> bool:
    return letter.isalnum() or letter in "{}_"


def _says_something(cell: str | Block) -> bool:
    return not isinstance(cell, str) or bool(cell.strip())


def kit_for(kind: str, head: Head, theme: Theme, density: Density = NATURAL) -> Kit:
    """Return the kit for a paper of `kind`, in one language or in both."""
    second = None
    if head.bilingual:
        other = next(one for one in LANGUAGES if one != head.language)
        second = replace(_kit(kind, other, head, theme, density), side=1)
    return replace(_kit(kind, head.language, head, theme, density), second=second)


def _kit(kind: str, language: str, head: Head, theme: Theme, density: Density) -> Kit:
    return Kit(
        theme,
        density,
        wording(kind, language),
        Formats(language, head.currency),
        looks(theme, density, language),
        head.look.tax_notes,
        head.in_words or head.bilingual or language == "zh",
    )
