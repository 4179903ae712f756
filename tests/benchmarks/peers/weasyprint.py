"""WeasyPrint: HTML and CSS to PDF."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module

from dealplanner import paths

from ..outline import Outline
from .html import CSS, as_html, font_css, page_css


def prepare(outline: Outline) -> Callable[[], bytes]:
    """Return a call that reads the HTML, the style sheet and the fonts, and prints."""
    engine, source = import_module("weasyprint"), as_html(outline)
    fonts = import_module("weasyprint.text.fonts").FontConfiguration()
    faces = font_css(f"{paths.resource('fonts').as_uri()}/")
    sheet = engine.CSS(string=faces + page_css() + CSS, font_config=fonts)
    return lambda: bytes(engine.HTML(string=source).write_pdf(stylesheets=[sheet], font_config=fonts))
