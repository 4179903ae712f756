"""F1: the plan of a contract with 60 milestones, laid out and painted, a bar dragged, and shifted."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from dealplanner.domain.facts import DealFacts
from dealplanner.domain.paper_facts import MilestoneFact
from dealplanner.domain.plan_dates import latest, order_of
from dealplanner.domain.plan_misfits import misfits
from dealplanner.domain.plan_shift import shift
from dealplanner.gui.deal.plan.chart import HEAD, ROW, PlanChart
from dealplanner.gui.deal.plan.rows import chart_facts
from dealplanner.gui.look import apply_look

from .sampling import cpu_of, interleaved, warmed_up
from .table import Compared, Skipped

_MANY, _WIDTH = 60, 1060
_TODAY, _LIVE = date(2026, 11, 24), date(2028, 6, 30)


def contract() -> DealFacts:
    """Return a contract of 60 milestones in chains of ten, each with its days, backwards from go-live."""
    plain = [
        MilestoneFact(
            id=f"m{n}",
            title=f"Milestone {n} of the contract",
            days=Decimal(3 + n % 9),
            after_id=f"m{n - 1}" if n % 10 else None,
        )
        for n in range(_MANY)
    ]
    spans = latest(order_of(plain), _LIVE)
    dated = tuple(replace(one, due_on=spans[one.id].end) for one in plain)
    return DealFacts(today=_TODAY, milestones=dated)


class BarePlan(QWidget):
    """Draws the same bars and words with a bare QPainter, and nothing else."""

    def __init__(self, places: list[tuple[QRectF, str, str]]) -> None:
        super().__init__()
        self._places = places
        self.resize(_WIDTH, HEAD + ROW * len(places))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt’s name)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(QColor("#1f5f8b"))
        for number, (place, title, day) in enumerate(self._places):
            painter.drawRect(place)
            painter.drawText(6, HEAD + ROW * number + 16, title)
            painter.drawText(int(place.right()) + 4, HEAD + ROW * number + 16, day)
        painter.end()


def f1(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare the chart with a bare painter, and all that a step of a drag costs with painting alone."""
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_look(app, dark=False)
    facts = contract()
    chart = PlanChart()
    chart.resize(_WIDTH, HEAD + ROW * _MANY)
    chart.show_plan(chart_facts(facts))
    chart.show()
    days = [str(one.due_on) for one in facts.milestones]
    rows = zip(facts.milestones, days, strict=True)
    bare = BarePlan([(chart.shape(one.id), one.title, day) for one, day in rows])
    bare.show()

    def dragged() -> None:
        """Do what a key does: the shift with what breaks, the plan looked over, the chart drawn anew."""
        found = shift(facts, "m0", _LIVE - timedelta(days=20))
        misfits(facts.milestones, _TODAY, _LIVE)
        chart.show_ghost("m0", found.moves[0].after)
        chart.show_plan(chart_facts(facts))
        chart.grab()

    calls: dict[str, Callable[[], object]] = {"ours": chart.grab, "bare": bare.grab, "dragged": dragged}
    warmed_up(*calls.values())
    samplers = {name: (lambda _, call=call: cpu_of(call)) for name, call in calls.items()}
    taken = interleaved(samplers, rounds)
    yield Compared("F1 plan of 60 painted", taken["ours"], "bare QPainter", taken["bare"])
    yield Compared("F1 plan of 60, a step of a shift", taken["dragged"], "painting alone", taken["ours"])
    for widget in (chart, bare):
        widget.close()
