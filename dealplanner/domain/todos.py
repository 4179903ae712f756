"""The words for what is to be done in a deal, and which gap it closes."""

from __future__ import annotations

from dealplanner.domain.choices import Condition, Option
from dealplanner.i18n import N_


class TodoKind(Option):
    """What kind of thing is to be done."""

    ACTION = "action", N_("Action")
    CALL = "call", N_("Call")
    MEETING = "meeting", N_("Meeting")
    QUESTION = "question", N_("Question to ask")
    PROMISE = "promise", N_("Promise")


class Closes(Option):
    """The condition whose gap an action closes, if any."""

    NONE = "none", N_("None")
    PROBLEM = "problem", Condition.PROBLEM.label
    BUDGET = "budget", Condition.BUDGET.label
    TIME = "time", Condition.TIME.label
    DECISION = "decision", Condition.DECISION.label

    @property
    def condition(self) -> Condition | None:
        """Return the condition, if it is one."""
        return None if self is Closes.NONE else Condition.by_value(str(self))
