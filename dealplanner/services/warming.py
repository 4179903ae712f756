"""Brings in what the first paint did without, before somebody has to wait for it."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from importlib import import_module

# Smallest first: whoever clicks early waits for one of them at most.
MODULES = (
    "babel.numbers",
    "babel.dates",
    "sqlalchemy.orm",
    "sqlalchemy.dialects.sqlite.pysqlite",
    "dealplanner.records",
    "dealplanner.services.workspace",
    "dealplanner.services.deals",
)
SWITCH = 0.0005  # seconds: the window gets its turn twenty times within one frame


def warm(more: Iterable[str] = ()) -> None:
    """Import what views will need, map the records, then import `more`; meant for a thread of its own."""
    with _polite():
        for module in MODULES:
            import_module(module)
        from sqlalchemy.orm import configure_mappers

        configure_mappers()
        for module in more:
            import_module(module)


@contextmanager
def _polite() -> Iterator[None]:
    usual = sys.getswitchinterval()
    sys.setswitchinterval(SWITCH)
    try:
        yield
    finally:
        sys.setswitchinterval(usual)
