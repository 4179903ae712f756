"""Every sentence of the program reaches the translators, and theirs come back unharmed."""

from __future__ import annotations

from pathlib import Path

import pytest
import translation_file
import translations
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QTranslator
from translatable import Message, UnreadableMarkError, in_house, in_python
from translation_file import Translation

MODULE = """
from dealplanner.i18n import N_, phrase

TITLE = N_("Deals")
LONG = N_(
    "A long sentence that "
    "goes on."
)
def say(tr, many, name, constant):
    tr("One deal" if not many else "Many deals")
    tr(constant)
    return phrase(N_("{name} said “yes” & <no>"), name=name)
"""
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>DealView</class>
 <widget class="QWidget" name="DealView">
  <property name="windowTitle"><string>Deals</string></property>
  <property name="toolTip"><string comment="of a door">Open</string></property>
  <property name="styleSheet"><string notr="true">color: red</string></property>
  <property name="names"><stringlist notr="true"><string>raw</string></stringlist></property>
  <property name="statusTip"><string/></property>
 </widget>
</ui>
"""


DEALS = Message("dealplanner", "Deals")
SAID = Message("dealplanner", "{name} said “yes” & <no>")


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "dealplanner").mkdir()
    (tmp_path / "dealplanner/deals.py").write_text(MODULE, "utf-8")
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui/deal.ui").write_text(FORM, "utf-8")
    return tmp_path


def translate(house: Path, **words: str) -> None:
    """Give every sentence of `house` a translation: that of `words` by its first word, else itself."""
    translations.update(house)
    path = translations.file_of(house)
    known = {
        message: Translation(words.get(message.source.split()[0], message.source), finished=True)
        for message in translation_file.read(path)
    }
    translation_file.write(path, "zh_CN", known)


def test_marked_literals_and_form_strings_are_found_and_nothing_else(house: Path) -> None:
    assert in_house(house) == {
        DEALS,
        SAID,
        Message("dealplanner", "A long sentence that goes on."),
        Message("dealplanner", "One deal"),
        Message("dealplanner", "Many deals"),
        Message("DealView", "Deals"),
        Message("DealView", "Open", "of a door"),
    }


@pytest.mark.parametrize(
    "code", ['N_(f"{name} is late")', 'tr(f"{name} is late")', "N_(title)", 'N_("a" + b)']
)
def test_a_mark_that_no_translator_would_see_is_named_with_its_line(code: str) -> None:
    with pytest.raises(UnreadableMarkError, match=r"deals\.py:2"):
        list(in_python("\n" + code, "deals.py"))


def test_an_update_keeps_the_translations_and_drops_what_is_gone(house: Path) -> None:
    translate(house, Deals="商机")
    (house / "dealplanner/deals.py").write_text('N_("Deals"); N_("Open")', "utf-8")
    translations.update(house)
    known = translation_file.read(translations.file_of(house))
    assert known[DEALS] == Translation("商机", finished=True)
    assert known[Message("dealplanner", "Open")] == Translation("Open", finished=False)  # from the form
    assert SAID not in known


def test_an_update_of_nothing_new_changes_no_byte(house: Path) -> None:
    translate(house, Deals="商机")
    before = translations.file_of(house).read_bytes()
    translations.update(house)
    assert translations.file_of(house).read_bytes() == before


def test_a_house_that_is_all_translated_passes(house: Path) -> None:
    translate(house, Deals="商机")
    translations.check(house)


def test_missing_obsolete_and_unfinished_sentences_are_listed(
    house: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    translate(house)
    (house / "dealplanner/deals.py").write_text('N_("Deals"); N_("Quotes")', "utf-8")
    path = translations.file_of(house)
    words = translation_file.read(path) | {DEALS: Translation("", finished=False)}
    translation_file.write(path, "zh_CN", words)
    with pytest.raises(SystemExit, match="6 translations to mend"):
        translations.check(house)
    said = capsys.readouterr().out
    assert "missing     dealplanner: 'Quotes'" in said
    assert "unfinished  dealplanner: 'Deals'" in said
    assert "obsolete    dealplanner: 'Many deals'" in said


@pytest.mark.parametrize("words", ["他说“是”", "{nmae} 说“是”", "{name} 说 {what}"])
def test_a_translation_that_fills_in_other_facts_is_listed(
    house: Path, words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    translate(house, **{"{name}": words})
    with pytest.raises(SystemExit, match="1 translations to mend"):
        translations.check(house)
    assert "\nplaceholder dealplanner: '{name} said" in capsys.readouterr().out


def test_a_fact_may_change_its_place_and_its_format(house: Path) -> None:
    translate(house, **{"{name}": "“是”，{name:>3} 说"})
    translations.check(house)


def test_qt_reads_what_was_compiled(house: Path) -> None:
    translate(house, **{"{name}": "{name} 说“是”和 <否>", "Open": "开门"})
    translations.compile_all(house)
    translator = QTranslator()
    assert translator.load(str(translations.file_of(house).with_suffix(".qm")))
    assert translator.translate("dealplanner", SAID.source) == "{name} 说“是”和 <否>"
    assert translator.translate("DealView", "Open", "of a door") == "开门"


def test_compiling_again_leaves_what_is_newer_alone(house: Path) -> None:
    translate(house)
    translations.compile_all(house)
    compiled = translations.file_of(house).with_suffix(".qm")
    compiled.write_bytes(b"newer")
    translations.compile_all(house)
    assert compiled.read_bytes() == b"newer"


# XML can't hold other control characters; a carriage return is read back as a line feed.
WORDS = st.text(st.characters(exclude_categories=["Cs", "Cc"], include_characters="\n\t"), min_size=1).filter(
    lambda words: "\ufffe" not in words and "\uffff" not in words
)


MESSAGES = st.builds(Message, WORDS, WORDS, WORDS | st.just(""))


@given(words=st.dictionaries(MESSAGES, st.builds(Translation, WORDS, st.booleans()), max_size=5))
def test_what_is_written_is_read_back(
    words: dict[Message, Translation], tmp_path_factory: pytest.TempPathFactory
) -> None:
    path = tmp_path_factory.getbasetemp() / "any.ts"
    translation_file.write(path, "zh_CN", words)
    assert translation_file.read(path) == words
