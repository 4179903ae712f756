"""Certificates of acceptance and change orders: begun, and given their numbers."""

from __future__ import annotations

from datetime import date
from types import MappingProxyType

from sqlalchemy import select

from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.errors import UserError
from dealplanner.domain.numbering import Pattern, next_number
from dealplanner.i18n import N_
from dealplanner.records import Certificate, Deal, Entry
from dealplanner.services.edits import Slot
from dealplanner.services.workspace import Workspace

PATTERNS = MappingProxyType(
    {
        CertificateKind.ACCEPTANCE: Pattern("A-{year}-{n:3}"),
        CertificateKind.CHANGE: Pattern("C-{year}-{n:3}"),
    }
)
"""Counting begins anew each year."""


class NothingCertified(UserError):
    """A certificate without a subject gets no number."""

    sentence = N_("Say what it is about before it gets a number.")


def begin_certificate(workspace: Workspace, deal: Deal, kind: CertificateKind) -> Certificate:
    """Add a certificate at the end of the deal's."""
    position = max((one.position for one in deal.certificates), default=-1) + 1
    return workspace.add(Certificate(kind=kind, position=position), deal, "certificates")


def issue_certificate(workspace: Workspace, certificate: Certificate, today: date) -> str:
    """Draw the number of a certificate and set its day, in one step of undo; return the number.

    One that has a number keeps it. What was drawn once is never drawn again, even where it was undone and
    saved between. Raises NothingCertified where the certificate says nothing.
    """
    if certificate.number:
        return certificate.number
    if not certificate.what.strip():
        raise NothingCertified()
    number = next_number(PATTERNS[certificate.kind], drawn(workspace), today)
    with workspace.action():
        workspace.change(Slot(certificate, "number"), number)
        if certificate.on is None:
            workspace.change(Slot(certificate, "on"), today)
    return number


def drawn(workspace: Workspace) -> list[str]:
    """Return every number that a certificate has or ever had, by the journal too."""
    session = workspace.session
    kept = session.scalars(select(Certificate.number).where(Certificate.number != "").distinct())
    waiting = [one.number for one in (*session.new, *session.dirty) if isinstance(one, Certificate)]
    journal = session.scalars(
        select(Entry.after).where(Entry.record_table == "certificate", Entry.attribute == "number")
    )
    return [str(one) for one in (*kept, *waiting, *journal) if one]
