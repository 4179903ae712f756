"""The house keeps its shape: layers, no cycles, forms that fit their classes, declarations that are whole."""

from __future__ import annotations

import ast
import graphlib
import re
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import grimp
import pytest
from importlinter.cli import lint_imports

import dealplanner
from dealplanner.domain.fields import Field, Rows, fields_of
from dealplanner.domain.pages import Many, One, Page
from dealplanner.domain.steps import PAGES, STEPS
from dealplanner.records import KINDS
from dealplanner.services.deals import kind_at

ROOT = Path(__file__).parents[1]
SOURCES = sorted((ROOT / "dealplanner").rglob("*.py"))
ASKED = [(step, page) for step in STEPS for page in step.pages]


def test_the_contracts_hold() -> None:
    assert lint_imports(str(ROOT / "pyproject.toml"), cache_dir=None) == 0


def test_there_are_no_import_cycles_not_even_in_functions() -> None:
    graph = grimp.build_graph("dealplanner", exclude_type_checking_imports=True, cache_dir=None)
    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}
    graphlib.TopologicalSorter(imports).prepare()  # raises CycleError with the modules of a cycle


def _forms() -> Iterator[tuple[str, ast.ClassDef]]:
    """Yield each form with the class that loads it."""
    for source in (ROOT / "dealplanner/gui").rglob("*.py"):
        for kind in ast.walk(ast.parse(source.read_text("utf-8"))):
            if isinstance(kind, ast.ClassDef):
                found = re.findall(r'load_form\(self, "(\w+)"\)', ast.unparse(kind).replace("'", '"'))
                yield from ((name, kind) for name in found)


def test_every_form_has_the_widgets_that_its_class_names() -> None:
    loaded = list(_forms())
    assert {name for name, _ in loaded} == {path.stem for path in (ROOT / "ui").glob("*.ui")}
    for name, kind in loaded:
        form = ET.parse(ROOT / "ui" / f"{name}.ui").getroot()
        assert form.findtext("class") == kind.name, name
        widgets = {widget.get("name") for widget in form.iter("widget")}
        promised = {
            node.target.id
            for node in kind.body
            if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name) and node.value is None
        }
        assert promised - {"_"} <= widgets, f"ui/{name}.ui lacks {promised - widgets}"


@pytest.mark.parametrize("source", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_files_are_small_and_say_what_they_are(source: Path) -> None:
    text = source.read_text("utf-8")
    assert ast.get_docstring(ast.parse(text)), "a module begins with a sentence"
    if "migrations/versions" not in source.as_posix():
        assert text.count("\n") <= 400


def test_only_one_place_opens_what_could_reach_a_network() -> None:
    forbidden = re.compile(
        r"^\s*(?:from|import) (socket|ssl|http|urllib\.request|requests|asyncio|PySide6\.QtNetwork)\b", re.M
    )
    offenders = [path for path in SOURCES if forbidden.search(path.read_text("utf-8"))]
    assert not offenders


def _declared() -> Iterator[tuple[str, str, Field]]:
    kinds: list[type[Any]] = [*PAGES.values(), *KINDS.values()]
    while kinds:
        kind = kinds.pop()
        for name, field in fields_of(kind).items():
            yield kind.__name__, name, field
            if isinstance(field, Rows):
                kinds.append(field.of)


def test_every_declared_field_has_a_label() -> None:
    assert [(kind, name) for kind, name, field in _declared() if not field.label.strip()] == []


def test_every_question_says_why_it_is_asked() -> None:
    silent = [
        f"{page.key}: {name}"
        for _, page in ASKED
        if isinstance(page, type)
        for name, field in fields_of(page).items()
        if not field.why
    ]
    assert silent == []


def test_a_page_asks_at_most_five_questions() -> None:
    assert [page.key for _, page in ASKED if isinstance(page, type) and len(fields_of(page)) > 5] == []
    assert [page.key for _, page in ASKED if isinstance(page, One) and len(page.fields) > 5] == []


def test_pages_have_keys_of_their_own_and_a_reason() -> None:
    keys = [page.key for _, page in ASKED]
    assert len(keys) == len(set(keys))
    assert [page.key for _, page in ASKED if not page.why] == []


@pytest.mark.parametrize("page", [p for _, p in ASKED if isinstance(p, One | Many)], ids=lambda p: p.key)
def test_pages_on_records_name_declared_fields(page: One | Many) -> None:
    declared = fields_of(kind_at(page.of))
    assert set(page.fields) <= set(declared)
    if isinstance(page, Many):
        assert set(page.columns) <= set(page.fields)


def test_what_must_stay_private_is_declared_so() -> None:
    private = {(kind, name) for kind, name, field in _declared() if field.private}
    assert {
        ("Stakeholder", "attitude"),
        ("Stakeholder", "personal_consequence"),
        ("OpenPoint", "limit"),
        ("Line", "cost"),
        ("Line", "note"),
        ("PriceItem", "cost"),
    } <= private


def test_page_keys_are_unique_classes() -> None:
    assert all(issubclass(page, Page) and page.key == key for key, page in PAGES.items())


def test_the_version_is_said_once() -> None:
    assert not hasattr(dealplanner, "__version__")
