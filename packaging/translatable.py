"""Finds every sentence that wants a translation: marked literals in Python, strings in Designer forms."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

PYTHON_CONTEXT = "dealplanner"
MARKERS = {"N_", "tr"}


class Message(NamedTuple):
    """A sentence as Qt looks it up: where it stands, its words, and what tells it from the same words."""

    context: str
    source: str
    comment: str = ""


class UnreadableMarkError(ValueError):
    """A marked sentence is no plain literal, so that no translator would ever see it."""


def _called(call: ast.Call) -> str:
    function = call.func
    if isinstance(function, ast.Name):
        return function.id
    return function.attr if isinstance(function, ast.Attribute) else ""


def _literals(argument: ast.expr) -> Iterator[str]:
    """Yield the literals that `argument` may be; implicit concatenation is one literal already."""
    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
        yield argument.value
    elif isinstance(argument, ast.IfExp):
        yield from _literals(argument.body)
        yield from _literals(argument.orelse)


def in_python(code: str, name: str) -> Iterator[Message]:
    """Yield the sentences marked in `code`; `name` tells the file in errors.

    Raises UnreadableMarkError for an f-string, and for N_ of anything but a literal (tr takes constants too).
    """
    for node in ast.walk(ast.parse(code, name)):
        if not isinstance(node, ast.Call) or _called(node) not in MARKERS or not node.args:
            continue
        argument = node.args[0]
        found = [words for words in _literals(argument) if words]
        if isinstance(argument, ast.JoinedStr) or (_called(node) == "N_" and not found):
            raise UnreadableMarkError(f"{name}:{node.lineno}: {_called(node)} takes a plain literal")
        yield from (Message(PYTHON_CONTEXT, words) for words in found)


def in_form(text: str) -> Iterator[Message]:
    """Yield the strings of the Designer form `text`, in the context of its class as QUiLoader has it."""
    form = ElementTree.fromstring(text)
    context = form.findtext("class", "")
    unmarked = {id(s) for group in form.iter("stringlist") if _no_translation(group) for s in group}
    for string in form.iter("string"):
        words = string.text or ""
        if words and not _no_translation(string) and id(string) not in unmarked:
            yield Message(context, words, string.get("comment", ""))


def _no_translation(element: ElementTree.Element) -> bool:
    return element.get("notr") == "true"


def in_house(root: Path) -> set[Message]:
    """Return every sentence of the package and the forms below `root`."""
    found: set[Message] = set()
    for module in sorted((root / "dealplanner").rglob("*.py")):
        found.update(in_python(module.read_text("utf-8"), module.relative_to(root).as_posix()))
    for form in sorted((root / "ui").rglob("*.ui")):
        found.update(in_form(form.read_text("utf-8")))
    return found
