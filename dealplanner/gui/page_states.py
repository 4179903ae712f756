"""What the list of a wizard says of each page: its mark, its title, how far it has come."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from dealplanner.domain.evidence import State
from dealplanner.domain.pages import AnyPage, One, Step
from dealplanner.domain.steps import STEPS
from dealplanner.gui.marks import Mark
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.progress import Progress, progress_on

if TYPE_CHECKING:
    from dealplanner.records import Deal
    from dealplanner.services.evidence import DealEvidence


def page_lines(
    step: Step, deal: Deal, current: str, evidence: DealEvidence, complaint: bool
) -> list[TwoLines]:
    """Return an entry for every page of `step` that applies to `deal`.

    `complaint` tells that something is typed on the current page that is no answer.
    """
    states = evidence.states().values()
    told = Counter(known.judgement.page for known in states if known.statements)
    conflicts = Counter(known.judgement.page for known in states if known.state is State.CONFLICT)
    lines = []
    for page in step.pages:
        progress = progress_on(deal, page)
        here = page.key == current
        if isinstance(page, One) and page.only_if and not progress.applies and not here:
            continue
        wrong = here and complaint
        lines.append(
            TwoLines(
                tr(page.title),
                say(_with_conflicts(_about(progress, told[page.key], wrong), conflicts[page.key])),
                mark=_mark(progress, here, wrong, bool(conflicts[page.key])),
                target=Target("page", page.key),
            )
        )
    return lines


def _mark(progress: Progress, here: bool, wrong: bool, conflict: bool) -> Mark:
    if wrong or progress.wrong:
        return Mark.BANG
    if here:
        return Mark.NEXT
    if conflict:
        return Mark.CROSS
    if progress.is_done:
        return Mark.CHECK
    return Mark.RING


def _with_conflicts(about: Phrase, count: int) -> Phrase:
    return phrase(N_("{about}, {count} in conflict"), about=about, count=count) if count else about


def _about(progress: Progress, told: int, wrong: bool) -> Phrase:
    if wrong or progress.wrong:
        return phrase(N_("something cannot stand as it is"))
    if not progress.applies:
        return phrase(N_("nothing to ask yet"))
    if not progress.is_begun:
        return phrase(N_("not begun"))
    if progress.rows is not None:
        return _about_rows(progress)
    if told:
        return phrase(
            N_("{answered} of {questions}, {told} with evidence"),
            answered=progress.answered,
            questions=progress.questions,
            told=told,
        )
    return phrase(
        N_("{answered} of {questions} answered"), answered=progress.answered, questions=progress.questions
    )


def _about_rows(progress: Progress) -> Phrase:
    if progress.answered < progress.questions:
        return phrase(
            N_("{answered} of {questions} begun"), answered=progress.answered, questions=progress.questions
        )
    if progress.missing:
        return phrase(N_("{count} noted, something is open"), count=progress.rows)
    return phrase(N_("{count} noted"), count=progress.rows)


def rests_on(step: Step, deal: Deal) -> Phrase | None:
    """Return what `step` rests on that is still missing in earlier ones; None where nothing is."""
    open_steps = [
        (earlier, missing)
        for earlier in STEPS
        if earlier.number < step.number and (missing := _required_pages(earlier, deal))
    ]
    if not open_steps:
        return None
    earlier, pages = open_steps[0]
    sentence = phrase(
        N_("Still missing in step {number}, {step}: {pages}"),
        number=earlier.number,
        step=Phrase(earlier.title),
        pages=", ".join(tr(page.title) for page in pages),
    )
    if len(open_steps) == 1:
        return sentence
    rest = ", ".join(str(other.number) for other, _ in open_steps[1:])
    return phrase(N_("{first}; more in step {rest}."), first=sentence, rest=rest)


def _required_pages(step: Step, deal: Deal) -> list[AnyPage]:
    return [page for page in step.pages if progress_on(deal, page).missing]
