"""The step bar by mouse and keys."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from dealplanner.domain.steps import STEPS
from dealplanner.gui.deal.step_bar import Standing, StepBar

STANDINGS = [Standing.DONE, Standing.TROUBLE, Standing.CURRENT, *[Standing.LATER] * 4]


@pytest.fixture
def bar(qtbot: QtBot) -> StepBar:
    bar = StepBar(STEPS)
    qtbot.addWidget(bar)
    bar.show_standings(STANDINGS, [f"missing {n}" for n in range(7)])
    bar.resize(1068, 40)
    bar.show()
    qtbot.waitExposed(bar)
    return bar


def test_a_click_opens_a_step(qtbot: QtBot, bar: StepBar) -> None:
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(bar.chevrons[4], Qt.MouseButton.LeftButton)
    assert chosen.args == [5]


def test_the_bar_is_one_stop_and_is_walked_by_arrows(qtbot: QtBot, bar: StepBar) -> None:
    stops = [chevron for chevron in bar.chevrons if chevron.focusPolicy() == Qt.FocusPolicy.StrongFocus]
    assert stops == [bar.chevrons[2]]
    bar.activateWindow()
    bar.chevrons[2].setFocus()
    QTest.keyClick(bar.chevrons[2], Qt.Key.Key_Right)
    QTest.keyClick(bar.chevrons[3], Qt.Key.Key_Right)
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.keyClick(bar.chevrons[4], Qt.Key.Key_Return)
    assert chosen.args == [5]
    QTest.keyClick(bar.chevrons[4], Qt.Key.Key_Home)
    QTest.keyClick(bar.chevrons[0], Qt.Key.Key_Left)
    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.keyClick(bar.chevrons[0], Qt.Key.Key_Enter)
    assert chosen.args == [1]


def test_every_step_says_how_far_it_is(bar: StepBar) -> None:
    names = [chevron.accessibleName() for chevron in bar.chevrons]
    assert names[0] == "Step 1 of 7, First contact: done"
    assert "something is missing" in names[1]
    assert "the deal stands here" in names[2]
    assert "missing 1" in bar.chevrons[1].toolTip()


def test_states_look_different_without_colour(bar: StepBar) -> None:
    """Done has a check, trouble a bang, the present step a dark ground: in black and white they differ."""
    pictures = set()
    for standing in Standing:
        bar.chevrons[1].show_standing(standing)
        image = bar.chevrons[1].grab().toImage()
        dark = [
            (x, y)
            for x in range(16, 60)
            for y in range(image.height())
            if image.pixelColor(x, y).lightness() < 110
        ]
        pictures.add(tuple(dark))
    assert len(pictures) == len(Standing)
