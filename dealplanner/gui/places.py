"""Where one can be in the window, and the keys that lead there."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from dealplanner.i18n import N_


class Target(NamedTuple):
    """A place of the rail, a list, or one record by its table and id."""

    kind: str
    id: str = ""


@dataclass(frozen=True)
class Place:
    """One entry of the rail; it may hold several lists, as tabs."""

    key: str
    title: str
    keys: str
    lists: tuple[str, ...] = ()
    tabs: tuple[str, ...] = ()
    """The words for each list where there are several."""


_TABS = (N_("Accounts"), N_("People"), N_("Marketing activities"))
PLACES = (
    Place("today", N_("Today"), "Ctrl+1"),
    Place("deals", N_("Deals"), "Ctrl+2", ("deals",)),
    Place("accounts", N_("Accounts"), "Ctrl+3", ("accounts", "people", "activities"), _TABS),
    Place("documents", N_("Documents"), "Ctrl+4", ("documents",)),
    Place("prices", N_("Price list"), "Ctrl+5", ("prices",)),
    Place("review", N_("Review"), "Ctrl+7"),
    Place("settings", N_("Settings"), "Ctrl+6"),
)
"""The rail, from top to bottom; the last stands at its foot."""

_HOMES = {
    "deal": "deals",
    "account": "accounts",
    "person": "accounts",
    "activity": "accounts",
    "document": "documents",
    "price_item": "prices",
}


def place_of(target: Target) -> str:
    """Return the key of the place that a target belongs to."""
    for place in PLACES:
        if target.kind == place.key or target.kind in place.lists:
            return place.key
    return _HOMES[target.kind]


class Shortcut(NamedTuple):
    """Keys, and what they do."""

    keys: str
    words: str


FIND = Shortcut("Ctrl+K", N_("Find a person, an account or a deal"))
NEW_DEAL = Shortcut("Ctrl+N", N_("New deal"))
NEW_PERSON = Shortcut("Ctrl+Shift+N", N_("New person"))
NEW_ACCOUNT = Shortcut("Ctrl+Alt+N", N_("New account"))
UNDO = Shortcut("Ctrl+Z", N_("Undo"))
REDO = Shortcut("Ctrl+Shift+Z", N_("Redo"))
PAPERS = Shortcut("Ctrl+P", N_("Papers of the deal"))
BACK = Shortcut("Alt+Left", N_("Back"))
FILTER = Shortcut("Ctrl+F", N_("Filter the list"))
SAID = Shortcut("F2", N_("At an answer: who said so?"))
OVERVIEW = Shortcut("F1", N_("All keys"))

SHORTCUT_OF = {"deal": NEW_DEAL, "person": NEW_PERSON, "account": NEW_ACCOUNT}
"""The keys that begin a new record, by its table."""

SHORTCUTS = (
    *(Shortcut(place.keys, place.title) for place in PLACES),
    *(FIND, NEW_DEAL, NEW_PERSON, NEW_ACCOUNT, UNDO, REDO, PAPERS, BACK, FILTER, SAID, OVERVIEW),
)
"""Every key that works everywhere, in the order in which the overview shows them."""
