"""The JSON Schema of the plan file, drawn from the records."""

from __future__ import annotations

from typing import Any

from dealplanner.records import KINDS, Record
from dealplanner.services.plan.columns import FORMAT, VERSION, columns_of


def plan_schema() -> dict[str, Any]:
    """Return the JSON Schema (draft 2020-12) that every plan file of this version meets."""
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "Deal Planner plan file",
        "type": "object",
        "required": ["format", "version", "records"],
        "additionalProperties": False,
        "properties": {
            "format": {"const": FORMAT},
            "version": {"const": VERSION},
            "records": {
                "type": "object",
                "additionalProperties": False,
                "properties": {
                    name: {"type": "array", "items": _record(kind)} for name, kind in KINDS.items()
                },
            },
        },
    }


def _record(kind: type[Record]) -> dict[str, Any]:
    return {
        "type": "object",
        "required": ["id"],
        "additionalProperties": False,
        "properties": {name: dict(form.schema) for name, form in columns_of(kind).items()},
    }
