"""Where papers are signed: the client's acceptance, and the signatures of both sides."""

from __future__ import annotations

from collections.abc import Sequence

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Heading, Kit
from dealplanner.documents.letterhead import numbered
from dealplanner.documents.marks import Blank, Columns, Tick
from dealplanner.documents.offer import option_groups, positions
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Framed, Kept, Stack
from dealplanner.domain.papers import Head, Signatory
from dealplanner.domain.pricing.priced import PricedOffer, PricedRow

_ROOM = 26.0  # points above a line, for a hand


def acceptance(head: Head, signing: Signatory, offer: PricedOffer | None, kit: Kit) -> Block:
    """Return the framed box in which the client accepts: options to tick, then lines to sign on."""
    unit = kit.looks.unit
    words = kit.say("acceptance", number=numbered(head, kit)) if head.number else kit.say("acceptance_draft")
    blocks: list[Block] = [
        Heading(kit.say("heading.acceptance"), kit.looks.subheading),
        kit.text(words),
        *(_ticks(offer, kit) if offer else ()),
        kit.space(1),
        *signature_lines(signing, kit),
    ]
    colours = kit.theme.colours
    return Framed(blocks, padding=3 * unit, border=colours.accent, before=4 * unit, after=2 * unit)


def _ticks(offer: PricedOffer, kit: Kit) -> list[Block]:
    numbers = positions(offer)
    groups = list(option_groups(offer, kit))
    found: list[Block] = [kit.text(kit.say("tick_options"))] if groups else []
    for heading, rows in groups:
        found.append(Prose(heading, kit.looks.cell_small))
        found.extend(Tick(_tick_words(row, numbers[row.index], kit), kit.looks.cell) for row in rows)
        found.append(kit.space(1))
    return found


def _tick_words(row: PricedRow, number: int, kit: Kit) -> str:
    title = row.line.title or row.line.code or kit.say("column.description")
    which = kit.say("tick_number", number=str(number))
    if row.line.hide_price:
        return kit.say("tick_bare", number=which, title=title)
    return kit.say("tick", number=which, title=title, amount=kit.formats.money(row.net))


def signature_lines(signing: Signatory, kit: Kit) -> list[Block]:
    """Return the lines to be filled in by one who signs, what is known written in."""
    who, when = _known(signing, kit)
    gap = 3.2 * kit.looks.unit
    return [
        Columns(
            [_blank("sign.name", who, kit), _blank("sign.place_date", when, kit)], gap, after=kit.looks.unit
        ),
        Columns([_blank("sign.signature", "", kit), _blank("sign.stamp", "", kit)], gap),
    ]


def _known(one: Signatory, kit: Kit) -> tuple[str, str]:
    """Return what is known of who signs, and of where and when."""
    day = kit.formats.day(one.day) if one.day else ""
    who, when = (one.name, one.role), (one.place, day)
    comma = kit.say("comma")
    return comma.join(part for part in who if part.strip()), comma.join(part for part in when if part.strip())


def _blank(key: str, value: str, kit: Kit) -> Blank:
    return Blank(kit.say(key), value, (kit.looks.cell, kit.looks.cell_small), kit.theme.colours.quiet, _ROOM)


def signatures(sides: Sequence[tuple[str, str, Sequence[Signatory]]], kit: Kit) -> Block:
    """Return the signature blocks of both sides, side by side: role, name of the party, who signs."""
    columns = [_side(role, name, signing or (Signatory(),), kit) for role, name, signing in sides]
    return Kept([Columns(columns, 5 * kit.looks.unit)], before=1.5 * kit.looks.unit)


def _side(role: str, name: str, signing: Sequence[Signatory], kit: Kit) -> Block:
    blocks: list[Block] = [Prose(role, kit.looks.column), Prose(name, kit.looks.cell_strong)]
    for one in signing:
        who, when = _known(one, kit)
        blocks += [
            _blank("sign.place_date", when, kit),
            _blank("sign.signature_stamp", "", kit),
            _blank("sign.name_role", who, kit),
        ]
    return Stack(blocks)
