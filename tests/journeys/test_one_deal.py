"""One deal from first contact to a signed term sheet, by mouse and keyboard, and the papers it prints."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pypdfium2
import pytest
from consultant import LEAVE, Consultant, Papers
from pytestqt.qtbot import QtBot

from dealplanner.__main__ import open_window
from dealplanner.domain.fields import fields_of
from dealplanner.domain.steps import PAGES, STEPS
from dealplanner.domain.steps.offer import Paper
from dealplanner.gui.places import Target
from dealplanner.gui.window import MainWindow
from dealplanner.records import Deal
from dealplanner.services.deals import live
from dealplanner.services.find_deal import find_deal

WORDS = {
    "first_contact.origin:activity_id": "Autumn seminar",
    "first_contact.contact:whom": "Tomas Ruiz",
    "first_contact.activity:channel": "Online seminar",
    "qualify.problems:words": "Dispatch stands still three times a month",
    "qualify.problems:owner_id": "Tomas Ruiz",
    "qualify.consequences:words": "Dispatch stands still three times a month",
    "qualify.consequences:consequence": "Two large clients leave",
    "qualify.money:signer": "Helga Brandt",
    "qualify.money:amount": "90000",
    "qualify.decision:steps:who": "Helga Brandt",
    "needs.roles:person_id": "Helga Brandt",
    "guide.words:confirmed_by": "Tomas Ruiz",
    "guide.solutions:words": "Dispatch stands still three times a month",
    "guide.solutions:solution": "A planning board that runs on its own",
    "guide.criteria:owner_id": "Helga Brandt",
    "guide.why_us:strengths": "Live in eight weeks",
    "trial_close.offer:to": "Helga Brandt",
    "trial_close.answer:by": "Helga Brandt",
    "trial_close.signals:signals:whom": "Tomas Ruiz",
    "offer.head:language": "English",
    "offer.head:addressee_id": "Helga Brandt",
    "offer.lines:kind": "Item",
    "offer.lines:tax_category": "Standard rate",
    "offer.lines:period": "Once",
    "offer.lines:place": "Fixed",
    "offer.lines:hide_price": LEAVE,
    "offer.lines:title": "Implementation day",
    "offer.lines:quantity": "9.5",
    "offer.lines:unit_price": "124.75",
    "offer.lines:tax_rate": "19",
    "offer.lines:discount_percent": LEAVE,
    "offer.lines:discount_amount": LEAVE,
    "offer.money:discount_percent": LEAVE,
    "offer.money:discount_amount": LEAVE,
    "offer.money:gross": LEAVE,
    "offer.money:discount_scope": LEAVE,
    "offer.money:deposit": LEAVE,
    "offer.rounding:tax_per_line": LEAVE,
    "offer.rounding:cash_unit": LEAVE,
    "offer.rounding:home_rate": LEAVE,
    "offer.rounding:home_rate_on": LEAVE,
    "offer.plan:percent": "100",
    "offer.plan:amount": LEAVE,
    "terms.time:place": "Hamburg, two yards",
    "terms.termination:renewal": "By twelve months",
    "offer.lawyers:ours": "Ute Kern",
    "offer.lawyers:theirs": "Jan Vogt",
    "offer.signing:client_signer": "Helga Brandt",
    "fulfil.acceptance:by": "Tomas Ruiz",
    "fulfil.after:reference_by": "Helga Brandt",
}


@pytest.fixture
def consultant(qtbot: QtBot, path: Path) -> Consultant:
    return Consultant(qtbot, _open(qtbot, path), WORDS)


def _open(qtbot: QtBot, path: Path) -> MainWindow:
    window = open_window(path)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    window.activateWindow()
    return window


def _unanswered(deal: Deal) -> list[str]:
    return [
        f"{key}:{name}"
        for key, kind in PAGES.items()
        for name, field in fields_of(kind).items()
        if field.is_empty(getattr(deal.page(kind), name))
    ]


def _answers(deal: Deal) -> dict[str, dict[str, object]]:
    return {key: dataclasses.asdict(deal.page(kind)) for key, kind in PAGES.items()}


def _words(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(pdf)
    words = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(words.split())


def test_a_deal_is_walked_closed_reopened_and_printed(
    qtbot: QtBot, consultant: Consultant, path: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    consultant.begin_deal("Dispatch renewal", "Brandt Logistik")
    for step in STEPS:
        consultant.walk(step.number)
    deal = consultant.view.deal
    assert _unanswered(deal) == []
    answers, stakeholders = _answers(deal), [s.name for s in live(deal.stakeholders)]
    assert consultant.window.close()

    window = _open(qtbot, path)
    again = find_deal(window.open_file.session.workspace.session, "Dispatch renewal")
    window.desk.go(Target("deal", again.id))
    assert _answers(again) == answers
    assert [s.name for s in live(again.stakeholders)] == stakeholders == ["Helga Brandt"]
    assert again.account is not None
    assert again.account.name == "Brandt Logistik"
    papers = Papers(qtbot, window, monkeypatch)
    expected = {
        Paper.QUOTE: ["Brandt Logistik", "Implementation day", "1,185.13", "225.17", "1,410.30"],
        Paper.PROPOSAL: [
            "Dispatch stands still three times a month",
            "Two large clients leave",
            "A planning board that runs on its own",
            "Live in eight weeks",
            "1,410.30",
        ],
        Paper.TERM_SHEET: ["Hamburg, two yards", "By twelve months", "Helga Brandt", "1,410.30"],
    }
    for kind, sentences in expected.items():
        saved = papers.save(kind, tmp_path / f"{kind}.pdf")
        text = _words(saved)
        for sentence in sentences:
            assert sentence in text, kind
        assert saved == papers.shown
    assert window.close()
