"""The head of a paper: who writes to whom, about what, until when."""

from __future__ import annotations

from datetime import date, timedelta

from dealplanner.domain.papers import Head, PaperLook, Party, Signatory
from dealplanner.domain.pricing.kinds import TaxCategory
from dealplanner.domain.stakes import Role
from dealplanner.records import Account, Deal, Document, Person, Profile, Stakeholder
from dealplanner.services.deals import live

_FOOTER_LINES = 3  # at most, or the foot would reach into the text


def head_of(deal: Deal, profile: Profile, document: Document, today: date) -> Head:
    """Return the head of `document`; a draft is dated today, as it would be if it were issued now."""
    issued = document.issued_on or today
    through = document.valid_through
    if through is None and document.valid_days:
        through = issued + timedelta(days=int(document.valid_days))
    person = addressee(deal, document)
    return Head(
        language=str(document.language),
        currency=deal.currency,
        number=document.number,
        revision=document.revision,
        draft=not document.number,
        deal=deal.title,
        account=account_party(deal.account, person),
        ours=our_party(profile),
        addressee=person.name if person else "",
        salutation=person.salutation if person else "",
        issued=issued,
        valid_through=through,
        subject=document.subject or deal.title,
        look=look_of(profile),
        in_words=bool(document.in_words),
    )


def look_of(profile: Profile) -> PaperLook:
    """Return how the owner’s papers look."""
    notes = {
        TaxCategory.EXEMPT: profile.tax_exempt_note,
        TaxCategory.REVERSE_CHARGE: profile.tax_reverse_note,
        TaxCategory.OUTSIDE_SCOPE: profile.tax_outside_note,
    }
    return PaperLook(
        theme=profile.theme,
        accent=profile.accent,
        face=profile.face,
        sheet=profile.sheet,
        margin=profile.margin,
        letterhead=profile.letterhead,
        footer=lines_of(profile.footer)[:_FOOTER_LINES],
        tax_notes=tuple((str(category), note.strip()) for category, note in notes.items() if note.strip()),
    )


def addressee(deal: Deal, document: Document) -> Person | None:
    """Return whom a paper goes to: the one named, else the economic buyer, else the first known."""
    stakeholders = live(deal.stakeholders)
    for stakeholder in stakeholders:
        if document.addressee_id and stakeholder.person_id == document.addressee_id:
            return _person(stakeholder)
    buyer = economic_buyer(deal)
    return buyer or next((s.person for s in stakeholders if s.person), None)


def _person(stakeholder: Stakeholder) -> Person | None:
    return stakeholder.person


def economic_buyer(deal: Deal) -> Person | None:
    """Return the person who truly decides, if they are on the map."""
    return next((s.person for s in live(deal.stakeholders) if Role.ECONOMIC_BUYER in s.roles), None)


def buyer_signs(deal: Deal) -> Signatory:
    """Return the client's line to sign on: the economic buyer's, or an empty one."""
    buyer = economic_buyer(deal)
    return Signatory(name=buyer.name, role=buyer.job) if buyer else Signatory()


def lines_of(words: str) -> tuple[str, ...]:
    """Return what was typed one a line, without the empty ones."""
    return tuple(line.strip() for line in words.splitlines() if line.strip())


def our_party(profile: Profile) -> Party:
    """Return ourselves as papers name us."""
    return Party(
        name=profile.company or profile.name,
        address=lines_of(profile.address),
        registration=profile.registration,
        tax_id=profile.tax_id,
        contact=profile.name,
        email=profile.email,
        phone=profile.phone,
        website=profile.website,
        bank=lines_of(profile.bank),
        logo=profile.logo,
    )


def account_party(account: Account | None, person: Person | None) -> Party:
    """Return the client as papers name them."""
    if account is None:
        return Party(contact=person.name if person else "")
    return Party(
        name=account.name,
        address=lines_of(account.address) or lines_of(account.office),
        tax_id=account.tax_id,
        contact=person.name if person else "",
        email=account.email,
        phone=account.phone,
        website=account.website,
    )
