"""Runs the benchmarks and prints their table: `python -m tests.benchmarks [s1 s2 p1 p2 p5 d3 m1 m2]`."""

from __future__ import annotations

import argparse
import os
import platform
import sqlite3
import sys
from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from importlib import import_module
from types import MappingProxyType
from typing import TypeAlias

from .table import Compared, Skipped, as_markdown

Benchmark: TypeAlias = Callable[[int], Iterator[Compared | Skipped]]

# Each in a module of its own, imported when its turn comes, so that none weighs on another.
MODULES: Mapping[str, str] = MappingProxyType(
    {
        "s1": "starts",
        "s2": "starts",
        "p1": "papers",
        "p2": "papers",
        "p5": "previews",
        "d3": "lists",
        "m1": "maps",
        "m2": "maps",
        "f1": "plans",
    }
)
_MOST_ROUNDS = 1_000


def main() -> int:
    """Run what was asked for and print the table as it comes."""
    chosen, rounds = _arguments()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    print(_here(rounds), file=sys.stderr)
    rows: list[Compared | Skipped] = []
    for name in chosen:
        benchmark: Benchmark = getattr(import_module(f".{MODULES[name]}", __package__), name)
        for row in benchmark(rounds):
            rows.append(row)
            print(f"{row.name}: done", file=sys.stderr)
    print(as_markdown(rows))
    return 0


def _arguments() -> tuple[list[str], int]:
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks", description=__doc__)
    parser.add_argument("benchmarks", nargs="*", metavar="benchmark", help=f"of {', '.join(MODULES)}; all")
    parser.add_argument("--rounds", type=int, default=25, help="interleaved rounds of each comparison (25)")
    given = parser.parse_args()
    unknown = set(given.benchmarks) - set(MODULES)
    if unknown:
        parser.error(f"there is no benchmark {', '.join(sorted(unknown))}; there are {', '.join(MODULES)}")
    if not 3 <= given.rounds <= _MOST_ROUNDS:
        parser.error(f"--rounds must be from 3 to {_MOST_ROUNDS}")
    return given.benchmarks or list(MODULES), given.rounds


def _here(rounds: int) -> str:
    versions = f"CPython {platform.python_version()}, SQLite {sqlite3.sqlite_version}"
    cores = f"{os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    now = datetime.now().astimezone()
    return f"{now:%Y-%m-%d %H:%M %z}: {platform.system()}, {cores}, {versions}, {rounds} rounds"


if __name__ == "__main__":
    raise SystemExit(main())
