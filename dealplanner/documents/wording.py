"""The words of a paper in its own language: TOML files in resources/documents."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from functools import cache
from typing import Any

from dealplanner import paths

LANGUAGES = ("en", "zh")


class Wording:
    """The words of one kind of paper in one language, by dotted key such as `heading.price`."""

    def __init__(self, words: Mapping[str, Any]) -> None:
        self._words = words

    def __contains__(self, key: str) -> bool:
        return key in self._words

    def forms(self, key: str) -> list[str]:
        """Return the singular and, where the language has one, the plural; raise KeyError for neither."""
        found = self._words[key]
        return list(found) if isinstance(found, list) else [str(found)]

    def say(self, key: str, **facts: str) -> str:
        """Return the words `key` with facts in the place of their braces; raise KeyError for no words."""
        words = str(self._words[key])
        return words.format(**facts) if facts else words


@cache
def wording(kind: str, language: str) -> Wording:
    """Return the words of `kind`, common ones included."""
    words: dict[str, Any] = {}
    for name in ("common", kind):
        _flatten(
            tomllib.loads(paths.resource(f"documents/{language}/{name}.toml").read_text("utf-8")), "", words
        )
    return Wording(words)


def _flatten(table: Mapping[str, Any], before: str, into: dict[str, Any]) -> None:
    for key, value in table.items():
        if isinstance(value, dict):
            _flatten(value, f"{before}{key}.", into)
        else:
            into[f"{before}{key}"] = value
