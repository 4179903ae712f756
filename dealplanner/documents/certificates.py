"""Certificates: what was accepted, or what is changed; signed by both sides."""

from __future__ import annotations

from collections.abc import Iterator

from dealplanner.documents.flow import Block, Room
from dealplanner.documents.kit import Kit
from dealplanner.documents.letterhead import letterhead
from dealplanner.documents.marks import Blank, Tick
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.signing import signatures
from dealplanner.documents.stack import Framed
from dealplanner.domain.papers import Signatory
from dealplanner.domain.papers.closing import Certificate
from dealplanner.i18n import N_

_HAND = 21.0  # points for a line of handwriting


def acceptance_story(paper: Certificate, kit: Kit) -> Iterator[Block]:
    """Yield the certificate of acceptance."""
    yield from _top(paper, kit)
    yield kit.text(kit.say("lead", client=paper.head.account.name, provider=paper.head.ours.name))
    style = (kit.looks.cell, kit.looks.cell_small)
    known = (("what", paper.what), ("measure", paper.measure), ("on", kit.value(paper.on)))
    yield from (Blank(kit.say(key), words, style, kit.theme.colours.quiet, _HAND) for key, words in known)
    yield kit.space(2)
    yield from (Tick(kit.say(f"result.{key}"), kit.looks.cell) for key in ("whole", "defects", "refused"))
    yield _room(kit.say("defects"), 3, kit)
    yield kit.text(kit.say("effect"))
    yield _signed(paper, kit)


def change_story(paper: Certificate, kit: Kit) -> Iterator[Block]:
    """Yield the change order, to be filled in by hand or beforehand."""
    yield from _top(paper, kit)
    yield kit.text(kit.say("lead", client=paper.head.account.name, provider=paper.head.ours.name))
    yield _room(kit.say("what"), 3, kit)
    yield _room(kit.say("why"), 2, kit)
    yield kit.facts([(kit.say("fees"), paper.fees)])
    style = (kit.looks.cell, kit.looks.cell_small)
    for key in ("price", "total", "days", "milestones"):
        yield Blank(kit.say(key), "", style, kit.theme.colours.quiet, _HAND)
    yield kit.space(2)
    yield kit.text(kit.say("effect"))
    yield _signed(paper, kit)


def _top(paper: Certificate, kit: Kit) -> Iterator[Block]:
    yield from letterhead(paper.head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(paper.head.deal)


def _room(words: str, lines: int, kit: Kit) -> Block:
    unit = kit.looks.unit
    blocks = [kit.quiet(words), Room(_HAND * lines)]
    return Framed(blocks, padding=1.6 * unit, border=kit.theme.colours.rule, before=unit, after=unit)


def _signed(paper: Certificate, kit: Kit) -> Block:
    head = paper.head
    ours = (Signatory(name=head.ours.contact),)
    sides = (
        (kit.say("party.client"), head.account.name, (paper.signing,)),
        (kit.say("party.provider"), head.ours.name, ours),
    )
    return signatures(sides, kit)


ACCEPTANCE = DocumentKind("acceptance", N_("Acceptance certificate"), acceptance_story)
CHANGE = DocumentKind("change", N_("Change order"), change_story)
