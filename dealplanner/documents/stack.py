"""Blocks one below the other: as one cell, kept on one page, or in a frame."""

from __future__ import annotations

from collections.abc import Sequence

from dealplanner.documents.flow import HAIR, Block, Canvas
from dealplanner.documents.styles import Colour

_ALWAYS_KEPT = 480.0  # points; what is higher may be split, or it might never fit


class Stack(Block):
    """Blocks one below the other, each at its distance from the one above."""

    def __init__(self, blocks: Sequence[Block], before: float = 0.0, after: float = 0.0) -> None:
        self.blocks = blocks
        self.before, self.after = before, after

    def measure(self, width: float) -> float:
        """Add up the blocks and the room between them."""
        return sum(gap + block.wrap(width, 0.0)[1] for gap, block in self._stacked())

    def pieces(self, height: float) -> Sequence[Block]:
        """Split where it must, between blocks or inside one."""
        fits, rest = self.cut(height)
        return (fits, rest) if fits and rest else ()

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Cut between blocks, or inside the one that does not fit."""
        if self.height <= height + HAIR:
            return self, None
        room = height
        for number, (gap, block) in enumerate(self._stacked()):
            if gap + block.height > room + HAIR:
                fits, rest = block.cut(room - gap)
                return self._piece(self.blocks[:number], fits), self._piece(
                    self.blocks[number + 1 :], rest, 0
                )
            room -= gap + block.height
        return self, None

    def _piece(self, blocks: Sequence[Block], more: Block | None, at: int | None = None) -> Block | None:
        found = list(blocks)
        if more is not None:
            found.insert(len(found) if at is None else at, more)
        if not found:
            return None
        piece = self.like(found)
        piece.wrap(self.width, 0.0)
        return piece

    def like(self, blocks: Sequence[Block]) -> Stack:
        """Return a stack of this kind with other blocks."""
        return type(self)(blocks)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the blocks from top to bottom."""
        for gap, block in self._stacked():
            top -= gap
            block.draw(canvas, x, top)
            top -= block.height

    def _stacked(self) -> list[tuple[float, Block]]:
        gaps, after = [], 0.0
        for number, block in enumerate(self.blocks):
            gaps.append(max(after, block.before) if number else 0.0)
            after = block.after
        return list(zip(gaps, self.blocks, strict=True))


class Kept(Stack):
    """A stack that stays on one page."""

    def pieces(self, height: float) -> Sequence[Block]:
        """Split only what would hardly fit on a page of its own."""
        return super().pieces(height) if self.height > _ALWAYS_KEPT else ()


class Framed(Kept):
    """A stack in a frame."""

    def __init__(
        self,
        blocks: Sequence[Block],
        *,
        padding: float,
        border: Colour,
        fill: Colour | None = None,
        before: float = 0.0,
        after: float = 0.0,
    ) -> None:
        super().__init__(blocks, before, after)
        self.padding, self.border, self.fill = padding, border, fill

    def like(self, blocks: Sequence[Block]) -> Framed:
        """Return a frame that looks the same."""
        return Framed(blocks, padding=self.padding, border=self.border, fill=self.fill)

    def measure(self, width: float) -> float:
        """Leave room for the frame."""
        return super().measure(width - 2 * self.padding) + 2 * self.padding

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Cut what is inside."""
        return super().cut(height - 2 * self.padding) if self.height > height + HAIR else (self, None)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw the frame, then what is inside."""
        canvas.rule_with(self.border, 0.7)
        if self.fill:
            canvas.fill_with(self.fill)
        canvas.rect(x, top - self.height, self.width, self.height, stroke=1, fill=int(bool(self.fill)))
        super().draw(canvas, x + self.padding, top - self.padding)
