"""The look of the whole window: Fusion with our own palettes, one style sheet, fonts that we bring."""

from __future__ import annotations

import re
from dataclasses import asdict

from PySide6.QtGui import QColor, QFont, QFontDatabase, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory, QWidget

from dealplanner import paths
from dealplanner.gui.colours import DARK, LIGHT, Colours

FONTS = (
    *("NotoSans-Regular", "NotoSans-Bold", "NotoSans-Italic", "NotoSans-BoldItalic"),
    *("NotoSansSC-Regular", "NotoSansSC-Bold"),
)
_HAS_FONTS = "has_fonts"
_TOKEN = re.compile(r"\$(\w+)")
_LEAST_POINTS = 10.0


def apply_look(app: QApplication, dark: bool) -> None:
    """Give `app` our style, palette, fonts and style sheet; call again to switch between light and dark."""
    load_fonts(app)
    app.setStyle(QStyleFactory.create("Fusion"))
    colours = DARK if dark else LIGHT
    app.setPalette(palette(colours))
    points = max(app.font().pointSizeF(), _LEAST_POINTS)
    font = QFont(["Noto Sans", "Noto Sans SC"])
    font.setPointSizeF(points)
    app.setFont(font)
    app.setStyleSheet(style_sheet(colours, points))


def colours_of(widget: QWidget) -> Colours:
    """Return the colours that `widget` should paint with."""
    return DARK if widget.palette().color(QPalette.ColorRole.Window).lightness() < 128 else LIGHT


def load_fonts(app: QApplication) -> None:
    """Bring our fonts, so that Latin and Chinese words look the same everywhere.

    They are brought without a look at what the machine has: to list its families takes far longer.
    """
    if app.property(_HAS_FONTS):
        return
    app.setProperty(_HAS_FONTS, True)
    for name in FONTS:
        QFontDatabase.addApplicationFont(str(paths.resource(f"fonts/{name}.ttf")))


def style_sheet(colours: Colours, points: float) -> str:
    """Return the style sheet with every `$token` filled in; sizes follow the font, `points` high."""
    tokens = {
        **asdict(colours),
        "title_size": f"{points * 1.5:.1f}pt",
        "heading_size": f"{points * 1.1:.1f}pt",
        "script_size": f"{points * 1.35:.1f}pt",
        "images": paths.resource("styles").as_posix(),
        "shade": "dark" if colours is DARK else "light",
    }
    source = paths.resource("styles/dealplanner.qss").read_text("utf-8")
    return _TOKEN.sub(lambda found: tokens[found.group(1)], source)


def palette(colours: Colours) -> QPalette:
    """Return Qt's palette of our colours."""
    role = QPalette.ColorRole
    made = QPalette()
    for kind, colour in {
        role.Window: colours.page,
        role.WindowText: colours.text,
        role.Base: colours.field,
        role.AlternateBase: colours.page,
        role.Text: colours.text,
        role.Button: colours.card,
        role.ButtonText: colours.text,
        role.BrightText: colours.accent_text,
        role.Highlight: colours.accent,
        role.HighlightedText: colours.accent_text,
        role.Link: colours.link,
        role.LinkVisited: colours.link,
        role.ToolTipBase: colours.card,
        role.ToolTipText: colours.text,
        role.PlaceholderText: colours.muted,
        role.Light: colours.card,
        role.Midlight: colours.border,
        role.Mid: colours.line,
        role.Dark: colours.line,
        role.Shadow: colours.line,
        role.Accent: colours.accent,
    }.items():
        made.setColor(kind, QColor(colour))
    for kind in (role.WindowText, role.Text, role.ButtonText):
        made.setColor(QPalette.ColorGroup.Disabled, kind, QColor(colours.muted))
    return made
