"""How well a colour can be read on a ground (WCAG 2.1, contrast ratio)."""

from __future__ import annotations

LEAST = 4.5
"""The ratio from which small words are readable (WCAG 2.1, success criterion 1.4.3)."""


def contrast(one: str, other: str = "#ffffff") -> float:
    """Return the contrast of two colours given as `#rrggbb`, from 1 to 21."""
    dark, light = sorted((_luminance(one), _luminance(other)))
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: str) -> float:
    parts = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
