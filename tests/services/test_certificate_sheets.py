"""Certificates, change orders and the mutual plan on paper, read back from the PDF in both languages."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal
from typing import Any

import pytest
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.amounts import Money
from dealplanner.domain.bargaining import CertificateKind
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Certificate, Deal, Language, Milestone
from dealplanner.services.certificates import begin_certificate, issue_certificate
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.fulfilment import make_plan
from dealplanner.services.papers.composing import compose
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def composed(
    workspace: Workspace, deal: Deal, key: str, about: str = "", language: Language = Language.EN
) -> Any:
    sheet, facts = SHEETS[key], deal_facts(workspace, deal, TODAY)
    audience, size = sheet.audiences[0], sheet.sizes[0]
    profile = profile_of(workspace)
    return compose_sheet(sheet, deal, facts, profile, TODAY, language, audience, size, about=about)


def printed(key: str, paper: Any) -> str:
    return " ".join(" ".join(page_texts(print_sheet(key, paper, SHEETS[key].sizes[0]))).split())


def change(workspace: Workspace, deal: Deal, **more: Any) -> Certificate:
    made = begin_certificate(workspace, deal, CertificateKind.CHANGE)
    made.what = "A third yard"
    for name, value in more.items():
        setattr(made, name, value)
    return made


def test_a_change_order_prints_its_price_and_what_the_contract_comes_to(
    workspace: Workspace, deal: Deal
) -> None:
    milestone = live(deal.milestones)[0]
    first = change(workspace, deal, amount=Money(Decimal("824.09"), "EUR"), signed_on=TODAY)
    second = change(
        workspace,
        deal,
        why="They bought it",
        amount=Money(Decimal("-1000"), "EUR"),
        days=Decimal(5),
        milestone_id=milestone.id,
    )
    issue_certificate(workspace, second, TODAY)
    paper = composed(workspace, deal, "change", second.id)
    assert paper.fees == Money(Decimal("89000.00"), "EUR")
    assert paper.total == Money(Decimal("88000.00"), "EUR")
    text = printed("change", paper)
    for words in ("C-2026-001", "A third yard", "They bought it", "89,000.00", "88,000.00", "5 days"):
        assert words in text, words
    assert milestone.title in text
    assert composed(workspace, deal, "change", first.id).fees == Money(Decimal("88175.91"), "EUR")


def test_another_currency_is_not_added(workspace: Workspace, deal: Deal) -> None:
    order = change(workspace, deal, amount=Money(Decimal(100), "CHF"))
    paper = composed(workspace, deal, "change", order.id)
    assert (paper.price, paper.total) == (Money(Decimal(100), "CHF"), None)


def test_the_blank_forms_stay(workspace: Workspace, deal: Deal) -> None:
    change(workspace, deal, signed_on=TODAY, amount=Money(Decimal("824.09"), "EUR"))
    blank = composed(workspace, deal, "change")
    assert (blank.what, blank.number, blank.price) == ("", "", None)
    assert blank.fees == Money(Decimal("89000.00"), "EUR")
    assert "A third yard" not in printed("change", blank)
    assert composed(workspace, deal, "acceptance").number == ""


@pytest.mark.parametrize("language", list(Language))
def test_an_acceptance_prints_what_was_chosen(workspace: Workspace, deal: Deal, language: Language) -> None:
    made = begin_certificate(workspace, deal, CertificateKind.ACCEPTANCE)
    made.what, made.defects = "Pilot on the north yard", "Two labels, until 5 March"
    made.milestone_id = live(deal.milestones)[2].id
    issue_certificate(workspace, made, TODAY)
    text = printed("acceptance", composed(workspace, deal, "acceptance", made.id, language))
    for words in ("A-2026-001", made.what, made.defects, "Pilot on one yard accepted"):
        assert words in text, words


def test_a_sheet_offers_only_the_certificates_of_its_kind(workspace: Workspace, deal: Deal) -> None:
    order = change(workspace, deal)
    made = begin_certificate(workspace, deal, CertificateKind.ACCEPTANCE)
    made.what = "x" * 100
    issue_certificate(workspace, made, TODAY)
    assert SHEETS["change"].subjects(deal) == ((order.id, "A third yard"),)
    ((found, words),) = SHEETS["acceptance"].subjects(deal)
    assert found == made.id
    assert words.startswith("A-2026-001 · xxx")
    assert words.endswith("…")
    assert SHEETS["plan"].subjects(deal) == ()


def test_the_mutual_plan_names_the_owners_of_both_sides(workspace: Workspace, deal: Deal) -> None:
    first = live(deal.milestones)[0]
    workspace.change(Slot(first, "owner"), "Ines Vogel")
    workspace.change(Slot(first, "their_owner"), "Tomas Ruiz")
    paper = composed(workspace, deal, "mutual_plan")
    row = next(one for one in paper.rows if one.title == first.title)
    assert (row.ours, row.theirs) == ("Ines Vogel, Project lead", "Tomas Ruiz")
    theirs = next(one for one in paper.rows if one.title == "Pilot on one yard accepted")
    assert (theirs.ours, theirs.theirs) == ("Two planners", "Brandt Logistik")
    text = printed("mutual_plan", paper)
    assert "The plan at a glance" in text
    assert "Tomas Ruiz" in text


def test_a_plan_of_sixty_milestones_prints_whole_over_several_pages(workspace: Workspace, deal: Deal) -> None:
    for number in range(60):
        made = Milestone(
            title=f"Part {number} of the work",
            due_on=TODAY + timedelta(days=number),
            days=Decimal(3),
            position=10 + number,
        )
        workspace.add(made, deal, "milestones")
    paper = composed(workspace, deal, "mutual_plan")
    pages = page_texts(print_sheet("mutual_plan", paper, SHEETS["mutual_plan"].sizes[0]))
    text = " ".join(" ".join(pages).split())
    assert len(pages) > 2
    for number in range(60):
        assert text.count(f"Part {number} of the work") == 2  # in the table and in the chart


def test_a_plan_without_days_prints_no_chart(workspace: Workspace) -> None:
    bare = workspace.add(Deal(title="Bare"))
    workspace.add(Milestone(title="Kick-off", trigger="on signing"), bare, "milestones")
    assert "at a glance" not in printed("mutual_plan", composed(workspace, bare, "mutual_plan"))


def test_a_later_term_sheet_lists_no_days_that_its_own_words_set(workspace: Workspace, deal: Deal) -> None:
    def paper(kind: Paper) -> Any:
        return compose(deal, profile_of(workspace), kind, TODAY)

    before = [one.title for one in paper(Paper.TERM_SHEET).milestones]
    make_plan(workspace, deal, TODAY)
    after = [one.title for one in paper(Paper.TERM_SHEET).milestones]
    assert set(after) - set(before) == {"Acceptance"}
    plan = {one.title: one for one in paper(Paper.PROPOSAL).plan}
    assert "End of the term, or renewal" not in plan
    assert (plan["Kick-off"].ours, plan["Kick-off"].theirs) == ("Vogel Consulting, Project lead", "")
    assert plan["Pilot on one yard accepted"].theirs == "Brandt Logistik"
