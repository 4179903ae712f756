"""Quick find: people, accounts and deals by name, as their user types."""

from __future__ import annotations

from dealplanner.services.deal_file import DealFile
from dealplanner.storage.find import Hit, find_names

__all__ = ["Hit", "find", "find_accounts"]


def find_accounts(file: DealFile, words: str, most: int = 8) -> list[str]:
    """Return the names of accounts that hold all of `words`."""
    return [hit.name for hit in find_names(file.connection, " ".join(words.split()), most, ("account",))]


def find(file: DealFile, words: str, each: int = 6) -> list[Hit]:
    """Return at most `each` people, accounts and deals whose name holds all of `words`."""
    return find_names(file.connection, " ".join(words.split()), each)
