"""Which wizard pages show more than their questions; each part is brought in when its page is turned to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from types import MappingProxyType

from dealplanner.domain.steps.fulfil import CERTIFICATES, After, ServiceLevels
from dealplanner.domain.steps.guide import WhyUs
from dealplanner.domain.steps.needs import GAPS, WALK_AWAY, Conditions, LetterWords, Verdict
from dealplanner.domain.steps.offer import Lawyers, Negotiation, Signing
from dealplanner.domain.steps.terms import SampleContract
from dealplanner.domain.steps.trial_close import Answer, Script, Signals
from dealplanner.gui.deal.page_extra import PageExtra
from dealplanner.gui.deal.side_page import SideNeeds
from dealplanner.i18n import N_


def _script(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.laps.script_card import ScriptCard

    return ScriptCard(needs)


def _reasons(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.conditions.extras import ReasonsExtra

    return ReasonsExtra(needs)


def _gaps(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.conditions.extras import GapsExtra

    return GapsExtra(needs)


def _parting(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.conditions.extras import PartingExtra

    return PartingExtra(needs, own_words=True)


def _letter(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.conditions.extras import PartingExtra

    return PartingExtra(needs, own_words=False)


def _unsure(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.unsure import Unsure

    return Unsure(needs)


def _answer_next(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.laps.answer_next import AnswerNext

    return AnswerNext(needs)


def _legal(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.legal_extra import LegalExtra

    return LegalExtra(needs)


def _signing(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.files.signing_extra import SigningExtra

    return SigningExtra(needs)


def _after(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.after_extra import AfterExtra

    return AfterExtra(needs)


def _references(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.references_extra import ReferencesExtra

    return ReferencesExtra(needs)


def _follows(needs: SideNeeds) -> PageExtra:
    from dealplanner.gui.deal.references_extra import FollowsExtra

    return FollowsExtra(needs)


_PARTS: Mapping[str, Callable[[SideNeeds], PageExtra]] = MappingProxyType(
    {
        "first_contact.origin": _follows,
        "needs.roles": _unsure,
        Conditions.key: _reasons,
        GAPS.key: _gaps,
        WALK_AWAY.key: _parting,
        LetterWords.key: _letter,
        WhyUs.key: _references,
        Script.key: _script,
        Answer.key: _answer_next,
        SampleContract.key: _legal,
        Lawyers.key: _legal,
        Signing.key: _signing,
        After.key: _after,
    }
)


@dataclass(frozen=True)
class _Way:
    """Pages from which a button leads to another side of the deal."""

    pages: tuple[str, ...]
    side: str
    words: str
    why: str

    def build(self, needs: SideNeeds) -> PageExtra:
        from dealplanner.gui.deal.side_way import SideWay

        return SideWay(needs, self.side, self.words, self.why)


_WAYS = (
    _Way(
        (Verdict.key,),
        "conditions",
        N_("Show the verdict in full"),
        N_("The four conditions, what speaks for and against them, and who said so"),
    ),
    _Way(
        (
            "guide.competitors",
            "guide.criteria",
            "guide.scores",
            "guide.weaker",
        ),
        "comparison",
        N_("Show all criteria and rivals as a matrix"),
        N_("Scores typed straight in, the ranking, and what would turn it"),
    ),
    _Way(
        ("guide.solutions",),
        "trace",
        N_("Trace every problem to its proof"),
        N_("Problem, consequence, our answer, line of the offer and proof, with what is missing"),
    ),
    _Way(
        (Signals.key,),
        "evidence",
        N_("See who said what, and whom to ask next"),
        N_("Every answer against every person; empty cells become questions for the next meeting"),
    ),
    _Way(
        (
            "offer.open_points",
            Negotiation.key,
        ),
        "negotiation",
        N_("Open the negotiation ledger"),
        N_("Who proposed what, the ladders, and what each concession costs"),
    ),
    _Way(
        (
            "terms.milestones",
            "fulfil.plan",
        ),
        "plan",
        N_("Show the plan as a chart"),
        N_("Backwards from go-live, with what does not fit and what a shift would break"),
    ),
    _Way(
        (CERTIFICATES.key,),
        "certificates",
        N_("Draw numbers and print"),
        N_("Certificates and change orders with their numbers, and the contract value"),
    ),
    _Way(
        ("first_contact.next",),
        "promises",
        N_("Note each promise with its day"),
        N_("What either side promised, until it is kept; late ones are flagged"),
    ),
    _Way(
        (
            ServiceLevels.key,
            "fulfil.payments",
        ),
        "service",
        N_("Service levels and payments at a glance"),
        N_("What was measured against what was promised, the credits, and what is invoiced and paid"),
    ),
    _Way(
        ("fulfil.satisfaction",),
        "satisfaction",
        N_("Ask one after the other"),
        N_("Everybody by name, after 30 and 90 days"),
    ),
)
EXTRAS: Mapping[str, Callable[[SideNeeds], PageExtra]] = MappingProxyType(
    {**_PARTS, **{page: way.build for way in _WAYS for page in way.pages}}
)
"""What builds the part, by the key of the page."""


def build_extra(page: str, needs: SideNeeds) -> PageExtra | None:
    """Return what stands below the questions of a page; None where nothing does."""
    build = EXTRAS.get(page)
    return build(needs) if build is not None else None
