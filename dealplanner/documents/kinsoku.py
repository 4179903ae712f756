"""Where a line may break: Chinese by its rules of forbidden beginnings and ends, Latin at spaces.

Sources: Requirements for Chinese Text Layout (W3C, clreq) 3.1.4, “prohibition rules for line start and
line end”; GB/T 15834–2011, 5.1; Unicode Standard Annex 14 for Latin text inside.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

NO_START = frozenset("，。、；：？！）】》〉」』〕〗〙〛｝］”’…‥·‧・％‰℃°～–々〻ー｠,.;:?!)]}%»›!?¢›")
NO_END = frozenset("（【《〈「『〔〖〘〚｛［“‘$£¥￥＄￡€([{«‹#＃@")
_PAIRED = frozenset("—…‥")  # never taken apart: —— and ……
_UNITS = frozenset("年月日时分秒元")  # a day or an amount stays on one line
_INNER = frozenset("年月时分")  # after these a day or a time goes on
# Where a word too long for its line is taken apart before anything else.
_SOFT = frozenset("-/\\_.,:;?&=+@|")
_LOOK_BACK = 24  # characters

_HAIR = 1e-6  # sums of widths are floats

# Hangul is left out: Korean breaks at spaces.
_WIDE = (
    (0x2E80, 0x303F), (0x3040, 0x312F), (0x3190, 0xA4CF), (0xF900, 0xFAFF), (0xFE30, 0xFE4F),
    (0xFF00, 0xFFEF), (0x20000, 0x3FFFF),
)  # fmt: skip


def is_wide(char: str) -> bool:
    """Say whether a line may break beside `char` without a space, as it may beside a Chinese character."""
    code = ord(char)
    return code >= 0x2E80 and any(low <= code <= high for low, high in _WIDE)


def breaks(text: str) -> list[tuple[int, int]]:
    """Return where a line may end and the next begin, rising; `text` has no line ends in it.

    The two differ by the spaces between them, which belong to neither line.
    """
    found: list[tuple[int, int]] = []
    last, end = "", 0  # the last character that is no space, and the position after it
    for index, char in enumerate(text):
        if char == " ":
            continue
        if last and _may_break(last, char, spaced=end < index):
            found.append((end, index))
        last, end = char, index + 1
    return found


def _may_break(left: str, right: str, *, spaced: bool) -> bool:
    if right in NO_START or left in NO_END or (left == right and left in _PAIRED):
        return False
    if not spaced and ((left.isdigit() and right in _UNITS) or (left in _INNER and right.isdigit())):
        return False
    return spaced or is_wide(left) or is_wide(right)


def fill(text: str, advances: Iterable[float], width: float) -> list[tuple[int, int]]:
    """Cut `text` into lines of at most `width`; return where each begins and ends, without spaces at its end.

    `advances` are the widths of the characters. What has no break and is too long is taken apart, at a
    place that the rules allow if there is one near. Takes time in proportion to the text.
    """
    reach = [0.0, *accumulate(advances)]
    closing = len(text.rstrip(" "))
    places = [*breaks(text), (closing, len(text))]
    reached = [reach[end] for end, _ in places]
    start = 0  # spaces at the very beginning are kept: somebody typed them
    lines: list[tuple[int, int]] = []
    while start < closing:
        limit = reach[start] + width + _HAIR
        at = bisect_right(reached, limit) - 1
        if at >= 0 and places[at][0] > start:
            end, begin = places[at]
        else:
            end = _take_apart(text, start, bisect_right(reach, limit, lo=start) - 1)
            begin = _next_begin(text, end)
        lines.append((start, end))
        start = begin
    return lines or [(0, 0)]


def _next_begin(text: str, start: int) -> int:
    while text[start : start + 1] == " ":
        start += 1
    return start


def _take_apart(text: str, start: int, furthest: int) -> int:
    """Return the best end, after at least one character, for a line that must break inside a word."""
    furthest = max(furthest, start + 1)
    earliest = max(start + 1, furthest - _LOOK_BACK)
    allowed = [
        end
        for end in range(furthest, earliest - 1, -1)
        if text[end : end + 1] not in NO_START and text[end - 1] not in NO_END
    ]
    soft = (end for end in allowed if text[end - 1] in _SOFT)
    return next(soft, allowed[0] if allowed else furthest)
