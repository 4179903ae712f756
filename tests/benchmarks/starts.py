"""S1 and S2: CPU time from the start of the process to the first painted window."""

from __future__ import annotations

import os
import sys
import tempfile
from collections.abc import Iterator, Mapping
from pathlib import Path

from .children import BARE, PROGRAM
from .houses import LARGE, MIDDLE, TODAY
from .sampling import interleaved
from .table import Compared, Skipped

_ROOT = Path(__file__).parents[2]


def s1(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare the program on 10,000 accounts with a bare window."""
    program, bare = [PROGRAM, str(MIDDLE.path()), TODAY], [BARE]
    taken = _side_by_side({"program": program, "bare": bare}, rounds)
    yield Compared("S1 start, 10,000 accounts", taken["program"], "bare PySide6", taken["bare"], 1.65)


def s2(rounds: int) -> Iterator[Compared | Skipped]:
    """Compare the program on 100,000 accounts and 2,000,000 activities with itself on 10,000."""
    commands = {
        name: [PROGRAM, str(house.path()), TODAY] for name, house in (("large", LARGE), ("middle", MIDDLE))
    }
    taken = _side_by_side(commands, rounds)
    name = "S2 start, 100,000 accounts, 2 M activities"
    yield Compared(name, taken["large"], "10,000 accounts", taken["middle"], 1.05)


def _side_by_side(commands: Mapping[str, list[str]], rounds: int) -> dict[str, tuple[float, ...]]:
    with tempfile.TemporaryDirectory(prefix="dealplanner-home-") as home:
        environment = _environment(home)
        samplers = {
            name: lambda _, command=command: cpu_of_process(command, environment)
            for name, command in commands.items()
        }
        for _ in range(2):  # caches of the disk and of compiled sources
            interleaved(samplers, 1)
        return interleaved(samplers, rounds)


def cpu_of_process(command: list[str], environment: Mapping[str, str]) -> float:
    """Run Python with `-c` and `command`; return the milliseconds that it kept a processor busy."""
    arguments = [sys.executable, "-c", *command]
    process = os.posix_spawn(sys.executable, arguments, environment)
    _, status, used = os.wait4(process, 0)
    if status:
        raise ChildProcessError(f"a benchmark ended with {os.waitstatus_to_exitcode(status)}: {command[1:]}")
    return (used.ru_utime + used.ru_stime) * 1e3


def _environment(home: str) -> dict[str, str]:
    """Return an environment with no settings of the user, the checkout first, and compiled sources kept."""
    kept = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME"), home)
    qt = {"QT_QPA_PLATFORM": "offscreen", "QT_LOGGING_RULES": "default.warning=false"}
    return {**kept, **places, **qt, "PYTHONPATH": str(_ROOT)}
