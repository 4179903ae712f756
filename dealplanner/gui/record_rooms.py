"""The pages of records: which of them shows which, with what it needs."""

from __future__ import annotations

from typing import cast

from dealplanner.domain.choices import DocumentState
from dealplanner.gui.account_page import AccountPage
from dealplanner.gui.activity_page import ActivityPage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.host import Host
from dealplanner.gui.person_page import PersonPage
from dealplanner.gui.places import Target
from dealplanner.gui.price_item_page import PriceItemPage
from dealplanner.gui.record_page import RecordPage
from dealplanner.gui.view import View
from dealplanner.records import Deal, Document, Record
from dealplanner.services.links import DealLinks
from dealplanner.services.records import find_record

_PAGES: dict[str, type[RecordPage]] = {
    "account": AccountPage,
    "person": PersonPage,
    "activity": ActivityPage,
    "price_item": PriceItemPage,
}


def record_page(target: Target, host: Host) -> View:
    """Return the page of one record; a document is shown among the papers of its deal."""
    record = _record(target, host)
    if target.kind == "deal":
        return _deal(cast(Deal, record), host)
    if target.kind == "document":
        return _document(cast(Document, record), host)
    page = _PAGES[target.kind](host.open_file, record)
    page.gone.connect(host.desk.leave)
    page.said.connect(host.tell)
    return page


def _record(target: Target, host: Host) -> Record:
    record = find_record(host.open_file.session.workspace, target.kind, target.id)
    assert record is not None, "whatever leads to a record was read from the file"
    return record


def _deal(deal: Deal, host: Host) -> DealView:
    session = host.open_file.session
    today = session.workspace.clock().date()
    return DealView(deal, session, DealLinks(session.workspace, today, deal))


def _document(document: Document, host: Host) -> DealView:
    view = _deal(cast(Deal, _record(Target("deal", document.deal_id), host)), host)
    view.open_papers("" if document.state is DocumentState.DRAFT else document.id)
    return view
