"""The blocks of a proposal and the library of passages, on real files."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.choices import DocumentState, Outcome
from dealplanner.domain.papers.proposal import SECTIONS
from dealplanner.domain.steps.offer import Paper
from dealplanner.records import Deal, Language, Passage
from dealplanner.services.course import end_deal
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.papers import compose, issue, print_paper
from dealplanner.services.papers.blocks import (
    ANNEX,
    add_block,
    keep_passage,
    move_block,
    note_won,
    open_blocks,
    passages,
    sections_of,
    use_passage,
)
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    return workspace.session.scalars(select(Deal).where(Deal.title == "Dispatch renewal")).one()


def _text(workspace: Workspace, deal: Deal) -> str:
    paper = compose(deal, profile_of(workspace), Paper.PROPOSAL, TODAY)
    return "\n".join(page_texts(print_paper(paper)))


def test_a_proposal_nobody_touched_has_the_usual_order(deal: Deal) -> None:
    assert [section.key for section in sections_of(deal)] == list(SECTIONS)


def test_blocks_are_moved_left_out_and_reworded(workspace: Workspace, deal: Deal) -> None:
    blocks = {block.key: block for block in open_blocks(workspace, deal)}
    workspace.change(Slot(blocks["why_us"], "title"), "Three good reasons")
    workspace.change(Slot(blocks["why_us"], "words"), "We are **near**.")
    workspace.change(Slot(blocks["risks"], "left_out"), True)
    move_block(workspace, deal, blocks["why_us"], 0)
    keys = [section.key for section in sections_of(deal)]
    assert keys[0] == "why_us"
    assert "risks" not in keys
    text = _text(workspace, deal)
    assert "We are near." in text
    assert text.index("Three good reasons") < text.index("Your situation")


def test_opening_the_blocks_again_changes_nothing(workspace: Workspace, deal: Deal) -> None:
    first = open_blocks(workspace, deal)
    assert [one.id for one in open_blocks(workspace, deal)] == [one.id for one in first]
    assert len(first) == len(SECTIONS)


def test_a_block_of_ones_own_stands_where_it_was_put_and_undo_takes_it_back(
    workspace: Workspace, deal: Deal
) -> None:
    blocks = open_blocks(workspace, deal)
    own = add_block(workspace, deal, after=blocks[1])
    workspace.change(Slot(own, "title"), "A word on data")
    assert live(deal.blocks).index(own) == 2
    assert "A word on data" not in _text(workspace, deal), "a heading without words is no section"
    workspace.change(Slot(own, "words"), "Yours stay yours.")
    assert "Yours stay yours." in _text(workspace, deal)
    for _ in range(3):
        workspace.undo()
    assert own not in live(deal.blocks)


def test_an_annex_follows_with_pages_of_its_own(workspace: Workspace, deal: Deal) -> None:
    annex = add_block(workspace, deal, ANNEX)
    workspace.change(Slot(annex, "title"), "Our references")
    workspace.change(Slot(annex, "words"), "Nordhafen, 2024")
    text = _text(workspace, deal)
    assert "Our references" in text.splitlines()[-40:] or "Our references" in text
    assert "Nordhafen, 2024" in text


def test_a_passage_is_kept_once_and_found_by_language_place_and_words(
    workspace: Workspace, deal: Deal
) -> None:
    block = open_blocks(workspace, deal)[0]
    workspace.change(Slot(block, "words"), "We come to you within a day.\nAlways.")
    kept = keep_passage(workspace, block, Language.EN, tags="service, near")
    assert keep_passage(workspace, block, Language.EN) is kept
    assert kept.title == "We come to you within a day."
    assert passages(workspace, block.key, Language.EN, "NEAR day") == [kept]
    assert passages(workspace, block.key, Language.ZH) == []
    assert passages(workspace, "why_us", Language.EN) == []
    assert passages(workspace, block.key, Language.EN, "far") == []


def test_a_passage_that_is_used_or_has_won_comes_first(workspace: Workspace, deal: Deal) -> None:
    block = open_blocks(workspace, deal)[0]
    kept = []
    for words in ("Old words", "New words"):
        workspace.change(Slot(block, "words"), words)
        kept.append(keep_passage(workspace, block, Language.EN))
    use_passage(workspace, block, kept[0], TODAY)
    assert block.words == "Old words"
    assert passages(workspace, block.key, Language.EN)[0] is kept[0]
    workspace.change(Slot(kept[1], "last_won_on"), TODAY - timedelta(days=200))
    assert passages(workspace, block.key, Language.EN)[0] is kept[1]


def test_what_won_is_noted_only_for_a_won_deal_with_an_accepted_proposal(
    workspace: Workspace, deal: Deal
) -> None:
    block = open_blocks(workspace, deal)[0]
    workspace.change(Slot(block, "words"), "The winning words")
    kept = keep_passage(workspace, block, Language.EN)
    note_won(workspace, deal, TODAY)
    assert kept.last_won_on is None
    proposal = issue(workspace, deal, profile_of(workspace), Paper.PROPOSAL, TODAY)
    workspace.change(Slot(proposal, "state"), DocumentState.ACCEPTED)
    end_deal(workspace, deal, Outcome.WON, TODAY, "")
    assert kept.last_won_on == TODAY
    workspace.save()
    assert workspace.session.scalars(select(Passage)).one().last_won_on == TODAY
