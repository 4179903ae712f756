"""The cover of a meeting pack: what is in it, and on which of its pages each part begins."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.papers.head import Head


@dataclass(frozen=True, kw_only=True)
class PackEntry:
    """One part of a pack; its first page is counted from the cover, which is page 1."""

    title: str
    pages: int
    first: int


@dataclass(frozen=True, kw_only=True)
class PackCover:
    """The first page of a pack."""

    head: Head
    entries: tuple[PackEntry, ...] = ()
