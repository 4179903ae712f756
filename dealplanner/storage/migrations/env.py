"""Runs the migrations on the connection that the program hands over."""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from dealplanner.records import Record
from dealplanner.records.base import Declared


def _render(kind: str, thing: Any, _context: AutogenContext) -> str | Literal[False]:
    """Write a declared column as what it is in the file, so that migrations outlive the program's classes."""
    if kind != "type" or thing.__class__.__module__.startswith("sqlalchemy."):
        return False
    plain = thing.plain if isinstance(thing, Declared) else thing.impl
    return f"sa.{plain!r}"


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=Record.metadata,
    render_as_batch=True,
    render_item=_render,
    transactional_ddl=True,
)
with context.begin_transaction():
    context.run_migrations()
