"""The sample contract: clauses from a library, each in one of two alternatives or in words of one’s own."""

from __future__ import annotations

from dataclasses import dataclass

from dealplanner.domain.choices import Option
from dealplanner.domain.papers.values import Value
from dealplanner.i18n import N_

CLAUSES: dict[str, str] = {
    "subject": N_("Subject"),
    "fees": N_("Fees and payment"),
    "time": N_("Time and milestones"),
    "duties": N_("What the client provides"),
    "acceptance": N_("Acceptance"),
    "service": N_("Service level"),
    "changes": N_("Changes"),
    "ownership": N_("Rights to the results"),
    "confidentiality": N_("Confidentiality"),
    "data": N_("Personal data"),
    "warranty": N_("Warranty"),
    "liability": N_("Liability"),
    "termination": N_("Term and termination"),
    "law": N_("Law and place of jurisdiction"),
    "final": N_("Final provisions"),
}
"""The clauses by their keys, in the order of the contract. Field list after the public standards of Common
Paper and Bonterms (CC BY 4.0); every sentence in the library is our own."""


class Alternative(Option):
    """Which words of a clause are taken."""

    A = "a", N_("A")
    B = "b", N_("B")
    OWN = "own", N_("Own words")
    OUT = "out", N_("Left out")


@dataclass(frozen=True, kw_only=True)
class ContractClause:
    """One clause as it is chosen; own words stand in the place of the library’s."""

    key: str
    alternative: Alternative = Alternative.A
    words: str = ""

    def __post_init__(self) -> None:
        if self.key not in CLAUSES:
            raise ValueError(f"{self.key!r} is no clause of the library")


@dataclass(frozen=True, kw_only=True)
class Contract:
    """The clauses, and what stands for the names in their braces; an empty one is left blank."""

    clauses: tuple[ContractClause, ...] = ()
    facts: tuple[tuple[str, Value], ...] = ()


FACTS = (
    *("provider", "client", "subject", "fees", "payment_days", "start", "term", "place", "ready"),
    *("availability", "cap", "unlimited", "cure_days", "law", "language"),
)
"""Every name that a clause may use in a sentence; what is not settled stays a blank."""
SENTENCES = ("accept", "ownership", "secrecy", "data", "warranty", "term_said", "renewal")
"""Names that stand for whole sentences; what is not settled is left out."""
