"""The life of a paper: what it may become, when it has run out, and what wants a reason."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

from dealplanner.domain.choices import DocumentState

_OUT = (DocumentState.ISSUED, DocumentState.PRESENTED)
_BECOMES: Mapping[DocumentState, tuple[DocumentState, ...]] = MappingProxyType(
    {
        DocumentState.ISSUED: (
            DocumentState.PRESENTED,
            DocumentState.ACCEPTED,
            DocumentState.REJECTED,
            DocumentState.WITHDRAWN,
        ),
        DocumentState.PRESENTED: (
            DocumentState.ISSUED,
            DocumentState.ACCEPTED,
            DocumentState.REJECTED,
            DocumentState.WITHDRAWN,
        ),
        DocumentState.EXPIRED: (
            DocumentState.ACCEPTED,
            DocumentState.REJECTED,
            DocumentState.WITHDRAWN,
        ),
        DocumentState.ACCEPTED: (DocumentState.PRESENTED, DocumentState.WITHDRAWN),
        DocumentState.REJECTED: (DocumentState.PRESENTED, DocumentState.ACCEPTED),
        DocumentState.WITHDRAWN: (DocumentState.PRESENTED,),
    }
)
"""What the user may say of an issued paper; a mistake can be taken back, a frozen byte cannot."""
WANTS_REASON = (DocumentState.REJECTED, DocumentState.WITHDRAWN)


def state_on(state: DocumentState, valid_through: date | None, today: date) -> DocumentState:
    """Return the state of a paper on the day `today`: an offer lives until the end of its last day."""
    if state in _OUT and valid_through is not None and valid_through < today:
        return DocumentState.EXPIRED
    return state


def becomes(state: DocumentState) -> tuple[DocumentState, ...]:
    """Return what a paper in this state may become; nothing for a draft, or for a superseded one."""
    return _BECOMES.get(state, ())
