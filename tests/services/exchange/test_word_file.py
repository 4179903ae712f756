"""Word files from anywhere: paragraphs, tables, revisions and Chinese; bombs and broken ones refused."""

from __future__ import annotations

from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dealplanner.domain.errors import UserError
from dealplanner.services.exchange.word_file import (
    NoWordFile,
    WordFileSuspicious,
    WordFileTooBig,
    read_word,
)

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"


def docx(body: str, namespace: str = W, name: str = "word/document.xml", head: str = "") -> bytes:
    xml = f'<?xml version="1.0" encoding="UTF-8"?>{head}<w:document xmlns:w="{namespace}"><w:body>{body}'
    return packed(name, f"{xml}</w:body></w:document>".encode())


def packed(name: str, content: bytes) -> bytes:
    buffer = BytesIO()
    with ZipFile(buffer, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr(name, content)
    return buffer.getvalue()


def p(*runs: str) -> str:
    return "<w:p>" + "".join(f'<w:r><w:t xml:space="preserve">{run}</w:t></w:r>' for run in runs) + "</w:p>"


def test_paragraphs_are_read_whatever_their_runs() -> None:
    data = docx(p("Payment ", "within 30", " days.") + p("") + p("R&amp;D &lt;Müller&gt; 李伟"))
    assert read_word(data, "x.docx") == ("Payment within 30 days.", "R&D <Müller> 李伟")


def test_breaks_tabs_and_hyphens_are_words_too() -> None:
    body = (
        "<w:p><w:r><w:t>one</w:t><w:br/><w:t>two</w:t><w:tab/><w:t>three</w:t><w:noBreakHyphen/></w:r></w:p>"
    )
    assert read_word(docx(body), "x.docx") == ("one", "two\tthree-")


def test_a_row_of_a_table_is_a_paragraph_and_nested_ones_stay_in_their_cell() -> None:
    inner = f"<w:tbl><w:tr><w:tc>{p('inner a')}</w:tc><w:tc>{p('inner b')}</w:tc></w:tr></w:tbl>"
    row = f"<w:tr><w:tc>{p('Fee')}{p('fixed')}</w:tc><w:tc>{inner}{p('1,250.00')}</w:tc></w:tr>"
    assert read_word(docx(f"{p('Before')}<w:tbl>{row}</w:tbl>{p('After')}"), "x.docx") == (
        "Before",
        "Fee fixed\tinner a\tinner b 1,250.00",
        "After",
    )


def test_revisions_count_as_accepted_and_doubles_are_read_once() -> None:
    body = (
        "<w:p><w:ins><w:r><w:t>new </w:t></w:r></w:ins><w:del><w:r><w:delText>old</w:delText></w:r></w:del>"
        "<w:moveFrom><w:r><w:t>away</w:t></w:r></w:moveFrom><w:r><w:t>stays</w:t></w:r></w:p>"
        '<mc:AlternateContent xmlns:mc="urn:mc"><mc:Choice>' + p("box") + "</mc:Choice>"
        "<mc:Fallback>" + p("box") + "</mc:Fallback></mc:AlternateContent>"
    )
    assert read_word(docx(body), "x.docx") == ("new stays", "box")


def test_strict_files_and_numbered_documents_are_read() -> None:
    assert read_word(docx(p("第一条 价格"), STRICT), "x.docx") == ("第一条 价格",)
    assert read_word(docx(p("one"), name="word/document2.xml"), "x.docx") == ("one",)


def test_an_empty_document_has_no_paragraph() -> None:
    assert read_word(docx(""), "x.docx") == ()


def test_utf_16_is_read_as_well() -> None:
    body = f'<w:document xmlns:w="{W}"><w:body>{p("合同")}</w:body></w:document>'
    xml = f'<?xml version="1.0" encoding="UTF-16"?>{body}'
    assert read_word(packed("word/document.xml", xml.encode("utf-16")), "x.docx") == ("合同",)


LAUGHS = '<!DOCTYPE d [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;">]>'
OUTSIDE = '<!DOCTYPE d [<!ENTITY f SYSTEM "file:///etc/hostname">]>'


@pytest.mark.parametrize("head", [LAUGHS, OUTSIDE, '<!DOCTYPE d SYSTEM "http://example.org/x.dtd">'])
def test_a_document_type_is_refused_before_any_entity_is_read(head: str) -> None:
    with pytest.raises(WordFileSuspicious):
        read_word(docx(p("&c;") if head is LAUGHS else p("&f;"), head=head), "x.docx")


def test_a_bomb_is_refused_before_it_is_unpacked() -> None:
    bomb = packed("word/document.xml", b"<a>" + b" " * 200_000_000)
    assert len(bomb) < 1_000_000
    with pytest.raises(WordFileTooBig):
        read_word(bomb, "x.docx")


def test_a_bomb_that_lies_about_its_size_is_refused_too() -> None:
    bomb = bytearray(packed("word/document.xml", b"<a>" + b" " * 40_000_000))
    size = (40_000_003).to_bytes(4, "little")
    while size in bomb:
        at = bomb.index(size)
        bomb[at : at + 4] = (1000).to_bytes(4, "little")
    with pytest.raises(UserError):
        read_word(bytes(bomb), "x.docx")


def test_very_many_words_are_refused() -> None:
    with pytest.raises(WordFileTooBig):
        read_word(docx(p("x" * 100_000) * 25), "x.docx")


def test_deep_nesting_costs_no_stack() -> None:
    deep = 50_000
    body = "<w:sdt>" * deep + p("bottom") + "</w:sdt>" * deep
    assert read_word(docx(body), "x.docx") == ("bottom",)


GOOD = docx(p("Payment within 30 days."))


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"PK\x03\x04",
        b"plain text",
        b"\xd0\xcf\x11\xe0" + bytes(600),
        GOOD[: len(GOOD) // 2],
        packed("other.xml", b"<a/>"),
        packed("word/document.xml", b""),
        packed("word/document.xml", b"<w:document"),
        packed("word/document.xml", b"<a></b>"),
        packed("word/document.xml", b'<?xml version="1.0" encoding="no-such"?><a/>'),
        packed("word/document.xml", bytes(range(256))),
    ],
    ids=range(11),
)
def test_what_is_broken_is_said_in_one_sentence(data: bytes) -> None:
    with pytest.raises(NoWordFile) as caught:
        read_word(data, "their version.docx")
    assert "“their version.docx”" in str(caught.value)


@settings(max_examples=150, deadline=None)
@given(st.integers(0, len(GOOD) - 1), st.integers(0, 255))
def test_any_damaged_byte_is_read_or_refused(place: int, byte: int) -> None:
    damaged = GOOD[:place] + bytes([byte]) + GOOD[place + 1 :]
    try:
        read_word(damaged, "x.docx")
    except UserError as error:
        assert "x.docx" in str(error)
