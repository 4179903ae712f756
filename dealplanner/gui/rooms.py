"""Which view shows which target; each is brought in when it is first wanted."""

from __future__ import annotations

from typing import Protocol

from dealplanner.gui.desk import Desk
from dealplanner.gui.lists_view import ListView
from dealplanner.gui.open_file import OpenFile
from dealplanner.gui.places import Target
from dealplanner.gui.today import Today
from dealplanner.gui.view import View
from dealplanner.services.lists import LISTS


class Host(Protocol):
    """What a view may ask of the window."""

    open_file: OpenFile
    desk: Desk

    def begin(self, table: str, account: str = "") -> None:
        """Ask for a new record with few keys, and go there."""


def build_view(target: Target, host: Host) -> View:
    """Return a new view of `target`, with its wishes heard."""
    view = _view(target, host)
    view.opened.connect(host.desk.go)
    view.new_wanted.connect(host.begin)
    return view


def _view(target: Target, host: Host) -> View:
    if target.kind == "today":
        return Today(host.open_file.file)
    if target.kind in LISTS:
        return ListView(host.open_file.file, LISTS[target.kind])
    raise KeyError(target.kind)
