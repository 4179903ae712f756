"""The layout of the stakeholder map: parents above, no card on another, ties short."""

from __future__ import annotations

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.layering import Link, layers, walk
from dealplanner.domain.layout import Grid, Point, Room, arrange, places_beside, tidy

GRID = Grid()


@st.composite
def companies(draw: st.DrawFn, most: int = 40) -> tuple[list[str], list[Link], list[Link]]:
    """Draw people, reports without a circle (each to earlier ones), and other ties."""
    ids = [f"p{n}" for n in range(draw(st.integers(1, most)))]
    reports = []
    for n, one in enumerate(ids[1:], 1):
        for parent in draw(st.lists(st.integers(0, n - 1), max_size=2, unique=True)):
            reports.append((one, ids[parent]))
    anyone = st.sampled_from(ids)
    return draw(st.permutations(ids)), reports, draw(st.lists(st.tuples(anyone, anyone), max_size=12))


def overlapping(places: dict[str, Point]) -> list[tuple[str, str]]:
    return [(a, b) for (a, one), (b, other) in combinations(places.items(), 2) if not GRID.apart(one, other)]


@settings(max_examples=60, deadline=None)
@given(companies())
def test_no_card_lies_on_another_and_parents_are_above(
    company: tuple[list[str], list[Link], list[Link]],
) -> None:
    ids, reports, ties = company
    places = tidy(ids, reports, ties)
    assert set(places) == set(ids)
    assert overlapping(places) == []
    assert all(places[child][1] >= places[parent][1] + GRID.row for child, parent in reports)
    assert min(y for _, y in places.values()) == 0


@settings(max_examples=40, deadline=None)
@given(companies(20), st.lists(st.tuples(st.integers(0, 19), st.integers(0, 19)), max_size=10))
def test_circles_of_reports_are_cut_open(
    company: tuple[list[str], list[Link], list[Link]], more: list[tuple[int, int]]
) -> None:
    ids, reports, _ = company
    circular = [(ids[a % len(ids)], ids[b % len(ids)]) for a, b in more]
    places = tidy(ids, [*reports, *circular])
    assert set(places) == set(ids)
    assert overlapping(places) == []


@settings(max_examples=40, deadline=None)
@given(companies(20), st.lists(st.tuples(st.floats(-900, 900), st.floats(-600, 600)), max_size=20))
def test_cards_that_were_dragged_stay_and_the_others_make_room(
    company: tuple[list[str], list[Link], list[Link]], spots: list[Point]
) -> None:
    ids, reports, ties = company
    kept = dict(zip(ids, spots, strict=False))
    places = arrange(ids, reports, ties, kept)
    assert {one: places[one] for one in kept} == kept
    assert [pair for pair in overlapping(places) if not set(pair) <= set(kept)] == []


@settings(max_examples=40, deadline=None)
@given(companies())
def test_the_same_people_always_stand_at_the_same_places(
    company: tuple[list[str], list[Link], list[Link]],
) -> None:
    ids, reports, ties = company
    assert list(tidy(ids, reports, ties).items()) == list(tidy(list(ids), list(reports), ties).items())


@settings(max_examples=40, deadline=None)
@given(companies())
def test_everybody_in_a_row_of_their_own_tree_keeps_the_order_of_the_branches(
    company: tuple[list[str], list[Link], list[Link]],
) -> None:
    """Lines of the chart do not cross: no branch reaches over one that stands to its right."""
    ids, reports, _ = company
    chart = {child: parent for child, parent in reports if [c for c, _ in reports].count(child) == 1}
    single = [(child, chart[child]) for child in ids if child in chart]
    places = tidy(ids, single)
    for one, other in combinations(single, 2):
        (left, first), (right, second) = sorted((one, other), key=lambda link: places[link[1]])
        if places[first][1] == places[second][1] and places[left][1] == places[right][1] and first != second:
            assert places[left][0] < places[right][0]


@settings(max_examples=40, deadline=None)
@given(companies())
def test_a_chart_is_read_aloud_with_everybody_after_whom_they_stand_under(
    company: tuple[list[str], list[Link], list[Link]],
) -> None:
    ids, reports, _ = company
    walked = walk(ids, reports)
    found = layers(ids, reports)
    assert sorted(one for one, _ in walked) == sorted(ids)
    assert all(found.level[one] == level for one, level in walked)
    at = {one: n for n, (one, _) in enumerate(walked)}
    assert all(at[found.parent[one]] < at[one] for one in ids if one in found.parent)


