"""What follows from the comparison, as lines of cards: the ranking, what would turn it, what is missing."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dealplanner.domain.comparison import Comparison, Pair, Place
from dealplanner.domain.flips import flip_words
from dealplanner.domain.uncompared import Missing
from dealplanner.gui.deal.state_row import StateLine
from dealplanner.gui.marks import Mark
from dealplanner.gui.words import say, tr
from dealplanner.i18n import N_, phrase


def ranking_lines(found: Comparison) -> Iterator[StateLine]:
    """Yield a line for every place, then those who have none, then where we lose most."""
    for place in found.places:
        yield _place(found, place)
    for pair in found.pairs:
        if not pair.counted:
            yield StateLine(Mark.RING, "muted", say(pair.words), says=tr(N_("Not ranked")), plain=True)
    if not found.pairs:
        yield StateLine(Mark.ASK, "warn", tr(N_("Nobody is compared with us yet.")), plain=True)
    if found.ranked:
        mark, tone = (Mark.BANG, "warn") if found.worst else (Mark.CHECK, "good")
        yield StateLine(mark, tone, say(found.worst_words), plain=True)


def _place(found: Comparison, place: Place) -> StateLine:
    if place.pair is None:
        words = phrase(N_("{rank}. We"), rank=place.rank)
        return StateLine(Mark.NEXT, "link", say(words))
    words = phrase(N_("{rank}. {standing}"), rank=place.rank, standing=place.pair.words)
    mark, tone, says = _sign(place.pair)
    return StateLine(mark, tone, say(words), says=tr(says), plain=True)


def _sign(pair: Pair) -> tuple[Mark, str, str]:
    if pair.lead < 0:
        return Mark.UP, "bad", N_("Ahead of us")
    return (Mark.DOWN, "good", N_("Behind us")) if pair.lead > 0 else (Mark.SQUARE, "muted", N_("Level"))


def flip_lines(found: Comparison) -> Iterator[StateLine]:
    """Yield what would turn the order, those next to us first."""
    near = found.nearest
    for pair in (*near, *(pair for pair in found.ranked if pair not in near)):
        for words in flip_words(pair):
            yield StateLine(Mark.NEXT, "link", say(words), plain=True)
    if not found.ranked:
        hint = tr(N_("With a score of ours and of a rival, it shows here what would turn the order."))
        yield StateLine(Mark.ASK, "muted", hint, plain=True)


def missing_lines(missing: Iterable[Missing]) -> list[StateLine]:
    """Return what is missing, each leading to its page; one line where nothing is."""
    lines = [
        StateLine(Mark.BANG, "warn", say(one.words), says=tr(N_("Missing")), goal=one.page, plain=True)
        for one in missing
    ]
    return lines or [StateLine(Mark.CHECK, "good", tr(N_("Nothing is missing.")), plain=True)]
