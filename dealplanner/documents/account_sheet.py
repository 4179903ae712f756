"""The sheet of an account: relationship, sums, deals, people over time, and what belongs to it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.render import DocumentKind
from dealplanner.domain.papers.account import AccountSheet, DealLine, MemberLine, PersonLine
from dealplanner.domain.relationship import LEVELS, Presence
from dealplanner.domain.roll_up import Pile, Sums
from dealplanner.domain.stakes import RelationshipLevel
from dealplanner.i18n import N_

_INDENT = "\u2003"


def story(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    """Yield the sheet from top to bottom."""
    yield kit.title(kit.say("title"))
    yield kit.subtitle(paper.name or kit.say("no_account"))
    if not paper.name:
        return
    quiet = (paper.about, _way_up(paper, kit))
    yield kit.quiet("  ·  ".join(filter(None, quiet)) or kit.say("on_its_own"))
    yield from _relationship(paper, kit)
    yield from _sums(paper, kit)
    yield from _open(paper, kit)
    yield from _ended(paper, kit)
    yield from _people(paper, kit)
    yield from _members(paper, kit)


def _way_up(paper: AccountSheet, kit: Kit) -> str:
    return kit.say("belongs_to", names=" › ".join(paper.way_up)) if paper.way_up else ""


def _relationship(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    yield kit.heading(kit.say("heading.relationship"))
    yield kit.facts(
        [
            (kit.say("label.now"), _level(paper.level, kit)),
            (kit.say("label.wanted"), _level(paper.level_wanted, kit)),
            (kit.say("label.goals"), paper.goals.strip() or kit.say("no_goals")),
        ],
        label=0.2,
    )


def _level(level: RelationshipLevel, kit: Kit) -> str:
    """Return the words for a level with its place among the steps, so that two can be compared."""
    words = kit.known("level", str(level))
    if level not in LEVELS:
        return words
    return kit.say("level_of", n=Decimal(LEVELS.index(level) + 1), all=Decimal(len(LEVELS)), words=words)


# Sums


def _sums(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    yield kit.heading(kit.say("heading.sums"))
    own, all_ = _figures(paper.own, kit), _figures(paper.all, kit)
    keys = ("open", "expected", "won", "lost", "stopped", "hours", "saved")
    names = [kit.say(f"sum.{key}") for key in keys]
    if not paper.members:
        yield kit.facts(list(zip(names, own, strict=True)), label=0.3)
        return
    columns = [
        TableColumn(share=1.2),
        TableColumn("column.own", share=1, align="right"),
        TableColumn("column.all", share=1.4, align="right"),
    ]
    yield kit.table(columns, [list(row) for row in zip(names, own, all_, strict=True)])


def _figures(sums: Sums, kit: Kit) -> list[str]:
    piles = (sums.open, sums.expected, sums.won, sums.lost, sums.stopped)
    return [*(_pile(pile, kit) or "–" for pile in piles), *(_hours(h, kit) or "–" for h in _hours_of(sums))]


def _hours_of(sums: Sums) -> tuple[Decimal, Decimal]:
    return sums.hours_spent, sums.hours_saved


def _pile(pile: Pile, kit: Kit) -> str:
    if not pile.count:
        return ""
    amounts = " + ".join(kit.value(amount) for amount in pile.amounts)
    return kit.say("pile", count=Decimal(pile.count), amounts=amounts) if amounts else str(pile.count)


def _hours(hours: Decimal, kit: Kit) -> str:
    return kit.say("hours", n=hours) if hours else ""


# Deals


def _open(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    if not paper.open:
        yield kit.quiet(kit.say("no_open"))
        return
    yield kit.heading(kit.say("heading.open"))
    columns = [
        TableColumn("column.deal", share=2),
        TableColumn("column.account", share=1.5),
        TableColumn("column.step", align="right"),
        TableColumn("column.value", align="right"),
        TableColumn("column.chance", align="right"),
        TableColumn("column.expected", align="right"),
        TableColumn("column.hours", align="right"),
    ]
    yield kit.lean_table(columns, [_open_row(deal, paper, kit) for deal in paper.open])
    yield from _more(paper.more_open, kit)


def _open_row(deal: DealLine, paper: AccountSheet, kit: Kit) -> list[str]:
    return [
        deal.title or kit.say("no_title"),
        deal.account if paper.members else "",
        str(deal.step),
        kit.value(deal.value),
        kit.formats.percent(deal.chance) if deal.chance is not None else "",
        kit.value(deal.expected),
        _hours(deal.hours, kit),
    ]


def _ended(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    if not paper.ended:
        return
    yield kit.heading(kit.say("heading.ended"))
    columns = [
        TableColumn("column.deal", share=2),
        TableColumn("column.account", share=1.5),
        TableColumn("column.outcome", share=0.8),
        TableColumn("column.closed", share=1),
        TableColumn("column.value", align="right"),
        TableColumn("column.hours", align="right"),
    ]
    rows = [
        [
            deal.title or kit.say("no_title"),
            deal.account if paper.members else "",
            kit.known("outcome", str(deal.outcome)),
            kit.short_day(deal.closed_on),
            kit.value(deal.value),
            _hours(deal.hours, kit),
        ]
        for deal in paper.ended
    ]
    yield kit.lean_table(columns, rows)
    yield from _more(paper.more_ended, kit)


# People


def _people(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    yield kit.heading(kit.say("heading.people"))
    if not paper.people:
        yield kit.quiet(kit.say("nobody"))
        return
    columns = [
        TableColumn("column.name", share=1.5),
        TableColumn("column.time", share=1.4),
        TableColumn("column.says", share=1.9),
        TableColumn("column.met", share=0.9),
    ]
    yield kit.lean_table(columns, [_person_row(one, kit) for one in paper.people])
    yield from _more(paper.more_people, kit)


def _person_row(one: PersonLine, kit: Kit) -> list[str | Block]:
    where = kit.say("comma").join(filter(None, (one.job, one.account)))
    says = [_say(say.deal, [kit.known("role", str(role)) for role in say.roles], kit) for say in one.says]
    met = kit.short_day(one.met_on) or (kit.say("never_met") if one.says else "")
    return [kit.pair(one.name or kit.say("no_name"), where), _time(one, kit), "\n".join(says), met]


def _say(deal: str, roles: Sequence[str], kit: Kit) -> str:
    return kit.say("role_in", deal=deal, roles=kit.say("comma").join(roles)) if roles else deal


def _time(one: PersonLine, kit: Kit) -> str:
    since, left = kit.short_day(one.since_on), kit.short_day(one.left_on)
    if one.presence is Presence.LEFT:
        return kit.say("left_after", since=since, left=left) if since else kit.say("left", left=left)
    said = [kit.say("new_since" if one.presence is Presence.NEW else "since", since=since)] if since else []
    return "\n".join([*said, *([kit.say("leaves", left=left)] if left else [])])


# What belongs to it


def _members(paper: AccountSheet, kit: Kit) -> Iterator[Block]:
    if not paper.members:
        return
    yield kit.heading(kit.say("heading.members"))
    columns = [
        TableColumn("column.account", share=1.6),
        TableColumn("column.level", share=1.4),
        TableColumn("column.open", align="right"),
        TableColumn("column.won", align="right"),
        TableColumn("column.hours", align="right"),
    ]
    yield kit.lean_table(columns, [_member_row(one, kit) for one in paper.members])
    yield from _more(paper.more_members, kit)


def _member_row(one: MemberLine, kit: Kit) -> list[str]:
    unknown = RelationshipLevel.NOT_KNOWN
    levels = [kit.known("level", str(level)) for level in (one.level, one.level_wanted) if level != unknown]
    return [
        _INDENT * (one.depth - 1) + (one.name or kit.say("no_name")),
        " → ".join(dict.fromkeys(levels)),
        _pile(one.sums.open, kit),
        _pile(one.sums.won, kit),
        _hours(one.sums.hours_spent, kit),
    ]


def _more(count: int, kit: Kit) -> Iterator[Block]:
    if count:
        yield kit.quiet(kit.say("more", count=Decimal(count)))


ACCOUNT_SHEET = DocumentKind("account", N_("Account sheet"), story)
