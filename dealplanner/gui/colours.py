"""The colours of the window, light and dark, for the style sheet and for whoever paints."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Colours:
    """One palette; every text on its ground has a contrast of 4.5 : 1 or more."""

    page: str
    card: str
    border: str
    line: str
    """The frame of what can be typed in, and lines that are drawn."""
    text: str
    muted: str
    field: str
    """The ground of what can be typed in."""
    accent: str
    accent_hover: str
    accent_text: str
    """Words on the accent."""
    link: str
    """Words in the accent’s colour, on a card or the page."""
    selection: str
    rail: str
    rail_current: str
    rail_text: str
    rail_mark: str
    good: str
    good_ground: str
    warn: str
    warn_ground: str
    bad: str
    bad_ground: str
    idle: str
    """Words on what is not begun yet."""
    idle_ground: str
    buyer: str
    boss: str
    advisor: str
    coach: str


LIGHT = Colours(
    page="#f4f6f8",
    card="#ffffff",
    border="#e1e5ea",
    line="#b9c0c9",
    text="#1c2330",
    muted="#5a6472",
    field="#ffffff",
    accent="#1f5f8b",
    accent_hover="#174b6f",
    accent_text="#ffffff",
    link="#1f5f8b",
    selection="#d3e4f1",
    rail="#1c2330",
    rail_current="#2c3646",
    rail_text="#dfe4ea",
    rail_mark="#5aa9dd",
    good="#236b42",
    good_ground="#dcebe1",
    warn="#855600",
    warn_ground="#f8e8c8",
    bad="#b3261e",
    bad_ground="#f9dedc",
    idle="#4c5562",
    idle_ground="#e9ecf1",
    buyer="#8a5a00",
    boss="#6b3fa0",
    advisor="#1f5f8b",
    coach="#2b7a4b",
)

DARK = Colours(
    page="#171b22",
    card="#20262f",
    border="#333b47",
    line="#566171",
    text="#e8ebef",
    muted="#a9b2bf",
    field="#1a1f27",
    accent="#2f77aa",
    accent_hover="#28679a",
    accent_text="#ffffff",
    link="#7fbde8",
    selection="#2a4d69",
    rail="#11151b",
    rail_current="#242c38",
    rail_text="#dfe4ea",
    rail_mark="#5aa9dd",
    good="#7ccf9b",
    good_ground="#213a2c",
    warn="#e2b566",
    warn_ground="#3d3220",
    bad="#f2a19b",
    bad_ground="#452524",
    idle="#b4bcc8",
    idle_ground="#2b323d",
    buyer="#e2b566",
    boss="#c3a4ec",
    advisor="#7fbde8",
    coach="#7ccf9b",
)
