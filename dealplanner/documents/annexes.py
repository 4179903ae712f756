"""Annexes: parts that follow a paper with page numbers of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealplanner.documents.flow import Block, Part
from dealplanner.documents.kit import Kit
from dealplanner.documents.rich import rich
from dealplanner.domain.papers import Annex


def annex(number: int, title: str, blocks: Sequence[Block], kit: Kit) -> Iterator[Block]:
    """Yield one annex with its title."""
    name = kit.say("annex", n=str(number))
    yield Part(name)
    yield kit.heading(kit.say("annex_title", annex=name, title=title) if title.strip() else name)
    yield from blocks


def annexes(found: Sequence[Annex], kit: Kit, first: int = 1) -> Iterator[Block]:
    """Yield the annexes of a paper, numbered from `first`; one that is all empty is left out."""
    written = [one for one in found if one.title.strip() or one.body.strip()]
    for number, one in enumerate(written, start=first):
        yield from annex(number, one.title, list(rich(one.body, kit)), kit)
