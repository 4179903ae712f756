"""The sheet of an account: what it holds, in both languages, and what it says where little is known."""

from __future__ import annotations

from datetime import date, timedelta
from decimal import Decimal

import pytest

from dealplanner.documents.readback import page_texts
from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Outcome
from dealplanner.domain.papers.account import AccountSheet
from dealplanner.domain.papers.sheets import Audience, SheetSize
from dealplanner.domain.stakes import RelationshipLevel, Role
from dealplanner.records import Account, Deal, Language, Person, Stakeholder, Todo
from dealplanner.services.deals import new_deal, profile_of
from dealplanner.services.facts import deal_facts
from dealplanner.services.papers.account_sheets import MOST
from dealplanner.services.papers.sheets import SHEETS, compose_sheet, print_sheet, sheet_file_name
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


@pytest.fixture
def deal(workspace: Workspace) -> Deal:
    """Return a deal of an account that knows levels, goals, a parent, a subsidiary and people."""
    holding = workspace.add(Account(name="Brandt Holding"))
    brandt = workspace.add(
        Account(
            name="Brandt Logistik",
            parent=holding,
            level=RelationshipLevel.VENDOR,
            level_wanted=RelationshipLevel.ADVISER,
            goals="Known by the board\nA reference",
        )
    )
    cold = workspace.add(Account(name="Cold Chain", parent=brandt, level=RelationshipLevel.STRANGER))
    deal = workspace.add(Deal(title="Dispatch", account=brandt, step=4, value=Money(Decimal(84_500), "EUR")))
    deal.chance = Decimal(45)
    workspace.add(Todo(what="Visit", hours=Decimal("2.5")), deal, "todos")
    lost = Deal(title="Sensors", account=cold, outcome=Outcome.LOST, value=Money(Decimal(9_000), "USD"))
    lost.closed_on = TODAY
    workspace.add(lost)
    helga = workspace.add(Person(name="Helga", account=brandt, job="Director"))
    helga.since_on = TODAY - timedelta(days=5)
    workspace.add(Stakeholder(person=helga, roles=(Role.ECONOMIC_BUYER,)), deal, "stakeholders")
    workspace.add(Person(name="Otto", account=cold, left_on=TODAY - timedelta(days=40)))
    workspace.save()
    return deal


def composed(workspace: Workspace, deal: Deal, language: Language = Language.EN) -> AccountSheet:
    facts, profile = deal_facts(workspace, deal, TODAY), profile_of(workspace)
    sheet = SHEETS["account"]
    paper = compose_sheet(sheet, deal, facts, profile, TODAY, language, Audience.PRIVATE, SheetSize.A4)
    assert isinstance(paper, AccountSheet)
    return paper


def printed(paper: AccountSheet) -> str:
    return "\n".join(page_texts(print_sheet("account", paper, SheetSize.A4)))


def test_it_says_all_that_is_known(workspace: Workspace, deal: Deal) -> None:
    paper = composed(workspace, deal)
    text = " ".join(printed(paper).split())
    for words in (
        "PRIVATE",
        "Belongs to Brandt Holding",
        "Level 2 of 5: One vendor among many",
        "Level 4 of 5: An adviser on their business",
        "Known by the board A reference",
        "1 · €38,025.00",
        "2.5 h",
        "Dispatch Brandt Logistik 4 €84,500.00 45%",
        "Sensors Cold Chain Lost 24 Nov 2026",
        "new since 19 Nov 2026",
        "Dispatch (economic buyer)",
        "never met",
        "left 15 Oct 2026",
        "A stranger",
    ):
        assert words in text, words
    assert sheet_file_name("account", paper) == "account Brandt Logistik.pdf"


def test_it_speaks_the_language_of_the_paper(workspace: Workspace, deal: Deal) -> None:
    text = "".join(printed(composed(workspace, deal, Language.ZH)).split())
    for words in ("客户概览", "第2级（共5级）：众多供应商之一", "经济买主", "丢单", "隶属于BrandtHolding"):
        assert words in text, words


def test_a_deal_without_an_account_says_the_way_out(workspace: Workspace) -> None:
    paper = composed(workspace, new_deal(workspace, "First talk", None))
    assert "choose one in the details of the deal" in printed(paper)


def test_an_account_of_which_little_is_known_says_so(workspace: Workspace) -> None:
    deal = new_deal(workspace, "First talk", workspace.add(Account(name="Hansen")))
    workspace.save()
    text = printed(composed(workspace, deal))
    for words in ("Belongs to no other account", "No goal is written down yet", "Nobody there is known yet"):
        assert words in text
    assert "With what belongs to it" not in text


def test_a_long_list_is_cut_and_says_how_much_more_there_is(workspace: Workspace, deal: Deal) -> None:
    for number in range(MOST + 5):
        workspace.add(Person(name=f"Person {number:03}", account=deal.account))
    workspace.save()
    paper = composed(workspace, deal)
    assert (len(paper.people), paper.more_people) == (MOST, 7)
    assert "And 7 more, which the program shows." in printed(paper)
