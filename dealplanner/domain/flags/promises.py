"""Red flags on promises: what was promised and is not kept, by us or by them, at any step."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.flags.flag import RedFlag, serious
from dealplanner.domain.promises import is_late, open_promises
from dealplanner.i18n import N_


def promise_late(facts: DealFacts) -> Iterator[RedFlag]:
    """A promise is overdue: kept promises are the first proof, and theirs show their will."""
    for theirs in (False, True):
        for todo in open_promises(facts, theirs):
            if not is_late(todo, facts.today) or not todo.what.strip():
                continue
            sentence = (
                N_("They promised “{promise}” by {day}: remind them.")
                if theirs
                else N_("We promised “{promise}” by {day}, and it is not kept.")
            )
            yield serious(
                "promise_late", "first_contact.next", sentence, todo.id, promise=todo.what, day=todo.due_on
            )
