"""How likely a deal is by our own history: how many deals that came this far were won."""

from __future__ import annotations

from decimal import Decimal

from dealplanner.domain.amounts import round_to
from dealplanner.domain.facts import OwnHistory
from dealplanner.i18n import N_, Phrase, phrase

TRUSTED = 10
"""Ended deals below which a share says next to nothing."""


def chance_by_history(history: OwnHistory) -> Decimal | None:
    """Return the share that was won, in whole per cent; None where no deal has ended yet."""
    if not history.ended:
        return None
    return round_to(Decimal(100 * history.won) / history.ended, 0)


def is_trusted(history: OwnHistory) -> bool:
    """Say whether enough deals have ended for their share to mean something."""
    return history.ended >= TRUSTED


def history_words(history: OwnHistory) -> Phrase | None:
    """Return what our own history says, with its count; None where it says nothing."""
    if not history.ended:
        return None
    if is_trusted(history):
        return phrase(
            N_("{won} of {ended} deals that came this far were won."), won=history.won, ended=history.ended
        )
    return phrase(
        N_("{won} of {ended} deals that came this far were won: n = {ended}, don’t trust it."),
        won=history.won,
        ended=history.ended,
    )
