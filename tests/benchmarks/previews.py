"""P5: from the last key that changes a paper to its new pages in the window, against a bare canvas."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEventLoop, QTimer
from PySide6.QtWidgets import QApplication
from sqlalchemy import select

from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.papers import PapersView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.look import apply_look
from dealplanner.records import Account, Deal
from dealplanner.services.deal_file import DealFile
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.offer_lines import copy_line, lines_of
from dealplanner.services.papers import print_paper
from dealplanner.services.sample import load_sample
from dealplanner.storage.migrate import new_file

from .canvas_limit import record, replay
from .sampling import Sampler, cpu_of, interleaved, warmed_up
from .table import Compared, Skipped

_TODAY = date(2026, 11, 24)
_LINES = 200
_MOST = 30_000  # milliseconds that new pages may take before the run gives up


def p5(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare the refresh of the preview, composing, printing, checks and drawing, with the printing alone.

    The pause that waits for the next key costs no CPU time. What the thread of the window does of it is told
    apart: it is what typing could feel.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_look(app, dark=False)
    with TemporaryDirectory() as folder:
        path = Path(folder) / "deals.dealplanner"
        new_file(path)
        file = DealFile.open(path, lambda: datetime.fromisoformat(f"{_TODAY}T09:30+01:00"))
        preview = _Preview(file)
        for name, paper, lines in (
            ("term sheet", Paper.TERM_SHEET, 0),
            ("quote", Paper.QUOTE, 0),
            (f"{_LINES}-line quote", Paper.QUOTE, _LINES),
        ):
            preview.show(paper, lines)
            yield from _compared(name, preview, rounds)
        preview.close()
        file.close()


class _Preview:
    """The papers of the sample deal, in a window."""

    def __init__(self, file: DealFile) -> None:
        self._workspace = file.workspace
        load_sample(self._workspace, _TODAY)
        sample = select(Deal).join(Account).where(Account.name == "Brandt Logistik")
        self._deal = next(iter(self._workspace.session.scalars(sample).unique()))
        self._workspace.change(
            Slot(self._deal, "terms.head", "name", self._deal.lap), ""
        )  # the subject names it
        self._session = EditSession(self._workspace)
        self.view = PapersView(self._deal, self._session, DealLinks(self._workspace, _TODAY, self._deal))
        self.view.resize(1280, 800)
        self.view.show()
        self.window_time = 0.0
        """Milliseconds of CPU time that the thread of the window took for the last refresh."""

    def show(self, paper: Paper, lines: int) -> None:
        """Show a paper, of a quote that has at least so many lines."""
        line = lines_of(self._deal)[1]
        while len(lines_of(self._deal)) < lines:
            copy_line(self._workspace, self._deal, line)
        self.view.choice.choose(paper)
        self.refresh(0)

    def refresh(self, number: int) -> None:
        """Change a word of the paper, and wait until the pages in view show it."""
        assert self._deal.offer is not None
        begun = time.thread_time_ns()
        self._session.change(Slot(self._deal.offer, "subject"), f"Renewal of dispatch, number {number:04}")
        self.view.refresh()
        _until(lambda: self.view.maker.is_up_to_date and self.view.pane.view.is_drawn)
        self.window_time = (time.thread_time_ns() - begun) / 1e6

    def print(self) -> bytes:
        """Print what is shown."""
        return print_paper(self.view._compose_draft())

    def close(self) -> None:
        """Let the window go, and keep what was changed."""
        self.view.close()
        self._session.close()


def _until(is_done: Callable[[], bool]) -> None:
    """Let the window live until something is true; asking costs next to nothing."""
    loop, begun = QEventLoop(), time.monotonic()
    timer = QTimer(interval=5)
    timer.timeout.connect(lambda: loop.quit() if is_done() or _is_late(begun) else None)
    timer.start()
    loop.exec()
    if not is_done():
        raise AssertionError("the preview never showed the change")


def _is_late(begun: float) -> bool:
    return (time.monotonic() - begun) * 1000 > _MOST


def _compared(name: str, preview: _Preview, rounds: int) -> Iterator[Compared]:
    sheets = record(preview.print)
    canvas = partial(replay, sheets)
    warmed_up(canvas, partial(preview.refresh, 1))
    in_window: list[float] = []

    def refreshed(number: int) -> float:
        taken = cpu_of(lambda: preview.refresh(number + 2))
        in_window.append(preview.window_time)
        return taken

    samplers: dict[str, Sampler] = {"ours": refreshed, "canvas": lambda _: cpu_of(canvas)}
    taken = interleaved(samplers, rounds)
    pages = f"P5 {name}, {len(sheets)} pages"
    yield Compared(f"{pages}: refresh", taken["ours"], "bare canvas", taken["canvas"])
    yield Compared(f"{pages}: of it in the window", tuple(in_window), "bare canvas", taken["canvas"])
