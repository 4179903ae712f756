"""Values proposed for empty fields, composed from what is known already, so that nothing is typed twice.

Texts are made of the user's own words only, and never of what is private: several of the fields are printed.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from datetime import timedelta
from typing import Any, NamedTuple, TypeAlias

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.fields import fields_of
from dealplanner.domain.judgements import is_given
from dealplanner.domain.own_history import chance_by_history, history_words
from dealplanner.domain.roles import coverage
from dealplanner.domain.stakes import Satisfaction
from dealplanner.domain.steps import PAGES
from dealplanner.domain.steps.fulfil import Acceptance, After
from dealplanner.domain.steps.guide import TheirWords, WhyUs
from dealplanner.domain.steps.needs import WALK_AWAY
from dealplanner.domain.steps.offer import Goals, OfferWords, Paper, Signing
from dealplanner.domain.steps.qualify import Fit, Funds, TimeFrame
from dealplanner.domain.steps.terms import HeadTerms, TimeTerms
from dealplanner.domain.steps.trial_close import Answer, Changed, Signals, TrialAnswer, TrialOffer
from dealplanner.i18n import N_, Phrase, phrase

_HALF_A_YEAR = timedelta(days=182)


class Proposed(NamedTuple):
    """A value for a field, and what it was made of."""

    value: Any
    words: Phrase


_Proposals: TypeAlias = Iterator[tuple[str, Any, str | Phrase]]
"""The field, the value, and what it was made of: marked by `N_`, or a phrase where facts are in it."""


def proposals(page: str, facts: DealFacts) -> Mapping[str, Proposed]:
    """Return proposed values for the empty fields of a page, by their names."""
    propose = _PROPOSE.get(page)
    if propose is None:
        return {}
    return {
        name: Proposed(value, made_of if isinstance(made_of, Phrase) else phrase(made_of))
        for name, value, made_of in propose(facts)
        if value not in (None, "") and _is_empty(page, name, facts)
    }


def _is_empty(page: str, name: str, facts: DealFacts) -> bool:
    if page not in PAGES:
        return getattr(facts, name) in (None, "")  # a page on the deal itself
    kind = PAGES[page]
    return not is_given(fields_of(kind)[name], getattr(facts.page(kind), name))


def _lines(*parts: Iterable[str]) -> str:
    """Return what is not empty, one a line, nothing twice."""
    told = (words.strip() for part in parts for words in part)
    return "\n".join(dict.fromkeys(words for words in told if words))


def _fit(facts: DealFacts) -> _Proposals:
    yield "which", _lines(p.gain for p in facts.problems), N_("From what they gain, problem by problem.")


def _time(facts: DealFacts) -> _Proposals:
    yield "buy_by", facts.decision_on, N_("The day for which you plan their decision.")


def _worth(facts: DealFacts) -> _Proposals:
    yield "value", facts.page(Funds).amount, N_("Their budget, from the page “Money”.")
    words = history_words(facts.history)
    if words is not None:
        yield "chance", chance_by_history(facts.history), words


def _walk_away(facts: DealFacts) -> _Proposals:
    again = facts.today + _HALF_A_YEAR
    again += timedelta(days=-again.weekday() % 7)
    yield "look_again_on", again, N_("In half a year, on a Monday.")
    if facts.hours_planned is not None:
        saved = facts.hours_planned - (facts.hours_spent or 0)
        yield "hours_saved", saved if saved > 0 else None, N_("The hours planned less the hours spent.")


def _their_words(facts: DealFacts) -> _Proposals:
    yield "problem", _lines(p.words for p in facts.problems), N_("From the problems of step 2.")
    yield (
        "belongs",
        _lines((s.own_problem for s in facts.named), (s.part for s in facts.named)),
        N_("From the five questions of step 3."),
    )
    yield (
        "consequence",
        _lines((p.consequence for p in facts.problems), (s.company_consequence for s in facts.named)),
        N_("From steps 2 and 3; what follows for a person stays private."),
    )


def _why_us(facts: DealFacts) -> _Proposals:
    better = [
        c.words for c in facts.criteria if c.ours is not None and c.theirs is not None and c.ours > c.theirs
    ]
    yield "strengths", _lines(better), N_("The criteria where you score higher.")
    yield "proof", _lines(p.proof for p in facts.problems), N_("From the proofs of your solutions.")


def _trial_offer(facts: DealFacts) -> _Proposals:
    told = next((p for p in facts.problems if p.words.strip() and p.solution.strip()), None)
    if told is not None:
        yield "in_a_sentence", _lines((told.words, told.solution)), N_("The first problem and our answer.")
    yield "to", _buyer(facts), N_("The economic buyer.")


def _buyer(facts: DealFacts) -> str | None:
    buyer = coverage(facts).economic_buyer
    return buyer.person_id if buyer else None


def _trial_answer(facts: DealFacts) -> _Proposals:
    yield "by", facts.page(TrialOffer).to, N_("To whom you said it.")


def _signals(facts: DealFacts) -> _Proposals:
    asked = facts.page(Signals).changed is not Changed.NOT_ASKED
    yield "asked_on", facts.today if asked else None, N_("Today, as you noted the answer.")


def _offer_words(facts: DealFacts) -> _Proposals:
    told = facts.page(TheirWords).problem
    yield "summary", _lines((told,), (p.solution for p in facts.problems)), N_("From step 4.")


def _goals(facts: DealFacts) -> _Proposals:
    yield "goal", _lines(p.gain for p in facts.problems), N_("From what they gain, problem by problem.")
    yield "reached_by", facts.page(TimeFrame).work_by, N_("The day on which it must work.")
    yield "next_steps", facts.next_what, N_("The next contact.")


def _head(facts: DealFacts) -> _Proposals:
    yield "name", facts.title, N_("The deal’s title.")


def _start(facts: DealFacts) -> _Proposals:
    answer, days = facts.page(Answer), facts.page(TrialOffer).days
    if answer.answer is TrialAnswer.YES and answer.on and days is not None:
        start = answer.on + timedelta(days=int(days))
        yield "start_on", start, N_("The time frame to which they said yes.")


def _signing(facts: DealFacts) -> _Proposals:
    yield "client_signer", facts.page(Funds).signer or _buyer(facts), N_("Who signs for the money.")
    sheets = [d.number for d in facts.documents if d.kind is Paper.TERM_SHEET and d.number]
    yield "what", sheets[-1] if sheets else "", N_("The newest term sheet.")


def _acceptance(facts: DealFacts) -> _Proposals:
    yield "what", _lines(p.solution for p in facts.problems), N_("From your solutions in step 4.")
    yield "measure", facts.page(Goals).measure, N_("The measure of the goal in step 6.")
    signer = facts.page(Signing).client_signer
    yield "by", signer or _buyer(facts), N_("Who signed the contract, or the economic buyer.")


def _after(facts: DealFacts) -> _Proposals:
    delighted = [s.person_id for s in facts.named if s.satisfaction is Satisfaction.DELIGHTED]
    yield "reference_by", delighted[0] if delighted else None, N_("Who is delighted.")


_PROPOSE: dict[str, Callable[[DealFacts], _Proposals]] = {
    Fit.key: _fit,
    TimeFrame.key: _time,
    "qualify.worth": _worth,
    WALK_AWAY.key: _walk_away,
    TheirWords.key: _their_words,
    WhyUs.key: _why_us,
    TrialOffer.key: _trial_offer,
    Answer.key: _trial_answer,
    Signals.key: _signals,
    OfferWords.key: _offer_words,
    Goals.key: _goals,
    HeadTerms.key: _head,
    TimeTerms.key: _start,
    Signing.key: _signing,
    Acceptance.key: _acceptance,
    After.key: _after,
}
