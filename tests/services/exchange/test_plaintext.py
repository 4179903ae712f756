"""Bytes of any encoding become clean text; what is no text is refused in one sentence."""

from __future__ import annotations

from pathlib import Path

import pytest

from dealplanner.domain.errors import UserError
from dealplanner.services.exchange import plaintext
from dealplanner.services.exchange.errors import (
    ImportFileEmpty,
    ImportFileMissing,
    ImportFileTooBig,
    ImportFileUnreadable,
    NotText,
)
from dealplanner.services.exchange.plaintext import decode, read_bytes

WORDS = "Müller & Söhne; 客户 – “Ñandú”"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_unicode_is_read_with_and_without_its_mark(encoding: str) -> None:
    text = "name,city\n" * 20 + WORDS
    assert decode(text.encode(encoding), "f") == text


def test_western_letters_are_read_where_they_are_not_utf_8() -> None:
    assert decode("Müller, Åse, “quoted” – 5 €".encode("cp1252"), "f") == "Müller, Åse, “quoted” – 5 €"


def test_chinese_is_read_as_windows_saves_it() -> None:
    text = "客户名称,行业\n北京中关村科技有限公司,软件\n上海浦东贸易,零售"
    assert decode(text.encode("gb18030"), "f") == text


def test_bytes_that_no_encoding_has_are_still_read() -> None:
    assert decode(b"a\x81 b", "f") == "a\x81 b"


def test_one_odd_line_does_not_spoil_the_others() -> None:
    lines = ["客户,城市"] * 500
    data = "\n".join(lines).encode() + b"\nM\xfcller\n" + "上海".encode()
    assert decode(data, "f") == "\n".join([*lines, "Müller", "上海"])


def test_line_ends_become_one_and_control_characters_go() -> None:
    assert decode(b"a\r\nb\rc\n\x00d\x07\x0be", "f") == "a\nb\nc\nd e"


@pytest.mark.parametrize("data", [b"", b"\n \r\n", b"\xef\xbb\xbf", b"\xff\xfe"])
def test_a_file_without_a_word_is_called_empty(data: bytes) -> None:
    with pytest.raises(ImportFileEmpty, match=r"“list\.csv” is empty"):
        decode(data, "list.csv")


@pytest.mark.parametrize(
    "head", [b"PK\x03\x04", b"%PDF-1.7", b"SQLite format 3\x00", b"\x89PNG\r\n", b"\x1f\x8b"]
)
def test_a_file_that_is_no_text_is_refused(head: bytes) -> None:
    with pytest.raises(NotText, match="save it as CSV"):
        decode(head + bytes(100), "book.xlsx")


def test_a_missing_file_is_named(tmp_path: Path) -> None:
    with pytest.raises(ImportFileMissing, match=r"nobody\.csv"):
        read_bytes(tmp_path / "nobody.csv")


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(ImportFileUnreadable):
        read_bytes(tmp_path)


@pytest.mark.parametrize("name", ["a\0b", "n" * 300, "deep/er/nobody.csv"])
def test_an_impossible_name_is_one_sentence(tmp_path: Path, name: str) -> None:
    with pytest.raises(UserError):
        read_bytes(tmp_path / name)


def test_a_file_beyond_the_limit_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(plaintext, "MEGABYTES", 1)
    path = tmp_path / "big.csv"
    path.write_bytes(bytes(1024 * 1024 + 1))
    with pytest.raises(ImportFileTooBig, match="1 MB"):
        read_bytes(path)
    path.write_bytes(bytes(1024 * 1024))
    assert len(read_bytes(path)) == 1024 * 1024
