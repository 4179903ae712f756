"""Prints a composed paper; needs no record, so that it may run beside the window."""

from __future__ import annotations

import re

from dealplanner.domain.papers import ProposalPaper, QuotePaper
from dealplanner.domain.steps.offer import Paper
from dealplanner.services.papers.composing import AnyPaper


def print_paper(paper: AnyPaper) -> bytes:
    """Return the PDF; raise a UserError where the paper cannot be as it is."""
    return print_counted(paper)[0]


def print_counted(paper: AnyPaper) -> tuple[bytes, int]:
    """Return the PDF and how many pages it has, annexes not counted."""
    from dealplanner.documents import KINDS  # late: brings ReportLab
    from dealplanner.documents.render import render
    from dealplanner.documents.theme import Theme

    rendered = render(KINDS[str(kind_of(paper))], paper, Theme.of(paper.head.look))
    return rendered.pdf, rendered.pages


def print_word(paper: AnyPaper, *, contract: bool = False) -> bytes:
    """Return the paper, or its sample contract alone, as a Word file; raise NoWord where that cannot be."""
    from dealplanner.documents import KINDS  # late: brings ReportLab
    from dealplanner.documents.docx import contract_docx, docx
    from dealplanner.documents.theme import Theme

    write = contract_docx if contract else docx
    return write(KINDS[str(kind_of(paper))], paper, Theme.of(paper.head.look))


def kind_of(paper: AnyPaper) -> Paper:
    """Return which of the three papers this is."""
    if isinstance(paper, QuotePaper):
        return Paper.QUOTE
    return Paper.PROPOSAL if isinstance(paper, ProposalPaper) else Paper.TERM_SHEET


def file_name(paper: AnyPaper, suffix: str = ".pdf") -> str:
    """Return the usual name of the file: number or kind, then the deal, as a name can hold them."""
    head = paper.head
    number = head.number or str(kind_of(paper)).replace("_", "-")
    revision = f"-R{head.revision}" if head.revision > 1 else ""
    title = re.sub(r"[^\w\- ]+", " ", head.deal).strip()[:60]
    return f"{number}{revision} {title}".strip() + suffix
