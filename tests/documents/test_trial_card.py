"""The card of the trial close: in both languages, on one page, with room to write."""

from __future__ import annotations

import re
from datetime import date
from decimal import Decimal

import pytest

from dealplanner.documents import SHEETS
from dealplanner.documents.readback import page_texts
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.documents.trial_card import ANSWERS
from dealplanner.documents.wording import LANGUAGES, wording
from dealplanner.domain.papers import Head, Party, Quantity
from dealplanner.domain.papers.trial_card import TrialCard
from dealplanner.domain.script import ScriptFacts
from dealplanner.services.scripts import fill_in

TOLD = ScriptFacts("Ms Brandt", "the gate <stops> & waits", "a second sensor", days=Decimal(14))


def _card(language: str, script: tuple[str, ...]) -> TrialCard:
    head = Head(
        language=language,
        deal="Gate renewal",
        account=Party(name="Brandt Logistik"),
        issued=date(2026, 11, 24),
        draft=False,
        sheet=True,
        private=True,
    )
    return TrialCard(head=head, script=script, to="Helga Brandt", days=Quantity(Decimal(14), "days"))


def test_the_words_are_the_same_in_both_languages() -> None:
    english, chinese = (wording("trial_close", language) for language in LANGUAGES)
    assert set(english._words) - set(chinese._words) == set()
    for key in english._words:
        facts = [set(re.findall(r"{(\w+)}", str(words.forms(key)))) for words in (english, chinese)]
        assert facts[0] == facts[1], key


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_card_is_one_page_with_all_answers(language: str) -> None:
    words = fill_in(TOLD, language).splitlines()
    pdf = render(SHEETS["trial_close"], _card(language, tuple(filter(None, words))), Theme.read("plain")).pdf
    pages = page_texts(pdf)
    assert len(pages) == 1
    text = "".join(pages[0].split())
    told = wording("trial_close", language)
    for key in ANSWERS:
        assert "".join(told.say(f"answer.{key}").split()) in text
    assert "thegate<stops>&waits" in text and "MsBrandt" in text and "14" in text


def test_a_long_script_goes_on_over_pages() -> None:
    script = tuple(f"Paragraph {number}: " + "we can help you. " * 40 for number in range(12))
    pages = page_texts(render(SHEETS["trial_close"], _card("en", script), Theme.read("plain")).pdf)
    assert len(pages) > 1
    text = "".join("".join(pages).split())
    assert "Paragraph11:" in text and "Notyet:moretime" in text


def test_the_script_leaves_open_what_is_not_known() -> None:
    assert fill_in(ScriptFacts(), "en").startswith("You have this problem: [their problem].")
    assert "within 1 day." in fill_in(ScriptFacts(days=Decimal(1)), "en")
    own = fill_in(ScriptFacts("王总", both="您在等，我能解决。"), "zh")
    assert own.splitlines()[0] == "王总，请允许我直说。" and "您在等，我能解决。" in own
