"""The papers of a deal: what lies with the client, and what is recommended now."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealplanner.domain.advice import Advice
from dealplanner.domain.choices import DocumentState
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


def document_about(document: Document) -> str:
    """Return what else is said of a document: the total, how long it is valid, what became of it."""
    through, state = document.valid_through, document.state
    valid = say(phrase(N_("valid through {day}"), day=through)) if through else ""
    became = tr(state.label) if state is not DocumentState.ISSUED else ""
    return " · ".join(filter(None, (became, money_text(document.total), valid)))


class PapersCard(StateCard):
    """Shows the newest papers and the advice; both lead to the papers of the deal."""

    def __init__(self) -> None:
        super().__init__(tr(N_("Papers")), most=3)

    def show_papers(self, documents: Sequence[Document], advice: Advice) -> None:
        """Show what was issued, the newest first, and what the commitment asks for."""
        issued = [one for one in documents if one.state is not DocumentState.DRAFT]
        newest = sorted(issued, key=lambda one: (str(one.issued_on), one.position), reverse=True)
        self.show_lines(tr(N_("Papers")), [*_advice(advice, bool(issued)), *map(_document, newest)])


def _document(document: Document) -> StateLine:
    mark, tone = _SIGNS.get(document.state, (Mark.NEXT, "link"))
    return StateLine(
        mark,
        tone,
        document_title(document),
        document_about(document),
        says=tr(document.state.label),
        goal=f"{PAPERS}{document.id}",
    )


def _advice(advice: Advice, has_papers: bool) -> Iterator[StateLine]:
    title = phrase(N_("Recommended now: {paper}"), paper=Phrase(advice.recommended.label))
    about = say(advice.reasons[0]) if advice.reasons else ""
    if not has_papers:
        about = f"{tr(N_('No paper is issued yet.'))} {about}".strip()
    yield StateLine(Mark.NEXT, "link", say(title), about, goal=PAPERS)
