"""The papers of a deal: what lies with the client, and what is recommended now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from dealplanner.domain.advice import Advice
from dealplanner.domain.choices import DocumentState
from dealplanner.domain.papers.life import state_on
from dealplanner.gui.deal.goals import PAPERS
from dealplanner.gui.deal.state_row import StateCard, StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import money_text, say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Document

_SIGNS = {
    DocumentState.ACCEPTED: (Mark.CHECK, "good"),
    DocumentState.REJECTED: (Mark.CROSS, "bad"),
    DocumentState.EXPIRED: (Mark.BANG, "warn"),
}


def document_title(document: Document) -> str:
    """Return the words for a document: “Quote Q-2026-041-R2, issued 9 Nov 2026”."""
    revision = f"-R{document.revision}" if document.revision > 1 else ""
    name = f"{tr(document.kind.label)} {document.number}{revision}".strip()
    if document.issued_on is None:
        return name
    return say(phrase(N_("{name}, issued {day}"), name=name, day=document.issued_on))


def state_today(document: Document, today: date) -> DocumentState:
    """Return the state of a document as it stands today: an offer runs out by itself."""
    return state_on(document.state, document.valid_through, today)


def document_about(document: Document, today: date) -> str:
    """Return what else is said of a document: what became of it and why, the total, how long it is valid."""
    through, state = document.valid_through, state_today(document, today)
    valid = say(phrase(N_("valid through {day}"), day=through)) if through else ""
    became = tr(state.label) if state is not DocumentState.ISSUED else ""
    why = document.state_reason.splitlines()[0] if document.state_reason else ""
    return " · ".join(filter(None, (became, why, money_text(document.total), valid)))


class PapersCard(StateCard):
    """Shows the newest papers and the advice; both lead to the papers of the deal."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Papers")), most=3)

    def show_papers(self, documents: Sequence[Document], advice: Advice, today: date) -> None:
        """Show what was issued, the newest first, and what the commitment asks for."""
        issued = [one for one in documents if one.state is not DocumentState.DRAFT]
        newest = sorted(issued, key=lambda one: (str(one.issued_on), one.position), reverse=True)
        lines = [_document(document, today) for document in newest]
        self.show_lines(tr(N_("Papers")), [*_advice(advice, bool(issued)), *lines])


def _document(document: Document, today: date) -> StateLine:
    state = state_today(document, today)
    mark, tone = _SIGNS.get(state, (Mark.NEXT, "link"))
    return StateLine(
        mark,
        tone,
        document_title(document),
        document_about(document, today),
        says=tr(state.label),
        goal=f"{PAPERS}{document.id}",
    )


def _advice(advice: Advice, has_papers: bool) -> Iterator[StateLine]:
    title = phrase(N_("Recommended now: {paper}"), paper=Phrase(advice.recommended.label))
    about = say(advice.reasons[0]) if advice.reasons else ""
    if not has_papers:
        about = f"{tr(N_('No paper is issued yet.'))} {about}".strip()
    yield StateLine(Mark.NEXT, "link", say(title), about, goal=PAPERS)
