"""A little house with one module and one form, for the translation tools."""

from __future__ import annotations

from pathlib import Path

import pytest

MODULE = """
from dealplanner.i18n import N_, phrase

TITLE = N_("Deals")
LONG = N_(
    "A long sentence that "
    "goes on."
)
def say(tr, many, name, constant):
    tr("One deal" if not many else "Many deals")
    tr(constant)
    return phrase(N_("{name} said “yes” & <no>"), name=name)
"""
FORM = """<?xml version="1.0" encoding="UTF-8"?>
<ui version="4.0">
 <class>DealView</class>
 <widget class="QWidget" name="DealView">
  <property name="windowTitle"><string>Deals</string></property>
  <property name="toolTip"><string comment="of a door">Open</string></property>
  <property name="styleSheet"><string notr="true">color: red</string></property>
  <property name="names"><stringlist notr="true"><string>raw</string></stringlist></property>
  <property name="statusTip"><string/></property>
 </widget>
</ui>
"""


@pytest.fixture
def house(tmp_path: Path) -> Path:
    (tmp_path / "dealplanner").mkdir()
    (tmp_path / "dealplanner/deals.py").write_text(MODULE, "utf-8")
    (tmp_path / "ui").mkdir()
    (tmp_path / "ui/deal.ui").write_text(FORM, "utf-8")
    return tmp_path
