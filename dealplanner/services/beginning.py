"""Beginning things with few words: an account is found by its name, or made along with what is in it."""

from __future__ import annotations

from sqlalchemy import func, select

from dealplanner.records import Account, Activity, Deal, Person, PriceItem
from dealplanner.services.deals import new_account, new_activity, new_deal, new_person
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace


def account_named(workspace: Workspace, name: str) -> Account | None:
    """Return the account of that name, the one with the same capitals first."""
    if not name:
        return None
    unsaved = (new for new in workspace.session.new if isinstance(new, Account))
    same = select(Account).where(func.lower(Account.name) == func.lower(name))
    saved = workspace.session.scalars(same.order_by(Account.name != name, Account.id))
    found = (one for one in (*unsaved, *saved) if one.deleted_at is None)
    return next((one for one in found if one.name.casefold() == name.casefold()), None)


def begin_account(workspace: Workspace, name: str) -> Account:
    """Take a new account in."""
    return new_account(workspace, name)


def begin_deal(workspace: Workspace, title: str, account: str) -> Deal:
    """Begin a deal with the account of that name, which is made where there is none; one step of undo."""
    found = account_named(workspace, account)
    with workspace.action():
        return new_deal(workspace, title, found or _made(workspace, account))


def begin_person(workspace: Workspace, name: str, account: str) -> Person:
    """Take a person in at the account of that name, which is made where there is none; one step of undo."""
    found = account_named(workspace, account)
    with workspace.action():
        return new_person(workspace, name, found or _made(workspace, account))


def begin_activity(workspace: Workspace, name: str) -> Activity:
    """Take a new marketing activity in."""
    return new_activity(workspace, name)


def begin_price(workspace: Workspace, title: str) -> PriceItem:
    """Take something new into the price list."""
    with workspace.action():
        item = workspace.add(PriceItem())
        workspace.change(Slot(item, "title"), title)
    return item


def _made(workspace: Workspace, account: str) -> Account | None:
    return new_account(workspace, account) if account else None
