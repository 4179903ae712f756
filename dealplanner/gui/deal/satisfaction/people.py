"""The sheet of satisfaction: who it is, what they wanted to win, and what they said in each round."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from dealplanner.domain.bargaining import SatisfactionRound
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.people_facts import StakeholderFact
from dealplanner.domain.satisfaction import DAYS, asked_people, live_on, was_asked
from dealplanner.domain.stakes import Satisfaction
from dealplanner.gui.deal.service.sheet import Cell, Column
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, short_day, tr
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Deal, Opinion
from dealplanner.services.opinions import opinion_of

NAME, WIN, FIRST_ROUND = range(3)
"""The columns; the rounds follow from FIRST_ROUND on."""
ROUNDS = (SatisfactionRound.DAY_30, SatisfactionRound.DAY_90, SatisfactionRound.OTHER)
ANSWERS = (
    *(Satisfaction.ANGRY, Satisfaction.DISAPPOINTED),
    *(Satisfaction.CONTENT, Satisfaction.DELIGHTED),
)
"""What may be answered, by the keys 1 to 4."""
_MARKS = {
    Satisfaction.ANGRY: Mark.CROSS,
    Satisfaction.DISAPPOINTED: Mark.DOWN,
    Satisfaction.CONTENT: Mark.CHECK,
    Satisfaction.DELIGHTED: Mark.HEART,
}
_WITHIN = {
    SatisfactionRound.DAY_30: N_("after 30 days"),
    SatisfactionRound.DAY_90: N_("after 90 days"),
    SatisfactionRound.OTHER: N_("at another time"),
}
_LONGEST = 60  # characters of a win


def people_columns() -> list[Column]:
    """Return the headings."""
    return [
        Column(tr(N_("Who"))),
        Column(tr(N_("Wanted to win")), wide=True),
        *(Column(tr(round_.label)) for round_ in ROUNDS),
    ]


def people_rows(deal: Deal, facts: DealFacts) -> list[list[Cell]]:
    """Return a row for each person who is asked, in the order of `asked_people`."""
    started = live_on(facts)
    return [
        [
            Cell(one.name, strong=True),
            Cell(_short(one.win) or tr(N_("not known")), one.win),
            *_rounds(deal, facts, one, started),
        ]
        for one in asked_people(facts)
    ]


def _rounds(deal: Deal, facts: DealFacts, one: StakeholderFact, started: date | None) -> Iterator[Cell]:
    for round_ in ROUNDS:
        opinion = opinion_of(deal, one.id, round_)
        if opinion is not None and opinion.how is not Satisfaction.NOT_ASKED:
            yield _given(one.name, opinion, facts.today)
        elif round_ not in DAYS or started is None:
            yield Cell(
                "", say(phrase(N_("{name}, {when}: not asked"), name=one.name, when=when_words(round_)))
            )
        elif was_asked(facts, one, round_):
            later = phrase(N_("{name}, {when}: answered later"), name=one.name, when=when_words(round_))
            yield Cell("–", say(later))
        else:
            yield _due(one.name, round_, started + timedelta(days=DAYS[round_]), facts.today)


def _given(name: str, opinion: Opinion, today: date) -> Cell:
    text = tr(opinion.how.label)
    said = phrase(
        N_("{name}, {when}: {how} on {day}"),
        name=name,
        when=when_words(opinion.round),
        how=Phrase(opinion.how.label),
        day=opinion.on,
    )
    words = "\n".join(filter(None, (say(said), opinion.won, opinion.words)))
    return Cell(f"{text}, {short_day(opinion.on, today)}".strip(" ,"), words, _MARKS[opinion.how])


def _due(name: str, round_: SatisfactionRound, due: date, today: date) -> Cell:
    late = due < today
    sentence = N_("{name}, {when}: was to be asked by {day}") if late else N_("{name}, {when}: due {day}")
    text = phrase(N_("since {day}") if late else N_("due {day}"), day=short_day(due, today))
    spoken = say(phrase(sentence, name=name, when=when_words(round_), day=due))
    return Cell(say(text), spoken, Mark.BANG if late else Mark.RING)


def when_words(round_: SatisfactionRound) -> Phrase:
    """Return when a round is, as it stands within a sentence."""
    return Phrase(_WITHIN[round_])


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def row_of(people: Sequence[StakeholderFact], stakeholder_id: str) -> int:
    """Return the row of a person, −1 where they are not asked."""
    return next((row for row, one in enumerate(people) if one.id == stakeholder_id), -1)
