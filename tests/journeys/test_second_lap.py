"""A deal goes from HOLD to GO, gets a “no”, a second lap and a “yes”; all by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot
from walker import Walker, open_file

from dealplanner.domain.choices import Known
from dealplanner.domain.stakes import Role
from dealplanner.domain.steps.qualify import Fit, Funds
from dealplanner.domain.steps.trial_close import Answer, TrialAnswer, TrialOffer
from dealplanner.domain.verdict import Call, verdict
from dealplanner.gui.deal.laps.answer_next import AnswerNext
from dealplanner.gui.deal.laps.script_card import ScriptCard
from dealplanner.gui.deal.laps.side import LapsPage
from dealplanner.gui.deal.laps.walk import LapWalk
from dealplanner.gui.places import Target
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.find_deal import find_deal
from dealplanner.services.former_laps import read_lap
from dealplanner.services.laps import former_laps


@pytest.fixture
def walker(qtbot: QtBot, path: Path) -> Walker:
    walker = Walker(qtbot, open_file(qtbot, path))
    walker.me.begin_deal("Dispatch renewal", "Brandt Logistik")
    return walker


def _qualify(walker: Walker) -> None:
    """Answer what the four conditions rest on, but for the money."""
    walker.open(2, "qualify.problems")
    walker.add()
    walker.answer("words", "Dispatch stands still three times a month")
    walker.answer("severity", "Severe: endangers a goal")
    walker.answer("owner_id", "Helga Brandt")
    walker.turn("qualify.consequences")
    walker.answer("consequence", "Two large clients leave")
    walker.turn(Fit.key)
    walker.answer("benefits", "Yes")
    walker.turn("qualify.time")
    walker.answer("buy_by", "+60")
    walker.turn("qualify.decision")
    walker.answer("clear", "Yes")
    walker.answer("steps", "")
    walker.leave()
    walker.open(3, "needs.roles")
    walker.add()
    walker.answer("person_id", "Helga Brandt")
    buyer = walker.form().rows["roles"].editor.controls()[list(Role).index(Role.ECONOMIC_BUYER)]
    walker.me.hand.click(buyer, QPoint(8, buyer.height() // 2))
    walker.leave()


def _prove(walker: Walker) -> None:
    """Close the gap, and let the economic buyer say what the conditions rest on."""
    walker.open(2, Funds.key)
    walker.answer("in_place", "Yes")
    walker.answer("allocatable", "Yes")
    walker.said("in_place", "Helga Brandt", "It is in the budget")
    walker.turn("qualify.problems")
    walker.said("severity", "Helga Brandt", "We lose clients over it")
    walker.turn("qualify.time")
    walker.said("buy_by", "Helga Brandt", "By then it must be decided")
    walker.turn("qualify.decision")
    walker.said("clear", "Helga Brandt", "I decide alone")
    walker.leave()


def _trial_close(walker: Walker, answer: str, words: str) -> AnswerNext:
    """Say the words of the card, and note what they answer."""
    walker.open(5, TrialOffer.key)
    walker.answer("to", "Helga Brandt")
    walker.turn("trial_close.script")
    view = walker.wizard().view
    assert view is not None and isinstance(view.extra, ScriptCard)
    assert "Helga Brandt, may I put it plainly?" in view.extra.editors["en"].box.toPlainText()
    walker.turn(Answer.key)
    walker.answer("answer", answer)
    walker.answer("words", words)
    view = walker.wizard().view
    assert view is not None and isinstance(view.extra, AnswerNext)
    walker.until(view.extra.go_button.isVisible)
    return view.extra


def _laps(walker: Walker) -> LapsPage:
    shown = walker.shown()
    assert isinstance(shown, LapsPage)
    return shown


def test_a_deal_that_got_a_no_is_walked_a_second_time(qtbot: QtBot, walker: Walker, path: Path) -> None:
    _qualify(walker)
    walker.until(lambda: walker.me.view.cards.verdict.heading.text() == "Verdict: HOLD")
    _prove(walker)
    assert verdict(walker.facts).call is Call.GO
    walker.until(lambda: walker.me.view.cards.verdict.heading.text() == "Verdict: GO")

    follows = _trial_close(walker, "No", "Not this year")
    walker.until(lambda: "with their words" in follows.about_label.text())
    walker.me.hand.click(follows.go_button)
    page = _laps(walker)
    deal = walker.deal
    assert (deal.lap, deal.step) == (2, 1)
    (lap,) = former_laps(deal)
    assert (lap.number, lap.reason) == (1, "Not this year")
    assert verdict(walker.facts).call is Call.GO, "what was known is known still"
    weak = page.left_card.goals
    assert f"lap-walk:{Funds.key}:allocatable" in weak, "nobody is on record for it"
    assert f"lap-walk:{Funds.key}:in_place" not in weak, "Helga Brandt said so"
    assert "Two large clients leave" in page.text.toPlainText()

    walker.undo()
    assert deal.lap == 1 and former_laps(deal) == []
    assert deal.page(Answer).answer is TrialAnswer.NO
    walker.undo(again=True)
    assert deal.lap == 2 and former_laps(deal) == [lap]
    assert walker.me.window.close()

    again = Walker(qtbot, open_file(qtbot, path))
    session = again.me.window.open_file.session
    again.me.window.desk.go(Target("deal", find_deal(session.workspace.session, "Dispatch renewal").id))
    _second_lap(again, len(weak))
    _kept_as_it_was(again.deal)
    assert again.me.window.close()


def _second_lap(walker: Walker, count: int) -> None:
    """Mend the weakest answers with what people said, and ask again."""
    walker.me.hand.click(walker.me.view.sides.buttons["laps"])
    page = _laps(walker)
    assert page.progress_label.text() == f"0 of {count} mended"
    row = next(row for row in page.left_card.rows if row.line.goal.endswith(f"{Funds.key}:allocatable"))
    walker.me.hand.click(row)
    walker.me.hand.settle()
    walk = walker.wizard()
    assert isinstance(walk, LapWalk) and walk.page.key == Funds.key
    walker.me.hand.click(walk.beside_button)
    assert walk.beside is not None and walk.beside.isVisible()
    walker.said("allocatable", "Helga Brandt", "The cost centre is mine")
    walker.answer("signer", "Helga Brandt")
    walker.said("signer", "Helga Brandt", "I sign up to a hundred thousand")
    walker.until(lambda: walk.rests_label.text().startswith(f"2 of {count} mended"))
    walker.turn(Fit.key)
    walker.said("benefits", "Helga Brandt", "It would save the night shift")
    walker.until(lambda: walk.rests_label.text().startswith(f"3 of {count} mended"))
    walker.leave()
    assert _laps(walker).progress_label.text() == f"3 of {count} mended"
    assert "lap-walk:qualify.money:signer" not in _laps(walker).left_card.goals
    walker.leave()
    assert walker.shown() is walker.me.view.overview

    follows = _trial_close(walker, "Yes", "Then let us start")
    walker.me.hand.click(follows.go_button)
    assert walker.wizard().step.number == 6
    walker.me.hand.settle()


def _kept_as_it_was(deal: Deal) -> None:
    """Look at both laps as they stand in the end."""
    assert (deal.lap, deal.step) == (2, 6)
    assert deal.page(Answer).answer is TrialAnswer.YES
    assert deal.page(Funds).signer is not None
    (lap,) = former_laps(deal)
    former = read_lap(lap)
    answered = former.answer(f"{Answer.key}:answer")
    assert answered is not None and answered.value is TrialAnswer.NO
    signer = former.answer(f"{Funds.key}:signer")
    assert signer is not None and not signer.is_given, "nobody was named in the first lap"
    funds = former.answer(f"{Funds.key}:allocatable")
    assert funds is not None and funds.value is Known.YES
    said = [one.words for one in live(deal.statements)]
    assert "The cost centre is mine" in said and "It is in the budget" in said
