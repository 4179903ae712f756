"""What the tests of papers share."""

from __future__ import annotations

import pytest

from dealplanner.documents.theme import Theme


@pytest.fixture(scope="session")
def theme() -> Theme:
    return Theme.read("plain")
