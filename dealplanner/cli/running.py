"""Runs a command: 0 where it is done, 2 with one sentence where the user can mend it; a bug goes through."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path
from typing import Protocol, TextIO

from dealplanner.cli.arguments import parser
from dealplanner.domain.errors import UserError

Clock = Callable[[], datetime]
Translation = Callable[[str], Callable[[str], str]]
"""From a language to what translates into it."""


class Screen(Protocol):
    """What only a program with a window can do; handed in, since the command line knows no Qt."""

    def open(self, file: Path) -> int:
        """Open the window on a file and return the exit code when it is closed."""
        ...

    def show_sample(self) -> int:
        """Open the window on the sample deals."""
        ...

    def demonstrate(self, folder: Path) -> list[Path]:
        """Make the sample’s papers and screenshots in `folder` and return their paths."""
        ...


def run(
    argv: Sequence[str],
    screen: Screen,
    usual_file: Callable[[], Path],
    clock: Clock,
    out: TextIO = sys.stdout,
    err: TextIO = sys.stderr,
    language: str = "en",
    translation: Translation = lambda language: str,
) -> int:
    """Carry out what was typed; `usual_file` says which file is meant where none is named.

    `translation` gives what translates into a language, `en` or `zh`; the command line itself speaks
    `language`.
    """
    translate = translation(language)
    try:
        arguments = parser().parse_args(argv)
        file = arguments.file or usual_file()
        if arguments.command is None:
            return screen.open(file)
        if arguments.command == "demo":
            return _demo(arguments, screen, out)
        from dealplanner.cli import commands  # late: the window opens without what they bring

        commands.carry_out(arguments, file, clock, out, translate, translation)
    except UserError as error:
        print(error.phrase.say(translate), file=err)
        return 2
    return 0


def _demo(arguments: argparse.Namespace, screen: Screen, out: TextIO) -> int:
    if arguments.out is None:
        return screen.show_sample()
    for path in screen.demonstrate(arguments.out):
        print(path, file=out)
    return 0
