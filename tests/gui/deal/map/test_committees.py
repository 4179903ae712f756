"""Committees on the map: their members, put in by hand, by menu and by form, and taken out again."""

from __future__ import annotations

import pytest
from map_hand import KEY, LEFT, Trio, card_of, drag, on_screen, open_menu, pick
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest

from dealplanner.domain.stakes import StakeholderKind, TieKind
from dealplanner.gui.deal.map.card import HANDLE
from dealplanner.gui.deal.map.doings import MapDoings
from dealplanner.gui.deal.map.lines import LineKind
from dealplanner.gui.deal.map.panel import StakeholderPanel
from dealplanner.gui.deal.map.seat_links import SeatLinks
from dealplanner.gui.deal.map.view import MapView
from dealplanner.gui.editing import EditSession
from dealplanner.i18n import Phrase
from dealplanner.records import Deal, Stakeholder
from dealplanner.services.committees import put_into
from dealplanner.services.deals import live
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace


def seat_of(view: MapView, one: Stakeholder) -> LineKind:
    return view.map.edges[f"seat:{one.id}"].facts.kind


def test_a_line_drawn_onto_a_committee_offers_a_seat_first_and_undo_takes_it_back(
    view: MapView, board: Stakeholder, trio: Trio, workspace: Workspace
) -> None:
    view.show_all()
    start, end = card_of(view, trio[1]), card_of(view, board)
    QTest.mouseClick(view.viewport(), LEFT, pos=on_screen(view, start.middle() - QPointF(30, 0)))
    drag(view, on_screen(view, start.pos() + HANDLE), on_screen(view, end.middle()))
    assert open_menu().actions()[0].text() == "Bob sits in Review board"
    pick("Bob sits in Review board")
    assert trio[1].committee_id == board.id and seat_of(view, trio[1]) is LineKind.SITS_IN
    assert card_of(view, board).facts.below_name == "1 member"
    assert "1 member" in card_of(view, board).words()
    workspace.undo()
    assert trio[1].committee_id is None and f"seat:{trio[1].id}" not in view.map.edges
    workspace.redo()
    assert seat_of(view, trio[1]) is LineKind.SITS_IN


def test_the_menu_of_a_card_seats_somebody_and_takes_them_out(
    panel: StakeholderPanel, view: MapView, board: Stakeholder, trio: Trio
) -> None:
    for words, wanted in (("Review board", board.id), ("no committee", None)):
        view.menu_wished.emit(card_of(view, trio[2]), panel.mapToGlobal(panel.rect().center()))
        pick("Sits in", words)
        assert trio[2].committee_id == wanted


def test_a_seat_is_chosen_and_deleted_like_any_line(
    view: MapView, board: Stakeholder, trio: Trio, bare_deal: Deal, workspace: Workspace
) -> None:
    put_into(workspace, bare_deal, trio[1], board)
    view.map.edges[f"seat:{trio[1].id}"].setSelected(True)
    QTest.keyClick(view, KEY.Key_Delete)
    assert trio[1].committee_id is None and len(live(bare_deal.stakeholders)) == 4
    workspace.undo()
    assert trio[1].committee_id == board.id


def test_a_seat_becomes_a_tie_and_a_tie_a_seat_in_one_step(
    panel: StakeholderPanel, view: MapView, board: Stakeholder, trio: Trio, workspace: Workspace
) -> None:
    put_into(workspace, panel._deal, trio[1], board)
    view.menu_wished.emit(view.map.edges[f"seat:{trio[1].id}"], panel.mapToGlobal(panel.rect().center()))
    pick("Bob trusts Review board")
    tie = live(panel._deal.ties)[-1]
    assert trio[1].committee_id is None and (tie.from_id, tie.kind) == (trio[1].id, TieKind.TRUSTS)
    view.menu_wished.emit(view.map.edges[tie.id], panel.mapToGlobal(panel.rect().center()))
    pick("Bob sits in Review board")
    assert trio[1].committee_id == board.id and tie.id not in view.map.edges
    workspace.undo()
    assert trio[1].committee_id is None and tie.id in view.map.edges


def test_who_reports_to_nobody_stands_under_their_committee(
    view: MapView, board: Stakeholder, trio: Trio, bare_deal: Deal, workspace: Workspace
) -> None:
    put_into(workspace, bare_deal, trio[0], board)
    assert card_of(view, trio[0]).y() > card_of(view, board).y()


def test_a_committee_that_is_removed_frees_its_members(
    view: MapView, board: Stakeholder, trio: Trio, bare_deal: Deal, workspace: Workspace
) -> None:
    put_into(workspace, bare_deal, trio[1], board)
    view.map.choose(card_of(view, board))
    QTest.keyClick(view, KEY.Key_Delete)
    assert trio[1].id in view.map.cards and trio[1].committee_id is None
    workspace.undo()
    assert seat_of(view, trio[1]) is LineKind.SITS_IN


def test_a_circle_is_refused_in_one_sentence(
    panel: StakeholderPanel, board: Stakeholder, trio: Trio, session: EditSession, bare_deal: Deal
) -> None:
    session.change(Slot(trio[0], "kind"), StakeholderKind.COMMITTEE)
    put_into(session.workspace, bare_deal, board, trio[0])
    panel._doings.draw_line(trio[0].id, LineKind.SITS_IN, board.id)
    assert panel.bar.isVisible() and "“Ann” can’t sit in “Review board”" in panel.bar.words
    assert trio[0].committee_id is None


def test_the_form_offers_only_committees_that_make_no_circle(
    bare_deal: Deal, bare_links: DealLinks, board: Stakeholder, trio: Trio, workspace: Workspace
) -> None:
    assert SeatLinks(bare_links, bare_deal, trio[0]).choices("stakeholder") == [(board.id, "Review board")]
    assert SeatLinks(bare_links, bare_deal, board).choices("stakeholder") == []
    assert SeatLinks(bare_links, bare_deal, board).choices("person") == bare_links.choices("person")


@pytest.mark.parametrize("kind", list(LineKind))
def test_every_kind_of_line_is_drawn_and_removed_as_one_step(
    kind: LineKind, board: Stakeholder, trio: Trio, bare_deal: Deal, session: EditSession, view: MapView
) -> None:
    doings = MapDoings(bare_deal, session)
    heard: list[Phrase] = []
    doings.refused.connect(heard.append)
    doings.draw_line(trio[1].id, kind, board.id)
    line = next(tie for tie in view.map.facts.ties if tie.end == board.id)
    assert line.kind is kind and heard == []
    doings.remove_line(line.id)
    assert all(tie.end != board.id for tie in view.map.facts.ties)
    session.workspace.undo()
    assert any(tie.end == board.id and tie.kind is kind for tie in view.map.facts.ties)


def test_every_kind_of_line_has_a_stroke_or_a_sign_of_its_own(view: MapView) -> None:
    from dealplanner.gui.deal.map.stroke import SIGNS, line_pen

    ink = view.map.ink
    looks = {
        (SIGNS.get(kind), tuple(line_pen(kind, ink).dashPattern()), line_pen(kind, ink).style())
        for kind in LineKind
    }
    assert len(looks) == len(LineKind)
    assert line_pen(LineKind.REPORTS_TO, ink).style() is Qt.PenStyle.SolidLine
