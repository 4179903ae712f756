"""What a wheel and an editable install carry."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path
from typing import Any

import pytest
from build_hook import DealPlannerBuildHook
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[2]
TRANSLATIONS = "resources/translations/dealplanner_zh_CN"


@pytest.fixture
def project(tmp_path: Path) -> Path:
    """Return a project with this one's build and little else."""
    root = tmp_path / "project"
    for name in ("pyproject.toml", "README.md", "LICENSE", ".gitignore", "resources/fonts/OFL.txt"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(ROOT / name, root / name)
    shutil.copytree(ROOT / "packaging", root / "packaging", ignore=shutil.ignore_patterns("__pycache__"))
    for name in ("dealplanner/__init__.py", "ui/deal.ui", f"{TRANSLATIONS}.ts"):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).touch()
    (root / f"{TRANSLATIONS}.ts").write_text('<!DOCTYPE TS><TS version="2.1" language="zh_CN"/>')
    return root


def test_a_wheel_carries_the_forms_the_resources_and_the_compiled_translations(project: Path) -> None:
    (wheel,) = WheelBuilder(str(project)).build(directory=str(project / "dist"), versions=["standard"])
    with zipfile.ZipFile(wheel) as archive:
        assert set(archive.namelist()) >= {
            "dealplanner/__init__.py",
            "dealplanner/_data/ui/deal.ui",
            "dealplanner/_data/resources/fonts/OFL.txt",
            f"dealplanner/_data/{TRANSLATIONS}.qm",
        }


def test_an_editable_install_compiles_and_reads_them_in_place(project: Path) -> None:
    builder = WheelBuilder(str(project))
    data: dict[str, Any] = {"force_include": {}}
    hook = DealPlannerBuildHook(str(project), {}, builder.config, builder.metadata, "", "wheel")
    hook.initialize("editable", data)
    assert data == {"force_include": {}}
    assert (project / f"{TRANSLATIONS}.qm").exists()
