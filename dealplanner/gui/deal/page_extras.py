"""Which wizard pages show more than their questions; each part is brought in when its page is turned to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from types import MappingProxyType

from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.deal.side_page import SideNeeds

EXTRAS: Mapping[str, Callable[[SideNeeds], PageExtra]] = MappingProxyType({})
"""What builds the part, by the key of the page."""


def build_extra(page: str, needs: SideNeeds) -> PageExtra | None:
    """Return what stands below the questions of a page; None where nothing does."""
    build = EXTRAS.get(page)
    return build(needs) if build is not None else None
