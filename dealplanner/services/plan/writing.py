"""Writes the plan file: the same database gives the same bytes."""

from __future__ import annotations

import json
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from dealplanner.records import KINDS, Record
from dealplanner.services.plan.columns import FORMAT, VERSION, columns_of


def plan_bytes(session: Session) -> bytes:
    """Return everything that is saved in the file, each kind sorted by id, one record a line."""
    kinds = ",\n".join(f'"{name}": {_records(session, kind)}' for name, kind in KINDS.items())
    head = f'"format": {json.dumps(FORMAT)},\n"version": {VERSION}'
    return f'{{\n{head},\n"records": {{\n{kinds}\n}}\n}}\n'.encode()


def _records(session: Session, kind: type[Record]) -> str:
    forms = columns_of(kind)
    table = kind.__table__
    rows = session.execute(select(*(table.columns[name] for name in forms)).order_by(table.columns["id"]))
    lines = [
        _line({name: form.write(value) for (name, form), value in zip(forms.items(), row, strict=True)})
        for row in rows
    ]
    return "[\n" + ",\n".join(lines) + "\n]" if lines else "[]"


def _line(record: dict[str, Any]) -> str:
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
