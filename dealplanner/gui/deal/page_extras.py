"""Which wizard pages show more than their questions; each part is brought in when its page is turned to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dealplanner.domain.steps.trial_close import Answer, Script
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.deal.side_page import SideNeeds


def _script(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.laps.script_card import ScriptCard

    return ScriptCard(needs)


def _answer_next(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.laps.answer_next import AnswerNext

    return AnswerNext(needs)


EXTRAS: Mapping[str, Callable[[SideNeeds], PageExtra]] = MappingProxyType(
    {Script.key: _script, Answer.key: _answer_next}
)
"""What builds the part, by the key of the page."""


def build_extra(page: str, needs: SideNeeds) -> PageExtra | None:
    """Return what stands below the questions of a page; None where nothing does."""
    build = EXTRAS.get(page)
    return build(needs) if build is not None else None
