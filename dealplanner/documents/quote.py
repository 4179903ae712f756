"""The quote: what the client gets, and for how much."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dealplanner.documents.annexes import annexes
from dealplanner.documents.contract import contract_annex
from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit
from dealplanner.documents.letterhead import addresses, greeting, imprint, letterhead
from dealplanner.documents.offer import line_table, payment_plan
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.signing import acceptance
from dealplanner.documents.stack import Kept
from dealplanner.domain.papers import QuotePaper
from dealplanner.i18n import N_


def story(paper: QuotePaper, kit: Kit) -> Iterator[Block]:
    """Yield the quote from top to bottom."""
    head = paper.head
    yield from letterhead(head, kit)
    yield addresses(head, kit)
    yield kit.title(kit.say("title"))
    yield kit.subtitle(head.subject or head.deal)
    yield kit.text(greeting(head, kit))
    yield kit.text(paper.lead or kit.say("lead"))
    if paper.offer:
        yield kit.space(2)
        yield from line_table(paper.offer, kit)
        yield from payment_plan(paper.offer, kit)
    yield from _terms(paper, kit)
    yield from _list("heading.assumptions", paper.assumptions, kit)
    yield from _list("heading.exclusions", paper.exclusions, kit)
    yield from kit.notes(head.notes)
    yield from _close(paper, kit)
    box = [acceptance(head, paper.signing, paper.offer, kit)] if paper.acceptance else []
    yield Kept([*box, kit.small(imprint(head.ours, kit))], before=4 * kit.looks.unit)
    yield from annexes(paper.annexes, kit)
    yield from contract_annex(paper.contract, kit)


def _terms(paper: QuotePaper, kit: Kit) -> Iterator[Block]:
    rows = [
        (kit.say("label.payment"), kit.value(paper.payment)),
        (kit.say("label.delivery"), kit.value(paper.delivery)),
    ]
    if any(words.strip() for _, words in rows):
        yield kit.heading(kit.say("heading.terms"))
        yield kit.facts(rows)


def _list(heading: str, items: Sequence[str], kit: Kit) -> Iterator[Block]:
    bullets = kit.bullets(items)
    if bullets:
        yield kit.heading(kit.say(heading))
        yield from bullets


def _close(paper: QuotePaper, kit: Kit) -> Iterator[Block]:
    ours = paper.head.ours
    words = [paper.closing or kit.say("closing"), kit.say("regards"), ours.contact, ours.name]
    yield kit.space(2)
    yield Kept([kit.text(one) for one in words if one.strip()])


QUOTE = DocumentKind("quote", N_("Quote"), story)
