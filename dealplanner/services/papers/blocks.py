"""The blocks of a proposal: their order, what is left out or reworded, and what the library keeps."""

from __future__ import annotations

from datetime import date
from typing import cast

from sqlalchemy import select

from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.papers import Annex, Section
from dealplanner.domain.papers.proposal import SECTIONS
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Block, Deal, Language, Passage
from dealplanner.services.deals import live, move_row
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

FREE, ANNEX = "free", "annex"


def sections_of(deal: Deal) -> tuple[Section, ...]:
    """Return the running order of the deal’s proposal: the usual one until somebody changed it."""
    blocks = [block for block in live(deal.blocks) if block.key != ANNEX]
    if not blocks:
        return tuple(Section(key=key) for key in SECTIONS)
    return tuple(
        Section(key=block.key, title=block.title, text=block.words) for block in blocks if not block.left_out
    )


def annexes_of(deal: Deal) -> tuple[Annex, ...]:
    """Return the annexes that were written for the deal’s proposal."""
    return tuple(
        Annex(title=block.title, body=block.words)
        for block in live(deal.blocks)
        if block.key == ANNEX and not block.left_out and (block.title.strip() or block.words.strip())
    )


def open_blocks(workspace: Workspace, deal: Deal) -> list[Block]:
    """Return the blocks for editing, made in the usual order where there are none; sections never double."""
    present = live(deal.blocks)
    missing = [key for key in SECTIONS if key not in {block.key for block in present}]
    if missing:
        with workspace.action():
            start = max((block.position for block in present), default=-1) + 1
            for position, key in enumerate(missing, start=start):
                workspace.add(Block(key=key, position=position), deal, "blocks")
    return cast("list[Block]", live(deal.blocks))


def add_block(workspace: Workspace, deal: Deal, key: str = FREE, after: Block | None = None) -> Block:
    """Add a block of the user’s own, or an annex, behind another; in one step of undo."""
    with workspace.action():
        blocks = open_blocks(workspace, deal)
        block = workspace.add(Block(key=key, position=len(blocks)), deal, "blocks")
        if after is not None:
            order = cast("list[Block]", live(deal.blocks))
            move_row(workspace, order, order.index(block), order.index(after) + 1 - order.index(block))
    return block


def move_block(workspace: Workspace, deal: Deal, block: Block, to: int) -> None:
    """Put a block at another place of the running order."""
    order = open_blocks(workspace, deal)
    move_row(workspace, order, order.index(block), to - order.index(block))


# the library


def keep_passage(workspace: Workspace, block: Block, language: Language, tags: str = "") -> Passage:
    """Keep the words of a block for other proposals; the same words in the same place are kept once."""
    known = passages(workspace, block.key, language)
    same = next((one for one in known if one.words == block.words), None)
    if same is not None:
        return same
    title = block.title.strip() or _first_words(block.words)
    with workspace.action():
        return workspace.add(
            Passage(key=block.key, language=language, title=title, words=block.words, tags=tags)
        )


def passages(workspace: Workspace, key: str, language: Language, search: str = "") -> list[Passage]:
    """Return the passages for a place in a language: those that won last first, then those used last."""
    statement = select(Passage).where(
        Passage.key == key, Passage.language == language, Passage.deleted_at.is_(None)
    )
    waiting = [
        one
        for one in workspace.session.new
        if isinstance(one, Passage) and (one.key, one.language, one.deleted_at) == (key, language, None)
    ]
    with workspace.session.no_autoflush:
        found = [*workspace.session.scalars(statement), *waiting]
    wanted = search.casefold().split()
    told = [one for one in found if all(word in _all_words(one) for word in wanted)]
    return sorted(
        told, key=lambda one: (one.last_won_on or date.min, one.last_used_on or date.min), reverse=True
    )


def use_passage(workspace: Workspace, block: Block, passage: Passage, today: date) -> None:
    """Put a passage into a block, and note that it was used; in one step of undo."""
    with workspace.action():
        workspace.change(Slot(block, "words"), passage.words)
        if block.key in (FREE, ANNEX) and not block.title.strip():
            workspace.change(Slot(block, "title"), passage.title)
        workspace.change(Slot(passage, "last_used_on"), today)


def note_won(workspace: Workspace, deal: Deal, today: date) -> None:
    """Note for every passage in an accepted proposal of a won deal that it has won."""
    accepted = any(
        one.kind is Paper.PROPOSAL and one.state is DocumentState.ACCEPTED for one in live(deal.documents)
    )
    if deal.outcome is not Outcome.WON or not accepted:
        return
    told = {(block.key, block.words) for block in live(deal.blocks) if block.words.strip()}
    keys = {key for key, _ in told}
    with workspace.action():
        for language in Language:
            for passage in (one for key in keys for one in passages(workspace, key, language)):
                if (passage.key, passage.words) in told:
                    workspace.change(Slot(passage, "last_won_on"), today)


def _all_words(passage: Passage) -> str:
    return f"{passage.title} {passage.tags} {passage.words}".casefold()


def _first_words(words: str) -> str:
    line = next(iter(words.strip().splitlines()), "")
    return line[:60].rstrip()
