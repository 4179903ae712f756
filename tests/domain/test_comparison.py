"""The comparison: what is counted, who is ahead, and the smallest change that turns the order."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dealplanner.domain.choices import CompetitorKind
from dealplanner.domain.comparison import Comparison, Pair, comparison
from dealplanner.domain.facts import CompetitorFact, CriterionFact, DealFacts, ScoreFact
from dealplanner.domain.flips import Flip, Turn, flip_words, flips
from dealplanner.domain.steps import find_page
from dealplanner.domain.uncompared import missing_in

D = Decimal
NORVIK, NOTHING = CompetitorFact(id="n", name="Norvik AG"), CompetitorFact(id="d", kind="nothing")


def criterion(id_: str, weight: int | None, ours: int | None) -> CriterionFact:
    return CriterionFact(
        id=id_,
        words=id_.title(),
        weight=None if weight is None else D(weight),
        ours=None if ours is None else D(ours),
    )


def score(criterion_id: str, rival: CompetitorFact, points: int | None, proof: str = "") -> ScoreFact:
    return ScoreFact(
        criterion_id=criterion_id,
        competitor_id=rival.id,
        points=None if points is None else D(points),
        proof=proof,
    )


@pytest.fixture
def facts() -> DealFacts:
    """Return the worked example: we lead Norvik by 39, and nobody has scored doing nothing in full."""
    return DealFacts(
        today=date(2026, 11, 24),
        competitors=(NORVIK, NOTHING),
        criteria=(criterion("network", 5, 9), criterion("march", 5, 9), criterion("fits", 4, 6)),
        scores=(
            score("network", NORVIK, 5),
            score("march", NORVIK, 2),
            score("fits", NORVIK, 8),
            score("network", NOTHING, 1),
        ),
    )


def pair_of(facts: DealFacts, rival: str) -> Pair:
    return next(pair for pair in comparison(facts).pairs if pair.rival.id == rival)


def test_totals_weigh_what_both_have_a_score_for(facts: DealFacts) -> None:
    found = comparison(facts)
    norvik, nothing = found.pairs
    assert (norvik.ours, norvik.theirs, norvik.lead) == (D(114), D(67), D(47))
    assert str(norvik.words) == "Norvik AG: 47 behind us, 67 to 114 (counted: 3 of 3 criteria)"
    assert (nothing.ours, nothing.theirs, len(nothing.counted)) == (D(45), D(5), 1)
    assert (found.ours, found.scored) == (D(114), 3)


def test_a_missing_score_is_never_a_zero(facts: DealFacts) -> None:
    zero = replace(facts, scores=(*facts.scores, score("march", NOTHING, 0)))
    none = replace(facts, scores=(*facts.scores, score("march", NOTHING, None)))
    assert pair_of(none, "d") == pair_of(facts, "d")
    assert pair_of(zero, "d").ours == D(90)


def test_a_criterion_without_a_weight_counts_as_one_and_is_named(facts: DealFacts) -> None:
    unweighted = replace(facts, criteria=(replace(facts.criteria[0], weight=None), *facts.criteria[1:]))
    assert pair_of(unweighted, "n").ours == D(9 + 45 + 24)
    assert any("counts as 1: Network" in str(missing.words) for missing in missing_in(unweighted))


def test_the_ranking_is_shared_by_whoever_is_level(facts: DealFacts) -> None:
    strong, twin = CompetitorFact(id="s", name="Strong"), CompetitorFact(id="t", name="Twin")
    unscored = CompetitorFact(id="u", name="Unscored")
    facts = replace(
        facts,
        competitors=(*facts.competitors, twin, strong, unscored),
        scores=(*facts.scores, score("fits", strong, 10), score("network", twin, 9)),
    )
    found = comparison(facts)
    order = [(place.rank, place.pair.rival.id if place.pair else "we") for place in found.places]
    assert order == [(1, "s"), (2, "we"), (2, "t"), (4, "n"), (5, "d")]
    assert [pair.rival.id for pair in found.nearest] == ["s", "t", "n"]
    assert "not ranked" in str(pair_of(facts, "u").words)


def test_it_says_where_we_lose_most_and_that_we_lose_nowhere(facts: DealFacts) -> None:
    assert str(comparison(facts).worst_words) == (
        "We lose most at “Fits”: 6 to 8 for Norvik AG, 8 weighted points."
    )
    better = replace(facts, criteria=(*facts.criteria[:2], replace(facts.criteria[2], ours=D(9))))
    assert comparison(better).worst is None


def test_it_names_all_that_is_missing(facts: DealFacts) -> None:
    shy = replace(criterion("price", None, None), our_weakness="Dear", owner_id="p")
    said = "\n".join(
        str(missing.words) for missing in missing_in(replace(facts, criteria=(*facts.criteria, shy)))
    )
    assert "No weight yet, so it counts as 1: Price." in said
    assert "Nobody is named whose criterion it is: Network, March, Fits." in said
    assert "We have no score yet, so it is not counted: Price." in said
    assert "Norvik AG is not scored, so it is not counted: Price." in said
    assert "Doing nothing is not scored, so it is not counted: March, Fits, Price." in said
    assert "Nothing proves our score: Network, March, Fits." in said
    assert "How do we know the score of Norvik AG? Network, March, Fits." in said
    assert "We are weaker and have no answer to it: Price." in said
    twice = replace(facts, scores=(*facts.scores, score("fits", NORVIK, 3)))
    assert any("scored twice" in str(missing.words) for missing in missing_in(twice))
    assert pair_of(twice, "n") == pair_of(facts, "n")


def test_a_long_list_of_what_is_missing_ends_in_a_number(facts: DealFacts) -> None:
    many = tuple(criterion(f"c{number}", None, 1) for number in range(12))
    said = [str(missing.words) for missing in missing_in(replace(facts, criteria=many, competitors=()))]
    assert said[0] == "No weight yet, so it counts as 1: C0, C1, C2, C3 and 8 more."


def test_the_rivals_that_every_deal_has_are_asked_for(facts: DealFacts) -> None:
    assert comparison(facts).absent == (CompetitorKind.IN_HOUSE, CompetitorKind.POSTPONE)
    said = [str(missing.words) for missing in missing_in(facts)]
    assert said[-1] == "Not noted among the rivals: Doing it in-house, Postponing."


def test_what_is_missing_leads_to_pages_that_exist(facts: DealFacts, empty: DealFacts) -> None:
    found = [*missing_in(facts), *missing_in(empty)]
    assert any("ask how they will compare" in str(missing.words) for missing in found)
    for missing in found:
        assert find_page(missing.page)


def test_one_change_of_a_weight_or_a_score_turns_a_close_order() -> None:
    facts = DealFacts(
        today=date(2026, 11, 24),
        competitors=(NORVIK,),
        criteria=(criterion("price", 2, 4), criterion("speed", 3, 8)),
        scores=(score("price", NORVIK, 9), score("speed", NORVIK, 4)),
    )  # 32 to 30
    assert [str(words) for words in flip_words(pair_of(facts, "n"))] == [
        "If “Price” weighed 3 instead of 2, Norvik AG would be ahead of us.",
        "If they saw us at 7 instead of 8 in “Speed”, Norvik AG would be ahead of us.",
        "If they saw Norvik AG at 5 instead of 4 in “Speed”, it would be ahead of us.",
    ]
    behind = replace(facts, criteria=(replace(facts.criteria[0], weight=D(3)), facts.criteria[1]))  # 36 to 39
    assert [str(words) for words in flip_words(pair_of(behind, "n"))] == [
        "If “Price” weighed 2 instead of 3, we would lead Norvik AG.",
        "If they saw us at 6 instead of 4 in “Price”, we would lead Norvik AG.",
        "If they saw Norvik AG at 7 instead of 9 in “Price”, we would lead.",
    ]


def test_it_is_said_where_nothing_single_turns_the_order(facts: DealFacts) -> None:
    assert [str(words) for words in flip_words(pair_of(facts, "n"))] == [
        "No single weight or score would put Norvik AG ahead of us."
    ]
    nothing = [str(words) for words in flip_words(pair_of(facts, "d"))]
    assert nothing[0] == "If they saw us at 0 instead of 9 in “Network”, Doing nothing would be ahead of us."
    assert nothing[-1] == "No weight alone would put Doing nothing ahead of us."
    level = replace(facts, scores=(score("fits", NORVIK, 6),))
    assert "level" in str(flip_words(pair_of(level, "n"))[0])
    assert "can’t be compared" in str(flip_words(pair_of(level, "d"))[0])


POINTS = st.integers(0, 10)
ROWS = st.lists(st.tuples(st.none() | st.integers(1, 5), POINTS, POINTS), min_size=1, max_size=5)


def deal_of(rows: list[tuple[int | None, int, int]]) -> DealFacts:
    return DealFacts(
        today=date(2026, 11, 24),
        competitors=(NORVIK,),
        criteria=tuple(criterion(str(n), weight, ours) for n, (weight, ours, _) in enumerate(rows)),
        scores=tuple(score(str(n), NORVIK, theirs) for n, (_, _, theirs) in enumerate(rows)),
    )


def changed(rows: list[tuple[int | None, int, int]], turn: Turn, at: int, value: int) -> int:
    """Return by how much we lead after one change, reckoned from the rows anew."""
    lead = 0
    for number, (weight, ours, theirs) in enumerate(rows):
        new = [weight or 1, ours, theirs]
        if number == at:
            new[list(Turn).index(turn)] = value
        lead += new[0] * (new[1] - new[2])
    return lead


def smaller(flip: Flip, rows: list[tuple[int | None, int, int]]) -> Iterator[tuple[int, int]]:
    """Yield every change of the kind of `flip` that is smaller, as the place and the new value."""
    bounds = range(1, 6) if flip.turn is Turn.WEIGHT else range(11)
    for at, row in enumerate(rows):
        before = (row[0] or 1, row[1], row[2])[list(Turn).index(flip.turn)]
        yield from ((at, value) for value in bounds if abs(value - before) < abs(flip.after - flip.before))


@given(ROWS)
def test_the_stated_change_turns_the_order_and_no_smaller_one_does(
    rows: list[tuple[int | None, int, int]],
) -> None:
    pair = comparison(deal_of(rows)).pairs[0]
    sign = 1 if pair.lead > 0 else -1
    for flip in flips(pair):
        after = changed(rows, flip.turn, int(flip.criterion.id), int(flip.after))
        assert after * sign < 0
        assert flip.we_lead is (after > 0)
        for at, value in smaller(flip, rows):
            assert changed(rows, flip.turn, at, value) * sign >= 0


@given(ROWS)
def test_a_kind_of_change_is_left_out_only_where_none_of_it_turns_the_order(
    rows: list[tuple[int | None, int, int]],
) -> None:
    pair = comparison(deal_of(rows)).pairs[0]
    sign = 1 if pair.lead > 0 else -1
    found = {flip.turn for flip in flips(pair)}
    for turn in set(Turn) - found:
        if pair.lead:
            for at in range(len(rows)):
                for value in range(1, 6) if turn is Turn.WEIGHT else range(11):
                    assert changed(rows, turn, at, value) * sign >= 0
    assert flip_words(pair)


@given(st.lists(ROWS, min_size=1, max_size=3))
def test_who_is_ahead_of_us_stands_above_us(deals: list[list[tuple[int | None, int, int]]]) -> None:
    rivals = tuple(CompetitorFact(id=str(n), name=f"R{n}") for n in range(len(deals)))
    facts = DealFacts(
        today=date(2026, 11, 24),
        competitors=rivals,
        criteria=deal_of(deals[0]).criteria,
        scores=tuple(
            score(str(at), rival, row[2])
            for rival, rows in zip(rivals, deals, strict=True)
            for at, row in enumerate(rows)
        ),
    )
    found: Comparison = comparison(facts)
    ranks = {place.pair.rival.id if place.pair else "we": place.rank for place in found.places}
    for pair in found.ranked:
        assert (ranks[pair.rival.id] < ranks["we"]) is (pair.lead < 0)
        assert (ranks[pair.rival.id] == ranks["we"]) is (pair.lead == 0)
