"""What views may ask of the window they stand in."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from dealplanner.gui.desk import Desk
from dealplanner.gui.open_file import OpenFile
from dealplanner.i18n import Phrase
from dealplanner.services.preferences import Preferences


class Host(Protocol):
    """What views may ask of the window."""

    open_file: OpenFile
    preferences: Preferences
    desk: Desk

    def change_preferences(self, preferences: Preferences) -> None:
        """Take over other settings at once."""

    def open_another(self, path: Path, new: bool = False) -> None:
        """Open another file in the place of this one."""

    def when_warm(self, do: Callable[[], None]) -> None:
        """Call `do` as soon as all is imported that the first paint did without."""

    def tell(self, sentence: Phrase, role: str = "warn") -> None:
        """Say something at the top of the window."""

    def begin(self, table: str, account: str = "") -> None:
        """Ask for a new record with few keys, and go there."""
