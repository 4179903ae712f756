"""Reads a file that the user chose, never more of it than is wanted."""

from __future__ import annotations

from pathlib import Path

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_


class ChosenFileMissing(UserError):
    """It is gone, or never was."""

    sentence = N_("There is no file “{file}” any more: choose it again.")


class ChosenFileUnreadable(UserError):
    """The system does not let us read it, or it is no file."""

    sentence = N_("“{file}” cannot be read: check that it is a file and that you may open it.")


def read_at_most(path: Path, most: int) -> bytes:
    """Return the bytes of a file, cut one byte beyond `most`; raise a UserError where there are none.

    Whoever gets more than `most` bytes knows that the file is too large, and the rest was never read.
    """
    try:
        if path.exists() and not path.is_file():  # a pipe would wait for ever
            raise ChosenFileUnreadable(file=path.name)
        with path.open("rb") as stream:
            return stream.read(most + 1)
    except FileNotFoundError as error:
        raise ChosenFileMissing(file=path.name) from error
    except (OSError, ValueError) as error:  # ValueError: a name with a NUL
        raise ChosenFileUnreadable(file=path.name) from error
