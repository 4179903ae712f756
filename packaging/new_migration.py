"""Write the next migration from what the records say: python packaging/new_migration.py "what changed"."""

from __future__ import annotations

import sqlite3
import sys
from contextlib import closing

from alembic import command
from alembic.config import Config

from dealplanner.storage.connection import VERSIONS, head
from dealplanner.storage.database import engine_on
from dealplanner.storage.migrate import upgrade


def main(message: str) -> None:
    """Bring an empty file to the newest version, compare it with the records, write what is missing."""
    config = Config()
    config.set_main_option("script_location", str(VERSIONS.parent))
    config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
    number = head() if any(VERSIONS.glob("[0-9]*.py")) else 0
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as connection:
        if number:
            upgrade(connection)
        with engine_on(connection).begin() as transaction:
            config.attributes["connection"] = transaction
            command.revision(config, message, autogenerate=True, rev_id=f"{number + 1:04}")


if __name__ == "__main__":
    main(" ".join(sys.argv[1:]))
