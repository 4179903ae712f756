"""M1 and M2: the stakeholder map of 1,000 people built, panned and shown whole; its layout."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from typing import Any, TypeAlias, TypeVar

from PySide6.QtCore import QPointF
from PySide6.QtWidgets import QApplication, QGraphicsView, QWidget

from dealplanner.domain.layout import tidy
from dealplanner.gui.deal.map.people import MapFacts
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.look import apply_look

from .bare_maps import BareMap, BarePainter, BareView, bare_map
from .charts import company
from .sampling import Sampler, Samples, cpu_of, interleaved, warmed_up
from .table import Compared, Skipped

_MANY, _SOME = 1_000, 100
_SIZE = (1200, 800)
_FRAMES = 60
_STEP = QPointF(9, 3)  # how far the map is drawn by in one frame
W = TypeVar("W", bound=QWidget)
Step: TypeAlias = Callable[[int], None]
"""Shows frame number n of a pan."""


def m1(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare the map with bare items of QGraphicsScene, and with one widget and a bare QPainter."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_look(app, dark=False)
    facts = company(_MANY)
    bare = bare_map(facts, tidy(facts.ids, facts.reports, facts.other_ties), app.font())
    yield _building(facts, bare, rounds)
    ours, scene, painter = _ours(facts), _shown(BareView(bare)), _shown(BarePainter(bare))
    yield from _panning(ours, scene, painter, rounds)
    yield from _showing_all(ours, scene, painter, rounds)
    for widget in (ours, scene, painter):
        widget.close()


def _building(facts: MapFacts, bare: BareMap, rounds: int) -> Compared:
    def build(make: Callable[[], QWidget]) -> None:
        widget = _shown(make())
        widget.grab()  # paints before it returns
        widget.close()
        widget.deleteLater()
        QApplication.sendPostedEvents()

    calls = {"ours": partial(build, partial(_ours, facts)), "bare": partial(build, lambda: BareView(bare))}
    warmed_up(*calls.values())
    taken = interleaved({name: _sampler(call) for name, call in calls.items()}, rounds)
    return Compared("M1 map of 1,000: build and paint", taken["ours"], "QGraphicsScene", taken["bare"], 1.0)


def _panning(ours: MapView, scene: BareView, painter: BarePainter, rounds: int) -> Iterator[Compared]:
    middle = ours.map.content().center()
    steps = {
        "ours": _scrolling(ours, middle),
        "scene": _scrolling(scene, middle),
        "painter": _redrawing(painter, middle),
    }
    taken = _frames(steps, rounds)
    yield Compared("M1 pan, 95 % of frames", taken["ours"], "bare QPainter", taken["painter"], 1.1)
    yield Compared("M1 pan, 95 % of frames", taken["ours"], "QGraphicsScene", taken["scene"], 1.1)


def _showing_all(ours: MapView, scene: BareView, painter: BarePainter, rounds: int) -> Iterator[Compared]:
    ours.show_all()
    content = ours.map.content()
    scene.setTransform(ours.transform())
    painter.scale, painter.corner = ours.zoom, content.topLeft()
    calls = {"ours": ours.viewport(), "scene": scene.viewport(), "painter": painter}
    warmed_up(*[widget.repaint for widget in calls.values()])
    taken = interleaved({name: _sampler(widget.repaint) for name, widget in calls.items()}, rounds)
    yield Compared("M1 all of 1,000 drawn again", taken["ours"], "bare QPainter", taken["painter"], 0.3)
    yield Compared("M1 all of 1,000 drawn again", taken["ours"], "QGraphicsScene", taken["scene"], 0.3)


def _shown(widget: W) -> W:
    widget.resize(*_SIZE)
    widget.show()
    return widget


def _ours(facts: MapFacts) -> MapView:
    view = MapView()
    view.show_map(facts)
    return _shown(view)


def _sampler(call: Callable[[], object]) -> Sampler:
    return lambda _: cpu_of(call)


def _sampler_of(times: Callable[[], float]) -> Sampler:
    return lambda _: times()


def _scrolling(view: QGraphicsView, middle: QPointF) -> Step:
    """Pan as a drag does, by the scroll bars."""
    view.resetTransform()
    across, down = view.horizontalScrollBar(), view.verticalScrollBar()

    def step(frame: int) -> None:
        if frame == 0:
            view.centerOn(middle)
        across.setValue(across.value() + int(_STEP.x()))
        down.setValue(down.value() + int(_STEP.y()))
        QApplication.processEvents()

    return step


def _redrawing(painter: BarePainter, middle: QPointF) -> Step:
    begin = middle - QPointF(painter.width() / 2, painter.height() / 2)

    def step(frame: int) -> None:
        painter.corner = begin + _STEP * frame
        painter.repaint()

    return step


def _frames(steps: dict[str, Step], rounds: int) -> dict[str, Samples]:
    """Return one time a round: that of the frame than which 95 % are quicker."""

    def pan(step: Step) -> float:
        step(0)
        times = sorted(cpu_of(partial(step, frame)) for frame in range(1, _FRAMES + 1))
        return times[int(_FRAMES * 0.95) - 1]

    warmed_up(*[partial(pan, step) for step in steps.values()])
    samplers = {name: _sampler_of(partial(pan, step)) for name, step in steps.items()}
    return interleaved(samplers, rounds)


def m2(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare the layout with other libraries, where they are installed; all get the same graph."""
    trees, mixed = company(_MANY), company(_SOME)
    yield from _laying_out("M2 chart of 1,000", trees, partial(tidy, trees.ids, trees.reports), rounds)
    ties = mixed.other_ties
    yield from _laying_out("M2 100 with ties", mixed, partial(tidy, mixed.ids, mixed.reports, ties), rounds)


def _laying_out(
    name: str, facts: MapFacts, ours: Callable[[], object], rounds: int
) -> Iterator[Compared | Skipped]:
    for peer, prepare, goal in (("grandalf", _grandalf, 1.0), ("igraph (C)", _igraph, None)):
        try:
            theirs = prepare(facts)
        except ImportError:
            yield Skipped(name, f"{peer} is not installed")
            continue
        warmed_up(ours, theirs)
        taken = interleaved({"ours": _sampler(ours), "theirs": _sampler(theirs)}, rounds)
        yield Compared(name, taken["ours"], peer, taken["theirs"], goal)


def _grandalf(facts: MapFacts) -> Callable[[], object]:
    graphs, layouts = import_module("grandalf.graphs"), import_module("grandalf.layouts")

    class Box:
        w, h = 188, 80

    def lay_out() -> None:
        vertices: dict[str, Any] = {one: graphs.Vertex(one) for one in facts.ids}
        for vertex in vertices.values():
            vertex.view = Box()
        links = [graphs.Edge(vertices[parent], vertices[child]) for child, parent in facts.reports]
        for part in graphs.Graph(list(vertices.values()), links).C:
            layout = layouts.SugiyamaLayout(part)
            layout.init_all()
            layout.draw(1)

    return lay_out


def _igraph(facts: MapFacts) -> Callable[[], object]:
    engine = import_module("igraph")
    number = {one: n for n, one in enumerate(facts.ids)}

    def lay_out() -> object:
        links = [(number[parent], number[child]) for child, parent in facts.reports]
        graph = engine.Graph(n=len(number), edges=links, directed=True)
        return graph.layout_reingold_tilford(mode="out")

    return lay_out
