"""The walk of a lap: only the pages on which something is weak, the weakest answer first."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dealplanner.domain.answers import place_of
from dealplanner.domain.laps import LapWork
from dealplanner.domain.pages import AnyPage, Step
from dealplanner.domain.steps import find_page
from dealplanner.gui.deal.laps.weak_lines import mended_words
from dealplanner.gui.marks import Mark
from dealplanner.gui.places import Target
from dealplanner.gui.two_lines import TwoLines
from dealplanner.gui.wizard import PAGE, WizardView
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase


def walk_step(work: LapWork) -> Step:
    """Return the pages of steps 1 to 4 on which something is weak as one step to be walked."""
    pages: tuple[AnyPage, ...] = tuple(find_page(key)[1] for key in work.pages)
    return Step(1, "lap", N_("The weakest answers"), N_("Mend these before you ask again."), pages)


class LapWalk(WizardView):
    """Walks the weak pages of a lap; a page stays in the list once it is mended, and says so."""

    def __init__(self, work_now: Callable[[], LapWork], lap: int, *around: Any, **more: Any) -> None:
        self._work_now, self._lap = work_now, lap
        super().__init__(walk_step(work_now()), *around, **more)
        self.close_button.setText(tr(N_("Back to the laps")))

    def go_to(self, place: str) -> None:
        """Turn to a page by its key, or to the very answer by what statements call it."""
        found = place_of(place)
        if found is not None and any(page.key == found.page for page in self.step.pages):
            self.show_answer(found.page, found.record_id, found.field)
        elif any(page.key == place for page in self.step.pages):
            self.turn_to(place)

    def _say_title(self) -> None:
        account = self.deal.account
        deal = (account.name if account else "") or self.deal.title
        title = phrase(N_("Lap {lap} · the weakest answers — {deal}"), lap=self._lap, deal=deal)
        self.title_label.setText(say(title))

    def _lines(self) -> list[TwoLines]:
        work = self._work_now()
        return [self._line(page, work) for page in self.step.pages]

    def _line(self, page: AnyPage, work: LapWork) -> TwoLines:
        weak = [one for one in work.weak if one.want.page == page.key]
        here = page.key == self.page.key
        states = dict.fromkeys(tr(one.state.label) for one in weak)
        about = ", ".join(states) if weak else tr(N_("mended"))
        mark = Mark.NEXT if here else Mark.BANG if weak else Mark.CHECK
        counted = f" · {len(weak)}" if len(weak) > 1 else ""
        return TwoLines(
            say(
                phrase(N_("{number} · {page}"), number=find_page(page.key)[0].number, page=phrase(page.title))
            ),
            about + counted,
            mark=mark,
            target=Target(PAGE, page.key),
        )

    def _note_above(self) -> str:
        """Return how far the lap has come, and what is weak on this page."""
        work = self._work_now()
        weak = [say(one.want.words) for one in work.weak if one.want.page == self.page.key]
        if not weak:
            return say(mended_words(work))
        told = {"progress": mended_words(work), "questions": "; ".join(weak)}
        return say(phrase(N_("{progress}. Weak here: {questions}"), **told))
