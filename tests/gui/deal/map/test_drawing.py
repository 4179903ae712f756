"""How the map is drawn: lines from near and far, and what is kept of a long line."""

from __future__ import annotations

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from map_hand import KEY
from PySide6.QtCore import QLineF, QPointF, QRectF
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.domain.stakes import Role, StakeholderKind
from dealplanner.gui.deal.map.drawing import AFAR, FAR, FARTHEST
from dealplanner.gui.deal.map.legend import Legend
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.people import CardFacts, GapFacts, MapFacts, TieFacts
from dealplanner.gui.deal.map.stroke import seen_part
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.words import tr

COUNT = 40
SEEN = QRectF(0, 0, 100, 80)
PLACES = st.tuples(st.integers(-400, 400), st.integers(-400, 400))


def company() -> MapFacts:
    kinds = list(StakeholderKind)
    cards = tuple(
        CardFacts(f"c{n}", f"李伟 {n}", "", "not met", kinds[n % 3], tuple(Role)[: n % 4])
        for n in range(COUNT)
    )
    chart = [TieFacts(f"r{n}", LineKind.REPORTS_TO, f"c{n}", f"c{n // 3}") for n in range(1, COUNT)]
    ties = [TieFacts(f"t{n}", kind, f"c{n * 3 + 5}", "c2") for n, kind in enumerate(LineKind)]
    gap = GapFacts("coach", "Coach", "nobody yet", "who tells us?", "needs.roles")
    return MapFacts(cards, (*chart, *ties), (gap,))


@pytest.fixture
def view(qtbot: QtBot) -> MapView:
    view = MapView()
    qtbot.addWidget(view)
    view.resize(900, 600)
    view.show_map(company())
    with qtbot.waitExposed(view):
        view.show()
    return view


@pytest.mark.parametrize("zoom", [1.0, FAR - 0.05, AFAR - 0.05, FARTHEST - 0.05])
def test_the_map_is_drawn_at_every_scale(view: MapView, zoom: float) -> None:
    view.set_zoom(zoom)
    picture = view.grab().toImage()
    colours = {picture.pixelColor(x, y).name() for x in range(0, 900, 7) for y in range(0, 600, 3)}
    assert len(colours) > 5


def test_lines_rest_from_afar_and_are_there_again_from_near(view: MapView) -> None:
    edge = view.map.edges["t1"]
    view.set_zoom(AFAR - 0.1)
    resting = edge.flags() & edge.GraphicsItemFlag.ItemHasNoContents
    view.set_zoom(1.0)
    assert resting and not edge.flags() & edge.GraphicsItemFlag.ItemHasNoContents


def test_a_line_is_chosen_and_removed_from_afar_too(qtbot: QtBot, view: MapView) -> None:
    view.set_zoom(AFAR - 0.1)
    before = view.grab().toImage()
    edge = view.map.edges["t1"]
    edge.setSelected(True)
    assert view.grab().toImage() != before, "one sees which it is"
    with qtbot.waitSignal(view.removal_wished) as wish:
        QTest.keyClick(view, KEY.Key_Delete)
    assert wish.args == [edge]


def test_a_map_of_many_is_seen_whole(qtbot: QtBot, view: MapView) -> None:
    view.show_all()

    def is_seen() -> bool:  # once the scroll bars have gone
        seen = view.mapToScene(view.viewport().rect()).boundingRect()
        return seen.contains(view.map.content())

    qtbot.waitUntil(is_seen)


def test_the_legend_takes_as_many_lines_as_a_width_needs(qtbot: QtBot) -> None:
    legend = Legend()
    qtbot.addWidget(legend)
    heights = [legend.heightForWidth(width) for width in (2000, 240, 60)]
    assert heights == sorted(heights) and len(set(heights)) == 3
    assert all(tr(kind.label) in legend.accessibleName() for kind in LineKind)


@settings(max_examples=80, deadline=None)
@given(PLACES, PLACES, st.floats(2, 20))
def test_what_is_kept_of_a_long_line_is_all_that_is_seen_and_begins_with_a_dash(
    start: tuple[int, int], end: tuple[int, int], period: float
) -> None:
    line = QLineF(*start, *end)
    assume(line.length() > period)
    part = seen_part(line, SEEN, period)
    well_inside = SEEN.adjusted(1, 1, -1, -1)
    seen = [line.pointAt(n / 50) for n in range(51) if well_inside.contains(line.pointAt(n / 50))]
    if seen:
        begin = QLineF(line.p1(), part.p1()).length()
        assert begin % period == pytest.approx(0, abs=1e-6) or begin % period == pytest.approx(period)
        assert all(_on(part, point) for point in seen)


def _on(part: QLineF, point: QPointF) -> bool:
    ways = QLineF(part.p1(), point).length() + QLineF(point, part.p2()).length()
    return ways == pytest.approx(part.length(), abs=1e-6)
