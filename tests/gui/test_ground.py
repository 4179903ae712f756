"""The window’s ground: colours with contrast, fonts, forms that fit their class, tasks in a thread."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from dataclasses import fields
from datetime import date
from decimal import Decimal

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor, QFontDatabase, QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.domain.amounts import Money
from dealplanner.domain.errors import UserError
from dealplanner.gui import tasks
from dealplanner.gui.colours import DARK, LIGHT, Colours
from dealplanner.gui.forms import FormError, load_form
from dealplanner.gui.look import apply_look, colours_of, style_sheet
from dealplanner.gui.marks import Mark, mark_colour, mark_pixmap
from dealplanner.gui.words import day_text, money_text, number_text, say, tr
from dealplanner.i18n import phrase

ON_GROUNDS = {
    "text": ("page", "card", "field", "selection", "good_ground", "warn_ground", "bad_ground"),
    "muted": ("page", "card", "field"),
    "link": ("page", "card"),
    "good": ("page", "card", "good_ground"),
    "warn": ("page", "card", "warn_ground"),
    "bad": ("page", "card", "bad_ground"),
    "idle": ("idle_ground",),
    "accent_text": ("accent", "accent_hover"),
    "rail_text": ("rail", "rail_current"),
    **dict.fromkeys(("buyer", "boss", "advisor", "coach"), ("card",)),
}


def luminance(colour: str) -> float:
    """Return the relative luminance of WCAG 2.1."""
    seen = QColor(colour)
    parts = (seen.redF(), seen.greenF(), seen.blueF())
    red, green, blue = (p / 12.92 if p <= 0.03928 else float(((p + 0.055) / 1.055) ** 2.4) for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    """Return the contrast of WCAG 2.1, 1 to 21."""
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("colours", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize("text", ON_GROUNDS)
def test_text_stands_out_from_every_ground_it_stands_on(colours: Colours, text: str) -> None:
    for ground in ON_GROUNDS[text]:
        assert contrast(getattr(colours, text), getattr(colours, ground)) >= 4.5, (text, ground)


@pytest.fixture
def unlooked(qapp: QApplication) -> Iterator[QApplication]:
    """Return the application, and give it its former look back."""
    sheet, colours, font = qapp.styleSheet(), qapp.palette(), qapp.font()
    yield qapp
    qapp.setStyleSheet(sheet)
    qapp.setPalette(colours)
    qapp.setFont(font)


@pytest.mark.parametrize("dark", [False, True])
def test_the_look_is_applied_again_and_again(unlooked: QApplication, qtbot: QtBot, dark: bool) -> None:
    for _ in range(2):
        apply_look(unlooked, not dark)
        apply_look(unlooked, dark)
    widget = QWidget()
    qtbot.addWidget(widget)
    assert colours_of(widget) is (DARK if dark else LIGHT)
    families = QFontDatabase.families()
    assert "Noto Sans" in families
    assert QFontMetrics(unlooked.font()).inFont("ü")


def test_the_style_sheet_fills_in_every_token() -> None:
    for colours in (LIGHT, DARK):
        sheet = style_sheet(colours, 10)
        assert "$" not in sheet.split("*/", 1)[1]
        assert colours.accent in sheet


def test_every_colour_is_one() -> None:
    for colours in (LIGHT, DARK):
        assert all(QColor(getattr(colours, field.name)).isValid() for field in fields(colours))


@pytest.mark.parametrize("mark", Mark)
def test_every_mark_is_drawn(qapp: QApplication, mark: Mark) -> None:
    image = mark_pixmap(mark, mark_colour(mark, LIGHT), 16, 2.0).toImage()
    assert image.width() == 32
    assert any(image.pixelColor(x, y).alpha() for x in range(32) for y in range(32))


class Wrong(QWidget):
    keep_button: QPushButton
    nowhere_label: QLabel


def test_a_form_that_lacks_a_widget_is_named(qtbot: QtBot) -> None:
    widget = Wrong()
    qtbot.addWidget(widget)
    with pytest.raises(FormError, match=r"ui/statement\.ui has no QLabel named nowhere_label"):
        load_form(widget, "statement")
    with pytest.raises(FormError, match="no ui/nothing"):
        load_form(widget, "nothing")


@pytest.mark.parametrize(
    ("name", "day", "amount", "number"),
    [
        ("en_GB", "15 Jan 2027", "€84,500", "1,234.5"),
        ("zh_CN", "2027年1月15日", "€84,500", "1,234.5"),
        ("C", "Jan 15, 2027", "€84,500", "1,234.5"),
    ],
)
def test_facts_are_said_in_the_language_of_the_window(
    qapp: QApplication, name: str, day: str, amount: str, number: str
) -> None:
    QLocale.setDefault(QLocale(name))
    assert day_text(date(2027, 1, 15)) == day
    assert money_text(Money(Decimal("84500.00"), "EUR")) == amount
    assert money_text(Money(Decimal("84500.50"), "EUR")) == f"{amount}.50"
    assert number_text(Decimal("1234.5")) == number
    assert (day_text(None), money_text(None), number_text(None)) == ("", "", "")
    inner = phrase("on {day}", day=date(2027, 1, 15))
    assert say(phrase("{a} {b}", a=inner, b=Money(Decimal(84500), "EUR"))) == f"on {day} {amount}"
    assert tr("") == ""


class Broken(UserError):
    sentence = "It is broken."


def test_a_task_runs_elsewhere_and_answers_here(qtbot: QtBot) -> None:
    seen: list[object] = []
    told: list[tuple[int, int]] = []

    def work(report: tasks.Report) -> str:
        report(1, 2)
        seen.append(threading.current_thread() is threading.main_thread())
        return "done"

    def done(outcome: str) -> None:
        seen.extend((outcome, threading.current_thread() is threading.main_thread()))

    task = tasks.run(work, done, seen.append, lambda now, of: told.append((now, of)))
    with qtbot.waitSignal(task.ended):
        pass
    assert seen == [False, "done", True]
    assert told == [(1, 2)]


def test_a_task_that_fails_says_so(qtbot: QtBot) -> None:
    failed: list[UserError] = []

    def work(report: tasks.Report) -> None:
        raise Broken

    task = tasks.run(work, lambda _: None, failed.append)
    with qtbot.waitSignal(task.ended):
        pass
    assert str(failed[0]) == "It is broken."


def test_a_task_is_stopped_at_its_next_report(qtbot: QtBot) -> None:
    failed: list[UserError] = []
    begun, go = threading.Event(), threading.Event()

    def work(report: tasks.Report) -> None:
        begun.set()
        go.wait(10)
        report(1, 2)

    task = tasks.run(work, lambda _: None, failed.append)
    begun.wait(10)
    task.cancel()
    with qtbot.waitSignal(task.ended):
        go.set()
    assert isinstance(failed[0], tasks.Stopped)
