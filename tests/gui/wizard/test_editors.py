"""Each kind of editor: what is typed reaches the record, what is no value stays and is kept."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from hand import KEY, Hand
from PySide6.QtCore import QLocale, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QTableView

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Known
from dealplanner.domain.steps.first_contact import Said
from dealplanner.domain.steps.qualify import Funds
from dealplanner.domain.steps.terms import CompensationTerms
from dealplanner.domain.steps.trial_close import TrialOffer
from dealplanner.gui.editing import EditSession
from dealplanner.gui.editors.chosen import ChoiceEditor
from dealplanner.gui.editors.day import DayEditor
from dealplanner.gui.editors.figures import MoneyEditor, NumberEditor
from dealplanner.gui.editors.line import Line
from dealplanner.gui.editors.link import LinkEditor
from dealplanner.gui.editors.text import LineEditor, ParagraphEditor
from dealplanner.gui.field_row import FieldRow
from dealplanner.gui.record_form import RecordForm
from dealplanner.records import Deal, Person
from dealplanner.services.deal_file import DealFile
from dealplanner.services.deals import new_deal
from dealplanner.services.edits import Slot
from dealplanner.services.links import DealLinks
from dealplanner.services.workspace import Workspace

CONTROL = Qt.KeyboardModifier.ControlModifier
Ask = Callable[[Slot], FieldRow]


@pytest.fixture
def ask(session: EditSession, links: DealLinks, hand: Hand) -> Ask:
    def ask(slot: Slot) -> FieldRow:
        row = FieldRow(slot, session, links)
        hand.show(row)
        return row

    return ask


@pytest.fixture
def german() -> None:
    QLocale.setDefault(QLocale("de_DE"))


def days(deal: Deal) -> Slot:
    return Slot(deal, TrialOffer.key, "days", 1)


def amount(deal: Deal) -> Slot:
    return Slot(deal, Funds.key, "amount", 1)


def test_a_line_takes_any_script(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(Slot(deal, "title"))
    assert isinstance(row.editor, LineEditor)
    hand.retype(row.editor.line, "Ablösung für 李伟 😀")
    assert deal.title == "Ablösung für 李伟 😀"


def test_what_a_database_refuses_is_mended(deal: Deal, ask: Ask) -> None:
    row = ask(Slot(deal, "title"))
    assert isinstance(row.editor, LineEditor)
    QApplication.clipboard().setText("a\ud800b\u2028c")
    row.editor.line.selectAll()
    row.editor.line.paste()
    deal.title.encode("utf-8")
    assert "\n" not in deal.title


def test_a_no_break_space_and_line_ends_stay(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(Slot(deal, Said.key, "said", 1))
    assert isinstance(row.editor, ParagraphEditor)
    hand.retype(row.editor.box, "10\u00a0€")
    hand.press(row.editor.box, KEY.Key_Return)
    hand.type(row.editor.box, "ja")
    assert deal.page(Said).said == "10\u00a0€\nja"


def test_tab_leaves_a_paragraph(deal: Deal, session: EditSession, links: DealLinks, hand: Hand) -> None:
    form = RecordForm(session, [Slot(deal, Said.key, name, 1) for name in ("said", "asked_for")], links)
    hand.show(form)
    form.focus_first()
    hand.press(form.editor("said").controls()[0], KEY.Key_Tab)
    assert form.focusWidget() is form.editor("asked_for").controls()[0]


@pytest.mark.parametrize("words", ["x" * 1_000_000, "word " * 30_000, "line\n" * 30_000])
def test_a_paste_that_is_too_long_is_refused_aloud(deal: Deal, ask: Ask, words: str) -> None:
    row = ask(Slot(deal, Said.key, "said", 1))
    assert isinstance(row.editor, ParagraphEditor)
    before = deal.page(Said).said
    pasted = QMimeData()
    pasted.setText(words)
    row.editor.box.insertFromMimeData(pasted)
    assert deal.page(Said).said == before
    assert f"{len(words)} characters" in row.complaint_label.text()


def test_a_long_text_is_pasted_whole(deal: Deal, ask: Ask) -> None:
    row = ask(Slot(deal, Said.key, "said", 1))
    assert isinstance(row.editor, ParagraphEditor)
    row.editor.box.selectAll()
    pasted = QMimeData()
    pasted.setText("All that they said.\n" * 2_000)
    row.editor.box.insertFromMimeData(pasted)
    assert deal.page(Said).said == "All that they said.\n" * 2_000


def test_a_long_text_takes_the_place_of_another(deal: Deal, ask: Ask) -> None:
    row = ask(Slot(deal, Said.key, "said", 1))
    assert isinstance(row.editor, ParagraphEditor)
    for words in ("All that they said.\n" * 4_900, "And what they meant.\n" * 4_700):
        row.editor.box.selectAll()
        pasted = QMimeData()
        pasted.setText(words)
        row.editor.box.insertFromMimeData(pasted)
        assert deal.page(Said).said == words


@pytest.mark.parametrize("name", ["title", "value", "next_on", "activity_id", "chance"])
def test_a_line_takes_all_of_a_paste_or_nothing_of_it(deal: Deal, ask: Ask, name: str) -> None:
    slot = Slot(deal, name)
    before = slot.get()
    row = ask(slot)
    line = row.editor.findChild(Line)
    assert line is not None
    shown = line.text()
    QApplication.clipboard().setText("7" * 1_000_000)
    line.paste()
    assert (slot.get(), line.text()) == (before, shown)
    assert row.complaint_label.text().endswith("in one line: paste less or attach a file.")


def test_a_long_line_that_is_there_is_shown_whole_and_kept(deal: Deal, ask: Ask, hand: Hand) -> None:
    slot = Slot(deal, "title")
    slot.set("y" * 30_000)
    row = ask(slot)
    assert isinstance(row.editor, LineEditor)
    hand.press(row.editor.line, KEY.Key_Home)
    hand.press(row.editor.line, KEY.Key_Delete)
    assert deal.title == "y" * 29_999


@pytest.mark.parametrize("words", ["1,234.5", "1.234,5", "1234.5"])
def test_a_number_is_typed_in_any_usual_writing(deal: Deal, ask: Ask, hand: Hand, words: str) -> None:
    row = ask(Slot(deal, "hours_planned"))
    assert isinstance(row.editor, NumberEditor)
    hand.retype(row.editor.line, words)
    assert deal.hours_planned == Decimal("1234.5")
    hand.leave(row.editor.line)
    assert row.editor.line.text() == "1,234.5"


@pytest.mark.usefixtures("german")
def test_a_number_is_shown_as_the_language_writes_it(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(Slot(deal, "hours_planned"))
    assert isinstance(row.editor, NumberEditor)
    hand.retype(row.editor.line, "1.234")
    assert deal.hours_planned == 1234
    hand.leave(row.editor.line)
    assert row.editor.line.text() == "1.234"


def test_text_where_a_number_belongs_stays_and_changes_nothing(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(days(deal))
    assert isinstance(row.editor, NumberEditor)
    hand.retype(row.editor.line, "soon")
    assert days(deal).get() == 30
    assert row.editor.line.text() == "soon"
    assert row.complaint_label.text() == "“soon” is no number: type digits, as in 1250.50."
    hand.retype(row.editor.line, "14")
    assert days(deal).get() == 14
    assert not row.complaint_label.isVisible()


def test_a_percentage_of_140_is_refused(deal: Deal, ask: Ask, hand: Hand) -> None:
    slot = Slot(deal, CompensationTerms.key, "delay_percent", 1)
    row = ask(slot)
    assert isinstance(row.editor, NumberEditor)
    before = slot.get()
    hand.retype(row.editor.line, "140")
    assert slot.get() == before
    assert row.complaint_label.text() == "“Delay damages a week?” lies between 0 and 100: 140 does not."


def test_an_amount_and_its_currency_are_typed(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(amount(deal))
    assert isinstance(row.editor, MoneyEditor)
    hand.retype(row.editor.line, "90.000,50")
    assert amount(deal).get() == Money(Decimal("90000.50"), "EUR")
    currency = row.editor.currency.lineEdit()
    assert currency is not None
    hand.retype(currency, "chf")
    assert amount(deal).get() == Money(Decimal("90000.50"), "CHF")
    hand.retype(row.editor.line, "USD 500")
    hand.leave(row.editor.line)
    assert amount(deal).get() == Money(Decimal(500), "USD")
    assert (row.editor.line.text(), row.editor.currency.currentText()) == ("500", "USD")


def test_an_amount_is_taken_away(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(amount(deal))
    assert isinstance(row.editor, MoneyEditor)
    hand.retype(row.editor.line, "")
    assert amount(deal).get() is None


@pytest.mark.parametrize(("words", "day"), [("2027-01-15", date(2027, 1, 15)), ("+7", date(2026, 12, 1))])
def test_a_day_is_typed(deal: Deal, ask: Ask, hand: Hand, words: str, day: date) -> None:
    row = ask(Slot(deal, "next_on"))
    assert isinstance(row.editor, DayEditor)
    hand.retype(row.editor.line, words)
    assert deal.next_on == day
    hand.leave(row.editor.line)
    hand.retype(row.editor.line, "")
    assert deal.next_on is None


def test_a_day_that_does_not_exist_gets_one_sentence(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(Slot(deal, "next_on"))
    assert isinstance(row.editor, DayEditor)
    hand.retype(row.editor.line, "31 February 2027")
    assert row.complaint_label.text() == "There is no day 31 in month 2 of 2027: it ends on the 28."
    assert row.editor.line.text() == "31 February 2027"


def test_a_day_is_picked_from_the_calendar(deal: Deal, ask: Ask, hand: Hand) -> None:
    row = ask(Slot(deal, "next_on"))
    assert isinstance(row.editor, DayEditor)
    hand.retype(row.editor.line, "2027-01-15")
    hand.press(row.editor.line, KEY.Key_Down, Qt.KeyboardModifier.AltModifier)
    calendar = row.editor.findChild(QCalendarWidget)
    assert calendar is not None
    view = calendar.findChild(QTableView)
    assert view is not None
    hand.press(view, KEY.Key_Right)
    hand.press(view, KEY.Key_Return)
    assert deal.next_on == date(2027, 1, 16)


def test_a_person_is_found_by_typing(deal: Deal, ask: Ask, hand: Hand, workspace: Workspace) -> None:
    slot = Slot(deal, Funds.key, "signer", 1)
    row = ask(slot)
    assert isinstance(row.editor, LinkEditor)
    hand.retype(row.editor.line, "helga brandt")
    found = workspace.session.get(Person, slot.get())
    assert found is not None
    assert found.name == "Helga Brandt"


def test_a_new_person_is_made_on_the_way(
    deal: Deal, ask: Ask, hand: Hand, workspace: Workspace, session: EditSession
) -> None:
    slot = Slot(deal, Funds.key, "signer", 1)
    row = ask(slot)
    assert isinstance(row.editor, LinkEditor)
    hand.retype(row.editor.line, "Jörg Weiß")
    assert slot.get() is None
    assert row.complaint_label.text() == "“Jörg Weiß” is not known yet: choose a name or add it."
    hand.press(row.editor.line, KEY.Key_Return, CONTROL)
    assert session.flush()
    person = workspace.session.get(Person, slot.get())
    assert person is not None
    assert (person.name, person.account) == ("Jörg Weiß", deal.account)
    assert not row.complaint_label.isVisible()


def test_a_link_is_chosen_from_the_list_and_taken_away(deal: Deal, ask: Ask, hand: Hand) -> None:
    slot = Slot(deal, "activity_id")
    row = ask(slot)
    assert isinstance(row.editor, LinkEditor)
    assert deal.activity_id is not None
    row.editor.combo.setFocus()
    row.editor.combo.showPopup()
    view = row.editor.combo.view()
    hand.press(view, KEY.Key_Home)
    hand.press(view, KEY.Key_Return)
    assert deal.activity_id is None


def test_a_choice_is_made_by_key(deal: Deal, ask: Ask, hand: Hand) -> None:
    slot = Slot(deal, Funds.key, "in_place", 1)
    row = ask(slot)
    assert isinstance(row.editor, ChoiceEditor)
    hand.press(row.editor.combo, KEY.Key_End)
    assert slot.get() is Known.NO


def test_turning_the_wheel_over_a_choice_changes_nothing(deal: Deal, ask: Ask) -> None:
    slot = Slot(deal, Funds.key, "in_place", 1)
    row = ask(slot)
    assert isinstance(row.editor, ChoiceEditor)
    row.editor.combo.clearFocus()
    before = slot.get()
    turn = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(), QPoint(0, -120),
        Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(row.editor.combo, turn)
    assert slot.get() is before


def test_undo_shows_in_the_field_though_it_has_the_focus(
    deal: Deal, ask: Ask, hand: Hand, session: EditSession
) -> None:
    before = deal.title
    row = ask(Slot(deal, "title"))
    assert isinstance(row.editor, LineEditor)
    hand.retype(row.editor.line, "Another")
    session.undo()
    assert row.editor.line.text() == deal.title == before
    session.redo()
    assert row.editor.line.text() == deal.title == "Another"


def test_what_is_no_value_is_shown_again_another_day(
    path: Path, clock: Callable[[], object], qtbot: object, hand: Hand
) -> None:
    for day in (1, 2):
        file = DealFile.open(path.with_name("other.dealplanner"), clock) if day == 2 else _other(path, clock)  # type: ignore[arg-type]
        workspace = file.workspace
        deal = workspace.session.query(Deal).one_or_none() or new_deal(workspace, "First", None)
        session = EditSession(workspace)
        links = DealLinks(workspace, date(2026, 11, 24), deal)
        kinds = {"next_on": "31.2.2027", "value": "about ninety", "chance": "140", "activity_id": "A fair"}
        for name, words in kinds.items():
            row = FieldRow(Slot(deal, name), session, links)
            hand.show(row)
            line = row.editor.findChild(QLineEdit)
            assert line is not None
            if day == 1:
                hand.retype(line, words)
            assert line.text() == words
            assert row.complaint_label.text()
            assert getattr(deal, name) is None
        assert session.close()
        file.close()


def _other(path: Path, clock: object) -> DealFile:
    return DealFile.create(path.with_name("other.dealplanner"), clock)  # type: ignore[arg-type]
