"""Deals into PDF; no Qt, no session."""

from collections.abc import Mapping
from types import MappingProxyType

from dealplanner.documents.account_sheet import ACCOUNT_SHEET
from dealplanner.documents.booklet import BOOKLET
from dealplanner.documents.certificates import ACCEPTANCE, CHANGE
from dealplanner.documents.comparison import COMPARISON
from dealplanner.documents.hand_over import HAND_OVER
from dealplanner.documents.letter import WALK_AWAY_LETTER
from dealplanner.documents.mutual_plan import MUTUAL_PLAN
from dealplanner.documents.open_points import OPEN_POINTS
from dealplanner.documents.plan_sheet import PLAN_SHEET
from dealplanner.documents.pocket_card import POCKET_CARD
from dealplanner.documents.proposal import PROPOSAL
from dealplanner.documents.quote import QUOTE
from dealplanner.documents.render import DocumentKind
from dealplanner.documents.stakeholder_map import STAKEHOLDER_MAP
from dealplanner.documents.term_sheet import TERM_SHEET
from dealplanner.documents.trial_card import TRIAL_CLOSE_CARD
from dealplanner.documents.understood import UNDERSTOOD

KINDS: Mapping[str, DocumentKind] = MappingProxyType(
    {kind.key: kind for kind in (QUOTE, PROPOSAL, TERM_SHEET)}
)
"""The papers that are issued under a number."""

SHEETS: Mapping[str, DocumentKind] = MappingProxyType(
    {
        kind.key: kind
        for kind in (
            PLAN_SHEET,
            STAKEHOLDER_MAP,
            COMPARISON,
            WALK_AWAY_LETTER,
            TRIAL_CLOSE_CARD,
            ACCOUNT_SHEET,
            UNDERSTOOD,
            BOOKLET,
            MUTUAL_PLAN,
            POCKET_CARD,
            OPEN_POINTS,
            HAND_OVER,
            ACCEPTANCE,
            CHANGE,
        )
    }
)
"""The sheets that are printed as things stand."""
