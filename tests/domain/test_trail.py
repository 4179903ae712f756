"""Every reason leads down to the sentences that somebody said."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from dealplanner.domain.choices import Condition, Known
from dealplanner.domain.conditions import conditions
from dealplanner.domain.evidence import State
from dealplanner.domain.facts import DealFacts, StatementFact
from dealplanner.domain.steps.needs import Met
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.trail import Trail, trails
from dealplanner.i18n import Phrase

IN_PLACE = f"{Funds.key}:in_place"


def budget(facts: DealFacts) -> tuple[Trail, ...]:
    weighed = next(w for w in conditions(facts) if w.condition is Condition.BUDGET)
    return trails(facts, weighed.reasons[0])


def test_what_is_met_shows_all_answers_and_all_voices(full: DealFacts) -> None:
    for weighed in conditions(full):
        found = trails(full, weighed.reasons[0])
        assert found and all(len(trail.voices) == 2 for trail in found)
        assert {trail.state for trail in found} == {State.CONFIRMED}
    assert [trail.about for trail in budget(full)] == [IN_PLACE, f"{Funds.key}:allocatable"]
    voice = budget(full)[0].voices[0]
    assert (voice.who, voice.on, voice.words, voice.stated) == (
        *("Helga Brandt", date(2026, 11, 22), "So it is"),
        None,
    )


def test_who_says_otherwise_shows_with_what_they_stated(full: DealFacts) -> None:
    other = StatementFact(
        about=IN_PLACE, value='"no"', person_id="p3", on=full.today, occasion="Call", words="It was cut"
    )
    (trail,) = budget(replace(full, statements=(*full.statements, other)))
    assert trail.state is State.CONFLICT
    assert (trail.voices[0].stated, trail.voices[0].occasion) == (Phrase(Known.NO.label), "Call")
    assert [voice.stated for voice in trail.voices[1:]] == [None, None]


def test_a_settled_statement_is_no_voice(full: DealFacts) -> None:
    settled = tuple(replace(s, settled=True) for s in full.statements)
    (trail,) = budget(replace(full, statements=settled))
    assert (trail.voices, trail.state) == ((), State.ASSUMED)


def test_every_answer_that_speaks_against_leads_to_its_question(full: DealFacts, empty: DealFacts) -> None:
    for facts in (empty, replace(full, statements=())):
        for weighed in conditions(facts):
            for reason in weighed.reasons:
                if reason.about:
                    assert reason.about in [trail.about for trail in trails(facts, reason)]
                if reason.speaks is not Met.MET:
                    assert str(reason.asks).endswith(("?", "”"))
