"""Every money case of the specification, typed into the quote editor by keys and read out of the PDF."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from decimal import Decimal

import pytest
from documents.offer_reading import OfferReader, check_figures
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from dealplanner.documents.readback import page_texts
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.deal.quote.model import COLUMNS
from dealplanner.gui.deal.quote.page import QuotePage
from dealplanner.gui.deal.view import DealView
from dealplanner.gui.editing import EditSession
from dealplanner.gui.wizard import WizardView
from dealplanner.records import Deal
from dealplanner.services.deals import profile_of
from dealplanner.services.links import DealLinks
from dealplanner.services.offer_lines import lines_of
from dealplanner.services.papers import compose, offer_of, print_paper
from dealplanner.services.workspace import Workspace

D = Decimal
KEY = Qt.Key


@dataclass(frozen=True)
class Case:
    """What is typed, and what the paper must say of it."""

    lines: tuple[str, ...]
    """Quantity, price, discount in % and tax in %, as typed, between blanks; “–” for nothing."""
    says: dict[str, str]
    """Label and amount of the rows that are read back; `lines` for what the rows come to, `taxes` for all."""
    head: tuple[tuple[str, str], ...] = ()
    """Fields of the whole offer: what is typed, or “yes”."""
    optional: tuple[int, ...] = ()
    """The rows that are options."""
    shows: tuple[str, ...] = field(default=())
    """Words that stand in the paper."""


CASES = {
    "two rates": Case(
        ("2.5 2.34 – 19", "1.2 9.714 – 7"),
        {"lines": "17.51", "Net": "17.51", "taxes": "1.93", "Total": "19.44"},
    ),
    "three lines less 5 %": Case(
        ("1 5.55 5 19", "1 5.50 5 19", "1 5.00 5 19"),
        {"lines": "15.25", "Net": "15.25", "taxes": "2.90", "Total": "18.15"},
        shows=("−0.28", "−0.27", "−0.25"),
    ),
    "three lines less 5 %, tax by line": Case(
        ("1 5.55 5 19", "1 5.50 5 19", "1 5.00 5 19"),
        {"lines": "15.25", "Net": "15.25", "taxes": "2.89", "Total": "18.14"},
        head=(("tax_per_line", "yes"),),
    ),
    "half-up": Case(
        ("3 2790 25 19",), {"lines": "6277.50", "Net": "6277.50", "taxes": "1192.73", "Total": "7470.23"}
    ),
    "many decimals": Case(
        ("10001 0.007 3.5 19",), {"lines": "67.56", "Net": "67.56", "taxes": "12.84", "Total": "80.40"}
    ),
    "not a float": Case(("9.5 124.75 – 0",), {"lines": "1185.13", "Total": "1185.13"}),
    "all off": Case(("2.25 64.22 100 0",), {"lines": "0.00", "Total": "0.00"}),
    "amount off the whole": Case(
        ("1 100 – 0", "1 100 – 0", "1 100 – 0"),
        {"lines": "300.00", "Subtotal": "300.00", "Discount": "-10.00", "Total": "290.00"},
        head=(("discount_amount", "10"),),
    ),
    "gross, amount off": Case(
        ("1 117 – 17",),
        {"lines": "117.00", "Discount": "-20.00", "Total": "97.00", "bases": "82.91", "taxes": "14.09"},
        head=(("gross", "yes"), ("discount_amount", "20")),
    ),
    "gross 8 %": Case(
        ("1 2500 – 8",),
        {"lines": "2500.00", "Total": "2500.00", "bases": "2314.81", "taxes": "185.19"},
        head=(("gross", "yes"),),
    ),
    "paid in coins": Case(
        ("1 10.01 – 0",),
        {"Total": "10.01", "Rounding": "-0.01", "To pay": "10.00"},
        head=(("cash_unit", "0.05"),),
    ),
    "option": Case(
        ("2.5 2.34 – 19", "2.5 2.34 – 19"),
        {"lines": "5.85", "Net": "5.85", "Total": "6.96"},
        optional=(1,),
        shows=("Options, not included in the total\n2 once thing 2.5 pc 2.34 5.85",),
    ),
    "discount shown": Case(
        ("1 95 9.5 0",),
        {"lines": "85.98", "Total": "85.98"},
        shows=("95.00", "less 9.5% discount −9.02"),
    ),
}


@pytest.fixture
def view(
    qtbot: QtBot,
    bare_deal: Deal,
    session: EditSession,
    bare_links: DealLinks,
    dismiss: Callable[[QWidget], None],
) -> Iterator[DealView]:
    """Return the workspace of a deal without a line, shown."""
    view = DealView(bare_deal, session, bare_links)
    view.resize(1068, 700)
    view.show()
    qtbot.waitExposed(view)
    yield view
    dismiss(view)


def _quote(view: DealView) -> QuotePage:
    page = view.open_side("quote")
    assert isinstance(page, QuotePage)
    page.table.setFocus()
    return page


def _focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def _type_line(page: QuotePage, words: str) -> None:
    """Add a line and type its cells from left to right."""
    quantity, price, discount, tax = ("" if word == "–" else word for word in words.split())
    QTest.keyClick(page.table, KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
    for cell in ("once thing", quantity, "pc", price, discount, tax):
        editor = _focused()
        if cell:
            QTest.keyClick(editor, KEY.Key_A, Qt.KeyboardModifier.ControlModifier)
            QTest.keyClicks(editor, cell)
        QTest.keyClick(editor, KEY.Key_Tab)
    QTest.keyClick(_focused(), KEY.Key_Escape)


def _make_optional(page: QuotePage, row: int) -> None:
    page.table.choose(row, COLUMNS.index("place"))
    QTest.keyClick(page.table, KEY.Key_F2)
    QTest.keyClick(_focused(), KEY.Key_Down)
    QTest.keyClick(_focused(), KEY.Key_Return)


def _type_head(view: DealView, hand: Hand, wanted: tuple[tuple[str, str], ...]) -> None:
    """Answer on the page of the whole offer, led there by the editor."""
    for name, words in wanted:
        page = _quote(view)
        _, money, rounding, _ = page.discount_button.menu().actions()
        (rounding if name in ("tax_per_line", "cash_unit") else money).trigger()
        wizard = view.pages.currentWidget()
        assert isinstance(wizard, WizardView) and wizard.view is not None and wizard.view.form is not None
        (control, *_) = wizard.view.form.editor(name).controls()
        if words == "yes":
            QTest.keyClick(control, KEY.Key_Space)
        else:
            hand.retype(control, words)
    view.show_overview()
    hand.settle()


def _read(workspace: Workspace, deal: Deal) -> tuple[OfferReader, str]:
    paper = compose(deal, profile_of(workspace), Paper.QUOTE, workspace.clock().date())
    texts = page_texts(print_paper(paper))
    return OfferReader(texts), "\n".join(texts).replace("\u00a0", " ")


@pytest.mark.parametrize("name", CASES)
def test_a_case_is_typed_and_read_back(
    name: str, qtbot: QtBot, view: DealView, bare_deal: Deal, workspace: Workspace, bare_links: DealLinks
) -> None:
    case, page = CASES[name], _quote(view)
    for line in case.lines:
        _type_line(page, line)
    for row in case.optional:
        _make_optional(page, row)
    if case.head:
        _type_head(view, Hand(qtbot, bare_links), case.head)
    assert len(lines_of(bare_deal)) == len(case.lines)
    offer = offer_of(bare_deal)
    assert offer is not None and offer.complaints == ()
    read, text = _read(workspace, bare_deal)
    part = read.parts["once"]
    found = {**part.named, "lines": part.lines, "taxes": part.taxes, "bases": part.bases}
    assert {label: str(found[label]) for label in case.says} == case.says
    assert all(words in text for words in case.shows)
    assert not re.search(r"[−-]0\.0+\b", text), "nothing is less than nothing"
    check_figures(offer.priced, read)


def test_the_shares_of_an_amount_off_the_whole_add_up(
    qtbot: QtBot, view: DealView, bare_deal: Deal, bare_links: DealLinks
) -> None:
    page = _quote(view)
    for line in CASES["amount off the whole"].lines:
        _type_line(page, line)
    _type_head(view, Hand(qtbot, bare_links), (("discount_amount", "10"),))
    offer = offer_of(bare_deal)
    assert offer is not None
    assert [str(row.share) for row in offer.priced.rows] == ["3.34", "3.33", "3.33"]


def test_the_totals_beside_the_lines_are_those_of_the_paper(
    view: DealView, bare_deal: Deal, workspace: Workspace
) -> None:
    page = _quote(view)
    _type_line(page, "3 2790 25 19")
    page.refresh()
    read, _ = _read(workspace, bare_deal)
    assert str(read.parts["once"].named["Total"]) == "7470.23"
    words = " ".join(label.text() for label in page.totals.findChildren(QWidget) if hasattr(label, "text"))
    assert "7,470.23" in words
