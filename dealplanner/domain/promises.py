"""Every promise made in any meeting, ours and theirs, open until it is kept."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date

from dealplanner.domain.errors import UserError
from dealplanner.domain.facts import DealFacts, TodoFact
from dealplanner.domain.reading import DayWords, Unreadable, read_day
from dealplanner.domain.todos import TodoKind
from dealplanner.i18n import N_

_BY = re.compile(
    r"[\s,;，；]+(?:by|until|bis)\s+(?P<day>[^,;，；]{1,30})$|[,;，；]\s*(?P<rest>[^,;，；]{1,30})$", re.I
)


class NoPromise(UserError):
    """The line says nothing that could be kept."""

    sentence = N_("Say what was promised, and by when: price list by 3 Dec")


@dataclass(frozen=True)
class SpokenPromise:
    """A promise as it was typed, with its day where the words name one."""

    what: str
    due_on: date | None


def read_promise(line: str, today: date, language: DayWords) -> SpokenPromise:
    """Read “price list by 3 Dec” or “price list, tomorrow”; without a day at its end all is the promise.

    Raises NoPromise where nothing is said.
    """
    words = " ".join(line.split())
    found = _BY.search(words)
    if found is not None:
        day = _day((found["day"] or found["rest"]).strip(), today, language)
        what = words[: found.start()].strip(" ,;，；")
        if day is not None and what:
            return SpokenPromise(what, day)
    if not words:
        raise NoPromise()
    return SpokenPromise(words, None)


def open_promises(facts: DealFacts, theirs: bool) -> tuple[TodoFact, ...]:
    """Return the promises of one side that are not kept yet, the most urgent first."""
    return tuple(
        sorted(
            (
                todo
                for todo in facts.todos
                if todo.kind is TodoKind.PROMISE and todo.theirs is theirs and todo.done_on is None
            ),
            key=lambda todo: todo.due_on or date.max,
        )
    )


def is_late(todo: TodoFact, today: date) -> bool:
    """Say whether a promise should have been kept before today."""
    return todo.done_on is None and todo.due_on is not None and todo.due_on < today


def _day(words: str, today: date, language: DayWords) -> date | None:
    try:
        return read_day(words, today, language)
    except Unreadable:
        return None
