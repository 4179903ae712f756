"""The window is painted before anything heavy is imported; no clock is asked."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

LATE = {"dealplanner.domain.steps", "dealplanner.domain.papers", "dealplanner.records"}
HEAVY = {"sqlalchemy", "alembic", "reportlab", "babel", "PIL", "asyncio", "pypdfium2"}
CODE = """
import sys
import dealplanner.__main__ as program
from dealplanner.gui import start

def painted(*ignored):
    print(*sys.modules)
    sys.stdout.flush()
    import os
    os._exit(0)  # nothing warms up, nothing is saved

start.tasks.run = painted
program.main(["--file", sys.argv[1]])
"""


@pytest.fixture(params=["empty", "crowded"])
def file(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    made: Path = request.getfixturevalue(f"{request.param}_file")
    return Path(shutil.copy(made, tmp_path / "deals.dealplanner"))


def test_nothing_heavy_is_there_at_the_first_paint(file: Path, tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_CONFIG_HOME": str(tmp_path), "QT_QPA_PLATFORM": "offscreen"}
    ended = subprocess.run(
        [sys.executable, "-c", CODE, str(file)],
        env={**os.environ, **home},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    modules = set(ended.stdout.split())
    assert "dealplanner.gui.today" in modules
    assert not {module for module in modules if module.split(".")[0] in HEAVY}
    assert not LATE & modules
