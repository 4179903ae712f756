"""Where there is no screen: the window says so in one sentence, and the demo’s pictures need none."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

SCREENS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")

pytestmark = pytest.mark.skipif(sys.platform in ("darwin", "win32"), reason="a screen is always there")


# What the pictures are is looked at elsewhere; here, that their application starts.
DEMO = """
import sys
import dealplanner.__main__ as program
from dealplanner.gui import pictures
pictures.demonstrate = lambda app, folder, clock: [folder / app.platformName()]
sys.exit(program.main(["demo", "--out", sys.argv[1]]))
"""


def started(*words: str, home: Path) -> subprocess.CompletedProcess[str]:
    env = {name: value for name, value in os.environ.items() if name not in SCREENS}
    return subprocess.run(
        [sys.executable, *words],
        env={**env, "HOME": str(home), "XDG_CONFIG_HOME": str(home), "XDG_DATA_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )


def test_the_window_says_that_there_is_no_screen(tmp_path: Path) -> None:
    ended = started("-m", "dealplanner", home=tmp_path)
    assert ended.returncode == 2
    assert ended.stderr.startswith("There is no screen here")
    assert ended.stderr.count("\n") == 1


def test_the_pictures_are_made_without_a_screen(tmp_path: Path) -> None:
    ended = started("-c", DEMO, str(tmp_path), home=tmp_path)
    assert ended.returncode == 0, ended.stderr
    assert ended.stdout == f"{tmp_path / 'offscreen'}\n"
