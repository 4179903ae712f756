"""P1 and P2: a term sheet and a quote of 200 lines, printed warm with embedded fonts."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

import pypdfium2

from dealplanner.documents import KINDS
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme

from . import samples
from .canvas_limit import record, replay
from .outline import all_words, outline
from .peers import PEERS, Peer
from .sampling import Sampler, Samples, cpu_of, interleaved, warmed_up
from .table import Compared, Skipped

_MOST_MISSING = 0.01  # of the paper's letters in what a peer printed


@dataclass(frozen=True)
class Printed:
    """A paper to print, and how much longer than on a bare canvas it may take."""

    name: str
    kind: str
    paper: Any
    goal: float

    def render(self) -> bytes:
        """Print it as the program does."""
        return render(KINDS[self.kind], self.paper, Theme.read("plain")).pdf

    def numbered(self, number: int) -> Printed:
        """Return the paper under another number, so that nobody can print what they remember."""
        head = replace(self.paper.head, number=f"B-2026-{number:04}")
        return replace(self, paper=replace(self.paper, head=head))


def _papers() -> tuple[Printed, ...]:
    return (
        Printed("term sheet", "term_sheet", samples.term_sheet(), 2.0),
        Printed("200-line quote", "quote", samples.quote(), 2.5),
    )


def p1(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare each paper with its own words and rules on a bare canvas."""
    for paper in _papers():
        sheets = record(paper.render)
        plain, lean = partial(replay, sheets), partial(replay, sheets, base85=False)
        if not _words(paper.render()) == _words(plain()) == _words(lean()):
            raise AssertionError(f"the canvas does not draw the words of the {paper.name}")
        calls: dict[str, Callable[[], object]] = {"ours": paper.render, "plain": plain, "lean": lean}
        warmed_up(*calls.values())
        taken = interleaved({name: _sampler(call) for name, call in calls.items()}, rounds)
        name = f"P1 {paper.name}, {len(sheets)} pages"
        yield Compared(name, taken["ours"], "bare canvas", taken["plain"], paper.goal)
        yield Compared(name, taken["ours"], "canvas without base 85", taken["lean"])


def _sampler(call: Callable[[], object]) -> Sampler:
    return lambda _: cpu_of(call)


def p2(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare each paper with the same words set by every engine that is installed."""
    for paper in _papers():
        for peer in PEERS:
            name = f"P2 {paper.name}"
            try:
                taken = _against(peer, paper, rounds)
            except ImportError as error:
                yield Skipped(name, f"{peer.name} is not installed ({error})")
            else:
                yield Compared(
                    name, taken["ours"], peer.name, taken["theirs"], 1.0 if peer.is_rival else None
                )


def _against(peer: Peer, paper: Printed, rounds: int) -> dict[str, Samples]:
    def printing(number: int) -> Callable[[], bytes]:
        other = paper.numbered(number)
        return peer.prepare(outline(other.kind, other.paper))

    _check_words(peer, paper, printing(0)())
    warmed_up(paper.render, printing(0))
    samplers: dict[str, Sampler] = {
        "ours": lambda number: cpu_of(paper.numbered(number).render),
        "theirs": lambda number: peer.clock(printing(number)),
    }
    return interleaved(samplers, min(rounds, peer.most_rounds))


def _check_words(peer: Peer, paper: Printed, pdf: bytes) -> None:
    """Raise AssertionError where the peer did not print the paper's words: it would be no comparison.

    Letters are counted, as words that stand close in a table are read back as one.
    """
    wanted = Counter("".join(all_words(outline(paper.kind, paper.paper))))
    missing = wanted - Counter("".join(_words(pdf)))
    if missing.total() > wanted.total() * _MOST_MISSING:
        raise AssertionError(f"{peer.name} left {missing.total()} of {wanted.total()} letters out")


def _words(pdf: bytes) -> list[str]:
    """Return the words of a PDF in their alphabetical order."""
    document = pypdfium2.PdfDocument(pdf)
    try:
        return sorted(word for page in document for word in page.get_textpage().get_text_bounded().split())
    finally:
        document.close()
