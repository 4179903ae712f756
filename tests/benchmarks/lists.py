"""D3: CPU time from asking for a list to its painted rows, in a window that is open already."""

from __future__ import annotations

import sys
from collections.abc import Callable, Iterator
from datetime import datetime

from PySide6.QtWidgets import QApplication

from dealplanner.gui.lists_view import ListView
from dealplanner.gui.look import apply_look
from dealplanner.services.deal_file import DealFile
from dealplanner.services.lists import ACCOUNTS, DEALS, Listing

from .houses import LARGE, SMALL, TODAY, House
from .sampling import Sampler, cpu_of, interleaved, warmed_up
from .table import Compared, Skipped


def d3(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare a list of 100,000 with one of 1,000, through the view that the program uses, as it opens.

    Accounts are shown whole, of the deals those that are open: as many in both files.
    """
    app = QApplication.instance() or QApplication(sys.argv[:1])
    assert isinstance(app, QApplication)
    apply_look(app, dark=False)
    files = {"large": _open(LARGE), "small": _open(SMALL)}
    for name, listing in (("accounts", ACCOUNTS), ("deals", DEALS)):
        calls = {size: _showing(file, listing) for size, file in files.items()}
        warmed_up(*calls.values())
        samplers: dict[str, Sampler] = {size: _sampler(call) for size, call in calls.items()}
        taken = interleaved(samplers, rounds)
        yield Compared(f"D3 list of 100,000 {name}", taken["large"], "1,000 of them", taken["small"], 1.1)
    for file in files.values():
        file.close()


def _open(house: House) -> DealFile:
    return DealFile.open(house.path(), lambda: datetime.fromisoformat(f"{TODAY}T09:30+01:00"))


def _showing(file: DealFile, listing: Listing) -> Callable[[], None]:
    def show() -> None:
        view = ListView(file, listing)
        view.resize(1280, 800)
        view.show()
        view.grab()  # lays out and paints before it returns
        assert view.model.rowCount() > 0
        view.close()
        view.deleteLater()
        QApplication.sendPostedEvents()

    return show


def _sampler(call: Callable[[], object]) -> Sampler:
    return lambda _: cpu_of(call)
