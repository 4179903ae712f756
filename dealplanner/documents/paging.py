"""Lays flowables out on pages, before anything is drawn, so that pages can be counted and numbered.

Platypus draws while it lays out; a paper that must have two to four pages would be drawn several times.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable
from dataclasses import dataclass, field

from dealplanner.documents.flow import HAIR, Flowable, PageBreak, Part


@dataclass(frozen=True)
class Placed:
    """A flowable with the distance of its lower edge from the top of the page's text area."""

    flowable: Flowable
    bottom: float
    height: float


@dataclass
class Page:
    """What stands on one page of one part."""

    part: str = ""
    placed: list[Placed] = field(default_factory=list)
    used: float = 0.0
    after: float = 0.0


def paginate(story: Iterable[Flowable], width: float, height: float) -> list[Page]:
    """Return the pages of `story`; a flowable that neither fits nor splits stands alone and sticks out."""
    pages = [Page()]
    queue = deque(story)
    while queue:
        group = _group(queue)
        if isinstance(group[0], PageBreak):
            _turn(pages, group[0])
        else:
            queue.extendleft(reversed(_place(pages, group, width, height)))
    return pages


def _group(queue: deque[Flowable]) -> list[Flowable]:
    """Take a flowable off the queue, and before it those that may not stand last on a page."""
    group = [queue.popleft()]
    while group[-1].getKeepWithNext() and queue and not isinstance(queue[0], PageBreak):
        group.append(queue.popleft())
    return group


def _turn(pages: list[Page], mark: PageBreak) -> None:
    part = mark.title if isinstance(mark, Part) else pages[-1].part
    if pages[-1].placed:
        pages.append(Page(part))
    else:
        pages[-1].part = part


def _place(pages: list[Page], group: list[Flowable], width: float, height: float) -> list[Flowable]:
    """Put `group` on the last page, or turn the page for it; return what is left to be placed."""
    page = pages[-1]
    *kept, last = group
    room = height - page.used - _gaps(page, group) - sum(one.wrap(width, height)[1] for one in kept)
    if last.wrap(width, height)[1] <= room + HAIR:
        _put(page, group, width, height)
        return []
    pieces = last.split(width, room) if room > 0 else ()
    if pieces:
        _put(page, [*kept, pieces[0]], width, height)
        pages.append(Page(page.part))
        return list(pieces[1:])
    if page.placed:
        pages.append(Page(page.part))
        return group
    if kept:  # they fill a page by themselves
        return [*_place(pages, group[:1], width, height), *group[1:]]
    _put(page, group, width, height)
    return []


def _gaps(page: Page, group: list[Flowable]) -> float:
    after, total = page.after, 0.0
    for number, one in enumerate(group):
        total += max(after, one.getSpaceBefore()) if page.placed or number else 0.0
        after = one.getSpaceAfter()
    return total


def _put(page: Page, group: list[Flowable], width: float, height: float) -> None:
    for one in group:
        gap = max(page.after, one.getSpaceBefore()) if page.placed else 0.0
        tall = one.wrap(width, height)[1]
        page.used += gap + tall
        page.placed.append(Placed(one, page.used, tall))
        page.after = one.getSpaceAfter()
