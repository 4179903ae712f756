"""Composes the sheet of an account, that of a deal or any other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import TypeVar

from sqlalchemy.orm import object_session

from dealplanner.domain.choices import Outcome
from dealplanner.domain.papers import Head
from dealplanner.domain.papers.account import AccountSheet, DealLine, MemberLine, PersonLine, RoleLine
from dealplanner.domain.roll_up import DealFigures, Sums
from dealplanner.records import Account, Language, Profile
from dealplanner.services.accounts import Family, Member, Somebody, read_family
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.heads import account_party, look_of, our_party
from dealplanner.services.rivals import plain_connection

MOST = 200
"""Lines of a list: more would be no sheet but a register, which the program itself shows."""
_Line = TypeVar("_Line")


def account_sheet(ask: Ask) -> AccountSheet:
    """Return the sheet of the deal’s account as far as it is saved; an empty one for a deal without one."""
    account, session = ask.deal.account, object_session(ask.deal)
    if account is None or session is None:
        return AccountSheet(head=ask.head)
    family = read_family(plain_connection(session), account.id, ask.facts.today)
    return _sheet(replace(ask.head, deal=account.name, subject=account.name), account, family)


def sheet_of_account(
    account: Account, family: Family, profile: Profile, today: date, language: Language
) -> AccountSheet:
    """Return the sheet of an account with what was read of it, whether a deal is made with it or not."""
    head = Head(
        language=str(language),
        currency=profile.currency,
        draft=False,
        sheet=True,
        private=True,
        deal=account.name,
        account=account_party(account, None),
        ours=our_party(profile),
        issued=today,
        subject=account.name,
        look=look_of(profile),
    )
    return _sheet(head, account, family)


def _sheet(head: Head, account: Account, family: Family) -> AccountSheet:
    is_open = Outcome.OPEN
    open_ = sorted(
        (d for d in family.deals if d.outcome is is_open), key=lambda deal: (-deal.step, deal.title)
    )
    ended = sorted((d for d in family.deals if d.outcome is not is_open), key=_ended_last, reverse=True)
    below = family.members[1:]
    return AccountSheet(
        head=head,
        name=account.name,
        about=" · ".join(filter(None, (account.sector, account.office))),
        way_up=tuple(name for _, name in family.way_up),
        level=account.level,
        level_wanted=account.level_wanted,
        goals=account.goals,
        own=family.members[0].own if family.members else Sums(),
        all=family.sums,
        members=tuple(map(_member, below[:MOST])),
        open=tuple(_deal(deal, family) for deal in open_[:MOST]),
        ended=tuple(_deal(deal, family) for deal in ended[:MOST]),
        people=tuple(_person(one, account.name) for one in family.people[:MOST]),
        more_members=_more(below),
        more_open=_more(open_),
        more_ended=_more(ended),
        more_people=_more(family.people),
    )


def _more(lines: Sequence[_Line]) -> int:
    return max(len(lines) - MOST, 0)


def _ended_last(deal: DealFigures) -> tuple[date, str]:
    return deal.closed_on or date.min, deal.title


def _member(member: Member) -> MemberLine:
    return MemberLine(
        name=member.name,
        depth=member.depth,
        level=member.level,
        level_wanted=member.level_wanted,
        sums=member.sums,
    )


def _deal(deal: DealFigures, family: Family) -> DealLine:
    return DealLine(
        title=deal.title,
        account=family.name_of(deal.account_id),
        step=deal.step,
        outcome=deal.outcome,
        value=deal.value,
        chance=deal.chance,
        expected=deal.expected,
        hours=deal.hours_spent,
        closed_on=deal.closed_on,
    )


def _person(one: Somebody, account: str) -> PersonLine:
    return PersonLine(
        name=one.name,
        job=one.job,
        account=one.account if one.account != account else "",
        presence=one.presence,
        since_on=one.since_on,
        left_on=one.left_on,
        met_on=one.met_on,
        says=tuple(RoleLine(deal=say.deal, roles=say.roles) for say in one.says),
    )
