"""Draws the numbers of papers, and tells which were drawn."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import combinations

from sqlalchemy import select

from dealplanner.domain.errors import UserError
from dealplanner.domain.numbering import Pattern, Series, gaps, next_number
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Document, Profile
from dealplanner.services.workspace import Workspace


class NoNumber(UserError):
    """The pattern makes no numbers that can be told apart."""

    sentence = N_("No number can be drawn: {complaint} Mend it in Settings, under “Numbers of papers”.")


def patterns(profile: Profile) -> Mapping[Paper, Pattern]:
    """Return the pattern of each kind of paper."""
    return {
        Paper.QUOTE: Pattern(profile.quote_numbers),
        Paper.PROPOSAL: Pattern(profile.proposal_numbers),
        Paper.TERM_SHEET: Pattern(profile.term_sheet_numbers),
    }


def complaints(profile: Profile) -> Iterator[Phrase]:
    """Yield what is wrong with the patterns as they stand together."""
    kinds = patterns(profile)
    for pattern in dict.fromkeys(kinds.values()):
        wrong = pattern.complaint(profile.numbers_by_year)
        if wrong is not None:
            yield wrong
    for one, other in combinations(kinds, 2):
        if kinds[one] == kinds[other]:
            yield phrase(
                N_("“{pattern}” is the pattern of {one} and {other}: give each its own, to tell them apart."),
                pattern=kinds[one].words,
                one=Phrase(one.label),
                other=Phrase(other.label),
            )


def draw_number(workspace: Workspace, profile: Profile, kind: Paper, today: date) -> str:
    """Return the next free number of `kind`; raise NoNumber where its pattern would repeat.

    What was drawn once is never drawn again, whatever became of the paper.
    """
    pattern = patterns(profile)[kind]
    wrong = pattern.complaint(profile.numbers_by_year)
    if wrong is not None:
        raise NoNumber(complaint=wrong)
    first = int(profile.first_number or 1)
    return next_number(pattern, drawn(workspace), today, first, profile.numbers_by_year)


def drawn(workspace: Workspace) -> list[str]:
    """Return every number that was ever drawn, of papers that were removed since too."""
    saved = workspace.session.scalars(select(Document.number).where(Document.number != "").distinct())
    waiting = (one.number for one in workspace.session.new if isinstance(one, Document) and one.number)
    return [*saved, *waiting]


def series(workspace: Workspace, profile: Profile) -> tuple[Series, ...]:
    """Return the numbers drawn by each pattern, with the gaps between them."""
    numbers = drawn(workspace)
    return tuple(
        one
        for pattern in dict.fromkeys(patterns(profile).values())
        for one in gaps(pattern, numbers, profile.numbers_by_year)
    )
