"""What becomes of an issued paper: marked by its owner, and compared with its revision before."""

from __future__ import annotations

from datetime import date

from dealplanner.domain.choices import DocumentState
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers import paper_data
from dealplanner.domain.papers.difference import Change, differences
from dealplanner.domain.papers.life import WANTS_REASON, becomes, state_on
from dealplanner.domain.steps.offer import Negotiation, Paper
from dealplanner.i18n import N_, Phrase
from dealplanner.records import Deal, Document
from dealplanner.services.edits import Slot
from dealplanner.services.papers.composing import AnyPaper
from dealplanner.services.workspace import Workspace


class NoSuchTurn(UserError):
    """A paper cannot become that."""

    sentence = N_("{number} is {state} and cannot become {wanted}: choose what has really happened.")


class ReasonWanted(UserError):
    """A refusal without a reason teaches nothing."""

    sentence = N_("Say why {number} is {wanted}: the next one will be better for it.")


def mark(
    workspace: Workspace, deal: Deal, document: Document, wanted: DocumentState, on: date, reason: str = ""
) -> None:
    """Say what has become of an issued paper, as one step of undo.

    An accepted proposal starts the negotiation on that day, unless one is noted. Raises NoSuchTurn or
    ReasonWanted.
    """
    present = state_on(document.state, document.valid_through, on)
    facts = {"number": document.number, "wanted": Phrase(wanted.label)}
    if wanted not in becomes(present):
        raise NoSuchTurn(**facts, state=Phrase(present.label))
    if wanted in WANTS_REASON and not reason.strip():
        raise ReasonWanted(**facts)
    with workspace.action():
        workspace.change(Slot(document, "state"), wanted)
        workspace.change(Slot(document, "state_on"), on)
        workspace.change(Slot(document, "state_reason"), reason.strip())
        accepted = Slot(deal, Negotiation.key, "accepted_on", deal.lap)
        if document.kind is Paper.PROPOSAL and wanted is DocumentState.ACCEPTED and accepted.get() is None:
            workspace.change(accepted, on)


class PaperChanged(UserError):
    """An issued paper would not come out as it went out."""

    sentence = N_(
        "The deal has changed since {number} was issued, so a Word file would differ from what the client"
        " has: save it as PDF, or issue a revision."
    )


def check_unchanged(document: Document, paper: AnyPaper) -> None:
    """Raise PaperChanged where `paper`, composed now, is not what was frozen when it was issued."""
    if document.snapshot and document.snapshot != paper_data(paper):
        raise PaperChanged(number=document.number)


def revision_before(deal: Deal, document: Document) -> Document | None:
    """Return the revision that this one took the place of, if it is no first one."""
    return next(
        (
            other
            for other in deal.documents
            if other.number == document.number
            and other.kind is document.kind
            and other.revision == document.revision - 1
            and other.deleted_at is None
        ),
        None,
    )


def what_changed(before: Document, after: Document) -> tuple[Change, ...]:
    """Return what reads differently in two issued papers; nothing where one has no frozen data."""
    if not before.snapshot or not after.snapshot:
        return ()
    return differences(before.snapshot, after.snapshot)
