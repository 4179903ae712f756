"""Composes any of the three papers from what the deal knows, with nothing typed twice."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TypeAlias

from dealplanner.domain.papers import ProposalPaper, QuotePaper, TermSheetPaper
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Document, DocumentState, Language, Profile
from dealplanner.services.papers.contracts import contract_of
from dealplanner.services.papers.heads import head_of
from dealplanner.services.papers.offers import offer_of
from dealplanner.services.papers.proposals import proposal_paper
from dealplanner.services.papers.quotes import quote_paper
from dealplanner.services.papers.term_sheets import term_sheet_paper

AnyPaper: TypeAlias = QuotePaper | ProposalPaper | TermSheetPaper
PAPERS = (Paper.QUOTE, Paper.PROPOSAL, Paper.TERM_SHEET)
BILINGUAL = (Paper.QUOTE, Paper.TERM_SHEET)
"""The papers that may be in both languages."""


def document_for(deal: Deal, kind: Paper) -> Document:
    """Return the draft that `kind` is composed from: its own, else one like the quote’s, kept nowhere."""
    if kind is Paper.QUOTE and deal.offer is not None and deal.offer.state is DocumentState.DRAFT:
        return deal.offer
    drafts = [
        document
        for document in deal.documents
        if document.kind is kind and document.state is DocumentState.DRAFT and document.deleted_at is None
    ]
    if drafts:
        return drafts[-1]
    offer = deal.offer
    if offer is None:
        return Document(kind=kind)
    return Document(
        kind=kind,
        language=offer.language,
        addressee_id=offer.addressee_id,
        subject=offer.subject,
        valid_days=offer.valid_days,
        in_words=offer.in_words,
        bilingual=offer.bilingual,
    )


def compose(
    deal: Deal,
    profile: Profile,
    kind: Paper,
    today: date,
    language: Language | None = None,
    document: Document | None = None,
    bilingual: bool | None = None,
) -> AnyPaper:
    """Return the paper as plain values, in the language asked for, or both, or else as the draft has it."""
    source = document or document_for(deal, kind)
    in_both = bool(source.bilingual) if bilingual is None else bilingual
    head = replace(head_of(deal, profile, source, today), bilingual=in_both and kind in BILINGUAL)
    if language is not None:
        head = replace(head, language=str(language))
    offer = offer_of(deal)
    contract = contract_of(deal, profile, offer)
    if kind is Paper.QUOTE:
        return replace(quote_paper(deal, head, offer), contract=contract)
    if kind is Paper.PROPOSAL:
        return replace(proposal_paper(deal, head, offer), contract=contract)
    return replace(term_sheet_paper(deal, profile, head, offer), contract=contract)
