"""What can be wrong with a file that is to be imported."""

from __future__ import annotations

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_


class ImportFileMissing(UserError):
    """There is no such file."""

    sentence = N_("There is no file “{file}”: check its name and folder.")


class ImportFileUnreadable(UserError):
    """The system does not let us read it, or it is a folder."""

    sentence = N_("“{file}” cannot be read ({reason}): check that it is a file and that you may open it.")


class ImportFileTooBig(UserError):
    """More bytes than an address book or a list of deals has."""

    sentence = N_("“{file}” is larger than {limit} MB: split it into smaller files.")


class ImportFileEmpty(UserError):
    """Nothing in it."""

    sentence = N_("“{file}” is empty: export it again from the program that made it.")


class NotText(UserError):
    """A workbook, a picture, a database."""

    sentence = N_("“{file}” is not a text file: save it as CSV or vCard and import that.")


class TooManyRows(UserError):
    """More rows or cards than are shown in a preview."""

    sentence = N_("“{file}” has more than {limit} rows: split it into smaller files.")


class TooManyColumns(UserError):
    """More columns than a list has."""

    sentence = N_("“{file}” has more than {limit} columns: leave out those that are not needed.")


class NoCards(UserError):
    """A vCard file without a card."""

    sentence = N_("“{file}” holds no vCard: it must have a line “BEGIN:VCARD”.")


class NoRows(UserError):
    """A table with a heading and nothing below it, or not even that."""

    sentence = N_("“{file}” has no rows below its headings: export it again with its content.")


class UnknownTable(UserError):
    """No heading says what the rows are."""

    sentence = N_(
        "The headings of “{file}” do not say what it lists: name at least one column “account”, “product”, "
        "“opportunity_id” or “email”."
    )


class NoSuchDay(UserError):
    """A day that the calendar does not have, or no day at all."""

    sentence = N_("“{text}” is not a day that exists: write it like 2026-03-31.")


class NoSuchNumber(UserError):
    """Words where a number belongs."""

    sentence = N_("“{text}” is not a number: write digits only, like 1250.00.")


class UnclearNumber(UserError):
    """Thousands or decimals?"""

    sentence = N_("“{text}” can be read in two ways: write it without a thousands mark, like 1250.00.")


class UnclearCurrency(UserError):
    """A sign that several currencies share."""

    sentence = N_("“{text}” does not say which currency it is in: write one of {currencies} before it.")


class NoSuchCurrency(UserError):
    """Letters that name no currency."""

    sentence = N_("“{code}” is no currency: write its three letters, like USD.")


class NegativeAmount(UserError):
    """Less than nothing."""

    sentence = N_("“{text}” is below zero: an amount is 0 or more.")
