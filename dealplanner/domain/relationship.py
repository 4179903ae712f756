"""What we are to an account now, and what we want to be; who there is new, and who has left."""

from __future__ import annotations

from datetime import date, timedelta

from dealplanner.domain.choices import Option
from dealplanner.domain.stakes import RelationshipLevel
from dealplanner.i18n import N_, Phrase, phrase

LEVELS = tuple(level for level in RelationshipLevel if level is not RelationshipLevel.NOT_KNOWN)
"""The steps, the lowest first."""
NEW_FOR = timedelta(days=60)
"""How long somebody is a newcomer."""


class Presence(Option):
    """Whether somebody is there."""

    NEW = "new", N_("New there")
    THERE = "there", N_("There now")
    LEFT = "left", N_("Left")


def presence(since_on: date | None, left_on: date | None, today: date) -> Presence:
    """Return whether somebody is there on the day `today`; whoever came in the last 60 days is new."""
    if left_on is not None and left_on <= today:
        return Presence.LEFT
    is_new = since_on is not None and today - NEW_FOR <= since_on
    return Presence.NEW if is_new else Presence.THERE


def level_words(now: RelationshipLevel, wanted: RelationshipLevel) -> Phrase:
    """Return what we are to them, what we want to be, and how far that is."""
    if now not in LEVELS and wanted not in LEVELS:
        return phrase(N_("Say what you are to them now, and what you want to be."))
    if now not in LEVELS:
        return phrase(
            N_("Wanted: {wanted}. What you are to them now is not known."), wanted=Phrase(wanted.label)
        )
    if wanted not in LEVELS:
        return phrase(N_("Now: {now}. What you want to be is not said."), now=Phrase(now.label))
    up = LEVELS.index(wanted) - LEVELS.index(now)
    if up == 0:
        return phrase(N_("Now, as wanted: {now}."), now=Phrase(now.label))
    far = {1: _ONE_UP, -1: _ONE_DOWN}.get(up, _UP if up > 0 else _DOWN)
    return phrase(far, now=Phrase(now.label), wanted=Phrase(wanted.label), count=abs(up))


_ONE_UP = N_("Now: {now}. Wanted: {wanted}, one level up.")
_ONE_DOWN = N_("Now: {now}. Wanted: {wanted}, one level down.")
_UP = N_("Now: {now}. Wanted: {wanted}, {count} levels up.")
_DOWN = N_("Now: {now}. Wanted: {wanted}, {count} levels down.")
