"""What the lists say: values read from the file, in every list and on Today."""

from __future__ import annotations

import subprocess
import sys
from datetime import date, timedelta
from decimal import Decimal

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Channel, DocumentState, Outcome
from dealplanner.domain.steps import STEPS
from dealplanner.domain.steps.first_contact import Contact
from dealplanner.records import Activity, Deal, Document, Person, Stakeholder
from dealplanner.services.deal_file import DealFile
from dealplanner.services.edits import Slot
from dealplanner.services.lists import ACTIVITIES, DEALS, DOCUMENTS, LISTS, Ask, Span, next_page
from dealplanner.services.today import DueKind, Nearness, agenda
from dealplanner.services.workspace import Workspace

TODAY = date(2026, 11, 24)


def _euro(amount: str) -> Money:
    return Money(Decimal(amount), "EUR")


def test_every_list_reads_an_empty_and_a_full_file(deal_file: DealFile, crowded: DealFile) -> None:
    for listing in LISTS.values():
        assert next_page(deal_file, listing, Ask()) == []
        for row in next_page(crowded, listing, Ask()):
            assert len(listing.values(row)) == len(listing.columns)


def test_a_deal_reads_as_its_values(workspace: Workspace, deal_file: DealFile) -> None:
    workspace.add(Deal(title="Dispatch", value=_euro("84500.00"), step=4, decision_on=date(2027, 1, 15)))
    workspace.save()
    (row,) = next_page(deal_file, DEALS, Ask())
    assert DEALS.values(row) == (
        *("Dispatch", None, STEPS[3], _euro("84500.00"), date(2027, 1, 15), None),
        Outcome.OPEN,
    )


def test_an_option_of_a_newer_program_is_shown_as_it_is_stored(
    workspace: Workspace, deal_file: DealFile
) -> None:
    workspace.add(Deal(title="Dispatch"))
    workspace.save()
    deal_file.connection.execute("UPDATE deal SET outcome = 'merged', step = 9")
    (row,) = next_page(deal_file, DEALS, Ask())
    assert DEALS.values(row)[2] is None
    assert DEALS.values(row)[6] == "merged"


def test_an_activity_shows_its_contacts_deals_won_value_and_cost_of_each(
    workspace: Workspace, deal_file: DealFile
) -> None:
    fair = workspace.add(
        Activity(name="Fair", channel=Channel.FAIR, begins_on=date(2026, 5, 4), cost=_euro("1000"))
    )
    for n, (outcome, value) in enumerate(
        ((Outcome.WON, _euro("84500.10")), (Outcome.WON, _euro("0.20")), (Outcome.OPEN, _euro("7")))
    ):
        deal = workspace.add(Deal(title=f"Deal {n}", activity=fair, outcome=outcome, value=value))
        workspace.change(Slot(deal, Contact.key, "on", 1), TODAY)
        workspace.change(Slot(deal, Contact.key, "on", 2), TODAY)  # a second lap is no second contact
    workspace.add(Deal(title="Not yet met", activity=fair))
    workspace.save()
    (row,) = next_page(deal_file, ACTIVITIES, Ask())
    assert ACTIVITIES.values(row) == (
        *("Fair", Channel.FAIR, Span(date(2026, 5, 4), None), _euro("1000")),
        *(3, 4, (_euro("84500.30"),), _euro("333.33")),
    )


def test_an_activity_without_cost_or_contact_has_no_cost_per_contact(
    workspace: Workspace, deal_file: DealFile
) -> None:
    workspace.add(Activity(name="Letters"))
    workspace.save()
    (row,) = next_page(deal_file, ACTIVITIES, Ask())
    assert ACTIVITIES.values(row)[2:] == (None, None, 0, 0, (), None)


def test_today_goes_from_what_is_ready_to_close_over_new_contacts_to_the_middle(
    workspace: Workspace, deal_file: DealFile
) -> None:
    for title, step, day in (
        ("Middle", 3, date(2026, 11, 1)),
        ("New", 1, date(2026, 11, 20)),
        ("Closing, late", 6, date(2026, 11, 23)),
        ("Closing, today", 5, TODAY),
        ("Tomorrow", 2, date(2026, 11, 25)),
        ("Next month", 5, date(2026, 12, 25)),
        ("Nobody knows", 4, None),
    ):
        workspace.add(Deal(title=title, step=step, next_on=day))
    workspace.add(Deal(title="Lost", next_on=TODAY, outcome=Outcome.LOST))
    workspace.save()
    today = agenda(deal_file, TODAY)
    assert [item.title for item in today.due] == ["Closing, late", "Closing, today", "New", "Middle"]
    assert [item.nearness for item in today.due] == [
        *(Nearness.CLOSING, Nearness.CLOSING, Nearness.NEW, Nearness.MIDDLE)
    ]
    assert [item.title for item in today.coming] == ["Tomorrow"]
    assert [item.title for item in today.ageing] == ["Nobody knows"]
    assert {item.kind for item in today.due} == {DueKind.CONTACT}


def test_today_names_whom_to_prepare_for(workspace: Workspace, deal_file: DealFile) -> None:
    deal = workspace.add(Deal(title="Dispatch", next_on=date(2026, 11, 26), next_what="Show the plan"))
    for name in ("Helga Brandt", "李伟"):
        workspace.add(Stakeholder(person=workspace.add(Person(name=name))), deal, "stakeholders")
    workspace.save()
    (item,) = agenda(deal_file, TODAY).coming
    assert (item.words, item.people) == ("Show the plan", "Helga Brandt, 李伟")


def test_lists_and_today_need_no_sqlalchemy() -> None:
    code = (
        "import sys, dealplanner.services.lists, dealplanner.services.today, dealplanner.services.find\n"
        "print(*sys.modules)"
    )
    loaded = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True).stdout
    assert not {"sqlalchemy", "alembic", "babel", "PIL", "asyncio", "reportlab"} & set(loaded.split())


def test_an_offer_runs_out_at_the_end_of_its_last_day(workspace: Workspace, deal_file: DealFile) -> None:
    deal = workspace.add(Deal(title="Dispatch"))
    for number, last in (("Q-1", TODAY), ("Q-2", TODAY - timedelta(days=1))):
        workspace.add(
            Document(number=number, state=DocumentState.ISSUED, valid_through=last), deal, "documents"
        )
    workspace.save()
    states = {row.values[0]: DOCUMENTS.values(row)[6] for row in next_page(deal_file, DOCUMENTS, Ask())}
    assert states == {"Q-1": DocumentState.ISSUED, "Q-2": DocumentState.EXPIRED}
