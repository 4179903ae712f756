"""What every declared field knows about itself, and how declarations are read back."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from types import MappingProxyType
from typing import Any

from dealplanner.i18n import Phrase


@dataclass(frozen=True, kw_only=True)
class Field:
    """What every declared field knows about itself."""

    label: str
    why: str = ""
    required: bool = False
    private: bool = False
    judgement: bool = False
    """Does the plan rest on the answer, so that it wants to know who said so?"""
    empty: Any = None

    def is_empty(self, value: Any) -> bool:
        """Say whether `value` is as good as no answer."""
        return value is None or value in (self.empty, "")

    def complaint(self, value: Any) -> Phrase | None:
        """Return what is wrong with `value`, in one sentence with the way out."""
        return None

    def dump(self, value: Any) -> Any:
        """Turn a value into something JSON can hold."""
        return value

    def load(self, raw: Any) -> Any:
        """Turn what `dump` made back into a value; raise ValueError where it cannot be one."""
        return raw


@cache
def _fields_of(kind: type[Any]) -> Mapping[str, Field]:
    declared = {f.name: f.metadata["field"] for f in dataclasses.fields(kind) if "field" in f.metadata}
    return MappingProxyType(declared)


def fields_of(thing: type[Any] | Any) -> Mapping[str, Field]:
    """Return the declared fields of a page, row or record, in the order they were written."""
    return _fields_of(thing if isinstance(thing, type) else type(thing))


def dump_fields(thing: Any) -> dict[str, Any]:
    """Turn the declared fields of `thing` into what JSON can hold."""
    return {name: field.dump(getattr(thing, name)) for name, field in fields_of(thing).items()}


def load_fields(kind: type[Any], raw: Mapping[str, Any]) -> dict[str, Any]:
    """Read declared fields back: new ones take their defaults, unknown ones are dropped."""
    return {name: field.load(raw[name]) for name, field in fields_of(kind).items() if name in raw}
