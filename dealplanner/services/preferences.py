"""What the program remembers from one start to the next: language, look, the last file."""

from __future__ import annotations

import dataclasses
import json
from dataclasses import dataclass
from pathlib import Path

LANGUAGES = {"en": "English", "zh_CN": "简体中文"}
"""The languages of the window, each in its own words."""


@dataclass(frozen=True)
class Preferences:
    """The settings of one user on one machine; they hold nothing about clients."""

    language: str = ""
    """A key of `LANGUAGES`; empty takes that of the system."""
    dark: bool = False
    last_file: str = ""
    """The file that was open last; empty takes the usual place."""


def read_preferences(path: Path) -> Preferences:
    """Return what is kept at `path`; what is missing or makes no sense takes its default."""
    try:
        raw = json.loads(path.read_text("utf-8"))
    except (OSError, ValueError):
        return Preferences()
    if not isinstance(raw, dict):
        return Preferences()
    language, last_file = raw.get("language"), raw.get("last_file")
    return Preferences(
        language=language if language in LANGUAGES else "",
        dark=raw.get("dark") is True,
        last_file=last_file if isinstance(last_file, str) else "",
    )


def write_preferences(path: Path, preferences: Preferences) -> None:
    """Keep the settings at `path`; raise a UserError where that cannot be done."""
    from dealplanner.storage.errors import FolderNotWritable  # late: not needed for the first paint
    from dealplanner.storage.files import write_whole

    try:
        path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    except OSError as error:
        raise FolderNotWritable(path=str(path.parent)) from error
    write_whole(path, json.dumps(dataclasses.asdict(preferences), ensure_ascii=False, indent=1).encode())
