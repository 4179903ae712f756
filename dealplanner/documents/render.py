"""Turns a kind of document and a paper into a PDF, in memory."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar

from dealplanner.documents.drawing import draw
from dealplanner.documents.flow import Flowable
from dealplanner.documents.kit import Heading, Kit, kit_for
from dealplanner.documents.paging import Page, paginate
from dealplanner.documents.theme import NATURAL, Density, Theme
from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_, Phrase

# Tried from left to right where the natural density gives too few pages, or too many.
LOOSER = (
    Density(10.5, 1.15),
    Density(11.0, 1.4),
    Density(11.0, 1.4, signatures_apart=True),
)
TIGHTER = (
    Density(9.0, 0.85),
    Density(9.0, 0.6),
    Density(9.5, 1.0, points_in_annex=True),
    Density(9.0, 0.6, points_in_annex=True),
)
# Tried where the last page would be nearly empty.
SPARING = (Density(9.25, 0.85), Density(9.0, 0.7))
_NEARLY_EMPTY = 0.35  # of the height
_MANY = 100
_NAMED = 3  # of the longest sections, in an error


class PageCountError(UserError):
    """The text does not fit the number of pages that this kind of document may have."""

    sentence: ClassVar[str] = N_(
        "The {paper} takes {pages} pages, and {most} are the most: shorten its longest parts ({sections})."
    )


@dataclass(frozen=True)
class DocumentKind:
    """One kind of document: how it is called, how its story is told, how many pages it may have."""

    key: str
    title: str
    story: Callable[[Any, Kit], Iterator[Flowable]]
    pages: range = range(1, 100_000)


@dataclass(frozen=True)
class Rendered:
    """A finished paper."""

    pdf: bytes
    pages: int
    """Without annexes, which have page numbers of their own."""


def render(kind: DocumentKind, paper: Any, theme: Theme) -> Rendered:
    """Return the paper as a PDF, whose bytes depend on nothing but the paper and the theme.

    Raises PageCountError where no density brings the pages within those that the kind may have, and
    LogoError where our logo cannot be printed.
    """
    kit, pages = _lay_out(kind, paper, theme)
    count = _counted(pages)
    if count not in kind.pages:
        sections = "; ".join(_longest_sections(pages))
        most = kind.pages.stop - 1
        raise PageCountError(paper=Phrase(kind.title), pages=count, most=most, sections=sections)
    return Rendered(draw(kind.key, paper, pages, kit), count)


def count_pages(kind: DocumentKind, paper: Any, theme: Theme) -> int:
    """Return how many pages the paper would take, annexes not counted, without drawing it."""
    return _counted(_lay_out(kind, paper, theme)[1])


def _lay_out(kind: DocumentKind, paper: Any, theme: Theme) -> tuple[Kit, Sequence[Page]]:
    """Lay the paper out at the first density that suits its kind, else at the last one tried."""
    found = _lay_out_at(kind, paper, theme, NATURAL)
    count = _counted(found[1])
    if count in kind.pages:
        return _spare_a_page(kind, paper, theme, found)
    for density in LOOSER if count < kind.pages.start else TIGHTER:
        found = _lay_out_at(kind, paper, theme, density)
        if _counted(found[1]) in kind.pages:
            break
    return found


def _spare_a_page(
    kind: DocumentKind, paper: Any, theme: Theme, found: tuple[Kit, Sequence[Page]]
) -> tuple[Kit, Sequence[Page]]:
    """Set a paper somewhat tighter where its last page would be nearly empty and its pages are limited."""
    main = [page for page in found[1] if not page.part]
    limited = kind.pages.stop - kind.pages.start < _MANY
    if not limited or len(main) <= kind.pages.start or main[-1].used > theme.page.height * _NEARLY_EMPTY:
        return found
    for density in SPARING:
        tighter = _lay_out_at(kind, paper, theme, density)
        if _counted(tighter[1]) < len(main):
            return tighter
    return found


def _lay_out_at(kind: DocumentKind, paper: Any, theme: Theme, density: Density) -> tuple[Kit, Sequence[Page]]:
    kit = kit_for(kind.key, paper.head, theme, density)
    return kit, paginate(kind.story(paper, kit), theme.page.width, theme.page.height)


def _counted(pages: Sequence[Page]) -> int:
    return sum(not page.part for page in pages)


def _longest_sections(pages: Sequence[Page]) -> list[str]:
    """Return the headings of the sections that take most room."""
    heights: dict[str, float] = {}
    heading = ""
    for page in pages:
        for placed in page.placed:
            if isinstance(placed.flowable, Heading):
                heading = placed.flowable.text
            if not page.part and heading:
                heights[heading] = heights.get(heading, 0.0) + placed.height
    return sorted(heights, key=lambda name: -heights[name])[:_NAMED]