def test_a_chart_of_three_levels_is_centred() -> None:
    reports = [("b", "a"), ("c", "a"), ("d", "b"), ("e", "c")]
    places = tidy(list("abcde"), reports)
    assert [places[one][1] / GRID.row for one in "abcde"] == [0, 1, 1, 2, 2]
    assert places["a"][0] == (places["b"][0] + places["c"][0]) / 2
    assert places["b"][0] == places["d"][0]


def test_many_who_report_to_one_form_a_block_with_a_middle_lane() -> None:
    team = [f"p{n}" for n in range(15)]
    places = tidy(["chief", *team], [(one, "chief") for one in team])
    assert len({x for x, _ in places.values()} - {places["chief"][0]}) == 4
    assert places["chief"][0] not in {places[one][0] for one in team}


def test_siblings_stand_beside_those_they_are_tied_to() -> None:
    reports = [("b", "a"), ("c", "a"), ("d", "a"), ("x", "b"), ("y", "d")]
    near = tidy(list("abcdxy"), reports, [("b", "d")])
    assert abs(near["b"][0] - near["d"][0]) == GRID.column


def test_a_circle_loses_one_line_only() -> None:
    found = layers(list("abcd"), [("a", "b"), ("b", "c"), ("c", "a"), ("d", "a")])
    assert len(found.parent) == 3
    assert found.level["d"] == found.level["a"] + 1


def test_people_without_a_chart_stand_in_rows() -> None:
    places = tidy([f"p{n}" for n in range(10)], [])
    width = max(x for x, _ in places.values()) + GRID.width
    height = max(y for _, y in places.values()) + GRID.height
    assert 1 < width / height < 3


@pytest.mark.parametrize("count", [0, 1, 4])
def test_empty_places_lie_beside_all_cards(count: int) -> None:
    taken = [(0.0, 0.0), (216.0, 120.0)]
    beside = places_beside(taken, count)
    assert len(set(beside)) == count
    assert all(GRID.apart(place, other) for place in beside for other in taken)
    assert len(set(places_beside([], count))) == count


def test_a_taken_place_gives_way_to_the_next_free_one() -> None:
    room = Room(GRID, [(0.0, 0.0)])
    first, second = room.take_near((10.0, 5.0)), room.take_near((10.0, 5.0))
    assert GRID.apart(first, (0.0, 0.0)) and GRID.apart(second, first) and GRID.apart(second, (0.0, 0.0))


def test_a_chain_of_a_thousand_is_no_trouble() -> None:
    ids = [str(n) for n in range(1000)]
    places = tidy(ids, [(ids[n + 1], ids[n]) for n in range(999)])
    assert places["999"][1] == 999 * GRID.row


def test_a_second_boss_is_above_even_where_the_first_has_many_shelves() -> None:
    team = [f"p{n}" for n in range(8)]
    reports = [*((one, "chief") for one in team), ("x", "p0"), ("x", "p7")]
    places = tidy(["chief", *team, "x"], reports)
    assert all(places[parent][1] < places[child][1] for child, parent in reports)


def test_a_room_knows_which_points_cards_cover() -> None:
    room = Room(GRID, [(-300.0, -90.0), (0.0, 0.0)])
    assert room.covers((10, 10)) and room.covers((-290, -20)) and room.covers((GRID.width, GRID.height))
    assert not room.covers((-10, 10)) and not room.covers((-290, 0))


def test_a_very_large_company_still_fits_the_shape_of_a_screen() -> None:
    ids = [f"p{n}" for n in range(400)]
    reports = [(ids[n], ids[(n - 1) // 4]) for n in range(1, 400)]
    ties = [(ids[n], ids[n + 7]) for n in range(1, 390, 20)]
    places = tidy(ids, reports, ties)
    assert overlapping(places) == []
    assert all(places[child][1] > places[parent][1] for child, parent in reports)
    wide = max(x for x, _ in places.values()) - min(x for x, _ in places.values())
    high = max(y for _, y in places.values())
    assert 0.4 < wide / high < 4
