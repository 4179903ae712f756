"""The column type that keeps a wizard page."""

from __future__ import annotations

from typing import Any

from sqlalchemy import JSON, Dialect, TypeDecorator

from dealplanner.domain.pages import Page, dump, load
from dealplanner.domain.steps import PAGES


class PageType(TypeDecorator[Page]):
    """A wizard page, kept as JSON."""

    impl = JSON
    cache_ok = True

    def process_bind_param(self, value: Page | None, dialect: Dialect) -> Any:
        """Dump a page on its way into the file."""
        return None if value is None else dump(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Page | None:
        """Load a page on its way out of the file."""
        return None if value is None else load(PAGES[value["page"]], value)
