"""Other engines that make a PDF of the same words; none is needed, each is imported when it is asked."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..outline import Outline
from ..sampling import cpu_of
from . import fpdf, libreoffice, pymupdf, qt, typst, weasyprint

Printing: TypeAlias = Callable[[], bytes]


@dataclass(frozen=True)
class Peer:
    """One engine; `prepare` takes the words before the clock starts, and raises ImportError without it."""

    name: str
    prepare: Callable[[Outline], Printing]
    is_rival: bool = True
    """Must we be ahead of it?"""
    clock: Callable[[Any], float] = cpu_of
    """Takes what `prepare` returned; milliseconds."""
    most_rounds: int = 1_000


PEERS = (
    Peer("typst, compile()", typst.prepare),
    Peer("typst, kept compiler", typst.prepare_kept(), is_rival=False),
    Peer("QTextDocument", qt.prepare),
    Peer("PyMuPDF Story", pymupdf.prepare),
    Peer("WeasyPrint", weasyprint.prepare),
    Peer("fpdf2", fpdf.prepare),
    Peer("LibreOffice", libreoffice.prepare, clock=libreoffice.cpu_each, most_rounds=7),
)
