"""Where a line of a card leads: a wizard page, a step, the papers, or a place of the window."""

from __future__ import annotations

from dealplanner.domain.answers import AnswerPlace, place_of
from dealplanner.domain.steps import STEPS, find_page
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, Phrase, phrase

PAPERS = "papers:"
STEP = "step:"
GO_ON = "go-on:"
ACCOUNT = "account:"
PERSON = "person:"
"""The yes/no questions about a stakeholder, by their id."""
DEAL = "deal:"
"""Another deal, by its id."""
NEXT_LAP = "next-lap"
"""Begin the next lap, after a “no”."""
LAP_WALK = "lap-walk:"
"""Walk the weak pages of the present lap; an answer or a page may follow."""
SETTINGS = "settings:"
SIDE = "side:"
"""Another side of the deal, by its key, such as the evidence; a place on it may follow after a slash."""
EVIDENCE = f"{SIDE}evidence"
"""Who said what; a judgement may follow after a slash, as statements call it."""
SHEET = "sheet:"
"""A sheet to print, by its key."""
ANSWER = "answer:"
"""The very answer on its page, by what statements call it."""
PLACE = "place:"
"""A place on a wizard page: the page, the record in its table, the answer, with slashes between."""
PLAN_GAPS = "plan-gaps"
"""Make an action for each gap of a deal on HOLD."""
END = "end:"
"""End the deal, by the outcome."""
REOPEN = "reopen"
"""Take the deal up again."""


def page_words(key: str) -> str:
    """Return the words for a wizard page: “Step 3 · Buying roles”."""
    step, page = find_page(key)
    return say(phrase(N_("Step {number} · {page}"), number=step.number, page=Phrase(page.title)))


def place_goal(place: AnswerPlace) -> str:
    """Return the goal that leads to an answer, or to its page alone where none is named."""
    if not place.field and not place.record_id:
        return place.page
    return f"{PLACE}{place.page}/{place.record_id}/{place.field}"


def place_in(goal: str) -> AnswerPlace | None:
    """Return the place on a page that a goal leads to; None where it leads elsewhere."""
    if goal.startswith(ANSWER):
        return place_of(goal.removeprefix(ANSWER))
    if not goal.startswith(PLACE):
        return None
    page, _, rest = goal.removeprefix(PLACE).partition("/")
    record_id, _, field = rest.rpartition("/")
    return AnswerPlace(page, field, record_id)


def step_title(number: int) -> str:
    """Return the title of a step."""
    return tr(STEPS[number - 1].title)
