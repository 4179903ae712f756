"""What each command does to the open file."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TextIO

from dealplanner.cli.bringing import bring_files, bring_plan
from dealplanner.cli.listing import list_as_json, list_as_text
from dealplanner.cli.showing import deal_as_json, deal_as_text
from dealplanner.domain.errors import UserError
from dealplanner.domain.papers.sheets import Audience
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import Language
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.find_deal import find_deal
from dealplanner.services.papers import compose, print_paper
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.plan import plan_bytes
from dealplanner.storage.files import write_whole

_PAPERS = {"quote": Paper.QUOTE, "proposal": Paper.PROPOSAL, "term-sheet": Paper.TERM_SHEET}


class MixedImport(UserError):
    """A plan file and other files in one import."""

    sentence = N_("“{name}” is a plan file: import it alone, the other files after it.")


class WrongAudience(UserError):
    """Not every sheet may go to the client."""

    sentence = N_("The sheet “{sheet}” is not printed “{audience}”: leave --for out.")


@dataclass(frozen=True)
class Told:
    """Where a command writes, and in which words."""

    out: TextIO
    translate: Callable[[str], str]
    translation: Callable[[str], Callable[[str], str]]
    """What translates into another language: that of a sheet."""

    def say(self, words: Phrase | str) -> None:
        """Write one line."""
        print(words.say(self.translate) if isinstance(words, Phrase) else words, file=self.out)


def carry_out(
    arguments: argparse.Namespace,
    path: Path,
    clock: Callable[[], datetime],
    out: TextIO,
    translate: Callable[[str], str],
    translation: Callable[[str], Callable[[str], str]],
) -> None:
    """Do what the arguments ask; raise a UserError for what the user can mend."""
    told = Told(out, translate, translation)
    with _opened(path, clock, arguments) as file:
        _COMMANDS[arguments.command](arguments, file, told)


@contextmanager
def _opened(path: Path, clock: Callable[[], datetime], arguments: argparse.Namespace) -> Iterator[DealFile]:
    """Open the file; an import makes it where there is none, a dry run in a place that is gone afterwards."""
    with TemporaryDirectory() as place:
        makes_it = arguments.command == "import" and not path.exists()
        if makes_it and arguments.dry_run:
            path = Path(place) / path.name
        file = DealFile.create(path, clock) if makes_it else DealFile.open(path, clock)
        try:
            yield file
        finally:
            file.close()


def _import(arguments: argparse.Namespace, file: DealFile, told: Told) -> None:
    plans = [path for path in arguments.files if path.suffix.lower() == ".json"]
    if not plans:
        bring_files(arguments, file, told.say)
    elif len(arguments.files) > 1:
        raise MixedImport(name=plans[0].name)
    else:
        bring_plan(plans[0], file, told.say, dry_run=arguments.dry_run)


def _list(arguments: argparse.Namespace, file: DealFile, told: Told) -> None:
    if arguments.json:
        told.say(list_as_json(arguments.what, file.workspace.session))
    else:
        for line in list_as_text(arguments.what, file, told.translate):
            told.say(line)


def _show(arguments: argparse.Namespace, file: DealFile, told: Told) -> None:
    workspace = file.workspace
    deal = find_deal(workspace.session, arguments.ref)
    facts = deal_facts(workspace, deal, file.clock().date())
    if arguments.json:
        told.say(deal_as_json(deal, facts))
    else:
        for line in deal_as_text(deal, facts):
            told.say(line)


def _export(arguments: argparse.Namespace, file: DealFile, told: Told) -> None:
    workspace = file.workspace
    if arguments.what == "plan":
        write_whole(arguments.out, plan_bytes(workspace.session))
    elif arguments.what == "sheet":
        write_whole(arguments.out, _sheet(arguments, file, told))
    else:
        deal = find_deal(workspace.session, arguments.deal)
        language = Language.by_value(arguments.language) if arguments.language else None
        today = file.clock().date()
        paper = compose(deal, profile_of(workspace), _PAPERS[arguments.what], today, language)
        write_whole(arguments.out, print_paper(paper))
    told.say(str(arguments.out))


def _sheet(arguments: argparse.Namespace, file: DealFile, told: Told) -> bytes:
    """Return one sheet as PDF, for its first audience unless another is asked for."""
    workspace, today = file.workspace, file.clock().date()
    sheet = SHEETS[arguments.sheet.replace("-", "_")]
    audience = next((one for one in sheet.audiences if str(one) == arguments.audience), sheet.audiences[0])
    if arguments.audience and str(audience) != arguments.audience:
        raise WrongAudience(
            sheet=Phrase(sheet.title), audience=Phrase(Audience.by_value(arguments.audience).label)
        )
    deal, profile = find_deal(workspace.session, arguments.deal), profile_of(workspace)
    language = Language.by_value(arguments.language) if arguments.language else profile.language
    facts, translate = deal_facts(workspace, deal, today), told.translation(str(language))
    size = sheet.sizes[0]
    paper = compose_sheet(sheet, deal, facts, profile, today, language, audience, size, translate)
    return print_sheet(sheet.key, paper, size)


def _check(_arguments: argparse.Namespace, file: DealFile, told: Told) -> None:
    file.check()
    told.say(phrase(N_("“{path}” is whole."), path=str(file.path)))


_COMMANDS: dict[str, Callable[[argparse.Namespace, DealFile, Told], None]] = {
    "import": _import,
    "list": _list,
    "show": _show,
    "export": _export,
    "check": _check,
}
