"""Composes letters from a deal."""

from __future__ import annotations

from dealplanner.domain.papers.sheets import Letter
from dealplanner.domain.steps.needs import LetterWords
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.composing import document_for


def walk_away_letter(ask: Ask) -> Letter:
    """Return the letter of the courteous close; our own reasons never come into it."""
    words = ask.facts.page(LetterWords).words
    return Letter(head=ask.head, paragraphs=paragraphs_of(words), look_again=ask.facts.look_again_event)


def paragraphs_of(words: str) -> tuple[str, ...]:
    """Return what was typed as paragraphs: an empty line begins a new one."""
    found = ("\n".join(lines) for lines in _blocks(words.splitlines()))
    return tuple(paragraph for paragraph in found if paragraph)


def _blocks(lines: list[str]) -> list[list[str]]:
    blocks: list[list[str]] = [[]]
    for line in lines:
        if line.strip():
            blocks[-1].append(line.strip())
        else:
            blocks.append([])
    return blocks


def usual_letter(deal: Deal) -> str:
    """Return the usual words of the courteous close in the language of the client’s papers."""
    from dealplanner.documents.letter import usual_words  # late: brings ReportLab
    from dealplanner.documents.wording import wording

    words = wording("walk_away", str(document_for(deal, Paper.QUOTE).language))
    return "\n\n".join(usual_words(words.say, deal.title, deal.look_again_event))
