"""What stands on pages: the protocol of a flowable, and the invisible ones.

It is the protocol of ReportLab's platypus, so that a stock flowable such as a chart may stand among ours,
without importing platypus where none does.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Protocol, TypeAlias, runtime_checkable

Canvas: TypeAlias = Any  # documents.ink.Ink, a canvas of ReportLab, which is not typed


@runtime_checkable
class Flowable(Protocol):
    """Something that can be measured, split and drawn; all lengths in points."""

    def wrap(self, availWidth: float, availHeight: float) -> tuple[float, float]:  # noqa: N803
        """Return the width and height that it takes."""

    def split(self, availWidth: float, availHeight: float) -> Sequence[Flowable]:  # noqa: N803
        """Return pieces of which the first fits; none where it cannot be split there."""

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:  # noqa: N802
        """Draw it with its lower left corner at x, y."""

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the least room above it, other than at the top of a page."""

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the least room below it."""

    def getKeepWithNext(self) -> bool:  # noqa: N802
        """Say whether it may not stand last on a page."""


HAIR = 1e-6  # points; sums of lengths are floats


class Block:
    """A flowable of ours: `measure` gives its height, `draw` begins at its top left corner."""

    before = 0.0
    after = 0.0
    keep_with_next = False
    width = 0.0
    height = 0.0

    def measure(self, width: float) -> float:
        """Return the height that it takes at `width`."""
        return 0.0

    def pieces(self, height: float) -> Sequence[Block]:
        """Return two pieces, the first at most `height` high; none where it cannot be split there."""
        return ()

    def cut(self, height: float) -> tuple[Block | None, Block | None]:
        """Return what fits into `height` and what does not, heeding no rule of good looks."""
        return (self, None) if self.height <= height + HAIR else (None, self)

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it, as measured last."""

    def wrap(self, width: float, height: float) -> tuple[float, float]:
        """Answer platypus's question by `measure`."""
        if width != self.width or not self.height:
            self.width, self.height = width, self.measure(width)
        return width, self.height

    def split(self, width: float, height: float) -> Sequence[Flowable]:
        """Answer platypus's question by `pieces`."""
        self.wrap(width, height)
        pieces = self.pieces(height)
        return pieces if pieces and pieces[0].height > 0 else ()  # every page takes something away

    def drawOn(self, canvas: Canvas, x: float, y: float) -> None:  # noqa: N802
        """Draw from the lower left corner, as platypus asks."""
        self.draw(canvas, x, y + self.height)

    def getSpaceBefore(self) -> float:  # noqa: N802
        """Return the least room above it."""
        return self.before

    def getSpaceAfter(self) -> float:  # noqa: N802
        """Return the least room below it."""
        return self.after

    def getKeepWithNext(self) -> bool:  # noqa: N802
        """Say whether it may not stand last on a page."""
        return self.keep_with_next


class Space(Block):
    """Empty room; none of it at the top of a page."""

    def __init__(self, height: float) -> None:
        self.before = height


class Room(Block):
    """Empty room that stands at the top of a page too."""

    def __init__(self, height: float) -> None:
        self._room = height

    def measure(self, width: float) -> float:
        """Return the room."""
        return self._room


class PageBreak(Block):
    """What follows begins a page."""


class Part(PageBreak):
    """What follows is a part with page numbers of its own, such as an annex."""

    def __init__(self, title: str) -> None:
        self.title = title
