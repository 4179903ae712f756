"""The base of every record: declared columns, identity, and removal that has a way back."""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import JSON, Boolean, Dialect, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase, Mapped, MappedAsDataclass, mapped_column
from sqlalchemy.types import TypeEngine

from dealplanner.domain.fields import Choices, Field, Flag, Rows


class Declared(TypeDecorator[Any]):
    """Keeps the value of a declared field as the field dumps it."""

    impl = String
    cache_ok = True

    def __init__(self, field: Field) -> None:
        super().__init__()
        self.field = field

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Keep lists as JSON, flags as 0 or 1, all else as text."""
        return dialect.type_descriptor(self.plain)

    @property
    def plain(self) -> TypeEngine[Any]:
        """Return the type of the column in the file."""
        if isinstance(self.field, Choices | Rows):
            return JSON()
        return Boolean() if isinstance(self.field, Flag) else String()

    def process_bind_param(self, value: Any, dialect: Dialect) -> Any:
        """Dump a value on its way into the file."""
        return None if value is None else self.field.dump(value)

    def process_result_value(self, value: Any, dialect: Dialect) -> Any:
        """Load a value on its way out of the file."""
        return None if value is None else self.field.load(value)


class Moment(TypeDecorator[datetime]):
    """A point in time with its zone, kept as ISO 8601 text."""

    impl = String
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> str | None:
        """Write the moment down."""
        return None if value is None else value.isoformat()

    def process_result_value(self, value: str | None, dialect: Dialect) -> datetime | None:
        """Read the moment back."""
        return None if value is None else datetime.fromisoformat(value)


def says(field: Field, default: Any = None) -> Any:
    """Return the column that carries `field`, so that the same words draw the form."""
    start = field.empty if default is None else default
    return mapped_column(
        Declared(field),
        default=start,
        server_default=_server_default(field, start),  # rows of older files get it too
        dataclass_metadata={"field": field},
    )


def _server_default(field: Field, value: Any) -> str | None:
    if value is None:
        return None
    stored = field.dump(value)
    if isinstance(stored, bool):
        return str(int(stored))
    return stored if isinstance(stored, str) else json.dumps(stored)


class Record(MappedAsDataclass, DeclarativeBase, kw_only=True, eq=False):
    """A row that the user can edit; it is removed by a date, so that there is a way back."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_name)s_%(referred_table_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    id: Mapped[str] = mapped_column(String(32), primary_key=True, default_factory=lambda: uuid4().hex)
    created_at: Mapped[datetime | None] = mapped_column(Moment, default=None)
    deleted_at: Mapped[datetime | None] = mapped_column(Moment, default=None)
