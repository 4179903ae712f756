"""How each column of a record stands in a plan file."""

from __future__ import annotations

from base64 import b64decode, b64encode
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any, cast

from sqlalchemy import Column, LargeBinary

from dealplanner.domain import fields
from dealplanner.domain.pages import dump as dump_page
from dealplanner.records import Record
from dealplanner.records.base import Declared, Moment
from dealplanner.records.page_type import PageType

FORMAT = "dealplanner-plan"
VERSION = 2


@dataclass(frozen=True)
class Form:
    """How a value is written, how it is read, and what a schema says of it."""

    write: Callable[[Any], Any]
    read: Callable[[Any], Any]
    schema: Mapping[str, Any]


@cache
def columns_of(kind: type[Record]) -> Mapping[str, Form]:
    """Return the form of every column of a kind of record, in the order of their names."""
    columns = kind.__table__.columns
    return MappingProxyType(
        {name: _form(cast(Column[Any], columns[name])) for name in sorted(columns.keys())}
    )


def _form(column: Column[Any]) -> Form:
    kind = column.type
    if isinstance(kind, Declared):
        return _declared(kind, column.nullable is True)
    if isinstance(kind, Moment):
        return Form(
            lambda value: kind.process_bind_param(value, _NO_DIALECT),
            lambda raw: kind.process_result_value(raw, _NO_DIALECT),
            {"type": ["string", "null"], "format": "date-time"},
        )
    if isinstance(kind, PageType):
        return Form(dump_page, lambda raw: kind.process_result_value(raw, _NO_DIALECT), {"type": "object"})
    if isinstance(kind, LargeBinary):
        return Form(_base64, _bytes, {"type": ["string", "null"], "contentEncoding": "base64"})
    return Form(_same, _same, _plain_schema(column))


_NO_DIALECT: Any = None  # the types of ours ask for none


def _declared(kind: Declared, nullable: bool) -> Form:
    field = kind.field
    schema = field_schema(field)
    if nullable:
        schema = {"anyOf": [schema, {"type": "null"}]}
    return Form(
        lambda value: None if value is None else field.dump(value),
        lambda raw: None if raw is None else field.load(raw),
        schema,
    )


def field_schema(field: Any) -> dict[str, Any]:
    """Return what a JSON schema says of a declared field."""
    shapes: dict[type[Any], dict[str, Any]] = {
        fields.Flag: {"type": "boolean"},
        fields.Number: {"type": "string", "pattern": r"^-?\d+(\.\d+)?$"},
        fields.MoneyField: {"type": "string", "pattern": r"^[A-Z]{3} -?\d+(\.\d+)?$"},
        fields.Day: {"type": "string", "format": "date"},
        fields.Choices: {"type": "array", "items": {"type": "string"}},
        fields.Rows: {"type": "array", "items": {"type": "object"}},
    }
    shape = next((shape for kind, shape in shapes.items() if isinstance(field, kind)), {"type": "string"})
    return {"description": field.label, **shape}


def _plain_schema(column: Column[Any]) -> dict[str, Any]:
    try:
        name = {int: "integer", float: "number", str: "string", bool: "boolean"}[column.type.python_type]
    except (KeyError, NotImplementedError):
        return {}  # JSON holds anything
    return {"type": [name, "null"] if column.nullable else name}


def _same(value: Any) -> Any:
    return value


def _base64(value: bytes | None) -> str | None:
    return None if value is None else b64encode(value).decode("ascii")


def _bytes(raw: str | None) -> bytes | None:
    return None if raw is None else b64decode(raw, validate=True)
