"""The sheets of a deal: what can be printed as things stand, for whom, on which paper."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from types import MappingProxyType
from typing import Any

from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.facts import DealFacts
from dealplanner.domain.papers.head import Head
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.offer import Paper
from dealplanner.i18n import N_
from dealplanner.records import Deal, Language, Profile
from dealplanner.services.deals import live
from dealplanner.services.papers.account_sheets import account_sheet
from dealplanner.services.papers.ask import Ask
from dealplanner.services.papers.closings import (
    acceptance_certificate,
    change_order,
    hand_over_sheet,
    mutual_plan,
)
from dealplanner.services.papers.comparisons import comparison_sheet
from dealplanner.services.papers.composing import document_for
from dealplanner.services.papers.heads import head_of
from dealplanner.services.papers.letters import walk_away_letter
from dealplanner.services.papers.maps import stakeholder_map
from dealplanner.services.papers.meetings import booklet, understood_sheet
from dealplanner.services.papers.negotiations import open_points_list, pocket_card
from dealplanner.services.papers.plans import plan_sheet
from dealplanner.services.papers.saying import sayer
from dealplanner.services.papers.trial_cards import trial_card

_LONGEST = 60  # characters of a subject in a list


@dataclass(frozen=True)
class Sheet:
    """One kind of sheet; the first audience and size are the usual ones."""

    key: str
    title: str
    why: str
    compose: Callable[[Ask], Any]
    audiences: tuple[Audience, ...] = (Audience.PRIVATE,)
    sizes: tuple[SheetSize, ...] = (SheetSize.A4,)
    certifies: CertificateKind | None = None
    """Which certificates it can be filled in from."""

    def subjects(self, deal: Deal) -> tuple[tuple[str, str], ...]:
        """Return (id, words) of the records that the sheet can be filled in from."""
        if self.certifies is None:
            return ()
        found = (one for one in live(deal.certificates) if one.kind is self.certifies)
        return tuple((one.id, " · ".join(filter(None, (one.number, first_line(one.what))))) for one in found)


SHEETS: Mapping[str, Sheet] = MappingProxyType(
    {
        sheet.key: sheet
        for sheet in (
            Sheet(
                "plan",
                N_("Plan sheet"),
                N_("The deal on one page: verdict, who decides, red flags, what comes next."),
                plan_sheet,
            ),
            Sheet(
                "map",
                N_("Stakeholder map"),
                N_("Everybody who has a say, on one page."),
                stakeholder_map,
                audiences=(Audience.PRIVATE, Audience.CLIENT),
                sizes=(SheetSize.A4_WIDE, SheetSize.A3_WIDE),
            ),
            Sheet(
                "comparison",
                N_("Comparison"),
                N_("Us and every rival by their criteria; for the client, their criteria and our proof."),
                comparison_sheet,
                audiences=(Audience.PRIVATE, Audience.CLIENT),
                sizes=(SheetSize.A4_WIDE, SheetSize.A4),
            ),
            Sheet(
                "account",
                N_("Account sheet"),
                N_("Relationship and goals, all deals and people, with what belongs to the account."),
                account_sheet,
            ),
            Sheet(
                "walk_away",
                N_("The courteous close"),
                N_("A letter that ends the deal and leaves the door open."),
                walk_away_letter,
                audiences=(Audience.CLIENT,),
            ),
            Sheet(
                "booklet",
                N_("Meeting booklet"),
                N_("Who comes and what each wants, questions with boxes to write in, comparison, offer."),
                booklet,
            ),
            Sheet(
                "understood",
                N_("What we understood"),
                N_("Their problem in their words, to be confirmed or corrected."),
                understood_sheet,
                audiences=(Audience.CLIENT,),
            ),
            Sheet(
                "mutual_plan",
                N_("Mutual plan"),
                N_("What both sides do, from the day on which it must work backwards."),
                mutual_plan,
                audiences=(Audience.CLIENT,),
            ),
            Sheet(
                "pocket",
                N_("Pocket card"),
                N_("Every open point with its ladder, their last word and what a concession costs."),
                pocket_card,
            ),
            Sheet(
                "open_points",
                N_("Open points"),
                N_("What is still open, with both positions, owners and days; without our limits."),
                open_points_list,
                audiences=(Audience.CLIENT,),
            ),
            Sheet(
                "hand_over",
                N_("Lawyers’ hand-over"),
                N_("What stands and what is open, for the lawyers of both sides."),
                hand_over_sheet,
                audiences=(Audience.CLIENT,),
            ),
            Sheet(
                "acceptance",
                N_("Acceptance certificate"),
                N_("What was accepted, by which measure, signed by both sides."),
                acceptance_certificate,
                audiences=(Audience.CLIENT,),
                certifies=CertificateKind.ACCEPTANCE,
            ),
            Sheet(
                "change",
                N_("Change order"),
                N_("What is changed, what it means for price and dates, signed by both sides."),
                change_order,
                audiences=(Audience.CLIENT,),
                certifies=CertificateKind.CHANGE,
            ),
            Sheet(
                "trial_close",
                N_("Trial close"),
                N_("What you say in large type, and room for what they answer."),
                trial_card,
            ),
        )
    }
)
"""Every kind of sheet by its key, in the order in which they are offered."""


def first_line(words: str) -> str:
    """Return as much of some words as a list shows."""
    line = " ".join(words.split())
    return line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…"


def compose_sheet(
    sheet: Sheet,
    deal: Deal,
    facts: DealFacts,
    profile: Profile,
    today: date,
    language: Language,
    audience: Audience,
    size: SheetSize,
    translate: Callable[[str], str] = str,
    about: str = "",
) -> Any:
    """Return the sheet as plain values; what is for the client holds nothing private.

    `translate` gives the sentences of the rules in the language of the sheet; `about` is one of its
    subjects.
    """
    head = sheet_head(deal, profile, today, language, audience)
    say = sayer(head.language, translate, head.currency)
    return sheet.compose(Ask(deal, facts, head, audience, size, say, about))


def sheet_head(deal: Deal, profile: Profile, today: date, language: Language, audience: Audience) -> Head:
    """Return the head of what is printed as things stand, without a number."""
    return replace(
        head_of(deal, profile, document_for(deal, Paper.QUOTE), today),
        language=str(language),
        number="",
        revision=1,
        valid_through=None,
        draft=False,
        sheet=True,
        private=audience is Audience.PRIVATE,
    )


def print_sheet(key: str, paper: Any, size: SheetSize) -> bytes:
    """Return the PDF; raise a UserError where it cannot be printed."""
    from dealplanner.documents import SHEETS as KINDS  # late: brings ReportLab
    from dealplanner.documents.render import render
    from dealplanner.documents.theme import Theme

    return render(KINDS[key], paper, Theme.of(paper.head.look, str(size))).pdf


def sheet_file_name(key: str, paper: Any) -> str:
    """Return the usual name of the file: kind and deal, as a name can hold them."""
    title = re.sub(r"[^\w\- ]+", " ", paper.head.deal).strip()[:60]
    return f"{key.replace('_', '-')} {title}".strip() + ".pdf"
