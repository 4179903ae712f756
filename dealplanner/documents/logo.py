"""Our logo: checked by its header before anything is decoded, then made as small as print needs it."""

from __future__ import annotations

import struct
from functools import lru_cache
from io import BytesIO
from typing import Any

from dealplanner.documents.flow import Block, Canvas
from dealplanner.domain.errors import UserError
from dealplanner.i18n import N_

MOST_PIXELS = 16_000_000
MOST_BYTES = 8_000_000
_PNG = b"\x89PNG\r\n\x1a\n"
_JPEG = b"\xff\xd8\xff"
_PRINTED = 720  # pixels of the longer side; 300 dots an inch at the largest a logo gets
# JPEG markers that begin a frame: ITU-T T.81, table B.1, without DHT, JPG and DAC.
_FRAMES = frozenset(range(0xC0, 0xD0)) - {0xC4, 0xC8, 0xCC}


class LogoError(UserError):
    """The logo is no image that can be printed."""

    sentence = N_("The logo is no PNG or JPEG image that can be read: choose another file in the settings.")


class LogoTooLarge(LogoError):
    """The logo has more pixels than any paper needs."""

    sentence = N_(
        "The logo has {width} × {height} pixels, more than can be printed: save it at 2,000 pixels or less."
    )


class LogoTooHeavy(LogoError):
    """The file of the logo has more bytes than any paper needs."""

    sentence = N_("The logo takes more than {most} MB: save it at 2,000 pixels or less, or as another kind.")


def image_size(data: bytes, most_bytes: int = MOST_BYTES) -> tuple[int, int]:
    """Return width and height from the header of a PNG or JPEG image; raise LogoError for anything else."""
    size = None
    if len(data) <= most_bytes:
        if data.startswith(_PNG) and data[12:16] == b"IHDR" and len(data) > 24:
            size = struct.unpack(">II", data[16:24])
        elif data.startswith(_JPEG):
            size = _jpeg_size(data)
    if size is None or 0 in size:
        raise LogoError
    return size[0], size[1]


def _jpeg_size(data: bytes) -> tuple[int, int] | None:
    at = 2
    while at + 9 < len(data) and data[at] == 0xFF:
        marker, length = data[at + 1], struct.unpack_from(">H", data, at + 2)[0]
        if marker in _FRAMES:
            height, width = struct.unpack_from(">HH", data, at + 5)
            return width, height
        at += 2 + max(length, 2)
    return None


@lru_cache(maxsize=4)
def _decoded(data: bytes) -> Any:
    """Return the image as ReportLab draws it, no larger than print needs."""
    from PIL import Image  # late: a paper without a logo does not need it
    from reportlab.lib.utils import ImageReader

    width, height = image_size(data, len(data))
    if width * height > MOST_PIXELS:
        raise LogoTooLarge(width=width, height=height)
    if len(data) > MOST_BYTES:
        raise LogoTooHeavy(most=MOST_BYTES // 1_000_000)
    try:
        with Image.open(BytesIO(data), formats=("PNG", "JPEG")) as image:
            image.thumbnail((_PRINTED, _PRINTED))
            ready = image.convert(
                "RGBA" if "A" in image.getbands() or "transparency" in image.info else "RGB"
            )
    except (OSError, SyntaxError, ValueError, EOFError, struct.error) as error:  # what Pillow raises
        raise LogoError from error
    return ImageReader(ready)


class Logo(Block):
    """The logo, as large as fits into `most_wide` by `most_high` points; raises LogoError if it is none."""

    def __init__(self, data: bytes, most_wide: float, most_high: float) -> None:
        self.data = data
        self._image = _decoded(data)
        wide, high = self._image.getSize()
        scale: float = min(most_wide / wide, most_high / high)
        self.size: tuple[float, float] = (wide * scale, high * scale)

    def measure(self, width: float) -> float:
        """Return its height."""
        return self.size[1]

    def draw(self, canvas: Canvas, x: float, top: float) -> None:
        """Draw it, its transparent parts left as they are."""
        wide, high = self.size
        canvas.drawImage(self._image, x, top - high, wide, high, mask="auto")
