"""The styles that papers use, made from a theme once for each density and language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import lru_cache

from dealplanner.documents.fonts import FAMILIES
from dealplanner.documents.styles import Style
from dealplanner.documents.theme import Density, Theme

_TIGHT = 1.3  # leading of titles


@dataclass(frozen=True)
class Looks:
    """Every style by its name, and the room around things in points."""

    body: Style
    lead: Style
    strong: Style
    italic: Style
    small: Style
    label: Style
    cell: Style
    cell_strong: Style
    cell_small: Style
    figure: Style
    figure_strong: Style
    figure_small: Style
    column: Style
    column_right: Style
    heading: Style
    subheading: Style
    title: Style
    subtitle: Style
    foot: Style
    draft: Style
    row: float
    """Above and below the cells of a table."""
    unit: float
    """Half the type size, as loose as the paper is set."""


@lru_cache(maxsize=64)
def looks(theme: Theme, density: Density, language: str) -> Looks:
    """Return the styles of `theme` at `density`."""
    size = density.size or theme.type.size
    unit = size / 2 * density.spacing
    leading = 1 + (theme.leading(language) - 1) * min(1.0, (1 + density.spacing) / 2)
    colours, space, family = theme.colours, theme.space, FAMILIES[theme.family]
    body = Style(
        size,
        size * leading,
        family.regular,
        colours.ink,
        after=size * space.paragraph * density.spacing,
        language=language,
    )
    cell = replace(body, after=0.0)
    small = replace(_sized(cell, theme.type.small), colour=colours.quiet)
    strong = replace(cell, typeface=family.bold)
    heading = replace(
        _sized(strong, theme.type.heading, _TIGHT),
        colour=colours.accent,
        before=size * space.heading_before * density.spacing,
        after=size * space.heading_after * density.spacing,
    )
    subheading = replace(_sized(strong, theme.type.subheading, _TIGHT), before=1.4 * unit, after=0.5 * unit)
    return Looks(
        body=body,
        lead=replace(body, size=size * 1.1, leading=size * 1.1 * leading),
        strong=replace(strong, after=body.after),
        italic=replace(cell, typeface=family.italic, colour=colours.quiet),
        small=small,
        label=replace(cell, colour=colours.quiet),
        cell=cell,
        cell_strong=strong,
        cell_small=small,
        figure=replace(cell, align="right"),
        figure_strong=replace(strong, align="right"),
        figure_small=replace(small, align="right"),
        column=replace(small, typeface=family.bold, colour=colours.accent),
        column_right=replace(small, typeface=family.bold, colour=colours.accent, align="right"),
        heading=heading,
        subheading=subheading,
        title=replace(_sized(strong, theme.type.title, 1.2), colour=colours.accent, after=0.6 * unit),
        subtitle=replace(_sized(strong, theme.type.subtitle, _TIGHT), after=1.2 * unit),
        foot=replace(small, size=7.5, leading=10.0),
        draft=replace(strong, size=10.5, leading=13.0, colour=colours.warning, align="right"),
        row=size * space.row * density.spacing,
        unit=unit,
    )


def _sized(style: Style, factor: float, leading: float = 0.0) -> Style:
    size = style.size * factor
    return replace(style, size=size, leading=size * leading if leading else style.leading * factor)
