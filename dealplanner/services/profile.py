"""The owner's logo: taken in only if it can be printed."""

from __future__ import annotations

from pathlib import Path

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_
from dealplanner.services.deals import profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


class LogoUnreadable(UserError):
    """The file of the logo cannot be read."""

    sentence = N_("“{path}” cannot be read, the disk says “{cause}”: choose another file.")


def choose_logo(workspace: Workspace, path: Path) -> None:
    """Take the image at `path` as the logo; raise a UserError, the old one kept, if it cannot be printed."""
    from dealplanner.documents.logo import MOST_BYTES, Logo  # late: brings ReportLab

    try:
        with path.open("rb") as file:
            data = file.read(MOST_BYTES + 1)
    except OSError as error:
        raise LogoUnreadable(path=str(path), cause=error.strerror or str(error)) from error
    Logo(data, 100, 100)  # raises LogoError where a paper could not show it
    workspace.change(Slot(profile_of(workspace), "logo"), data)


def clear_logo(workspace: Workspace) -> None:
    """Print papers without a logo."""
    workspace.change(Slot(profile_of(workspace), "logo"), None)
