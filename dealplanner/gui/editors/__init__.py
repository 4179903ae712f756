"""The editor of each kind of declared field."""

from __future__ import annotations

from functools import singledispatch

from dealplanner.domain.fields import (
    Choice,
    Choices,
    Clauses,
    Colour,
    Day,
    Field,
    Flag,
    Link,
    MoneyField,
    Number,
    Rows,
    Text,
)
from dealplanner.gui.editors.chosen import ChoiceEditor, ChoicesEditor, FlagEditor
from dealplanner.gui.editors.clauses import ClausesEditor
from dealplanner.gui.editors.colour import ColourEditor
from dealplanner.gui.editors.day import DayEditor
from dealplanner.gui.editors.editor import Editor, Links
from dealplanner.gui.editors.figures import MoneyEditor, NumberEditor
from dealplanner.gui.editors.link import LinkEditor
from dealplanner.gui.editors.rows import RowsEditor
from dealplanner.gui.editors.text import LineEditor, ParagraphEditor

__all__ = ["Editor", "Links", "editor_for"]


@singledispatch
def editor_for(field: Field, links: Links) -> Editor:
    """Return a new editor for values of `field`; `links` tells it of the records around."""
    raise TypeError(f"no editor for {type(field).__name__}")


@editor_for.register
def _(field: Text, links: Links) -> Editor:
    return LineEditor(field) if field.lines == 1 else ParagraphEditor(field)


@editor_for.register
def _(field: Colour, links: Links) -> Editor:
    return ColourEditor(field)


@editor_for.register
def _(field: Flag, links: Links) -> Editor:
    return FlagEditor(field)


@editor_for.register
def _(field: Choice, links: Links) -> Editor:
    return ChoiceEditor(field)


@editor_for.register
def _(field: Choices, links: Links) -> Editor:
    return ChoicesEditor(field)


@editor_for.register
def _(field: Number, links: Links) -> Editor:
    return NumberEditor(field)


@editor_for.register
def _(field: MoneyField, links: Links) -> Editor:
    return MoneyEditor(field, links.currency)


@editor_for.register
def _(field: Day, links: Links) -> Editor:
    return DayEditor(field, links.today)


@editor_for.register
def _(field: Link, links: Links) -> Editor:
    return LinkEditor(field, links)


@editor_for.register
def _(field: Clauses, links: Links) -> Editor:
    return ClausesEditor(field)


@editor_for.register
def _(field: Rows, links: Links) -> Editor:
    return RowsEditor(field, links, editor_for)
