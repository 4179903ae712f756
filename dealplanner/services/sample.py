"""The sample deals: a worked example whose days move along, so that it never looks old."""

from __future__ import annotations

import json
import re
from datetime import date, datetime, timedelta
from typing import Any

from dealplanner import paths
from dealplanner.services.plan import read_plan
from dealplanner.services.workspace import Workspace

WRITTEN_ON = date(2026, 11, 24)
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_STATED = re.compile(r'"\d{4}-\d\d-\d\d"')
"""A day as a statement keeps it, in JSON."""
_MOMENT = re.compile(r"\d{4}-\d\d-\d\dT.*")


def load_sample(workspace: Workspace, today: date) -> None:
    """Read the sample deals into a new file, as if they had been written today."""
    plan = json.loads(paths.resource("samples/brandt.json").read_text("utf-8"))
    plan["records"] = _moved(plan["records"], today - WRITTEN_ON)
    read_plan(workspace.session, json.dumps(plan).encode(), "brandt.json")


def _moved(value: Any, by: timedelta) -> Any:
    if isinstance(value, dict):
        return {key: _moved(item, by) for key, item in value.items()}
    if isinstance(value, list):
        return [_moved(item, by) for item in value]
    if isinstance(value, str) and _DAY.fullmatch(value):
        return (date.fromisoformat(value) + by).isoformat()
    if isinstance(value, str) and _STATED.fullmatch(value):
        return json.dumps(_moved(json.loads(value), by))
    if isinstance(value, str) and _MOMENT.fullmatch(value):
        return (datetime.fromisoformat(value) + by).isoformat()
    return value
