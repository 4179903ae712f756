"""The top of a paper: who we are, to whom it goes, and its number and dates."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from dealplanner.documents.flow import Block, Room
from dealplanner.documents.grid import Column, Grid, Look, Row
from dealplanner.documents.kit import Kit
from dealplanner.documents.logo import Logo
from dealplanner.documents.marks import Line
from dealplanner.documents.prose import Prose
from dealplanner.documents.stack import Stack
from dealplanner.domain.papers import Head, Party, Value
from dealplanner.domain.papers.look import LetterheadKind

_LOGO = (150.0, 42.0)  # points, at most
_PREPRINTED = 130.0  # points from the edge of the sheet, which hold a usual letterhead


def letterhead(head: Head, kit: Kit) -> Iterator[Block]:
    """Yield our name and address as the owner wants them, or room for what is printed on the sheet."""
    kind = head.look.letterhead
    if kind is LetterheadKind.PREPRINTED:
        yield Room(max(_PREPRINTED - kit.theme.page.top, 0.0))
        return
    yield from _centred(head, kit) if kind is LetterheadKind.CENTRED else _beside(head, kit)


def _centred(head: Head, kit: Kit) -> Iterator[Block]:
    """Set our name over our address, in the middle of the sheet."""
    ours = head.ours
    if ours.logo:
        columns = (Column(share=1), Column(points=_LOGO[0]), Column(share=1))
        yield Grid(columns, [Row((None, Logo(ours.logo, *_LOGO), None), Look(padding=0))])
    yield Prose(ours.name, replace(kit.looks.subtitle, align="centre"))
    reach = [line for line in (ours.phone, ours.email, ours.website) if line]
    for line in ("  ·  ".join(ours.address), "  ·  ".join(reach)):
        if line:
            yield Prose(line, replace(kit.looks.small, align="centre"))
    yield Line(kit.theme.colours.accent, 0.8, before=1.6 * kit.looks.unit, after=3.6 * kit.looks.unit)


def _beside(head: Head, kit: Kit) -> Iterator[Block]:
    ours, small = head.ours, kit.looks.figure_small
    right = Stack([Prose(line, small) for line in _contact_lines(ours)])
    columns = (Column(share=1.2), Column(share=1))
    yield Grid(columns, [Row((our_mark(ours, kit), right), Look(padding=0))], gutter=18)
    yield Line(kit.theme.colours.accent, 1.2, before=1.6 * kit.looks.unit, after=3.6 * kit.looks.unit)


def our_mark(ours: Party, kit: Kit) -> Block:
    """Return our logo over our name, or the name alone."""
    name = Prose(ours.name, kit.looks.subtitle)
    if not ours.logo:
        return name
    return Stack([Logo(ours.logo, *_LOGO), kit.space(0.6), Prose(ours.name, kit.looks.label)])


def _contact_lines(party: Party) -> list[str]:
    reach = [line for line in (party.phone, party.email, party.website) if line]
    return [*party.address, "  ·  ".join(reach[:2]), *reach[2:]] if reach else list(party.address)


def addresses(head: Head, kit: Kit, more: tuple[tuple[str, Value], ...] = ()) -> Block:
    """Return the client's address beside the paper's number and dates."""
    account = head.account
    lines = [head.addressee, *account.address]
    left: list[Block] = [Prose(account.name, kit.looks.cell_strong)]
    left += [Prose(line, kit.looks.cell) for line in lines if line.strip()]
    if account.tax_id:
        left.append(Prose(kit.say("label.their_tax_id", number=account.tax_id), kit.looks.small))
    right = kit.facts([*numbers(head, kit), *more], label=0.19, ruled=False)
    columns = (Column(share=1), Column(points=kit.width * 0.46))
    row = Row((Stack(left), right), Look(padding=0))
    return Grid(columns, [row], gutter=18, after=4.2 * kit.looks.unit)


def numbers(head: Head, kit: Kit) -> list[tuple[str, Value]]:
    """Return number, dates and contact with their labels."""
    return [
        (kit.say("label.number"), numbered(head, kit)),
        (kit.say("label.date"), head.issued),
        (kit.say("label.valid_through"), head.valid_through),
        (kit.say("label.contact"), head.ours.contact),
    ]


def numbered(head: Head, kit: Kit) -> str:
    """Return the number with its revision, or what stands for it on a draft."""
    if not head.number:
        return "" if head.sheet else kit.say("no_number")
    return f"{head.number}-R{head.revision}" if head.revision > 1 else head.number


def paper_name(head: Head, kit: Kit) -> str:
    """Return what the paper is called, such as “Quote Q-2026-041-R2”."""
    if head.sheet:
        is_public = not head.private and "public_title" in kit.words
        return kit.say("public_title" if is_public else "title")
    if not head.number:
        return kit.say("draft_name", title=kit.say("title"))
    return kit.say("name", number=numbered(head, kit))


def greeting(head: Head, kit: Kit) -> str:
    """Return the salutation with its mark; our own where nobody wrote one in the language of the paper."""
    return kit.both(lambda one: _greeting(head, one))


def _greeting(head: Head, kit: Kit) -> str:
    words = head.salutation.strip()
    if words and _has_han(words) is (kit.language == "zh"):
        return words if not words[-1].isalnum() else kit.say("salutation_marked", words=words)
    return kit.say("salutation_named", name=head.addressee) if head.addressee else kit.say("salutation")


def _has_han(words: str) -> bool:
    return any("\u3400" <= letter <= "\u9fff" for letter in words)


def imprint(ours: Party, kit: Kit) -> str:
    """Return what the law and the bank want to read about us, in one line."""
    parts = [ours.name, ours.registration]
    if ours.tax_id:
        parts.append(kit.say("label.our_tax_id", number=ours.tax_id))
    if ours.bank:
        parts.append(kit.say("label.bank", account=kit.say("comma").join(ours.bank)))
    return "  ·  ".join(part for part in parts if part.strip())
