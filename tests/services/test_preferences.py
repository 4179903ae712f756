"""Settings: kept, read back, and never in the way of a start."""

from __future__ import annotations

from pathlib import Path

import pytest

from dealplanner.domain.errors import UserError
from dealplanner.services.preferences import Preferences, read_preferences, write_preferences


def test_settings_are_read_back(tmp_path: Path) -> None:
    kept = Preferences(language="zh_CN", dark=True, last_file="/home/anna/生意.dealplanner")
    write_preferences(tmp_path / "dealplanner" / "settings.json", kept)
    assert read_preferences(tmp_path / "dealplanner" / "settings.json") == kept


@pytest.mark.parametrize(
    "content",
    [b"", b"{", b"[]", b"\xff\xfe", b'{"language": "tlh", "dark": 1, "last_file": null, "colour": "red"}'],
)
def test_settings_that_make_no_sense_take_their_defaults(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "settings.json").write_bytes(content)
    assert read_preferences(tmp_path / "settings.json") == Preferences()


def test_no_settings_are_the_defaults(tmp_path: Path) -> None:
    assert read_preferences(tmp_path / "settings.json") == Preferences()


def test_a_place_that_takes_no_settings_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(UserError):
        write_preferences(tmp_path / "file" / "settings.json", Preferences())
