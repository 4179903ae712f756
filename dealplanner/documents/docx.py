"""A paper as a Word file for the client’s lawyer, told by the same story that is printed.

The words and figures are those of the PDF; what only draws, such as rules and room, gives way to Word’s own
headings, tables and lists. Needs python-docx, an extra of the program.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime, time
from io import BytesIO
from typing import Any

from dealplanner.documents.contract import contract_annex
from dealplanner.documents.flow import Flowable, Part
from dealplanner.documents.kit import Kit, kit_for
from dealplanner.documents.letterhead import paper_name
from dealplanner.documents.printable import printable
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.theme import Theme
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.head import Head
from dealplanner.i18n import N_


class NoWord(UserError):
    """The part of the program that writes Word files is not installed."""

    sentence = N_(
        "Word files need the package python-docx: install it by “pip install dealplanner[docx]”,"
        " or save as PDF."
    )


def docx(kind: DocumentKind, paper: Any, theme: Theme) -> bytes:
    """Return the paper as a Word file; raise NoWord where python-docx is missing."""
    kit = kit_for(kind.key, paper.head, theme)
    return _written(kind.story(paper, kit), paper.head, kit)


def contract_docx(kind: DocumentKind, paper: Any, theme: Theme) -> bytes:
    """Return the sample contract of a paper alone; it is empty where none is attached."""
    kit = kit_for(kind.key, paper.head, theme)
    clauses = (block for block in contract_annex(paper.contract, kit) if not isinstance(block, Part))
    return _written(clauses, paper.head, kit)


def _written(story: Iterable[Flowable], head: Head, kit: Kit) -> bytes:
    try:
        from docx import Document  # late: an extra, and 60 ms

        from dealplanner.documents.docx_parts import Writer
    except ImportError as error:
        raise NoWord from error
    document = Document()
    writer = Writer(document, kit)
    writer.set_up()
    _describe(document.core_properties, head, kit)
    writer.foot(paper_name(head, kit), _badge(head, kit))
    for part in story:
        writer.write(part)
    buffer = BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def _badge(head: Head, kit: Kit) -> str:
    if head.draft:
        return kit.say("draft")
    return kit.say("private") if head.private else ""


def _describe(properties: Any, head: Head, kit: Kit) -> None:
    title, subject = paper_name(head, kit), head.subject or head.deal
    properties.title = printable(title)[:255]
    properties.subject = printable(subject)[:255]
    properties.author = printable(head.ours.name)[:255]
    properties.comments = ""
    properties.language = kit.language
    if head.issued:
        properties.created = properties.modified = datetime.combine(head.issued, time())
