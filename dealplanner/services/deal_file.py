"""The open file: plain reads at once, the workspace as soon as somebody needs it."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from dealplanner.storage.connection import check, connect, head, version_of

if TYPE_CHECKING:
    from dealplanner.services.workspace import Workspace


class DealFile:
    """One file, open for this program alone."""

    def __init__(self, connection: sqlite3.Connection, path: Path, clock: Callable[[], datetime]) -> None:
        self.connection = connection
        self.path = path
        self.clock = clock
        # The lists ask for it: an offer has run out at the end of its last day, where its owner is.
        connection.create_function("local_today", 0, lambda: clock().date().isoformat())

    @classmethod
    def open(cls, path: Path, clock: Callable[[], datetime]) -> DealFile:
        """Open the file at `path`, upgraded first where it is old; raise a UserError if it cannot be."""
        connection = connect(path)
        if version_of(connection) < head():
            connection.close()
            from dealplanner.storage.migrate import open_file  # late: brings Alembic

            connection = open_file(path)
        return cls(connection, path, clock)

    @classmethod
    def create(cls, path: Path, clock: Callable[[], datetime]) -> DealFile:
        """Make a new file at `path` and open it."""
        from dealplanner.storage.migrate import new_file  # late: brings Alembic

        new_file(path)
        return cls.open(path, clock)

    @cached_property
    def workspace(self) -> Workspace:
        """Return the one writer of this file."""
        from dealplanner.services.workspace import Workspace  # late: brings SQLAlchemy
        from dealplanner.storage.database import session_on

        return Workspace(session_on(self.connection), self.clock, str(self.path))

    def check(self) -> None:
        """Read every page of the file; raise FileDamaged where it does not hang together."""
        check(self.connection, self.path)

    def close(self) -> None:
        """Save what waits and let the file go."""
        if "workspace" in self.__dict__:
            self.workspace.save()
            self.workspace.session.close()
        self.connection.close()
