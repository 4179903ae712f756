"""Variants of an offer: up to four drafts side by side, one of which goes out."""

from __future__ import annotations

from typing import cast

from dealplanner.domain.choices import DocumentState
from dealplanner.domain.errors import UserError
from dealplanner.domain.fields import fields_of
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_
from dealplanner.records import Deal, Document, Line
from dealplanner.services.deals import begin_offer, live
from dealplanner.services.edits import Slot
from dealplanner.services.offer_lines import copy_values
from dealplanner.services.workspace import Workspace

MOST = 4
_NAMES = "ABCD"
_OWN = (
    "number",
    "state",
    "issued_on",
    "valid_through",
    "total",
    "variant",
    "chosen",
    "state_on",
    "state_reason",
)


class TooManyVariants(UserError):
    """A client can hardly compare more."""

    sentence = N_("An offer has at most four variants: remove one before you add another.")


def variants(deal: Deal) -> list[Document]:
    """Return the drafts of the deal’s quote in their order."""
    drafts = [
        document
        for document in live(deal.documents)
        if document.kind is Paper.QUOTE and document.state is DocumentState.DRAFT
    ]
    return cast("list[Document]", drafts)


def variant_name(deal: Deal, document: Document) -> str:
    """Return what a variant is called: its own name, else a letter."""
    drafts = variants(deal)
    return document.variant.strip() or (_NAMES[drafts.index(document)] if document in drafts[:MOST] else "")


def add_variant(workspace: Workspace, deal: Deal) -> Document:
    """Copy the variant that goes out, lines and all, and let the copy go out; in one step of undo.

    Raises TooManyVariants.
    """
    if len(variants(deal)) >= MOST:
        raise TooManyVariants
    with workspace.action():
        source = begin_offer(workspace, deal)
        copied = Document(kind=Paper.QUOTE, position=max(d.position for d in deal.documents) + 1)
        workspace.add(copied, deal, "documents")
        for name in fields_of(Document):
            if name not in _OWN:
                workspace.change(Slot(copied, name), getattr(source, name))
        for line in live(source.lines):
            twin = workspace.add(Line(position=line.position), copied, "lines")
            copy_values(workspace, line, twin)
        choose_variant(workspace, deal, copied)
    return copied


def choose_variant(workspace: Workspace, deal: Deal, chosen: Document) -> None:
    """Let one variant go out, and no other; in one step of undo."""
    with workspace.action():
        for document in variants(deal):
            workspace.change(Slot(document, "chosen"), document is chosen)


def remove_variant(workspace: Workspace, deal: Deal, document: Document) -> None:
    """Put a variant away; another goes out in its place. Undo brings all back."""
    left = [one for one in variants(deal) if one is not document]
    with workspace.action():
        workspace.remove(document)
        if document.chosen and left:
            choose_variant(workspace, deal, left[0])
