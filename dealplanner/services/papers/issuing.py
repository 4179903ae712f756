"""Issues a paper: draws its number, freezes its bytes, and supersedes the one before."""

from __future__ import annotations

import hashlib
from datetime import date

from dealplanner.domain.amounts import Money
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers import paper_data
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_
from dealplanner.records import Deal, Document, DocumentState, Language, Profile
from dealplanner.services.edits import Slot
from dealplanner.services.papers.composing import compose, document_for
from dealplanner.services.papers.numbers import draw_number
from dealplanner.services.papers.offers import offer_of
from dealplanner.services.papers.printing import print_paper
from dealplanner.services.workspace import Workspace

_GONE = (DocumentState.DRAFT, DocumentState.SUPERSEDED, DocumentState.WITHDRAWN)


class NotReady(UserError):
    """The paper still has a fault that the rules of pricing or the preflight name."""

    sentence = N_("This paper cannot be issued yet: {finding}")


def issue(
    workspace: Workspace,
    deal: Deal,
    profile: Profile,
    kind: Paper,
    today: date,
    language: Language | None = None,
    bilingual: bool | None = None,
) -> Document:
    """Issue `kind` as it stands today, in one language or both.

    Raises NotReady for a fault of the offer or one that the preflight finds, or NoNumber.
    """
    draft = document_for(deal, kind)
    before = present_paper(deal, kind)
    issued = _frozen(draft, kind, today, language)
    if bilingual is not None:
        issued.bilingual = bilingual
    issued.number = before.number if before else draw_number(workspace, profile, kind, today)
    issued.revision = before.revision + 1 if before else 1
    issued.position = max((document.position for document in deal.documents), default=-1) + 1
    _print_into(issued, deal, profile, today)
    with workspace.action():
        if before is not None:
            workspace.change(Slot(before, "state"), DocumentState.SUPERSEDED)
        return workspace.add(issued, deal, "documents")


def present_paper(deal: Deal, kind: Paper) -> Document | None:
    """Return the paper of this kind that the client has now, if any."""
    theirs = [
        document
        for document in deal.documents
        if document.kind is kind and document.deleted_at is None and document.state not in _GONE
    ]
    return max(theirs, key=lambda document: (document.number, document.revision), default=None)


def _frozen(draft: Document, kind: Paper, today: date, language: Language | None) -> Document:
    return Document(
        kind=kind,
        state=DocumentState.ISSUED,
        language=language or draft.language,
        addressee_id=draft.addressee_id,
        subject=draft.subject,
        valid_days=draft.valid_days,
        in_words=draft.in_words,
        bilingual=draft.bilingual,
        issued_on=today,
    )


def _print_into(issued: Document, deal: Deal, profile: Profile, today: date) -> None:
    from dealplanner.documents.preflight import preflight  # late: brings ReportLab

    offer = offer_of(deal)
    for _, complaint in offer.complaints if offer else ():
        raise NotReady(finding=complaint)
    paper = compose(deal, profile, issued.kind, today, document=issued)
    pdf = print_paper(paper)
    for finding in preflight(paper, pdf):
        raise NotReady(finding=finding.phrase)
    issued.pdf = pdf
    issued.sha256 = hashlib.sha256(pdf).hexdigest()
    issued.snapshot = paper_data(paper)
    issued.valid_through = paper.head.valid_through
    if offer is not None and offer.priced.total is not None:
        issued.total = Money(offer.priced.total, deal.currency)
    if deal.offer is not None and deal.offer.home_rate is not None:
        issued.home_rate, issued.home_rate_on = deal.offer.home_rate, deal.offer.home_rate_on or today
