"""Red flags put off: with a reason, until a day not too far away, and taken up again."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, timedelta

from dealplanner.domain.errors import UserError
from dealplanner.domain.fields import Field, fields_of
from dealplanner.i18n import N_
from dealplanner.records import Deal, PutOff
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

USUAL = timedelta(days=14)
"""What is proposed."""
LONGEST = timedelta(days=365)


class NoReason(UserError):
    """A flag cannot be put off for nothing."""

    sentence = N_("No reason is given: say in a few words why it can wait.")


class NotAhead(UserError):
    """A day that has come puts nothing off."""

    sentence = N_("{day} does not lie ahead: name a day after today.")


class TooFar(UserError):
    """Nobody keeps in mind what is put off for longer."""

    sentence = N_("{day} is more than a year away: name a day until {last}.")


def put_off_fields() -> Mapping[str, Field]:
    """Return the declared fields of what is put off."""
    return fields_of(PutOff)


def find_put_off(deal: Deal, flag: str) -> PutOff | None:
    """Return how a flag was put off last, by its id, also where its day has come."""
    return next((put for put in live(deal.puts_off) if put.flag == flag), None)


def put_off_flag(workspace: Workspace, deal: Deal, flag: str, reason: str, until: date) -> PutOff:
    """Put a flag off, by its id, as one step of undo; raise a UserError where reason or day will not do.

    What was put off before gets the new reason and day.
    """
    _check(reason, until, workspace.clock().date())
    with workspace.action():
        put = find_put_off(deal, flag)
        if put is None:
            put = workspace.add(PutOff(flag=flag, position=len(deal.puts_off)), deal, "puts_off")
        workspace.change(Slot(put, "reason"), reason.strip())
        workspace.change(Slot(put, "until"), until)
    return put


def take_up_flag(workspace: Workspace, deal: Deal, flag: str) -> None:
    """Show a flag again before its day, as one step of undo."""
    put = find_put_off(deal, flag)
    if put is not None:
        workspace.remove(put)


def _check(reason: str, until: date, today: date) -> None:
    if not reason.strip():
        raise NoReason
    if until <= today:
        raise NotAhead(day=until)
    if until > today + LONGEST:
        raise TooFar(day=until, last=today + LONGEST)
