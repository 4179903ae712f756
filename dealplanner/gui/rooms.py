"""Which view shows which target; each is brought in when it is first wanted."""

from __future__ import annotations

from dealplanner.gui.flags_on_today import FlagsOnToday
from dealplanner.gui.host import Host
from dealplanner.gui.places import PLACES, Target
from dealplanner.gui.today import Today
from dealplanner.gui.view import View

_LISTS = {key for place in PLACES for key in place.lists}


def build_view(target: Target, host: Host) -> View:
    """Return a new view of `target`, with its wishes heard."""
    view = _view(target, host)
    view.opened.connect(host.desk.go)
    view.new_wanted.connect(host.begin)
    return view


def _view(target: Target, host: Host) -> View:
    if target.kind == "today":
        today = Today(host.open_file.file)
        host.when_warm(FlagsOnToday(today, host.open_file).begin)
        return today
    if target.kind in _LISTS:
        from dealplanner.gui.lists_view import ListView  # late: Today is painted first
        from dealplanner.services.lists import LISTS

        return ListView(host.open_file.file, LISTS[target.kind])
    if target.kind == "review":
        from dealplanner.gui.review.view import ReviewView  # late, as the lists

        return ReviewView(host.open_file.file)
    if target.kind == "settings":
        from dealplanner.gui.settings import Settings  # late: brings SQLAlchemy

        return Settings(host)
    from dealplanner.gui.record_rooms import record_page  # late: brings SQLAlchemy

    return record_page(target, host)
