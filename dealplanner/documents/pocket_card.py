"""The pocket card: every open point with its ladder, and give and get in balance, on one private page."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from dealplanner.documents.clipped import Clipped
from dealplanner.documents.flow import Block
from dealplanner.documents.grid import Column, Grid, Look, Row
from dealplanner.documents.kit import Kit, TableColumn
from dealplanner.documents.one_page import Section, fitted_column
from dealplanner.documents.plan_parts import BAD, Parts
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stack import Kept, Stack
from dealplanner.documents.styles import Style
from dealplanner.domain.papers.negotiation import PocketCard, PocketGift, PocketPoint, PocketRung, PocketSum
from dealplanner.i18n import N_

_LINES = (4, 3, 2, 1)
"""How many lines a cell may have, tried from left to right."""
_MOST = 16  # entries of a section that one page could ever show
_COST = 76.0  # points for an amount
_TITLE = 1.9  # of the theme's type


def story(paper: PocketCard, kit: Kit) -> Iterator[Block]:
    """Yield the head, then what there is room for on one page."""
    head = Stack([*_head(paper, kit)])
    height = kit.theme.page.height - head.wrap(kit.width, 0.0)[1] - 2 * kit.looks.unit
    head.after = 1.5 * kit.looks.unit
    yield head
    column = Stack([])
    for lines in _LINES:
        column, is_whole = fitted_column(_sections(paper, Parts(kit, lines)), kit.width, height)
        if is_whole:
            break
    yield column


def _head(paper: PocketCard, kit: Kit) -> Iterator[Block]:
    looks, size = kit.looks, kit.looks.cell.size * _TITLE
    yield Clipped(kit.say("title"), replace(looks.title, size=size, leading=size * 1.2, after=1.0), 1)
    names = filter(None, (paper.head.account.name, paper.head.deal, kit.value(paper.head.issued)))
    yield Clipped("  ·  ".join(names), replace(looks.label, after=2 * looks.unit), 1)


def _sections(paper: PocketCard, parts: Parts) -> list[Section]:
    kit = parts.kit
    agreed = kit.say("agreed_already", n=str(paper.settled)) if paper.settled else ""
    points: list[Block] = [parts.heading(kit.say("heading.points"))]
    if agreed or not paper.points:
        points.append(parts.small(agreed or kit.say("no_points")))
    return [
        Section(
            points,
            [_point(point, parts) for point in paper.points[:_MOST]],
            len(paper.points),
            least=6,
            more=parts.more,
        ),
        Section([*_balance(paper, parts)]),
        Section(
            [parts.heading(kit.say("heading.gifts"))] if paper.gifts else [],
            [_gift(gift, parts) for gift in paper.gifts[:_MOST]],
            len(paper.gifts),
            least=3,
            more=parts.more,
        ),
    ]


def _point(point: PocketPoint, parts: Parts) -> Block:
    kit, looks = parts.kit, parts.kit.looks
    owners = " / ".join(filter(None, (point.owner, point.their_owner)))
    when = kit.say("due", day=kit.short_day(point.due)) if point.due else ""
    about = Clipped("  ·  ".join(filter(None, (owners, when))), _right(parts), 1)
    top = Grid(
        (Column(share=1.5), Column(share=1)),
        [Row((parts.text(point.topic, strong=True, lines=1), about))],
        gutter=2 * looks.unit,
    )
    said = [top, _rungs(point.rungs, parts)]
    if point.their_word:
        day = kit.short_day(point.their_word_on)
        words = kit.say("their_word_on", day=day, words=point.their_word) if day else ""
        said.append(parts.text(words or kit.say("their_word", words=point.their_word)))
    said.append(parts.text(kit.say("next", words=point.next_step)))
    return Kept(said, before=1.2 * looks.unit, after=1.2 * looks.unit)


def _right(parts: Parts) -> Style:
    return replace(parts.small("").style, align="right")


def _rungs(rungs: Sequence[PocketRung], parts: Parts) -> Block:
    looks = parts.kit.looks
    cells = [Stack([parts.small(_rung_words(rung, parts.kit), 1), parts.text(rung.words)]) for rung in rungs]
    look = Look(below=parts.kit.hairline, fill=parts.kit.theme.colours.tint, padding=0.5 * looks.unit)
    return Grid(
        [Column(share=1) for _ in rungs],
        [Row(cells, look)],
        inset=0.6 * looks.unit,
        before=0.3 * looks.unit,
        after=0.4 * looks.unit,
    )


def _rung_words(rung: PocketRung, kit: Kit) -> str:
    marks = [kit.say(key) for key, stands in (("we_stand", rung.we), ("they_stand", rung.they)) if stands]
    return "  ".join([kit.say(f"rung.{rung.key}"), *marks])


def _balance(paper: PocketCard, parts: Parts) -> Iterator[Block]:
    kit = parts.kit
    yield parts.heading(kit.say("heading.balance"))
    if not paper.sums:
        yield parts.small(kit.say("no_gifts"))
        return
    yield parts.plain(paper.balance)
    yield _sums(paper.sums, parts)
    for words in paper.warnings:
        yield parts.entry("bang", BAD, words)


def _sums(sums: Sequence[PocketSum], parts: Parts) -> Block:
    kit, unit = parts.kit, parts.kit.looks.unit
    keys = ("state", "given", "got", "net", "margin")
    heads = [TableColumn(f"column.{key}", align="left" if key == "state" else "right") for key in keys]
    right = replace(parts.text("").style, align="right")
    rows = []
    for one in sums:
        first, *figures = _sum_words(one, kit)
        cells = [parts.text(first, lines=1), *(Clipped(figure, right, 1) for figure in figures)]
        rows.append(Row(cells, Look(below=kit.hairline, padding=0.35 * unit)))
    return Grid(
        [Column(share=1), *(Column(firm=True) for _ in keys[1:])],
        rows,
        head=Row([kit.column_head(one) for one in heads], Look(below=kit.strong_line, padding=0.35 * unit)),
        gutter=2 * unit,
        after=unit,
    )


def _sum_words(one: PocketSum, kit: Kit) -> list[str]:
    left = kit.value(one.margin) if one.margin else kit.say("not_known")
    if one.percent:
        left = kit.say("margin", amount=left, percent=one.percent)
    if one.is_below:
        left = kit.say("below_floor", margin=left)
    money = [kit.value(amount) for amount in (one.given, one.got, one.net)]
    return [kit.say(f"up_to.{one.key}"), *money, left]


def _gift(gift: PocketGift, parts: Parts) -> Block:
    kit, unit = parts.kit, parts.kit.looks.unit
    who = kit.say(f"gives.{gift.side}", what=gift.what or kit.say("unnamed"))
    cost = kit.value(gift.cost) if gift.cost is not None else kit.say("cost_not_known")
    got = kit.say("in_return", words=gift.for_what) if gift.for_what.strip() else ""
    cells = (
        parts.text(kit.say("gift", who=who, state=kit.say(f"state.{gift.state}"))),
        Clipped(cost, replace(parts.text("").style, align="right"), 1),
        parts.small("  ·  ".join(filter(None, (gift.why, got)))),
    )
    columns = (Column(share=1.5), Column(points=_COST), Column(share=1.6))
    look = Look(below=kit.hairline, padding=0.35 * unit)
    return Grid(columns, [Row(cells, look)], gutter=2 * unit)


POCKET_CARD = DocumentKind("pocket", N_("Pocket card"), story, pages=range(1, 2))
