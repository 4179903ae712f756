"""Composes the papers of the negotiation: the pocket card and the list of open points."""

from __future__ import annotations

from dealplanner.domain.balance import AGREED, ALL, SAID, Balance, balance, grounds_of, warnings
from dealplanner.domain.bargaining import ConcessionState, SideOf
from dealplanner.domain.concessions import ConcessionFact, cost_of
from dealplanner.domain.ladder import Rung
from dealplanner.domain.papers.negotiation import (
    ListedPoint,
    OpenPointsList,
    PocketCard,
    PocketGift,
    PocketPoint,
    PocketRung,
    PocketSum,
)
from dealplanner.i18n import N_, Phrase, phrase
from dealplanner.records import OpenPoint, PointState
from dealplanner.services.negotiation import ladder_of, last_move, open_points_of, points_of
from dealplanner.services.papers.ask import Ask

_SUMS = (("agreed", AGREED), ("offered", SAID), ("thought", ALL))


def open_points_list(ask: Ask) -> OpenPointsList:
    """Return the list for both sides: topics, positions, owners, days and states."""
    listed = [(point, _listed(point, ask)) for point in points_of(ask.deal)]
    return OpenPointsList(
        head=ask.head,
        open=tuple(row for point, row in listed if point.state in (PointState.OPEN, PointState.CLOSE)),
        agreed=tuple(row for point, row in listed if point.state is PointState.AGREED),
    )


def _listed(point: OpenPoint, ask: Ask) -> ListedPoint:
    return ListedPoint(
        topic=ask.say(Phrase(point.topic)),  # the points that every deal starts with are translated
        wording=point.wording.strip() or point.ours.strip(),
        theirs=point.theirs.strip(),
        our_owner=point.owner,
        their_owner=point.their_owner,
        due=point.due_on,
        state=str(point.state),
    )


def pocket_card(ask: Ask) -> PocketCard:
    """Return the card for the talk: ladders, their last words, our next steps, costs and the balance."""
    concessions, grounds = ask.facts.concessions, grounds_of(ask.facts)
    sums = {key: balance(concessions, grounds, states) for key, states in _SUMS}
    counted = [one for one in concessions if one.state is not ConcessionState.REFUSED]
    return PocketCard(
        head=ask.head,
        points=tuple(_point(point, ask) for point in open_points_of(ask.deal)),
        gifts=tuple(_gift(one, ask) for one in counted),
        sums=tuple(_sum(key, found, ask) for key, found in sums.items()) if counted else (),
        balance=ask.say(sums["thought"].words) if counted else "",
        warnings=tuple(ask.say(words) for words in warnings(concessions, sums["thought"])),
        settled=sum(point.state is PointState.AGREED for point in points_of(ask.deal)),
    )


def _point(point: OpenPoint, ask: Ask) -> PocketPoint:
    ladder = ladder_of(ask.deal, point)
    ours, theirs = ladder.rung_of(SideOf.OURS), ladder.rung_of(SideOf.THEIRS)
    said = last_move(ask.deal, point, SideOf.THEIRS)
    return PocketPoint(
        topic=ask.say(Phrase(point.topic)),
        rungs=tuple(
            PocketRung(key=str(rung), words=ladder.words(rung), we=rung is ours, they=rung is theirs)
            for rung in Rung
        ),
        their_word=point.theirs.strip(),
        their_word_on=said.on if said is not None else None,
        next_step=ask.say(ladder.next_step),
        owner=point.owner,
        their_owner=point.their_owner,
        due=point.due_on,
    )


def _gift(concession: ConcessionFact, ask: Ask) -> PocketGift:
    cost = cost_of(concession, grounds_of(ask.facts))
    return PocketGift(
        side=str(concession.side),
        what=concession.what,
        cost=cost.money,
        why=ask.say(cost.why),
        exposure=cost.exposure,
        state=str(concession.state),
        for_what=concession.for_what,
    )


def _sum(key: str, found: Balance, ask: Ask) -> PocketSum:
    left = found.margin
    percent = left.percent if left else None
    return PocketSum(
        key=key,
        given=found.given,
        got=found.got,
        net=found.net,
        margin=left.amount if left else None,
        percent="" if percent is None else ask.say(phrase(N_("{percent} %"), percent=percent)),
        is_below=left is not None and left.is_below,
    )
