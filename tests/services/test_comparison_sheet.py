"""The comparison as it is printed: all of it for us, and nothing private for the client."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from decimal import Decimal

import pytest
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.fields import Text, fields_of
from dealplanner.domain.papers import ProposalPaper
from dealplanner.domain.papers.comparison import PrivateComparison, PublicComparison, PublicCriterion
from dealplanner.domain.papers.data import paper_data
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Language, Record
from dealplanner.services.comparison import add_competitor, add_criterion
from dealplanner.services.deals import live, new_account, new_deal, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers import compose
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)
Compose = Callable[[Deal, Audience, Language], PrivateComparison | PublicComparison]


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    workspace.save()
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


@pytest.fixture
def compose_for(workspace: Workspace) -> Compose:
    def compose_for(
        deal: Deal, audience: Audience, language: Language
    ) -> PrivateComparison | PublicComparison:
        facts = deal_facts(workspace, deal, TODAY)
        sheet, profile, size = SHEETS["comparison"], profile_of(workspace), SheetSize.A4
        made = compose_sheet(sheet, deal, facts, profile, TODAY, language, audience, size)
        assert isinstance(made, PrivateComparison | PublicComparison)
        return made

    return compose_for


def printed(paper: PrivateComparison | PublicComparison, size: SheetSize) -> str:
    return " ".join("".join(page_texts(print_sheet("comparison", paper, size))).split())


@pytest.mark.parametrize("size", [SheetSize.A4, SheetSize.A4_WIDE])
@pytest.mark.parametrize("language", list(Language))
def test_ours_has_every_score_total_and_turn(
    deal: Deal, compose_for: Compose, language: Language, size: SheetSize
) -> None:
    text = printed(compose_for(deal, Audience.PRIVATE, language), size)
    for words in (
        "Runs without the network",
        "▲ 9",
        "120 : 132",
        "12 behind us",
        "If “Live before 1 March” weighed 1 instead of 5, Norvik AG would be ahead of us.",
        "No single weight or score would put Doing nothing ahead of us.",
        "No ready interface to their warehouse system.",
        "Said by Ana Petrov on 28 October.",
        "Nine months to go-live.",
        "Nothing proves our score: Price over three years.",
    ):
        assert words in text


def mark_what_is_private(workspace: Workspace, records: list[Record]) -> None:
    """Write a word that betrays itself into every private field of words."""
    for record in records:
        for name, field in fields_of(record).items():
            if field.private and isinstance(field, Text):
                workspace.change(Slot(record, name), f"SECRET {name}")
            if field.private and name == "points":
                workspace.change(Slot(record, name), Decimal(7))


@pytest.mark.parametrize("language", list(Language))
def test_the_client_reads_criteria_weights_and_our_proof_and_nothing_private(
    workspace: Workspace, deal: Deal, compose_for: Compose, language: Language
) -> None:
    mark_what_is_private(
        workspace, [*live(deal.criteria), *live(deal.competitors), *live(deal.scores), *live(deal.problems)]
    )
    paper = compose_for(deal, Audience.CLIENT, language)
    for size in SHEETS["comparison"].sizes:
        text = printed(paper, size)
        assert "Nordkurier: live after 51 days." in text
        assert "Fits the other systems" in text
        for secret in ("SECRET", "Norvik", "Postponing", "Ana Petrov", "PRIVATE", "内部", "120", "132"):
            assert secret not in text
    proposal = compose(deal, profile_of(workspace), Paper.PROPOSAL, TODAY)
    assert "SECRET" not in str(paper_data(proposal))
    assert "Norvik" not in str(paper_data(proposal))


def test_the_clients_sheet_has_no_room_for_what_is_private() -> None:
    assert {field.name for field in dataclasses.fields(PublicCriterion)} == {"criterion", "weight", "proof"}
    assert {field.name for field in dataclasses.fields(PublicComparison)} == {"head", "criteria"}


def test_the_proposal_compares_by_the_same_public_facts(
    workspace: Workspace, deal: Deal, compose_for: Compose
) -> None:
    sheet = compose_for(deal, Audience.CLIENT, Language.EN)
    assert isinstance(sheet, PublicComparison)
    proposal = compose(deal, profile_of(workspace), Paper.PROPOSAL, TODAY)
    assert isinstance(proposal, ProposalPaper)
    rows = [(row.criterion, row.ours, row.others) for row in proposal.comparison]
    assert rows == [(one.criterion, one.proof, ()) for one in sheet.criteria if one.proof]
    assert len(rows) == 3


def test_a_deal_of_which_nothing_is_known_prints_too(workspace: Workspace, compose_for: Compose) -> None:
    bare = new_deal(workspace, "Gate", new_account(workspace, "Hansen"))
    for audience in Audience:
        text = printed(compose_for(bare, audience, Language.EN), SheetSize.A4)
        assert "The criteria are not known yet." in text


def test_twelve_criteria_and_six_rivals_print_on_either_sheet(
    workspace: Workspace, deal: Deal, compose_for: Compose
) -> None:
    for number in range(3):
        add_competitor(workspace, deal, f"Rechenzentrumsbetriebsgesellschaft {number} & Co.")
    for number in range(8):
        workspace.change(Slot(add_criterion(workspace, deal), "words"), f"Criterion <b>{number}</b>")
    paper = compose_for(deal, Audience.PRIVATE, Language.EN)
    for size in SHEETS["comparison"].sizes:
        text = printed(paper, size)
        assert all(f"Criterion <b>{number}</b>" in text for number in range(8))
