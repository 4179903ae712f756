"""The courteous close: a letter that ends a deal and leaves the door open."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from dealplanner.documents.flow import Block
from dealplanner.documents.kit import Kit
from dealplanner.documents.letterhead import addresses, greeting, imprint, letterhead
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stack import Kept
from dealplanner.domain.papers.sheets import Letter
from dealplanner.i18n import N_

_SIGNATURE = 7  # units of room to sign by hand


def story(paper: Letter, kit: Kit) -> Iterator[Block]:
    """Yield the letter from top to bottom."""
    head = paper.head
    yield from letterhead(head, kit)
    yield addresses(replace(head, account=replace(head.account, tax_id="")), kit)  # a letter is no invoice
    yield kit.space(2)
    yield kit.subtitle(head.subject or head.deal)
    yield kit.space(1)
    yield kit.text(greeting(head, kit))
    for words in paper.paragraphs or usual_words(kit.say, head.deal, paper.look_again):
        yield kit.text(words)
    yield kit.space(2)
    ours = head.ours
    signed = "\n".join(dict.fromkeys(words for words in (ours.contact, ours.name) if words.strip()))
    below = [kit.space(_SIGNATURE), kit.text(signed)]
    yield Kept([kit.text(kit.say("regards")), *below], after=4 * kit.looks.unit)
    yield kit.small(imprint(ours, kit))


def usual_words(say: Callable[..., str], deal: str, look_again: str) -> Iterator[str]:
    """Yield the paragraphs of the usual letter in the words of `say`; `look_again` is the event, if any."""
    event = look_again.strip().rstrip(".。")
    yield say("thanks", deal=deal) if deal.strip() else say("thanks_plain")
    yield say("honest")
    yield say("again_when", event=event) if event else say("again")


WALK_AWAY_LETTER = DocumentKind("walk_away", N_("The courteous close"), story)
