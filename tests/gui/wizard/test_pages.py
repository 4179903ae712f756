"""Every page of every step: each question is answered by key and mouse, saved, and read back."""

from __future__ import annotations

from typing import Any

import pytest
from hand import Hand

from dealplanner.domain.pages import AnyPage, Many, One, Step
from dealplanner.domain.steps import STEPS
from dealplanner.gui.editing import EditSession
from dealplanner.gui.record_form import RecordForm
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.deals import record_at, rows_at, slots_in, slots_on
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

EVERY = [pytest.param(step, page, id=page.key) for step in STEPS for page in step.pages]


def open_page(
    step: Step, page: AnyPage, deal: Deal, session: EditSession, links: DealLinks, hand: Hand
) -> WizardView:
    wizard = WizardView(step, deal, session, links, links.today, page=page.key)
    hand.show(wizard)
    return wizard


def form_of(wizard: WizardView) -> RecordForm:
    view = wizard.view
    assert view is not None
    form = view.table.form if view.table else view.form
    assert form is not None
    return form


def slots_of(deal: Deal, page: AnyPage) -> list[Slot]:
    return slots_in(rows_at(deal, page.of)[0], page) if isinstance(page, Many) else slots_on(deal, page)


@pytest.mark.parametrize(("step", "page"), EVERY)
def test_each_question_is_answered_saved_and_read_back(
    step: Step,
    page: AnyPage,
    deal: Deal,
    session: EditSession,
    links: DealLinks,
    hand: Hand,
    workspace: Workspace,
) -> None:
    if isinstance(page, One) and page.of == "offer":
        assert record_at(deal, "offer") is not None
    wizard = open_page(step, page, deal, session, links, hand)
    expected: list[tuple[Slot, Any]] = []
    for slot in slots_of(deal, page):
        value = hand.fill(form_of(wizard).editor(slot.field or slot.attribute))
        assert slot.get() == value, slot.key
        expected.append((slot, value))
    assert session.flush()
    workspace.session.expire_all()
    assert [(slot.key, slot.get()) for slot, _ in expected] == [(slot.key, v) for slot, v in expected]
    again = open_page(step, page, deal, session, links, hand)
    assert again.view is not None
    assert not again.view.has_complaint


@pytest.mark.parametrize("step", STEPS, ids=lambda step: step.key)
def test_every_step_opens_on_a_deal_of_which_nothing_is_known(
    step: Step, workspace: Workspace, session: EditSession, hand: Hand
) -> None:
    from dealplanner.services.deals import new_deal

    bare = new_deal(workspace, "Nothing known", None)
    wizard = WizardView(
        step, bare, session, DealLinks(workspace, workspace.clock().date(), bare), workspace.clock().date()
    )
    hand.show(wizard)
    for page in step.pages:
        wizard.turn_to(page.key)
        hand.settle()
        assert wizard.view is not None
        if isinstance(page, One) and record_at(bare, page.of) is None:
            assert wizard.view.missing_label.text() == page.missing
        if isinstance(page, Many) and not rows_at(bare, page.of):
            assert wizard.view.table is not None
            assert wizard.view.table.empty_label.text() == page.empty
