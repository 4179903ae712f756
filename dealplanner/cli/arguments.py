"""What may be typed on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import NoReturn

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_

LISTED = ("accounts", "people", "deals", "documents", "activities")
PAPERS = ("quote", "proposal", "term-sheet")
SHEETS = (
    *("plan", "map", "comparison", "account", "walk-away", "booklet", "understood", "mutual-plan"),
    *("pocket", "open-points", "hand-over", "acceptance", "change", "trial-close"),
)
"""Named here too, so that the window opens without what composes them; a test compares the two."""


class ArgumentsWrong(UserError):
    """The words on the command line are off."""

    sentence = N_("The command line cannot be read, {complaint}: see “dealplanner --help”.")


class _Parser(argparse.ArgumentParser):
    """A parser whose complaint is one sentence, like every other of the program’s."""

    def error(self, message: str) -> NoReturn:
        raise ArgumentsWrong(complaint=message.replace("\n", " "))


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    top = _Parser(
        prog="dealplanner",
        description="Plan deals by a seven-step sales process; without a command the window opens.",
        allow_abbrev=False,
    )
    top.add_argument("--file", type=Path, metavar="FILE", help="the file to work in, instead of the last one")
    commands = top.add_subparsers(dest="command", metavar="COMMAND", parser_class=_Parser)
    _demo(commands)
    _import(commands)
    _list(commands)
    _show(commands)
    _export(commands)
    commands.add_parser("check", help="read the whole file and say whether it hangs together")
    return top


def _demo(commands: argparse._SubParsersAction[_Parser]) -> None:
    demo = commands.add_parser("demo", help="open the sample deals, or make their papers and pictures")
    demo.add_argument(
        "--out", type=Path, metavar="DIR", help="make papers and screenshots there, open nothing"
    )


def _import(commands: argparse._SubParsersAction[_Parser]) -> None:
    bring = commands.add_parser("import", help="take in CSV files, vCards, or a plan file")
    bring.add_argument("files", type=Path, nargs="+", metavar="FILE")
    bring.add_argument("--dry-run", action="store_true", help="say what would be made, change nothing")
    bring.add_argument("--currency", default=None, metavar="CODE", help="of amounts that name none")


def _list(commands: argparse._SubParsersAction[_Parser]) -> None:
    listing = commands.add_parser("list", help="list what is in the file")
    listing.add_argument("what", choices=LISTED)
    listing.add_argument("--json", action="store_true")


def _show(commands: argparse._SubParsersAction[_Parser]) -> None:
    show = commands.add_parser("show", help="show one deal")
    show.add_argument("what", choices=("deal",))
    show.add_argument("ref", metavar="REF", help="the deal’s title, its id or its imported reference")
    show.add_argument("--json", action="store_true")


def _export(commands: argparse._SubParsersAction[_Parser]) -> None:
    export = commands.add_parser("export", help="write a paper as PDF, or everything as a plan file")
    kinds = export.add_subparsers(dest="what", metavar="WHAT", required=True, parser_class=_Parser)
    for paper in PAPERS:
        one = kinds.add_parser(paper)
        one.add_argument("--deal", required=True, metavar="REF")
        one.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
        one.add_argument("--language", choices=("en", "zh"))
    sheet = kinds.add_parser("sheet")
    sheet.add_argument("sheet", choices=SHEETS, metavar="SHEET", help=", ".join(SHEETS))
    sheet.add_argument("--deal", required=True, metavar="REF")
    sheet.add_argument("--out", required=True, type=Path, metavar="FILE.pdf")
    sheet.add_argument("--language", choices=("en", "zh"))
    sheet.add_argument("--for", dest="audience", choices=("private", "client"))
    plan = kinds.add_parser("plan")
    plan.add_argument("--out", required=True, type=Path, metavar="FILE.json")
