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
    known = [("what", paper.what), ("measure", paper.measure), ("on", kit.value(paper.on))]
    if paper.milestone:
        known.insert(1, ("milestone", paper.milestone))
    yield from (Blank(kit.say(key), words, style, kit.theme.colours.quiet, _HAND) for key, words in known)
    yield kit.space(2)
    yield from (Tick(kit.say(f"result.{key}"), kit.looks.cell) for key in ("whole", "defects", "refused"))
    yield _room(kit.say("defects"), 3, kit, paper.defects)
    yield kit.text(kit.say("effect"))
    yield _signed(paper, kit)


def change_story(paper: Certificate, kit: Kit) -> Iterator[Block]:
    """Yield the change order, to be filled in by hand or beforehand."""
    yield from _top(paper, kit)
    yield kit.text(kit.say("lead", client=paper.head.account.name, provider=paper.head.ours.name))
    yield _room(kit.say("what"), 3, kit, paper.what)
    yield _room(kit.say("why"), 2, kit, paper.why)
    yield kit.facts([(kit.say("fees"), paper.fees)])
    style = (kit.looks.cell, kit.looks.cell_small)
    known = (
        ("price", kit.value(paper.price)),
        ("total", kit.value(paper.total)),
        ("days", kit.value(paper.days)),
        ("milestones", _moved(paper, kit)),
    )
    yield from (Blank(kit.say(key), words, style, kit.theme.colours.quiet, _HAND) for key, words in known)
    yield kit.space(2)
    yield kit.text(kit.say("effect"))
    yield _signed(paper, kit)


def _top(paper: Certificate, kit: Kit) -> Iterator[Block]:
    yield from letterhead(paper.head, kit)
    yield kit.title(kit.say("name", number=paper.number) if paper.number else kit.say("title"))
    yield kit.subtitle(paper.head.deal)


def _moved(paper: Certificate, kit: Kit) -> str:
    if not paper.milestone or paper.milestone_on is None:
        return paper.milestone
    return kit.say("moved", milestone=paper.milestone, day=paper.milestone_on)


def _room(words: str, lines: int, kit: Kit, known: str = "") -> Block:
    """Leave room for a hand, or write there what is known."""
    unit = kit.looks.unit
    blocks = [kit.quiet(words), kit.text(known) if known.strip() else Room(_HAND * lines)]
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
