"""Finds the one deal that a script or a user means."""

from __future__ import annotations

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_
from dealplanner.records import Deal


class DealUnknown(UserError):
    """No deal is called so."""

    sentence = N_("There is no deal “{ref}”: see “dealplanner list deals” for those there are.")


class DealAmbiguous(UserError):
    """Several deals are called so."""

    sentence = N_("“{ref}” may be {count} deals: name it by its id, one of {ids}.")


def find_deal(session: Session, ref: str) -> Deal:
    """Return the deal with that id, beginning of an id, imported reference or title."""
    named = or_(Deal.id == ref, Deal.import_ref == ref, Deal.title == ref)
    found = session.scalars(select(Deal).where(Deal.deleted_at.is_(None), named)).all()
    if not found and len(ref) >= 4:
        begun = or_(Deal.id.startswith(ref, autoescape=True), Deal.title.icontains(ref, autoescape=True))
        found = session.scalars(select(Deal).where(Deal.deleted_at.is_(None), begun)).all()
    if not found or not ref:
        raise DealUnknown(ref=ref)
    if len(found) > 1:
        ids = ", ".join(deal.id for deal in found[:3])
        raise DealAmbiguous(ref=ref, count=len(found), ids=ids)
    return found[0]
