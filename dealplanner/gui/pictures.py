"""The sample's papers, and pictures of every view: a look at the program where there is no screen."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEventLoop,
    QLoggingCategory,
    QThread,
    QThreadPool,
)
from PySide6.QtWidgets import QApplication

from dealplanner.gui.deal.view import DealView
from dealplanner.gui.places import PLACES, Target
from dealplanner.gui.window import MainWindow
from dealplanner.records import Language
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import profile_of
from dealplanner.services.files import make_folder, save_file
from dealplanner.services.find_deal import find_deal
from dealplanner.services.papers import PAPERS, compose, print_paper
from dealplanner.services.preferences import Preferences
from dealplanner.services.sample_file import sample_file

Clock = Callable[[], datetime]
SAMPLE = "Dispatch renewal"
_WIZARD_PAGE = "qualify.money"
_LOOKS = {
    "": Preferences(language="en"),
    "-dark": Preferences(language="en", dark=True),
    "-zh": Preferences(language="zh_CN"),
}
_QUIET = 450  # milliseconds; longer than any view waits before it looks again
_SETTLING = 5_000  # milliseconds that a view may take until it has painted what it reads beside the window


def demonstrate(app: QApplication, folder: Path, clock: Clock) -> list[Path]:
    """Make the papers and the pictures in `folder`; raise a UserError where it takes no file."""
    make_folder(folder)
    QLoggingCategory.setFilterRules("default.warning=false")  # the offscreen platform tells what it lacks
    with TemporaryDirectory() as place:
        path = sample_file(Path(place) / "sample.dealplanner", clock)
        made = list(_papers(path, folder, clock))
        for ending, preferences in _LOOKS.items():
            window = MainWindow(DealFile.open(path, clock), preferences, app)
            window.show()
            made += _pictures(window, folder, ending)
            window.close()
    return made


def _papers(path: Path, folder: Path, clock: Clock) -> Iterator[Path]:
    file = DealFile.open(path, clock)
    deal = find_deal(file.workspace.session, SAMPLE)
    for kind in PAPERS:
        for language in Language:
            paper = compose(deal, profile_of(file.workspace), kind, clock().date(), language)
            target = folder / f"{kind.replace('_', '-')}-{language}.pdf"
            save_file(target, print_paper(paper))
            yield target
    file.close()


def _pictures(window: MainWindow, folder: Path, ending: str) -> Iterator[Path]:
    for place in PLACES:
        window.desk.go(Target(place.lists[0] if place.lists else place.key))
        yield _picture(window, folder / f"{place.key}{ending}.png")
    deal = find_deal(window.open_file.session.workspace.session, SAMPLE)
    window.desk.go(Target("deal", deal.id))
    view = window.desk.view
    assert isinstance(view, DealView)
    yield _picture(window, folder / f"deal{ending}.png")
    view.open_page(_WIZARD_PAGE)
    yield _picture(window, folder / f"wizard{ending}.png")
    view.open_papers()
    yield _picture(window, folder / f"papers{ending}.png")


def _picture(window: MainWindow, path: Path) -> Path:
    _settle()
    window.grab().save(str(path))
    return path


def _settle() -> None:
    """Let the view do what it does beside the window, and paint: until nothing stirs for a moment."""
    deadline = QDeadlineTimer(_SETTLING)
    quiet = QDeadlineTimer(_QUIET)
    while not deadline.hasExpired() and not quiet.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
        QThread.msleep(5)
        if QThreadPool.globalInstance().activeThreadCount():
            quiet = QDeadlineTimer(_QUIET)
