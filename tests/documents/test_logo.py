"""Logos: what is no image, what is too large, and what prints."""

from __future__ import annotations

import struct
import zlib
from contextlib import suppress
from dataclasses import replace
from io import BytesIO

import pytest
from documents.paper_samples import english_head
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

from dealplanner.documents import KINDS
from dealplanner.documents.logo import LogoError, LogoTooHeavy, LogoTooLarge, image_size
from dealplanner.documents.render import render
from dealplanner.documents.theme import Theme
from dealplanner.domain.papers import QuotePaper


def _image(kind: str, mode: str = "RGB", size: tuple[int, int] = (300, 90)) -> bytes:
    buffer = BytesIO()
    Image.new(mode, size, 200 if mode in "LP" else None).save(buffer, kind)
    return buffer.getvalue()


def _print(logo: bytes, theme: Theme) -> bytes:
    head = english_head()
    paper = QuotePaper(head=replace(head, ours=replace(head.ours, logo=logo)))
    return render(KINDS["quote"], paper, theme).pdf


@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_the_size_is_read_from_the_header(kind: str) -> None:
    assert image_size(_image(kind)) == (300, 90)


@pytest.mark.parametrize(
    ("kind", "mode"), [("PNG", "RGB"), ("PNG", "RGBA"), ("PNG", "P"), ("JPEG", "L"), ("JPEG", "CMYK")]
)
def test_a_logo_prints(kind: str, mode: str, theme: Theme) -> None:
    pdf = _print(_image(kind, mode), theme)
    assert b"/Subtype /Image" in pdf
    assert pdf == _print(_image(kind, mode), theme)


@pytest.mark.parametrize(
    "data",
    [
        b"x",
        b"GIF89a" + bytes(100),
        b"%PDF-1.7",
        b"\x89PNG\r\n\x1a\n",
        b"\xff\xd8\xff\xe0" + bytes(40),
        b"<svg/>",
    ],
)
def test_what_is_no_image_is_refused_in_one_sentence(data: bytes, theme: Theme) -> None:
    with pytest.raises(LogoError, match="no PNG or JPEG image"):
        _print(data, theme)


def _bomb(width: int, height: int) -> bytes:
    """Return a tiny PNG that says it is huge."""

    def chunk(name: bytes, data: bytes) -> bytes:
        return struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return (
        b"\x89PNG\r\n\x1a\n"
        + chunk(b"IHDR", head)
        + chunk(b"IDAT", zlib.compress(bytes(100)))
        + chunk(b"IEND", b"")
    )


def test_an_image_of_too_many_pixels_is_refused_before_it_is_decoded(theme: Theme) -> None:
    with pytest.raises(LogoTooLarge, match="20000 × 20000"):
        _print(_bomb(20_000, 20_000), theme)


def test_ninety_megapixels_are_refused_by_their_header_whatever_the_file_weighs(theme: Theme) -> None:
    jpeg = bytearray(_image("JPEG"))
    at = jpeg.index(b"\xff\xc0") + 5
    jpeg[at : at + 4] = struct.pack(">HH", 9000, 10_000)
    for data in (_bomb(10_000, 9000), bytes(jpeg), bytes(jpeg) + bytes(40_000_000)):
        with pytest.raises(LogoTooLarge, match="10000 × 9000"):
            _print(data, theme)


def test_a_small_picture_in_a_large_file_is_refused(theme: Theme) -> None:
    with pytest.raises(LogoTooHeavy, match="more than 8 MB"):
        _print(_image("PNG") + bytes(8_000_000), theme)


def test_an_image_that_is_cut_short_is_refused(theme: Theme) -> None:
    for kind in ("PNG", "JPEG"):
        whole = _image(kind, size=(900, 900))
        with pytest.raises(LogoError):
            _print(whole[: len(whole) // 2], theme)


@given(st.binary(min_size=1, max_size=200), st.sampled_from([b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff", b""]))
@settings(max_examples=200, deadline=None)
def test_no_bytes_do_more_than_be_refused(data: bytes, start: bytes) -> None:
    with pytest.raises(LogoError):
        _print(start + data, Theme.read("plain"))


@given(st.data())
@settings(max_examples=60, deadline=None)
def test_a_damaged_image_prints_or_is_refused(data: st.DataObject) -> None:
    whole = bytearray(_image(data.draw(st.sampled_from(["PNG", "JPEG"])), size=(40, 20)))
    for _ in range(3):
        whole[data.draw(st.integers(0, len(whole) - 1))] = data.draw(st.integers(0, 255))
    with suppress(LogoError):
        assert _print(bytes(whole), Theme.read("plain"))
