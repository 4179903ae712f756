"""The fonts that papers embed hold what papers say."""

from __future__ import annotations

from pathlib import Path

import pytest
import subset_fonts
from reportlab.pdfbase.ttfonts import TTFontFile

FONTS = Path(__file__).parents[2] / "resources/fonts"
LATIN = "Größe Ærø Łódź Ștefan Nguyễn Ωμέγα Жизнь “quotes” ‘single’ – — … • × − ½ № ™ €£¥₹₽₺₿₪₫₩"
CHINESE = "第七步：成交，（报价单）《合同》、「體」〇①⑩￥ ✓□■▲▼●○→←↑↓ ≤≥≈ Größe €"


def missing(face: str, words: str) -> str:
    font = TTFontFile(str(FONTS / face))
    return "".join(letter for letter in words if ord(letter) not in font.charToGlyph)


@pytest.mark.parametrize("face", subset_fonts.LATIN_FACES)
def test_a_latin_face_holds_the_letters_and_currencies_of_europe(face: str) -> None:
    assert missing(face, LATIN) == ""


@pytest.mark.parametrize("face", subset_fonts.CHINESE_FACES)
def test_a_chinese_face_holds_both_scripts_and_the_signs_of_state(face: str) -> None:
    assert missing(face, CHINESE) == ""


@pytest.mark.parametrize("encoding", ["gb2312", "big5"])
def test_the_chinese_face_holds_every_ideograph_of_the_standard_sets(encoding: str) -> None:
    ideographs = "".join(
        chr(code) for code in subset_fonts.in_encodings([encoding]) if 0x4E00 <= code < 0xA000
    )
    assert missing("NotoSansSC-Regular.ttf", ideographs) == ""


def test_the_fonts_stay_small() -> None:
    assert sum(path.stat().st_size for path in FONTS.glob("*.ttf")) < 17e6
