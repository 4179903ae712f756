"""What every paper has: who, to whom, when, under which number."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date

from dealplanner.domain.papers.look import PaperLook


@dataclass(frozen=True, kw_only=True)
class Party:
    """A legal entity as it stood when the paper was issued."""

    name: str = ""
    address: tuple[str, ...] = ()
    registration: str = ""
    tax_id: str = ""
    contact: str = ""
    email: str = ""
    phone: str = ""
    website: str = ""
    bank: tuple[str, ...] = ()
    logo: bytes | None = field(default=None, repr=False)
    """A PNG or JPEG image."""
    role: str = ""
    """How a contract calls it, such as “Client”; empty takes the wording's own word."""
    notices: tuple[str, ...] = ()
    """Where notices go, if not to the address."""


@dataclass(frozen=True, kw_only=True)
class Signatory:
    """Who is to sign for a side; what is empty is left to be written by hand."""

    name: str = ""
    role: str = ""
    place: str = ""
    day: date | None = None


@dataclass(frozen=True, kw_only=True)
class Head:
    """Number, parties, dates and subject of one paper."""

    language: str = "en"
    """Of the wording and locale: `en` or `zh`."""
    bilingual: bool = False
    """Is it printed in the other language too, side by side, this one first?"""
    currency: str = "EUR"
    number: str = ""
    """Empty until the paper is issued."""
    revision: int = 1
    draft: bool = True
    sheet: bool = False
    """Is it printed as things stand, without a number?"""
    private: bool = False
    """Is it for our own eyes?"""
    deal: str = ""
    account: Party = field(default_factory=Party)
    ours: Party = field(default_factory=Party)
    addressee: str = ""
    salutation: str = ""
    """The whole greeting, such as “Dear Ms Brandt,”; empty takes the wording's own."""
    issued: date | None = None
    valid_through: date | None = None
    subject: str = ""
    look: PaperLook = field(default_factory=PaperLook)
    in_words: bool = False
    """Is the total said in words too?"""
    notes: str = ""
    """Public notes; private ones never come here."""


@dataclass(frozen=True, kw_only=True)
class NextStep:
    """What happens next, who does it, by when."""

    action: str = ""
    owner: str = ""
    due: date | None = None


@dataclass(frozen=True, kw_only=True)
class Annex:
    """A text that follows the paper with page numbers of its own."""

    title: str = ""
    body: str = ""
