"""Records inside a deal are themselves and no other, whatever they say."""

from __future__ import annotations

import pytest

from dealplanner.records import KINDS, Record


@pytest.mark.parametrize("kind", KINDS.values(), ids=list(KINDS))
def test_a_record_is_equal_to_itself_alone_and_can_be_looked_up(kind: type[Record]) -> None:
    one, other = kind(id="1"), kind(id="1")
    assert one != other
    assert {one: "found"}[one] == "found"
