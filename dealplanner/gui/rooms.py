"""Which view shows which target; each is brought in when it is first wanted."""

from __future__ import annotations

from typing import TYPE_CHECKING

from dealplanner.gui.host import Host
from dealplanner.gui.lists_view import ListView
from dealplanner.gui.places import Target
from dealplanner.gui.today import Today
from dealplanner.gui.view import View
from dealplanner.services.lists import LISTS

if TYPE_CHECKING:
    from dealplanner.records import Deal


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
    if target.kind == "settings":
        from dealplanner.gui.settings import Settings  # late: brings SQLAlchemy

        return Settings(host)
    return _record_page(target, host)


def _record_page(target: Target, host: Host) -> View:
    from dealplanner.gui.record_rooms import PAGES  # late: brings SQLAlchemy
    from dealplanner.records import Deal
    from dealplanner.services.records import find_record

    record = find_record(host.open_file.session.workspace, target.kind, target.id)
    assert record is not None, "whatever leads to a record was read from the file"
    if isinstance(record, Deal):
        return _deal_page(record, host)
    page = PAGES[target.kind](host.open_file, record)
    page.gone.connect(host.desk.leave)
    page.said.connect(host.tell)
    return page


def _deal_page(deal: Deal, host: Host) -> View:
    from dealplanner.gui.deal.view import DealView
    from dealplanner.services.links import DealLinks

    session = host.open_file.session
    today = host.open_file.file.clock().date()
    return DealView(deal, session, DealLinks(session.workspace, today, deal))
