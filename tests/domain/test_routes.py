"""The lines of the map: where they leave a card, where they arrive, where their sign stands."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.layout import Grid, Point, Room
from dealplanner.domain.routes import chart_route, tie_route

GRID = Grid()
ABOVE, BELOW = (0.0, 0.0), (GRID.column, GRID.row)
places = st.tuples(st.floats(-2000, 2000), st.floats(-2000, 2000))


def _free(_: Point) -> bool:
    return False


def test_a_chart_line_runs_down_across_and_into_the_child_from_above() -> None:
    route = chart_route(BELOW, ABOVE, GRID)
    assert route.points[0] == (GRID.width / 2, GRID.height)
    assert route.points[-1] == (GRID.column + GRID.width / 2, GRID.row)
    assert route.points[1][1] == route.points[2][1] == GRID.row - GRID.gap_y / 2


def test_a_child_moved_above_its_parent_has_a_straight_line() -> None:
    assert len(chart_route(ABOVE, BELOW, GRID).points) == 2


def test_a_tie_past_a_card_in_the_same_row_runs_below_it() -> None:
    route = tie_route((0.0, 0.0), (3 * GRID.column, 0.0), 0.0, _free, GRID)
    assert route.curved
    assert GRID.height < route.sign[1] < route.points[1][1]


def test_the_sign_of_a_straight_tie_stands_where_no_card_hides_it() -> None:
    between = (0.0, GRID.row)
    room = Room(GRID, [between])
    route = tie_route((0.0, 0.0), (0.0, 2 * GRID.row), 0.0, room.covers, GRID)
    assert not route.curved
    assert not room.covers(route.sign)


def test_two_ties_between_the_same_two_can_be_told_apart() -> None:
    one, other = (tie_route(ABOVE, BELOW, aside, _free, GRID) for aside in (0.0, 14.0))
    assert one.points != other.points


@pytest.mark.parametrize("aside", [0.0, 14.0, 28.0])
@settings(max_examples=60)
@given(start=places, end=places)
def test_a_line_begins_and_ends_on_its_cards(start: Point, end: Point, aside: float) -> None:
    route = tie_route(start, end, aside, _free, GRID)
    for card, point in ((start, route.points[0]), (end, route.points[-1])):
        assert -30 <= point[0] - card[0] <= GRID.width + 30
        assert -30 <= point[1] - card[1] <= GRID.height + 30
