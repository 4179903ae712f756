"""The letter of the courteous close: greeted rightly, in the client’s language, in own words if any."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import select

from dealplanner.documents.readback import page_texts
from dealplanner.domain.choices import Outcome
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.steps.needs import LetterWords
from dealplanner.records import Account, Deal, Language
from dealplanner.services.course import Parting, end_deal
from dealplanner.services.deals import live, profile_of
from dealplanner.services.edits import Slot
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers.letters import paragraphs_of, usual_letter
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet
from dealplanner.services.sample import load_sample
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    load_sample(workspace, TODAY)
    workspace.save()
    found = workspace.session.scalars(select(Deal).join(Account).where(Account.name == "Brandt Logistik"))
    return next(iter(found.unique()))


def text_of(workspace: Workspace, deal: Deal, language: Language = Language.EN) -> str:
    facts = deal_facts(workspace, deal, TODAY)
    sheet = SHEETS["walk_away"]
    paper = compose_sheet(
        sheet, deal, facts, profile_of(workspace), TODAY, language, Audience.CLIENT, SheetSize.A4
    )
    return "".join("".join(page_texts(print_sheet("walk_away", paper, SheetSize.A4))).split())


def say(workspace: Workspace, deal: Deal, words: str) -> None:
    workspace.change(Slot(deal, LetterWords.key, "words", deal.lap), words)


@pytest.mark.parametrize(
    ("written", "language", "greeted"),
    [
        ("Dear Ms Brandt", Language.EN, "DearMsBrandt,"),
        ("Dear Ms Brandt,", Language.EN, "DearMsBrandt,"),
        ("Good morning!", Language.EN, "Goodmorning!"),
        ("", Language.EN, "DearHelgaBrandt,"),
        ("尊敬的总经理", Language.EN, "DearHelgaBrandt,"),
        ("尊敬的总经理", Language.ZH, "尊敬的总经理："),
        ("尊敬的总经理：", Language.ZH, "尊敬的总经理："),
        ("Dear Ms Brandt", Language.ZH, "尊敬的HelgaBrandt："),
    ],
)
def test_the_salutation_has_one_mark_in_the_language_of_the_letter(
    workspace: Workspace, deal: Deal, written: str, language: Language, greeted: str
) -> None:
    helga = next(one.person for one in live(deal.stakeholders) if one.name == "Helga Brandt")
    workspace.change(Slot(helga, "salutation"), written)
    text = text_of(workspace, deal, language)
    assert greeted in text and greeted + greeted[-1] not in text


def test_the_event_is_named_and_our_reason_is_not(workspace: Workspace, deal: Deal) -> None:
    parting = Parting(look_again_event="the lease ends.")
    end_deal(workspace, deal, Outcome.STOPPED, TODAY, "They are a SECRET waste", parting)
    text = text_of(workspace, deal)
    assert "perhapswiththis:theleaseends–acallisenough" in text and "SECRET" not in text


def test_own_words_take_the_place_of_the_usual_ones(workspace: Workspace, deal: Deal) -> None:
    say(workspace, deal, "It was a pleasure.\n\nUntil <b>next</b> year\nin March.")
    text = text_of(workspace, deal)
    assert "Itwasapleasure." in text and "Until<b>next</b>year" in text
    assert "itisnotclear" not in text and "DearMsBrandt," in text
    say(workspace, deal, "  \n ")
    assert "itisnotclear" in text_of(workspace, deal)


def test_the_usual_letter_can_be_taken_over_and_prints_the_same(workspace: Workspace, deal: Deal) -> None:
    usual = usual_letter(deal)
    before = text_of(workspace, deal)
    say(workspace, deal, usual)
    assert usual.count("\n\n") == 2 and text_of(workspace, deal) == before


@pytest.mark.parametrize(
    ("words", "paragraphs"),
    [("", ()), (" \n\n ", ()), ("a\nb\n\n\nc ", ("a\nb", "c")), ("a", ("a",))],
)
def test_an_empty_line_begins_a_paragraph(words: str, paragraphs: tuple[str, ...]) -> None:
    assert paragraphs_of(words) == paragraphs
