"""Advice under the pages of step 3: roles, conditions, verdict, and the courteous close."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from dealplanner.domain.choices import Condition, Known
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.guidance.first_steps import weak_on
from dealplanner.domain.roles import FIVE_QUESTIONS, answered, coverage, who_count
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps import find_page
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.domain.steps.needs import WALK_AWAY, LetterWords
from dealplanner.domain.steps.needs import Verdict as VerdictPage
from dealplanner.domain.steps.qualify import Fit
from dealplanner.domain.verdict import Call, verdict
from dealplanner.i18n import N_, Phrase, phrase

_FIND_OUT = {
    Role.ECONOMIC_BUYER: N_("To find the economic buyer, ask: “Who can say yes when all others say no?”"),
    Role.BOSS: N_("To find the boss, ask: “Who clears the way inside when something is stuck?”"),
    Role.TECHNICAL_ADVISOR: N_(
        "To find the technical advisor, ask: “Whose judgement on the vendors counts?”"
    ),
    Role.COACH: N_(
        "To find a coach, think: who there gains if you win, and would tell you how things stand?"
    ),
}
_CLOSE_GAP = {
    Condition.PROBLEM: N_("Ask what follows, for whom and by when, if nothing is done."),
    Condition.BUDGET: N_("Ask whether the money is set aside and free, and who signs for it."),
    Condition.TIME: N_("Ask by when they want to buy, and what forces that day."),
    Condition.DECISION: N_("Ask what happens between their yes and a signed order, and who decides."),
}


def roles(facts: DealFacts) -> Iterator[Phrase]:
    """Say which buying roles nobody covers, and how to find out who does."""
    uncovered = coverage(facts).uncovered
    if not uncovered:
        yield phrase(N_("All four buying roles are covered."))
    yield from (phrase(_FIND_OUT[role]) for role in uncovered)


def questions(facts: DealFacts) -> Iterator[Phrase]:
    """Say for whom which questions are still open."""
    for person in who_count(facts):
        if answered(person) < len(FIVE_QUESTIONS):
            yield phrase(
                N_("{name}: {known} of {total} answered."),
                name=person.name,
                known=answered(person),
                total=len(FIVE_QUESTIONS),
            )


def the_verdict(facts: DealFacts) -> Iterator[Phrase]:
    """Say the verdict, each gap with the page that mends it, and what is not planned yet."""
    found = verdict(facts)
    yield found.words
    for gap in found.gaps if found.call is Call.HOLD else ():
        _, page = find_page(gap.page)
        yield phrase(
            N_("{condition}: {how} See “{page}”."),
            condition=Phrase(gap.condition.label),
            how=Phrase(_CLOSE_GAP[gap.condition]),
            page=Phrase(page.title),
        )
    if found.call is Call.STOP:
        yield phrase(N_("The next page helps you to part as friends."))
    if facts.page(Fit).benefits is Known.NO:
        yield phrase(N_("And whatever the conditions say: what you sell brings them no real benefit."))
    if found.call is not Call.GO and not facts.page(VerdictPage).against_reason.strip():
        yield phrase(N_("You may go on all the same: say why, and it stays on the plan sheet."))


def walk_away(facts: DealFacts) -> Iterator[Phrase]:
    """Offer the words for the last call and the letter after it."""
    found = verdict(facts)
    if found.call is Call.GO and facts.page(Fit).benefits is not Known.NO:
        yield phrase(N_("All four conditions are met: there is no reason to walk away."))
        return
    name = _whom_to_call(facts)
    if name:
        yield phrase(N_("Call {name} first; the letter follows the call."), name=name)
    yield phrase(
        N_(
            "On the phone: “It was an honour to get to know you and your work. To be open: I can’t see "
            "that you truly need what I offer, and your time is too valuable for me to take more of it. "
            "May I leave it here, and stay within reach?”"
        )
    )
    if not facts.page(LetterWords).words.strip():  # one’s own words stand on their page
        yield _letter(facts)
    yield from _door_left_open(facts)


def _whom_to_call(facts: DealFacts) -> str:
    buyer = coverage(facts).economic_buyer
    return facts.name_of(facts.page(Contact).whom) or (buyer.name if buyer else "")


def _letter(facts: DealFacts) -> Phrase:
    return phrase(
        N_(
            "In the letter: “Thank you for the open talks about {deal}. It has been an honour. As far as "
            "I understand your situation today, it is not clear that you need what I offer, so I do not "
            "want to ask for more of your time. Should that change, a call is enough.”"
        ),
        deal=facts.title or Phrase(N_("your plans")),
    )


def _door_left_open(facts: DealFacts) -> Iterator[Phrase]:
    if facts.look_again_on:
        yield phrase(N_("The deal comes back to Today on {day}."), day=facts.look_again_on)
    elif facts.look_again_event.strip():
        yield phrase(
            N_("You look again when this happens: {event}. Add a day, so that you notice."),
            event=facts.look_again_event,
        )
    else:
        yield phrase(N_("Note a day or an event on which to look again."))


ADVICE: dict[str, tuple[Callable[[DealFacts], Iterator[Phrase]], ...]] = {
    "needs.roles": (roles, weak_on("needs.roles")),
    "needs.questions": (questions,),
    VerdictPage.key: (the_verdict,),
    WALK_AWAY.key: (walk_away,),
}
