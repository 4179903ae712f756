"""What a list says of a value: any that lists hold, in the words of the window."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Any

from dealplanner.domain.amounts import Money
from dealplanner.domain.choices import Option
from dealplanner.domain.pages import Step
from dealplanner.gui.early import day_text, money_text
from dealplanner.gui.words import tr
from dealplanner.services.lists import Span


def value_text(value: Any) -> str:
    """Return the words for one value; nothing where there is none."""
    if isinstance(value, tuple):
        return " + ".join(map(value_text, value))
    say = next((say for kind, say in _SAID.items() if isinstance(value, kind)), str)
    return "" if value is None else say(value).replace("\n", " ")  # a cell is one line


def _option_text(option: Option) -> str:
    return tr(option.label)


def _step_text(step: Step) -> str:
    return f"{step.number}  {tr(step.title)}"


def _span_text(span: Span) -> str:
    begins, ends = (day_text(day) if day else "…" for day in (span.begins_on, span.ends_on))
    return begins if begins == ends else f"{begins} – {ends}"


_SAID: dict[type, Callable[[Any], str]] = {
    Option: _option_text,
    Step: _step_text,
    Money: money_text,
    date: day_text,
    Span: _span_text,
}
