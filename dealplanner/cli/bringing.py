"""Brings files in, saying what was made and what was kept aside."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import profile_of
from dealplanner.services.exchange.imports import carry_out, existing_in, read_files
from dealplanner.services.exchange.plaintext import read_bytes
from dealplanner.services.exchange.plans import ImportPlan
from dealplanner.services.plan import read_plan

Say = Callable[[Phrase | str], None]


class CurrencyWrong(UserError):
    """No currency code."""

    sentence = N_("“{code}” is no currency: type three capital letters, such as EUR.")


def bring_files(arguments: argparse.Namespace, file: DealFile, say: Say) -> None:
    """Import tables and vCards; with `--dry-run` only say what it would make."""
    currency = arguments.currency or profile_of(file.workspace).currency
    if not (len(currency) == 3 and currency.isascii() and currency.isupper()):
        raise CurrencyWrong(code=currency)
    plan = read_files(arguments.files, existing_in(file.workspace), currency)
    for line in plan.summary():
        say(line)
    _say_details(plan, say)
    if not arguments.dry_run:
        say(carry_out(file.workspace, plan).summary())


def _say_details(plan: ImportPlan, say: Say) -> None:
    for proposal in plan.proposals:
        sentence = (
            N_("“{written}” (rows: {rows}) may be “{known}”: taken as written until you say so.")
            if proposal.known
            else N_("“{written}” (rows: {rows}) is not known: taken as written.")
        )
        say(phrase(sentence, written=proposal.written, rows=proposal.rows, known=proposal.known))
    for remark in plan.remarks:
        say(remark)
    for row in plan.aside:
        say(
            phrase(
                N_("Kept aside: {file}, line {line}: {reason}"),
                file=row.file,
                line=row.line,
                reason=row.reason,
            )
        )


def bring_plan(path: Path, file: DealFile, say: Say, *, dry_run: bool) -> None:
    """Read a plan file into the open file."""
    report = read_plan(file.workspace.session, read_bytes(path), path.name, dry_run=dry_run)
    for table, count in report.counts.items():
        say(f"{table}: {count}")
